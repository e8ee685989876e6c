/**
 * What a question takes for granted, as the clause that says so: `Why did Riga refuse?`, `After the talks failed, will …?`,
 * `Do you regret that …?`, `The lock is shut, so who pays?`. The triggers of presupposition are those that the literature lists
 * (causes and times asked for, clauses of time, cause and concession, factive verbs), as far as marks and the order of words
 * show where the clause ends.
 */
import type { StatementStatus } from '../../model/index.ts';
import type { Because } from '../reading.ts';
import type { SentenceView } from '../speakers/sentence-view.ts';
import type { Token } from '../text/report-text.ts';
import { type Content, contentOfWords } from './content.ts';
import { isDenyingVerb } from './denying-verbs.ts';
import { type MainVerb, mainVerbIn } from './main-verb.ts';
import { negationOf } from './negation.ts';

export interface Premise {
  /** Places in the sentence's tokens: the first of the clause, and one past its last. */
  readonly from: number;
  readonly to: number;
  readonly status: StatementStatus;
  readonly because: { readonly kind: Because; readonly status: Because };
}

const ASKED_FOR = /^(?:why|when|since|how)$/;
/** Verbs that stand before the subject where a fact is asked about; `would`, `should`, `can` ask about none. */
const PAST = /^(?:did|had|was|were|didn't|hadn't|wasn't|weren't)$/;
const PRESENT = /^(?:do|does|has|have|is|are|am|don't|doesn't|hasn't|haven't|isn't|aren't)$/;
const INVERTED =
  /^(?:(?:did|do|does|had|has|have|was|were|is|are|could|would|should|ought)(?:n't)?|can|can't|cannot|will|won't|may|might|must|shall)$/;
const WH = /^(?:who|whom|whose|what|when|where|why|how|which)$/;
const CAUSES_AND_TIMES = /^(?:after|since|because|although|though|now|given|considering|whereas)$/;
const FACTIVE =
  /^(?:know|knew|known|aware|regret|regretted|realize|realise|realized|realised|explain|fact|forget|forgot|forgotten|ignore|surprised|sorry|glad|ashamed|angry|disappointed|matter|bother|disturb)$/;
const NO_SUBJECT = /^(?:that|this|it|so|not|now|then)$/;
const TAG_QUESTION = /^(?:true|right|correct|so|possible|fair|agree|not|n't|wrong)$/;

/** In the order of the sentence, apart from one another. */
export function premisesIn(view: SentenceView): Premise[] {
  const { tokens, isQuoted } = view;
  const quoted = isQuoted.indexOf(true);
  const closed = quoted < 0 ? -1 : isQuoted.indexOf(false, quoted);
  // Of speech with a tag the question is what is quoted.
  const start = quoted === 0 ? 0 : Math.max(0, quoted);
  const end = lastWord(closed > 0 ? tokens.slice(0, closed) : tokens);
  const found: Premise[] = [];
  const put = (premise: Premise | undefined) => {
    if (premise !== undefined && premise.from >= (found.at(-1)?.to ?? 0)) found.push(premise);
  };
  put(declaredBefore(view, start, end));
  for (let i = found.at(-1)?.to ?? start; i < end; i++) {
    if (i < (found.at(-1)?.to ?? 0)) continue;
    const { lower } = tokens[i]!;
    if (ASKED_FOR.test(lower) && isClauseStart(tokens, i)) put(askedAbout(tokens, i, end));
    if (CAUSES_AND_TIMES.test(lower) && i >= (found.at(-1)?.to ?? 0)) put(subordinate(tokens, i, end));
    if (lower === 'that' && isFactive(tokens, i)) put(clause(tokens, i + 1, boundary(tokens, i + 1, end), 'that'));
  }
  return found;
}

/** One past the last word. */
function lastWord(tokens: readonly Token[]): number {
  let end = tokens.length;
  while (end > 0 && tokens[end - 1]!.kind === 'mark') end--;
  return end;
}

/** At the start, or behind a mark or a word that joins. */
function isClauseStart(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return before === undefined || before.kind === 'mark' || /^(?:and|but|so|or|then|well|exactly)$/.test(before.lower);
}

/** `Why did X refuse …`, `How come X refused …`, `Since when is X …`, `How long has X …`, `When did X …`. */
function askedAbout(tokens: readonly Token[], i: number, end: number): Premise | undefined {
  const first = tokens[i]!.lower;
  const second = tokens[i + 1]?.lower ?? '';
  if (first === 'how' && second === 'come') return clause(tokens, i + 2, boundary(tokens, i + 2, end), 'how come');
  if ((first === 'since' && second !== 'when') || (first === 'how' && second !== 'long')) return undefined;
  const asking = first === 'why' || first === 'when' ? i + 1 : i + 2;
  let at = asking;
  // `Why, after three years, has nothing been signed?`
  if (tokens[at]?.text === ',') {
    const close = tokens.findIndex(({ text }, k) => text === ',' && k > at);
    if (close > 0) at = close + 1;
  }
  while (at < end && at < asking + 2 && /^(?:then|exactly|still|so|ever|else|precisely)$/.test(tokens[at]?.lower ?? ''))
    at++;
  const verb = tokens[at]?.lower ?? '';
  if (!(PAST.test(verb) || (first !== 'when' && (PRESENT.test(verb) || verb === 'will')))) return undefined;
  // `Why is it that X refused`.
  if (tokens[at + 1]?.lower === 'it' && tokens[at + 2]?.lower === 'that')
    return clause(tokens, at + 3, boundary(tokens, at + 3, end), first);
  const to = boundary(tokens, at, end);
  const words = tokens.slice(at + 1, to).filter(({ kind }) => kind !== 'mark');
  if (words.length < 2 || (words.length < 3 && NO_SUBJECT.test(words[0]!.lower))) return undefined;
  return { from: at, to, ...invertedStatus(words, verb, first) };
}

/** Of a clause with its first verb before the subject. */
function invertedStatus(words: readonly Token[], verb: string, asking: string): Pick<Premise, 'status' | 'because'> {
  const kind = { rule: 'kind/premise', words: asking };
  const no = verb.endsWith("n't")
    ? verb
    : words.slice(0, 8).find(({ lower }) => /^(?:not|never|no|nobody|nothing|none)$/.test(lower))?.lower;
  if (no !== undefined) return { status: 'denied', because: { kind, status: { rule: 'status/negated', words: no } } };
  const denying = words.slice(0, 8).find(({ lower }) => isDenyingVerb(lower));
  if (denying !== undefined)
    return { status: 'denied', because: { kind, status: { rule: 'status/denying-verb', words: denying.lower } } };
  if (verb === 'will') return { status: 'planned', because: { kind, status: { rule: 'status/planned', words: verb } } };
  const isDone =
    verb === 'did' ||
    (/^(?:has|have|had|was|were)$/.test(verb) &&
      words.some(({ lower }) => /(?:ed|en|ing)$/.test(lower) && lower.length > 4));
  return isDone
    ? { status: 'occurred', because: { kind, status: { rule: 'status/past', words: verb } } }
    : { status: 'none', because: { kind, status: { rule: 'status/state' } } };
}

/** `After X failed, …`, `… because X failed`, `Now that X failed`, `Given that X failed`. */
function subordinate(tokens: readonly Token[], i: number, end: number): Premise | undefined {
  const { lower } = tokens[i]!;
  const needsThat = lower === 'now' || lower === 'given' || lower === 'considering';
  const from = needsThat ? i + 2 : i + 1;
  if (needsThat && tokens[i + 1]?.lower !== 'that') return undefined;
  const before = tokens[i - 1];
  const opens = isClauseStart(tokens, i) || (before?.lower === 'even' && isClauseStart(tokens, i - 1));
  const to = boundary(tokens, from, end);
  // Without a comma nobody knows where a clause ends that comes first.
  if (opens && to === end && i <= 1) return undefined;
  if (!opens && lower !== 'because' && lower !== 'after' && lower !== 'although' && lower !== 'now') return undefined;
  return clause(tokens, from, to, lower);
}

function isFactive(tokens: readonly Token[], that: number): boolean {
  for (let k = that - 1; k >= Math.max(0, that - 2); k--) if (FACTIVE.test(tokens[k]!.lower)) return true;
  return false;
}

/** `X has shut the lock, so why …?`, `X says no: is that …?`: what is put before the question in its sentence. */
function declaredBefore({ tokens }: SentenceView, start: number, end: number): Premise | undefined {
  let from = start;
  while (
    from < start + 3 &&
    /^(?:and|but|so|then|well|yet|still|[,“”"‘«„])$/.test(tokens[from]?.lower ?? ',') &&
    from < end
  )
    from++;
  if (from >= end || INVERTED.test(tokens[from]!.lower) || NOT_DECLARED.test(tokens[from]!.lower)) return undefined;
  for (let i = from + 3; i < end - 1; i++) {
    if (tokens[i]!.kind !== 'mark' || !/^[,:;–—-]$/.test(tokens[i]!.text)) continue;
    let next = i + 1;
    while (next < i + 3 && /^(?:and|but|so|then|yet)$/.test(tokens[next]?.lower ?? '')) next++;
    if (!asksFrom(tokens, next, end)) continue;
    const asked = tokens.slice(next, end).filter(({ kind }) => kind !== 'mark');
    if (asked.length <= 5 && asked.some(({ lower }) => TAG_QUESTION.test(lower))) return undefined;
    return clause(tokens, from, i, tokens[next]!.lower);
  }
  return undefined;
}

const NOT_DECLARED =
  /^(?:who|whom|whose|what|when|where|why|how|which|if|unless|whether|as|after|now|since|because|although|though|while|before|given|considering|in|for|tell|explain|say|describe|even|once|until|had|were)$/;

/** Whether a question opens there: a word that asks, or a verb before its subject. */
function asksFrom(tokens: readonly Token[], i: number, end: number): boolean {
  const lower = tokens[i]?.lower ?? '';
  if (i >= end) return false;
  const next = tokens[i + 1];
  if (WH.test(lower))
    return (
      next !== undefined &&
      (INVERTED.test(next.lower) || lower === 'who' || lower === 'what' || lower === 'why' || lower === 'how')
    );
  return (
    INVERTED.test(lower) &&
    next !== undefined &&
    (/^(?:i|you|he|she|it|we|they|there|this|that|these|those|the|a|an|your|his|her|its|their|our|my)$/.test(
      next.lower,
    ) ||
      /^\p{Lu}/u.test(next.text))
  );
}

/** The next mark that ends a clause: all but a comma that only sets off a name or a few words. */
function boundary(tokens: readonly Token[], from: number, end: number): number {
  for (let k = from; k < end; k++) {
    const { text, kind } = tokens[k]!;
    if (kind !== 'mark') continue;
    if (/^[;:?–—()]$/.test(text)) return k;
    if (
      text === ',' &&
      k > from + 2 &&
      /^(?:and|but|or|so|then|if|unless|what|who|why|how|when|where|which|would|will|could|should|can|do|does|did|is|are|was|were|has|have|had|may|might|isn't|aren't|doesn't|don't|won't)$/.test(
        tokens[k + 1]?.lower ?? '',
      )
    )
      return k;
  }
  return end;
}

/** A clause in the order of a statement; undefined where nothing in it is told as a fact. */
function clause(tokens: readonly Token[], from: number, to: number, trigger: string): Premise | undefined {
  const content = contentOfWords(tokens.slice(from, to));
  if (content.words.length < 3 || content.has.has('if') || content.has.has('unless')) return undefined;
  const main = mainVerbIn(content);
  if (main === undefined || !FACTS.test(main.form) || main.at === 0) return undefined;
  return {
    from,
    to,
    status: statusIn(content, main).status,
    because: { kind: { rule: 'kind/premise', words: trigger }, status: statusIn(content, main).because },
  };
}

const FACTS = /^(?:past|perfect|present|will|plan)$/;

function statusIn(content: Content, main: MainVerb): { readonly status: StatementStatus; readonly because: Because } {
  const no = negationOf(content, main);
  if (no !== undefined) return { status: 'denied', because: { rule: 'status/negated', words: no } };
  if (isDenyingVerb(main.verb)) return { status: 'denied', because: { rule: 'status/denying-verb', words: main.verb } };
  const words = content.lowers[main.at]!;
  if (main.form === 'will' || main.form === 'plan')
    return { status: 'planned', because: { rule: 'status/planned', words } };
  const isDone = (main.form === 'past' || main.form === 'perfect') && !(main.isCopula && main.form === 'perfect');
  return isDone
    ? { status: 'occurred', because: { rule: 'status/past', words } }
    : { status: 'none', because: { rule: 'status/state' } };
}
