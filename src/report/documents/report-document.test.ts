import { describe, expect, test } from 'vitest';
import { libraryCase } from '../../../test/library-case.ts';
import { analyzeCase, compareVariants, summarize, whatItHangsOn } from '../../analysis/index.ts';
import { reachabilityOf } from '../../engine/stability/index.ts';
import { parseCase } from '../../format/index.ts';
import { type Case, finish, statesOf } from '../../model/index.ts';
import type { Block } from '../writers/document.ts';
import { writeMarkdown } from '../writers/markdown-writer.ts';
import { writeText } from '../writers/text-writer.ts';
import { analysisDocument } from './analysis-document.ts';
import { graphFigure } from './graph-figure.ts';
import { reportDocument } from './report-document.ts';
import { shownConcepts } from './shown-concepts.ts';

function findingsOf(id: string) {
  const analysis = finish(analyzeCase(libraryCase(id)));
  const { statusQuo } = analysis.conflict;
  const reach =
    statusQuo === undefined
      ? undefined
      : finish(reachabilityOf(analysis.kernel, statusQuo, statesOf(shownConcepts(analysis, {}).states)));
  return { analysis, summary: finish(summarize(analysis)), reach };
}

function reportOf(id: string) {
  const findings = findingsOf(id);
  const hangsOn = finish(whatItHangsOn(findings.analysis.conflict));
  return reportDocument({ ...findings, hangsOn, comparison: undefined });
}

