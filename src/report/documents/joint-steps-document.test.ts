import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { conflictOf } from '../../analysis/index.ts';
import { jointStepsTo, kernelFor } from '../../engine/stability/index.ts';
import { parseCase } from '../../format/index.ts';
import { type Case, finish, stateNumbered } from '../../model/index.ts';
import { jointStepsData } from '../data/joint-steps-data.ts';
import { writeText } from '../writers/text-writer.ts';
import { jointStepBlocks } from './joint-steps-document.ts';

const shipped = (id: string): Case =>
  parseCase(readFileSync(new URL(`../../../cases/${id}/case.yaml`, import.meta.url), 'utf8')).case!;

function way(checked: Case, from: number, to: number, options: { budget?: number } = {}) {
  const { conflict } = conflictOf(checked, undefined);
  const state = (n: number) => stateNumbered(conflict.states, n)!;
  const joint = finish(jointStepsTo(kernelFor(conflict), state(from), state(to), options));
  const document = { title: '', subtitle: [], language: 'en', blocks: jointStepBlocks(conflict, joint) };
  const told = writeText(document, { width: 2000 }).replace(/\s+/g, ' ');
  return { told, data: jointStepsData(conflict, joint) };
}

test('a joint step names who moves at once, who is exposed, who could defect', () => {
  const { told, data } = way(shipped('elmira'), 5, 8);
  expect(told).toContain('It takes 1 joint step');
  expect(told).toContain('Ministry of the Environment and Uniroyal Chemical at once (to 8)');
  expect(told).toContain('Uniroyal Chemical is exposed: if it moves first and nobody follows, it is left in 7');
  expect(told).toContain('It could defect: once the others have moved, it is in 7, which it likes better than 8.');
  expect(told).toContain('Local governments, which take no part, are worse off in 8 than in 5.');
  expect(data).toMatchObject({ moveTogether: ['moe', 'uniroyal'], worseOff: ['local'], objecting: null });
  expect(data.steps![0]!.members.map(({ party, alone, couldDefect }) => [party, alone, couldDefect])).toEqual([
    ['moe', { state: 6, is: 'worse' }, true],
    ['uniroyal', { state: 7, is: 'worse' }, false],
  ]);
});

test('where steps that each mover likes lead there, no joint step is needed', () => {
  expect(way(shipped('elmira'), 1, 5).told).toContain('No joint step is needed');
});

test('where no plan exists, it names who would be worse off by going along, and the way if it did', () => {
  const { told, data } = way(shipped('elmira'), 1, 4);
  expect(told).toContain('Ministry of the Environment would have to go along with a step that leaves it worse off.');
  expect(told).toContain('(to 2). That is against the interest of Ministry of the Environment.');
  expect(data).toMatchObject({ steps: null, objecting: { parties: ['moe'], worse: ['moe'], same: [], unknown: [] } });
  expect(data.objecting!.steps.map(({ from, to }) => [from, to])).toEqual([
    [1, 2],
    [2, 4],
  ]);
});

test('it says where the answer hangs on a party of unknown wants, and where nobody can move there', () => {
  const open = way(shipped('lake-gisborne'), 1, 3);
  expect(open.told).toContain('It hangs on Province of Newfoundland, whose wants are unknown.');
  expect(open.data.objecting).toMatchObject({ worse: [], unknown: ['provincial'] });
  expect(way(shipped('elmira'), 8, 1).told).toContain('No moves lead there, whoever moves at once.');
});

test('a search that met its bound says so, with a plan and without', () => {
  const found = way(shipped('vladivostok-2019'), 2, 28, { budget: 1 });
  expect(found.told).toContain('too much to search in full: a way with fewer parties at once');
  expect(found.data.searched).toBe('bounded');
  const none = way(shipped('elmira'), 1, 4, { budget: 1 });
  expect(none.told).toContain('were found');
  expect(none.told).toContain('too much to search in full: such a way, or one with fewer who object, may exist.');
});

test('parties whose moves are listed go to a state at once by its label', () => {
  const { told } = way(shipped('elmira-as-a-graph'), 5, 8);
  expect(told).toContain('Ministry of the Environment and Uniroyal Chemical at once (to 8): Uniroyal accepts');
});
