import { expect, test } from 'vitest';
import { caseFrom } from '../../../test/library-case.ts';
import { riverTalks } from '../../../test/river-talks.ts';
import { talksPoints } from '../../analysis/index.ts';
import { finish } from '../../model/index.ts';
import { talksPointsData } from '../data/talks-data.ts';
import { talksPointsDocument } from './talks-points-document.ts';

/** What is said of the talks, paragraph by paragraph, where the upper party never agrees to these things. */
function said(...never: string[]) {
  const lines = never.map((one) => `        - { never: ${one} }\n`).join('');
  const text = riverTalks.replace('      reservation: 40\n', `      redLines:\n${lines}      reservation: 40\n`);
  const found = finish(talksPoints(caseFrom(never.length === 0 ? riverTalks : text).talks!));
  const head = { title: 'The river', conflict: undefined };
  const { blocks } = talksPointsDocument(found, { ...head, after: [] });
  return {
    paragraphs: blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : [])),
    tables: blocks.flatMap((block) => (block.kind === 'table' ? [block.title] : [])),
    data: talksPointsData(found, head),
  };
}

test('how many packages cross a red line is said with the frontier', () => {
  const { paragraphs, data } = said('{ water: all, court: goes-on }', '{ price: 0 }');
  const [lead] = paragraphs.filter((text) => String(text).includes('on the frontier:'));
  expect(lead).toMatch(/^Of 30 packages 10 cross somebody’s red line\. Of the others \d+ are on the frontier/);
  expect(data).toMatchObject({ outcomes: 30, frontier: { redLines: 'respected', excluded: 10 } });
  const without = said();
  expect(without.paragraphs.some((text) => /^Of 30 packages \d+ are on the frontier/.test(String(text)))).toBe(true);
  expect(without.data).toMatchObject({ frontier: { excluded: 0 } });
});

test('where every package crosses some red line, that is what there is to say', () => {
  const { paragraphs, tables, data } = said('{ price: [0, 1] }', '{ price: [2, 4] }');
  expect(paragraphs).toContain(
    'Every package crosses somebody’s red line: on these terms there is nothing to agree on.',
  );
  expect(paragraphs.at(-1)).toBe(
    'Since every package crosses somebody’s red line, there is no frontier, and no point on it.',
  );
  expect(tables).toEqual(['Issue by issue']);
  expect(data).toMatchObject({ frontier: { size: 0, excluded: 30 }, pareto: [], rational: 0, ideal: null });
});

test('of packages that are worth the same to everybody, all are counted, in the zone too; where all are on the frontier, there is no rest', () => {
  // Nobody minds the water.
  const idle = riverTalks
    .replaceAll(/water: \{ (none: \d+).*\}/gu, 'water: { none: 0, winter: 0, all: 0 }')
    .replaceAll(/ {6}(order|importance): .*\n/gu, '')
    .replaceAll(/reservation: \d+/gu, 'reservation: 0');
  const paragraphs = (text: string) => {
    const found = finish(talksPoints(caseFrom(text).talks!));
    return talksPointsDocument(found, { title: 'The river', conflict: undefined, after: [] }).blocks.flatMap((block) =>
      block.kind === 'paragraph' ? [String(block.text)] : [],
    );
  };
  const told = paragraphs(idle);
  const [, all] = /^Of 30 packages (\d+) are on the frontier/u.exec(told.find((text) => text.startsWith('Of 30'))!)!;
  expect(Number(all) % 3).toBe(0);
  expect(
    told.some((text) =>
      text.startsWith(`30 packages leave nobody worse off than without an agreement; ${all} of these are`),
    ),
  ).toBe(true);
  const split = paragraphs(`demarche: 1
title: A price
parties: { a: { name: Ann }, b: { name: Bob } }
talks:
  issues: { price: { integer: [0, 2] } }
  parties:
    a: { values: { price: { 0: 0, 2: 100 } } }
    b: { values: { price: { 0: 100, 2: 0 } } }
`);
  expect(split[0]).toBe(
    'Of 3 packages 3 are on the frontier: none is better than another for somebody and worse for nobody.',
  );
});
