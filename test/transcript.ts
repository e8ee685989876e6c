/** A terminal session as the documentation shows it: commands after `$ `, each followed by what it prints. */
import type { Fence, Found } from './markdown.ts';

export interface Step {
  readonly line: number;
  readonly command: string;
  readonly printed: readonly Found[];
}

/** In a fence without `$ `, each line that starts with the command's name is a command, and nothing is output. */
export function stepsOf({ line: fenceLine, body }: Fence): Step[] {
  const joined = joinContinued(body.split('\n').map((text, index) => ({ line: fenceLine + 1 + index, text })));
  if (!joined.some(({ text }) => text.startsWith('$ '))) {
    return joined
      .filter(({ text }) => /^(npx )?demarche /.test(text))
      .map(({ line, text }) => ({ line, command: text, printed: [] }));
  }
  const steps: { line: number; command: string; printed: Found[] }[] = [];
  for (const { line, text } of joined) {
    if (text.startsWith('$ ')) steps.push({ line, command: text.slice(2).trim(), printed: [] });
    else if (text.trim() !== '') steps.at(-1)?.printed.push({ line, text: text.trim() });
  }
  return steps;
}

/** A command that ends in a backslash goes on in the next line; it keeps the number of its first. */
function joinContinued(lines: readonly Found[]): Found[] {
  const joined: { line: number; text: string }[] = [];
  let goesOn = false;
  for (const { line, text } of lines) {
    const last = joined.at(-1);
    const ends = text.endsWith('\\');
    const own = ends ? text.slice(0, -1) : text;
    if (goesOn && last !== undefined) last.text = `${last.text.trimEnd()} ${own.trim()}`;
    else joined.push({ line, text: own });
    goesOn = ends;
  }
  return joined;
}

/**
 * The first shown line that the real output does not hold after the lines shown before it; undefined where all are
 * there, in order. A line `…` stands for any lines, a `…` at a line's end for the rest of that line.
 */
export function firstMissing(printed: readonly Found[], output: string): Found | undefined {
  const real = output.split('\n').map((text) => text.trim());
  let next = 0;
  for (const shown of printed) {
    if (shown.text === '…') continue;
    const at = real.findIndex((text, index) => index >= next && isShownBy(shown.text, text));
    if (at === -1) return shown;
    next = at + 1;
  }
  return undefined;
}

function isShownBy(shown: string, real: string): boolean {
  return shown === real || (shown.endsWith('…') && real.startsWith(shown.slice(0, -1).trimEnd()));
}
