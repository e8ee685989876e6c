/** Talks written for other programs and read again; and files that were cut, changed and made to hurt. */
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
  writeGenius,
  writeGeniusWeb,
} from '../src/format/index.ts';
import type { Talks } from '../src/model/index.ts';
import { talksWith } from './generate-talks.ts';
import { dinner, laptop, orchard } from './talks-files.ts';

/** Every package, as a level for each issue. */
function packagesOf(counts: readonly number[]): number[][] {
  return counts.reduce<number[][]>(
    (packs, count) => packs.flatMap((pack) => Array.from({ length: count }, (_, level) => [...pack, level])),
    [[]],
  );
}

/** With the steps that a file could not hold, so that the same packages are there. */
function withStepsOf(talks: Talks, original: Talks): Talks {
  return {
    ...talks,
    issues: talks.issues.map((issue, at) => {
      const was = original.issues[at]!;
      return issue.kind === 'real' && was.kind === 'real' ? { ...issue, step: was.step } : issue;
    }),
  };
}

interface Written {
  readonly scales: readonly { readonly shift: number; readonly by: number }[];
  readonly problems: readonly unknown[];
  readonly remarks: readonly { readonly code: string; readonly path?: string }[];
}

/** That each package has the utility it had, but for what the remarks say. */
function expectSame(talks: Talks, written: Written, read: ReadTalks): void {
  expect(written.problems).toEqual([]);
  expect(read.problems).toEqual([]);
  const before = bargainOf(talks);
  const after = bargainOf(withStepsOf(read.talks!, talks));
  expect(after.issues.map(({ levels }) => levels.length)).toEqual(before.issues.map(({ levels }) => levels.length));
  for (const [at, party] of before.parties.entries()) {
    const { shift, by } = written.scales[at]!;
    const isTold = written.remarks.some(
      ({ code, path }) => code === 'foreign/rescaled' && path === `parties.${party.id}.utility`,
    );
    expect(isTold).toBe(shift !== 0 || by !== 1);
    for (const pack of packagesOf(before.issues.map(({ levels }) => levels.length))) {
      const utility = utilityOf(after.parties[at]!, pack, after);
      expect(utility * by - shift).toBeCloseTo(utilityOf(party, pack, before), 9);
    }
  }
}

const genius = (talks: Talks) => {
  const written = writeGenius(talks);
  return { written, read: readGenius({ domain: written.domain!, profiles: written.profiles }) };
};
const web = (talks: Talks) => {
  const written = writeGeniusWeb(talks);
  return { written, read: readGeniusWeb(written) };
};

describe('written and read again', () => {
  test('GENIUS: every package is worth the same to everybody, and so is the reservation', () => {
    fc.assert(
      fc.property(talksWith({ maxOutcomes: 80, extra: false }), (talks) => {
        const { written, read } = genius(talks);
        expectSame(talks, written, read);
        const [before, after] = [bargainOf(talks), bargainOf(read.talks!)];
        for (const [at, { reservation }] of before.parties.entries()) {
          const { shift, by } = written.scales[at]!;
          expect(after.parties[at]!.reservation).toBeCloseTo(((reservation ?? 0) + shift) / by, 9);
        }
      }),
      { numRuns: 600 },
    );
  });

  test('GENIUS with combinations, as hyper-rectangles', () => {
    fc.assert(
      fc.property(
        talksWith({ maxOutcomes: 80 }).filter(({ parties }) => parties.some(({ utility }) => utility!.extra)),
        (talks) => {
          const { written, read } = genius(talks);
          expectSame(talks, written, read);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('GeniusWeb: every package is worth the same to everybody, and a reservation package stays one', () => {
    fc.assert(
      fc.property(talksWith({ maxOutcomes: 80, extra: false, capped: false }), (talks) => {
        const { written, read } = web(talks);
        expectSame(talks, written, read);
        const [before, after] = [bargainOf(talks), bargainOf(withStepsOf(read.talks!, talks))];
        for (const [at, { reservation }] of talks.parties.entries()) {
          if (reservation?.form !== 'package' || reservation.values.includes(undefined)) continue;
          const { shift, by } = written.scales[at]!;
          const own = after.parties[at]!.reservation!;
          expect(own * by - shift).toBeCloseTo(before.parties[at]!.reservation!, 8);
        }
      }),
      { numRuns: 600 },
    );
  });

  test('GeniusWeb: weights sum to 1 in decimals, and utilities are between 0 and 1, as it demands', () => {
    fc.assert(
      fc.property(talksWith({ maxOutcomes: 80, extra: false }), (talks) => {
        for (const { text } of writeGeniusWeb(talks).profiles) {
          const space = JSON.parse(text).LinearAdditiveUtilitySpace;
          const units = Object.values<number>(space.issueWeights).map((weight) => BigInt(Math.round(weight * 1e12)));
          expect(units.reduce((sum, one) => sum + one, 0n)).toBe(10n ** 12n);
          for (const weight of Object.values<number>(space.issueWeights)) {
            expect(Number(weight.toFixed(12))).toBe(weight);
            expect(weight).toBeGreaterThanOrEqual(0);
          }
          for (const one of Object.values<object>(space.issueUtilities)) {
            const numbers = JSON.stringify(one).matchAll(/(?:Utility"|"[^"]*"):([-\d.e]+)/g);
            for (const [found, number] of numbers) {
              if (/Value":/.test(found)) continue;
              expect(Number(number)).toBeGreaterThanOrEqual(0);
              expect(Number(number)).toBeLessThanOrEqual(1);
            }
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('tables from 0 to 1 are written without a change of scale', () => {
    const small = talksWith({ maxOutcomes: 80, extra: false, capped: false }).map((talks) => ({
      ...talks,
      parties: talks.parties.map((party) => ({
        ...party,
        utility: {
          ...party.utility!,
          bias: 0,
          scale: talks.issues.length,
          values: party.utility!.values.map((worth) =>
            worth.form === 'table' ? worth : { form: 'linear' as const, offset: 0.5, slope: 0, clamped: false },
          ),
        },
      })),
    }));
    fc.assert(
      fc.property(small, (talks) => {
        for (const { scales } of [writeGenius(talks), writeGeniusWeb(talks)]) {
          expect(scales).toEqual(talks.parties.map(() => ({ shift: 0, by: 1 })));
        }
      }),
      { numRuns: 300 },
    );
  });
});

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
  const many = 1_000_000;
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
    const start = performance.now();
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
    // A dozen readings of megabytes, on a machine that does other things beside.
    expect(performance.now() - start).toBeLessThan(30_000);
  });
});