test.each(['chicken', 'elmira', 'lake-gisborne', 'matching-pennies'])(
  'no heading of the report on %s is followed by nothing',
  (id) => {
    const document = reportOf(id);
    const empty = (block: Block, next: Block | undefined) =>
      block.kind === 'heading' && (next === undefined || (next.kind === 'heading' && next.level <= block.level));
    expect(document.blocks.filter((block, n) => empty(block, document.blocks[n + 1]))).toEqual([]);
    expect(writeMarkdown(document)).not.toMatch(/^(#+) .*\n\n\1 /m);
  },
);

/** The wage that brings the work about does not stay: the way to the end leads over states that do not hold. */
const port = `
demarche: 1
title: Port
parties:
  op: { name: Operator }
  dock: { name: Union }
conflict:
  options:
    op: { raise: raises wages }
    dock: { work: works, moan: moans }
  statusQuo: []
  preferences:
    op: [dock.work, not op.raise]
    dock: [dock.work iff op.raise, dock.work]
`;

test('a dotted ring is explained where one is drawn', () => {
  const captionOf = (checked: Case) => {
    const analysis = finish(analyzeCase(checked));
    const [figure] = graphFigure({ analysis, summary: finish(summarize(analysis)), reach: undefined });
    if (figure?.kind !== 'figure') throw new Error('There is no figure.');
    expect(String(figure.title).includes('dotted ring')).toBe(figure.svg.includes('stroke-dasharray="1 3"'));
    return figure.title;
  };
  expect(captionOf(libraryCase('vladivostok-2019'))).not.toContain('dotted ring');
  expect(captionOf(parseCase(port).case!)).toContain('dotted ring: a state on the way');
});

test('a context fact turned over is told in the conditional', () => {
  expect(writeMarkdown(reportOf('vladivostok-2019'))).toContain(
    'If it were so that the last day for sending the workers home has passed, 22, 32 and 40 would no longer hold under Nash.',
  );
});

test('the answer on the command line ends with where to go next, the report does not', () => {
  const answer = (id: string) =>
    writeText(analysisDocument(findingsOf(id)), { width: 400 })
      .trimEnd()
      .split('\n')
      .at(-1);
  expect(answer('chicken')).toBe('Next: what it hangs on (demarche report …), what a skeptic asks (demarche check …).');
  expect(answer('vladivostok-2019')).toContain('demarche compare …');
  expect(writeText(reportOf('vladivostok-2019'), { width: 400 })).not.toContain('demarche report');
});

describe('the footnotes', () => {
  const markdown = writeMarkdown(reportOf('vladivostok-2019'));

  test('stand behind each conclusion that hangs on an assumption with a ledger', () => {
    const line = markdown
      .split('\n')
      .find((one) => one.startsWith('- Without the want “North Korea takes a limited step'));
    expect(line).toMatch(/under SEQ\. ?\[\^1\]\[\^2\]$/);
  });

  test('stand in the main text wherever it names what the ledger speaks of: a variant, the wants of a party, who is left out', () => {
    const vladivostok = libraryCase('vladivostok-2019');
    const findings = findingsOf('vladivostok-2019');
    const hangsOn = finish(whatItHangsOn(findings.analysis.conflict));
    const comparison = finish(compareVariants(vladivostok));
    const [main, annex] = writeMarkdown(reportDocument({ ...findings, hangsOn, comparison })).split('## Annex');
    expect(annex).toBeDefined();
    const lineWith = (words: string) => main!.split('\n').find((one) => one.includes(words));
    const notes = String.raw`(?:\[\^\d+\])+$`;
    expect(lineWith('The variant “narrow meaning”: ')).toMatch(new RegExp(notes));
    for (const party of ['United States', 'North Korea', 'Russia'])
      expect(lineWith(`- ${party}: `)).toMatch(new RegExp(notes));
    const left = vladivostok.parties.filter(({ modeled }) => !modeled);
    const named = left.filter(({ id }) =>
      vladivostok.statements.some(({ supports }) => supports.some(({ what }) => what === `parties.${id}`)),
    );
    expect(named.length).toBeGreaterThan(0);
    for (const { name } of named) expect(lineWith(`- ${name}: `)).toMatch(new RegExp(notes));
    // Of several behind one sentence each once, by their numbers.
    for (const line of main!.split('\n').filter((one) => one.startsWith('- Russia: '))) {
      const numbers = [...line.matchAll(/\[\^(\d+)\]/g)].map(([, n]) => Number(n));
      expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
    }
  });

  test('are numbered in the order in which they come up, and each is there', () => {
    const [before, after] = markdown.split('\n[^1]: ');
    const referred = [...new Set([...before!.matchAll(/\[\^(\d+)\]/g)].map(([, n]) => Number(n)))];
    expect(referred).toEqual(referred.map((_, place) => place + 1));
    const listed = [1, ...[...after!.matchAll(/^\[\^(\d+)\]: /gm)].map(([, n]) => Number(n))];
    expect(listed).toEqual(referred);
  });

  test('say who, of what kind, where, and what', () => {
    expect(markdown).toContain(
      'Konstantin Asmolov (assessment, paragraph 35): Bargainers first raise what they demand and can come down afterwards.',
    );
  });

  const ledger = port.replace(
    'conflict:',
    `sources: { paper: { title: A paper, reliability: B, translatedFrom: fr } }
statements:
  pro: { source: paper, speaker: Ada, via: [The Ebb, The Tide], kind: claim, said: 2031-03-12, says: They must., supports: [{ what: options.op.raise, basis: stated }], credibility: 2 }
  contra:
    { source: paper, speaker: Bo, kind: assessment, says: They need not., contradicts: [{ what: options.op.raise, basis: stated }],
      estimate: { word: unlikely, scale: ICD 203 }, confidence: low, checked: proposed }
  but: { source: paper, speaker: Cy, kind: claim, says: In spring only., qualifies: [{ what: options.op.raise, basis: stated }] }
conflict:`,
  );

  test('name those against and those that qualify, and keep the two ratings, estimate and confidence apart', () => {
    const analysis = finish(analyzeCase(parseCase(ledger).case!));
    const findings = { analysis, summary: finish(summarize(analysis)), reach: undefined };
    const hangsOn = finish(whatItHangsOn(analysis.conflict));
    const text = writeText(reportDocument({ ...findings, hangsOn, comparison: undefined }), { width: 100 });
    const plain = text.replace(/\s+/g, ' ');
    expect(plain).toContain('op.raise: Operator raises wages (stated) [1]; against it [2]; qualified by [3]');
    expect(plain).toContain(
      '[1] Ada (claim, 2031-03-12, told by The Ebb after The Tide): They must. Credibility, by the analyst: 2 (Admiralty code).',
    );
    expect(plain).toContain(
      'Bo (assessment): They need not. The analyst’s estimate: unlikely (ICD 203). Confidence in that judgment: low. Not confirmed yet.',
    );
    expect(plain).toContain(
      'A paper. Translated; the original is in the language “fr”. Reliability of the source, by the analyst: B (Admiralty code). Its text is not stored with the case.',
    );
  });
});
