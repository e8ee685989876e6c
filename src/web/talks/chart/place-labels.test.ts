import { expect, test } from 'vitest';
import { placeLabels } from './place-labels.ts';

test('labels of points that lie close together do not lie on one another', () => {
  const placed = placeLabels(
    [
      { x: 100, y: 100, text: 'NK' },
      { x: 104, y: 101, text: 'E' },
      { x: 98, y: 99, text: 'W' },
    ],
    400,
  );
  for (const [at, one] of placed.entries()) {
    for (const other of placed.slice(at + 1)) {
      const [left, right] = [one, other].sort((a, b) => a.labelX - b.labelX);
      const apart = Math.abs(left!.labelX - right!.labelX) >= 8 || Math.abs(one.labelY - other.labelY) >= 14;
      expect(apart, `${one.text} and ${other.text}`).toBe(true);
    }
  }
});

test('a label at the right end stands to the left of its point', () => {
  expect(placeLabels([{ x: 395, y: 50, text: 'NKE' }], 400)[0]).toMatchObject({ anchor: 'end', labelX: 386 });
});

test('keeps off lines and what stands along them, where there is room', () => {
  const lines = [{ left: 115, right: 115, top: 0, bottom: 400 }];
  const [label] = placeLabels([{ x: 100, y: 100, text: 'ABC' }], 400, lines);
  expect(label!.anchor).toBe('end');
  const level = [{ left: 0, right: 400, top: 88, bottom: 88 }];
  const [below] = placeLabels([{ x: 100, y: 100, text: 'ABC' }], 400, level);
  expect(below!.labelY - 11).toBeGreaterThan(88);
  // No room at all: it is shown all the same.
  expect(
    placeLabels([{ x: 100, y: 100, text: 'A' }], 400, [{ left: 0, right: 400, top: 0, bottom: 400 }]),
  ).toHaveLength(1);
});
