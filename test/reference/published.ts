/** The published conflicts that the reference is held against, read from the theory's own folder where it is there. */
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Conflict, Option, Preference } from '../../src/model/conflict.ts';
import type { Expression } from '../../src/model/expression.ts';
import { arcsOf, inBinaryOrder, tableOf } from '../table.ts';
import { feasiblePatterns, levelsByGroups } from './feasible.ts';

interface Printed {
  readonly id: string;
  readonly model: {
    readonly kind: 'explicit' | 'option_form';
    readonly dms: readonly string[];
    readonly options: readonly {
      readonly dm: string;
      readonly name: string;
      readonly direction?: 'both' | 'fwd' | 'back';
    }[];
    readonly infeasible?: readonly string[];
    readonly states: readonly { readonly id: number; readonly yn: string }[];
    readonly moves: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
    readonly preferences: Readonly<Record<string, readonly number[]>>;
  };
  readonly published: {
    readonly equilibria: Readonly<Record<string, readonly number[]>>;
    readonly nonmyopic?: readonly number[];
  };
  readonly recomputed_from_the_definitions: {
    readonly equilibria: Readonly<Record<string, readonly number[]>>;
    readonly limited_move?: Readonly<Record<string, readonly number[]>>;
    readonly variant_air_strike_irreversible?: { readonly equilibria: Readonly<Record<string, readonly number[]>> };
  };
}

const folder = new URL('../../../shared/published/', import.meta.url);
export const areHere = existsSync(folder);
export const ids = [
  'chicken',
  'cuban-missile-crisis',
  'elmira',
  'prisoners-dilemma',
  'stag-hunt',
  'syria-iraq-1975',
] as const;

export function printed(id: (typeof ids)[number]): Printed {
  return parse(readFileSync(new URL(`${id}.yaml`, folder), 'utf8')) as Printed;
}

/** As the file lists it. `oneWay` overrides the directions of options, by their places. */
export function conflictIn({ model }: Printed, oneWay: Readonly<Record<number, 'take' | 'drop'>> = {}): Conflict {
  const options = optionsOf(model, oneWay);
  if (model.kind === 'option_form') {
    const never = (model.infeasible ?? []).map((pattern): Expression => ({ kind: 'not', of: matching(pattern) }));
    const states = tableOf(feasiblePatterns(options.length, never), options.length);
    return conflict(model, { form: 'options', options, states, moves: { kind: 'implied' } });
  }
  // '-' in a pattern: the option can be either way, and no pattern is joined.
  const patterns = model.states.map(({ yn }) => [...yn].map((letter) => letter === 'Y'));
  const isExact = model.states.every(({ yn }) => !yn.includes('-'));
  const lists = model.dms.map((dm) =>
    model.states.map(({ id }) => (model.moves[dm]?.[id] ?? []).map((number) => number - 1)),
  );
  return conflict(model, {
    form: 'graph',
    options,
    states: { ...tableOf(patterns, options.length), distinct: isExact },
    moves: { kind: 'listed', byParty: lists.map(arcsOf) },
  });
}

/** Elmira from its options: exactly one of three, and all that has the fourth option counted as one state. */
export function elmiraFromOptions({ model }: Printed): Conflict {
  const one: Expression = {
    kind: 'count',
    least: 1,
    most: 1,
    of: [1, 2, 3].map((option) => ({ kind: 'option', option })),
  };
  const before = feasiblePatterns(5, [one]);
  const classOf = before.map((taken) => (taken[3] ? 'abandoned' : taken.join()));
  const highest = before.filter((_, n) => classOf.lastIndexOf(classOf[n]!) === n).sort(inBinaryOrder);
  const stateOf = Int32Array.from(before, (_, n) => highest.indexOf(before[classOf.lastIndexOf(classOf[n]!)]!));
  const table = tableOf(before, 5);
  return conflict(model, {
    form: 'options',
    options: optionsOf(model, {}),
    states: { ...tableOf(highest, 5), members: { table, stateOf }, distinct: false },
    moves: { kind: 'implied' },
  });
}

function optionsOf(model: Printed['model'], oneWay: Readonly<Record<number, 'take' | 'drop'>>): Option[] {
  const directions = { both: undefined, fwd: 'take', back: 'drop' } as const;
  return model.options.map(({ dm, name, direction }, place) => ({
    id: `${dm}.${name}`,
    party: model.dms.indexOf(dm),
    does: name,
    oneWay: oneWay[place] ?? directions[direction ?? 'both'],
    by: undefined,
  }));
}

function conflict(model: Printed['model'], parts: Pick<Conflict, 'form' | 'options' | 'states' | 'moves'>): Conflict {
  const preferences = model.dms.map((dm): Preference => {
    const groups = model.preferences[dm]!.map((number) => [number - 1]);
    const levels = Int32Array.from(levelsByGroups(groups, parts.states.count));
    return { wants: { kind: 'ranking', groups }, ranking: { levels, levelCount: groups.length } };
  });
  return {
    parties: model.dms.map((name) => ({ id: name, name, aliases: [] })),
    terms: [],
    rules: [],
    sameOutcome: [],
    preferences,
    statusQuo: 0,
    ...parts,
  };
}

function matching(pattern: string): Expression {
  const literals = [...pattern].flatMap((letter, option): Expression[] => {
    const taken: Expression = { kind: 'option', option };
    return letter === '-' ? [] : [letter === 'Y' ? taken : { kind: 'not', of: taken }];
  });
  return { kind: 'and', of: literals };
}
