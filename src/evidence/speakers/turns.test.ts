import { expect, test } from 'vitest';
import { isLabelOf } from './turns.ts';

test.each(['Rosaura Quisbert', 'Quisbert', 'RQ', 'R. Q.', 'R. Quisbert', 'Minister Quisbert'])(
  '%s is a label of Rosaura Quisbert',
  (label) => {
    expect(isLabelOf(label, 'Rosaura Quisbert')).toBe(true);
  },
);

test.each(['TE', 'Tobias Ehrlich', 'A', 'Rosa'])('%s is not', (label) => {
  expect(isLabelOf(label, 'Rosaura Quisbert')).toBe(false);
});
