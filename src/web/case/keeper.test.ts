import { beforeEach, describe, expect, test } from 'vitest';
import { KeeperDesk, unreachable } from '../../../test/keeper-desk.ts';

let desk: KeeperDesk;
beforeEach(() => {
  desk = new KeeperDesk();
});

describe('a text without problems', () => {
  test('is in the file soon after the last key', async () => {
    desk.type('ab');
    await desk.pass(200);
    desk.type('abc');
    await desk.pass(290);
    expect(desk.wrote).toEqual([]);
    await desk.pass(20);
    expect(desk.wrote).toEqual(['abc']);
    expect(desk.savings).toEqual(['saving', 'saved']);
  });

  test('is written as soon as it was read, where reading takes longer', async () => {
    desk.keeper.change('ab');
    await desk.pass(1000);
    expect(desk.wrote).toEqual([]);
    desk.keeper.read('ab', 0);
    await desk.pass(1);
    expect(desk.wrote).toEqual(['ab']);
  });

  test('that is again what the file holds is not written', async () => {
    desk.type('ab');
    desk.type('a');
    await desk.pass(2000);
    expect(desk.wrote).toEqual([]);
    expect(desk.keeper.saving.kind).toBe('saved');
  });
});

test('a text that becomes again what the file held, while another is being saved, is saved after it', async () => {
  desk.meanwhile = () => desk.type('a');
  desk.type('ab');
  await desk.pass(2000);
  expect(desk.wrote).toEqual(['ab', 'a']);
  expect(desk.keeper.saving.kind).toBe('saved');
});

describe('a text with problems', () => {
  test('stays out of the file and is kept in the journal', async () => {
    desk.type('a:', 2);
    await desk.pass(5000);
    expect(desk.wrote).toEqual([]);
    expect(desk.journal).toBe('["a:","v:a"]');
    expect(desk.keeper.saving).toEqual({ kind: 'kept', problems: 2 });
  });

  test('is in the journal within a second, however fast one types', async () => {
    for (let key = 1; key <= 10; key++) {
      desk.type('x'.repeat(key), 1);
      await desk.pass(90);
    }
    expect(desk.journal).not.toBeNull();
  });

  test('goes to the file once the person says so, until it is sound again', async () => {
    desk.type('a:', 1);
    await desk.pass(1000);
    desk.keeper.hold();
    await desk.pass(10);
    expect(desk.file?.text).toBe('a:');
    desk.type('a::', 1);
    await desk.pass(1000);
    expect(desk.file?.text).toBe('a::');
    desk.type('b', 0);
    await desk.pass(1000);
    desk.type('b:', 1);
    await desk.pass(1000);
    expect(desk.file?.text).toBe('b');
    expect(desk.keeper.saving.kind).toBe('kept');
  });

  test('that is mended is saved, and the journal holds no text any more', async () => {
    desk.type('a:', 1);
    await desk.pass(1000);
    desk.type('ab', 0);
    await desk.pass(2000);
    expect(desk.file?.text).toBe('ab');
    expect(desk.journal).toBe('[null,"v:ab"]');
  });
});

describe('a server that is gone', () => {
  test('is asked again, ever more seldom, until it is back', async () => {
    desk.isUp = false;
    desk.type('ab');
    await desk.pass(1000);
    expect(desk.keeper.saving).toEqual({ kind: 'failed', problem: unreachable.problem });
    expect(desk.keeper.isAtRisk).toBe(true);
    await desk.pass(60_000);
    desk.isUp = true;
    await desk.pass(15_000);
    expect(desk.file?.text).toBe('ab');
    expect(desk.keeper.saving.kind).toBe('saved');
    expect(desk.keeper.isAtRisk).toBe(false);
  });

  test('that wrote before it died is not a second version', async () => {
    desk.losesAnswers = true;
    desk.type('ab');
    await desk.pass(400);
    expect(desk.file?.text).toBe('ab');
    desk.losesAnswers = false;
    desk.type('abc');
    await desk.pass(5000);
    expect(desk.file?.text).toBe('abc');
    expect(desk.savings).not.toContain('conflict');
  });
});

