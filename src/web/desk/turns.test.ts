import { expect, test } from 'vitest';
import { breath, goesAhead, inTurn, isBusy } from './turns.ts';

/** What is done by then, after as many breaths. */
async function after(breaths: number): Promise<void> {
  for (let n = 0; n < breaths; n++) await breath();
}

test('whatever comes after a text that is being read waits until it is read', async () => {
  const read = goesAhead('studies');
  expect(isBusy()).toBe(true);
  let went = false;
  const turn = inTurn(false)();
  void Promise.resolve(turn).then(() => {
    went = true;
  });
  await after(5);
  expect(went).toBe(false);
  read();
  await turn;
  expect(went).toBe(true);
  expect(isBusy()).toBe(false);
});

test('what is asked beside waits for the questions, too; a question does not wait for another', async () => {
  const [one, other] = [goesAhead('questions'), goesAhead('questions')];
  await inTurn(false)();
  let went = false;
  const turn = inTurn(true)();
  void Promise.resolve(turn).then(() => {
    went = true;
  });
  one();
  await after(5);
  expect(went).toBe(false);
  other();
  await turn;
  expect(isBusy()).toBe(false);
});
