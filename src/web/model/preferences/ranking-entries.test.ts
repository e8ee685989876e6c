import { expect, test } from 'vitest';
import type { DraftRankingEntry, TextEdit } from '../../../format/index.ts';
import { applyEdit } from '../../../format/yaml/plain-edit.ts';
import { joiningEntries, removingMember, splittingEntry } from './ranking-entries.ts';

const entries: DraftRankingEntry[] = [{ taken: ['us.a'] }, [{ where: 'us.b' }, { taken: [] }], 'rest'];

function after(edits: readonly TextEdit[]): unknown {
  let value: unknown = { ranking: entries };
  for (const edit of edits) {
    const done = applyEdit(value as never, edit);
    if ('fault' in done) throw new Error(done.fault.says);
    value = done.value;
  }
  return (value as { ranking: unknown }).ranking;
}

test('places are tied and parted', () => {
  expect(after(joiningEntries(entries, 1))).toEqual([[{ taken: ['us.a'] }, { where: 'us.b' }, { taken: [] }], 'rest']);
  expect(after(splittingEntry(entries, 1))).toEqual([entries[0], { where: 'us.b' }, { taken: [] }, 'rest']);
});

test('a state leaves its place, and the last one takes the place along', () => {
  expect(after(removingMember(entries, 1, 0))).toEqual([entries[0], { taken: [] }, 'rest']);
  expect(after(removingMember(entries, 0, 0))).toEqual(entries.slice(1));
});
