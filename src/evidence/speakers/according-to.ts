/** `according to X`, `in the words of X`, `in X's view`, `by data of X`, `citing X`, `with reference to X`: attribution without a clause of its own. */

import { speechVerb } from '../text/speech-verbs.ts';
import { AUXILIARIES, CONJUNCTIONS, PREPOSITIONS, RELATIVES } from './clause.ts';
import type { Words } from './frame.ts';
import type { SentenceView } from './sentence-view.ts';
import { hasSpeaker } from './subject.ts';

export interface Attributed {
  readonly rule: 'speaker/according-to' | 'speaker/in-words-of' | 'speaker/citing';
  readonly subject: Words;
  readonly tag: Words;
}

const OPENINGS: readonly (readonly [string, Attributed['rule']])[] = [
  ['according to', 'speaker/according-to'],
  ['as per', 'speaker/according-to'],
  ['reported by', 'speaker/according-to'],
  ['by data of', 'speaker/according-to'],
  ['by the data of', 'speaker/according-to'],
  ['according to data of', 'speaker/according-to'],
  ['according to data from', 'speaker/according-to'],
  ['by information of', 'speaker/according-to'],
  ['according to information from', 'speaker/according-to'],
  ['according to the information of', 'speaker/according-to'],
  ['by the estimate of', 'speaker/according-to'],
  ['by estimates of', 'speaker/according-to'],
  ['in the words of', 'speaker/in-words-of'],
  ['by the words of', 'speaker/in-words-of'],
  ['by words of', 'speaker/in-words-of'],
  ['according to the words of', 'speaker/in-words-of'],
  ['according to words of', 'speaker/in-words-of'],
  ['in opinion of', 'speaker/in-words-of'],
  ['by opinion of', 'speaker/in-words-of'],
  ['by the opinion of', 'speaker/in-words-of'],
  ['on the data of', 'speaker/according-to'],
  ['on data of', 'speaker/according-to'],
  ['by estimate of', 'speaker/according-to'],
  ['by the estimates of', 'speaker/according-to'],
  ['by the account of', 'speaker/according-to'],
  ['in the opinion of', 'speaker/in-words-of'],
  ['in the view of', 'speaker/in-words-of'],
  ['in the eyes of', 'speaker/in-words-of'],
  ['in the estimation of', 'speaker/in-words-of'],
  ['in the assessment of', 'speaker/in-words-of'],
  ['in the judgment of', 'speaker/in-words-of'],
  ['in the judgement of', 'speaker/in-words-of'],
  ['to the mind of', 'speaker/in-words-of'],
  ['from the point of view of', 'speaker/in-words-of'],
  ['from the standpoint of', 'speaker/in-words-of'],
  ['with reference to', 'speaker/citing'],
  ['referring to', 'speaker/citing'],
  ['citing', 'speaker/citing'],
  ['quoting', 'speaker/citing'],
];

const byFirst = new Map<string, { words: readonly string[]; rule: Attributed['rule'] }[]>();
for (const [phrase, rule] of OPENINGS) {
  const words = phrase.split(' ');
  const list = byFirst.get(words[0]!) ?? [];
  list.push({ words, rule });
  list.sort((a, b) => b.words.length - a.words.length);
  byFirst.set(words[0]!, list);
}

const OWNED = new Set([
  'words',
  'view',
  'opinion',
  'estimation',
  'assessment',
  'judgment',
  'judgement',
  'eyes',
  'telling',
  'account',
  'reading',
  'estimate',
  'mind',
  'forecast',
  'calculation',
  'interpretation',
  'judgement',
  'version',
  'model',
  'analysis',
  'theory',
  'reckoning',
  'recollection',
  'experience',
]);

/** What one goes by without anybody saying it. */
const NO_SPEAKER = new Set(
  `plan plans schedule law laws rule rules terms procedure tradition custom constitution need needs agreement treaty contract protocol memorandum decree resolution lease deed map maps calculations calculation size wishes calendar timetable
  logic legend scenario age weight principle principles criteria results result whom which what`.split(/\s+/),
);

const PHRASE_LENGTH = 30;

/** All of them in a sentence, in order; those inside quotation marks left out. */
export function attributedIn(view: SentenceView): Attributed[] {
  const { tokens, isQuoted } = view;
  const found: Attributed[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (isQuoted[i]) continue;
    const opening = byFirst
      .get(tokens[i]!.lower)
      ?.find(({ words }) => words.every((word, k) => tokens[i + k]?.lower === word));
    if (opening !== undefined) {
      const from = i + opening.words.length;
      const to = endOfPhrase(view, from);
      const isSpeaker =
        opening.rule !== 'speaker/citing' ||
        hasSpeaker(view, from, to) ||
        /^(?:him|them)$/.test(tokens[from]?.lower ?? '');
      const isThing = NO_SPEAKER.has(tokens[from]?.lower ?? '') && opening.rule === 'speaker/in-words-of';
      if (to > from && isSpeaker && !isThing && !NO_SPEAKER.has(headWord(view, from, to))) {
        found.push({ rule: opening.rule, subject: { from, to }, tag: { from: i, to } });
        i = to - 1;
      }
      continue;
    }
    const viewpoint = i === 0 ? forHer(view) : undefined;
    if (viewpoint !== undefined) {
      found.push(viewpoint);
      i = viewpoint.tag.to - 1;
      continue;
    }
    if (/^(?:in|by|to)$/.test(tokens[i]!.lower)) {
      const owned = ownedWords(view, i);
      if (owned !== undefined) {
        found.push(owned);
        i = owned.tag.to - 1;
      }
    }
  }
  return found;
}

