/** A file of names, lists and maps, JSON or YAML, and what is found wrong in it. */
import { isAlias, isMap, isScalar, isSeq, type Node } from 'yaml';
import { show } from '../identifier.ts';
import { type Path, writePath } from '../path.ts';
import type { Place } from '../problem.ts';
import { readJson } from '../read-json.ts';
import { keyText, locate, readDocument } from '../yaml/case-document.ts';
import { type Done, FileNotes, type TalksFile } from './file-notes.ts';

/** Of YAML, all that is no list and no map is a text or nothing: whoever asks for a number reads the text as one. */
export type Data = string | number | boolean | null | readonly Data[] | DataMap;
export type DataMap = ReadonlyMap<string, Data>;

/** Sums and products of larger ones may be no numbers any more. */
export const LARGEST_NUMBER = 1e100;

/** Far above what such files hold. */
const bounds = {
  /** Characters. */
  text: 20 * 2 ** 20,
  depth: 60,
  values: 1_000_000,
  /** That come from repeating anchored parts of YAML; a few shared lists need some hundreds. */
  repeated: 20_000,
  nameLength: 2000,
} as const;

const hints = {
  'cut-short': 'The file was not saved or copied to its end.',
  'not-json': undefined,
  'too-deep': 'Lists and maps of such files are nested some six deep.',
  'too-large': 'No talks that can be computed with need this many.',
} as const;

const codes = {
  'cut-short': 'foreign/cut-short',
  'not-json': 'foreign/not-json',
  'too-deep': 'foreign/too-deep',
  'too-large': 'foreign/too-large',
} as const;

export class DataFile {
  readonly name: string;
  readonly notes: FileNotes<Path>;
  /** Undefined where the text could not be read. */
  readonly root: Data | undefined;
  #locate: (path: Path) => Place | undefined = () => undefined;

  constructor({ name, text }: TalksFile, languages: 'json' | 'json or yaml') {
    this.name = name;
    this.notes = new FileNotes<Path>(name, (path) => this.#locate(path));
    this.root = this.#read(text.startsWith('\uFEFF') ? text.slice(1) : text, languages);
  }

  #read(text: string, languages: 'json' | 'json or yaml'): Data | undefined {
    if (text.length > bounds.text) {
      const says = `The text has ${(text.length / 2 ** 20).toFixed(1)} million characters; such a file may have ${bounds.text / 2 ** 20}.`;
      this.notes.problem(undefined, { code: codes['too-large'], says, hint: hints['too-large'] });
      return undefined;
    }
    if (languages === 'json') return this.#readJson(text, true);
    // Python writes NaN and Infinity into JSON, which YAML takes for texts.
    return (/^\s*[{[]/.test(text) ? this.#readJson(text, false) : undefined) ?? this.#readYaml(text);
  }

  #readJson(text: string, isLast: boolean): Data | undefined {
    const json = readJson(text, bounds);
    if ('fault' in json) {
      const { code, place, says } = json.fault;
      if (!isLast && code === 'not-json') return undefined;
      this.#locate = () => place;
      const hint = hints[code];
      this.notes.problem([], { code: codes[code], says, ...(hint !== undefined && { hint }) });
      return isLast ? undefined : null;
    }
    this.#locate = json.locate;
    for (const path of json.repeated) this.#repeatedKey(path);
    return dataOfJson(json.value);
  }

  #readYaml(text: string): Data | undefined {
    if (this.notes.count > 0) return undefined;
    const { document, problems } = readDocument(text);
    if (document === undefined) {
      // One slip makes many faults; the first say most.
      for (const { code, place, says, hint } of problems.slice(0, 3)) {
        this.#locate = () => place;
        const isOfCases = code.startsWith('case/');
        this.notes.problem([], {
          code: isOfCases ? (text.trim() === '' ? codes['cut-short'] : codes['too-large']) : code,
          says,
          ...(hint !== undefined && !isOfCases && { hint }),
        });
      }
      return undefined;
    }
    this.#locate = (path) => locate(document, path);
    let isWhole = true;
    const reader = new YamlData(
      (path) => this.#repeatedKey(path),
      () => {
        isWhole = false;
        this.#tooManyAliases();
      },
    );
    const data = reader.value(document.contents, []);
    return isWhole ? data : undefined;
  }

  #repeatedKey(path: Path): void {
    this.problem(path, {
      code: 'foreign/repeated-key',
      says: `${show(String(path.at(-1)))} is written twice in this map.`,
      hint: 'Remove one.',
    });
  }

