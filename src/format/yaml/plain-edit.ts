/** Edits as data, and what they make of a plain value. */
import { normalizeId, show } from '../identifier.ts';
import { type Path, writePath } from '../path.ts';
import type { Plain } from './plain-value.ts';

/** One change to a case; plain data, so that it can be sent, kept in a journal and made again. */
export type TextEdit =
  /** Puts a value at a path. Maps on the way are made where they are missing; past a list's end it is appended. */
  | { readonly kind: 'set'; readonly path: Path; readonly value: Plain }
  /** Takes out an entry or a list item. */
  | { readonly kind: 'remove'; readonly path: Path }
  /** Moves an item of the list, or an entry of the map, at the path to another place among its kind. */
  | { readonly kind: 'move'; readonly path: Path; readonly from: number; readonly to: number }
  /** Gives the entry at the path another name, in its place. Mentions of it elsewhere are not followed. */
  | { readonly kind: 'rename'; readonly path: Path; readonly name: string }
  /**
   * Puts an item into the list at the path, or with `key` an entry into the map there, before what stands at `at`;
   * at the end where nothing does. The list or map is made where it is missing.
   */
  | {
      readonly kind: 'insert';
      readonly path: Path;
      readonly at: number;
      readonly key?: string;
      readonly value: Plain;
    };

/** Why an edit cannot be made: the text has changed under it, or a name is taken. */
export interface EditFault {
  readonly code: 'edit/nothing-there' | 'edit/name-taken';
  readonly path: Path;
  readonly says: string;
  readonly hint: string;
}

type PlainMap = { readonly [key: string]: Plain };

/** The value with the edit made; the one given stays as it is. */
export function applyEdit(value: Plain, edit: TextEdit): { readonly value: Plain } | { readonly fault: EditFault } {
  try {
    return { value: applied(value, edit) };
  } catch (thrown) {
    if (thrown instanceof Impossible) return { fault: thrown.fault };
    throw thrown;
  }
}

/** It does not leave this file. */
class Impossible extends Error {
  readonly fault: EditFault;
  constructor(fault: EditFault) {
    super(fault.says);
    this.fault = fault;
  }
}

function applied(value: Plain, edit: TextEdit): Plain {
  const { path } = edit;
  const last = path.at(-1);
  switch (edit.kind) {
    case 'set':
      if (last === undefined || last === '__proto__') return nothingAt(path);
      return within(value, path.slice(0, -1), path, (parent) => put(parent, last, edit.value, path));
    case 'remove':
      if (last === undefined) return nothingAt(path);
      return within(value, path.slice(0, -1), path, (parent) => without(parent, last, path));
    case 'move':
      return within(value, path, path, (parent) => moved(parent, edit.from, edit.to, path));
    case 'rename':
      if (last === undefined) return nothingAt(path);
      return within(value, path.slice(0, -1), path, (parent) => renamed(parent, String(last), edit.name, path));
    case 'insert':
      return within(value, path, path, (parent) => inserted(parent, edit.at, edit.key, edit.value, path));
  }
}

/** What is changed at the end of the steps; an empty map stands in for what is missing on the way. */
function within(
  value: Plain | undefined,
  steps: Path,
  whole: Path,
  change: (parent: Plain | undefined) => Plain,
): Plain {
  const [step, ...rest] = steps;
  if (step === undefined) return change(value);
  if (Array.isArray(value)) {
    const place = Number(step);
    if (!(place in value)) nothingAt(whole);
    return value.with(place, within(value[place], rest, whole, change));
  }
  const map = asMap(value, whole);
  const key = String(step);
  if (key === '__proto__') nothingAt(whole);
  return { ...map, [key]: within(Object.hasOwn(map, key) ? map[key] : undefined, rest, whole, change) };
}

function asMap(value: Plain | undefined, whole: Path): PlainMap {
  if (value === undefined || value === null) return {};
  if (typeof value !== 'object' || Array.isArray(value)) return nothingAt(whole);
  return value;
}

function put(parent: Plain | undefined, last: string | number, value: Plain, whole: Path): Plain {
  if (!Array.isArray(parent)) return { ...asMap(parent, whole), [String(last)]: value };
  const place = Number(last);
  if (!(place >= 0)) return nothingAt(whole);
  return place < parent.length ? parent.with(place, value) : [...parent, value];
}

function without(parent: Plain | undefined, last: string | number, whole: Path): Plain {
  if (Array.isArray(parent)) {
    const place = Number(last);
    return place in parent ? parent.toSpliced(place, 1) : nothingAt(whole);
  }
  const map = asMap(parent, whole);
  if (!Object.hasOwn(map, last)) return nothingAt(whole);
  return Object.fromEntries(Object.entries(map).filter(([key]) => key !== String(last)));
}

function moved(parent: Plain | undefined, from: number, to: number, whole: Path): Plain {
  const items = Array.isArray(parent) ? parent : Object.entries(asMap(parent, whole));
  if (!(from in items) || !(to in items)) return nothingAt([...whole, from in items ? to : from]);
  const others = (items as unknown[]).toSpliced(from, 1).toSpliced(to, 0, items[from]);
  return Array.isArray(parent) ? (others as Plain[]) : Object.fromEntries(others as [string, Plain][]);
}

function renamed(parent: Plain | undefined, old: string, name: string, whole: Path): Plain {
  const map = asMap(parent, whole);
  if (!Object.hasOwn(map, old)) return nothingAt(whole);
  if (name !== old && (Object.hasOwn(map, name) || name === '__proto__')) return taken(name, whole);
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key === old ? name : key, value]));
}

function inserted(parent: Plain | undefined, at: number, key: string | undefined, value: Plain, whole: Path): Plain {
  if (key === undefined) {
    if (parent === undefined || parent === null) return [value];
    return Array.isArray(parent) ? parent.toSpliced(placeFor(at, parent.length), 0, value) : nothingAt(whole);
  }
  const map = asMap(parent, whole);
  if (Object.hasOwn(map, key) || key === '__proto__') return taken(key, [...whole, key]);
  const entries = Object.entries(map);
  return Object.fromEntries(entries.toSpliced(placeFor(at, entries.length), 0, [key, value]));
}

/** Within what is there; anything else is the end. */
export function placeFor(at: number, length: number): number {
  return at >= 0 && at < length ? at : length;
}

/** The edit with its names as the reader has them, however their accents were typed. */
export function withNormalNames(edit: TextEdit): TextEdit {
  const path = edit.path.map((step) => (typeof step === 'string' ? normalizeId(step) : step));
  if (edit.kind === 'rename') return { ...edit, path, name: normalizeId(edit.name) };
  if (edit.kind === 'insert' && edit.key !== undefined) return { ...edit, path, key: normalizeId(edit.key) };
  return { ...edit, path };
}

function nothingAt(path: Path): never {
  throw new Impossible({
    code: 'edit/nothing-there',
    path,
    says: `The text has nothing at ${show(writePath(path))} that could be changed so.`,
    hint: 'It may have been changed or removed in the meantime.',
  });
}

function taken(name: string, path: Path): never {
  throw new Impossible({
    code: 'edit/name-taken',
    path,
    says: `Another entry is called ${show(name)} already.`,
    hint: 'Choose another name.',
  });
}
