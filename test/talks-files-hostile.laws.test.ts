/** Files of talks that were cut, changed, and made to hurt: read or refused, never thrown at, and always in time. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bargainOf, outcomeCount, utilityOf } from '../src/engine/bargaining/index.ts';
import {
  detectTalksFile,
  type ReadTalks,
  readGenius,
  readGeniusWeb,
  readNegmas,
  readTalksFiles,
  type TalksFile,
} from '../src/format/index.ts';
import { dinner, laptop, orchard } from './talks-files.ts';

const readers: readonly (readonly [string, readonly TalksFile[], (files: readonly TalksFile[]) => ReadTalks])[] = [
  ['GENIUS', laptop(), ([domain, ...profiles]) => readGenius({ domain: domain!, profiles })],
  ['GENIUS with rectangles', orchard(), ([domain, ...profiles]) => readGenius({ domain: domain!, profiles })],
  ['GeniusWeb', dinner.web(), (profiles) => readGeniusWeb({ profiles })],
  ['NegMAS YAML', dinner.negmas(), (files) => readNegmas(files)],
  ['NegMAS JSON', dinner.negmasJson(), (files) => readNegmas(files)],
];

/** What can be computed with has finite utilities. */
function expectSound(read: ReadTalks): void {
  expect(read.talks === undefined).toBe(read.problems.length > 0);
  for (const { code, says } of [...read.problems, ...read.remarks]) {
    expect(code).toMatch(/^[\w-]+\/[\w-]+$/);
    expect(says).toMatch(/^[\s\S]{10,}\.$/);
  }
  if (
    read.talks === undefined ||
    read.talks.issues.some((issue) => issue.kind !== 'named' && issue.high - issue.low > 1e4)
  )
    return;
  const bargain = bargainOf(read.talks);
  expect(outcomeCount(bargain)).toBeGreaterThan(0n);
  for (const party of bargain.parties) {
    const first = utilityOf(
      party,
      bargain.issues.map(() => 0),
      bargain,
    );
    const last = utilityOf(
      party,
      bargain.issues.map(({ levels }) => levels.length - 1),
      bargain,
    );
    expect([first, last, party.reservation ?? 0].every(Number.isFinite)).toBe(true);
    expect(party.discount).toBeGreaterThan(0);
    expect(party.discount).toBeLessThanOrEqual(1);
  }
}

describe.each(readers)('%s', (_name, files, read) => {
  test('is read as it is', () => {
    const { talks, problems } = read(files);
    expect(problems).toEqual([]);
    expect(talks!.parties).toHaveLength(2);
    expect(readTalksFiles(files).talks).toEqual(talks);
    for (const { name, text } of files) expect(detectTalksFile(name, text)).toBeDefined();
  });

  test('cut anywhere before its end, it is no talks any more', () => {
    for (const [place, { text }] of files.entries()) {
      // YAML cut between two lines is YAML again.
      if (!/^\s*[<{]/.test(text)) continue;
      const end = text.trimEnd().length;
      for (let at = 0; at < end; at += 1) {
        const cut = files.map((file, other) => (other === place ? { ...file, text: text.slice(0, at) } : file));
        const found = read(cut);
        expect(found.talks, text.slice(0, at)).toBeUndefined();
        expect(found.problems.length).toBeGreaterThan(0);
      }
    }
  });

  test('changed in any way, it is read or has problems, and never more than that', () => {
    const snippets = [
      ...[
        '<',
        '>',
        '"',
        "'",
        '&',
        '&x;',
        '<!--',
        '<![CDATA[',
        '<!DOCTYPE a [<!ENTITY b "c">]>',
        '</issue>',
        '<issue>',
        '/>',
      ],
      ...[
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        '- ',
        '\n',
        '  ',
        '\t',
        '*a',
        '&a ',
        '!!python/tuple ',
        '"',
        '\\u00',
        '#',
        '%',
        '|',
      ],
      ...[
        '0',
        '-1',
        '1e99',
        '1e999',
        'NaN',
        'null',
        '.inf',
        'true',
        '99999999999',
        '0.5',
        'índice',
        '\u0000',
        '\ud800',
        '',
      ],
    ];
    const edits = fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        remove: fc.oneof(fc.nat(3), fc.nat(120)),
        insert: fc.oneof(fc.constantFrom(...snippets), fc.string({ maxLength: 4 })),
        repeat: fc.nat(80),
      }),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(fc.nat(files.length - 1), edits, (place, changes) => {
        let { text } = files[place]!;
        for (const { at, remove, insert, repeat } of changes) {
          const from = Math.floor(at * text.length);
          const again = text.slice(from, from + repeat);
          text = text.slice(0, from) + insert + again + text.slice(from + remove);
        }
        const changed = files.map((file, other) => (other === place ? { ...file, text } : file));
        expectSound(read(changed));
        expectSound(readTalksFiles(changed));
      }),
      { numRuns: 600 },
    );
  });
});

