/** Where and how an edit changes the text of a case, if it can be told from the nodes around the place alone. */
import { isMap, isScalar, isSeq, type Node, type Pair, Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Path } from '../path.ts';
import { overLines, rewrittenBlock } from './block-text.ts';
import { findPair } from './case-document.ts';
import { placeFor, type TextEdit } from './plain-edit.ts';
import type { Plain } from './plain-value.ts';
import { spacingOf } from './spacing.ts';
import {
  type Chunk,
  chunkOf,
  columnOf,
  endOfContent,
  isLaidInline,
  layOutEntry,
  lineBreakOf,
  lineEnd,
  lineStart,
  type Splice,
} from './text-layout.ts';
import { writeInline, writeKey, writeScalar } from './write-inline.ts';

type Entry = Pair<Scalar, Node>;
type Collection = YAMLMap<Scalar, Node> | YAMLSeq<Node>;

/**
 * The splices that make the edit in a text with these nodes of the everyday reader. Undefined where that is not
 * certain. What the result says is for the caller to check.
 */
export function splicesFor(text: string, root: Node, edit: TextEdit): Splice[] | undefined {
  const { path } = edit;
  switch (edit.kind) {
    case 'set':
      return set(text, root, path, edit.value);
    case 'remove': {
      const parent = nodeAt(root, path.slice(0, -1));
      return isCollection(parent) ? remove(text, root, parent, path) : undefined;
    }
    case 'move': {
      const parent = nodeAt(root, path);
      return isCollection(parent) ? move(text, parent, edit.from, edit.to) : undefined;
    }
    case 'rename': {
      const parent = nodeAt(root, path.slice(0, -1));
      const key = isMap(parent) ? findPair(parent, path.at(-1)!)?.key : undefined;
      if (!isScalar(key)) return undefined;
      const written = writeKey(edit.name, isMap(parent) && parent.flow === true, key.type ?? Scalar.PLAIN);
      return written === undefined ? undefined : [{ from: key.range![0], to: key.range![1], text: written }];
    }
    case 'insert':
      return insert(text, root, path, edit.at, edit.key, edit.value);
  }
}

function nodeAt(root: Node, path: Path): Node | undefined {
  let node: Node | undefined = root;
  for (const step of path) {
    if (isMap(node)) node = findPair(node, step)?.value ?? undefined;
    else if (isSeq(node)) node = node.items[Number(step)] as Node | undefined;
    else return undefined;
  }
  return node;
}

function isCollection(node: Node | undefined): node is Collection {
  return isMap(node) || isSeq(node);
}

function isEmpty(node: Node | undefined): boolean {
  return node === undefined || (isScalar(node) && node.source === '' && node.type === Scalar.PLAIN);
}

function set(text: string, root: Node, path: Path, value: Plain): Splice[] | undefined {
  const last = path.at(-1)!;
  const above = path.slice(0, -1);
  const parent = nodeAt(root, above);
  if (isMap(parent)) {
    const pair = findPair(parent, last);
    return pair === undefined
      ? insert(text, root, above, parent.items.length, String(last), value)
      : replace(text, parent as Collection, pair as Entry, pair.value!, path, value);
  }
  if (isSeq(parent)) {
    const old = parent.items[Number(last)] as Node | undefined;
    return old === undefined
      ? insert(text, root, above, parent.items.length, undefined, value)
      : replace(text, parent as Collection, undefined, old, path, value);
  }
  return above.length > 0 && isEmpty(parent) ? set(text, root, above, { [String(last)]: value }) : undefined;
}

