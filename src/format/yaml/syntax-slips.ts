/** The slips of YAML that people make most, in words of their own; the parser's words are made for programmers. */
import { show } from '../identifier.ts';
import type { Problem } from '../problem.ts';

interface SyntaxError {
  readonly code: string;
  readonly message: string;
  readonly pos: readonly [number, number];
}

type Said = Pick<Problem, 'code' | 'says' | 'hint'>;

/** What the slip at the error is; undefined where it is none of the usual ones. */
export function slipAt(text: string, { code, message, pos: [from] }: SyntaxError): Said | undefined {
  if (isMissingComma(code, message)) return missingComma(text, from);
  if (code === 'MULTILINE_IMPLICIT_KEY') {
    // The value of one entry and the name of the next were read as one.
    const rest = text.slice(from);
    const next = from + rest.length - rest.replace(/^[^\n]*\n\s*/, '').length;
    return missingComma(text, next);
  }
  const isNested = code === 'BLOCK_AS_IMPLICIT_KEY' && message.startsWith('Nested mappings');
  if (!isNested && code !== 'BLOCK_IN_FLOW') return undefined;
  const line = lineFrom(text, from);
  // Between brackets what follows a line break is an entry that was not parted from the one before.
  if (code === 'BLOCK_IN_FLOW' && (startsLine(text, from) || /^- /.test(line))) return missingComma(text, from);
  const end = code === 'BLOCK_IN_FLOW' ? line.search(/[,\]}]|\s#|$/) : line.search(/\s#|$/);
  const value = line.slice(0, end).trim();
  if (!value.includes(': ')) return undefined;
  return {
    code: 'yaml/syntax',
    says: `${show(value)} holds a colon: put it in quotes.`,
    hint: `Write ${quoted(value)}.`,
  };
}

export function isMissingComma(code: string, message: string): boolean {
  return (code === 'UNEXPECTED_TOKEN' && / at node end$/.test(message)) || /^Missing , /.test(message);
}

/** The colon behind the name at an offset, where the parser stumbles a second time. */
export function nextMark(text: string, from: number): number {
  return from + lineFrom(text, from).search(/:(?:\s|$)|$/);
}

function missingComma(text: string, from: number): Said | undefined {
  const before = text.slice(0, from).trimEnd();
  if (!isWithinBrackets(before)) return undefined;
  const next = /^[^\s:,\]}]+:?/.exec(lineFrom(text, from))?.[0] ?? lineFrom(text, from);
  return {
    code: 'yaml/syntax',
    says: `A comma or a closing bracket seems to be missing before ${show(next)}.`,
    hint: 'Between brackets, commas part what belongs to a list or a map.',
  };
}

/** As far as a count can tell: more opened than closed. */
function isWithinBrackets(text: string): boolean {
  const bare = text.replace(/"(?:[^"\\]|\\.)*"|#[^\n]*/g, '');
  const count = (marks: RegExp) => bare.match(marks)?.length ?? 0;
  return count(/[[{]/g) > count(/[\]}]/g);
}

function startsLine(text: string, from: number): boolean {
  return /(^|\n)[ \t]*$/.test(text.slice(0, from));
}

function lineFrom(text: string, from: number): string {
  const end = text.slice(from).search(/\r?\n|$/);
  return text.slice(from, from + end);
}

function quoted(value: string): string {
  const short = value.length > 60 ? `${value.slice(0, 59)}…` : value;
  return short.includes('"') ? `'${short.replaceAll("'", "''")}'` : `"${short}"`;
}
