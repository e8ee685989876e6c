/**
 * A `.gmcr` file read as a case, against its meaning taken word for word: every pattern of options looked at, every
 * move and payoff worked out from the file itself.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readGmcr } from '../src/format/gmcr/index.ts';
import { checkCase } from '../src/format/index.ts';
import { type Conflict, stateTaking } from '../src/model/index.ts';

type Condition = [number, 'Y' | 'N'][];
type Statement = Condition | { compound: true; members: Condition[] };

interface GmcrFile {
  options: { name: string; permittedDirection: 'both' | 'fwd' | 'back' }[];
  decisionMakers: {
    name: string;
    options: number[];
    preferences: Statement[];
    preferenceRanking: (number | number[])[];
  }[];
  infeasibles: Condition[];
  useManualPreferenceRanking: boolean;
}

const condition = fc
  .uniqueArray(fc.tuple(fc.nat(4), fc.constantFrom('Y' as const, 'N' as const)), {
    minLength: 1,
    maxLength: 3,
    selector: ([option]) => option,
  })
  .map((literals): Condition => literals);
const statement: fc.Arbitrary<Statement> = fc.oneof(
  condition,
  fc.array(condition, { minLength: 1, maxLength: 3 }).map((members) => ({ compound: true as const, members })),
);

/** Five options of two or three parties and of nobody, in any order. */
const files: fc.Arbitrary<GmcrFile> = fc
  .record({
    owners: fc.tuple(fc.constant(0), fc.constant(1), ...[0, 1, 2].map(() => fc.constantFrom(-1, -1, 0, 1, 2))),
    order: fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }),
    directions: fc.array(fc.constantFrom('both' as const, 'both' as const, 'fwd' as const, 'back' as const), {
      minLength: 5,
      maxLength: 5,
    }),
    infeasibles: fc.array(condition, { maxLength: 3 }),
    statements: fc.array(fc.array(statement, { maxLength: 4 }), { minLength: 3, maxLength: 3 }),
    keys: fc.array(fc.array(fc.nat(8), { minLength: 32, maxLength: 32 }), { minLength: 3, maxLength: 3 }),
    manual: fc.boolean(),
  })
  .map(({ owners, order, directions, infeasibles, statements, keys, manual }) => {
    const file: GmcrFile = {
      options: directions.map((permittedDirection, option) => ({ name: `option ${option}`, permittedDirection })),
      decisionMakers: [0, 1, 2].map((party) => ({
        name: `party ${party}`,
        options: order.filter((option) => owners[option] === party),
        preferences: statements[party]!,
        preferenceRanking: [],
      })),
      infeasibles,
      useManualPreferenceRanking: manual,
    };
    const count = feasible(file).length;
    for (const [party, one] of file.decisionMakers.entries()) {
      const groups = new Map<number, number[]>();
      for (let ordinal = 1; ordinal <= count; ordinal++) {
        const key = keys[party]![ordinal - 1]!;
        groups.set(key, [...(groups.get(key) ?? []), ordinal]);
      }
      one.preferenceRanking = [...groups.values()].map((group) => (group.length === 1 ? group[0]! : group));
    }
    return file;
  })
  .filter((file) => feasible(file).length > 0);

type State = readonly boolean[];

function meets(conditionMet: Condition, state: State): boolean {
  return conditionMet.every(([option, answer]) => state[option] === (answer === 'Y'));
}

function holds(one: Statement, state: State): boolean {
  return Array.isArray(one) ? meets(one, state) : one.members.some((member) => meets(member, state));
}

/** The feasible states by their options in the file, in the order of their ordinals. */
function feasible({ options, decisionMakers, infeasibles }: GmcrFile): State[] {
  const owned = decisionMakers.flatMap((party) => party.options);
  const order = [...options.keys()].filter((option) => !owned.includes(option)).concat(owned);
  return Array.from({ length: 2 ** options.length }, (_, decimal): State => {
    const state: boolean[] = [];
    for (const [place, option] of order.entries()) state[option] = ((decimal >> place) & 1) === 1;
    return state;
  }).filter((state) => !infeasibles.some((one) => meets(one, state)));
}

