/** The texts, numbers and words of everyday YAML: one line, or folded plainly over several. */
import { Scalar } from 'yaml';
import type { Line } from './everyday-lines.ts';

/** Thrown at whatever the everyday reader leaves to the whole of YAML; it does not leave the reader. */
export class NotEveryday extends Error {}

export function notEveryday(): never {
  throw giveUp;
}

// One object for all: a stack is of no use to anybody, and costs more than the reading.
const giveUp = new NotEveryday();

const COLON = 0x3a;
const HASH = 0x23;
const SPACE = 0x20;

/** As the core schema of YAML 1.2 takes a plain text; what it writes in rarer ways is left to the library. */
export function plainScalar(source: string, start: number, end: number): Scalar {
  return scalar(meaningOf(source), source, Scalar.PLAIN, start, end);
}

function meaningOf(source: string): string | number | boolean | null {
  if (!/^[-+.0-9~nNtTfF]/.test(source)) return source;
  if (/^(?:~|[Nn]ull|NULL)$/.test(source)) return null;
  if (/^(?:[Tt]rue|TRUE)$/.test(source)) return true;
  if (/^(?:[Ff]alse|FALSE)$/.test(source)) return false;
  if (/^[-+]?\d+$/.test(source)) return Number.parseInt(source, 10);
  if (/^[-+]?(?:\.\d+|\d+\.\d*)$/.test(source)) return Number.parseFloat(source);
  if (/^(?:0o[0-7]+|0x[\da-fA-F]+|[-+]?(?:\.\d+|\d+(?:\.\d*)?)[eE][-+]?\d+)$/.test(source)) notEveryday();
  if (/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/.test(source)) notEveryday();
  return source;
}

export function emptyScalar(at: number): Scalar {
  return scalar(null, '', Scalar.PLAIN, at, at);
}

function scalar(value: unknown, source: string, type: Scalar.Type, start: number, end: number): Scalar {
  const made = new Scalar(value);
  made.range = [start, end, end];
  made.source = source;
  made.type = type;
  return made;
}

/** Where a plain text ends that begins at `start`: before a comment, a colon that makes it a key, or the line's end. */
export function endOfPlain(text: string, start: number, lineEnd: number, inFlow: boolean): number {
  let end = start;
  for (let at = start; at < lineEnd; at++) {
    const code = text.charCodeAt(at);
    if (code === SPACE) {
      if (text.charCodeAt(at + 1) === HASH) break;
      continue;
    }
    if (code === COLON) {
      const next = text.charCodeAt(at + 1);
      if (at + 1 >= lineEnd || next === SPACE || (inFlow && isFlowSign(next))) break;
    } else if (inFlow && isFlowSign(code)) break;
    end = at + 1;
  }
  return end;
}

/** , [ ] { } */
export function isFlowSign(code: number): boolean {
  return code === 0x2c || code === 0x5b || code === 0x5d || code === 0x7b || code === 0x7d;
}

/** Whether a plain text may begin here; the rarer beginnings are left to the library. */
export function beginsPlain(text: string, at: number): boolean {
  const next = text.charAt(at + 1);
  if (text.charAt(at) === '-') return next !== '' && !/[\s,[\]{}]/.test(next);
  return !/[\s?:,[\]{}#&*!|>'"%@`]/.test(text.charAt(at));
}

/** A text in quotation marks that close on the same line. */
export function quotedScalar(text: string, start: number, lineEnd: number): Scalar {
  const mark = text.charAt(start);
  let end = text.indexOf(mark, start + 1);
  if (mark === "'") while (end !== -1 && text.charAt(end + 1) === "'") end = text.indexOf("'", end + 2);
  else while (end !== -1 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  if (end === -1 || end >= lineEnd) notEveryday();
  const inner = text.slice(start + 1, end);
  if (mark === "'")
    return scalar(inner.replaceAll("''", "'"), inner.replaceAll("''", "'"), Scalar.QUOTE_SINGLE, start, end + 1);
  const value = inner.includes('\\') ? unescaped(inner) : inner;
  return scalar(value, value, Scalar.QUOTE_DOUBLE, start, end + 1);
}

/** Two backslashes are one that is meant; only an odd one before it makes the mark part of the text. */
function isEscaped(text: string, mark: number): boolean {
  let slashes = 0;
  while (text.charAt(mark - 1 - slashes) === '\\') slashes++;
  return slashes % 2 === 1;
}

/** The escapes that JSON has too. */
function unescaped(inner: string): string {
  if (/\\[^"\\/bfnrtu]/.test(inner)) notEveryday();
  try {
    return JSON.parse(`"${inner}"`) as string;
  } catch {
    return notEveryday();
  }
}

/** A text below `|` or `>`: the lines after the header up to `last`; `start` is where the header stands. */
export function blockScalar(text: string, start: number, header: string, lines: readonly Line[]): Scalar {
  const indent = lines.find(({ kind }) => kind !== 'blank')?.indent;
  const last = lines.findLastIndex(({ kind }) => kind !== 'blank');
  if (indent === undefined) return notEveryday();
  const parts = lines.slice(0, last + 1).map((line) => {
    if (line.kind === 'blank') return line.end - line.start > indent ? notEveryday() : '';
    if (line.indent < indent) notEveryday();
    return text.slice(line.start + indent, line.end);
  });
  // A blank line with more spaces than the text may belong to it or not; people do not mean either.
  if (lines.slice(last + 1).some(({ start, end }) => end > start)) notEveryday();
  const isFolded = header.startsWith('>');
  const body = isFolded ? folded(parts) : parts.join('\n');
  const value = header.endsWith('-') ? body : `${body}\n`;
  const end = Math.min(lines[last]!.end + (text.charAt(lines[last]!.end) === '\r' ? 2 : 1), text.length);
  return scalar(value, value, isFolded ? Scalar.BLOCK_FOLDED : Scalar.BLOCK_LITERAL, start, end);
}

/** Lines joined by spaces, and an empty line a line break. */
function folded(parts: readonly string[]): string {
  if (parts[0] === '' || parts.some((part) => part.startsWith(' '))) notEveryday();
  let result = '';
  for (const [at, part] of parts.entries()) {
    if (part === '') result += '\n';
    else result += at === 0 || parts[at - 1] === '' ? part : ` ${part}`;
  }
  return result;
}
