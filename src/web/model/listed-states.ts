/** Numbers of states as people type them, and what goes when a listed state goes. */
import type { TextEdit } from '../../format/index.ts';
import type { EditTarget } from './edit-target-of.ts';

/** Each number once, in the order typed; undefined where something else stands there. A comma at the end is no fault. */
export function numbersIn(text: string): readonly number[] | undefined {
  const parts = text.split(/[\s,;]+/).filter((part) => part !== '');
  if (!parts.every((part) => /^\d{1,9}$/.test(part))) return undefined;
  return [...new Set(parts.map(Number))];
}

/** Within the conflict: the state, the moves from it and to it. Rankings that name it are left to be mended. */
export function stateRemoval({ conflict }: EditTarget, n: string): TextEdit[] {
  const moves = Object.entries(conflict.moves ?? {}).flatMap(([party, from]) =>
    Object.entries(from).flatMap(([start, targets]): TextEdit[] => {
      const path = ['moves', party, start];
      if (start === n) return [{ kind: 'remove', path }];
      if (!targets.includes(Number(n))) return [];
      const left = targets.filter((target) => target !== Number(n));
      return left.length === 0 ? [{ kind: 'remove', path }] : [{ kind: 'set', path, value: left }];
    }),
  );
  return [...moves, { kind: 'remove', path: ['states', n] }];
}
