import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Draft } from './draft.ts';
import { parseCase } from './parse.ts';
import { writeCase, writeDraft } from './write.ts';
import { readDocument } from './yaml/case-document.ts';
import { setIn } from './yaml/edit.ts';

const id = fc.stringMatching(/^[a-zяب日][a-z0-9_я日-]{0,5}[a-z]$/);
const text = fc.oneof(
  fc.string({ minLength: 1, maxLength: 200 }),
  fc.constantFrom(
    'yes',
    'null',
    '1984',
    '2019-04-24',
    '- a',
    '# b',
    'a: b',
    "it's",
    '"q"',
    '!a & b',
    ' x ',
    'two\nlines\n',
    '*a',
    '%',
    '\ttab',
    'مرحبا',
  ),
);
const date = fc.constantFrom('2019-04-24', '2020-02-29');
const expression = fc.constantFrom('us.a', 'not us.a', '!us.a', 'a | b', 'us.a if (b and c)', '&x', 'a -> b');
const named = fc.dictionary(id, expression, { minKeys: 1, maxKeys: 3, noNullPrototype: true });
const map = <Value>(value: fc.Arbitrary<Value>) => fc.dictionary(id, value, { maxKeys: 4, noNullPrototype: true });
const numbered = <Value>(value: fc.Arbitrary<Value>) =>
  fc.dictionary(fc.nat(99).map(String), value, { maxKeys: 4, noNullPrototype: true });
const record = <Shape extends object>(
  shape: { [Key in keyof Shape]: fc.Arbitrary<Shape[Key]> },
  requiredKeys: (keyof Shape)[] = [],
) => fc.record(shape, { requiredKeys: requiredKeys as never[], noNullPrototype: true });
const ranked = fc.oneof(
  fc.nat(20),
  fc.constant('rest'),
  record({ taken: fc.array(expression, { maxLength: 3 }) }, ['taken']),
  record({ where: expression }, ['where']),
);
const preference = fc.oneof(
  fc.array(fc.oneof(expression, named, fc.array(fc.oneof(expression, named), { minLength: 1, maxLength: 3 })), {
    minLength: 1,
    maxLength: 5,
  }),
  record({ weights: fc.dictionary(id, fc.integer(), { maxKeys: 3, noNullPrototype: true }) }, ['weights']),
  record(
    {
      ranking: fc.array(fc.oneof(ranked, fc.array(ranked, { minLength: 1, maxLength: 3 })), {
        minLength: 1,
        maxLength: 6,
      }),
    },
    ['ranking'],
  ),
  record({ unknown: text }, ['unknown']),
  fc.constant('unknown' as const),
);
const option = fc.oneof(
  text,
  fc.constant(null),
  record({ does: text, oneWay: fc.constantFrom('take' as const, 'drop' as const), by: date }),
);
const notes = { id, why: text };
const rule = fc.oneof(
  expression,
  record({ never: expression, ...notes }, ['never']),
  record({ always: expression, ...notes }, ['always']),
  record({ atMostOne: fc.array(expression, { minLength: 1, maxLength: 4 }), ...notes }, ['atMostOne']),
);
const state = fc.oneof(text, fc.constant(null), record({ label: text, taken: fc.array(expression, { maxLength: 3 }) }));
const parts = {
  options: map(map(option)),
  terms: map(expression),
  rules: fc.array(rule, { maxLength: 4 }),
  sameOutcome: fc.array(expression, { maxLength: 3 }),
  statusQuo: fc.oneof(fc.nat(9), fc.array(expression, { maxLength: 3 })),
  states: numbered(state),
  moves: map(numbered(fc.array(fc.nat(9), { maxLength: 4 }))),
  preferences: map(preference),
};
const context = record({ says: text, holds: fc.boolean() }, ['says', 'holds']);
const support = record({ what: text, basis: fc.constantFrom('stated' as const, 'inferred' as const) }, [
  'what',
  'basis',
]);
const draft = record(
  {
    demarche: fc.constant(1 as const),
    title: text,
    question: text,
    asOf: date,
    about: text,
    citations: fc.array(text, { maxLength: 3 }),
    sources: map(
      record({
        title: text,
        published: fc.oneof(date, record({ value: date, basis: fc.constant('inferred' as const) }, ['value', 'basis'])),
        speakers: map(fc.constantFrom('A' as const, 'F' as const)),
      }),
    ),
    statements: map(
      record(
        {
          kind: fc.constantFrom('fact' as const, 'claim' as const),
          says: text,
          at: record({
            paragraph: fc.integer({ min: 1, max: 99 }),
            position: record({ start: fc.nat(), end: fc.nat() }, ['start', 'end']),
            quote: record({ exact: text, prefix: fc.string(), suffix: fc.string() }, ['exact']),
          }),
          date: fc.oneof(fc.constant('2019'), record({ value: date, words: text }, ['value'])),
          credibility: fc.constantFrom(1 as const, 6 as const),
          supports: fc.array(support, { maxLength: 3 }),
        },
        ['kind', 'says'],
      ),
    ),
    parties: map(
      record({ name: text, aliases: fc.array(text, { maxLength: 2 }), modeled: fc.boolean(), why: text }, ['name']),
    ),
    conflict: record({
      ...parts,
      context: map(context),
      variants: map(record({ ...parts, why: text, from: id, context: map(context) }, ['why'])),
    }),
  },
  ['demarche', 'title'],
) as unknown as fc.Arbitrary<Draft>;

