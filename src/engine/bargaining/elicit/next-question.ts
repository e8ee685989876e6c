/**
 * What to ask next: a pair of packages of which either may be the better one, as far as is known. The rule: of the weights and
 * steps that agree, the extreme ones and the central one are let vote on each pair, and the pairs on which they split most
 * evenly are looked at closely: the question wins whose less telling answer leaves the least, measured by how far each weight
 * or step can go, summed up. Where two tie, the earlier. This is a rule of thumb (what it looks at closely is a few pairs); what it
 * says of the pair that it returns is exact.
 */
import type { Resumable } from '../../../model/index.ts';
import type { Package } from '../bargain.ts';
import { agreeing, boundsOf, highest } from './consistent-worths.ts';
import { type Fraction, toNumber } from './fraction.ts';
import type { PackageQuestion } from './package-comparisons.ts';
import {
  type ComparedIssue,
  endsOf,
  type Form,
  lead,
  opposite,
  type Statement,
  type WorthModel,
} from './worth-model.ts';

/** So many pairs are looked at closely. */
const CLOSELY = 6;
/** So many pairs are voted on, at most; the first of the list. */
export const MOST_QUESTIONS = 4000;
/** A vote counts where it is by more than rounding. */
const CLEAR = 1e-9;
/** Of pairs on which no vote is split, so many are looked at. */
const MOST_UNSPLIT = 400;

export interface NextQuestion extends PackageQuestion {
  /** How far weights and steps can go, summed up: now, and after each of the answers. */
  readonly now: number;
  readonly after: { readonly a: number; readonly b: number };
}

interface Asking {
  readonly issues: readonly ComparedIssue[];
  /** Unknowns that agree, or lie on the edge. */
  readonly ends: readonly (readonly Fraction[])[];
  readonly questions: readonly PackageQuestion[] | undefined;
  readonly asked: readonly PackageQuestion[];
}

export function* nextQuestion(
  model: WorthModel,
  statements: readonly Statement[],
  { issues, ends, questions, asked }: Asking,
): Resumable<NextQuestion | undefined> {
  const before = new Set(asked.map(({ a, b }) => tradeOf(lead(model, a, b))));
  const voters = ends.map((end) => end.map(toNumber));
  for (const list of questions ? [questions] : [tradeOffs(issues), oneAgainstTwo(issues)]) {
    const candidates: Candidate[] = [];
    for (const [at, question] of list.slice(0, MOST_QUESTIONS).entries()) {
      if (at % 64 === 0) yield { doing: 'looking for the next question' };
      const more = lead(model, question.a, question.b);
      if (before.has(tradeOf(more))) continue;
      const rounded = more.map(toNumber);
      const votes = voters.map((voter) => rounded.reduce((sum, amount, one) => sum + amount * voter[one]!, 0));
      const [up, down] = [votes.filter((vote) => vote > CLEAR).length, votes.filter((vote) => vote < -CLEAR).length];
      candidates.push({ question, more, even: Math.min(up, down) });
    }
    const best = yield* mostTelling(model, statements, candidates);
    if (best !== undefined) return best;
  }
  return undefined;
}

interface Candidate {
  readonly question: PackageQuestion;
  readonly more: Form;
  /** Votes of the lesser side. */
  readonly even: number;
}

function* mostTelling(
  model: WorthModel,
  statements: readonly Statement[],
  candidates: readonly Candidate[],
): Resumable<NextQuestion | undefined> {
  const split = candidates.filter(({ even }) => even > 0).sort((one, other) => other.even - one.even);
  const closely = split.length > 0 ? split.slice(0, CLOSELY) : yield* firstOpen(model, statements, candidates);
  if (closely.length === 0) return undefined;
  const now = yield* roomOf(model, statements);
  let best: NextQuestion | undefined;
  for (const { question, more } of closely) {
    const after = {
      a: yield* roomOf(model, [...statements, supposed(more)]),
      b: yield* roomOf(model, [...statements, supposed(opposite(more))]),
    };
    if (best === undefined || Math.max(after.a, after.b) < Math.max(best.after.a, best.after.b)) {
      best = { ...question, now, after };
    }
  }
  return best;
}

/** Where no vote is split, a pair may be open still. */
function* firstOpen(
  model: WorthModel,
  statements: readonly Statement[],
  candidates: readonly Candidate[],
): Resumable<Candidate[]> {
  const dictionary = (yield* agreeing(model, statements))!;
  for (const candidate of candidates.slice(0, MOST_UNSPLIT)) {
    yield { doing: 'looking for the next question' };
    const { more } = candidate;
    if ((yield* highest(dictionary, more)).value.over <= 0n) continue;
    if ((yield* highest(dictionary, opposite(more))).value.over > 0n) return [candidate];
  }
  return [];
}

/** How far each weight or step can go, summed up. */
function* roomOf(model: WorthModel, statements: readonly Statement[]): Resumable<number> {
  const dictionary = (yield* agreeing(model, statements))!;
  let room = 0;
  for (const form of measured(model)) {
    yield { doing: 'looking for the next question' };
    const { least, most } = yield* boundsOf(dictionary, form);
    room += most - least;
  }
  return room;
}

