import { beforeEach, expect, test } from 'vitest';
import { KeeperDesk } from '../../../test/keeper-desk.ts';

let desk: KeeperDesk;
beforeEach(() => {
  desk = new KeeperDesk();
});

test('a text is in the journal before it is in the file, however fast one types', async () => {
  // Typing without a pause is saved before the pause that the journal waits for.
  for (let key = 1; key <= 30; key++) {
    desk.type('x'.repeat(key));
    await desk.pass(90);
    if (desk.wrote.length > 0) break;
  }
  expect(desk.wrote).toHaveLength(1);
  expect(JSON.parse(desk.journalAtSave!)[0]).toBe(desk.wrote[0]);
});

test('the journal tells which text is on its way, where another was typed behind it', async () => {
  let answer: () => void = () => undefined;
  desk.meanwhile = () => desk.type('abc');
  const { save } = desk;
  desk.save = async (text, base) => {
    const outcome = await save.call(desk, text, base);
    await new Promise<void>((resolve) => {
      answer = resolve;
    });
    return outcome;
  };
  desk.type('ab');
  await desk.pass(1000);
  expect(desk.file?.text).toBe('ab');
  expect(desk.journal).toBe('["abc","v:a","ab"]');
  answer();
  desk.save = save;
  await desk.pass(2000);
  expect(desk.file?.text).toBe('abc');
  expect(desk.journal).toBe('[null,"v:abc"]');
});

test('the writes of the journal stay in their order, where one of them takes long', async () => {
  let done: () => void = () => undefined;
  desk.slowly = () =>
    new Promise((resolve) => {
      done = resolve;
    });
  desk.type('ab');
  await desk.pass(260);
  desk.slowly = undefined;
  desk.type('abc');
  await desk.pass(2000);
  expect([desk.journal, desk.wrote]).toEqual([null, []]);
  expect(desk.keeper.isKept).toBe(false);
  done();
  await desk.pass(2000);
  expect(desk.journalAtSave).toBe('["abc","v:a","abc"]');
  expect(desk.file?.text).toBe('abc');
  expect(desk.keeper.isKept).toBe(true);
});

test('the file is saved all the same where there can be no journal', async () => {
  desk.slowly = () => Promise.reject(new Error('no room'));
  desk.type('ab');
  await desk.pass(2000);
  expect(desk.wrote).toEqual(['ab']);
});
