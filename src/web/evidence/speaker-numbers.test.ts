import { expect, test } from 'vitest';
import { editedText } from '../../../test/edited-text.ts';
import { readReport } from '../../evidence/index.ts';
import { parseCase } from '../../format/index.ts';
import { correctEdits, dropEdits } from './ledger-edits.ts';
import { entriesOf, type LedgerEntry } from './ledger-entries.ts';
import { keptSpeakerNumbers, speakerNumbers } from './speaker-numbers.ts';

const reading = readReport({
  text: `OSLO, March 14, 2031 (Inland Wire) - Norway said it would wait.

"The gate stays shut," Water Minister Signe Aldal told reporters. Sweden denied it. Sweden said it measured the flow. Sweden called it a bluff.
`,
  published: '2031-03-14',
});
const text = `demarche: 1
title: The weir
sources: { wire: {} }
`;

const entriesIn = (at: string) => entriesOf(parseCase(at).draft!, 'wire', { reading, places: new Map() });
const saying = (entries: readonly LedgerEntry[], words: string) => entries.find(({ says }) => says.includes(words))!;

test('a speaker has her number by where she is first heard, not by how much she says', () => {
  expect(speakerNumbers(reading, entriesIn(text))).toEqual(['Norway', 'Signe Aldal', 'Sweden']);
});

test('numbers stay when statements are dropped and corrected, and who is new gets the next', () => {
  let now = text;
  const edit = (words: string, speaker: string | undefined) => {
    const { draft } = parseCase(now);
    const entry = saying(entriesIn(now), words);
    const ledger = { draft: draft!, source: 'wire', reading, isStored: true };
    const { says, voice, kind, status, date, said, by } = entry;
    const unset = { estimate: undefined, confidence: undefined, credibility: undefined, sameAs: undefined };
    const deed =
      speaker === undefined
        ? dropEdits(ledger, entry)
        : correctEdits(ledger, entry, { says, voice, kind, status, date, said, by, ...unset, via: [], speaker });
    now = editedText(now, ...deed!.edits);
    expect(parseCase(now).problems).toEqual([]);
    return keptSpeakerNumbers(1, reading, entriesIn(now));
  };
  expect(keptSpeakerNumbers(1, reading, entriesIn(now))).toHaveLength(3);
  expect(edit('would wait', undefined)).toEqual(['Norway', 'Signe Aldal', 'Sweden']);
  expect(edit('called it', 'Anna Berg')).toEqual(['Norway', 'Signe Aldal', 'Sweden', 'Anna Berg']);
  // Earlier in the text, and yet behind whoever came before her.
  expect(edit('gate stays', 'Jon Moe')).toEqual(['Norway', 'Signe Aldal', 'Sweden', 'Anna Berg', 'Jon Moe']);
  // Another case begins anew.
  expect(keptSpeakerNumbers(2, reading, entriesIn(now)).indexOf('Jon Moe')).toBe(3);
});

test('numbers stay from source to source, and from a source to the whole ledger', () => {
  const other: Pick<LedgerEntry, 'speaker'>[] = [{ speaker: 'Sweden' }, { speaker: 'Finland' }];
  const first = keptSpeakerNumbers(3, reading, entriesIn(text));
  expect(first).toEqual(['Norway', 'Signe Aldal', 'Sweden']);
  const second = keptSpeakerNumbers(3, undefined, other as LedgerEntry[]);
  expect(second).toEqual(['Norway', 'Signe Aldal', 'Sweden', 'Finland']);
  expect(keptSpeakerNumbers(3, reading, entriesIn(text))).toBe(second);
});

test('while a text is being read nobody has a number for good', () => {
  const written: Pick<LedgerEntry, 'speaker'>[] = [{ speaker: 'Sweden' }];
  expect(keptSpeakerNumbers(4, undefined, written as LedgerEntry[], false)).toEqual(['Sweden']);
  expect(keptSpeakerNumbers(4, reading, entriesIn(text))).toEqual(['Norway', 'Signe Aldal', 'Sweden']);
});

test('without the text, speakers are numbered as the ledger has them', () => {
  expect(speakerNumbers(undefined, [{ speaker: 'B' }, { speaker: undefined }, { speaker: 'A' }])).toEqual(['B', 'A']);
});
