import { expect, test } from 'vitest';
import { editedText } from '../../../test/edited-text.ts';
import { readReport } from '../../evidence/index.ts';
import { parseCase } from '../../format/index.ts';
import { correctEdits, splitEdits } from './ledger-edits.ts';
import { entriesOf } from './ledger-entries.ts';
import { readHalves } from './read-halves.ts';

const report = `Norway shuts the Aune weir

Norway said it had held 14 boats on 3 March 2031, but the analyst Anna Berg thinks that Sweden will sue by 30 April 2031.
`;
const behind = '2031, ';
const cut = report.indexOf(behind) + behind.length;
const text = 'demarche: 1\ntitle: The weir\nsources: { wire: {} }\n';
const reading = readReport({ text: report, published: '2031-03-14' });

function look(at: string) {
  const { draft, problems } = parseCase(at);
  expect(problems).toEqual([]);
  const entries = entriesOf(draft!, 'wire', { reading, places: new Map() });
  return { ledger: { draft: draft!, source: 'wire', reading, isStored: true }, entries };
}

const cutAt = async (cuts: readonly number[]) =>
  readReport({ text: report, published: '2031-03-14', answers: { cuts } });

async function afterSplit(at: string, read = cutAt as Parameters<typeof readHalves>[3]) {
  const { ledger, entries } = look(at);
  const entry = entries.find(({ says }) => says.includes('14 boats'))!;
  const halves = await readHalves(reading, entry, cut, read);
  const split = editedText(at, ...splitEdits(ledger, entry, cut, undefined, halves)!.edits);
  return look(split).entries.filter(({ standing }) => standing !== 'read');
}

test('each half of a split passage has its own speaker, kind, dates and quantities', async () => {
  const [first, second, ...none] = await afterSplit(text);
  expect(none).toEqual([]);
  expect(first).toMatchObject({
    speaker: 'Norway',
    kind: 'claim',
    status: 'occurred',
    date: '2031-03-03',
    by: undefined,
  });
  expect(second).toMatchObject({ speaker: 'Anna Berg', kind: 'assessment', date: undefined, by: '2031-04-30' });
  expect([first, second].map((one) => one!.proposal!.quantities.map(({ value }) => value))).toEqual([[14], []]);
  expect([first, second].map((one) => one!.proposal!.parties)).toEqual([['norway'], ['anna-berg', 'sweden']]);
  // In the order in which statements are written.
  const keys = Object.keys(second!.statement!);
  expect(keys).toEqual(
    ['source', 'at', 'speaker', 'kind', 'status', 'says', 'by', 'checked'].filter((key) => keys.includes(key)),
  );
});

test('what the analyst has corrected holds for both halves', async () => {
  const { ledger, entries } = look(text);
  const entry = entries.find(({ says }) => says.includes('14 boats'))!;
  const { says, voice, kind, status, date, said, by } = entry;
  const unset = { estimate: undefined, confidence: undefined, credibility: undefined, sameAs: undefined };
  const deed = correctEdits(ledger, entry, {
    says,
    voice,
    kind,
    status,
    date,
    said,
    by,
    ...unset,
    via: [],
    speaker: 'Jon Moe',
  });
  const [first, second] = await afterSplit(editedText(text, ...deed!.edits));
  expect([first!.speaker, second!.speaker]).toEqual(['Jon Moe', 'Jon Moe']);
  // What she has not touched is read anew.
  expect([first!.kind, second!.kind]).toEqual(['claim', 'assessment']);
  expect([first!.date, second!.by]).toEqual(['2031-03-03', '2031-04-30']);
});

test('where the text cannot be read again, a half has what of the whole stands in it', async () => {
  const [first, second] = await afterSplit(text, async () => undefined);
  expect([first!.speaker, second!.speaker]).toEqual(['Norway', 'Norway']);
  expect([first!.date, first!.by, second!.date, second!.by]).toEqual([
    '2031-03-03',
    undefined,
    undefined,
    '2031-04-30',
  ]);
  expect([first, second].map((one) => one!.proposal!.quantities.length)).toEqual([1, 0]);
});

test('the day of saying is that of both halves that one speaker says, and of none that another one says', async () => {
  const days = async (sentence: string, behind: string) => {
    const own = `The weir\n\nThe weir was old.\n\n${sentence}\n`;
    const whole = readReport({ text: own, published: '2031-03-14' });
    const draft = parseCase(text).draft!;
    const ledger = { draft, source: 'wire', reading: whole, isStored: true };
    const entry = entriesOf(draft, 'wire', { reading: whole, places: new Map() }).at(-1)!;
    const place = own.indexOf(behind) + behind.length;
    const halves = await readHalves(whole, entry, place, async (cuts) =>
      readReport({ text: own, published: '2031-03-14', answers: { cuts } }),
    );
    const deed = splitEdits(ledger, entry, place, undefined, halves)!;
    const after = parseCase(editedText(text, ...deed.edits)).draft!;
    return Object.values(after.statements!).map(({ said, date, status, speaker }) => [
      speaker,
      status,
      typeof said === 'object' ? said.value : said,
      typeof date === 'object' ? date.value : date,
    ]);
  };
  expect(await days('Norway said on Monday it had held 14 boats and that it would pay on 21 March.', 'boats ')).toEqual(
    [
      ['Norway', 'occurred', '2031-03-10', undefined],
      ['Norway', 'planned', '2031-03-10', '2031-03-21'],
    ],
  );
  expect(await days('Sweden denied on Tuesday that it had taken water and that it had paid.', 'water ')).toEqual([
    ['Sweden', 'denied', '2031-03-11', undefined],
    ['Sweden', 'denied', '2031-03-11', undefined],
  ]);
  expect(await days('Norway said on Monday it had held 14 boats, but Sweden denies that it knew.', 'boats,')).toEqual([
    ['Norway', 'occurred', '2031-03-10', undefined],
    ['Sweden', 'denied', undefined, undefined],
  ]);
});
