/** The values of an issue that come as names, each once, and how a file's spelling of one is found among them. */
import type { IssueValue } from '../../model/index.ts';
import { cleanName } from '../id-from-name.ts';
import { nameKey } from '../identifier.ts';
import { numberOf } from './data-file.ts';
import { Ids } from './ids.ts';

export class NamedValues {
  readonly values: IssueValue[] = [];
  readonly #ids = new Ids('value');
  readonly #exact = new Map<string, number>();
  readonly #alike = new Map<string, number>();
  readonly #numbers = new Map<number, number>();

  /** Whether it was new. */
  add(written: string): boolean {
    const name = cleanName(written);
    if (this.#exact.has(written) || this.#exact.has(name)) return false;
    const place = this.values.length;
    this.values.push({ id: this.#ids.for(name), name });
    this.#exact.set(written, place).set(name, place);
    const key = nameKey(written);
    if (!this.#alike.has(key)) this.#alike.set(key, place);
    const number = numberOf(written);
    if (number !== undefined && !this.#numbers.has(number)) this.#numbers.set(number, place);
    return true;
  }

  /** As it is written; else the same number, or the same but for capitals and spaces. */
  find(written: string): number | undefined {
    const exact = this.#exact.get(written) ?? this.#exact.get(cleanName(written));
    if (exact !== undefined) return exact;
    const number = numberOf(written);
    return (number === undefined ? undefined : this.#numbers.get(number)) ?? this.#alike.get(nameKey(written));
  }
}
