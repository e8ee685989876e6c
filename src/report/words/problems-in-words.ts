/** Problems as a person reads them: where, what, how to mend it. */
import type { Problem } from '../../format/index.ts';
import { counted } from '../phrases/index.ts';
import { withNeededIsolates } from '../writers/document.ts';
import { wrap } from '../writers/wrap.ts';

export interface ProblemStyle {
  readonly width: number;
  /** The text of the file, to show the lines meant. */
  readonly text?: string;
}

export function problemsInWords(problems: readonly Problem[], { width, text }: ProblemStyle): string {
  const sourceLines = text?.split(/\r\n?|\n/);
  const lines = problems.flatMap((problem) => problemLines(problem, width, sourceLines));
  return `${lines.join('\n')}\n${problems.length > 1 ? `${counted(problems.length, 'problem')}\n` : ''}`;
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

/** The line itself with a mark below the place. */
function excerpt(line: string | undefined, column: number | undefined, width: number): string[] {
  if (line === undefined || column === undefined || line.trim() === '' || line.length > width - 6) return [];
  const before = line.slice(0, column - 1);
  // Marks stand right only where each letter takes one column.
  const mark = /^[\x20-\x7e]*$/.test(before) ? [`    | ${' '.repeat(before.length)}^`] : [];
  return [`    | ${plain(line)}`, ...mark];
}

/** A file may hold what moves a terminal's cursor about. */
function plain(text: string): string {
  return withNeededIsolates(text).replace(/\p{Cc}/gu, ' ');
}
