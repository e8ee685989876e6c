/**
 * A conflict as what was assumed, by names: what two conflicts can be compared by, and what a third, with some of the
 * assumptions of each, can be built from (see build-conflict.ts).
 */
import type { Arcs, Conflict, Expression, Option, Party, StateTable, Wants } from '../../model/index.ts';
import { patternsOf } from '../compare/matching.ts';
import { type NamedExpression, named, namedKey } from './named-expression.ts';

export interface Assumptions {
  readonly form: Conflict['form'];
  readonly parties: readonly Party[];
  /** The parties' options by id, in order. */
  readonly options: ReadonlyMap<string, NamedOption>;
  readonly context: ReadonlyMap<string, NamedFact>;
  readonly terms: ReadonlyMap<string, { readonly text: string; readonly means: NamedExpression }>;
  readonly rules: readonly NamedRule[];
  readonly sameOutcome: readonly { readonly text: string; readonly where: NamedExpression }[];
  /** One per party, by its id. */
  readonly wants: ReadonlyMap<string, NamedWants>;
  readonly statusQuo: readonly string[] | undefined;
  /** A graph form's states, and who can go where. */
  readonly graph: Graph | undefined;
}

export interface Graph {
  readonly states: StateTable;
  readonly moves: ReadonlyMap<string, Arcs>;
}

export interface NamedOption {
  readonly owner: string;
  readonly option: Option;
}

export interface NamedFact {
  readonly option: Option;
  readonly holds: boolean;
}

export interface NamedRule {
  readonly id: string;
  readonly text: string;
  readonly why: string | undefined;
  readonly allows: NamedExpression;
}

export interface NamedStatement {
  readonly id: string | undefined;
  readonly text: string;
  readonly wants: NamedExpression;
}

export type NamedStep = readonly NamedStatement[];

export type NamedWants =
  | { readonly kind: 'statements'; readonly steps: readonly NamedStep[] }
  | { readonly kind: 'weights'; readonly weights: ReadonlyMap<string, number>; readonly scale: number }
  /** Groups of states of the conflict it was written for. */
  | { readonly kind: 'ranking'; readonly groups: readonly (readonly number[])[]; readonly of: Conflict }
  | { readonly kind: 'unknown'; readonly why: string | undefined };

const known = new WeakMap<Conflict, Assumptions>();

export function assumptionsOf(conflict: Conflict): Assumptions {
  const before = known.get(conflict);
  if (before !== undefined) return before;
  const { options, parties, states, statusQuo } = conflict;
  const name = (expression: Expression) => named(expression, options);
  const isOwned = (option: Option) => !option.id.startsWith('context.');
  const holding = (place: number) => states.count > 0 && (states.columns[place]![0]! & 1) === 1;
  const made: Assumptions = {
    form: conflict.form,
    parties,
    options: new Map(
      options
        .filter(isOwned)
        .map((option) => [option.id, { owner: option.id.slice(0, option.id.indexOf('.')), option }]),
    ),
    context: new Map(
      options.flatMap((option, place) => (isOwned(option) ? [] : [[option.id, { option, holds: holding(place) }]])),
    ),
    terms: new Map(conflict.terms.map(({ name: term, text, means }) => [term, { text, means: name(means) }])),
    rules: conflict.rules.map(({ id, text, why, allows }) => ({ id, text, why, allows: name(allows) })),
    sameOutcome: conflict.sameOutcome.map(({ text, where }) => ({ text, where: name(where) })),
    wants: new Map(parties.map(({ id }, party) => [id, namedWants(conflict, conflict.preferences[party]!.wants)])),
    statusQuo: statusQuo === undefined ? undefined : patternsOf(conflict, statusQuo).at(-1)!,
    graph:
      conflict.moves.kind === 'implied'
        ? undefined
        : { states, moves: new Map(conflict.moves.byParty.map((arcs, party) => [parties[party]!.id, arcs])) },
  };
  known.set(conflict, made);
  return made;
}

function namedWants(conflict: Conflict, wants: Wants): NamedWants {
  switch (wants.kind) {
    case 'statements':
      return {
        kind: 'statements',
        steps: wants.steps.map((step) =>
          step.map(({ id, text, wants: wanted }) => ({ id, text, wants: named(wanted, conflict.options) })),
        ),
      };
    case 'weights':
      return {
        kind: 'weights',
        weights: new Map(wants.weights.map(({ option, weight }) => [conflict.options[option]!.id, weight])),
        scale: wants.scale,
      };
    case 'ranking':
      return { kind: 'ranking', groups: wants.groups, of: conflict };
    case 'unknown':
      return wants;
  }
}

/** The same for wants that say the same, in the same order. */
export function wantsKey(wants: NamedWants): string {
  switch (wants.kind) {
    case 'statements':
      return JSON.stringify(wants.steps.map(stepKey));
    case 'weights':
      return JSON.stringify([...wants.weights].map(([id, weight]) => [id, weight / wants.scale]).sort());
    case 'ranking':
      return JSON.stringify(
        wants.groups.map((group) =>
          group.map((state) => patternsOf(wants.of, state).map((taken) => taken.join())).sort(),
        ),
      );
    case 'unknown':
      return 'unknown';
  }
}

export function stepKey(step: NamedStep): string {
  return step
    .map(({ wants }) => namedKey(wants))
    .sort()
    .join(' & ');
}
