/** Words for the first paragraphs: what holds, what can be reached, what breaks it, what it assumes. */

import { number } from './figures.ts';
import { is, it, its, itself, many, them, verb } from './party-number.ts';
import { allOf, counted, oneOf, plural, sentence } from './words.ts';

const numbers = (states: readonly number[]) => allOf(states.map(String));
const stateList = (states: readonly number[]) => `${plural(states.length, 'state')} ${numbers(states)}`;
const they = (count: number, one: string, many: string) => (count === 1 ? one : many);

const heldBy = {
  'credible-answers': 'the answer to be expected',
  'same-moment': 'what others could do at the same moment',
  threats: 'threats that may hurt those who carry them out',
  reckoning: 'reckoning further ahead',
};

const heldOnly = {
  'credible-answers': 'because whoever could leave expects a credible answer',
  'same-moment': 'because of what others could do at the same moment',
  threats: 'by threats that may hurt those who carry them out',
  reckoning: 'because whoever could leave reckons further ahead',
};

interface Objection {
  readonly states: readonly number[];
  readonly worse: readonly string[];
  readonly same: readonly string[];
  readonly unknown: readonly string[];
}

export const summary = {
  noStatusQuo: 'The case names no status quo, so nothing is said of ways out of it.',
  statusQuo: (n: number, words: string) => `The status quo is state ${n}: ${words}.`,
  holds: 'Given these wants it holds: no party can leave it on its own and be better off.',
  holdsByForesight: (concepts: readonly string[], by: keyof typeof heldBy) =>
    `It holds only by foresight (${allOf(concepts)}): whoever could leave it for something better is held by ${heldBy[by]}.`,
  breaks: 'Given these wants it does not hold:',
  leaves: (party: string, ways: number, move: string, n: number) =>
    ways === 1
      ? `${sentence(party)} can leave it on ${its(party)} own and be better off, to ${n} (${move}).`
      : `${sentence(party)} can leave it on ${its(party)} own and be better off, in ${number(ways)} ways, best for ${them(party)} to ${n} (${move}).`,
  couldLeave: (party: string, move: string, n: number) => `${sentence(party)} could go to ${n} (${move}).`,
  open: (parties: readonly string[]) =>
    `Whether it holds is open: it hangs on what ${allOf(parties)} ${they(many(parties), 'wants', 'want')}, which is unknown.`,

  nothingHolds: (total: number) =>
    `None of the ${counted(total, 'state')} holds for all parties under the concepts shown.`,
  holdAlone: (states: readonly number[], total: number) =>
    `Of the ${counted(total, 'state')}, ${number(states.length)} ${they(states.length, 'holds as it is', 'hold as they are')}: no party could leave ${they(states.length, 'it', 'them')} on its own and be better off (${numbers(states)}).`,
  noneForCertain: (total: number) => `None of the ${counted(total, 'state')} holds for certain.`,
  noneHoldsAlone: (total: number) => `In each of the ${counted(total, 'state')} some party has a better move.`,
  holdByForesight: (by: keyof typeof heldOnly, states: readonly number[], more: boolean) =>
    `${sentence(number(states.length))} ${more ? 'more ' : ''}${they(states.length, 'holds', 'hold')} only ${heldOnly[by]} (${numbers(states)}).`,
  hold: (states: readonly number[], total: number) =>
    `Of the ${counted(total, 'state')}, ${number(states.length)} ${they(states.length, 'holds', 'hold')} under the concepts shown (${numbers(states)}).`,
  tooMany: (alone: number | undefined, all: number, total: number, letters: readonly string[]) => {
    const more = alone === undefined ? all : all - alone;
    return [
      ...(alone === undefined || alone === 0
        ? []
        : [
            `Of the ${counted(total, 'state')}, ${number(alone)} ${they(alone, 'holds as it is', 'hold as they are')}: no party could leave ${they(alone, 'it', 'them')} on its own and be better off.`,
          ]),
      ...(more === 0
        ? []
        : [
            `${alone ? `${number(more)} more` : `Of the ${counted(total, 'state')}, ${number(more)}`} ${they(more, 'holds', 'hold')} only by foresight (${allOf(letters)}).`,
          ]),
      'They are too many to be named here.',
    ].join(' ');
  },
  several: 'Several outcomes hold; all are shown.',
  openStates: (parties: readonly string[], count: number, more: boolean) =>
    `What ${allOf(parties)} ${they(many(parties), 'wants', 'want')} is unknown, and for ${counted(count, more ? 'more state' : 'state')} the answer hangs on it.`,

  reached: (n: number, path: readonly string[]) => `state ${n} (${path.join('; then ')})`,
  reachedAlone: (ways: readonly string[]) =>
    `From the status quo, steps that each leave their mover better off lead to ${allOf(ways)}.`,
  reachedToo: (states: readonly number[]) => `Such steps lead to ${stateList(states)} as well.`,
  /** `holdsItself`: whether the status quo is a state that holds. */
  noneReached: (holdsItself: boolean) =>
    `From the status quo, steps that each leave their mover better off lead to no ${holdsItself ? 'other ' : ''}state that holds.`,
  perhapsReached: (states: readonly number[], parties: readonly string[]) =>
    `To ${stateList(states)} they lead only if ${allOf(parties)} ${they(many(parties), 'likes', 'like')} ${they(many(parties), 'its', 'their')} part, which is unknown.`,
  joint: (states: readonly number[], parties: readonly string[]) =>
    `${sentence(stateList(states))} ${they(states.length, 'holds', 'hold')}, and nobody gets there on its own: it takes a joint step by ${allOf(parties)}.`,
  jointStep: (n: number, from: number, move: string) => `To ${n} from ${from}: ${move}.`,
  route: (n: number, from: number, steps: readonly string[]) => `To ${n} from ${from}: first ${steps.join('; then ')}.`,
  stepTogether: (n: number, move: string | undefined) =>
    `together to ${n}${move === undefined ? ', as above' : ` (${move})`}`,
  stepAlone: (move: string, n: number) => `${move} (to ${n})`,
  /** `end` where it is not clear which end is meant. */
  worseOff: (parties: readonly string[], end: number | undefined, start: number) =>
    `${sentence(allOf(parties))} ${they(many(parties), 'ends', 'end')} worse off${end === undefined ? '' : ` in ${end}`} than in ${start}, where ${they(many(parties), 'it', 'they')} started.`,
  exposed: (party: string, n: number) =>
    `If ${party} ${verb(party, 'goes', 'go')} first and nobody follows, ${it(party)} ${is(party)} left in ${n}, which ${it(party)} ${verb(party, 'likes', 'like')} less.`,
  safe: 'Nobody loses by going first.',
  couldDefect: (parties: readonly string[]) =>
    `Once the others have moved, ${parties.length > 1 ? 'each of ' : ''}${allOf(parties)} ${parties.length > 1 ? 'likes' : they(many(parties), 'likes', 'like')} better not to follow.`,
  jointToo: (states: readonly number[], parties: readonly string[]) =>
    `${sentence(stateList(states))} ${they(states.length, 'takes', 'take')} ${allOf(parties)} together.`,
  objecting: (groups: readonly Objection[]) => {
    const all = groups.flatMap(({ states }) => states).sort((a, b) => a - b);
    const who = (kind: 'worse' | 'same' | 'unknown') => {
      const concerned = groups.filter((group) => group[kind].length > 0);
      const names = concerned.map(
        (group) => allOf(group[kind]) + (groups.length > 1 ? ` (${numbers(group.states)})` : ''),
      );
      return { names: oneOf(names), count: many(concerned.flatMap((group) => group[kind])) };
    };
    const [worse, same, unknown] = [who('worse'), who('same'), who('unknown')];
    const clauses = [
      ...(worse.count > 0
        ? [`against ${they(worse.count, 'its', 'their')} wants ${worse.names} would have to go along`]
        : []),
      ...(same.count > 0 ? [`${same.names} would gain nothing by it`] : []),
      ...(unknown.count > 0 ? [`it hangs on ${unknown.names}, of unknown wants`] : []),
    ];
    return `${sentence(stateList(all))} ${they(all.length, 'holds', 'hold')} too, and no step that all who take it like leads there: ${clauses.join('; ')}.`;
  },
  unwilling: (states: readonly number[]) =>
    `${sentence(stateList(states))} ${they(states.length, 'holds', 'hold')} too, and somebody would have to make a move that leaves it no better off to get there.`,
  notReached: (states: readonly number[]) => `No moves at all lead from the status quo to ${stateList(states)}.`,

  rests: (wants: number, stated: number, inferred: number, analyst: number, unsupported: number) => {
    const parts = [
      ...(stated > 0 ? [`${number(stated)} stated`] : []),
      ...(inferred > 0 ? [`${number(inferred)} inferred`] : []),
      ...(analyst > 0 ? [`${number(analyst)} the analyst's`] : []),
    ];
    const without =
      unsupported > 0
        ? `; ${counted(unsupported, 'assumption')} of the model ${they(unsupported, 'has', 'have')} no support`
        : '';
    return `All of this rests on ${counted(wants, 'want')}${parts.length > 0 ? `, ${allOf(parts)}` : ''}${without}.`;
  },
  restsOnRules: (states: readonly number[]) =>
    `${sentence(stateList(states))} ${they(states.length, 'holds', 'hold')} only because a rule forbids the alternative.`,
  assumesTitle: 'What this rests on',
  noLedger: 'The case cites no statements: nothing says where its assumptions come from.',
  unsupported: (count: number) =>
    count === 0
      ? 'Every assumption has an entry in the ledger.'
      : `${sentence(counted(count, 'assumption'))} ${they(count, 'has', 'have')} nothing in the ledger to support ${they(count, 'it', 'them')}.`,
  support: (party: string, wants: number, stated: number, inferred: number, analyst: number, none: number) => {
    const parts = [
      ...(stated > 0 ? [`${number(stated)} stated`] : []),
      ...(inferred > 0 ? [`${number(inferred)} inferred`] : []),
      ...(analyst > 0 ? [`${number(analyst)} the analyst's`] : []),
      ...(none > 0 ? [`${number(none)} without support`] : []),
    ];
    return `${sentence(party)}: ${counted(wants, 'want')}, ${allOf(parts)}`;
  },
  ownVoice: (count: number, party: string) =>
    count === 0 ? `; none from ${party} ${itself(party)}.` : `; ${number(count)} from ${party} ${itself(party)}.`,
  unknownWants: (party: string) => `${sentence(party)}: wants unknown.`,
  restsOnRule: (states: readonly number[], rule: string) =>
    `${sentence(stateList(states))} ${they(states.length, 'holds', 'hold')} only because a rule forbids the alternative: ${rule}.`,
};