/** Another value in the place of one that is there; `pair` where it has a name. */
function replace(
  text: string,
  parent: Collection,
  pair: Entry | undefined,
  old: Node,
  path: Path,
  value: Plain,
): Splice[] | undefined {
  const inFlow = parent.flow === true;
  const [from] = old.range!;
  const end = endOfContent(text, old);
  const column = columnOf(text, (pair?.key ?? parent).range![0]);
  if (isScalar(old) && (value === null || typeof value !== 'object')) {
    const written = scalarFor(text, old as Scalar, value, inFlow, column);
    if (written !== undefined)
      return isEmpty(old) ? afterColon(text, pair, written) : [{ from, to: end, text: written }];
    if (inFlow) return undefined;
  }
  const isBlock = isCollection(old) && old.flow !== true;
  if (inFlow || (!isBlock && isLaidInline(value, path))) {
    const isPadded = /^\[ /.test(text.slice(from, from + 2));
    const written = writeInline(value, inFlow, isPadded);
    if (written === undefined || isOverLines(text, from, end)) return undefined;
    return isEmpty(old) ? afterColon(text, pair, written) : [{ from, to: end, text: written }];
  }
  return replaceBelow(text, parent, pair, old, path, value, column);
}

/** Where the old or the new value stands in lines of its own. */
function replaceBelow(
  text: string,
  parent: Collection,
  pair: Entry | undefined,
  old: Node,
  path: Path,
  value: Plain,
  column: number,
): Splice[] | undefined {
  const dash = pair === undefined ? dashOf(text, parent as YAMLSeq<Node>, old) : undefined;
  if (pair === undefined && dash === undefined) return undefined;
  const from = (pair === undefined ? dash! : pair.key.range![1]) + 1;
  const end = isEmpty(old) ? from : endOfContent(text, old);
  // Comments around the old value would have no place.
  const rest = text.slice(end, lineEnd(text, end));
  if (rest.trim() !== '' || /(?:^|\s)#/.test(text.slice(from, end))) return undefined;
  const written = layOutEntry(text, pair === undefined ? undefined : 'k', value, path, column);
  const start = column + (pair === undefined ? '-' : 'k:').length;
  return [{ from, to: end + rest.length, text: written.slice(start) }];
}

function isOverLines(text: string, from: number, end: number): boolean {
  return text.slice(from, end).includes('\n');
}

function scalarFor(
  text: string,
  old: Scalar,
  value: string | number | boolean | null,
  inFlow: boolean,
  column: number,
): string | undefined {
  const like = old.type ?? Scalar.PLAIN;
  const isBlock = like === Scalar.BLOCK_FOLDED || like === Scalar.BLOCK_LITERAL;
  if (isBlock && typeof value === 'string') return rewrittenBlock(text, old, value, column);
  if (typeof value === 'string' && value.includes('\n') && !inFlow) return undefined;
  const written = writeScalar(value, typeof old.value === 'string' && !isBlock ? like : Scalar.PLAIN, inFlow);
  const isSpread = isOverLines(text, old.range![0], endOfContent(text, old));
  if (!isSpread || isBlock || written === undefined || /^["']/.test(written)) return written;
  return overLines(text, old.range![0], written, column, spacingOf(text).indent);
}

/** A value where only a name and its colon stand. */
function afterColon(text: string, pair: Entry | undefined, written: string): Splice[] | undefined {
  if (pair === undefined) return undefined;
  const at = pair.key.range![1] + 1;
  const rest = text.slice(at, lineEnd(text, at));
  return [{ from: at, to: rest.trim() === '' ? at + rest.length : at, text: written === '' ? '' : ` ${written}` }];
}

function insert(
  text: string,
  root: Node,
  path: Path,
  at: number,
  key: string | undefined,
  value: Plain,
): Splice[] | undefined {
  const parent = nodeAt(root, path);
  const whole: Plain = key === undefined ? [value] : { [key]: value };
  if (isEmpty(parent)) return path.length === 0 ? undefined : set(text, root, path, whole);
  if (!isCollection(parent) || isMap(parent) !== (key !== undefined)) return undefined;
  const place = placeFor(at, parent.items.length);
  const entryPath = [...path, key ?? place];
  if (parent.flow === true) {
    if (parent.items.length === 0) return path.length === 0 ? undefined : set(text, root, path, whole);
    return insertInFlow(text, parent, place, key, value);
  }
  const column = columnOf(text, parent.range![0]);
  const lines = layOutEntry(text, key, value, entryPath, column);
  const lineBreak = lineBreakOf(text);
  const before = chunkAt(text, parent, Math.min(place, parent.items.length - 1), place === parent.items.length);
  if (before === undefined) return undefined;
  if (place < parent.items.length) return [{ from: before.start, to: before.start, text: lines + lineBreak }];
  const isLast = text.charAt(before.end - 1) !== '\n';
  return [{ from: before.end, to: before.end, text: isLast ? lineBreak + lines : lines + lineBreak }];
}

function insertInFlow(
  text: string,
  parent: Collection,
  place: number,
  key: string | undefined,
  value: Plain,
): Splice[] | undefined {
  const isPadded = /^\[ /.test(text.slice(parent.range![0]));
  const written = writeInline(value, true, isPadded);
  const name = key === undefined ? '' : writeKey(key, true);
  if (written === undefined || name === undefined) return undefined;
  const entry = key === undefined ? written : `${name}: ${written}`;
  if (place < parent.items.length) {
    const from = startOf(parent, place);
    return [{ from, to: from, text: `${entry}, ` }];
  }
  const from = endOfContent(text, valueAt(parent, place - 1));
  return [{ from, to: from, text: `, ${entry}` }];
}

function remove(text: string, root: Node, parent: Collection, path: Path): Splice[] | undefined {
  const place = isMap(parent)
    ? parent.items.indexOf(findPair(parent as YAMLMap, path.at(-1)!) as never)
    : Number(path.at(-1));
  if (place < 0 || place >= parent.items.length) return undefined;
  if (parent.items.length === 1) {
    return path.length === 1 ? undefined : set(text, root, path.slice(0, -1), isMap(parent) ? {} : []);
  }
  if (parent.flow === true) {
    const isFirst = place === 0;
    const from = isFirst ? startOf(parent, 0) : endOfContent(text, valueAt(parent, place - 1));
    const to = isFirst ? startOf(parent, 1) : endOfContent(text, valueAt(parent, place));
    return isOverLines(text, from, to) ? undefined : [{ from, to, text: '' }];
  }
  const chunk = chunkAt(text, parent, place);
  if (chunk !== undefined) return [{ ...withBlankAbove(text, chunk), text: '' }];
  // It shares its line with the dash of an item: the next entry takes its place there.
  if (!isMap(parent) || place !== 0) return undefined;
  const from = startOf(parent, 0);
  const to = startOf(parent, 1);
  return /(?:^|\s)#/.test(text.slice(endOfContent(text, valueAt(parent, 0)), to))
    ? undefined
    : [{ from, to, text: '' }];
}

/** The lines, and of the blank lines above and below one that would then be too many. */
function withBlankAbove(text: string, { start, end }: Chunk): { readonly from: number; readonly to: number } {
  const above = start === 0 ? 0 : lineStart(text, start - 1);
  const isBlank = (from: number) => text.slice(from, lineEnd(text, from)).trim() === '';
  return { from: start > 0 && isBlank(above) && isBlank(end) ? above : start, to: end };
}

function move(text: string, parent: Collection, from: number, to: number): Splice[] | undefined {
  if (from === to) return [];
  if (parent.flow === true) return moveInFlow(text, parent, from, to);
  const moved = chunkAt(text, parent, from);
  const target = chunkAt(text, parent, to);
  if (moved === undefined || target === undefined) return undefined;
  if (text.charAt(moved.end - 1) !== '\n' || text.charAt(target.end - 1) !== '\n') return undefined;
  const place = to < from ? target.start : target.end;
  return [
    { from: moved.start, to: moved.end, text: '' },
    { from: place, to: place, text: text.slice(moved.start, moved.end) },
  ];
}

/** The entries change places; what parts them stays. */
function moveInFlow(text: string, parent: Collection, from: number, to: number): Splice[] {
  const places = parent.items.map((_, place) => ({
    from: startOf(parent, place),
    to: endOfContent(text, valueAt(parent, place)),
  }));
  const texts = places.map((place) => text.slice(place.from, place.to));
  const moved = texts.toSpliced(from, 1).toSpliced(to, 0, texts[from]!);
  return places.map((place, at) => ({ ...place, text: moved[at]! })).filter((splice, at) => splice.text !== texts[at]);
}

function valueAt(parent: Collection, place: number): Node {
  return isMap(parent) ? (parent.items[place] as Entry).value! : (parent.items[place] as Node);
}

function startOf(parent: Collection, place: number): number {
  return isMap(parent) ? (parent.items[place] as Entry).key.range![0] : (parent.items[place] as Node).range![0];
}

/** The lines of an item; where only its end is asked for, something else may stand on its first line. */
function chunkAt(text: string, parent: Collection, place: number, endOnly = false): Chunk | undefined {
  const value = valueAt(parent, place);
  const at = isMap(parent) ? startOf(parent, place) : dashOf(text, parent, value);
  if (at === undefined) return undefined;
  const end =
    isEmpty(value) && isMap(parent) ? (parent.items[place] as Entry).key.range![1] + 1 : endOfContent(text, value);
  const chunk = chunkOf(text, at, end);
  if (chunk !== undefined || !endOnly) return chunk;
  const lineBreak = text.indexOf('\n', end);
  return { start: at, end: lineBreak === -1 ? text.length : lineBreak + 1 };
}

/** The dash of an item, on its line or above it. */
function dashOf(text: string, parent: YAMLSeq<Node>, item: Node): number | undefined {
  const column = columnOf(text, parent.range![0]);
  for (let line = lineStart(text, item.range![0]); line >= 0; line = lineStart(text, line - 1)) {
    const isDash = /^-(?: |\r?$)/m.test(text.slice(line + column, line + column + 3));
    if (isDash && text.slice(line, line + column).trim() === '') return line + column;
    if (line === 0) return undefined;
  }
  return undefined;
}
