/** Problems as a person reads them: where, what, how to mend it. */
import type { Problem } from '../../format/index.ts';
import { counted } from '../phrases/index.ts';
import { withNeededIsolates } from '../writers/document.ts';
import { wrap } from '../writers/wrap.ts';

export interface ProblemStyle {
  readonly width: number;
  /** The text of the file, to show the lines meant. */
  readonly text?: string;
  /** False where they are no problems, or are counted elsewhere. */
  readonly counts?: boolean;
}

export function problemsInWords(problems: readonly Problem[], { width, text, counts = true }: ProblemStyle): string {
  const sourceLines = text?.split(/\r\n?|\n/);
  const lines = problems.flatMap((problem) => problemLines(problem, width, sourceLines));
  return `${lines.join('\n')}\n${counts && problems.length > 1 ? `${counted(problems.length, 'problem')}\n` : ''}`;
}

function problemLines(
  { code, file, place, says, hint }: Problem,
  width: number,
  source: readonly string[] | undefined,
): string[] {
  const where = [file, place?.line, place?.column].filter((part) => part !== undefined).join(':');
  const indent = '  ';
  const indented = (words: string) => wrap(plain(words), width - indent.length).map((line) => indent + line);
  return [
    ...(where === '' ? [] : [where]),
    ...indented(`${says} [${code}]`),
    ...excerpt(place && source?.[place.line - 1], place?.column, width),
    ...(hint === undefined ? [] : indented(hint)),
  ];
}

/** The line itself, of a long one the part around the place, with a mark below the place. */
function excerpt(whole: string | undefined, wholeColumn: number | undefined, width: number): string[] {
  if (whole === undefined || wholeColumn === undefined || whole.trim() === '') return [];
  const { line, column } = clipped(whole, wholeColumn, Math.max(20, width - 6));
  const before = line.slice(0, column - 1).replace(/^…/, ' ');
  // Marks stand right only where each letter takes one column.
  const mark = /^[\x20-\x7e]*$/.test(before) ? [`    | ${' '.repeat(before.length)}^`] : [];
  return [`    | ${plain(line)}`, ...mark];
}

/** As much of the line as there is room for, more of it before the place than behind; `…` where something is left out. */
function clipped(line: string, column: number, room: number): { readonly line: string; readonly column: number } {
  if (line.length <= room) return { line, column };
  const from = Math.max(0, Math.min(column - 1 - Math.floor((room * 2) / 3), line.length - room));
  const part = line.slice(from, from + room);
  const begun = from > 0 ? `…${part.slice(1)}` : part;
  return { line: from + room < line.length ? `${begun.slice(0, -1)}…` : begun, column: column - from };
}

/** A file may hold what moves a terminal's cursor about. */
function plain(text: string): string {
  return withNeededIsolates(text).replace(/\p{Cc}/gu, ' ');
}
