import { expect, test } from 'vitest';
import { parseCase } from '../../format/index.ts';
import { withNeededIsolates } from '../writers/document.ts';
import { jointMoveInWords, moveInWords, stateInShort, stateInWords } from './state-in-words.ts';

const river = conflictOf(`
demarche: 1
title: River
parties: { mill: { name: Mill }, village: { name: Village } }
conflict:
  options:
    mill: { filter: filters its water, pay: { does: pays for the damage } }
    village: { sue: goes to court }
  statusQuo: []
  preferences: { mill: unknown, village: unknown }
`);

function conflictOf(text: string) {
  const { case: checked, problems } = parseCase(text);
  expect(problems).toEqual([]);
  return checked!.conflict!;
}

test('a state is what is done in it, party by party', () => {
  expect(plain(stateInWords(river, 7))).toBe('Mill filters its water and pays for the damage; Village goes to court');
  expect(plain(stateInWords(river, 0))).toBe('nobody does anything');
});

test('in short a state is the options taken', () => {
  expect(plain(stateInShort(river, 5))).toBe('mill.filter, village.sue');
});

test('a move is what changes', () => {
  expect(plain(moveInWords(river, { party: 0, from: 1, to: 2 }))).toBe(
    'Mill no longer filters its water and pays for the damage',
  );
});

test('a joint move is what each changes', () => {
  expect(plain(jointMoveInWords(river, [0, 1], 4, 1))).toBe('Mill filters its water; Village no longer goes to court');
});

test('deeds that hold an "and" themselves are told apart', () => {
  const conflict = conflictOf(`
demarche: 1
title: T
parties: { a: { name: A }, b: { name: B } }
conflict:
  options: { a: { x: comes and goes, y: stays }, b: { z: waits } }
  preferences: { a: unknown, b: unknown }
`);
  expect(plain(stateInWords(conflict, 3))).toBe('A comes and goes, and stays');
});

test('a label that the model gives comes first, and a move without options says where it leads', () => {
  const conflict = conflictOf(`
demarche: 1
title: T
parties: { a: { name: A }, b: { name: B } }
conflict:
  states: { 10: peace, 20: war }
  moves: { a: { 10: [20] }, b: { 20: [10] } }
  preferences: { a: { ranking: [10, 20] }, b: { ranking: [20, 10] } }
`);
  expect(plain(stateInWords(conflict, 1))).toBe('war');
  expect(plain(moveInWords(conflict, { party: 0, from: 0, to: 1 }))).toBe('A moves to state 20 (war)');
});

test('a state that stands for several says so', () => {
  const conflict = conflictOf(`
demarche: 1
title: T
parties: { a: { name: A }, b: { name: B } }
conflict:
  options: { a: { quit: quits, smile: smiles }, b: { wait: waits } }
  sameOutcome: [a.quit]
  preferences: { a: [not a.quit], b: [a.quit] }
`);
  const quit = conflict.states.count - 1;
  expect(plain(stateInWords(conflict, quit))).toBe('A quits (4 patterns counted as one state)');
});

function plain(text: string): string {
  return withNeededIsolates(text);
}
