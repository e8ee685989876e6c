import { expect, test } from 'vitest';
import { editedText } from '../../../test/edited-text.ts';
import { readReport } from '../../evidence/index.ts';
import { parseCase } from '../../format/index.ts';
import { alsoSpeaking } from './also-speaking.ts';
import { entriesOf } from './ledger-entries.ts';
import { statementOf } from './statement-of.ts';

const reading = readReport({
  text: `The weir of Aune

OSLO, March 14, 2031 (Inland Wire) - Plans for the weir were read out on Monday.

"We can open the second gate within a week," Signe Aldal told reporters. "The flow is measured every day," Signe Aldal said. "Nobody will wait," Signe Aldal said. Two officials said the weir would stay open. Two officials said the gate was old.
`,
  published: '2031-03-14',
});
const read = { reading, places: new Map<string, never>() };

const text = (statements: string) => `demarche: 1
title: The weir
sources: { wire: { title: The weir }, gazette: { title: The other } }
parties: { norway: { name: Norway }, sweden: { name: Sweden } }
statements:
  first: { source: wire, speaker: Signe Aldal, kind: claim, says: It is hers. }
${statements}`;
const draftOf = (of: string) => parseCase(of).draft!;
const heard = { id: 'first', source: 'wire', speaker: 'Signe Aldal', voice: 'norway' };
const hersIn = (of: string) => entriesOf(draftOf(of), 'wire', read).filter((one) => one.speaker === heard.speaker);
const spoken = `  first: { source: wire, speaker: Signe Aldal, voice: norway, kind: claim, says: It is hers. }`;

test('her other statements and proposals of this source speak for the party, and no others', () => {
  const before = text(`  second: { source: wire, speaker: Signe Aldal, kind: claim, says: And this. }
  elsewhere: { source: gazette, speaker: Signe Aldal, kind: claim, says: There. }
  foreign: { source: wire, speaker: Ada Berg, kind: claim, says: Not hers. }
`);
  const proposals = hersIn(before).filter(({ standing }) => standing === 'read');
  expect(proposals.map(({ voice }) => voice)).toEqual([undefined, undefined, undefined]);
  const { edits, count } = alsoSpeaking(draftOf(before), read, heard);
  expect(count).toBe(4);
  const after = editedText(before, { kind: 'set', path: ['statements', 'first', 'voice'], value: 'norway' }, ...edits);
  expect(parseCase(after).problems).toEqual([]);
  expect(hersIn(after).map(({ voice }) => voice)).toEqual(Array(5).fill('norway'));
  expect(Object.values(draftOf(after).statements!).map(({ voice }) => voice)).toEqual([
    'norway',
    'norway',
    undefined,
    undefined,
  ]);
  const ledger = { draft: draftOf(after), source: 'wire', reading, isStored: true };
  expect(statementOf(ledger, proposals[0]!.proposal!)?.voice).toBe('norway');
});

test('what she is heard for elsewhere in it stays, and proposals stay open then', () => {
  const before = text(`  second: { source: wire, speaker: Signe Aldal, voice: sweden, kind: claim, says: And this. }
`);
  expect(alsoSpeaking(draftOf(before), read, heard)).toEqual({ edits: [], count: 0 });
  const mixed = before.replace(/ {2}first: .*/, spoken);
  expect(hersIn(mixed).map(({ voice }) => voice)).toEqual([undefined, undefined, undefined, 'norway', 'sweden']);
});

test('one that is the same as one of another party is left as it is', () => {
  const before = text(`  theirs: { source: gazette, speaker: Ada Berg, voice: sweden, kind: claim, says: And this. }
  second: { source: wire, speaker: Signe Aldal, kind: claim, says: And this., sameAs: theirs }
`);
  expect(alsoSpeaking(draftOf(before), undefined, heard)).toEqual({ edits: [], count: 0 });
});

test('two officials need not be the same two', () => {
  const speaker = reading.statements.find(({ speaker: { what } }) => what === 'unnamed')!.speaker.name;
  const before = text(`  second: { source: wire, speaker: ${speaker}, kind: claim, says: And this. }
`);
  expect(alsoSpeaking(draftOf(before), read, { ...heard, speaker })).toEqual({ edits: [], count: 0 });
});
