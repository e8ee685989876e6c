/** Where an arrow key leads in a picture: to the nearest state that lies in that direction. */
import type { Point } from './drawing.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

const unit: Readonly<Record<Direction, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

/** What lies aside counts so much more than what lies ahead. */
const ASIDE = 2.2;

/** Undefined where nothing lies in that direction: within a quarter turn of it. */
export function nearestNode<Node extends Point>(
  nodes: readonly Node[],
  from: Point,
  direction: Direction,
): Node | undefined {
  const { x, y } = unit[direction];
  let nearest: Node | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const node of nodes) {
    const ahead = (node.x - from.x) * x + (node.y - from.y) * y;
    const aside = Math.abs((node.x - from.x) * y - (node.y - from.y) * x);
    if (ahead <= 1e-9 || aside > ahead) continue;
    const cost = ahead + ASIDE * aside;
    if (cost < least) [nearest, least] = [node, cost];
  }
  return nearest;
}
