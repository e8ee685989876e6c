import { expect, test } from 'vitest';
import { parseCase } from '../parse.ts';

const text = `demarche: 1
title: x
sources:
  paper: { title: A paper, published: { value: 2019-04-24, basis: inferred } }
  other: { published: 2019-05-01 }
statements:
  s:
    source: paper
    at: { paragraph: 3 }
    speaker: Somebody
    voice: us
    kind: assessment
    says: In our words.
    supports:
      - { what: PLACE, basis: stated }
parties: { us: { name: U }, ru: { name: R } }
conflict:
  options: { us: { a: }, ru: { b: } }
  context: { t: { says: x, holds: true } }
  terms: { both: us.a and ru.b }
  rules: [{ never: us.a and ru.b, id: apart }]
  statusQuo: []
  preferences: { us: [{ act: us.a }, [{ one: us.a, two: ru.b }]] }
  variants: { other: { why: y, preferences: { us: [{ wait: not us.a }] } } }
`;

test.each([
  'options.us.a',
  'options.us',
  'context.t',
  'terms.both',
  'rules.apart',
  'statusQuo',
  'parties.ru',
  'preferences.us',
  'preferences.us.act',
  'preferences.us.two',
  'variants.other',
  'variants.other.preferences.us.wait',
  'variants.other.rules.apart',
])('evidence may bear on %s', (place) => {
  const { case: checked, problems } = parseCase(text.replace('PLACE', place));
  expect(problems).toEqual([]);
  expect(checked!.statements).toEqual([
    {
      id: 's',
      source: 'paper',
      paragraph: 3,
      speaker: 'Somebody',
      voice: 'us',
      kind: 'assessment',
      status: 'none',
      says: 'In our words.',
      supports: [{ what: place, basis: 'stated' }],
      contradicts: [],
    },
  ]);
  expect(checked!.sources.map(({ published }) => published)).toEqual([
    { value: '2019-04-24', basis: 'inferred' },
    { value: '2019-05-01', basis: 'stated' },
  ]);
});

test.each(['preferences.us.wait', 'rules.rule-1', 'options.us.c', 'variants.nobody', 'us.a'])(
  'and not on %s',
  (place) => {
    expect(parseCase(text.replace('PLACE', place)).problems).toMatchObject([
      { code: 'evidence/unknown-path', place: { line: 15, column: 17 } },
    ]);
  },
);
