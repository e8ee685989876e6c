/** Words for states and moves. */
import { doneBy } from './expressions.ts';
import { number } from './figures.ts';
import { verb } from './party-number.ts';
import { counted, deeds } from './words.ts';

export const states = {
  nothingDone: 'nobody does anything',
  doing: (party: string, done: readonly string[]) => `${party} ${deeds(done.map((deed) => doneBy(party, deed)))}`,
  noLonger: (deed: string) => `no longer ${deed}`,
  /** The parts of a state or of a joint move. */
  together: (parts: readonly string[]) => parts.join('; '),
  members: (count: number) => `(${counted(count, 'pattern')} counted as one state)`,
  moves: (party: string, to: number, label: string | undefined) =>
    label === undefined
      ? `${party} ${verb(party, 'moves', 'move')} to state ${number(to)}`
      : `${party} ${verb(party, 'moves', 'move')} to state ${number(to)} (${label})`,
  numbered: (n: number) => `state ${n}`,
};
