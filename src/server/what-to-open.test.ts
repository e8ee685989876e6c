import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { libraryFolder } from '../host/index.ts';
import { ownFolder, whatToOpen } from './what-to-open.ts';

const own = '/home/ada/Demarche';
let area: string;

beforeEach(() => {
  area = realpathSync(mkdtempSync(join(tmpdir(), 'demarche-to-open-')));
  mkdirSync(join(area, 'river'));
  for (const file of ['river/case.yaml', 'one case.yaml', 'old.gmcr', 'letter.txt'])
    writeFileSync(join(area, file), '');
});
afterEach(() => rmSync(area, { recursive: true, force: true }));

const opened = (named?: string) => whatToOpen(named, own);

test('where nothing is named, the shipped case, and one’s own folder for what is made', async () => {
  expect(ownFolder('/home/ada')).toBe(own);
  const casePath = join(libraryFolder, 'vladivostok-2019');
  expect(await opened()).toEqual({ folder: own, page: '/library/vladivostok-2019', casePath });
});

test('a folder of cases, with its list of them', async () => {
  expect(await opened(area)).toEqual({ folder: area, page: '/', casePath: undefined });
});

test('a case, by its folder or its file: that folder, on that case', async () => {
  const folder = join(area, 'river');
  const file = join(folder, 'case.yaml');
  expect(await opened(folder)).toEqual({ folder, page: '/folder/.%2F', casePath: folder });
  expect(await opened(file)).toEqual({ folder, page: '/folder/.%2F', casePath: file });
});

test('a case in a single file, among those beside it', async () => {
  const casePath = join(area, 'one case.yaml');
  expect(await opened(casePath)).toEqual({ folder: area, page: '/folder/one%20case.yaml', casePath });
});

test('a file of another program, in the list of what can be imported', async () => {
  const casePath = join(area, 'old.gmcr');
  expect(await opened(casePath)).toEqual({ folder: area, page: '/', casePath });
});

test('a folder that is made later, where the one that it goes into is there', async () => {
  const later = join(area, 'later');
  expect(await opened(later)).toEqual({ folder: later, page: '/', casePath: undefined });
  expect(await opened(join(area, 'no', 'such'))).toMatchObject({
    problem: { code: 'file/missing', hint: expect.stringContaining('a folder that is there') },
  });
});

test('nothing that is neither a folder nor a case', async () => {
  expect(await opened(join(area, 'letter.txt'))).toMatchObject({ problem: { code: 'file/no-case' } });
});

describe('of the shipped cases', () => {
  const chicken = join(libraryFolder, 'chicken');

  test('one is opened from the library, whatever it is called', async () => {
    symlinkSync(chicken, join(area, 'alias'));
    symlinkSync(libraryFolder, join(area, 'all'));
    const names = [chicken, join(chicken, 'case.yaml'), join(area, 'alias'), join(area, 'all', 'chicken')];
    for (const name of [...names, join(area, 'all', 'chicken', 'case.yaml')]) {
      expect(await opened(name)).toEqual({ folder: own, page: '/library/chicken', casePath: chicken });
    }
  });

  test.each([
    ['their folder', ''],
    ['a text beside one', 'chicken/expected.yaml'],
    ['a new folder among them', 'new'],
    ['a new folder in one of them', 'chicken/new'],
  ])('%s opens one’s own folder in its place', async (_, below) => {
    expect(await opened(join(libraryFolder, below))).toEqual({ folder: own, page: '/', casePath: undefined });
  });

  test('a new folder among them by a link is none, either', async () => {
    symlinkSync(libraryFolder, join(area, 'all'));
    expect(await opened(join(area, 'all', 'new'))).toMatchObject({ folder: own });
  });

  test('a folder above them is opened as any other', async () => {
    const folder = dirname(libraryFolder).replace(/[\\/]$/, '');
    expect(await opened(folder)).toEqual({ folder, page: '/', casePath: undefined });
  });
});
