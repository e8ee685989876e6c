/** Which states are drawn as signs above the canvas, and which of them have room for their number. */
import type { Drawing, DrawnNode } from './drawing.ts';

export interface SeenMark {
  readonly node: DrawnNode;
  readonly radius: number;
  readonly isNamed: boolean;
}

/** More signs than this slow the page down; the canvas below still shows each of them. */
const MOST = 400;
const DIGIT = 7.5;
const HEIGHT = 14;
/** From this radius on a number stands in its state, not beside it. */
export const ROOMY = 13;

/**
 * `first` and then `near` come before the others: they are drawn last, larger, and numbered first. `least` is the
 * radius that the others have on the canvas.
 */
export function seenMarks(
  { nodes, radius }: Drawing,
  least: number,
  size: { readonly width: number; readonly height: number },
  near: ReadonlySet<number>,
  first: readonly (number | undefined)[],
): SeenMark[] {
  const importance = ({ n, isStatusQuo }: DrawnNode) => (first.includes(n) ? 3 : near.has(n) ? 2 : isStatusQuo ? 1 : 0);
  const seen = nodes
    .filter(({ x, y }) => x > -radius && y > -radius && x < size.width + radius && y < size.height + radius)
    .map((node) => ({ node, importance: importance(node) }))
    .sort((a, b) => b.importance - a.importance)
    .slice(0, MOST);
  const taken: { readonly x: number; readonly y: number; readonly width: number }[] = [];
  const marks = seen.map(({ node, importance }) => {
    if (importance === 0 && radius < ROOMY) return { node, radius: least, isNamed: false };
    const width = String(node.n).length * DIGIT + radius;
    const isNamed = !taken.some(
      (box) => Math.abs(box.y - node.y) < HEIGHT && node.x < box.x + box.width && box.x < node.x + width,
    );
    if (isNamed) taken.push({ x: node.x, y: node.y, width });
    return { node, radius, isNamed };
  });
  return marks.reverse();
}
