import { expect, test } from 'vitest';
import { nearestNode } from './nearest-node.ts';

const grid = [0, 1, 2].flatMap((y) => [0, 1, 2].map((x) => ({ x, y, name: `${x}${y}` })));
const at = (name: string) => grid.find((node) => node.name === name)!;

test('an arrow leads to the next state in its direction, and to none from the edge', () => {
  expect(nearestNode(grid, at('11'), 'right')?.name).toBe('21');
  expect(nearestNode(grid, at('11'), 'left')?.name).toBe('01');
  expect(nearestNode(grid, at('11'), 'up')?.name).toBe('10');
  expect(nearestNode(grid, at('11'), 'down')?.name).toBe('12');
  expect(nearestNode(grid, at('21'), 'right')).toBeUndefined();
});

test('what lies straight ahead is preferred to what is a little nearer but aside', () => {
  const nodes = [
    { x: 2, y: 0 },
    { x: 1.2, y: 1.1 },
  ];
  expect(nearestNode(nodes, { x: 0, y: 0 }, 'right')).toEqual({ x: 2, y: 0 });
});
