/** Graph form: states listed by their own numbers, and who can go where. */
import { type Arcs, add, emptySet, fullSet, type Moves, type Party, type StateTable } from '../../model/index.ts';
import type { Names } from '../expression/names.ts';
import { show } from '../identifier.ts';
import type { Options } from './check-options.ts';
import { takenOptions } from './check-states.ts';
import type { Report } from './fault-report.ts';
import type { MergedConflict } from './merged-conflict.ts';

/** Undefined where something is wrong; also what graph form has no place for is reported. */
export function checkGraph(
  conflict: MergedConflict,
  options: Options,
  names: Names,
  report: Report,
): { readonly states: StateTable; readonly moves: Moves } | undefined {
  const before = report.count;
  for (const [key, list] of [
    ['rules', conflict.rules],
    ['sameOutcome', conflict.sameOutcome],
  ] as const) {
    if (list.length === 0) continue;
    report.fault({
      code: `graph/${key}`,
      at: [key],
      onKey: true,
      says: `"${key}" cannot stand beside listed states and moves.`,
      hint: 'The list of states says already what is possible and what is one state: leave states out or join them there.',
    });
  }
  if (conflict.states === undefined || conflict.states.size === 0) {
    const hint = 'Write "states:" with one line per number, as in "1: both hold".';
    report.fault({
      code: 'graph/no-states',
      at: ['moves'],
      onKey: true,
      says: 'Moves are listed, and no states.',
      hint,
    });
  }
  if (conflict.moves === undefined) {
    const hint = 'Write "moves:" with one line per party, as in "row: { 1: [3], 2: [4] }".';
    report.fault({
      code: 'graph/no-moves',
      at: ['states'],
      onKey: true,
      says: 'States are listed, and no moves.',
      hint,
    });
  }
  const states = checkListedStates(conflict, options, names, report);
  if (states === undefined || conflict.moves === undefined) return undefined;
  const moves = checkMoves(conflict.moves, options.parties, states.stateOf, report);
  return report.count === before ? { states: states.table, moves } : undefined;
}

const wholeNumber = /^(?:0|[1-9]\d*)$/;

function checkListedStates(
  conflict: MergedConflict,
  options: Options,
  names: Names,
  report: Report,
): { readonly table: StateTable; readonly stateOf: ReadonlyMap<string, number> } | undefined {
  const before = report.count;
  const listed = [...(conflict.states ?? [])];
  for (const [key, { taken }] of listed) {
    const at = ['states', key];
    if (!wholeNumber.test(key) || Number(key) > 2_147_483_647) {
      const hint = 'Number the states 1, 2, 3, …, or as your source does, and put names into labels.';
      report.fault({ code: 'state/number', at, onKey: true, says: `${show(key)} is not the number of a state.`, hint });
    }
    if (taken === undefined && options.owned > 0) {
      report.fault({
        code: 'state/no-options',
        at,
        onKey: true,
        says: `State ${key} does not say which options are taken in it.`,
        hint: 'The conflict names options, so each state needs "taken: […]"; [] if none.',
      });
    }
  }
  const byNumber = listed.sort(([a], [b]) => Number(a) - Number(b));
  const count = byNumber.length;
  const columns = options.options.map((_, option) =>
    option < options.owned || options.context.get(options.options[option]!.id) !== true
      ? emptySet(count)
      : fullSet(count),
  );
  const patterns = new Set<string>();
  for (const [state, [key, { taken }]] of byNumber.entries()) {
    const numbers = takenOptions(taken ?? [], ['states', key, 'taken'], names, report) ?? [];
    for (const option of numbers) add(columns[option]!, state);
    patterns.add([...numbers].sort((a, b) => a - b).join());
  }
  if (report.count > before || count === 0) return undefined;
  const numbers = Int32Array.from(byNumber, ([key]) => Number(key));
  const labels = new Map(
    byNumber.flatMap(([, { label }], state) => (label === undefined ? [] : [[state, label] as const])),
  );
  const table: StateTable = {
    count,
    columns,
    // Always given: listed states need not stand in the binary order that a search by options relies on.
    numbers,
    ...(labels.size > 0 && { labels }),
    distinct: patterns.size === count,
  };
  return { table, stateOf: new Map(byNumber.map(([key], state) => [key, state])) };
}

function checkMoves(
  listed: NonNullable<MergedConflict['moves']>,
  parties: readonly Party[],
  stateOf: ReadonlyMap<string, number>,
  report: Report,
): Moves {
  const unlisted = (number: string | number, at: (string | number)[], onKey: boolean) =>
    report.fault({
      code: 'state/unknown',
      at,
      onKey,
      says: `No state has the number ${number}.`,
      hint: `The states are ${[...stateOf.keys()].slice(0, 12).join(', ')}${stateOf.size > 12 ? ', …' : ''}.`,
    });
  const byParty = new Map<string, Arcs>();
  for (const [party, moves] of listed) {
    const targets: number[][] = Array.from({ length: stateOf.size }, () => []);
    for (const [from, to] of moves) {
      const at = ['moves', party, from];
      const start = stateOf.get(from);
      if (start === undefined) unlisted(from, at, true);
      const seen = new Set<number>();
      for (const [place, number] of to.entries()) {
        const here = [...at, place];
        const target = stateOf.get(String(number));
        if (target === undefined) unlisted(number, here, false);
        else if (target === start) {
          const hint = 'Staying is always possible and is not listed.';
          report.fault({
            code: 'move/to-itself',
            at: here,
            says: `State ${number} is listed as a move to itself.`,
            hint,
          });
        } else if (seen.has(target)) {
          report.fault({
            code: 'move/repeated',
            at: here,
            says: `State ${number} is listed twice.`,
            hint: 'Remove one.',
          });
        } else {
          seen.add(target);
          if (start !== undefined) targets[start]!.push(target);
        }
      }
    }
    byParty.set(party, arcsOf(targets));
  }
  return {
    kind: 'listed',
    byParty: parties.map(({ id }) => byParty.get(id) ?? arcsOf(Array.from({ length: stateOf.size }, () => []))),
  };
}

function arcsOf(targets: readonly (readonly number[])[]): Arcs {
  const start = new Int32Array(targets.length + 1);
  for (const [state, list] of targets.entries()) start[state + 1] = start[state]! + list.length;
  return { start, target: Int32Array.from(targets.flatMap((list) => [...list].sort((a, b) => a - b))) };
}

/** The status quo of graph form: a state's number. */
export function checkStatusQuoNumber(
  written: number | readonly string[] | undefined,
  conflict: MergedConflict,
  report: Report,
): number | undefined {
  if (written === undefined) return undefined;
  const numbers = [...(conflict.states?.keys() ?? [])].map(Number).sort((a, b) => a - b);
  const state = typeof written === 'number' ? numbers.indexOf(written) : -1;
  if (state >= 0) return state;
  report.fault({
    code: typeof written === 'number' ? 'state/unknown' : 'statusQuo/form',
    at: ['statusQuo'],
    says:
      typeof written === 'number'
        ? `No state has the number ${written}.`
        : 'The status quo is a list of options, and this conflict numbers its states.',
    hint: `Write one of the numbers ${numbers.slice(0, 12).join(', ')}${numbers.length > 12 ? ', …' : ''}.`,
  });
  return undefined;
}
