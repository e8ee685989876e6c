/**
 * The YAML that cases are written in, read some ten times faster than the library reads all of YAML: maps and lists by
 * indentation, brackets and braces, plain and quoted texts, `|` and `>`. It gives up at everything else, faults
 * included, and leaves the text to the library; what it does read has the same nodes at the same places, without
 * comments.
 */
import { isScalar, type Node, Pair, type Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { type Line, linesOf } from './everyday-lines.ts';
import {
  beginsPlain,
  blockScalar,
  emptyScalar,
  endOfPlain,
  isFlowSign,
  NotEveryday,
  notEveryday,
  plainScalar,
  quotedScalar,
} from './everyday-scalars.ts';

/** Longer texts go to the library, which counts what it reads. */
export const LONGEST_EVERYDAY = 200_000;
const DEEPEST = 40;
/** Tabs, lone carriage returns, and what the library's lexer keeps for itself. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const rare = /[\t\0\x02\x18\x1f\ufeff]|\r(?!\n)|^(?:---|\.\.\.)/m;

/** The nodes of a text whose names stand in this column; undefined where anything in it is not everyday YAML. */
export function everydayNodes(text: string, column = 0): YAMLMap | undefined {
  if (text.length > LONGEST_EVERYDAY || rare.test(text)) return undefined;
  try {
    return new Reader(text).whole(column);
  } catch (thrown) {
    if (thrown instanceof NotEveryday) return undefined;
    throw thrown;
  }
}

class Reader {
  readonly #text: string;
  readonly #lines: readonly Line[];
  /** The line that is looked at next. */
  #at = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
    this.#lines = linesOf(text);
  }

  whole(column: number): YAMLMap {
    const first = this.#significant();
    if (first === undefined || first.indent !== column || this.#isItem(first)) return notEveryday();
    const map = this.#map(column, first.content);
    return this.#significant() === undefined ? map : notEveryday();
  }

  /** The next line with content; the reader then stands on it. */
  #significant(): Line | undefined {
    while (this.#at < this.#lines.length && this.#lines[this.#at]!.kind !== 'content') this.#at++;
    return this.#lines[this.#at];
  }

  #isItem({ content, end }: Line): boolean {
    return this.#text.charAt(content) === '-' && (content + 1 === end || this.#text.charAt(content + 1) === ' ');
  }

  /** Entries whose names stand in this column; the first may follow a dash. */
  #map(column: number, first: number): YAMLMap {
    this.#descend();
    const map = new YAMLMap();
    for (let keyAt = first; ; ) {
      const line = this.#lines[this.#at]!;
      const key = this.#key(keyAt, line.end);
      const colon = key.range![1];
      if (this.#text.charAt(colon) !== ':' || colon - keyAt > 1000) notEveryday();
      const from = this.#pastSpaces(colon + 1, line.end);
      if (from === colon + 1 && from < line.end) notEveryday();
      map.items.push(new Pair<Node, Node>(key, this.#valueOf(from, line, column)));
      const next = this.#significant();
      if (next === undefined || next.indent < column || (next.indent === column && this.#isItem(next))) break;
      if (next.indent > column) notEveryday();
      keyAt = next.content;
    }
    this.#depth--;
    return ranged(map, first, endOf(map.items.at(-1)!.value as Node));
  }

  #key(at: number, lineEnd: number): Scalar {
    const mark = this.#text.charAt(at);
    if (mark === '"' || mark === "'") return quotedScalar(this.#text, at, lineEnd);
    if (!beginsPlain(this.#text, at)) notEveryday();
    const end = endOfPlain(this.#text, at, lineEnd, false);
    return plainScalar(this.#text.slice(at, end), at, end);
  }

  /** What follows a name: on its line, or further in below it; a list may also stand right below it. */
  #valueOf(from: number, line: Line, column: number): Node {
    if (from < line.end && this.#text.charAt(from) !== '#') return this.#inline(from, line, column);
    this.#at++;
    const next = this.#significant();
    if (next === undefined || next.indent < column) return emptyScalar(from);
    if (next.indent > column) return this.#below(next);
    return this.#isItem(next) ? this.#list(next.indent) : emptyScalar(from);
  }

  #below(line: Line): Node {
    return this.#isItem(line) ? this.#list(line.indent) : this.#map(line.indent, line.content);
  }

  #list(column: number): YAMLSeq {
    this.#descend();
    const list = new YAMLSeq();
    const first = this.#lines[this.#at]!.content;
    for (;;) {
      list.items.push(this.#item(this.#lines[this.#at]!, column));
      const next = this.#significant();
      if (next === undefined || next.indent < column) break;
      if (next.indent > column) notEveryday();
      if (!this.#isItem(next)) break;
    }
    this.#depth--;
    return ranged(list, first, endOf(list.items.at(-1) as Node));
  }

  #item(line: Line, column: number): Node {
    const from = this.#pastSpaces(line.content + 1, line.end);
    if (from >= line.end || this.#text.charAt(from) === '#') {
      this.#at++;
      const next = this.#significant();
      return next === undefined || next.indent <= column ? notEveryday() : this.#below(next);
    }
    return this.#isKey(from, line.end) ? this.#map(from - line.start, from) : this.#inline(from, line, column);
  }

  /** Whether a name and its colon begin here. */
  #isKey(at: number, lineEnd: number): boolean {
    const mark = this.#text.charAt(at);
    if (mark !== '"' && mark !== "'" && !beginsPlain(this.#text, at)) return false;
    return this.#text.charAt(this.#key(at, lineEnd).range![1]) === ':';
  }

  /** A value that begins on this line, of something that stands in the column. The reader then stands behind it. */
  #inline(from: number, line: Line, column: number): Node {
    const mark = this.#text.charAt(from);
    if (mark === '|' || mark === '>') return this.#block(from, line, column);
    if (mark === '[' || mark === '{') {
      const flow = this.#flow(from, column);
      this.#endLine(flow.range![1]);
      return flow;
    }
    if (mark === '"' || mark === "'") {
      const quoted = quotedScalar(this.#text, from, line.end);
      this.#endLine(quoted.range![1]);
      return quoted;
    }
    return this.#plain(from, line, column);
  }

  #plain(from: number, line: Line, column: number): Scalar {
    if (!beginsPlain(this.#text, from)) notEveryday();
    let end = endOfPlain(this.#text, from, line.end, false);
    let source = this.#text.slice(from, end);
    this.#endLine(end);
    const hasComment = this.#pastSpaces(end, line.end) < line.end;
    for (let next = this.#lines[this.#at]; next !== undefined; next = this.#lines[this.#at]) {
      if (next.kind === 'blank') {
        // Blank lines within a text are line breaks; behind one they are nothing.
        const beyond = this.#lines.slice(this.#at).find(({ kind }) => kind !== 'blank');
        if (beyond !== undefined && beyond.kind === 'content' && beyond.indent > column) notEveryday();
        break;
      }
      if (next.kind === 'comment' || next.indent <= column) break;
      if (hasComment) notEveryday();
      end = endOfPlain(this.#text, next.content, next.end, false);
      if (this.#pastSpaces(end, next.end) < next.end) notEveryday();
      source += ` ${this.#text.slice(next.content, end)}`;
      this.#at++;
    }
    return plainScalar(source, from, end);
  }

  #block(from: number, line: Line, column: number): Scalar {
    const header = this.#text.slice(from, line.end);
    if (!/^[|>]-?$/.test(header)) notEveryday();
    const first = ++this.#at;
    for (let next = this.#lines[first]; next !== undefined; next = this.#lines[this.#at]) {
      if (next.kind !== 'blank' && next.indent <= column) break;
      this.#at++;
    }
    return blockScalar(this.#text, from, header, this.#lines.slice(first, this.#at));
  }

  /** Nothing but a comment may follow on the line. */
  #endLine(at: number): void {
    const line = this.#lines[this.#at]!;
    const next = this.#pastSpaces(at, line.end);
    if (next < line.end && (next === at || this.#text.charAt(next) !== '#')) notEveryday();
    this.#at++;
  }

  #flow(start: number, column: number): YAMLMap | YAMLSeq {
    this.#descend();
    const isMap = this.#text.charAt(start) === '{';
    const closing = isMap ? '}' : ']';
    const flow = isMap ? new YAMLMap() : new YAMLSeq();
    flow.flow = true;
    let at = this.#pastBreaks(start + 1, column);
    while (this.#text.charAt(at) !== closing) {
      const item = this.#flowScalarOr(at, column);
      let end = item.range![1];
      if (isMap) {
        const value = this.#flowValue(item, column);
        flow.items.push(new Pair<Node, Node>(item, value) as never);
        end = value.range![1];
      } else flow.items.push(item as never);
      at = this.#pastBreaks(end, column);
      if (this.#text.charAt(at) === ',') {
        at = this.#pastBreaks(at + 1, column);
        // A comma before the closing bracket, or another one.
        if (isFlowSign(this.#text.charCodeAt(at)) && !/[[{]/.test(this.#text.charAt(at))) notEveryday();
      } else if (this.#text.charAt(at) !== closing) notEveryday();
    }
    this.#depth--;
    return ranged(flow, start, at + 1);
  }

  #flowValue(key: Node, column: number): Node {
    const colon = key.range![1];
    if (
      !isScalar(key) ||
      this.#text.charAt(colon) !== ':' ||
      this.#text.charAt(colon + 1) !== ' ' ||
      colon - key.range![0] > 1000
    ) {
      return notEveryday();
    }
    const line = this.#lines[this.#at]!;
    return this.#flowScalarOr(this.#pastSpaces(colon + 1, line.end), column);
  }

  #flowScalarOr(at: number, column: number): Node {
    const mark = this.#text.charAt(at);
    const line = this.#lines[this.#at]!;
    if (at >= line.end) return notEveryday();
    if (mark === '[' || mark === '{') return this.#flow(at, column);
    if (mark === '"' || mark === "'") return quotedScalar(this.#text, at, line.end);
    if (!beginsPlain(this.#text, at)) return notEveryday();
    const end = endOfPlain(this.#text, at, line.end, true);
    return plainScalar(this.#text.slice(at, end), at, end);
  }

  /** Past spaces, line breaks and comments between brackets; what follows stands further in than the column. */
  #pastBreaks(from: number, column: number): number {
    let at = from;
    for (;;) {
      const line = this.#lines[this.#at];
      if (line === undefined) return notEveryday();
      const next = this.#pastSpaces(at, line.end);
      const isComment = this.#text.charAt(next) === '#' && next > at;
      if (next < line.end && !isComment) return next;
      this.#at++;
      const below = this.#lines[this.#at];
      if (below === undefined || (below.kind === 'content' && below.indent <= column)) return notEveryday();
      at = below.start;
      if (below.kind === 'comment') at = below.end;
    }
  }

  #pastSpaces(from: number, end: number): number {
    let at = from;
    while (at < end && this.#text.charAt(at) === ' ') at++;
    return at;
  }

  #descend(): void {
    if (++this.#depth > DEEPEST) notEveryday();
  }
}

function ranged<Made extends YAMLMap | YAMLSeq>(node: Made, start: number, end: number): Made {
  node.range = [start, end, end];
  return node;
}

function endOf(node: Node): number {
  return node.range![1];
}
