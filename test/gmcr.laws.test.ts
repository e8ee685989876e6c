/** What must hold between a case and a `.gmcr` file, whatever the conflict. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readGmcr, writeGmcr } from '../src/format/gmcr/index.ts';
import { checkCase } from '../src/format/index.ts';
import { type Conflict, isTaken, rankByStatements, stateTaking } from '../src/model/index.ts';
import { coalescedForm, expressionOver, optionForm, shown } from './generate.ts';

/** Half of them with wants that statements can say. */
const conflicts = fc.oneof(
  optionForm(),
  fc.tuple(optionForm(), fc.infiniteStream(expressionOver(3))).map(([conflict, expressions]): Conflict => {
    // An expression over three options fits conflicts that have them; the others keep what they have.
    if (conflict.options.length < 3) return conflict;
    const preferences = conflict.preferences.map(() => {
      const steps = [...expressions.take(3)].map((wants) => [{ id: undefined, text: '', wants }]);
      return {
        wants: { kind: 'statements' as const, steps },
        ranking: rankByStatements(
          steps.map((step) => step.map(({ wants }) => wants)),
          conflict.states,
        ),
      };
    });
    return { ...conflict, preferences };
  }),
);

function imported(text: string): Conflict {
  const { draft, problems } = readGmcr(text);
  expect(problems).toEqual([]);
  const checked = checkCase(draft!);
  expect(checked.problems).toEqual([]);
  return checked.case!.conflict!;
}

/** The options of the conflict in the order in which a file has them. */
function fileOrder({ parties, options }: Conflict): { readonly parties: number[]; readonly options: number[] } {
  const byParty = parties.map((_, party) =>
    options.flatMap((option, place) => (option.party === party ? [place] : [])),
  );
  const order = parties.map((_, party) => party).sort((a, b) => byParty[a]![0]! - byParty[b]![0]!);
  return { parties: order, options: order.flatMap((party) => byParty[party]!) };
}

test('a conflict that is written and read has the same states, moves and rankings', () => {
  fc.assert(
    fc.property(shown(conflicts), ({ conflict }) => {
      const back = imported(writeGmcr(conflict, 'a conflict').text!);
      const order = fileOrder(conflict);
      expect(back.states.count).toBe(conflict.states.count);
      // Who owns what and which way it turns: in option form these are the moves.
      expect(back.options.map(({ party, oneWay }) => [order.parties[party!], oneWay])).toEqual(
        order.options.map((option) => [conflict.options[option]!.party, conflict.options[option]!.oneWay]),
      );
      const sameState = Array.from({ length: conflict.states.count }, (_, state) =>
        stateTaking(
          back.states,
          order.options.flatMap((option, place) => (isTaken(conflict.states, state, option) ? [place] : [])),
        ),
      );
      expect(new Set(sameState).size).toBe(conflict.states.count);
      expect(sameState).not.toContain(undefined);
      for (const [party, { ranking }] of back.preferences.entries()) {
        const original = conflict.preferences[order.parties[party]!]!.ranking!;
        expect(sameState.map((state) => ranking!.levels[state!])).toEqual([...original.levels]);
      }
    }),
    { numRuns: 300 },
  );
});

test('states keep their numbers unless the report says otherwise', () => {
  fc.assert(
    fc.property(shown(conflicts), ({ conflict }) => {
      const { text, report } = writeGmcr(conflict, 'a conflict');
      const owned = conflict.options.flatMap(({ party }, place) =>
        party === undefined ? [] : [conflict.states.columns[place]!],
      );
      const kept = !report.lost.some(({ code }) => code === 'options/reordered');
      if (kept) expect(imported(text!).states.columns).toEqual(owned);
      else expect(fileOrder(conflict).options).not.toEqual(fileOrder(conflict).options.toSorted((a, b) => a - b));
    }),
  );
});

test('the same conflict gives the same text, and the text once read gives itself again', () => {
  fc.assert(
    fc.property(shown(fc.oneof(conflicts, optionForm({ unknown: true }), coalescedForm())), ({ conflict }) => {
      const { text } = writeGmcr(conflict, 'a conflict');
      expect(writeGmcr(conflict, 'a conflict').text).toBe(text);
      const once = writeGmcr(imported(text!), 'a conflict').text;
      expect(writeGmcr(imported(once!), 'a conflict').text).toBe(once);
    }),
  );
});

test('what is unknown, and what counts as one, is always in the report', () => {
  fc.assert(
    fc.property(shown(fc.oneof(optionForm({ unknown: true }), coalescedForm())), ({ conflict }) => {
      const { report } = writeGmcr(conflict, 'a conflict');
      const codes = report.lost.filter(({ effect }) => effect === 'answer').map(({ code }) => code);
      const unknown = conflict.preferences.filter(({ ranking }) => ranking === undefined).length;
      expect(codes.filter((code) => code === 'preferences/unknown')).toHaveLength(unknown);
      expect(codes.includes('sameOutcome')).toBe(conflict.states.members !== undefined);
    }),
  );
});
