/** What is tried out, written into the case. */
import type { DraftTalks, TextEdit } from '../../../format/index.ts';
import type { TalksTrial } from '../../desk/questions/talks-seen.ts';
import { pointsOfDraft } from '../points-of-draft.ts';

/** Weights are written so that they add up to what they added up to before. */
export function keepTrial(draft: DraftTalks, trial: TalksTrial): TextEdit[] {
  const { reservations = {}, weights = {}, tactics = {}, rounds } = trial;
  const edits: TextEdit[] = [];
  const set = (path: readonly string[], value: number | string) =>
    edits.push({ kind: 'set', path: ['talks', ...path], value });
  const isThere = (party: string) => draft.parties?.[party] !== undefined;
  for (const [party, utility] of Object.entries(reservations)) {
    if (!isThere(party)) continue;
    set(['parties', party, 'reservation'], rounded(utility * pointsOfDraft(draft, party)));
  }
  for (const [party, some] of Object.entries(weights)) {
    if (!isThere(party)) continue;
    const before = draft.parties![party]!.weights ?? {};
    const after = Object.fromEntries(Object.entries(before).map(([issue, weight]) => [issue, some[issue] ?? weight]));
    for (const [issue, weight] of Object.entries(sumKept(before, after))) {
      if (weight !== before[issue]) set(['parties', party, 'weights', issue], weight);
    }
  }
  for (const [party, name] of Object.entries(tactics)) if (isThere(party)) set(['parties', party, 'tactic'], name);
  if (rounds !== undefined) set(['deadline', 'rounds'], rounds);
  return edits;
}

function rounded(value: number): number {
  return Number(value.toPrecision(4));
}

/** Scaled to the sum before, in steps of a thousandth of it; what rounding leaves over goes to the largest. */
export function sumKept(
  before: Readonly<Record<string, number>>,
  after: Readonly<Record<string, number>>,
): Record<string, number> {
  const sum = (some: Readonly<Record<string, number>>) => Object.values(some).reduce((total, one) => total + one, 0);
  const [was, is] = [sum(before), sum(after)];
  if (was <= 0 || is <= 0) return { ...after };
  const step = 10 ** (Math.floor(Math.log10(was)) - 3);
  const inSteps = (value: number) => Math.round(value / step);
  const scaled = Object.fromEntries(Object.entries(after).map(([issue, one]) => [issue, inSteps((one * was) / is)]));
  const largest = Object.keys(scaled).reduce((most, issue) => (scaled[issue]! > scaled[most]! ? issue : most));
  scaled[largest]! += inSteps(was) - sum(scaled);
  return Object.fromEntries(
    Object.entries(scaled).map(([issue, steps]) => [issue, Number((steps * step).toPrecision(8))]),
  );
}