describe('made to hurt', () => {
  const many = 400_000;
  const bombs: readonly (readonly [string, string])[] = [
    ['elements inside one another', '<utility_space>'.repeat(many / 10)],
    ['elements beside one another', `<utility_space>${'<a/>'.repeat(many)}</utility_space>`],
    ['attributes', `<utility_space ${'a="" '.repeat(many)}/>`],
    ['an attribute without end', `<utility_space a="${'x'.repeat(many)}`],
    ['less-than signs', '<'.repeat(many)],
    ['ampersands', `<utility_space a="${'&'.repeat(many)}"/>`],
    ['comments that do not end', `<utility_space>${'<!--'.repeat(many / 4)}`],
    ['closing tags', `<utility_space>${'</x>'.repeat(many / 4)}</utility_space>`],
    ['entities', `<!DOCTYPE x [${'<!ENTITY a "&b;&b;">'.repeat(many / 20)}]><utility_space a="&a;"/>`],
    ['issues', `<utility_space><objective>${'<issue/>'.repeat(100_000)}</objective></utility_space>`],
    [
      'values that look alike',
      `<utility_space><objective><issue index="1" name="a">${Array.from({ length: 20_000 }, (_, n) => `<item value="${'!'.repeat(1 + (n % 50))}${n % 400 === 0 ? '' : '?'.repeat(n / 50)}"/>`).join('')}</issue></objective></utility_space>`,
    ],
    ['brackets', '['.repeat(many)],
    ['braces', '{"a":'.repeat(many / 5)],
    ['dashes', '- '.repeat(many / 2)],
    [
      'aliases of aliases',
      `issues:\n  a: &a [1, 1]\n${Array.from({ length: 40 }, (_, n) => `  b${n}: &b${n} [${n === 0 ? '*a, *a' : `*b${n - 1}, *b${n - 1}`}]`).join('\n')}\n`,
    ],
    [
      'aliases in a chain',
      `issues:\n${Array.from({ length: 20_000 }, (_, n) => `  - &c${n} [${n === 0 ? 1 : `*c${n - 1}`}]`).join('\n')}\n`,
    ],
    ['a list of numbers', `{"issues": [${'1,'.repeat(many / 2)}1]}`],
    ['keys', `{"LinearAdditiveUtilitySpace": {${Array.from({ length: 100_000 }, (_, n) => `"k${n}": 1`).join(',')}}}`],
  ];

  test.each(bombs)('%s: read or refused, in time', (_what, text) => {
    const file = { name: 'bomb', text };
    const before = process.cpuUsage();
    const reads = [
      readGenius({ domain: file, profiles: [file, file] }),
      readGeniusWeb({ profiles: [file, file] }),
      readNegmas([file, file, file]),
      readTalksFiles([file, file, file]),
    ];
    for (const { talks, problems } of reads) {
      expect(talks === undefined).toBe(problems.length > 0);
      expect(problems.length).toBeLessThan(3000);
    }
    // A dozen readings of megabytes, in time of this process: the machine may do other things beside.
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1e6).toBeLessThan(10);
  });
});
