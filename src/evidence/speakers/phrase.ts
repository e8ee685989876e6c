/** A speaker's words cut down to what names or describes her: `three senior bankers` of `Three senior bankers acquainted with it`. */

import { MEDIA, namesSpeaker } from '../text/speaker-nouns.ts';
import { DETERMINERS, isCapital, PREPOSITIONS, RELATIVES } from './clause.ts';
import type { Words } from './frame.ts';
import type { SentenceView } from './sentence-view.ts';

/** The core of a phrase: openings, appositions, relative clauses and times left out. */
export function coreOf(view: SentenceView, { from, to }: Words): Words {
  const { tokens } = view;
  let start = from;
  while (
    start < to &&
    (tokens[start]!.kind === 'mark' || tokens[start]!.lower === 'and' || tokens[start]!.lower === 'but')
  )
    start++;
  let head = -1;
  let end = start;
  for (let i = start; i < to; i++) {
    const { lower, kind, text } = tokens[i]!;
    if (kind === 'mark') {
      if (/^[-'’&/.*_[\]]$/.test(text) && i > start) continue;
      break;
    }
    if (i > start && (RELATIVES.has(lower) || lower === 'i' || lower === 'we')) break;
    // `the interlocutor of the newspaper in Gyumri`
    if (lower === 'in' && i > start + 3 && tokens[i - 3]!.lower === 'of' && OUTLETS.has(tokens[i - 1]!.lower)) break;
    if (head >= 0 && isParticiple(view, i)) break;
    // `a letter from the mayor seen by the daily`, but `a list seen by the daily`, which nothing else tells apart.
    if (lower === 'seen' && tokens.slice(start, i).some((one) => /^(?:from|of)$/.test(one.lower))) break;
    if (head >= 0 && (isCircumstance(view, i, to) || isListener(view, i, to))) break;
    if (head >= 0 && TAIL_ADVERBS.has(lower) && !(lower === 'both' && PREPOSITIONS.has(tokens[i - 1]!.lower))) break;
    if (
      namesSpeaker(lower) ||
      view.nameAt[i] !== undefined ||
      isCapital(view, i) ||
      namesSpeaker(lower.slice(lower.lastIndexOf('-') + 1))
    )
      head = i;
    end = i + 1;
  }
  const place = livingIn(view, start, end);
  return { from: ownerCut(view, start, end), to: Math.max(place, Math.min(start + 1, to)) };
}

/** `a baker in Arles`, `pilots in Varna`: where somebody of the place lives is not what she is called; sources and officers are told apart by it. */
function livingIn(view: SentenceView, from: number, to: number): number {
  for (let i = from + 1; i + 1 < to; i++) {
    const { lower } = view.tokens[i]!;
    if (!PREPOSITIONS.has(lower)) continue;
    const head = view.tokens[i - 1]!.lower;
    const isLocal =
      LOCALS.test(head) && (lower === 'in' || lower === 'from' || lower === 'near') && isCapital(view, i + 1);
    return isLocal ? i : to;
  }
  return to;
}

const LOCALS =
  /^(?:(?:fisher|boat|sea|cattle|ferry|trades|crafts)?m[ae]n|(?:fisher|market)?wom[ae]n|captains?|residents?|villagers?|farmers?|traders?|shopkeepers?|drivers?|truckers?|herders?|shepherds?|miners?|teachers?|students?|pensioners?|mother|father|grandmother|grandfather|widow|nurse|baker|skippers?|sailors?)$/;

/** `Ghana's Ministry of Health`: a body's full name is told without whose it is; `Ghana's health body` is no name. */
function ownerCut(view: SentenceView, from: number, to: number): number {
  const name = view.nameAt[from];
  if (name?.party.what !== 'state' || !name.isPossessive || name.from !== from) return from;
  const start = view.tokens[name.to]?.kind === 'mark' ? name.to + 1 : name.to;
  const next = view.tokens[start];
  if (next === undefined || view.tokens[start + 1]?.lower !== 'of' || start + 2 >= to) return from;
  return /^\p{Lu}/u.test(next.text) && isCapital(view, start + 2) ? start : from;
}

const OUTLETS = new Set('publication agency newspaper outlet edition portal'.split(' '));
const TAIL_ADVERBS = new Set(
  'downstream upstream yesterday today again also later earlier then meanwhile there here abroad locally now still both already'.split(
    ' ',
  ),
);
const KEPT = new Set([
  'seen',
  'united',
  'unnamed',
  'displaced',
  'wounded',
  'armed',
  'retired',
  'based',
  'allied',
  'involved',
]);

function isParticiple(view: SentenceView, i: number): boolean {
  const { lower, text } = view.tokens[i]!;
  if (text !== lower || KEPT.has(lower)) return false;
  const next = view.tokens[i + 1]?.lower ?? '';
  const leads = PREPOSITIONS.has(next) || next === 'as' || /ly$/.test(next) || next === '';
  return (
    (lower.length > 4 && lower.endsWith('ed') && leads) ||
    /^(?:held|quoted|cited|speaking|citing|briefed|interviewed|asked|written|has|have|had|is|are|was|were|told|said|dated)$/.test(
      lower,
    )
  );
}

const TIMES =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|yesterday|today|tonight|tomorrow|last|late|early|earlier|this|week|month|year|night|morning|evening|afternoon)$/;

/** `on Tuesday`, `in a statement`, `last week`, `before journalists`: circumstances of the speech, not part of the speaker's name. */
function isCircumstance(view: SentenceView, i: number, to: number): boolean {
  const { tokens } = view;
  const { lower } = tokens[i]!;
  if (i > 0 && TIMES.test(lower) && !isCapitalName(view, i)) return true;
  if (!PREPOSITIONS.has(lower) || i + 1 >= to) return false;
  for (let k = i + 1; k < Math.min(to, i + 4); k++) {
    const token = tokens[k]!;
    if (token.kind === 'number' || (TIMES.test(token.lower) && token.lower !== 'this')) return true;
    if (
      /^(?:statement|interview|comments?|remarks|briefing|letter|tweet|post|message|telephone|phone|condition|call|journalists|reporters|memoirs|turn|part|speech|address|press)$/.test(
        token.lower,
      )
    )
      return lower !== 'of' && lower !== 'from';
  }
  return (
    lower === 'during' ||
    lower === 'after' ||
    lower === 'before' ||
    lower === 'about' ||
    lower === 'despite' ||
    lower === 'as'
  );
}

/** `told the director to the portal`: whom it was told, in the order of machine translation. */
function isListener({ tokens }: SentenceView, i: number, to: number): boolean {
  if (tokens[i]!.lower !== 'to') return false;
  return tokens
    .slice(i + 1, Math.min(to, i + 4))
    .some(({ lower }) => MEDIA.has(lower) || /^(?:journalists|reporters|correspondents?)$/.test(lower));
}

function isCapitalName(view: SentenceView, i: number): boolean {
  return view.nameAt[i] !== undefined;
}

/** The words as a name: the article dropped before a proper name, a common noun in lower case where it opened the sentence. */
export function spelled(view: SentenceView, { from, to }: Words): string {
  const { tokens, sentence } = view;
  let start = from;
  const isArticle = (i: number) => /^(?:the|a|an)$/.test(tokens[i]?.lower ?? '');
  if (tokens[from]?.lower === 'the' && isCapital(view, from + 1) && from + 1 < to) start++;
  const end = tokens[to - 1]!.end;
  const text = sentence.text
    .slice(tokens[start]!.start - sentence.start, end - sentence.start)
    .replace(/\[([^\]]*)\](?:\([^)]*\))?/g, '$1')
    .replace(/[*_[\]]/g, '')
    .replace(/[’']s?$/, (own) => (own.length === 2 ? '' : own))
    .trim();
  const opens =
    isArticle(start) ||
    DETERMINERS.has(tokens[start]!.lower) ||
    (isFirstWord(view, start) &&
      view.nameAt[start] === undefined &&
      !isCapital(view, start + 1) &&
      !isNameOfOwner(tokens[start]!.lower) &&
      (to - start > 1 || namesSpeaker(tokens[start]!.lower)));
  return opens ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** `Belovia's foreign ministry`: whoever owns is named, unless a common noun does: `women's groups`. */
function isNameOfOwner(lower: string): boolean {
  const owner = /^(.+)['’]s$/.exec(lower)?.[1];
  return owner !== undefined && !namesSpeaker(owner) && !namesSpeaker(`${owner}s`) && !COMMON_OWNER.test(owner);
}

const COMMON_OWNER =
  /^(?:(?:wo)?men|children|people|it|he|she|one|today|yesterday|nation|country|state|region|city|town|village|island|valley|world|year|month|week|opposition|farmers?|workers?|consumers?)$/;

function isFirstWord(view: SentenceView, i: number): boolean {
  for (let k = i - 1; k >= 0; k--) if (view.tokens[k]!.kind === 'word' && !view.isQuoted[k]) return false;
  return true;
}
