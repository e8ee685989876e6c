/** JSON that remembers where each value stood, and that an unfriendly text can neither exhaust nor confuse. */
import type { Path } from './path.ts';
import type { Place } from './problem.ts';
import { placesIn } from './text-places.ts';

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

export interface JsonText {
  readonly value: Json;
  /** Keys written twice in one object; the first value counts. */
  readonly repeated: readonly Path[];
  /** Where a path stands; what is not there is placed at the nearest thing around it. */
  readonly locate: (path: Path) => Place;
}

export interface JsonFault {
  readonly code: 'not-json' | 'cut-short' | 'too-deep' | 'too-large';
  readonly place: Place;
  readonly says: string;
}

export interface JsonLimits {
  readonly depth: number;
  readonly values: number;
}

/** Reads a text as RFC 8259 has it; the first fault is the only one that can be told. */
export function readJson(text: string, limits: JsonLimits): JsonText | { readonly fault: JsonFault } {
  const reader = new Reader(text, limits);
  try {
    const value = reader.whole();
    // Places cost more than the reading, and only a faulty file needs them: they are found at the first question.
    let placing: Placing | undefined;
    const locate: Placing = (path) => {
      placing ??= placingIn(text, limits);
      return placing(path);
    };
    return { value, repeated: reader.repeated, locate };
  } catch (error) {
    if (error instanceof Wrong) {
      return { fault: { code: error.code, place: reader.placeAt(error.at), says: error.says } };
    }
    throw error;
  }
}

type Placing = (path: Path) => Place;

function placingIn(text: string, limits: JsonLimits): Placing {
  const parts: Parts = new Map();
  const reader = new Reader(text, limits, parts);
  const root = reader.whole();
  const start = text.search(/\S/);
  return (path) => {
    let offset = start;
    let value: Json = root;
    for (const step of path) {
      const inside: PartsOf | undefined = parts.get(value);
      const found = inside instanceof Map ? inside.get(String(step)) : (inside as readonly number[])?.[Number(step)];
      if (found === undefined) break;
      offset = found;
      value = (value as { readonly [key: string | number]: Json })[step] ?? null;
    }
    return reader.placeAt(offset);
  };
}

/** Where the parts of a list or an object start. */
type PartsOf = readonly number[] | ReadonlyMap<string, number>;
type Parts = Map<Json, PartsOf>;

class Wrong extends Error {
  readonly code: JsonFault['code'];
  readonly at: number;
  readonly says: string;

  constructor(code: JsonFault['code'], at: number, says: string) {
    super(says);
    this.code = code;
    this.at = at;
    this.says = says;
  }
}

const space = /[ \t\n\r]*/y;
const numeral = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const escaping = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const word = /[A-Za-z]+/y;
const words: ReadonlyMap<string, Json> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
]);

class Reader {
  readonly #text: string;
  readonly #limits: JsonLimits;
  #at = 0;
  #count = 0;
  readonly repeated: Path[] = [];
  readonly #parts: Parts | undefined;
  readonly #path: (string | number)[] = [];
  readonly placeAt: (offset: number) => Place;

  constructor(text: string, limits: JsonLimits, parts?: Parts) {
    this.#text = text;
    this.#limits = limits;
    this.#parts = parts;
    this.placeAt = placesIn(text);
  }

