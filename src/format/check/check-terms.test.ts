import { expect, test } from 'vitest';
import { parseCase } from '../parse.ts';

const text = (terms: string) => `demarche: 1
title: x
parties: { us: { name: U }, ru: { name: R } }
conflict:
  options: { us: { a: }, ru: { b: } }
  terms: ${terms}
  rules: [one or not one]
`;

test('a term may use another, whichever stands first', () => {
  const { case: checked, problems } = parseCase(text('{ one: two, two: not us.a }'));
  expect(problems).toEqual([]);
  expect(checked!.conflict!.terms[0]).toEqual({
    name: 'one',
    text: 'two',
    means: { kind: 'term', name: 'two', means: { kind: 'not', of: { kind: 'option', option: 0 } } },
  });
});

test('a circle is told once, and what hangs on it is passed over', () => {
  expect(
    parseCase(text('{ one: two, two: three, three: one, four: one }')).problems.map(
      ({ code, says }) => `${code} ${says}`,
    ),
  ).toEqual(['term/circular The term "one" is explained by itself: one → two → three → one.']);
});

test('a faulty term is told where it stands and not where it is used', () => {
  expect(parseCase(text('{ one: us.x, two: one }')).problems).toMatchObject([
    { code: 'option/unknown', place: { line: 6, column: 17 } },
  ]);
});