describe('a draft written is the same draft when read', () => {
  test('whatever is in it', () => {
    fc.assert(
      fc.property(draft, (written) => {
        expect(parseCase(writeDraft(written), { maxStates: 64 }).draft).toEqual(written);
      }),
      { numRuns: 60 },
    );
  });

  test('also after an edit, and an edit changes nothing else', () => {
    fc.assert(
      fc.property(draft, text, (written, title) => {
        const { document } = readDocument(writeDraft(written));
        setIn(document!, ['title'], title);
        expect(parseCase(writeCase(document!), { maxStates: 64 }).draft).toEqual({ ...written, title });
      }),
      { numRuns: 60 },
    );
  });
});

test.each([' ', '   ', '', '\n', ' \n '])('a text of several lines gives way to %j', (title) => {
  const { document } = readDocument(writeDraft({ demarche: 1, title: 'two\nlines\n' }));
  setIn(document!, ['title'], title);
  expect((parse(writeCase(document!)) as { title: string }).title).toBe(title);
});

test('a text that nobody edited is written to the letter', () => {
  const odd = 'demarche:    1\r\ntitle:  "x"   # why\r\n\r\n\r\n';
  expect(writeCase(readDocument(odd).document!)).toBe(odd);
});

test('an edited text keeps the line ends of its system', () => {
  const { document } = readDocument('demarche:    1\r\ntitle:  x\r\n');
  setIn(document!, ['question'], 'why');
  expect(writeCase(document!)).toBe('demarche:    1\r\ntitle:  x\r\nquestion: why\r\n');
});

test('a fresh case is laid out for reading', () => {
  const fresh: Draft = {
    demarche: 1,
    title: 'A river',
    about:
      'The river rises in one country and is used in the next, and both have grown faster than it has; so they talk.',
    parties: { up: { name: 'Upstream' }, down: { name: 'Downstream', aliases: ['the valley'] } },
    statements: {
      first: { kind: 'claim', says: 'They said so.', supports: [{ what: 'preferences.up.dry', basis: 'stated' }] },
    },
    conflict: {
      options: { up: { dam: { does: 'builds a dam', oneWay: 'take' }, share: null }, down: { sue: 'goes to court' } },
      rules: [
        { never: 'up.dam and up.share', why: 'the dam takes the water' },
        { atMostOne: ['up.dam', 'down.sue'] },
        'up.share if down.sue',
      ],
      statusQuo: [],
      preferences: {
        up: [{ dry: 'not down.sue' }, 'up.dam', ['up.share', { both: 'up.share and not down.sue' }]],
        down: { weights: { 'up.dam': -2, 'up.share': 1 } },
      },
      variants: { calm: { why: 'another view', preferences: { down: 'unknown' } } },
    },
  };
  expect(writeDraft(fresh)).toBe(`demarche: 1
title: A river
about: >-
  The river rises in one country and is used in the next, and both have grown faster than it has; so
  they talk.

parties:
  up: { name: Upstream }
  down: { name: Downstream, aliases: [ the valley ] }

statements:
  first:
    kind: claim
    says: They said so.
    supports: [ { what: preferences.up.dry, basis: stated } ]

conflict:
  options:
    up:
      dam: { does: builds a dam, oneWay: take }
      share:
    down:
      sue: goes to court
  rules:
    - never: up.dam and up.share
      why: the dam takes the water
    - atMostOne: [ up.dam, down.sue ]
    - up.share if down.sue
  statusQuo: []
  preferences:
    up:
      - dry: not down.sue
      - up.dam
      - [ up.share, { both: up.share and not down.sue } ]
    down: { weights: { up.dam: -2, up.share: 1 } }
  variants:
    calm:
      why: another view
      preferences:
        down: unknown
`);
});
