/** Which words of a sentence are verbs that report, in a form and place where they can have a subject. */

import { MASTHEADS, namesSpeaker } from '../text/speaker-nouns.ts';
import { type SpeechVerb, speechVerb } from '../text/speech-verbs.ts';
import { AUXILIARIES, DETERMINERS, isCapital, PREPOSITIONS, RELATIVES, type Segment } from './clause.ts';
import { onlyWithThat } from './only-with-that.ts';
import type { SentenceView } from './sentence-view.ts';
import { isAdverb, PRONOUNS } from './word-classes.ts';

/** The verb at a token that can be finite there: not `to say`, `the report`, `will claim`, `said by`. */
export function finiteVerb(view: SentenceView, v: number, segment: Segment): SpeechVerb | undefined {
  const { tokens } = view;
  const token = tokens[v]!;
  if (token.kind !== 'word' || view.nameAt[v] !== undefined) return undefined;
  if (isCapital(view, v) && v > 0) return undefined;
  if (SURE.has(token.lower)) return sureOf(view, v, segment);
  const verb = onlyWithThat(view, v, segment) ?? verbAt(view, v, segment);
  if (verb === undefined || verb.form === 'ing') return undefined;
  let b = v - 1;
  while (b >= segment.from && isAdverb(tokens[b]!.lower)) b--;
  const before = b >= segment.from ? tokens[b]!.lower : undefined;
  const next = tokens[v + 1]?.lower ?? '';
  if (before !== undefined) {
    const isTheOther =
      (before === 'other' && tokens[b - 1]?.lower === 'the') || (before === 'another' && b === segment.from);
    if (
      before === 'to' ||
      (before !== 'all' && before !== 'both' && !isTheOther && DETERMINERS.has(before) && !PRONOUNS.has(before))
    )
      return undefined;
    if (PREPOSITIONS.has(before) || before === 'been' || before === 'be' || before === 'being') return undefined;
    if (before.endsWith("'s") && before !== "he's" && before !== "she's" && before !== "it's") return undefined;
    if (before === 'not' || before === 'n' || /n't$/.test(before)) return negated(view, b, verb);
    if (AUXILIARIES.has(before)) {
      const isPerfect = before === 'has' || before === 'have' || before === 'had';
      const isProgressiveOrPassive = !isPerfect && /^(?:is|are|was|were|am)$/.test(before);
      if (isProgressiveOrPassive) return undefined;
      if (!isPerfect) return before === 'would' && /^(?:prefer|like|want)$/.test(verb.base) ? verb : undefined;
    }
  }
  const isByMeans = /^(?:telephone|phone|e-?mail|video|letter|text|fax|satellite)$/.test(tokens[v + 2]?.lower ?? '');
  if (next === 'by' && !isByMeans && verb.form !== 's' && !/^(?:he|she|they)$/.test(before ?? '')) return undefined;
  if (verb.base === 'agree' && /^(?:on|upon)$/.test(next)) return undefined;
  // `Keita, told of the offer, smiled`
  if (verb.base === 'tell' && before === undefined && segment.before === ',' && /^(?:of|about|this|when)$/.test(next))
    return undefined;
  if (verb.form === 'base') {
    if (before === undefined) {
      // `In May, say three brokers, …`
      if (verb.base === 'say' && segment.before !== undefined && segment.after !== undefined) return verb;
      return isAfterRelative(view, v, segment) && !verb.isAlsoNoun ? verb : undefined;
    }
    const plural =
      /[^s]s$/.test(before) ||
      [
        'people',
        'police',
        'they',
        'media',
        'both',
        'some',
        'many',
        'most',
        'others',
        'press',
        'two',
        'government',
        'side',
      ].includes(before);
    const isNamed = view.nameAt[b] !== undefined;
    if (!plural && !isNamed && next !== 'that' && !hasPluralHead(view, segment.from, v)) return undefined;
    if (verb.isAlsoNoun && !opensClause(view, v + 1)) return undefined;
  }
  if (
    verb.form === 's' &&
    verb.isAlsoNoun &&
    !(verb.base === 'point' && next === 'out') &&
    (!opensClause(view, v + 1) || next === ',')
  ) {
    const ends = next === '' || tokens[v + 1]!.kind === 'mark';
    const isPersons =
      view.nameAt[b]?.party.what === 'person' && (view.quotedWords > 0 || tokens.some(({ text }) => text === ':'));
    if (isPersons) return verb;
    if (
      !ends ||
      verb.base === 'state' ||
      b < segment.from ||
      !(
        PRONOUNS.has(before ?? '') ||
        view.nameAt[b] !== undefined ||
        namesSpeaker(before ?? '') ||
        (MASTHEADS.has(before ?? '') && isCapital(view, b))
      )
    )
      return undefined;
  }
  return verb;
}

function verbAt(view: SentenceView, v: number, segment: Segment): SpeechVerb | undefined {
  const { lower } = view.tokens[v]!;
  if (lower.startsWith('decline')) return declining(view, v);
  return PUTS.has(lower) ? putVerb(view, v, segment) : speechVerb(lower);
}

/** `Grenada and its neighbor, whose fishermen use the area, want …`: the verb opens what follows a relative clause. */
function isAfterRelative(view: SentenceView, v: number, { from, before }: Segment): boolean {
  if (v !== from || before !== ',') return false;
  let i = v - 2;
  while (i > 0 && view.tokens[i]!.kind !== 'mark') i--;
  if (i <= 0 || view.tokens[i]!.text !== ',') return false;
  const opening = view.tokens[i + 1]!.lower;
  // `Captains, with whom we talked, say`; `Its own data, seen by the paper, show`
  return (
    RELATIVES.has(opening) ||
    (PREPOSITIONS.has(opening) && RELATIVES.has(view.tokens[i + 2]?.lower ?? '')) ||
    (view.tokens[i + 2]?.lower === 'by' && /(?:ed|seen|shown|made|held|known|written|drawn)$/.test(opening))
  );
}

/** `Analysts at the institute expect`: who speaks stands in the plural, before a preposition. */
function hasPluralHead(view: SentenceView, from: number, v: number): boolean {
  for (let i = from; i < v; i++) {
    const { lower, kind } = view.tokens[i]!;
    if (kind === 'mark' || PREPOSITIONS.has(lower)) return i > from && PREPOSITIONS.has(lower) && isPlural(view, i - 1);
  }
  return false;
}

function isPlural(view: SentenceView, i: number): boolean {
  const { lower } = view.tokens[i]!;
  return namesSpeaker(lower) && /(?:[^s]s|men|women|people)$/.test(lower);
}

/** `does not confirm`, `did not believe` say what somebody denies; `did not say`, `did not respond` leave the text its own voice. */
function negated(view: SentenceView, b: number, verb: SpeechVerb): SpeechVerb | undefined {
  const aux = view.tokens[b]!.lower === 'not' ? view.tokens[b - 1]?.lower : view.tokens[b]!.lower;
  const isMildly = verb.base === 'exclude' && /^(?:would|could|can|cannot|wouldn't|couldn't|can't)$/.test(aux ?? '');
  if (aux === undefined || (!isMildly && !/^(?:do|does|did|don't|doesn't|didn't|has|have|had|hasn't)/.test(aux)))
    return undefined;
  if (
    !/^(?:confirm|believe|think|consider|accept|recognize|recognise|admit|agree|expect|want|support|acknowledge|rule|exclude|see|oppose|approve|deny|insist|object)$/.test(
      verb.base,
    )
  ) {
    return undefined;
  }
  // `did not confirm this news` is no comment.
  const named = view.tokens.slice(b + 1, b + 7).map(({ lower }) => lower);
  if (verb.base === 'confirm' && named.some((word) => /^(?:information|reports?|data|news|rumou?rs)$/.test(word)))
    return undefined;
  return { ...verb, act: verb.act === 'judge' ? 'judge' : 'deny', needsClause: false };
}

const SURE = new Set(
  'sure convinced certain confident adamant persuaded unconvinced unpersuaded sceptical skeptical optimistic pessimistic doubtful hopeful unimpressed charitable blunt blunter dismissive scathing'.split(
    ' ',
  ),
);

/** `is convinced that`, `, Nurmanov is sure,`, `, is convinced the economist`, `Keita is not persuaded`, `is less charitable`. */
function sureOf(view: SentenceView, v: number, segment: Segment): SpeechVerb | undefined {
  let at = v - 1;
  while (
    at > segment.from &&
    /^(?:not|less|more|too|also|equally|rather|no|similarly|still|far|even)$/.test(view.tokens[at]!.lower)
  )
    at--;
  const before = view.tokens[at];
  if (at < segment.from || before === undefined || !/^(?:is|are|was|were)$/.test(before.lower)) return undefined;
  const next = view.tokens[v + 1];
  const isTag = at === segment.from && segment.before !== undefined && at === v - 1;
  if (
    !isTag &&
    ((at === segment.from && segment.before === undefined) ||
      (next !== undefined && next.lower !== 'that' && next.kind !== 'mark'))
  )
    return undefined;
  return { base: 'believe', act: 'judge', form: 'past', isAlsoNoun: false, needsClause: false };
}

const PUTS = new Set([
  'sees',
  'saw',
  'views',
  'viewed',
  'attributed',
  'attributes',
  'ascribed',
  'ascribes',
  'traced',
  'traces',
  'put',
  'puts',
  'drew',
  'draws',
  'made',
  'makes',
  'let',
  'takes',
  'voiced',
  'voices',
  'expressed',
  'expresses',
  'spoke',
  'rule',
  'ruled',
  'rules',
  'speaks',
]);

/** `declined to disclose how …`: keeps back what he knows; `declined to comment` tells nothing of the matter. */
function declining({ tokens }: SentenceView, v: number): SpeechVerb | undefined {
  const form = tokens[v]!.lower === 'declined' ? 'past' : 's';
  const isSaying =
    tokens[v + 1]?.lower === 'to' &&
    /^(?:say|disclose|confirm|specify|reveal|identify)$/.test(tokens[v + 2]?.lower ?? '');
  return isSaying && form === 'past'
    ? { base: 'refuse', act: 'deny', form, isAlsoNoun: false, needsClause: false }
    : undefined;
}

/** `put the loss at`, `drew attention to`, `made it clear that`, `spoke of`. */
function putVerb(view: SentenceView, v: number, segment: Segment): SpeechVerb | undefined {
  const { tokens } = view;
  const lower = tokens[v]!.lower;
  const form = lower.endsWith('s') ? 's' : 'past';
  const known = (base: string): SpeechVerb => ({ base, act: 'say', form, isAlsoNoun: false, needsClause: false });
  const rest = tokens.slice(v + 1, Math.min(segment.to, v + 14)).map((token) => token.lower);
  if (lower.startsWith('ru')) return ruling(rest, known);
  // `sees the pause as a threat`, `views it as settled`
  if (/^(?:sees|saw|views|viewed)$/.test(lower)) {
    const as = rest.indexOf('as');
    const isThing = as > 0 && !['well', 'soon', 'long', 'far', 'if'].includes(rest[as + 1] ?? '');
    return isThing && lower !== 'saw'
      ? { base: 'regard', act: 'judge', form, isAlsoNoun: false, needsClause: false }
      : undefined;
  }
  const isDownTo = rest.some((word, k) => k > 0 && word === 'down' && rest[k + 1] === 'to');
  if (lower.startsWith('put')) return rest.indexOf('at') > 0 || rest[0] === 'it' || isDownTo ? known('put') : undefined;
  if (/^(?:att|asc|tra)/.test(lower)) return rest.indexOf('to') > 0 ? known('attribute') : undefined;
  if (lower.startsWith('dr')) return rest[0] === 'attention' ? known('draw') : undefined;
  if (lower.startsWith('ma')) return rest.slice(0, 3).includes('clear') ? known('make') : undefined;
  if (lower.startsWith('vo') || lower.startsWith('ex')) return { ...known('voice'), act: 'position' };
  if (lower.startsWith('sp'))
    return ['of', 'against', 'out'].includes(rest[0] ?? '') ? { ...known('speak'), act: 'position' } : undefined;
  return undefined;
}

/** `ruled out any cut`, `ruled that the owners must pay`. */
function ruling(rest: readonly string[], known: (base: string) => SpeechVerb): SpeechVerb | undefined {
  if (rest[0] === 'out') return { ...known('exclude'), act: 'deny' };
  return rest[0] === 'that' ? known('rule') : undefined;
}

/** What follows a verb that reports: `that`, a comma, a quote, a name, a pronoun, an article, a number. */
export function opensClause(view: SentenceView, i: number): boolean {
  const token = view.tokens[i];
  if (token === undefined || view.isQuoted[i]) return true;
  if (token.kind === 'mark') return token.text === ',' || token.text === ':';
  if (token.kind === 'number' || view.nameAt[i] !== undefined) return true;
  return (
    DETERMINERS.has(token.lower) ||
    PRONOUNS.has(token.lower) ||
    token.lower === 'that' ||
    token.lower === 'to' ||
    token.lower === 'for' ||
    token.lower === 'on' ||
    token.lower === 'there' ||
    token.lower === 'how' ||
    token.lower === 'whether' ||
    isCapital(view, i)
  );
}
