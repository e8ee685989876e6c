/** Whole lines of a text: which belong to an entry or item, and how a new one is laid out. */
import { Document, isCollection, type Node, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import type { Path } from '../path.ts';
import { nodeOf } from './lay-out.ts';
import type { Plain } from './plain-value.ts';
import { spacingOf, style } from './spacing.ts';

/** What takes the place of the text between two offsets. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Whole lines: an entry or item with the comments right above it. */
export interface Chunk {
  readonly start: number;
  readonly end: number;
}

export function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

/** Before the line break, or the end of the text. */
export function lineEnd(text: string, at: number): number {
  const lineBreak = text.indexOf('\n', at);
  const end = lineBreak === -1 ? text.length : lineBreak;
  return end > at && text.charAt(end - 1) === '\r' ? end - 1 : end;
}

export function columnOf(text: string, at: number): number {
  return at - lineStart(text, at);
}

/** Behind the last character of a node's content. */
export function endOfContent(text: string, node: Node): number {
  let end = node.range![1];
  while (end > node.range![0] && /[\r\n]/.test(text.charAt(end - 1))) end--;
  return end;
}

/**
 * The lines of an entry that begins at `at`, its name or its dash, and whose content ends at `end`. Undefined where
 * something else stands on its first line.
 */
export function chunkOf(text: string, at: number, end: number): Chunk | undefined {
  const column = columnOf(text, at);
  let start = at - column;
  if (text.slice(start, at).trim() !== '') return undefined;
  while (start > 0) {
    const above = lineStart(text, start - 1);
    if (!isCommentAt(text, above, (indent) => indent === column)) break;
    start = above;
  }
  // What stands above the first thing of all is about the file.
  if (start === 0) start = at - column;
  let below = nextLine(text, end);
  while (below < text.length && isCommentAt(text, below, (indent) => indent > column)) below = nextLine(text, below);
  return { start, end: below };
}

function isCommentAt(text: string, start: number, fits: (indent: number) => boolean): boolean {
  let at = start;
  while (text.charAt(at) === ' ') at++;
  return text.charAt(at) === '#' && fits(at - start);
}

function nextLine(text: string, at: number): number {
  const lineBreak = text.indexOf('\n', at);
  return lineBreak === -1 ? text.length : lineBreak + 1;
}

/** Whether the value is laid out within its line, where it stands at this path. */
export function isLaidInline(value: Plain, path: Path): boolean {
  const node = nodeOf(value, path);
  return isCollection(node) ? node.flow === true : (node as Scalar).type === undefined;
}

/** A new entry (`key`) or list item as lines of their own, this far in, without a line break at the end. */
export function layOutEntry(text: string, key: string | undefined, value: Plain, path: Path, column: number): string {
  const made = nodeOf(value, path);
  const document = new Document();
  if (key === undefined) {
    const list = new YAMLSeq();
    list.items.push(made);
    document.contents = list as never;
  } else {
    const isNumber = /^(?:0|[1-9]\d{0,9})$/.test(key);
    const map = new YAMLMap();
    map.items.push(new Pair(new Scalar(isNumber ? Number(key) : key), made));
    document.contents = map as never;
  }
  const spacing = spacingOf(text);
  const written = document.toString({ ...style, lineWidth: Math.max(style.lineWidth - column, 40), ...spacing });
  const margin = ' '.repeat(column);
  const lines = written.replace(/\n$/, '').split('\n');
  return lines.map((line) => (line === '' ? '' : margin + line.trimEnd())).join(lineBreakOf(text));
}

export function lineBreakOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

export function applySplices(text: string, splices: readonly Splice[]): string {
  let result = '';
  let done = 0;
  for (const splice of [...splices].sort((a, b) => a.from - b.from || a.to - b.to)) {
    result += text.slice(done, splice.from) + splice.text;
    done = splice.to;
  }
  return result + text.slice(done);
}

export function overlap(a: readonly Splice[], b: readonly Splice[]): boolean {
  return a.some((one) => b.some((other) => one.from <= other.to && other.from <= one.to));
}
