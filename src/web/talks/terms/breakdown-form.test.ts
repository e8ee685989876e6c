import { expect, test } from 'vitest';
import { breakdownWritten, type DraftBreakdown, entryForms, isBreakdownSound, NEW_ENTRY } from './breakdown-form.ts';
import { withRow } from './rows.ts';

const breakdown: DraftBreakdown = {
  concept: 'gmr',
  states: [{ where: 'not up.release', worth: { up: 50, down: 20 }, why: 'the dry year' }, { worth: { up: 10 } }],
};
const bounds = () => ({ least: 0, most: 100 });

test('what was not touched is written as it was', () => {
  const entries = entryForms(breakdown);
  expect(isBreakdownSound(entries, bounds)).toBe(true);
  expect(breakdownWritten(entries, breakdown)).toEqual(breakdown);
  expect(breakdownWritten([], {})).toEqual({});
});

test('a new entry has no number of an old one, and an entry that fits all stands last', () => {
  const entries = entryForms(breakdown);
  const more = withRow(entries, { ...NEW_ENTRY, where: 'down.sue', worth: { up: '30' } });
  // The one that fits all is now in the middle.
  expect(isBreakdownSound(more, bounds)).toBe(false);
  const ordered = [more[0]!, more[2]!, more[1]!];
  expect(isBreakdownSound(ordered, bounds)).toBe(true);
  expect(breakdownWritten(ordered, breakdown)).toEqual({
    concept: 'gmr',
    states: [breakdown.states![0], { where: 'down.sue', worth: { up: 30 } }, breakdown.states![1]],
  });
  const bad = entries.with(0, { ...entries[0]!, worth: { up: '101' } });
  expect(isBreakdownSound(bad, bounds)).toBe(false);
});
