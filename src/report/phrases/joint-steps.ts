/** Words for joint steps: who moves at once, what each of them risks, who loses by the whole. */
import { is, it, many, them, verb } from './party-number.ts';
import { allOf, counted, sentence } from './words.ts';

const likes = (party: string) => verb(party, 'likes', 'like');
const moves = (party: string) => verb(party, 'moves', 'move');

const they = (count: number, one: string, many: string) => (count === 1 ? one : many);

export const jointSteps = {
  title: 'By joint steps',
  notNeeded: 'No joint step is needed: steps that each leave their mover better off lead there.',
  plan: (steps: number, joint: number) =>
    `It takes ${counted(joint, 'joint step')}: parties move at once, and each of them likes where that leads better than where it stood. A way with the fewest parties at once has ${counted(steps, 'step')}:`,
  alone: (move: string, n: number) => `${sentence(move)} (to ${n}).`,
  together: (parties: readonly string[], move: string, n: number) =>
    `${sentence(allOf(parties))} at once (to ${n}): ${move}.`,
  togetherTo: (parties: readonly string[], n: number) => `${sentence(allOf(parties))} go to ${n} at once.`,
  against: (parties: readonly string[]) => `That is against the interest of ${allOf(parties)}.`,
  risks: (from: number, to: number) => `What the joint step from ${from} to ${to} asks of each:`,
  atOnce: 'They must move at once: no order in which one could move after the other is possible.',

  exposed: (party: string, n: number, from: number) =>
    `${sentence(party)} ${is(party)} exposed: if ${it(party)} ${moves(party)} first and nobody follows, ${it(party)} ${is(party)} left in ${n}, which ${it(party)} ${likes(party)} less than ${from}.`,
  safe: (party: string, n: number, from: number, better: boolean) =>
    `${sentence(party)} ${is(party)} not exposed: if ${it(party)} ${moves(party)} first and nobody follows, ${it(party)} ${is(party)} left in ${n}, which ${it(party)} ${likes(party)} ${better ? 'better than' : 'as well as'} ${from}.`,
  exposureUnknown: (party: string, n: number, from: number) =>
    `If ${party} ${moves(party)} first and nobody follows, ${it(party)} ${is(party)} left in ${n}; whether ${it(party)} ${likes(party)} that less than ${from} is unknown.`,
  notFirst: (party: string) =>
    `${sentence(party)} ${is(party)} not exposed: ${it(party)} cannot move before the others.`,
  partly: (party: string, n: number, from: number) =>
    `If only some of the others follow, ${it(party)} may be left in ${n}, which ${it(party)} ${likes(party)} less than ${from}.`,
  couldDefect: (party: string, n: number, to: number) =>
    `${sentence(it(party))} could defect: once the others have moved, ${it(party)} ${is(party)} in ${n}, which ${it(party)} ${likes(party)} better than ${to}.`,
  follows: (party: string, n: number, to: number, same: boolean) =>
    `${sentence(it(party))} ${verb(party, 'has', 'have')} no reason to defect: once the others have moved, ${it(party)} ${is(party)} in ${n}, which ${it(party)} ${likes(party)} ${same ? 'as well as' : 'less than'} ${to}.`,
  defectionUnknown: (party: string, n: number, to: number) =>
    `Once the others have moved, ${it(party)} ${is(party)} in ${n}; whether ${it(party)} ${likes(party)} that better than ${to} is unknown.`,
  needed: (party: string) => `${sentence(it(party))} cannot defect: the others cannot move without ${them(party)}.`,

  worseOff: (parties: readonly string[], end: number, start: number) =>
    `${sentence(allOf(parties))} ${they(many(parties), 'takes', 'take')} part and ${they(many(parties), 'is', 'are')} worse off in ${end} than in ${start}, where the way began.`,
  bystandersWorseOff: (parties: readonly string[], end: number, start: number) =>
    `${sentence(allOf(parties))}, which ${they(many(parties), 'takes', 'take')} no part, ${they(many(parties), 'is', 'are')} worse off in ${end} than in ${start}.`,
  nobodyWorseOff: (end: number, start: number, allKnown: boolean) =>
    `Nobody ${allKnown ? '' : 'whose wants are known '}is worse off in ${end} than in ${start}.`,

  none: 'No steps, single or joint, lead there that all who take them like.',
  noneFound: 'No steps, single or joint, were found that lead there and that all who take them like.',
  objecting: (worse: readonly string[], same: readonly string[], unknown: readonly string[]) => {
    const clauses = [
      ...(worse.length > 0
        ? [
            `${allOf(worse)} would have to go along with a step that leaves ${they(many(worse), 'it', 'them')} worse off`,
          ]
        : []),
      ...(same.length > 0
        ? [`${allOf(same)} would gain nothing by a step that needs ${they(many(same), 'it', 'them')}`]
        : []),
      ...(unknown.length > 0 ? [`it hangs on ${allOf(unknown)}, whose wants are unknown`] : []),
    ];
    return clauses.join('; ');
  },
  ifTheyDid: (parties: readonly string[], steps: number) =>
    `If ${allOf(parties)} went along, there would be a way of ${counted(steps, 'step')}:`,
  noMoves: 'No moves lead there, whoever moves at once.',
  bounded: 'There was too much to search in full: a way with fewer parties at once, or with fewer steps, may exist.',
  boundedNone: 'There was too much to search in full: such a way, or one with fewer who object, may exist.',
};
