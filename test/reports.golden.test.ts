/**
 * What the reports say, as files to read: `npm run golden` writes them anew, and the diff is the review. They show what
 * is said of an answer; that the answer is right is for the published results and the laws.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { analyzeCase, compareVariants, criticize, summarize, whatItHangsOn } from '../src/analysis/index.ts';
import { explain, jointStepsTo, reachabilityOf, shortestPaths } from '../src/engine/stability/index.ts';
import { parseCase } from '../src/format/index.ts';
import { type Case, finish, stateNumbered, statesOf } from '../src/model/index.ts';
import { analysisDocument } from '../src/report/documents/analysis-document.ts';
import type { AnalysisFindings } from '../src/report/documents/analysis-findings.ts';
import { ofCase } from '../src/report/documents/case-heading.ts';
import { checkDocument } from '../src/report/documents/check-document.ts';
import { comparisonDocument } from '../src/report/documents/comparison-document.ts';
import { evidenceDocument } from '../src/report/documents/evidence-document.ts';
import { evidenceFindings } from '../src/report/documents/evidence-findings.ts';
import { wayDocument } from '../src/report/documents/joint-steps-document.ts';
import { reportDocument } from '../src/report/documents/report-document.ts';
import { shownConcepts } from '../src/report/documents/shown-concepts.ts';
import { verdictDocument } from '../src/report/words/verdict-in-words.ts';
import type { Document } from '../src/report/writers/document.ts';
import { writeHtml } from '../src/report/writers/html-writer.ts';
import { writeMarkdown } from '../src/report/writers/markdown-writer.ts';
import { writeText } from '../src/report/writers/text-writer.ts';
import { root } from './sandbox.ts';

function shipped(id: string): Case {
  return parseCase(readFileSync(join(root, 'cases', id, 'case.yaml'), 'utf8')).case!;
}

function findingsOf(checked: Case, variant?: string): AnalysisFindings {
  const analysis = finish(analyzeCase(checked, { ...(variant !== undefined && { variant }) }));
  const { statusQuo } = analysis.conflict;
  const reach =
    statusQuo === undefined
      ? undefined
      : finish(reachabilityOf(analysis.kernel, statusQuo, statesOf(shownConcepts(analysis, {}).states)));
  return { analysis, summary: finish(summarize(analysis)), reach };
}

function reportOn(id: string): Document {
  const checked = shipped(id);
  const findings = findingsOf(checked);
  const comparison =
    checked.variants.length === 0 ? undefined : finish(compareVariants(checked, { concepts: ['nash', 'seq'] }));
  return reportDocument({ ...findings, hangsOn: finish(whatItHangsOn(findings.analysis.conflict)), comparison });
}

const text = (document: Document) => writeText(document, { width: 80 });
const golden = (name: string) => `./goldens/${name}`;

describe('analyze', () => {
  test.each(['vladivostok-2019', 'elmira', 'chicken', 'lake-gisborne'])('%s', async (id) => {
    await expect(text(analysisDocument(findingsOf(shipped(id))))).toMatchFileSnapshot(golden(`analyze-${id}.txt`));
  });

  test('vladivostok-2019, a variant with unknown wants', async () => {
    const document = analysisDocument(findingsOf(shipped('vladivostok-2019'), 'washington-unknown'));
    await expect(text(document)).toMatchFileSnapshot(golden('analyze-washington-unknown.txt'));
  });
});

test.each(['vladivostok-2019', 'elmira', 'lake-gisborne'])('check %s', async (id) => {
  const checked = shipped(id);
  const document = checkDocument(checked, undefined, checked.conflict, finish(criticize(checked)));
  await expect(text(document)).toMatchFileSnapshot(golden(`check-${id}.txt`));
});

test.each([
  ['vladivostok-2019', 28, ['nash', 'seq']],
  ['cuban-missile-crisis', 7, ['nash', 'gmr', 'smr', 'seq', 'sseq', 'sim', 'nm']],
  ['chicken', 1, ['seq', 'l2', 'l3']],
] as const)('explain %s, state %s', async (id, n, concepts) => {
  const checked = shipped(id);
  const { conflict, kernel } = findingsOf(checked).analysis;
  const state = stateNumbered(conflict.states, n)!;
  const verdicts = concepts.flatMap((concept) =>
    [...conflict.parties.keys()].map((party) => explain(kernel, { concept, party, state })),
  );
  const document = verdictDocument(conflict, state, verdicts, ofCase(checked, undefined));
  await expect(text(document)).toMatchFileSnapshot(golden(`explain-${id}-${n}.txt`));
});

test.each([
  ['vladivostok-2019', 28],
  ['elmira', 8],
] as const)('paths in %s to %s', async (id, n) => {
  const checked = shipped(id);
  const { conflict, kernel } = findingsOf(checked).analysis;
  const from = conflict.statusQuo!;
  const to = stateNumbered(conflict.states, n)!;
  const ways = (steps: 'moves' | 'improvements') => shortestPaths(kernel, from, to, { steps, limit: 8 });
  const findings = { from, to, improvements: ways('improvements'), possible: undefined, moves: ways('moves') };
  const joint = finish(jointStepsTo(kernel, from, to));
  await expect(text(wayDocument(conflict, { ...findings, joint }, ofCase(checked, undefined)))).toMatchFileSnapshot(
    golden(`paths-${id}-${n}.txt`),
  );
});

test('compare vladivostok-2019 with its variants', async () => {
  const checked = shipped('vladivostok-2019');
  const comparison = finish(compareVariants(checked, { concepts: ['nash', 'seq'] }));
  const document = comparisonDocument(
    { comparison, attribution: undefined, ofTwoCases: false },
    ofCase(checked, undefined),
  );
  await expect(text(document)).toMatchFileSnapshot(golden('compare-vladivostok-2019.txt'));
});

test('evidence vladivostok-2019', async () => {
  const document = evidenceDocument(evidenceFindings(shipped('vladivostok-2019'), undefined, new Map()));
  await expect(text(document)).toMatchFileSnapshot(golden('evidence-vladivostok-2019.txt'));
});

describe('report', () => {
  test.each(['vladivostok-2019', 'elmira'])('%s', async (id) => {
    const document = reportOn(id);
    await expect(text(document)).toMatchFileSnapshot(golden(`report-${id}.txt`));
    await expect(writeMarkdown(document)).toMatchFileSnapshot(golden(`report-${id}.md`));
    await expect(writeHtml(document)).toMatchFileSnapshot(golden(`report-${id}.html`));
  });
});

test('no report forecasts', () => {
  for (const id of ['vladivostok-2019', 'elmira', 'chicken', 'lake-gisborne']) {
    const said = text(analysisDocument(findingsOf(shipped(id))));
    // The words of the case are the analyst's own; these are ours.
    const [, ...ours] = said.split('\n\n');
    expect(ours.join('\n')).not.toMatch(/\b(will|likely|probabl[ey]|optimal)\b/i);
  }
});
