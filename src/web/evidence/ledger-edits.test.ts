import { expect, test } from 'vitest';
import { editedText } from '../../../test/edited-text.ts';
import { findPassage } from '../../evidence/anchors/index.ts';
import { readReport } from '../../evidence/index.ts';
import { parseCase } from '../../format/index.ts';
import {
  anchorEdits,
  confirmEdits,
  correctEdits,
  dropEdits,
  type LedgerDeed,
  linkEdits,
  mergeEdits,
  restoredEdits,
  restoreEdits,
  splitEdits,
  unlinkEdits,
} from './ledger-edits.ts';
import { entriesOf, type LedgerEntry } from './ledger-entries.ts';
import type { Ledger } from './statement-of.ts';

const report = `Norway shuts the Aune weir

OSLO, March 14, 2031 (Inland Wire) - Norway will close the Aune weir by 30 April 2031, and Sweden is told to wait.

"We can open the second gate within a week," Water Minister Signe Aldal told reporters. Sweden denied on Tuesday that it had taken too much water. Sweden said it measured the flow.
`;
const text = `demarche: 1
title: The weir # a name
sources:
  wire: { title: Norway shuts the Aune weir } # from the wire
# what is said
statements:
  own: { kind: assessment, says: It will pass. } # mine
parties:
  norway: { name: Norway }
  sweden: { name: Sweden }
conflict:
  options:
    norway: { close: closes the weir }
    sweden: { sue: sues }
  statusQuo: [] # nothing yet
  preferences: { norway: [{ water: norway.close }], sweden: [{ calm: not norway.close }] }
`;
const readingOfReport = readReport({ text: report, published: '2031-03-14' });

function look(at: string, isStored = true, of = report): { ledger: Ledger; entries: LedgerEntry[] } {
  const reading = of === report ? readingOfReport : readReport({ text: of, published: '2031-03-14' });
  const { draft } = parseCase(at);
  const places = new Map(
    Object.entries(draft!.statements ?? {}).flatMap(([id, { at: anchor }]) => {
      if (anchor === undefined) return [];
      const found = findPassage(reading.text, anchor as never);
      return [[id, found.found === undefined ? ('orphan' as const) : found.at] as const];
    }),
  );
  return {
    ledger: { draft: draft!, source: 'wire', reading, isStored },
    entries: entriesOf(draft!, 'wire', { reading, places }),
  };
}

/** The text after the deed, which is without problems and has lost no comment. */
function after(before: string, deed: LedgerDeed | undefined): string {
  const edited = editedText(before, ...deed!.edits);
  expect(parseCase(edited).problems).toEqual([]);
  for (const comment of ['# a name', '# from the wire', '# what is said', '# mine', '# nothing yet']) {
    expect(edited).toContain(comment);
  }
  return edited;
}
const saying = (entries: readonly LedgerEntry[], words: string) => entries.find(({ says }) => says.includes(words))!;
const written = (edited: string, id: string) => parseCase(edited).draft!.statements![id]!;

test('what is confirmed says what the proposal says, is found again, and is listed once', () => {
  const { ledger, entries } = look(text);
  const entry = saying(entries, 'second gate');
  expect(entry.standing).toBe('read');
  const deed = confirmEdits(ledger, entry)!;
  const edited = after(text, deed);
  const { proposal } = entry;
  expect(written(edited, deed.id)).toMatchObject({
    source: 'wire',
    at: { paragraph: proposal!.paragraph, position: { start: proposal!.start, end: proposal!.end } },
    speaker: proposal!.speaker.name,
    kind: proposal!.kind,
    says: report.slice(proposal!.start, proposal!.end),
  });
  const again = look(edited).entries;
  expect(again.map(({ says }) => says)).toEqual(entries.map(({ says }) => says));
  expect(again.find(({ id }) => id === deed.id)).toMatchObject({ standing: 'confirmed', proposal });
});

test('confirming all of a report gives each an id of its own, in the order of the text', () => {
  let now = text;
  for (;;) {
    const { ledger, entries } = look(now);
    const next = entries.findLast(({ standing }) => standing === 'read');
    if (next === undefined) break;
    now = after(now, confirmEdits(ledger, next));
  }
  const own = Object.values(parseCase(now).draft!.statements!).filter(({ source }) => source === 'wire');
  expect(own.map(({ at }) => at!.position!.start)).toEqual(look(text).entries.map(({ at }) => at!.start));
});

test('a deadline and a date are written as days, with the words that they were read from', () => {
  const { ledger, entries } = look(text);
  const deed = confirmEdits(ledger, saying(entries, 'will close'))!;
  expect(written(after(text, deed), deed.id).by).toMatchObject({ value: '2031-04-30' });
});

