import { expect, test } from 'vitest';
import { parseCase } from '../parse.ts';

const text = (parties: string, options: string) => `demarche: 1
title: x
parties: ${parties}
conflict:
  options: ${options}
`;

test('a party decides where it has an option, and its place is that in the list of parties', () => {
  const { case: checked } = parseCase(
    text('{ a: { name: A }, b: { name: B }, c: { name: C } }', '{ c: { x: }, b: {}, a: { y: } }'),
  );
  expect(checked!.conflict!.parties.map(({ id }) => id)).toEqual(['a', 'c']);
  expect(checked!.conflict!.options.map(({ id, party }) => [id, party])).toEqual([
    ['c.x', 1],
    ['a.y', 0],
  ]);
});

test('an option without words goes by its name', () => {
  const { case: checked } = parseCase(
    text('{ a: { name: A }, b: { name: B } }', '{ a: { lift_all-sanctions: }, b: { y: { by: 2020-01-01 } } }'),
  );
  expect(checked!.conflict!.options.map(({ does }) => does)).toEqual(['lift all sanctions', 'y']);
});

test('a party left out needs a reason, and has no options', () => {
  const { problems } = parseCase(
    text('{ a: { name: A }, b: { name: B, modeled: false } }', '{ a: { x: }, b: { y: } }'),
  );
  expect(problems.map(({ code }) => code).sort()).toEqual(['party/no-reason', 'party/not-modeled']);
});

test('more than a thousand options are refused before anything is counted', () => {
  const many = Array.from({ length: 1001 }, (_, n) => `o${n}: `).join(', ');
  const { problems } = parseCase(text('{ a: { name: A }, b: { name: B } }', `{ a: { ${many} }, b: { y: } }`));
  expect(problems.map(({ code }) => code)).toEqual(['option/too-many']);
});
