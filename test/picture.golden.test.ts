/** The picture in the README is the one that the program draws of the shipped case. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { analyzeCase, summarize } from '../src/analysis/index.ts';
import { parseCase } from '../src/format/index.ts';
import { finish } from '../src/model/index.ts';
import { graphFigure } from '../src/report/documents/graph-figure.ts';
import { root } from './sandbox.ts';

/** A page lends a figure its ink and its letters; on its own it brings dark ink on white. */
function onItsOwn(svg: string): string {
  return svg
    .replace('<svg ', '<svg style="background: white" ')
    .replace('font-family="inherit"', 'font-family="sans-serif"')
    .replaceAll('currentColor', '#1c1c1c');
}

test('the ways out of the status quo in the shipped case', async () => {
  const text = readFileSync(join(root, 'cases', 'vladivostok-2019', 'case.yaml'), 'utf8');
  const analysis = finish(analyzeCase(parseCase(text).case!));
  const [figure] = graphFigure({ analysis, summary: finish(summarize(analysis)), reach: undefined });
  if (figure?.kind !== 'figure') throw new Error('The report draws no figure of the shipped case.');
  await expect(`${onItsOwn(figure.svg)}\n`).toMatchFileSnapshot(join(root, 'docs', 'vladivostok.svg'));
});
