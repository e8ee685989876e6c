import { expect, test } from 'vitest';
import { libraryCase } from '../../../test/library-case.ts';
import { normalizeText } from '../../evidence/text/normalize.ts';
import { parseCase } from '../../format/index.ts';
import type { Case } from '../../model/index.ts';
import type { Block } from '../writers/document.ts';
import { writeText } from '../writers/text-writer.ts';
import { evidenceDocument } from './evidence-document.ts';
import { evidenceFindings } from './evidence-findings.ts';

const said = (checked: Case, texts = new Map()) =>
  writeText(evidenceDocument(evidenceFindings(checked, undefined, texts)), { width: 400 }).replace(/\s+/g, ' ');

test('a party that nobody speaks for is said to be so', () => {
  expect(said(libraryCase('vladivostok-2019'))).toContain(
    "United States: 9 wants, 1 stated, 3 inferred and 5 the analyst's; none from United States itself.",
  );
});

test.each(['vladivostok-2019', 'elmira', 'chicken'])('no heading on %s is followed by nothing', (id) => {
  const { blocks } = evidenceDocument(evidenceFindings(libraryCase(id), undefined, new Map()));
  const isEmpty = (block: Block, n: number) =>
    block.kind === 'heading' && (blocks[n + 1] === undefined || blocks[n + 1]!.kind === 'heading');
  expect(blocks.filter(isEmpty)).toEqual([]);
});

test('a case without a ledger says only that', () => {
  expect(said(libraryCase('chicken'))).toContain('The case cites no statements');
});

const paper = normalizeText(
  'The dam stands. The river rose quickly in the spring of that year. Nobody came to look at it.',
);
const changed = normalizeText(paper.text.replace('quickly', 'quietly'));
const { case: checked } = parseCase(`demarche: 1
title: x
sources: { wire: { outlet: The Wire, hash: ${paper.hash} }, other: { outlet: The Other } }
statements:
  rose:
    source: wire
    speaker: the outlet
    kind: fact
    says: It rose.
    by: { value: 2021-03, mod: END, words: in late March }
    at:
      quote: { exact: The river rose quickly in the spring of that year., prefix: "The dam stands. ", suffix: " Nobody came to look at it." }
  gone: { source: other, speaker: the outlet, kind: fact, says: It fell., at: { quote: { exact: It fell. } } }
  heard: { source: wire, speaker: a source, via: [The Tide], kind: claim, says: It will fall. }
parties: { up: { name: Upstream } }
`);

test('a passage whose words have changed is told, and so is a text that is another one', () => {
  const out = said(checked!, new Map([['wire', changed]]));
  expect(out).toContain('The text of wire is not the one that was read.');
  expect(out).toContain('1 passage found, 1 of them with changed words.');
  expect(out).toContain('rose: found, with 2 characters changed.');
});

test('the outlets of two sources are told apart by name, one without a name by the medium, and a deadline keeps its words and its part', () => {
  const out = said(checked!);
  expect(out).toContain('the outlet (wire)');
  expect(out).toContain('the outlet (other)');
  expect(out).toContain('a source via The Tide');
  expect(out).toContain('end of 2021-03 (“in late March”): deadline named in It rose.');
});
