import { expect, test } from 'vitest';
import { parseCase } from '../../format/index.ts';
import { voiceKey, voicesIn } from './voices.ts';

/** The voices of a ledger with these statements, as keys. */
function voicesOf(statements: string): string[] {
  const { case: checked, problems } = parseCase(`demarche: 1
title: x
sources:
  wire: { outlet: The Wire, event: visit }
  gazette: { outlet: The Gazette, event: visit }
  journal: { outlet: The Journal }
  zeitung: { translationOf: journal }
statements:
${statements
  .split('; ')
  .map((fields, n) => `  s${n}: { kind: claim, says: x, ${fields} }`)
  .join('\n')}
parties: { us: { name: U }, ru: { name: R }, rural: { name: The Rural Party, aliases: [Ruralists] }, one: { name: First, aliases: [Twin] }, other: { name: Second, aliases: [The Twin] } }
`);
  expect(problems).toEqual([]);
  return voicesIn(checked!)(checked!.statements).map(voiceKey);
}

test.each([
  ['a speaker is heard in two papers', 'source: wire, speaker: Ada Berg; source: journal, speaker: Ada Berg', 1],
  ['two people speak for one party', 'source: wire, speaker: A, voice: us; source: wire, speaker: B, voice: us', 1],
  ['two people speak for themselves', 'source: wire, speaker: A; source: wire, speaker: B', 2],
  [
    'one statement is said to be the same as another',
    'source: wire, speaker: A; source: wire, speaker: the aide, sameAs: s0',
    1,
  ],
  ['two papers report one event in their own words', 'source: wire; source: gazette, speaker: the outlet', 1],
  ['a paper is named as the speaker', 'source: wire; source: wire, speaker: The Wire', 1],
  ['two papers report different things', 'source: wire; source: journal', 2],
  [
    'each paper has its own interviewer',
    'source: wire, speaker: the interviewer; source: journal, speaker: the interviewer',
    2,
  ],
  ['an original and its translation say it', 'source: journal; source: zeitung', 1],
  [
    'two papers pass on what one source told each of two media',
    'source: wire, speaker: a source, via: [The Tide]; source: journal, speaker: a source, via: [The Ebb]',
    2,
  ],
  [
    'two papers pass on what a source told one medium',
    'source: wire, speaker: a source, via: [The Tide]; source: journal, speaker: a source, via: [The Ebb, The Tide]',
    1,
  ],
  [
    'a paper passes on what a source told an outlet that tells it, too',
    'source: wire, speaker: two officials; source: journal, speaker: two officials, via: [The Wire]',
    1,
  ],
  [
    'the medium is known, and who told it is described as well',
    'source: wire, speaker: a source, via: [The Tide, a friend]; source: journal, speaker: a source, via: [The Tide]',
    1,
  ],
  [
    'a person with a name comes through two media',
    'source: wire, speaker: Ada Berg, via: [The Tide]; source: journal, speaker: Ada Berg, via: [The Ebb]',
    1,
  ],
  [
    'those without a name speak for one party',
    'source: wire, speaker: a source, voice: us, via: [The Tide]; source: wire, speaker: a source, voice: us, via: [The Ebb]',
    1,
  ],
  ['the analyst says two things', 'status: none; status: planned', 1],
  ['the analyst and a paper say it', 'status: none; source: wire', 2],
])('where %s', (_what, statements, count) => {
  expect(voicesOf(statements)).toHaveLength(count);
});

test('a chain of repetitions has the voice of its first', () => {
  expect(
    voicesOf('source: wire, speaker: A; source: wire, speaker: B, sameAs: s0; source: wire, speaker: C, sameAs: s1'),
  ).toEqual(['speaker A']);
});

test.each([
  ['Rural Party', 'party rural'],
  ['the  rural party', 'party rural'],
  ['Ruralists', 'party rural'],
  ['a Rural Party', 'party rural'],
  ['Rural Party of Velden', 'speaker Rural Party of Velden'],
  ['Twin', 'speaker Twin'],
])('%s as the speaker is %s', (speaker, key) => {
  expect(voicesOf(`source: wire, speaker: "${speaker}"`)).toEqual([key]);
});

test('a party that is quoted and a person who speaks for it are one voice', () => {
  expect(voicesOf('source: wire, speaker: Rural Party; source: journal, speaker: Ada Berg, voice: rural')).toEqual([
    'party rural',
  ]);
});

test('what is written goes before the name', () => {
  expect(voicesOf('source: wire, speaker: Rural Party, voice: us')).toEqual(['party us']);
});