test('a state that speaks for itself is a voice of the case', () => {
  const { ledger, entries } = look(text);
  const deed = confirmEdits(ledger, saying(entries, 'Sweden denied'))!;
  expect(written(after(text, deed), deed.id)).toMatchObject({ voice: 'sweden' });
});

test('words that may not be stored are not written; what she says in her own is, with a sealed anchor', () => {
  const { ledger, entries } = look(text, false);
  const entry = saying(entries, 'second gate');
  expect(confirmEdits(ledger, entry)).toBeUndefined();
  const { says: _, ...same } = correction(entry);
  const deed = correctEdits(ledger, entry, { ...same, says: 'One more gate could open soon.' });
  const edited = after(text, deed);
  expect(edited).not.toContain('second gate');
  expect(written(edited, deed!.id).at).toMatchObject({
    quoteHash: expect.any(String),
    textHash: readingOfReport.text.hash,
  });
  expect(look(edited).entries.find(({ id }) => id === deed!.id)!.at).toEqual(entry.at);
});

function correction({ says, speaker, via, voice, kind, status, date, said, by }: LedgerEntry) {
  const unset = { estimate: undefined, confidence: undefined, credibility: undefined, sameAs: undefined };
  return { says, speaker, via, voice, kind, status, date, said, by, ...unset };
}

test('a correction changes what it names, and confirms', () => {
  const { ledger, entries } = look(text);
  const linked = after(
    text,
    linkEdits(ledger, saying(entries, 'second gate'), {
      how: 'supports',
      what: 'options.norway.close',
      basis: 'inferred',
    }),
  );
  const twice = linked.replace('  own:', '  hers: { kind: claim, voice: norway, says: A gate can open. }\n  own:');
  const now = look(twice);
  const entry = now.entries.find(({ links }) => links.length > 0)!;
  expect(entry.standing).toBe('proposed');
  const deed = correctEdits(now.ledger, entry, {
    ...correction(entry),
    kind: 'assessment',
    voice: 'norway',
    date: '2031-03',
    estimate: 'likely',
    confidence: 'low',
    credibility: 3,
    sameAs: 'hers',
  })!;
  const edited = after(twice, deed);
  expect(written(edited, deed.id)).toMatchObject({
    kind: 'assessment',
    voice: 'norway',
    date: '2031-03',
    estimate: { word: 'likely', scale: 'ICD 203' },
    confidence: 'low',
    credibility: 3,
    sameAs: 'hers',
    supports: [{ what: 'options.norway.close', basis: 'inferred' }],
  });
  expect(written(edited, deed.id).checked).toBeUndefined();
});

test('through whom a statement came is as read until it is corrected, and the speaker is none of them', () => {
  const heard = look(
    text,
    true,
    'HALDEN, March 14, 2031 - Norway closed the weir, Sweden said, citing the river guard.\n',
  );
  const entry = heard.entries[0]!;
  expect(entry.via.length).toBeGreaterThan(0);
  const [through] = entry.via;
  const same = correctEdits(heard.ledger, entry, correction(entry))!;
  const before = after(text, same);
  expect(written(before, same.id)).toMatchObject({ speaker: entry.speaker, via: entry.via });

  // Whoever it came through said it: it came through nobody then.
  const own = correctEdits(heard.ledger, entry, { ...correction(entry), speaker: through })!;
  expect(written(after(text, own), own.id).speaker).toBe(through);
  expect(written(after(text, own), own.id).via).toBeUndefined();

  // And once it is written, by hand.
  const { ledger, entries } = look(before);
  const again = entries.find(({ id }) => id === same.id)!;
  expect(again.via).toEqual(entry.via);
  const deed = correctEdits(ledger, again, {
    ...correction(again),
    via: ['Inland Wire', 'Anna Berg'],
    speaker: 'Anna Berg',
  })!;
  expect(written(after(before, deed), again.id)).toMatchObject({ speaker: 'Anna Berg', via: ['Inland Wire'] });
});

test('a link is made, changed in its basis, and taken away again', () => {
  const link = { how: 'contradicts', what: 'preferences.sweden.calm', basis: 'stated' } as const;
  const first = look(text);
  const made = after(text, linkEdits(first.ledger, saying(first.entries, 'Sweden denied'), link));
  const second = look(made);
  const entry = second.entries.find(({ links }) => links.length > 0)!;
  const changed = after(made, linkEdits(second.ledger, entry, { ...link, basis: 'analyst' }));
  expect(written(changed, entry.id).contradicts).toEqual([{ what: link.what, basis: 'analyst' }]);
  const third = look(changed).entries.find(({ id }) => id === entry.id)!;
  expect(written(after(changed, unlinkEdits(third, third.links[0]!)), entry.id).contradicts).toBeUndefined();
});

