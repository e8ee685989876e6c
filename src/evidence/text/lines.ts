/** The lines of a text that are paragraphs, and the ones that were only wrapped. */
import type { Span } from '../reading.ts';
import { openingOf } from './opening.ts';

/**
 * The runs of text between line breaks that are not blank, trimmed. They are joined only where a text gives itself away as
 * wrapped: blank lines stand between its blocks, no line is longer than 100 characters, and at nearly every break inside a block
 * the next line's first word had no room left. A line that breaks off early, or opens with a mark, stays for itself. Tens of
 * thousands of lines of a few letters are no report, and are put together by the hundred.
 */
export function linesOf(text: string): readonly Span[] {
  const lines: (Span & { readonly block: number })[] = [];
  let block = 0;
  for (let at = 0; at <= text.length; ) {
    const found = text.indexOf('\n', at);
    const stop = found === -1 ? text.length : found;
    const span = trimmed(text, at, stop);
    if (span === undefined) block++;
    else lines.push({ ...span, block });
    at = stop + 1;
  }
  if (lines.length > mostShortLines && meanLength(lines) < shortLine) return packed(lines);
  const width = wrappedAt(text, lines);
  if (width === undefined) return lines;
  const joined: { start: number; end: number }[] = [];
  for (const [place, { start, end, block }] of lines.entries()) {
    const before = lines[place - 1];
    const goesOn =
      before?.block === block &&
      noRoom(text, before, { start, end }, width) &&
      openingOf(text, { start, end }).mark === undefined;
    if (goesOn) joined.at(-1)!.end = end;
    else joined.push({ start, end });
  }
  return joined;
}

/** More lines than this, this short on the whole (in characters), are no report; each would cost as much as a paragraph. */
const mostShortLines = 20_000;
const shortLine = 20;
const pack = 600;

const meanLength = (lines: readonly Span[]) =>
  lines.reduce((sum, { start, end }) => sum + end - start, 0) / lines.length;

/** Lines put together up to 600 characters. */
function packed(lines: readonly Span[]): Span[] {
  const packs: { start: number; end: number }[] = [];
  for (const { start, end } of lines) {
    const last = packs.at(-1);
    if (last !== undefined && end - last.start <= pack) last.end = end;
    else packs.push({ start, end });
  }
  return packs;
}

const widest = 100;
const narrowest = 45;
/** Fewer breaks than this prove nothing. */
const breaksNeeded = 4;
const share = 0.9;

/** The column that a text is wrapped at; undefined where it is not. */
function wrappedAt(text: string, lines: readonly (Span & { readonly block: number })[]): number | undefined {
  let width = 0;
  for (const { start, end } of lines) {
    // An address cannot be wrapped, and may stick out.
    if (end - start > width && text.slice(start, Math.min(end, start + widest + 1)).includes(' ')) width = end - start;
    if (width > widest) return undefined;
  }
  if (width < narrowest) return undefined;
  let breaks = 0;
  let full = 0;
  for (const [place, line] of lines.entries()) {
    const next = lines[place + 1];
    if (next?.block !== line.block) continue;
    breaks++;
    if (noRoom(text, line, next, width)) full++;
  }
  return breaks >= breaksNeeded && full >= share * breaks ? width : undefined;
}

/** Whether the first word of the next line had no room on this one. */
function noRoom(text: string, line: Span, next: Span, width: number): boolean {
  const left = width - (line.end - line.start) - 1;
  // Enough to tell: a word that is longer than the room left has none.
  const space = text.slice(next.start, Math.min(next.end, next.start + left + 1)).indexOf(' ');
  const word = space === -1 ? next.end - next.start : space;
  return word > left;
}

function trimmed(text: string, from: number, to: number): Span | undefined {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return start === end ? undefined : { start, end };
}

const isBlank = (code: number) => code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0 || code === 0xfeff;
