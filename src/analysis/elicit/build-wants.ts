/**
 * A list of wants from answers: first for each option whether the party would rather see it taken, then which of two
 * wants it would rather have fulfilled. The wants are sorted by binary insertion, so n of them take about n log n
 * questions. What is not known stays open: the two share a step, which says that neither counts more, and is noted.
 * At the end a few wants that were never held against one another are: whoever contradicts herself there is told.
 *
 * There is no state kept: given the answers so far, everything up to the next question is worked out again.
 */
import type { PairAnswer } from './check-answers.ts';

/** An option that should be taken, or should not. */
export interface OptionWant {
  readonly option: number;
  readonly isTaken: boolean;
}

/** Which would the party rather, all else equal? */
export type BuildQuestion =
  /** The first: taken; the second: not taken. */
  | { readonly kind: 'direction'; readonly option: number }
  /** The first: this want fulfilled and the other not; the second: the reverse. */
  | { readonly kind: 'order' | 'check'; readonly first: OptionWant; readonly second: OptionWant };

export interface BuiltWants {
  /** Most important first; those of one step weigh the same. */
  readonly steps: readonly (readonly OptionWant[])[];
  /** Options that the party does not mind either way. */
  readonly indifferent: readonly number[];
  /** Options of which it is not known which way the party would have them. */
  readonly undirected: readonly number[];
  /** Wants that share a step because it is not known which of them counts more. */
  readonly unordered: readonly (readonly [OptionWant, OptionWant])[];
  /** Answers at the end that the order built from the others contradicts: the upper was said to count less, or the same. */
  readonly contradicted: readonly {
    readonly upper: OptionWant;
    readonly lower: OptionWant;
    readonly answer: 'lower' | 'equal';
  }[];
}

export interface Building {
  /** Undefined when all has been asked. */
  readonly question: BuildQuestion | undefined;
  readonly asked: number;
  /** At most so many more, this one counted. */
  readonly left: number;
  /** What the answers so far come to. */
  readonly built: BuiltWants;
}

const MOST_CHECKS = 3;

/** `options` in the order in which they are asked about. */
export function buildWants(options: readonly number[], answers: readonly PairAnswer[]): Building {
  const asking = new Asking(answers);
  const directed: OptionWant[] = [];
  const indifferent: number[] = [];
  const undirected: number[] = [];
  const steps: OptionWant[][] = [];
  const unordered: [OptionWant, OptionWant][] = [];
  const contradicted: BuiltWants['contradicted'][number][] = [];
  const built = { steps, indifferent, undirected, unordered, contradicted };
  const progress = (left: number): Building => ({ question: asking.open, asked: asking.asked, left, built });

  for (const [place, option] of options.entries()) {
    const answer = asking.ask({ kind: 'direction', option });
    if (answer === undefined) {
      const more = options.length - place;
      const most = directed.length + more;
      return progress(more + mostComparisons(0, most) + mostChecks(most));
    }
    if (answer === 'first' || answer === 'second') directed.push({ option, isTaken: answer === 'first' });
    else if (answer === 'equal') indifferent.push(option);
    else undirected.push(option);
  }

  const compared = new Set<string>();
  for (const [place, want] of directed.entries()) {
    let from = 0;
    let to = steps.length;
    let joins: number | undefined;
    while (from < to && joins === undefined) {
      const middle = (from + to) >>> 1;
      const other = steps[middle]![0]!;
      compared.add(pairKey(want, other));
      const answer = asking.ask({ kind: 'order', first: want, second: other });
      if (answer === undefined) {
        const here = Math.ceil(Math.log2(to - from + 1));
        const more = directed.length - place;
        return progress(here + mostComparisons(steps.length + 1, more - 1) + mostChecks(steps.length + more));
      }
      if (answer === 'first') to = middle;
      else if (answer === 'second') from = middle + 1;
      else {
        joins = middle;
        if (answer !== 'equal') unordered.push([other, want]);
      }
    }
    if (joins === undefined) steps.splice(from, 0, [want]);
    else steps[joins]!.push(want);
  }

  const checks = pairsNotCompared(steps, compared);
  for (const [place, [upper, lower]] of checks.entries()) {
    const answer = asking.ask({ kind: 'check', first: lower, second: upper });
    if (answer === undefined) return progress(checks.length - place);
    if (answer === 'first') contradicted.push({ upper, lower, answer: 'lower' });
    if (answer === 'equal') contradicted.push({ upper, lower, answer: 'equal' });
  }
  return progress(0);
}

/** Hands out the answers that were given, in the order of the questions, and keeps the first without one. */
class Asking {
  readonly #answers: readonly PairAnswer[];
  asked = 0;
  open: BuildQuestion | undefined;

  constructor(answers: readonly PairAnswer[]) {
    this.#answers = answers;
  }

  ask(question: BuildQuestion): PairAnswer | undefined {
    const answer = this.#answers[this.asked];
    if (answer === undefined) this.open = question;
    else this.asked++;
    return answer;
  }
}

function mostComparisons(steps: number, more: number): number {
  let count = 0;
  for (let n = 0; n < more; n++) count += Math.ceil(Math.log2(steps + n + 1));
  return count;
}

/** Of so many steps at most. */
function mostChecks(steps: number): number {
  return Math.min(MOST_CHECKS, Math.max(0, steps - 2));
}

/** Steps two apart, whose order follows from what lies between them: spread over the list. */
function pairsNotCompared(
  steps: readonly (readonly OptionWant[])[],
  compared: ReadonlySet<string>,
): [OptionWant, OptionWant][] {
  const pairs = steps.flatMap((step, place): [OptionWant, OptionWant][] => {
    const lower = steps[place + 2]?.[0];
    return lower === undefined || compared.has(pairKey(step[0]!, lower)) ? [] : [[step[0]!, lower]];
  });
  const stride = Math.max(1, Math.ceil(pairs.length / MOST_CHECKS));
  return pairs.filter((_, place) => place % stride === 0).slice(0, MOST_CHECKS);
}

function pairKey(a: OptionWant, b: OptionWant): string {
  return a.option < b.option ? `${a.option} ${b.option}` : `${b.option} ${a.option}`;
}
