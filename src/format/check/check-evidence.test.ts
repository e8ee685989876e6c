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
      via: [],
      voice: 'us',
      kind: 'assessment',
      status: 'none',
      says: 'In our words.',
      supports: [{ what: place, basis: 'stated' }],
      contradicts: [],
      qualifies: [],
      checked: 'confirmed',
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

const ledger = (sources: string, statements: string) => `demarche: 1
title: x
sources:
${sources}
statements:
${statements}
parties: { us: { name: U }, ru: { name: R } }
`;
const hash = 'ab'.repeat(32);

test('all that a source and a statement may say is taken over as it was written', () => {
  const { case: checked, problems } = parseCase(
    ledger(
      `  original: { title: In Russian, language: ru }
  page:
    { title: T, outlet: O, author: A, published: 2019-04-24, modified: 2019-04-25, dateline: "PORT, 24 April", language: en,
      url: "https://example.org/a", archive: "https://example.org/b", file: wire/page.txt, hash: ${hash}, reliability: B,
      speakers: { Ada Berg: C }, translationOf: original, event: the-visit, note: N,
      reading: { dropped: [{ start: 2, end: 5 }], restored: [7], our: { Ada Berg: norway }, same: { Ada Berg: Ada Bergh } } }`,
      `  first: { source: original, kind: claim, says: x, voice: us }
  second:
    source: page
    at: { paragraph: 3, position: { start: 4, end: 9 }, quote: { exact: words, prefix: "", suffix: " and" }, textHash: ${hash} }
    speaker: Ada Berg
    via: [The Wire, The Gazette]
    voice: us
    kind: claim
    status: planned
    says: In our words.
    date: 2019-04
    by: { value: 2019-12, mod: END, words: by the end of the year }
    act: reject
    sameAs: first
    checked: proposed
    credibility: 3
    estimate: { word: very likely, scale: ICD 203 }
    confidence: low
    qualifies: [{ what: parties.us, basis: inferred }]`,
    ),
  );
  expect(problems).toEqual([]);
  expect(checked!.sources[1]).toEqual({
    id: 'page',
    title: 'T',
    outlet: 'O',
    author: 'A',
    published: { value: '2019-04-24', basis: 'stated' },
    modified: '2019-04-25',
    dateline: 'PORT, 24 April',
    language: 'en',
    url: 'https://example.org/a',
    archive: 'https://example.org/b',
    file: 'wire/page.txt',
    hash,
    reliability: 'B',
    speakers: [{ name: 'Ada Berg', reliability: 'C' }],
    translationOf: 'original',
    event: 'the-visit',
    note: 'N',
  });
  expect(checked!.statements[1]).toMatchObject({
    paragraph: 3,
    anchor: {
      position: { start: 4, end: 9 },
      quote: { exact: 'words', prefix: '', suffix: ' and' },
      textHash: hash,
    },
    via: ['The Wire', 'The Gazette'],
    date: { value: '2019-04', mod: undefined, words: undefined },
    by: { value: '2019-12', mod: 'END', words: 'by the end of the year' },
    act: 'reject',
    sameAs: 'first',
    checked: 'proposed',
    credibility: 3,
    estimate: { word: 'very likely', scale: 'ICD 203' },
    confidence: 'low',
    qualifies: [{ what: 'parties.us', basis: 'inferred' }],
  });
});

test('a paragraph alone is a place and no anchor', () => {
  const { case: checked } = parseCase(
    ledger('  page: {}', '  a: { source: page, at: { paragraph: 2 }, kind: fact, says: x }'),
  );
  expect([checked!.statements[0]!.paragraph, checked!.statements[0]!.anchor]).toEqual([2, undefined]);
});

test.each([
  ['file: ../secret.txt', 'evidence/file'],
  ['file: /etc/passwd', 'evidence/file'],
  ['file: a//b.txt', 'evidence/file'],
  ["file: 'c:\\x.txt'", 'evidence/file'],
  ['hash: abc', 'evidence/hash'],
  [`hash: ${hash.toUpperCase()}`, 'evidence/hash'],
  ['url: "javascript:alert(1)"', 'evidence/address'],
  ['archive: example.org', 'evidence/address'],
  ['language: Russian (mostly)', 'evidence/language'],
  ['translatedFrom: "?"', 'evidence/language'],
  ['translationOf: pag', 'evidence/unknown-source'],
  ['translationOf: page', 'evidence/circular'],
  ['reading: { dropped: [{ start: 2, end: 5 }] }', 'evidence/reading'],
  ['reading: { restored: [7] }', 'evidence/reading'],
  [`hash: ${hash}, reading: { dropped: [{ start: 5, end: 5 }] }`, 'evidence/reading'],
  ['reliability: G', 'case/unknown-value'],
  ['modified: yesterday', 'case/date'],
])('a source cannot say %s', (field, code) => {
  const { problems } = parseCase(ledger(`  page: { ${field} }`, '  a: { kind: fact, says: x }'));
  expect(problems).toMatchObject([{ code, place: { line: 4 } }]);
  expect(problems[0]!.hint).toBeTruthy();
});

test.each([
  ['source: page, at: { position: { start: 9, end: 4 }, textHash: HASH }', 'evidence/anchor'],
  ['source: page, at: { position: { start: 4, end: 9 } }', 'evidence/anchor'],
  ['source: page, at: { textHash: HASH }', 'evidence/anchor'],
  ['source: page, at: { quote: { exact: x }, quoteHash: HASH }', 'evidence/anchor'],
  ['at: { quote: { exact: x } }', 'evidence/anchor'],
  ['source: page, at: { quoteHash: 12ab }', 'evidence/hash'],
  ['date: 2019-02-30', 'case/date'],
  ['by: { value: 2019-13 }', 'case/date'],
  ['by: next year', 'case/date'],
  ['said: last Tuesday', 'case/date'],
  ['by: { value: 2019-12, mod: LATE }', 'case/unknown-value'],
  ['sameAs: b', 'evidence/unknown-statement'],
  ['sameAs: a', 'evidence/circular'],
  ['voice: us, sameAs: theirs', 'evidence/other-voice'],
  ['act: shout', 'case/unknown-value'],
  ['credibility: 7', 'case/unknown-value'],
  ['estimate: { word: probable, scale: ICD 203 }', 'case/unknown-value'],
  ['estimate: { word: likely, scale: IPCC }', 'case/unknown-value'],
  ['confidence: some', 'case/unknown-value'],
  ['checked: maybe', 'case/unknown-value'],
  ['qualifies: [{ what: parties.nobody, basis: stated }]', 'evidence/unknown-path'],
])('a statement cannot say %s', (fields, code) => {
  const statements = `  a: { kind: fact, says: x, ${fields.replace('HASH', hash)} }
  theirs: { kind: fact, says: x, voice: ru }`;
  const { problems } = parseCase(ledger('  page: {}', statements));
  expect(problems).toMatchObject([{ code, place: { line: 6 } }]);
  expect(problems[0]!.hint).toBeTruthy();
});

test('a circle of sameAs is told at each of its members, and not where a chain only leads into it', () => {
  const same = (id: string, of: string) => `  ${id}: { kind: fact, says: x, sameAs: ${of} }`;
  const { problems } = parseCase(ledger('  page: {}', [same('a', 'b'), same('b', 'c'), same('c', 'b')].join('\n')));
  expect(problems.map(({ path }) => path)).toEqual(['statements.b.sameAs', 'statements.c.sameAs']);
});
