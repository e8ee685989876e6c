/**
 * Single changes to what a conflict assumes, and the conflict that each makes: a want dropped, two neighbors in a
 * list swapped, a rule dropped, an option made reversible, a fact turned over.
 */
import type { Conflict, Wants } from '../../model/index.ts';
import { type Assumptions, assumptionsOf, type NamedWants } from './assumptions.ts';

/** Parties, rules and options by their places in the conflict. */
export type AssumptionChange =
  /** One statement of a list, or the weight of one option. `id` and `text` are those of the want. */
  | {
      readonly kind: 'drop-want';
      readonly party: number;
      readonly step: number;
      readonly within: number;
      readonly id: string | undefined;
      readonly text: string;
    }
  | { readonly kind: 'drop-weight'; readonly party: number; readonly option: number }
  /** A step of a list, or a group of a direct ranking, and the next less important one. */
  | {
      readonly kind: 'swap-wants';
      readonly party: number;
      readonly step: number;
      readonly ids: readonly [string | undefined, string | undefined];
      readonly texts: readonly [string, string];
    }
  | { readonly kind: 'swap-groups'; readonly party: number; readonly place: number }
  | { readonly kind: 'drop-rule'; readonly rule: number }
  | { readonly kind: 'make-reversible'; readonly option: number }
  | { readonly kind: 'turn-fact'; readonly option: number };

/** Every single change of these kinds that the conflict has room for, wants first. */
export function singleChanges(conflict: Conflict): AssumptionChange[] {
  const { preferences, rules, options, form } = conflict;
  return [
    ...preferences.flatMap(({ wants }, party) => changesOfWants(wants, party)),
    ...rules.map((_, rule): AssumptionChange => ({ kind: 'drop-rule', rule })),
    ...options.flatMap(({ id, oneWay }, option): AssumptionChange[] => {
      if (id.startsWith('context.')) return [{ kind: 'turn-fact', option }];
      // A graph form lists its moves: what is one-way there is said by the moves.
      return oneWay !== undefined && form === 'options' ? [{ kind: 'make-reversible', option }] : [];
    }),
  ];
}

function changesOfWants(wants: Wants, party: number): AssumptionChange[] {
  switch (wants.kind) {
    case 'statements': {
      const drops = wants.steps.flatMap((statements, step) =>
        statements.map(
          ({ id, text }, within): AssumptionChange => ({ kind: 'drop-want', party, step, within, id, text }),
        ),
      );
      const swaps = wants.steps.slice(1).map((next, step): AssumptionChange => {
        const here = wants.steps[step]!;
        const id = (statements: typeof here) => (statements.length === 1 ? statements[0]!.id : undefined);
        const text = (statements: typeof here) => statements.map((one) => one.text).join(', ');
        return { kind: 'swap-wants', party, step, ids: [id(here), id(next)], texts: [text(here), text(next)] };
      });
      return [...drops, ...swaps];
    }
    case 'weights':
      return wants.weights.map(({ option }) => ({ kind: 'drop-weight', party, option }));
    case 'ranking':
      return wants.groups.slice(1).map((_, place) => ({ kind: 'swap-groups', party, place }));
    case 'unknown':
      return [];
  }
}

/** What the conflict assumes, with the change made. */
export function changed(conflict: Conflict, change: AssumptionChange): Assumptions {
  const assumed = assumptionsOf(conflict);
  switch (change.kind) {
    case 'drop-want':
      return withNamedWants(conflict, change.party, (wants) =>
        wants.kind !== 'statements'
          ? wants
          : {
              ...wants,
              steps: wants.steps
                .map((step, n) => (n === change.step ? step.filter((_, within) => within !== change.within) : step))
                .filter((step) => step.length > 0),
            },
      );
    case 'drop-weight':
      return withNamedWants(conflict, change.party, (wants) => {
        if (wants.kind !== 'weights') return wants;
        const weights = new Map(wants.weights);
        weights.delete(conflict.options[change.option]!.id);
        return { ...wants, weights };
      });
    case 'swap-wants':
      return withNamedWants(conflict, change.party, (wants) =>
        wants.kind === 'statements' ? { ...wants, steps: swapped(wants.steps, change.step) } : wants,
      );
    case 'swap-groups':
      return withNamedWants(conflict, change.party, (wants) =>
        wants.kind === 'ranking' ? { ...wants, groups: swapped(wants.groups, change.place) } : wants,
      );
    case 'drop-rule':
      return { ...assumed, rules: assumed.rules.filter((_, n) => n !== change.rule) };
    case 'make-reversible': {
      const { id } = conflict.options[change.option]!;
      const before = assumed.options.get(id)!;
      const reversible = { ...before, option: { ...before.option, oneWay: undefined } };
      return { ...assumed, options: new Map(assumed.options).set(id, reversible) };
    }
    case 'turn-fact': {
      const { id } = conflict.options[change.option]!;
      const before = assumed.context.get(id)!;
      return { ...assumed, context: new Map(assumed.context).set(id, { ...before, holds: !before.holds }) };
    }
  }
}

function withNamedWants(conflict: Conflict, party: number, change: (wants: NamedWants) => NamedWants): Assumptions {
  const assumed = assumptionsOf(conflict);
  const { id } = conflict.parties[party]!;
  return { ...assumed, wants: new Map(assumed.wants).set(id, change(assumed.wants.get(id)!)) };
}

function swapped<Item>(items: readonly Item[], place: number): Item[] {
  const result = [...items];
  [result[place], result[place + 1]] = [items[place + 1]!, items[place]!];
  return result;
}