  whole(): Json {
    this.#skipSpace();
    if (this.#at >= this.#text.length) throw new Wrong('cut-short', 0, 'The file is empty.');
    const value = this.#value(0);
    this.#skipSpace();
    if (this.#at < this.#text.length) {
      throw new Wrong('not-json', this.#at, `After the end of the JSON text stands ${this.#shown()}.`);
    }
    return value;
  }

  #value(depth: number): Json {
    if (++this.#count > this.#limits.values) {
      throw new Wrong(
        'too-large',
        this.#at,
        `The file holds more than ${this.#limits.values.toLocaleString('en-US')} values.`,
      );
    }
    const first = this.#text[this.#at];
    if (first === '{' || first === '[') {
      if (depth >= this.#limits.depth) throw new Wrong('too-deep', this.#at, 'Brackets are nested too deeply here.');
      return first === '{' ? this.#object(depth) : this.#list(depth);
    }
    if (first === '"') return this.#string();
    const digits = this.#match(numeral);
    if (digits !== '') return Number(digits);
    const start = this.#at;
    const letters = this.#match(word);
    const meaning = words.get(letters);
    if (meaning !== undefined) return meaning;
    this.#at = start;
    throw this.#unexpected('a value');
  }

  #list(depth: number): Json {
    const list: Json[] = [];
    const parts: number[] | undefined = this.#parts && [];
    this.#at++;
    this.#skipSpace();
    if (this.#take(']')) return list;
    do {
      this.#skipSpace();
      parts?.push(this.#at);
      this.#path.push(list.length);
      list.push(this.#value(depth + 1));
      this.#path.pop();
      this.#skipSpace();
    } while (this.#take(','));
    if (!this.#take(']')) throw this.#unexpected('"," or "]"');
    if (parts !== undefined) this.#parts!.set(list, parts);
    return list;
  }

  #object(depth: number): Json {
    const object: { [key: string]: Json } = {};
    const parts: Map<string, number> | undefined = this.#parts && new Map();
    this.#at++;
    this.#skipSpace();
    if (this.#take('}')) return object;
    do {
      this.#skipSpace();
      const keyAt = this.#at;
      if (this.#text[keyAt] !== '"') throw this.#unexpected('a name in double quotes');
      const key = this.#string();
      this.#skipSpace();
      if (!this.#take(':')) throw this.#unexpected('":"');
      this.#skipSpace();
      const valueAt = this.#at;
      this.#path.push(key);
      const value = this.#value(depth + 1);
      if (Object.hasOwn(object, key)) this.repeated.push([...this.#path]);
      // No field of the format is called so, and as a plain key it would change what the object is.
      else if (key !== '__proto__') {
        object[key] = value;
        parts?.set(key, valueAt);
      }
      this.#path.pop();
      this.#skipSpace();
    } while (this.#take(','));
    if (!this.#take('}')) throw this.#unexpected('"," or "}"');
    if (parts !== undefined) this.#parts!.set(object, parts);
    return object;
  }

  /** By hand and not by one pattern: a pattern that repeats an alternative runs out of stack on a long text. */
  #string(): string {
    const start = this.#at++;
    let escaped = false;
    for (;;) {
      const character = this.#text[this.#at];
      if (character === undefined) throw new Wrong('cut-short', start, 'The file ends inside a text that starts here.');
      if (character === '"') break;
      if (character === '\\') {
        if (this.#match(escaping) === '') {
          const ends = /^\\(?:u[0-9a-fA-F]{0,3})?$/.test(this.#text.slice(this.#at, this.#at + 6));
          if (ends && this.#at + 6 > this.#text.length) {
            throw new Wrong('cut-short', start, 'The file ends inside a text that starts here.');
          }
          throw new Wrong(
            'not-json',
            this.#at,
            'A "\\" in a text needs one of " \\ / b f n r t or u and four digits behind it.',
          );
        }
        escaped = true;
        continue;
      }
      if (character < ' ')
        throw new Wrong('not-json', this.#at, 'A line break or another control character stands inside a text.');
      this.#at++;
    }
    this.#at++;
    const whole = this.#text.slice(start, this.#at);
    return escaped ? (JSON.parse(whole) as string) : whole.slice(1, -1);
  }

  #unexpected(wanted: string): Wrong {
    return this.#at >= this.#text.length
      ? new Wrong('cut-short', this.#text.length, `The file ends where ${wanted} is expected.`)
      : new Wrong('not-json', this.#at, `Here ${wanted} is expected, not ${this.#shown()}.`);
  }

  #shown(): string {
    const character = String.fromCodePoint(this.#text.codePointAt(this.#at)!);
    return /[\p{L}\p{N}\p{P}\p{S}]/u.test(character)
      ? character === '"'
        ? 'a quotation mark'
        : `"${character}"`
      : 'a strange character';
  }

  #take(character: string): boolean {
    if (this.#text[this.#at] !== character) return false;
    this.#at++;
    return true;
  }

  #skipSpace(): void {
    this.#match(space);
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0] ?? '';
    this.#at += found.length;
    return found;
  }
}
