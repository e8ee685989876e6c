/**
 * The talks as they stand at one meeting: what was written for it laid over those before. Each part remembers where it
 * was written, so that a fault is placed there.
 */
import type { DraftMeeting, DraftTalks } from '../draft-talks.ts';
import { type Path, pathKey, startsWith } from '../path.ts';
import { type Fault, faultKey, type Report } from './fault-report.ts';

/** The talks of one meeting, as if they had been written for it alone. */
export type TalksPart = Omit<DraftTalks, 'meetings'>;

export interface MergedTalks {
  readonly part: TalksPart;
  /** From a path in the talks (`issues.scope`) to where in the file it was written. */
  readonly origins: ReadonlyMap<string, Path>;
  /** What earlier meetings had and this one has no more: what was said of it counts for nothing. */
  readonly gone: Gone;
}

export interface Gone {
  readonly issues: ReadonlySet<string>;
  /** `issue.value` */
  readonly values: ReadonlySet<string>;
  readonly parties: ReadonlySet<string>;
}

/** Something a meeting removes that is not there. */
export interface RemovedNothing {
  readonly at: Path;
  readonly name: string;
  readonly known: readonly string[];
}

type PlainMap = { readonly [key: string]: unknown };

export function firstMeeting({ meetings: _, ...part }: DraftTalks): MergedTalks {
  return { part, origins: new Map(), gone: { issues: new Set(), values: new Set(), parties: new Set() } };
}

/** Maps whose entries are laid over those before, one by one; `*` is any name. All else is replaced whole. */
const merging: readonly (readonly string[])[] = [
  ['deadline'],
  ['issues'],
  ['issues', '*'],
  ['parties'],
  ['parties', '*'],
  ['parties', '*', 'weights'],
  ['parties', '*', 'values'],
  ['parties', '*', 'order'],
  ['parties', '*', 'believes'],
  ['breakdown'],
];

/** What says which values an issue has: one of them drives out the others. */
const KINDS = ['values', 'ordered', 'integer', 'real', 'step', 'unit'] as const;

export function withMeeting(
  before: MergedTalks,
  id: string,
  { name: _, by: __, why: ___, ...changes }: DraftMeeting,
): { readonly merged: MergedTalks; readonly removedNothing: readonly RemovedNothing[] } {
  const origins = new Map(before.origins);
  const removedNothing: RemovedNothing[] = [];
  const root: Path = ['talks', 'meetings', id];
  const lay = (old: PlainMap, change: PlainMap, path: readonly string[]): PlainMap => {
    const isNewKind = path.length === 2 && path[0] === 'issues' && KINDS.some((kind) => kind in change);
    const result: { [key: string]: unknown } = isNewKind ? withoutKind(old) : { ...old };
    for (const [key, value] of Object.entries(change)) {
      if (value === undefined) continue;
      const at = [...path, key];
      if (value === null) {
        if (result[key] === undefined) {
          removedNothing.push({ at: [...root, ...at], name: key, known: Object.keys(old) });
        }
        delete result[key];
        continue;
      }
      const inner = result[key];
      if (isMap(inner) && isMap(value) && isMerging(at)) result[key] = lay(inner, value, at);
      else {
        result[key] = isMap(value) && isMerging(at) ? lay({}, value, at) : value;
        origins.set(pathKey(at), [...root, ...at]);
      }
    }
    return result;
  };
  const part = lay(before.part as PlainMap, changes as PlainMap, []) as TalksPart;
  return { merged: { part, origins, gone: goneAfter(before, part) }, removedNothing };
}

function withoutKind(issue: PlainMap): { [key: string]: unknown } {
  return Object.fromEntries(Object.entries(issue).filter(([key]) => !(KINDS as readonly string[]).includes(key)));
}

function goneAfter({ part: old, gone }: MergedTalks, now: TalksPart): Gone {
  const keys = (map: object | undefined) => Object.keys(map ?? {});
  const values = ({ issues }: TalksPart) =>
    Object.entries(issues ?? {}).flatMap(([id, issue]) => valueIds(issue).map((value) => `${id}.${value}`));
  const left = (before: ReadonlySet<string>, had: readonly string[], has: readonly string[]) => {
    const still = new Set(has);
    return new Set([...before, ...had].filter((one) => !still.has(one)));
  };
  return {
    issues: left(gone.issues, keys(old.issues), keys(now.issues)),
    values: left(gone.values, values(old), values(now)),
    parties: left(gone.parties, keys(old.parties), keys(now.parties)),
  };
}

/** The ids of an issue's named values. */
export function valueIds({ values, ordered }: NonNullable<DraftTalks['issues']>[string]): readonly string[] {
  const named = values ?? ordered ?? [];
  return Array.isArray(named) ? named : Object.keys(named);
}

function isMap(value: unknown): value is PlainMap {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function isMerging(path: readonly string[]): boolean {
  return merging.some(
    (pattern) => pattern.length === path.length && pattern.every((step, at) => step === '*' || step === path[at]),
  );
}

/** Where in the file a path of the talks was written. */
function originOf({ origins }: MergedTalks, path: Path): Path {
  for (let length = path.length; length > 0; length--) {
    const origin = origins.get(pathKey(path.slice(0, length)));
    if (origin !== undefined) return [...origin, ...path.slice(length)];
  }
  return ['talks', ...path];
}

export interface TalksReport extends Report {
  /** All faults of these talks and of those before, as keys. */
  readonly known: ReadonlySet<string>;
}

/**
 * Takes paths within the talks (`issues.scope`). A fault that a meeting takes over unchanged is counted and not
 * repeated; one that it causes in a part written elsewhere says so.
 */
export function talksReport(
  top: Report,
  merged: MergedTalks,
  meeting?: { readonly id: string; readonly before: ReadonlySet<string> },
): TalksReport {
  const known = new Set(meeting?.before);
  let count = 0;
  return {
    known,
    get count() {
      return count;
    },
    locate: ({ at, ...rest }) => top.locate({ at: originOf(merged, at), ...rest }),
    fault(fault: Fault) {
      count++;
      const placed = { ...fault, at: originOf(merged, fault.at) };
      const key = faultKey(placed);
      if (known.has(key)) return;
      known.add(key);
      const isElsewhere = meeting !== undefined && !startsWith(placed.at, ['talks', 'meetings', meeting.id]);
      top.fault(isElsewhere ? { ...placed, says: `At the meeting "${meeting.id}": ${placed.says}` } : placed);
    },
  };
}
