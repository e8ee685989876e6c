import { expect, test } from 'vitest';
import { caseFrom, libraryConflict } from '../../../test/library-case.ts';
import { finish } from '../../model/index.ts';
import type { AssumptionChange } from './change.ts';
import { type HangsOn, whatItHangsOn } from './what-it-hangs-on.ts';

function inWords(change: AssumptionChange): string {
  switch (change.kind) {
    case 'drop-want':
      return `drop ${change.party} ${change.id}`;
    case 'swap-wants':
      return `swap ${change.party} ${change.ids.join()}`;
    case 'drop-rule':
      return `rule ${change.rule}`;
    case 'make-reversible':
      return `reversible ${change.option}`;
    case 'turn-fact':
      return `fact ${change.option}`;
    case 'swap-groups':
      return `groups ${change.party} ${change.place}`;
    case 'drop-weight':
      return `weight ${change.party} ${change.option}`;
  }
}

function fallsIf(found: HangsOn, concept: string, number: number): string[] {
  const conclusion = found.conclusions.find((one) => one.concept === concept && one.state === number - 1)!;
  return conclusion.fallsIf.map(({ change }) => inWords(found.tried[change]!.change));
}

const deadlinePassed = 'fact 12';

test('the limited exchange hangs on the want for a step and its place, as found by hand', () => {
  const found = finish(whatItHangsOn(libraryConflict('vladivostok-2019')));
  expect(fallsIf(found, 'seq', 28)).toEqual(['drop 0 step', 'swap 0 step,pressure', deadlinePassed]);
  expect(found.notTried).toEqual([]);
});

test('the stall hangs on no want and no rule: each dropped, each two neighbors swapped', () => {
  const found = finish(whatItHangsOn(libraryConflict('vladivostok-2019'), { states: [21, 39] }));
  expect(found.conclusions).toHaveLength(4);
  expect(fallsIf(found, 'nash', 22)).toEqual([deadlinePassed]);
  expect(fallsIf(found, 'nash', 40)).toEqual([deadlinePassed]);
});

test('with relief that lasts, what undoes the exchange leans on a rule', () => {
  const found = finish(whatItHangsOn(libraryConflict('vladivostok-2019', 'lasting-relief')));
  const rule = found.tried.find(({ change }) => change.kind === 'drop-rule' && change.rule === 2)!;
  expect(rule.gained).toEqual([{ concept: 'seq', states: [27, 67] }]);
  expect(fallsIf(found, 'nash', 23)).toContain('rule 2');
});

test('a direct ranking is tried group by group, and says where it has no place for new states', () => {
  const found = finish(whatItHangsOn(libraryConflict('cuban-missile-crisis')));
  expect(fallsIf(found, 'seq', 5)).toEqual(['groups 0 0']);
  expect(found.notTried.map(({ because }) => because)).toEqual(['ranking-does-not-fit']);
});

test('twenty thousand states and their changes take seconds, and what there was no time for is named', () => {
  const party = (p: string) => `${p}: { ${Array.from({ length: 5 }, (_, o) => `o${o}: `).join(', ')} }`;
  const wants = (p: string, other: string) =>
    `${p}: [${Array.from({ length: 8 }, (_, n) => `${n % 2 === 0 ? '' : 'not '}${p}.o${n % 5} or ${other}.o${(n * 3) % 5}`).join(', ')}]`;
  const conflict = caseFrom(
    `demarche: 1\ntitle: t\nparties: { a: { name: A }, b: { name: B }, c: { name: C } }\nconflict:\n` +
      `  options: { ${['a', 'b', 'c'].map(party).join(', ')} }\n` +
      `  preferences: { ${wants('a', 'b')}, ${wants('b', 'c')}, ${wants('c', 'a')} }\n`,
  ).conflict!;
  expect(conflict.states.count).toBe(32768);
  const found = finish(whatItHangsOn(conflict, { states: [0], work: 320_000 }));
  expect(found.tried.length).toBe(9);
  expect(found.notTried.every(({ because }) => because === 'too-much-work')).toBe(true);
  expect(found.tried.length + found.notTried.length).toBe(45);
});
