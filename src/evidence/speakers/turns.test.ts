import { expect, test } from 'vitest';
import { isLabelOf } from './turns.ts';

test.each(['Ramona Quintero', 'Quintero', 'RQ', 'R. Q.', 'R. Quintero', 'Minister Quintero'])(
  '%s is a label of Ramona Quintero',
  (label) => {
    expect(isLabelOf(label, 'Ramona Quintero')).toBe(true);
  },
);

test.each(['TE', 'Tomas Eklund', 'A', 'Rosa'])('%s is not', (label) => {
  expect(isLabelOf(label, 'Ramona Quintero')).toBe(false);
});
