/** What is selected in the report, as places of its text. */
import type { Span } from '../../../evidence/reading.ts';

/** Undefined where nothing is, or not within `scroller`. Stretches of text carry their place as `data-start`. */
export function selectedSpan(scroller: HTMLElement): Span | undefined {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  const start = placeOf(scroller, startContainer, startOffset);
  const end = placeOf(scroller, endContainer, endOffset);
  return start === undefined || end === undefined || end <= start ? undefined : { start, end };
}

function placeOf(scroller: HTMLElement, node: Node, offset: number): number | undefined {
  if (!scroller.contains(node) || node.nodeType !== Node.TEXT_NODE) return undefined;
  const start = node.parentElement?.closest<HTMLElement>('[data-start]')?.dataset.start;
  return start === undefined ? undefined : Number(start) + offset;
}
