/** What is tried out, written into the case. */
import type { TalksPart } from '../../../format/check/merged-talks.ts';
import type { DraftMeeting } from '../../../format/draft-talks.ts';
import { type DraftTalks, type Path, pointsWritten, swingsWritten, type TextEdit } from '../../../format/index.ts';
import { tacticCalled } from '../../../model/index.ts';
import type { TalksTrial } from '../../desk/questions/talks-seen.ts';
import { meetingTerms } from '../terms/meeting-terms.ts';
import { importanceFor } from './importance-for.ts';

type DraftPartyChange = NonNullable<NonNullable<DraftMeeting['parties']>[string]>;

/**
 * A trial counts in all meetings, so it is written wherever the case would otherwise say something else: for the talks as
 * they begin, and at a meeting that has its own. Weights are written so that they add up to what they added up to before;
 * an order of importance that they do not fit becomes theirs.
 * Parties that do not talk, issues whose values it has given no worths, and tactics of no known name are passed over.
 */
export function keepTrial(draft: DraftTalks, trial: TalksTrial): TextEdit[] {
  const { reservations = {}, weights = {}, tactics = {} } = trial;
  const edits: TextEdit[] = [];
  for (const [party, utility] of Object.entries(reservations)) {
    const wanted = ({ part }: Stage) => rounded(utility * pointsWritten(part, party));
    edits.push(...written(stagesOf(draft, party), 'reservation', wanted));
  }
  for (const [party, some] of Object.entries(weights)) {
    const stages = stagesOf(draft, party);
    edits.push(...weightsWritten(stages, party, some));
    const ranked = stages.filter(({ part }) => part.parties![party]!.importance !== undefined);
    edits.push(
      ...written(
        ranked,
        'importance',
        ({ part }) => importanceAgainst(part, party, some)?.tried ?? part.parties![party]!.importance!,
      ),
    );
  }
  for (const [party, name] of Object.entries(tactics)) {
    if (tacticCalled(name) !== undefined) edits.push(...written(stagesOf(draft, party), 'tactic', () => name));
  }
  return edits;
}

/** The talks as they begin, and each meeting after: how a party stands there. */
interface Stage {
  readonly part: TalksPart;
  readonly root: Path;
  /** What is written of the party for this stage alone. */
  readonly own: DraftPartyChange | undefined;
}

/** Those at which the party talks. */
function stagesOf(draft: DraftTalks, party: string): Stage[] {
  const { meetings = {} } = draft;
  const all = [undefined, ...Object.keys(meetings)].map((meeting): Stage => {
    const { part, root } = meetingTerms(draft, meeting);
    const { parties } = meeting === undefined ? draft : meetings[meeting]!;
    return { part, root: [...root, 'parties', party], own: parties?.[party] ?? undefined };
  });
  return all.filter(({ part }) => part.parties?.[party] !== undefined);
}

function written(
  stages: readonly Stage[],
  key: 'reservation' | 'tactic' | 'importance',
  wanted: (stage: Stage) => number | string,
): TextEdit[] {
  let now: unknown;
  return stages.flatMap((stage): TextEdit[] => {
    const { own, root } = stage;
    if (own?.[key] !== undefined) now = own[key];
    const value = wanted(stage);
    if (value === now) return [];
    now = value;
    return [{ kind: 'set', path: [...root, key], value }];
  });
}

function weightsWritten(stages: readonly Stage[], party: string, some: Readonly<Record<string, number>>): TextEdit[] {
  let now: Readonly<Record<string, number | null>> = {};
  return stages.flatMap(({ part, own, root }): TextEdit[] => {
    if (own?.weights !== undefined) now = { ...(own.weights === null ? {} : now), ...own.weights };
    const wanted = weightsKept(part, party, some);
    if (wanted === undefined) return [];
    const differing = Object.entries(wanted).filter(([issue, weight]) => now[issue] !== weight);
    now = { ...now, ...wanted };
    return differing.map(([issue, value]) => ({ kind: 'set', path: [...root, 'weights', issue], value }));
  });
}

/** As keeping would write them at a meeting. Undefined for who has given an order only, and has no weights to change. */
export function weightsKept(
  { parties }: TalksPart,
  party: string,
  some: Readonly<Record<string, number>>,
): Record<string, number> | undefined {
  const { weights: before, values = {} } = parties?.[party] ?? {};
  // Of what is worth nothing to the party, however it is settled, a weight says nothing; the case may not give it one.
  const tried = Object.entries(some).filter(([issue]) => values[issue] !== undefined);
  return before && sumKept(before, { ...before, ...Object.fromEntries(tried) });
}

/** The order of importance that the swings by these weights do not fit, and theirs; undefined where they fit, or none was stated. */
export function importanceAgainst(
  part: TalksPart,
  party: string,
  some: Readonly<Record<string, number>>,
): { readonly stated: string; readonly tried: string } | undefined {
  const stated = part.parties?.[party]?.importance;
  const kept = weightsKept(part, party, some);
  if (stated === undefined || kept === undefined) return undefined;
  const parties = { ...part.parties, [party]: { ...part.parties![party], weights: kept } };
  const tried = importanceFor(stated, swingsWritten({ ...part, parties }, party));
  return tried === stated ? undefined : { stated, tried };
}

function rounded(value: number): number {
  return Number(value.toPrecision(4));
}

/**
 * Scaled to the sum before, in steps of a thousandth of it; what rounding leaves over goes to the largest that is tied with
 * no other.
 */
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
  const byWeight = Object.keys(scaled).sort((a, b) => scaled[b]! - scaled[a]!);
  const isTied = (issue: string) => byWeight.some((one) => one !== issue && scaled[one] === scaled[issue]);
  scaled[byWeight.find((issue) => !isTied(issue)) ?? byWeight[0]!]! += inSteps(was) - sum(scaled);
  return Object.fromEntries(
    Object.entries(scaled).map(([issue, steps]) => [issue, Number((steps * step).toPrecision(8))]),
  );
}