test('a passage that is split covers what it covered, and merged it is one again', () => {
  const { ledger, entries } = look(text);
  const entry = saying(entries, 'will close');
  const cut = report.indexOf('and Sweden is told');
  const deed = splitEdits(ledger, entry, cut)!;
  const split = after(text, deed);
  const parts = look(split).entries.filter(({ at }) => at!.start >= entry.at!.start && at!.end <= entry.at!.end);
  expect(parts.map(({ says }) => says)).toEqual([
    report.slice(entry.at!.start, cut).trim(),
    report.slice(cut, entry.at!.end).trim(),
  ]);
  expect(look(split).entries).toHaveLength(entries.length + 1);
  const again = mergeEdits(look(split).ledger, parts[0]!, parts[1]!);
  const merged = after(split, again);
  expect(look(merged).entries.map(({ at }) => at)).toEqual(entries.map(({ at }) => at));
});

test('what two proposals say is said by the one that they are merged into', () => {
  const { ledger, entries } = look(text);
  const at = entries.findIndex(({ says }) => says.includes('denied on Tuesday'));
  const [first, second] = [entries[at]!, entries[at + 1]!];
  const deed = mergeEdits(ledger, first, second)!;
  const edited = after(text, deed);
  expect(written(edited, deed.id)).toMatchObject({ says: `${first.says} ${second.says}`, checked: 'proposed' });
  expect(look(edited).entries).toHaveLength(entries.length - 1);
});

test('what is dropped is gone, with what was the same as it, and can be brought back', () => {
  const first = look(text);
  const confirmed = after(text, confirmEdits(first.ledger, saying(first.entries, 'second gate')));
  const second = look(confirmed);
  const entry = second.entries.find(({ standing }) => standing === 'confirmed')!;
  const twin = `${confirmed}`.replace('own: {', `own: { sameAs: ${entry.id},`);
  const dropped = after(twin, dropEdits(look(twin).ledger, entry));
  expect(parseCase(dropped).draft!.statements).toEqual({ own: { kind: 'assessment', says: 'It will pass.' } });
  const third = look(dropped);
  const gone = saying(third.entries, 'second gate');
  expect(gone.standing).toBe('dropped');
  expect(saying(look(after(dropped, restoreEdits(third.ledger, gone))).entries, 'second gate').standing).toBe('read');
});

test('places that were dropped in another text are not dropped in this one', () => {
  const old = text.replace(
    'weir }',
    `weir, hash: ${'a'.repeat(64)}, reading: { dropped: [{ start: 0, end: 26 }], restored: [1] } }`,
  );
  const { ledger, entries } = look(old);
  expect(entries.every(({ standing }) => standing === 'read')).toBe(true);
  const entry = saying(entries, 'second gate');
  const dropped = after(old, dropEdits(ledger, entry));
  expect(parseCase(dropped).draft!.sources!.wire).toMatchObject({
    hash: readingOfReport.text.hash,
    reading: { dropped: [entry.at] },
  });
  expect(parseCase(dropped).draft!.sources!.wire!.reading!.restored).toBeUndefined();
});

test('a paragraph is restored and set aside again', () => {
  const restored = editedText(text, ...restoredEdits(look(text).ledger, 2, true));
  expect(parseCase(restored).problems).toEqual([]);
  expect(parseCase(editedText(restored, ...restoredEdits(look(restored).ledger, 2, false))).problems).toEqual([]);
});

test('a statement whose passage is lost is anchored where she says', () => {
  const first = look(text);
  const confirmed = after(text, confirmEdits(first.ledger, saying(first.entries, 'second gate')));
  const lost = confirmed
    .replace(/position: \{[^}]*\}/, 'position: { start: 0, end: 4 }')
    .replace(/exact: .*/, 'exact: Nothing like it');
  const { ledger, entries } = look(lost);
  const entry = entries.find(({ isOrphan }) => isOrphan)!;
  const span = { start: report.indexOf('OSLO'), end: report.indexOf('OSLO') + 4 };
  const found = look(after(lost, anchorEdits(ledger, entry, span))).entries.find(({ id }) => id === entry.id)!;
  expect(found).toMatchObject({ isOrphan: false, at: span });
});

test('a deadline that only the second part names is still that of both merged', () => {
  const { ledger, entries } = look(text);
  const entry = saying(entries, 'will close');
  const split = after(text, splitEdits(ledger, entry, report.indexOf('by 30 April')));
  const now = look(split);
  const [first, second] = now.entries.filter(({ standing }) => standing === 'proposed');
  expect([first!.by, second!.by]).toEqual([undefined, '2031-04-30']);
  const deed = mergeEdits(now.ledger, first!, second!)!;
  expect(written(after(split, deed), deed.id).by).toMatchObject({ value: '2031-04-30' });
});
