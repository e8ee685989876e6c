/** The names that a case needs and a `.gmcr` file has not: ids for parties and options, and texts made of them. */

import { cleanName, idFromName } from '../id-from-name.ts';
import { nameKey } from '../identifier.ts';
import type { Condition } from './gmcr-conditions.ts';
import type { GmcrModel } from './gmcr-model.ts';
import { unownedOptions } from './gmcr-states.ts';

export class NamesInGmcr {
  /** Options that nobody owns; ascending. */
  readonly unowned: readonly number[];
  readonly parties: readonly string[];
  /** `party.option` or `context.x`, by the option's place in the file. */
  readonly options: readonly string[];
  readonly #model: GmcrModel;

  constructor(model: GmcrModel) {
    this.#model = model;
    this.unowned = unownedOptions(model);
    this.parties = uniqueIds(
      model.parties.map(({ name }) => name),
      'party',
    );
    const ids: string[] = Array(model.options.length).fill('');
    const name = (owner: string, own: readonly number[], kind: string) => {
      const local = uniqueIds(
        own.map((option) => model.options[option]!.name),
        kind,
      );
      for (const [place, option] of own.entries()) ids[option] = `${owner}.${local[place]!}`;
    };
    for (const [party, { options }] of model.parties.entries()) name(this.parties[party]!, options, 'option');
    name('context', this.unowned, 'fact');
    this.options = ids;
  }

  /** An option's id without its owner. */
  local(option: number): string {
    const id = this.options[option]!;
    return id.slice(id.indexOf('.') + 1);
  }

  /** As people read it. */
  shown(option: number): string {
    return cleanName(this.#model.options[option]!.name) || this.local(option);
  }

  /** The second of one name is told apart by a number. */
  shownParty(party: number): string {
    const name = cleanName(this.#model.parties[party]!.name);
    const before = this.#namesakesBefore(party);
    return name === '' ? this.parties[party]! : before === 0 ? name : `${name} (${before + 1})`;
  }

  #namesakesBefore(party: number): number {
    const keys = this.#model.parties.map(({ name }) => nameKey(cleanName(name)));
    return keys.slice(0, party).filter((key) => key === keys[party]).length;
  }

  /** A condition as an expression; literals by their place in the file, so that the same condition is the same text. */
  text(condition: Condition): string {
    return condition.map(({ option, taken }) => `${taken ? '' : 'not '}${this.options[option]!}`).join(' and ');
  }

  /** Names that could not stand as they were. */
  changed(): string[] {
    const { parties, options } = this.#model;
    const namesakes = parties.filter(({ name }, party) => cleanName(name) === name && this.#namesakesBefore(party) > 0);
    return [...namesakes, ...[...parties, ...options].filter(({ name }) => name === '' || cleanName(name) !== name)]
      .map(({ name }) => name)
      .map((name) => cleanName(name));
  }
}

function uniqueIds(names: readonly string[], kind: string): string[] {
  const taken = new Set<string>();
  return names.map((name, place) => {
    const id = idFromName(cleanName(name), kind, place, taken);
    taken.add(id);
    return id;
  });
}