/** The greater, the better. */
function payoff(file: GmcrFile, party: number, state: number, states: readonly State[]): number {
  const { preferences, preferenceRanking } = file.decisionMakers[party]!;
  if (file.useManualPreferenceRanking) {
    return -preferenceRanking.findIndex((group) => [group].flat().includes(state + 1));
  }
  return preferences.reduce((sum, one) => 2 * sum + Number(holds(one, states[state]!)), 0);
}

function canMove(file: GmcrFile, party: number, from: State, to: State): boolean {
  const changed = [...file.options.keys()].filter((option) => from[option] !== to[option]);
  return (
    changed.length > 0 &&
    changed.every(
      (option) =>
        file.decisionMakers[party]!.options.includes(option) &&
        file.options[option]!.permittedDirection !== (from[option] ? 'fwd' : 'back'),
    )
  );
}

function canMoveIn(conflict: Conflict, party: number, from: readonly number[], to: readonly number[]): boolean {
  const changed = conflict.options.flatMap((_, option) =>
    from.includes(option) === to.includes(option) ? [] : [option],
  );
  return (
    changed.length > 0 &&
    changed.every((option) => {
      const { party: owner, oneWay } = conflict.options[option]!;
      return owner === party && oneWay !== (from.includes(option) ? 'take' : 'drop');
    })
  );
}

test('each world of a file is the case or one of its variants, with the same states, moves and rankings', () => {
  let worlds = 0;
  fc.assert(
    fc.property(files, (file) => {
      const { draft, problems } = readGmcr(JSON.stringify(file));
      expect(problems).toEqual([]);
      const checked = checkCase(draft!);
      expect(checked.problems).toEqual([]);
      const conflicts = [checked.case!.conflict!, ...checked.case!.variants.map(({ conflict }) => conflict)];
      const states = feasible(file);
      const payoffs = file.decisionMakers.map((_, party) =>
        states.map((_, state) => payoff(file, party, state, states)),
      );
      const numberOf = (conflict: Conflict, option: number) =>
        conflict.options.findIndex(({ does }) => does === `option ${option}`);
      let covered = 0;
      for (const conflict of conflicts) {
        const taken = states.map((state) => state.flatMap((is, option) => (is ? [numberOf(conflict, option)] : [])));
        const place = taken.map((options) => stateTaking(conflict.states, options));
        const mine = [...states.keys()].filter((state) => place[state] !== undefined);
        expect(mine).toHaveLength(conflict.states.count);
        covered += mine.length;
        for (const [party, { id, name }] of conflict.parties.entries()) {
          const inFile = file.decisionMakers.findIndex((one) => one.name === name);
          expect(inFile, id).toBeGreaterThanOrEqual(0);
          const { levels } = conflict.preferences[party]!.ranking!;
          const ranksAlike = (a: number, b: number) =>
            Math.sign(levels[place[a]!]! - levels[place[b]!]!) ===
            Math.sign(payoffs[inFile]![a]! - payoffs[inFile]![b]!);
          const movesAlike = (a: number, b: number) =>
            canMoveIn(conflict, party, taken[a]!, taken[b]!) === canMove(file, inFile, states[a]!, states[b]!);
          const differing = mine.flatMap((a) =>
            mine.flatMap((b) => (ranksAlike(a, b) && movesAlike(a, b) ? [] : [[id, a + 1, b + 1]])),
          );
          expect(differing).toEqual([]);
        }
      }
      // Options of nobody's that nothing speaks of make worlds that differ in nothing: one stands for all of them.
      const isIdle = (option: number) =>
        !JSON.stringify([file.infeasibles, file.decisionMakers.map(({ preferences }) => preferences)]).includes(
          `[${option},"`,
        );
      const idle = file.useManualPreferenceRanking
        ? []
        : [...file.options.keys()].filter(
            (option) => isIdle(option) && !file.decisionMakers.some(({ options }) => options.includes(option)),
          );
      expect(covered * 2 ** idle.length).toBe(states.length);
      worlds += conflicts.length;
    }),
    { numRuns: 200 },
  );
  expect(worlds).toBeGreaterThan(250);
});