/** `For her, nothing is lost`, `For Orlov, this is …`: a person's standpoint that opens the sentence. */
function forHer(view: SentenceView): Attributed | undefined {
  const { tokens } = view;
  if (tokens[0]?.lower !== 'for') return undefined;
  const name = view.nameAt[1];
  const isPerson = name?.party.what === 'person';
  const to = isPerson ? name.to : /^(?:him|her)$/.test(tokens[1]?.lower ?? '') ? 2 : 0;
  // `For him, too,`; not `For her role, …`
  const end = isPerson ? afterAppositions(view, to) : tokens[to]?.text === ',' ? to : 0;
  return end > 1 ? { rule: 'speaker/in-words-of', subject: { from: 1, to }, tag: { from: 0, to: end } } : undefined;
}

/** Over what a name is told apart by, `of the university, who fled in 2021,`, to the comma behind it; 0 where there is none. */
function afterAppositions({ tokens }: SentenceView, from: number): number {
  let at = from;
  const toComma = (limit: number) => {
    while (at < Math.min(limit, tokens.length) && tokens[at]!.text !== ',') at++;
    return tokens[at]?.text === ',';
  };
  if (/^(?:of|at|from|in)$/.test(tokens[at]?.lower ?? '') && !toComma(at + 10)) return 0;
  if (tokens[at]?.text !== ',') return 0;
  if (!/^(?:who|whose|an?)$/.test(tokens[at + 1]?.lower ?? '')) return at;
  at++;
  return toComma(at + 16) ? at : 0;
}

/** `in Orlov's view`, `in his words`, `in the minister's opinion`, `in my opinion` (which the caller takes for the own voice). */
function ownedWords(view: SentenceView, i: number): Attributed | undefined {
  const { tokens } = view;
  for (let k = i + 1; k < Math.min(i + 8, tokens.length); k++) {
    const token = tokens[k]!;
    if (token.kind === 'mark' && token.text !== "'" && token.text !== '’') return undefined;
    if (!OWNED.has(token.lower)) continue;
    const owner = tokens[k - 1]!;
    const isPronoun = /^(?:his|her|their|my|our|its)$/.test(owner.lower);
    const isOwner = isPronoun
      ? k === i + 2
      : k - 1 > i &&
        (owner.lower.endsWith("'s") || owner.kind === 'mark') &&
        !tokens.slice(i + 1, k).some(({ lower }) => CONJUNCTIONS.has(lower) || AUXILIARIES.has(lower));
    return isOwner
      ? { rule: 'speaker/in-words-of', subject: { from: i + 1, to: k }, tag: { from: i, to: k + 1 } }
      : undefined;
  }
  return undefined;
}

/** The phrase goes to a comma, or past one that opens a name or a relative clause only where a second comma closes it. */
function endOfPhrase(view: SentenceView, from: number): number {
  const { tokens, isQuoted } = view;
  const limit = Math.min(tokens.length, from + PHRASE_LENGTH);
  let to = from;
  while (to < limit && !isQuoted[to] && (tokens[to]!.kind !== 'mark' || /^[-'’&/*_[.]$/.test(tokens[to]!.text))) {
    // `The agency with reference to two brokers writes that …`: the clause's own verb.
    if (to > from && tokens[to + 1]?.lower === 'that' && speechVerb(tokens[to]!.lower) !== undefined) break;
    if (tokens[to]!.text === '.' && (to + 1 >= tokens.length || tokens[to + 1]!.kind === 'mark')) break;
    to++;
  }
  // `According to the finance minister, Lamine Keita, the loans …`: an apposition that is a name and closes.
  if (tokens[to]?.text === ',' && view.nameAt[to + 1]?.party.what === 'person') {
    const name = view.nameAt[to + 1]!;
    if (tokens[name.to]?.kind === 'mark' || tokens[name.to] === undefined) return name.to;
  }
  return to;
}

function headWord(view: SentenceView, from: number, to: number): string {
  let head = '';
  for (let i = from; i < to; i++) {
    const { lower, kind } = view.tokens[i]!;
    if (kind === 'mark') continue;
    if (i > from && (PREPOSITIONS.has(lower) || RELATIVES.has(lower))) break;
    head = lower;
  }
  return head;
}