  #tooManyAliases(): void {
    this.notes.problem(undefined, {
      code: codes['too-large'],
      says: `Repeating anchored parts makes more than ${bounds.repeated.toLocaleString('en-US')} values, or nests them too deeply.`,
      hint: 'Write the parts out.',
    });
  }

  problem(path: Path, said: { readonly code: string; readonly says: string; readonly hint?: string }): void {
    this.notes.problem(path, { ...said, ...(path.length > 0 && { path: writePath(path) }) });
  }

  remark(did: Done, path: Path, said: { readonly code: string; readonly says: string; readonly hint?: string }): void {
    this.notes.remark(did, path, { ...said, ...(path.length > 0 && { path: writePath(path) }) });
  }

  /** The entry of a map; a problem where there is none, or one of another kind. */
  map(data: Data | undefined, path: Path): DataMap | undefined {
    return isDataMap(data) ? data : this.#otherKind(data, path, 'a map');
  }

  list(data: Data | undefined, path: Path): readonly Data[] | undefined {
    return Array.isArray(data) ? (data as readonly Data[]) : this.#otherKind(data, path, 'a list');
  }

  number(data: Data | undefined, path: Path): number | undefined {
    const value = numberOf(data);
    if (value !== undefined && Math.abs(value) <= LARGEST_NUMBER) return value;
    if (data === undefined || data === null || typeof data === 'object') return this.#otherKind(data, path, 'a number');
    this.problem(path, {
      code: 'foreign/not-a-number',
      says: `${nameOf(path)} is ${show(String(data))}, which is not a number${value === undefined ? '' : ' one can compute with'}.`,
    });
    return undefined;
  }

  /** A name as it was typed. */
  text(data: Data | undefined, path: Path): string | undefined {
    if (data === undefined || data === null || typeof data === 'object') return this.#otherKind(data, path, 'a text');
    const text = String(data);
    if (text.length <= bounds.nameLength) return text;
    this.problem(path, {
      code: 'foreign/long-name',
      says: `This name has ${text.length.toLocaleString('en-US')} characters; at most ${bounds.nameLength} can be read.`,
    });
    return undefined;
  }

  #otherKind(data: Data | undefined, path: Path, wanted: string): undefined {
    if (data === undefined) {
      const around = path.length < 2 ? 'The file' : nameOf(path.slice(0, -1));
      this.problem(path, {
        code: 'foreign/missing',
        says: `${around} has no ${nameOf(path)}.`,
        hint: `It is ${wanted}.`,
      });
    } else {
      const found =
        data === null ? 'empty' : isDataMap(data) ? 'a map' : Array.isArray(data) ? 'a list' : show(String(data));
      this.problem(path, {
        code: 'foreign/wrong-kind',
        says: `${nameOf(path)} should be ${wanted}; it is ${found}.`,
      });
    }
    return undefined;
  }
}

/** What stands at the end of the path, as one calls it. */
function nameOf(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'The file';
  return typeof last === 'number' ? `Entry ${last + 1}` : show(last);
}

export function isDataMap(data: Data | undefined): data is DataMap {
  return data instanceof Map;
}

/** A number, also one that Python or YAML writes as a word; undefined for what is none. */
export function numberOf(data: Data | undefined): number | undefined {
  if (typeof data === 'number') return data;
  if (typeof data !== 'string') return undefined;
  const written = data.trim();
  if (/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(written)) return Number(written);
  if (/^\.?nan$/i.test(written)) return Number.NaN;
  const infinite = /^([+-]?)\.?inf(?:inity)?$/i.exec(written);
  if (infinite === null) return undefined;
  return infinite[1] === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}

function dataOfJson(value: unknown): Data {
  if (Array.isArray(value)) return value.map(dataOfJson);
  if (value === null || typeof value !== 'object') return value as Data;
  return new Map(Object.entries(value).map(([key, inner]) => [key, dataOfJson(inner)]));
}

/** YAML nodes as data, anchored parts written out as long as they are not too many. */
class YamlData {
  readonly #repeated: (path: Path) => void;
  readonly #tooMany: () => void;
  readonly #open = new Set<Node>();
  readonly #anchors = new Map<string, Node>();
  #repeating = 0;
  #repeats = 0;

  constructor(repeated: (path: Path) => void, tooMany: () => void) {
    this.#repeated = repeated;
    this.#tooMany = tooMany;
  }

  value(written: Node | null, path: Path): Data {
    if (this.#repeating > 0) this.#repeats += 1;
    if (this.#repeats > bounds.repeated || path.length > bounds.depth) {
      // Once is enough, and nothing more is read.
      if (this.#repeats < Number.POSITIVE_INFINITY) this.#tooMany();
      this.#repeats = Number.POSITIVE_INFINITY;
      return null;
    }
    if (!isAlias(written)) return this.#data(written, path);
    this.#repeating += 1;
    const data = this.#data(this.#anchors.get(written.source) ?? null, path);
    this.#repeating -= 1;
    return data;
  }

  #data(node: Node | null, path: Path): Data {
    if (node === null || this.#open.has(node)) return null;
    if (!isAlias(node) && node.anchor !== undefined) this.#anchors.set(node.anchor, node);
    if (isScalar(node)) {
      if (node.value === null) return null;
      return typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
    }
    this.#open.add(node);
    const data = isSeq(node)
      ? node.items.map((item, place) => this.value(item as Node | null, [...path, place]))
      : this.#map(node, path);
    this.#open.delete(node);
    return data;
  }

  #map(node: Node, path: Path): Data {
    const map = new Map<string, Data>();
    if (!isMap(node)) return map;
    for (const { key, value } of node.items) {
      if (!isScalar(key)) continue;
      const name = keyText(key);
      if (map.has(name)) this.#repeated([...path, name]);
      else map.set(name, this.value((value ?? null) as Node | null, [...path, name]));
    }
    return map;
  }
}
