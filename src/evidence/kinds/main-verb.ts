/**
 * The verb that a sentence's content rests on: the first finite one outside clauses that depend on another. No parse: openers
 * of clauses (`which`, `because`, `when`), marks and the order of verbs decide.
 */
import { SMALL, TENS } from '../numbers/number-words.ts';
import { DOCUMENTS } from '../text/speaker-nouns.ts';
import type { Content } from './content.ts';
import { presentAt, type VerbGroup, verbGroupAt } from './verb-group.ts';

export interface MainVerb extends VerbGroup {
  /** Where its clause begins. */
  readonly from: number;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const RELATIVES = set('which who whose whom where');
const CONJUNCTIONS = set(
  'because although though while whereas when whenever if unless once until since after before as than whether how why what whatever whoever wherever so',
);
/** They may stand before a mere date or name. */
const PREPOSITIONS_TOO = set('until since after before as than so');

/** The main verb from `start` on; undefined where there is none that is known. */
export function mainVerbIn(content: Content, start = 0): MainVerb | undefined {
  const { lowers, breaks } = content;
  const from = openingOf(content, start);
  let isAside = isAsideFrom(content, from) || isParticiple(content, from);
  /** Whether the clause aside has had its verb. */
  let isSpent = isAside && !CONJUNCTIONS.has(lowers[from] ?? '');
  let clause = from;
  /** A participle between marks was passed: the next verb is the subject's. */
  let isPassed = isSpent;
  for (let i = isAside ? from + 1 : from; i < lowers.length; i++) {
    if (isAside && isSpent && breaks[i]) {
      isAside = false;
      clause = i;
      // `Grenada, whose boats are held, wants`: the verb stands right behind the clause aside.
      isPassed = true;
      const present = presentAt(content, i);
      if (present !== undefined) return { ...present, from: clause };
    }
    if (i > from && lowers[i] === 'that' && !isAside && verbAfterThat(content, i) === undefined) {
      // `in her diary that prices doubled`: what follows is what is said.
      clause = i + 1;
      continue;
    }
    if (i > from && isAsideFrom(content, i)) {
      isAside = true;
      isSpent = false;
      continue;
    }
    const group = verbGroupAt(content, i);
    if (group === undefined) continue;
    if (isAside && !isSpent) {
      isSpent = true;
      i = group.to - 1;
      continue;
    }
    // `men who died and were buried lay there`: what `and` joins to a clause aside belongs to it; its nouns look like verbs.
    if (isAside && (group.isDoubtful || /^(?:and|or)$/.test(lowers[i - 1] ?? ''))) continue;
    if (isReduced(content, group, isPassed)) {
      isPassed = true;
      i = group.to - 1;
      continue;
    }
    return { ...group, from: clause };
  }
  return undefined;
}

/** Past `and`, `but` and the like, and past `we remind that`, with which translated news bring up what was. */
function openingOf({ lowers }: Content, start: number): number {
  let from = start;
  while (/^(?:and|but|yet|so|then|or|still|that)$/.test(lowers[from] ?? '')) from++;
  for (let k = from; k < from + 4; k++) {
    if (!/^(?:we|let|us|will|it|should|be|to)$/.test(lowers[k] ?? ''))
      return /^(?:remind|recall|note|recalled|reminded|noted)$/.test(lowers[k] ?? '')
        ? k + 1 + Number(lowers[k + 1] === 'that')
        : from;
  }
  return from;
}

/** Whether a clause that depends on another begins there. */
function isAsideFrom(content: Content, i: number): boolean {
  const lower = content.lowers[i] ?? '';
  if (lower === 'that') return i > 0 && verbAfterThat(content, i) !== undefined;
  if (content.lowers[i + 1] === 'to') return false;
  return RELATIVES.has(lower) || (CONJUNCTIONS.has(lower) && opensClause(content, i));
}

/** `the boats that had left`: a verb right behind makes it a relative. */
function verbAfterThat(content: Content, i: number): VerbGroup | undefined {
  return i + 1 < content.lowers.length ? verbGroupAt(content, i + 1) : undefined;
}

/** `Asked whether …, he said`: a participle opens the sentence, or follows its subject between marks. */
function isParticiple(content: Content, i: number): boolean {
  const group = i < content.lowers.length ? verbGroupAt(content, i) : undefined;
  return group?.form === 'past' && group.to === group.at + 1 && /(?:ed|en|ing)$/.test(group.verb);
}

function isNumeral(lower: string | undefined): boolean {
  return (
    lower !== undefined &&
    (SMALL.has(lower) || TENS.has(lower) || /^(?:an?|half|(?:dozen|hundred|thousand|million)s?)$/.test(lower))
  );
}

function opensClause(content: Content, i: number): boolean {
  const { words, lowers, breaks } = content;
  if (!PREPOSITIONS_TOO.has(lowers[i]!)) return true;
  if (lowers[i] === 'so') return lowers[i + 1] === 'that';
  if (words[i + 1]?.kind === 'number' || (lowers[i] === 'than' && isNumeral(lowers[i + 1]))) return false;
  // A date that it belongs to: "since May inspectors seized".
  const { start } = words[i]!;
  if (content.dates.some((date) => date.start <= start && start < date.end)) return false;
  let k = i + 1;
  while (k < Math.min(lowers.length, i + 30) && !breaks[k] && verbGroupAt(content, k) === undefined) k++;
  if (k >= Math.min(lowers.length, i + 30) || breaks[k]) return false;
  // Where it opens the sentence its verb is not the only one: `since the start of spring inspectors seized` has no other.
  if (i > 0) return true;
  for (k = verbGroupAt(content, k)!.to; k < lowers.length; k++) if (verbGroupAt(content, k) !== undefined) return true;
  return false;
}

/** `In a letter sent on Friday, …`, `Under a treaty made in 1950, …`: before the comma nobody has done anything yet. */
function isOfDocument({ lowers, breaks }: Content, at: number): boolean {
  if (at < 3 || at > 5 || !lowers[at]!.match(/(?:ed|sent|made|read)$/)) return false;
  if (!/^(?:in|under|by|from)$/.test(lowers[0]!) || !/^an?$/.test(lowers[1]!)) return false;
  const noun = lowers[at - 1]!;
  return (DOCUMENTS.has(noun) || WORKS.test(noun)) && breaks.indexOf(true, at) > 0;
}

/** Besides papers that speak for somebody. */
const WORKS =
  /^(?:interview|speech|article|ruling|decision|deal|accord|broadcast|video|book|essay|column|email|cable)$/;

/** `A report published on Monday said`: a participle behind its noun, with the finite verb still to come before any mark or `and`. */
function isReduced(content: Content, { at, to, form, isNegated }: VerbGroup, isPassed: boolean): boolean {
  const { lowers, breaks } = content;
  if (form !== 'past' || to !== at + 1 || isNegated || lowers[at] === 'was' || lowers[at] === 'were') return false;
  if (isOfDocument(content, at)) return true;
  // `The tunnel, designed in 1987, will link`.
  if (!isPassed && (breaks[at] || (breaks[at - 1] && /^(?:first|once|long|now|also)$/.test(lowers[at - 1]!))))
    return lowers[at]!.endsWith('ed');
  if (
    !/^(?:by|in|on|at|from|to|with|under|of|as|near|for|last|this|between|into|after|over|during|through)$/.test(
      lowers[to] ?? '',
    )
  )
    return false;
  for (let k = to; k < lowers.length; k++) {
    if (
      breaks[k] ||
      /^(?:and|but|or|that|which|who|because|when|if|while|where|as|after|before|whether|how|why|what)$/.test(
        lowers[k]!,
      )
    )
      return false;
    const next = verbGroupAt(content, k);
    if (next !== undefined) return next.form !== 'past' || next.to > next.at + 1 || content.lowers[at]!.endsWith('ed');
  }
  return false;
}