/** Weights where worths are known, steps where only their order is. */
function measured({ unknowns, parts, weights }: WorthModel): Form[] {
  return parts.flatMap(({ from, count, ranked }, issue) =>
    ranked || count === 0
      ? Array.from({ length: count }, (_, step) =>
          Array.from({ length: unknowns }, (_, at) => ({ over: at === from + step ? 1n : 0n, under: 1n })),
        )
      : [weights[issue]!],
  );
}

function supposed(more: Form): Statement {
  return { said: { form: 'answer', answer: -1 }, positive: [more], zero: [] };
}

/** Two questions that put the same trade, whichever way round, are one. */
function tradeOf(more: Form): string {
  const first = more.find(({ over }) => over !== 0n);
  const turned = first !== undefined && first.over < 0n ? opposite(more) : more;
  return turned.map(({ over, under }) => `${over}/${under}`).join(' ');
}

/**
 * Pairs that are up on one issue and down on one other, which is as hard as a question should be; else the first values. Of
 * issues with many values, some spread evenly from the first to the last.
 */
function tradeOffs(issues: readonly ComparedIssue[]): PackageQuestion[] {
  const pairsWith = (most: number) => issues.map(({ levels }) => twoOf(spreadOut(levels, most)));
  const most = [6, 5, 4, 3].find((some) => countOf(pairsWith(some).map(({ length }) => length)) <= MOST_QUESTIONS) ?? 2;
  const pairs = pairsWith(most);
  const at = (issue: number, level: number, other: number, otherLevel: number): Package =>
    issues.map((_, one) => (one === issue ? level : one === other ? otherLevel : 0));
  return issues.flatMap((_, issue) =>
    pairs.slice(issue + 1).flatMap((others, next) =>
      pairs[issue]!.flatMap(([low, high]) =>
        others.flatMap(([otherLow, otherHigh]) => {
          const other = issue + 1 + next;
          return [
            { a: at(issue, low, other, otherLow), b: at(issue, high, other, otherHigh) },
            { a: at(issue, low, other, otherHigh), b: at(issue, high, other, otherLow) },
          ];
        }),
      ),
    ),
  );
}

function countOf(pairs: readonly number[]): number {
  const all = pairs.reduce((sum, some) => sum + some, 0);
  // Each two issues once, twice over for the two ways round.
  return pairs.reduce((sum, some) => sum + some * (all - some), 0);
}

function spreadOut(levels: number, most: number): number[] {
  if (levels <= most) return Array.from({ length: levels }, (_, level) => level);
  return Array.from({ length: most }, (_, at) => Math.round((at * (levels - 1)) / (most - 1)));
}

/**
 * Where all that is open takes more than two issues: the whole swing of one against those of two others; then, as far as
 * there is room for them, a part of one swing against two others, and one against a part of others.
 */
function oneAgainstTwo(issues: readonly ComparedIssue[]): PackageQuestion[] {
  const ends = issues.map(endsOf);
  const all = issues.map((_, issue) => issue);
  const trios = all.flatMap((one) => {
    const others = all.filter((issue) => issue !== one);
    return others.flatMap((other, at) => others.slice(at + 1).map((third) => [one, other, third] as const));
  });
  const whole = ends.map(({ worst, best }): [number, number] => [worst, best]);
  const between = ({ levels }: ComparedIssue, [worst, best]: [number, number]) =>
    twoOf(spreadOut(levels, 4)).flatMap(([low, high]): [number, number][] =>
      (low === worst && high === best) || (low === best && high === worst)
        ? []
        : [
            [low, high],
            [high, low],
          ],
    );
  const parts = issues.map((issue, at) => between(issue, whole[at]!));
  const asked = (trio: readonly number[], [one, other, third]: readonly [number, number][]): PackageQuestion => {
    const [a, b] = [ends.map(({ worst }) => worst), ends.map(({ worst }) => worst)];
    for (const [at, [low, high]] of [one!, other!, third!].entries()) {
      a[trio[at]!] = at === 0 ? high : low;
      b[trio[at]!] = at === 0 ? low : high;
    }
    return { a, b };
  };
  const full = trios.map((trio) =>
    asked(
      trio,
      trio.map((issue) => whole[issue]!),
    ),
  );
  const partly = trios.flatMap((trio) =>
    trio.flatMap((_, cut) =>
      parts[trio[cut]!]!.map((part) =>
        asked(
          trio,
          trio.map((issue, at) => (at === cut ? part : whole[issue]!)),
        ),
      ),
    ),
  );
  return [...full, ...partly];
}

/** Those farthest apart first: an issue's whole swing says most of its weight. */
function twoOf(levels: readonly number[]): [number, number][] {
  const pairs = levels.flatMap((low, at) => levels.slice(at + 1).map((high): [number, number] => [low, high]));
  return pairs.sort(([a, b], [c, d]) => d - c - (b - a));
}
