import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { attributionOf, compareVariants, conflictOf, strongestDissent } from '../../../analysis/index.ts';
import { parseCase } from '../../../format/index.ts';
import { finish } from '../../../model/index.ts';
import { groundOf } from '../ground.ts';
import { difference, THE_CASE } from './difference.ts';

const { case: checked, draft } = parseCase(readFileSync('cases/vladivostok-2019/case.yaml', 'utf8'));
const ground = groundOf(checked!, draft!);
const conflict = (id: string | undefined) => conflictOf(checked!, id).conflict;

test.each([
  [undefined, 'nervous-high'],
  [undefined, 'stakes-raised'],
  ['nervous-high', 'guarantee'],
  ['narrow-meaning', undefined],
])('from %s to %s the same states change for the same reasons as in the analysis', (a, b) => {
  const found = finish(difference(ground, { lens: {}, a: a ?? THE_CASE, b: b ?? THE_CASE }));
  const expected = finish(attributionOf(conflict(a), conflict(b)));
  expect(found.differences.map(({ path }) => path)).toEqual(expected.differences.map(({ path }) => path));
  const told = found.groups.flatMap(({ change, letters, cause, states }) =>
    states.map(() => JSON.stringify([change, letters.toLowerCase(), cause])),
  );
  const worked = expected.changes.map(({ change, concept, sufficient, together, necessary }) => {
    const cause =
      sufficient.length > 0
        ? { kind: 'sufficient', differences: sufficient }
        : together.length > 0
          ? { kind: 'together', sets: together }
          : necessary.length > 0
            ? { kind: 'necessary', differences: necessary }
            : { kind: 'untold' };
    return JSON.stringify([change, concept, cause]);
  });
  expect(told.sort()).toEqual(worked.sort());
  const counted = found.counts.reduce((sum, { onlyA, onlyB }) => sum + onlyA + onlyB, 0);
  expect(counted).toBe(expected.changeCount);
});

test('unless told, the case is set against its strongest dissent', () => {
  const comparison = finish(compareVariants(checked!));
  const { variant } = comparison.columns[strongestDissent(comparison)!.column]!;
  expect(finish(difference(ground, { lens: {} }))).toMatchObject({ a: THE_CASE, b: variant });
});

test('one difference is what makes each change', () => {
  const { groups, differences } = finish(difference(ground, { lens: {}, b: 'nervous-high' }));
  expect(differences).toHaveLength(1);
  expect(groups.every(({ cause }) => cause.kind === 'sufficient' && cause.differences[0] === 0)).toBe(true);
  expect(groups.map(({ change }) => change)).toContain('lost');
});

test('a third concept is looked at where it is opened', () => {
  const letters = finish(difference(ground, { lens: {}, b: 'nervous-high', concept: 'gmr' })).counts.map(
    (one) => one.letters,
  );
  expect(letters).toEqual(['Nash', 'GMR', 'SEQ']);
});

test('a variant that is gone is refused in a sentence', () => {
  expect(() => finish(difference(ground, { lens: {}, b: 'gone' }))).toThrow('There is no variant “gone” any more.');
  const plain = parseCase(readFileSync('cases/elmira/case.yaml', 'utf8'));
  expect(() => finish(difference(groundOf(plain.case!, plain.draft!), { lens: {} }))).toThrow('has no variants');
});
