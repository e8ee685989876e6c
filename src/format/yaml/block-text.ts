/** Texts over several lines, written anew where one stood before. */
import { Scalar } from 'yaml';
import { columnOf, lineBreakOf, lineEnd, lineStart } from './text-layout.ts';

const WIDTH = 120;

/**
 * What stands in the place of a text below `|` or `>`, header included; `column` is that of the name or dash it
 * belongs to. Undefined where the text cannot be written this way.
 */
export function rewrittenBlock(text: string, old: Scalar, value: string, column: number): string | undefined {
  const [start, end] = old.range!;
  const firstLine = lineStart(text, lineEnd(text, start)) === 0 ? undefined : text.indexOf('\n', start) + 1;
  if (firstLine === undefined || value.trim() === '') return undefined;
  let first = firstLine;
  while (lineEnd(text, first) === first || text.slice(first, lineEnd(text, first)).trim() === '') {
    first = text.indexOf('\n', first) + 1;
    if (first === 0 || first >= end) return undefined;
  }
  const indent = /^ */.exec(text.slice(first))![0].length;
  if (indent <= column) return undefined;
  const body = value.endsWith('\n') ? value.slice(0, -1) : value;
  const isFolded = old.type === Scalar.BLOCK_FOLDED;
  const lines = isFolded ? foldedLines(body, WIDTH - indent) : body.split('\n');
  if (lines[0]!.startsWith(' ') || lines.some((line) => line !== '' && line.trim() === '')) return undefined;
  const lineBreak = lineBreakOf(text);
  const margin = ' '.repeat(indent);
  const written = lines.map((line) => (line === '' ? '' : margin + line));
  const header = `${isFolded ? '>' : '|'}${value.endsWith('\n') ? '' : '-'}`;
  return [header, ...written].join(lineBreak);
}

/** Lines of about this width that read as the text when folded: a line break of the text is an empty line. */
function foldedLines(body: string, width: number): string[] {
  return body.split('\n').flatMap((paragraph, at) => [...(at === 0 ? [] : ['']), ...wrapped(paragraph, width)]);
}

/** Broken at single spaces only; more of them stay together on a line. An empty text is no line. */
export function wrapped(paragraph: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(/(?<=\S) (?=\S)/)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, line];
}

/** A plain text too long for its line, broken at spaces and further in below. */
export function overLines(text: string, at: number, value: string, column: number, indent: number): string {
  const room = WIDTH - columnOf(text, at);
  if (value.length <= room) return value;
  const margin = ' '.repeat(column + indent);
  const [first, ...rest] = wrapped(value, Math.max(room, 40));
  const below = wrapped(rest.join(' '), WIDTH - margin.length);
  return [first, ...below.map((line) => margin + line)].join(lineBreakOf(text));
}
