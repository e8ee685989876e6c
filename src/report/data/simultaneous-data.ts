/** Talks in which several packages at a time are on the table, as the machine-readable answer gives them. */
import {
  type BreakdownFound,
  choicesTold,
  choicesWeighed,
  type Exchanged,
  type SimultaneousRunFinding,
  termsAt,
} from '../../analysis/index.ts';
import type { MeetingRun, SimultaneousRun } from '../../engine/bargaining/index.ts';
import type { Talks } from '../../model/index.ts';
import { valueId } from '../words/packages-in-words.ts';
import { packageData } from './package-data.ts';
import type { TalksHead } from './talks-data.ts';
import { runData } from './talks-run-data.ts';

/** `count`: how many packages at a time were asked for. */
export function simultaneousData(
  found: SimultaneousRunFinding,
  talks: Talks,
  count: number,
  head: TalksHead,
  breakdown?: BreakdownFound,
) {
  return { ...runData(found, talks, head, (meeting) => offersData(meeting, talks), breakdown), packages: count };
}

function offersData({ id: meeting, bargain, run: { trace } }: MeetingRun<SimultaneousRun>, talks: Talks) {
  const { parties } = termsAt(talks, meeting).terms;
  const idOf = (party: number) => bargain.parties[party]!.id;
  const valueAt = (issue: number) => (level: number) => valueId(bargain.issues[issue]!, level);
  const exchanged = (some: readonly Exchanged[]) =>
    some.map(({ issue, took, left }) => ({
      issue: bargain.issues[issue]!.issue.id,
      took: valueAt(issue)(took),
      left: valueAt(issue)(left),
    }));
  return {
    trace: trace.map(({ round, time, by, target, packages, choices }) => ({
      round,
      time,
      by: idOf(by),
      target,
      packages: packages.map(({ package: pack, utilities }) => ({ ...packageData(bargain, pack), utilities })),
      choices: choices.map(({ party, likes, beyond, responses, reveals }) => ({
        party: idOf(party),
        likes: likes ?? null,
        beyond,
        responses: responses.map(({ accepted, because }) => ({ accepted, because })),
        reveals: reveals.map(({ issue, chose, over }) => ({
          issue: bargain.issues[issue]!.issue.id,
          chose: valueAt(issue)(chose),
          over: over.map(valueAt(issue)),
        })),
      })),
    })),
    weighed: Object.fromEntries(
      bargain.parties.map(({ id }, party) => {
        const { order } = parties.find((one) => one.id === id)!;
        return [
          id,
          choicesWeighed(trace, party, order).map(({ gains, losses, times }) => ({
            gains: exchanged(gains),
            losses: exchanged(losses),
            times,
          })),
        ];
      }),
    ),
    told: Object.fromEntries(
      bargain.parties.map(({ id }, party) => [
        id,
        choicesTold(trace, party).map(({ issue, choices, levels }) => ({
          issue: bargain.issues[issue]!.issue.id,
          choices,
          values: levels.map(({ level, there, taken }) => ({ value: valueAt(issue)(level), there, taken })),
        })),
      ]),
    ),
  };
}
