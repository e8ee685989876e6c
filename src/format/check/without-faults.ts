/** What is left of a case when its misshapen parts are taken out, so that one slip does not hide all others. */
import type * as z from 'zod';
import { type Draft, draftSchema } from '../draft.ts';
import type { Path } from '../path.ts';
import type { Plain } from '../yaml/plain-value.ts';

export interface Remainder {
  readonly draft: Draft;
  /** Names that went out with their parts; that they are unknown now is nobody's fault. */
  readonly lost: ReadonlySet<string>;
}

type PlainMap = { [key: string]: Plain };

const ROUNDS = 6;

/** Undefined where too little is left. */
export function withoutFaults(value: PlainMap, found: readonly z.core.$ZodIssue[]): Remainder | undefined {
  const rest = structuredClone(value);
  const lost = new Set<string>();
  let issues = found;
  for (let round = 0; round < ROUNDS; round++) {
    // Later list items first: taking one out shifts those behind it.
    const backwards = [...issues].sort((a, b) => compare(b.path as Path, a.path as Path));
    for (const issue of backwards) {
      const path = issue.path as Path;
      if (issue.code === 'unrecognized_keys') for (const key of issue.keys) remove(rest, [...path, key], lost, value);
      else mend(rest, path, lost, value);
    }
    const result = draftSchema.safeParse(rest);
    if (result.success) return { draft: result.data, lost };
    issues = result.error.issues;
  }
  return undefined;
}

function mend(rest: PlainMap, path: Path, lost: Set<string>, original: PlainMap): void {
  const [section, id, field] = path;
  if (section === 'demarche') rest.demarche = 1;
  else if (section === 'title') rest.title = '-';
  else if (section === 'parties' && typeof id === 'string' && (path.length === 2 || field === 'name')) {
    const parties = rest.parties as PlainMap;
    const party = parties[id];
    parties[id] =
      party !== null && typeof party === 'object' && !Array.isArray(party) ? { ...party, name: id } : { name: id };
  } else if (section === 'conflict' && id === 'options' && path.length === 4 && isMapAt(rest, path.slice(0, 3))) {
    ((rest.conflict as PlainMap).options as { [key: string]: PlainMap })[String(field)]![String(path[3])] = null;
  } else if (at(rest, path) === undefined) remove(rest, path.slice(0, -1), lost, original);
  else remove(rest, path, lost, original);
}

function remove(rest: PlainMap, path: Path, lost: Set<string>, original: PlainMap): void {
  const last = path.at(-1);
  if (last === undefined) return;
  const parent = at(rest, path.slice(0, -1));
  if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else if (parent !== null && typeof parent === 'object') delete parent[String(last)];
  for (const step of path) if (typeof step === 'string') lost.add(step);
  for (const name of namesWithin(at(original, path))) lost.add(name);
}

function* namesWithin(value: Plain | undefined): Generator<string> {
  if (value === null || typeof value !== 'object') return;
  for (const [key, inner] of Object.entries(value)) {
    if (!Array.isArray(value)) yield key;
    // The values of an issue may be a plain list of names.
    else if (typeof inner === 'string') yield inner;
    yield* namesWithin(inner);
  }
}

function at(value: Plain, path: Path): Plain | undefined {
  let found: Plain | undefined = value;
  for (const step of path) {
    if (found === null || typeof found !== 'object' || !Object.hasOwn(found, step)) return undefined;
    found = (found as PlainMap)[step];
  }
  return found;
}

function isMapAt(value: Plain, path: Path): boolean {
  const found = at(value, path);
  return found !== null && typeof found === 'object' && !Array.isArray(found);
}

function compare(a: Path, b: Path): number {
  for (let place = 0; place < Math.min(a.length, b.length); place++) {
    const [one, other] = [a[place]!, b[place]!];
    if (one === other) continue;
    if (typeof one === 'number' && typeof other === 'number') return one - other;
    return String(one) < String(other) ? -1 : 1;
  }
  return a.length - b.length;
}
