import { afterEach, expect, test } from 'vitest';
import type { Ask, ReportReading } from '../../../evidence/reading.ts';
import { parseCase } from '../../../format/index.ts';
import type { LedgerView } from '../use-ledger.ts';
import { answerBy, answersTo, askKey, asksOf, asksShown } from './ask-answers.ts';
import { forgetMode, putOff } from './ledger-mode.ts';

const who: Ask = { about: 'who', statement: 's1', words: 'the minister', guess: 'Ada', among: ['Ada', 'Bo'] };
const our: Ask = { about: 'our', statement: 's2', speaker: 'Cy', guess: undefined };
const same: Ask = { about: 'same', parties: ['a', 'b'], because: { rule: 'party/sounds-alike' } };
const draft = parseCase('demarche: 1\ntitle: x\nsources: { wire: { published: 2031-03-14 } }\n').draft!;

function view(...asks: Ask[]): LedgerView & { readonly reading: ReportReading } {
  const parties = ['a', 'b'].map((id) => ({ id, name: id.toUpperCase() }));
  const reading = { text: { hash: '' }, asks, parties } as unknown as ReportReading;
  return { draft, source: 'wire', shownSource: 'wire', read: { reading }, reading } as unknown as LedgerView & {
    readonly reading: ReportReading;
  };
}

afterEach(forgetMode);

test('a question that Y and N do not answer stands before none that they do', () => {
  expect(asksShown(view(who, our, same))).toEqual([who, same]);
  expect(asksShown(view(our, same, who))).toEqual([our, same]);
  expect(asksShown(view(same, who))).toEqual([same]);
  expect(asksShown(view(who, our))).toEqual([who]);
  expect(asksShown(view())).toEqual([]);
});

test('what is put off comes last, in the order in which it was', () => {
  const all = view(who, our, same);
  putOff(askKey(who));
  expect(asksOf(all)).toEqual([our, same, who]);
  putOff(askKey(our));
  expect(asksOf(all)).toEqual([same, who, our]);
  putOff(askKey(same));
  putOff(askKey(who));
  expect(asksOf(all)).toEqual([our, same, who]);
});

test('each key writes what its button does, and no other key anything', () => {
  const at = view(who, same);
  const { choices } = answersTo(who, draft, 'wire', at.reading);
  expect(choices!.map(({ name, isLast }) => [name, isLast])).toEqual([
    ['Ada', false],
    ['Bo', false],
    ['the minister', true],
  ]);
  const by = (key: string, ask: Ask) => answerBy(key, ask, at, at.reading);
  expect(['1', '2', '3'].map((key) => by(key, who))).toEqual(choices!.map(({ edits }) => edits));
  expect(by('2', who)).toEqual([
    { kind: 'set', path: ['sources', 'wire', 'reading', 'who', 'the minister'], value: 'Bo' },
  ]);
  for (const key of ['0', '4', 'y', 'n']) expect(by(key, who), key).toBeUndefined();
  expect(by('y', same)).not.toEqual(by('n', same));
  for (const key of ['0', '1']) expect(by(key, same), key).toBeUndefined();
});

test('a question asked anew is answered by itself', () => {
  const anew: Ask = { ...who, after: 'Karl Lepp' };
  const at = view(anew);
  expect(answerBy('1', anew, at, at.reading)).toEqual([
    { kind: 'set', path: ['sources', 'wire', 'reading', 'who', 'the minister, after Karl Lepp'], value: 'Ada' },
  ]);
});
