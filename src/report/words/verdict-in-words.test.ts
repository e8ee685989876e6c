import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { explain, kernelFor } from '../../engine/stability/index.ts';
import { parseCase } from '../../format/index.ts';
import { stateNumbered } from '../../model/index.ts';
import { withNeededIsolates } from '../writers/document.ts';
import { stepInWords, verdictInWords, wayInWords } from './verdict-in-words.ts';

const cuba = parseCase(readFileSync(new URL('../../../cases/cuban-missile-crisis/case.yaml', import.meta.url), 'utf8'))
  .case!.conflict!;
const kernel = kernelFor(cuba);

function told(concept: string, n: number, party: number): string[] {
  const verdict = explain(kernel, { concept, party, state: stateNumbered(cuba.states, n)! });
  return [verdictInWords(cuba, verdict), ...verdict.ways.map((way) => wayInWords(cuba, verdict, way))].map(
    withNeededIsolates,
  );
}

test('a deterred move is told with the answer that deters it', () => {
  expect(told('seq', 7, 0)).toEqual([
    'State 7 holds for United States, given these wants.',
    'To 5 (United States no longer blockades Cuba), which it likes better. But then: Soviet Union no longer withdraws the missiles (to 1). In 1 United States is no better off than in 7.',
  ]);
});

test('a move that nobody answers is a reason to leave', () => {
  expect(told('nash', 7, 0)).toEqual([
    'State 7 does not hold for United States: given these wants, it is better off leaving it.',
    'To 5 (United States no longer blockades Cuba), which it likes better.',
  ]);
});

test('never a forecast', () => {
  const all = ['nash', 'gmr', 'smr', 'seq', 'sseq', 'sim', 'nm'].flatMap((concept) =>
    Array.from({ length: 12 }, (_, n) => [0, 1].flatMap((party) => told(concept, n + 1, party))).flat(),
  );
  expect(all.join(' ')).not.toMatch(/\b(will|likely|probable|probably|optimal)\b/i);
});

test('a step says whether its mover is worse off by it, or no better and no worse', () => {
  const step = { party: 0, from: 0, to: 1 };
  const words = withNeededIsolates(stepInWords(cuba, { ...step, improves: true, worsens: false }));
  const said = (improves: boolean | undefined, worsens: boolean | undefined) =>
    withNeededIsolates(stepInWords(cuba, { ...step, improves, worsens }));
  expect(said(false, false)).toBe(`${words} (no better, no worse for it)`);
  expect(said(false, true)).toBe(`${words}, against its own interest`);
  expect(said(undefined, undefined)).toBe(words);
});
