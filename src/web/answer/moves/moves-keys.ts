/** The keys of both pictures of moves. */
import type { Direction } from './nearest-node.ts';

export const arrows: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** How much larger or smaller one press makes the picture. */
export const STEP = 1.25;
const PAN = 70;

/** By how much an arrow with Shift moves the picture: what lies in that direction comes into sight. */
export function panBy(direction: Direction): readonly [x: number, y: number] {
  return { left: [PAN, 0], right: [-PAN, 0], up: [0, PAN], down: [0, -PAN] }[direction] as [number, number];
}
