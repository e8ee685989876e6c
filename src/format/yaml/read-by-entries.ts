/**
 * A text read entry by entry, so that of the next text only the entries that changed are read. What it reads is what
 * the everyday reader and `plainValue` make of the whole; at anything in doubt it gives up, and the whole is read.
 */
import { ProblemList } from '../check/fault-report.ts';
import { sameValue } from '../same-value.ts';
import { EverydayDocument } from './case-document.ts';
import { everydayNodes, LONGEST_EVERYDAY } from './everyday-yaml.ts';
import { type Plain, plainValue } from './plain-value.ts';

export interface ReadEntry {
  /** Its lines, with the blank ones and the comments that follow them. */
  readonly text: string;
  /** Where nothing of it changed, the very same object as before. */
  readonly value: Plain;
  /** Its own entries, where it was read by these. */
  readonly entries: Entries | undefined;
}

type Entries = ReadonlyMap<string, ReadEntry>;

/**
 * The value of a text that is a map of entries, with what the next reading of it can go by; `before` is what this gave
 * for an earlier text. Undefined where the text has to be read as a whole, which is also where its faults are told.
 */
export function readByEntries(text: string, before?: ReadEntry): ReadEntry | undefined {
  if (text.length > LONGEST_EVERYDAY) return undefined;
  return before?.text === text ? before : entriesIn(text, text, 0, before);
}

/** A name that is read the same wherever it stands; others are read with what they stand in. */
const simpleKey = /[A-Za-z][\w-]{0,99}(?=:[ \r\n])/y;

const SPACE = 0x20;
const HASH = 0x23;
const DASH = 0x2d;
const RETURN = 0x0d;
const BREAK = 0x0a;

/** The lines of `text` as entries whose names stand in this column; `whole` is the text that counts for these lines. */
function entriesIn(whole: string, text: string, column: number, before: ReadEntry | undefined): ReadEntry | undefined {
  const cut = cutAt(text, column);
  if (cut === undefined) return undefined;
  const entries = new Map<string, ReadEntry>();
  let isSame = before?.entries?.size === cut.length;
  const names = isSame ? [...before!.entries!.keys()] : [];
  for (const [place, { key, start, at, end }] of cut.entries()) {
    if (entries.has(key)) return undefined;
    const known = before?.entries?.get(key);
    const entry = readEntry(text.slice(start, end), at - start, key, column, known);
    if (entry === undefined) return undefined;
    entries.set(key, entry);
    isSame &&= names[place] === key && entry.value === known?.value;
  }
  if (isSame) return { text: whole, value: before!.value, entries };
  const value = Object.fromEntries([...entries].map(([key, entry]) => [key, entry.value]));
  return { text: whole, value, entries };
}

interface Cut {
  readonly key: string;
  /** Where its lines begin, and where its name stands. */
  readonly start: number;
  readonly at: number;
  readonly end: number;
}

/** Undefined where a line in this column is no entry, or one stands before the column. */
function cutAt(text: string, column: number): Cut[] | undefined {
  const begins: { readonly key: string; readonly start: number; readonly at: number }[] = [];
  for (let line = contentFrom(text, 0); line !== undefined; line = contentFrom(text, nextLine(text, line.at))) {
    const { start, at } = line;
    const indent = at - start;
    if (indent > column) continue;
    if (indent < column) return undefined;
    // A list may stand in the column of its own name.
    if (text.charCodeAt(at) === DASH) {
      if (begins.length === 0) return undefined;
      continue;
    }
    simpleKey.lastIndex = at;
    const key = simpleKey.exec(text)?.[0];
    if (key === undefined) return undefined;
    // What stands before the first entry goes with it.
    begins.push({ key, start: begins.length === 0 ? 0 : start, at });
  }
  if (begins.length === 0) return undefined;
  return begins.map((one, n) => ({ ...one, end: begins[n + 1]?.start ?? text.length }));
}

function readEntry(
  text: string,
  at: number,
  key: string,
  column: number,
  before: ReadEntry | undefined,
): ReadEntry | undefined {
  if (before?.text === text) return before;
  const below = belowKey(text, at + key.length + 1, column);
  const inside = below && entriesIn(text, text.slice(below.start), below.column, before);
  if (inside !== undefined) return inside;
  const nodes = everydayNodes(text, column);
  if (nodes === undefined) return undefined;
  const faults = new ProblemList(() => undefined);
  const map = plainValue(new EverydayDocument(text, nodes), faults) as { readonly [key: string]: Plain };
  const value = map[key];
  if (faults.count > 0 || value === undefined || Object.keys(map).length !== 1) return undefined;
  return { text, value: sameValue(before?.value, value) ? before!.value : value, entries: undefined };
}

/** Where a name ends its line and a map stands further in below it: where the map's lines begin, and its column. */
function belowKey(text: string, from: number, column: number): { start: number; column: number } | undefined {
  const mark = text.charCodeAt(from);
  if (mark !== BREAK && mark !== RETURN) return undefined;
  const start = nextLine(text, from);
  const first = contentFrom(text, start);
  if (first === undefined || text.charCodeAt(first.at) === DASH) return undefined;
  const indent = first.at - first.start;
  return indent > column ? { start, column: indent } : undefined;
}

/** The next line that is neither blank nor a comment: where it begins, and where its first word does. */
function contentFrom(text: string, from: number): { readonly start: number; readonly at: number } | undefined {
  for (let start = from; start < text.length; ) {
    let at = start;
    while (text.charCodeAt(at) === SPACE) at++;
    const mark = text.charCodeAt(at);
    if (at < text.length && mark !== BREAK && mark !== RETURN && mark !== HASH) return { start, at };
    start = nextLine(text, at);
  }
  return undefined;
}

function nextLine(text: string, at: number): number {
  const lineBreak = text.indexOf('\n', at);
  return lineBreak === -1 ? text.length : lineBreak + 1;
}