describe('a change made outside', () => {
  test('is taken where nothing is unsaved', () => {
    expect(desk.keeper.found({ text: 'z', version: 'v:z' })).toBe('take');
    expect(desk.keeper.base).toBe('v:z');
  });

  test('that says what is here already is nothing', () => {
    desk.type('ab');
    expect(desk.keeper.found({ text: 'ab', version: 'v:ab' })).toBe('nothing');
    expect(desk.keeper.saving.kind).toBe('saved');
  });

  test('beside unsaved work is never overwritten', async () => {
    desk.type('ab');
    desk.file = { text: 'z', version: 'v:z' };
    await desk.pass(1000);
    expect(desk.keeper.saving).toEqual({ kind: 'conflict', theirs: { text: 'z', version: 'v:z' } });
    desk.type('abc');
    await desk.pass(60_000);
    expect(desk.file.text).toBe('z');
    expect(desk.journal).toBe('["abc","v:a"]');
  });

  test('gives way once the person chooses hers', async () => {
    desk.type('ab');
    desk.file = { text: 'z', version: 'v:z' };
    expect(desk.keeper.found(desk.file)).toBe('conflict');
    desk.keeper.keepMine();
    await desk.pass(1000);
    expect(desk.file).toEqual({ text: 'ab', version: 'v:ab' });
    expect(desk.keeper.saving.kind).toBe('saved');
  });

  test('is what is shown once the person chooses it', async () => {
    desk.type('ab');
    desk.file = { text: 'z', version: 'v:z' };
    desk.keeper.found(desk.file);
    expect(desk.keeper.takeTheirs()).toBe('z');
    desk.type('z');
    await desk.pass(1000);
    expect(desk.wrote).toEqual([]);
    expect(desk.keeper.saving.kind).toBe('saved');
  });
});

test('a file that is gone is written again only when the person says so', async () => {
  desk.file = null;
  expect(desk.keeper.found(null)).toBe('conflict');
  desk.type('ab');
  await desk.pass(5000);
  expect(desk.file).toBeNull();
  desk.keeper.keepMine();
  await desk.pass(1000);
  expect(desk.file).toEqual({ text: 'ab', version: 'v:ab' });
});

test('a journal that was kept over an older version of the file shows both', async () => {
  desk.keeper.begin('mine', 'v:older');
  desk.keeper.read('mine', 0);
  await desk.pass(5000);
  expect(desk.keeper.saving).toEqual({ kind: 'conflict', theirs: { text: 'a', version: 'v:a' } });
  expect(desk.wrote).toEqual([]);
});

describe('a case of the library', () => {
  test('is copied once, with what was typed until then', async () => {
    desk = new KeeperDesk(true);
    desk.type('ab');
    await desk.pass(20);
    desk.type('abc');
    await desk.pass(5000);
    expect(desk.copies).toEqual(['abc']);
    expect(desk.wrote).toEqual([]);
    expect(desk.keeper.saving.kind).toBe('saved');
  });

  test('is copied as it was where what was typed has problems, which go to the journal', async () => {
    desk = new KeeperDesk(true);
    desk.type('a:', 1);
    await desk.pass(5000);
    expect(desk.copies).toEqual(['a']);
    expect(desk.journal).toBe('["a:","v:a"]');
    expect(desk.keeper.saving).toEqual({ kind: 'kept', problems: 1 });
  });

  test('keys that come while it is being copied are saved to the copy', async () => {
    desk = new KeeperDesk(true);
    desk.type('ab');
    await desk.pass(299);
    const passing = desk.pass(2);
    desk.type('abcd');
    await passing;
    await desk.pass(5000);
    expect(desk.copies).toHaveLength(1);
    expect(desk.file?.text).toBe('abcd');
  });
});

describe('another tab in step', () => {
  test('saves what is typed there, and this one does not', async () => {
    desk.keeper.change('ab', 2500);
    desk.keeper.read('ab', 0);
    await desk.pass(400);
    desk.keeper.savedElsewhere('v:ab', 'ab');
    await desk.pass(10_000);
    expect(desk.wrote).toEqual([]);
    expect(desk.keeper.saving.kind).toBe('saved');
  });

  test('that closes before it saved is stood in for', async () => {
    desk.keeper.change('ab', 2500);
    desk.keeper.read('ab', 0);
    await desk.pass(10_000);
    expect(desk.wrote).toEqual(['ab']);
  });
});
