import { describe, expect, test } from 'vitest';
import { editedText } from '../../../test/edited-text.ts';
import { readReport } from '../../evidence/index.ts';
import { parseCase, type TextEdit } from '../../format/index.ts';
import { dropEdits, linkEdits, restoreEdits, splitEdits } from './ledger-edits.ts';
import { entriesOf } from './ledger-entries.ts';
import { isStillSo } from './still-so.ts';

const report =
  'Norway shuts the weir\n\nNorway said it had held 14 boats, and Sweden said it would sue. The river is low.\n';
const text = 'demarche: 1\ntitle: The weir\nsources: { wire: {} }\nparties: { norway: { name: Norway } }\n';
const reading = readReport({ text: report, published: '2031-03-14' });
const cut = report.indexOf('and Sweden');

function look(at: string, isStored = true) {
  const draft = parseCase(at).draft!;
  const entries = entriesOf(draft, 'wire', { reading, places: new Map() });
  return {
    ledger: { draft, source: 'wire', reading, isStored },
    entry: entries.find(({ at }) => at!.start < cut && at!.end > cut - 2 && at!.start > 10)!,
  };
}
const link = { how: 'supports', what: 'parties.norway', basis: 'stated' } as const;
const edited = (at: string, edits: readonly TextEdit[]) => editedText(at, ...edits);

describe.each([true, false])('words may be stored: %s', (isStored) => {
  const begun = look(text, isStored);

  test('what nobody has touched is as it was', () => {
    expect(isStillSo(begun.ledger, begun.entry)).toBe(true);
    // A statement of another passage changes nothing.
    const other = entriesOf(begun.ledger.draft, 'wire', { reading, places: new Map() }).at(-1)!;
    const now = look(edited(text, linkEdits(begun.ledger, other, link, 'The river is low.')!.edits), isStored);
    expect(isStillSo(now.ledger, begun.entry)).toBe(true);
  });

  test('a proposal that was split, linked or dropped meanwhile is not', () => {
    const says = ['Boats were held.', 'Sweden would sue.'] as const;
    for (const deed of [
      linkEdits(begun.ledger, begun.entry, link, says[0]),
      splitEdits(begun.ledger, begun.entry, cut, says),
      dropEdits(begun.ledger, begun.entry),
    ]) {
      const now = look(edited(text, deed!.edits), isStored);
      expect(isStillSo(now.ledger, begun.entry)).toBe(false);
    }
  });

  test('nor is a statement whose passage is another one, nor what was dropped and is proposed again', () => {
    const stated = edited(text, linkEdits(begun.ledger, begun.entry, link, 'Boats were held.')!.edits);
    const written = look(stated, isStored);
    expect(written.entry.statement).toBeDefined();
    expect(isStillSo(written.ledger, written.entry)).toBe(true);
    const halves = edited(stated, splitEdits(written.ledger, written.entry, cut, ['One.', 'Two.'])!.edits);
    expect(isStillSo(look(halves, isStored).ledger, written.entry)).toBe(false);

    const dropped = edited(text, dropEdits(begun.ledger, begun.entry).edits);
    const gone = look(dropped, isStored);
    expect(gone.entry.standing).toBe('dropped');
    expect(isStillSo(gone.ledger, gone.entry)).toBe(true);
    const back = edited(dropped, restoreEdits(gone.ledger, gone.entry).edits);
    expect(isStillSo(look(back, isStored).ledger, gone.entry)).toBe(false);
    expect(isStillSo(look(back, isStored).ledger, begun.entry)).toBe(true);
  });
});
