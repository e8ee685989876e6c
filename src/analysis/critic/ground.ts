/** What the critic looks at: one variant of a case, with the answer it gives under the headline concepts. */
import type { Response, Stability } from '../../engine/stability/index.ts';
import {
  type Case,
  type Conflict,
  type Expression,
  optionsIn,
  partsOf,
  type Variant,
  type Wants,
} from '../../model/index.ts';
import type { Unfit } from '../change/build-conflict.ts';

export interface Ground {
  readonly case: Case;
  readonly variant: Variant | undefined;
  readonly conflict: Conflict;
  /** All concepts that were computed; Nash and SEQ are among them. */
  readonly stability: Stability;
  readonly response: Response;
  /** How many states the costly checks may analyze in all. */
  readonly work: number;
}

/** What a costly check found, and why it could not look at all of it. */
export interface Tried<Warning> {
  readonly warnings: readonly Warning[];
  readonly notTried: readonly (Unfit | 'too-much-work')[];
}

/** A path as evidence names it, of an option or a fact of the context. */
export function pathOfOption(id: string): string {
  return id.startsWith('context.') ? id : `options.${id}`;
}

/** Of one statement, or of the party's wants where it has no name. */
export function pathOfWant(party: string, id: string | undefined): string {
  return id === undefined ? `preferences.${party}` : `preferences.${party}.${id}`;
}

/** The expressions of a party's statements. */
export function statementsIn(wants: Wants): Expression[] {
  return wants.kind === 'statements' ? wants.steps.flat().map((statement) => statement.wants) : [];
}

/** The other conflicts that the case holds: of the case itself and its variants. */
export function allConflicts(checked: Case): Conflict[] {
  return [
    ...(checked.conflict === undefined ? [] : [checked.conflict]),
    ...checked.variants.map(({ conflict }) => conflict),
  ];
}

/** Every expression of a conflict: terms, rules, outcomes, wants. */
export function expressionsIn({ terms, rules, sameOutcome, preferences }: Conflict): Expression[] {
  return [
    ...terms.map(({ means }) => means),
    ...rules.map(({ allows }) => allows),
    ...sameOutcome.map(({ where }) => where),
    ...preferences.flatMap(({ wants }) => statementsIn(wants)),
  ];
}

/** The facts and terms that an expression names, terms followed. */
export function namesIn(expression: Expression): {
  readonly facts: ReadonlySet<string>;
  readonly terms: ReadonlySet<string>;
} {
  const facts = new Set<string>();
  const terms = new Set<string>();
  for (const part of partsOf(expression)) {
    if (part.kind === 'context') facts.add(part.id);
    if (part.kind === 'term') terms.add(part.name);
  }
  return { facts, terms };
}

/** The parties whose options an expression names. */
export function partiesNamed({ options }: Conflict, expression: Expression): number[] {
  const owners = optionsIn(expression).flatMap((option) => options[option]?.party ?? []);
  return [...new Set(owners)].sort((a, b) => a - b);
}
