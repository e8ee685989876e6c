/** Names given on the command line, looked up in what exists. */
import { CONCEPTS, conceptCalled, RESPONSES, type Response } from '../engine/stability/index.ts';
import { type Case, type Conflict, numberOf, stateNumbered, stateTaking } from '../model/index.ts';
import { asTyped } from './as-typed.ts';
import { unknownName, WrongUse } from './wrong-use.ts';

export function variantNamed({ variants }: Case, id: string | undefined): { variant?: string } {
  if (id === undefined) return {};
  const wanted = asTyped(id);
  if (variants.some((variant) => variant.id === wanted)) return { variant: wanted };
  if (variants.length === 0) throw new WrongUse(`There is no variant "${wanted}".`, 'This case has no variants.');
  throw unknownName(
    'variant',
    wanted,
    variants.map((variant) => variant.id),
  );
}

export function conceptsNamed(ids: readonly string[] | undefined): { concepts?: string[] } {
  return ids === undefined || ids.length === 0 ? {} : { concepts: [...new Set(ids.map(conceptNamed))] };
}

export function conceptNamed(given: string): string {
  const id = asTyped(given);
  const concept = conceptCalled(id);
  if (concept === undefined) throw unknownName('concept', id, [...CONCEPTS.map((one) => one.id), 'l2']);
  return concept.id;
}

export function responseNamed(given: string | undefined): { response?: Response } {
  if (given === undefined) return {};
  const id = asTyped(given);
  const response = RESPONSES.find((known) => known === id.toLowerCase());
  if (response === undefined) throw unknownName('response', id, RESPONSES);
  return { response };
}

/** A party by its id, its name or one of its aliases. */
export function partyNamed({ parties }: Conflict, given: string): number {
  const wanted = asTyped(given);
  const plain = wanted.toLowerCase();
  const byId = parties.findIndex(({ id }) => id === wanted);
  const byName = parties.findIndex(({ name, aliases }) =>
    [name, ...aliases].some((one) => asTyped(one).toLowerCase() === plain),
  );
  const party = byId >= 0 ? byId : byName;
  if (party < 0)
    throw unknownName(
      'party',
      wanted,
      parties.map(({ id }) => id),
    );
  return party;
}

/** A state by its number, or by the options taken: `us.relieve,dprk.partial`; `none` where none is. */
export function stateNamed(conflict: Conflict, written: string): number {
  const { states } = conflict;
  const given = asTyped(written);
  if (/^\d+$/.test(given)) {
    const state = stateNumbered(states, Number(given));
    if (state !== undefined) return state;
    const last = numberOf(states, states.count - 1);
    const hint =
      states.numbers === undefined
        ? `They are numbered from 1 to ${last}.`
        : `They are: ${[...states.numbers.slice(0, 30)].join(', ')}${states.count > 30 ? ', …' : ''}.`;
    throw new WrongUse(`There is no state ${given}.`, hint);
  }
  const owned = conflict.options.flatMap(({ party }, o) => (party === undefined ? [] : [o]));
  const names =
    given.toLowerCase() === 'none'
      ? []
      : given
          .split(',')
          .map(asTyped)
          .filter((name) => name !== '');
  if (names.length === 0 && given.toLowerCase() !== 'none') {
    throw new WrongUse('No state is named.', 'Give its number, or the options taken in it; "none" where none is.');
  }
  if (names.length > 1 && names.every((name) => /^\d+$/.test(name))) {
    throw new WrongUse('One state at a time.', `Ask for ${names.join(' and ')} each by itself.`);
  }
  const taken = names.map((name) => {
    const option = owned.find((o) => conflict.options[o]!.id === name);
    if (option === undefined)
      throw unknownName(
        'option',
        name,
        owned.map((o) => conflict.options[o]!.id),
      );
    return option;
  });
  const context = conflict.options.flatMap(({ party }, o) =>
    party === undefined && contextHolds(conflict, o) ? [o] : [],
  );
  const state = stateTaking(states, [...taken, ...context]);
  if (state !== undefined) return state;
  throw new WrongUse(
    `No state of this model takes exactly ${names.length === 0 ? 'no option' : names.join(', ')}.`,
    'The rules exclude it, or an option is missing; "demarche analyze PATH --json" lists the states.',
  );
}

/** A fact of the context is the same in every state. */
function contextHolds({ states }: Conflict, option: number): boolean {
  return states.count > 0 && (states.columns[option]![0]! & 1) === 1;
}
