/** One fault after the other in files of talks that are sound but for it: what is said of it, and where. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ofGenius, ofGeniusWeb, ofNegmas, ofRectangles } from '../../../test/talks-file-faults.ts';
import { dinner, laptop, orchard } from '../../../test/talks-files.ts';
import { talksWithAll } from '../../../test/talks-with-all.ts';
import { readGenius, writeGenius } from '../genius/index.ts';
import { readGeniusWeb, writeGeniusWeb } from '../geniusweb/index.ts';
import { readNegmas } from '../negmas/index.ts';
import type { Problem } from '../problem.ts';
import type { TalksFile } from './file-notes.ts';
import { readTalksFiles } from './read-talks-files.ts';

const seen = new Set<string>();

/** `genius/range seller.xml: low="3"`: the code, the file, and what stands at the place; of remarks also what was done. */
function told(
  { problems, remarks }: { problems: readonly Problem[]; remarks: readonly (Problem & { did: string })[] },
  files: readonly TalksFile[] = [],
) {
  const line = ({ code, file, place }: Problem) => {
    seen.add(code);
    const text = files.find(({ name }) => name === file)?.text.split('\n')[(place?.line ?? 0) - 1];
    return [code, file, text && place && `: ${text.slice(place.column - 1, place.column + 13)}`]
      .filter(Boolean)
      .join(' ')
      .replace(' :', ':');
  };
  return [...problems.map(line), ...remarks.map((remark) => `${remark.did} ${line(remark)}`)];
}

/** The files with one text in one of them changed; the text must be there. */
function changed(files: readonly TalksFile[], at: number, from: string | RegExp, to: string): TalksFile[] {
  return files.map((file, place) => {
    if (place !== at) return file;
    const text = file.text.replace(from, () => to);
    expect(text, `${String(from)} is in ${file.name}`).not.toBe(file.text);
    return { ...file, text };
  });
}

const readXml = ([domain, ...profiles]: readonly TalksFile[]) => readGenius({ domain: domain!, profiles });

describe('GENIUS', () => {
  test('the files as they are: a gap is remarked on, and no more', () => {
    expect(told(readXml(laptop()), laptop())).toEqual(['kept genius/index-gap laptop_domain.xml: <issue index="']);
  });

  const [domain, buyer] = laptop();

  test.each(ofGenius)('%s', (_what, file, from, to, expected) => {
    const files = changed(laptop(), file, from, to);
    const read = readXml(files);
    const found = told(read, files).filter((line) => !line.startsWith('kept genius/index-gap'));
    expect(found).toEqual(expected);
    expect(read.talks === undefined).toBe(read.problems.length > 0);
  });

  test.each(ofRectangles)('of rectangles: %s', (_what, file, from, to, expected) => {
    const files = changed(orchard(), file, from, to);
    expect(told(readXml(files), files)).toEqual(expected);
  });

  test('profiles of another domain, by its issues or by all of its values; one that weighs nothing', () => {
    const only = (issue: string) =>
      changed(laptop(), 0, /<objective[\s\S]*<\/objective>/, `<objective>${issue}</objective>`);
    const others = [
      only('<issue index="11" name="Hue" type="discrete"><item value="red"/></issue>'),
      only('<issue index="1" name="Hue" type="discrete"><item value="red"/></issue>'),
    ];
    for (const files of others) {
      expect(told(readXml(files)).filter((line) => line.startsWith('genius/'))).toEqual([
        'genius/other-domain buyer.xml',
        'genius/other-domain seller.xml',
      ]);
    }
    const [, second] = laptop();
    const text = second.text.replaceAll(/(<weight index="\d" value=)"[^"]*"/g, '$1"0"');
    const nothing = readXml([domain, { ...second, text }, second]);
    expect(nothing.problems).toEqual([]);
    expect(told(nothing)).toContain('kept genius/nothing-weighed buyer.xml');
  });

  test('rectangles over issues with names', () => {
    const files = changed(orchard(), 0, 'type="integer" lowerbound="0" upperbound="9"/>', '><item value="a"/></issue>');
    const [first] = readXml(files).problems;
    expect([first!.code, first!.says]).toEqual([
      'genius/rectangle-issue',
      'Issue 1, "Rows", is not an integer issue; hyper-rectangles are made of these only.',
    ]);
  });

  test('no profiles, one, twenty-one; a profile for a domain', () => {
    expect(told(readXml([domain]))[0]).toBe('foreign/party-count');
    expect(told(readXml([domain, buyer]))[0]).toBe('foreign/party-count');
    expect(told(readXml([domain, ...Array.from({ length: 21 }, () => buyer)]))[0]).toBe('foreign/party-count');
    expect(told(readXml([buyer, buyer, buyer]))).toContain('changed genius/profile-as-domain buyer.xml');
    expect(told(readXml([domain, domain, buyer]))[0]).toBe('genius/not-genius laptop_domain.xml');
  });

  test('a thousand and one issues, a thousand faults', () => {
    const issues = Array.from(
      { length: 1001 },
      (_, n) => `<issue index="${n + 1}" name="i${n}"><item value="a"/></issue>`,
    );
    const large = { name: 'large.xml', text: `<utility_space>\n${issues.join('\n')}\n</utility_space>` };
    expect(told(readXml([large, buyer, buyer]))[0]).toBe('genius/too-large large.xml');
    const items = Array.from({ length: 1000 }, () => '<item/>').join('');
    const faulty = {
      name: 'faulty.xml',
      text: `<utility_space><issue index="1" name="a">${items}</issue></utility_space>`,
    };
    const { problems } = readXml([faulty, buyer, buyer]);
    expect(told({ problems, remarks: [] }).at(-1)).toBe('foreign/more faulty.xml');
    expect(problems.at(-1)!.says).toBe('And 500 more problems.');
    const texts = { name: 'long.xml', text: 'x'.repeat(20 * 2 ** 20 + 1) };
    expect(told(readXml([texts, buyer, buyer]))[0]).toBe('genius/too-large long.xml');
  });
});

describe('GeniusWeb', () => {
  const read = (profiles: readonly TalksFile[]) => readGeniusWeb({ profiles });

  test('the files as they are have no fault', () => {
    expect(told(read(dinner.web()))).toEqual([]);
  });

  test.each(ofGeniusWeb)('%s', (_what, file, from, to, expected) => {
    const files = changed(dinner.web(), file, from, to);
    const found = read(files);
    expect(told(found, files)).toEqual(expected);
    expect(found.talks === undefined).toBe(found.problems.length > 0);
  });

  test('a value twice, in both profiles; a domain; an empty object; one profile', () => {
    const twice = dinner.web().map((file) => ({
      ...file,
      text: file.text
        .replace('"None"\n', '"Catering"\n')
        .replace(/,\s*"None": [\d.]+/, '')
        .replace('"Food": "None"', '"Food": "Catering"'),
    }));
    expect(told(read(twice))).toEqual([
      'left-out geniusweb/repeated-value host.json',
      'left-out geniusweb/repeated-value guest.json',
    ]);
    const [host] = dinner.web();
    expect(told(read([host, { name: 'd.json', text: '{"name": "dinner", "issuesValues": {}}' }]))[0]).toBe(
      'geniusweb/kind d.json',
    );
    expect(told(read([host, { name: 'd.json', text: '{}' }]))[0]).toBe('geniusweb/kind d.json');
    expect(told(read([host]))[0]).toBe('foreign/party-count');
  });
});

describe('NegMAS', () => {
  test('the files as they are: the triangle is a guess', () => {
    expect(told(readNegmas(dinner.negmas()))).toEqual(['guessed negmas/triangle host.yml']);
  });

  const triangle = /guessed negmas\/triangle/;
  test.each(ofNegmas)('%s', (_what, file, from, to, expected) => {
    const files = changed(dinner.negmas(), file, from, to);
    const found = readNegmas(files);
    expect(told(found, files).filter((line) => !triangle.test(line))).toEqual(expected);
    expect(found.talks === undefined).toBe(found.problems.length > 0);
  });
});

describe('a folder', () => {
  test('copies, files of other formats and a second domain', () => {
    const [domain, buyer, seller] = laptop();
    const [host] = dinner.web();
    const more = { name: 'orchard.xml', text: orchard()[0].text };
    const copy = { name: 'Copy of buyer.xml', text: buyer.text };
    const pareto = { name: 'pareto.xml', text: '1.0, 0.5\n' };
    const read = readTalksFiles([more, copy, domain, buyer, seller, host, pareto]);
    expect(read.format).toBe('genius');
    expect(read.talks).toEqual(readXml([domain, buyer, seller]).talks);
    expect(told(read)).toEqual([
      'guessed genius/second-domain',
      'kept genius/index-gap laptop_domain.xml',
      'left-out foreign/copy Copy of buyer.xml',
      'left-out foreign/other host.json',
      'left-out foreign/other pareto.xml',
    ]);
  });

  test('nothing that can be read; profiles without a domain', () => {
    expect(told(readTalksFiles([{ name: 'a.txt', text: 'hello' }]))[0]).toBe('foreign/unknown-format');
    const [, buyer, seller] = laptop();
    expect(told(readTalksFiles([buyer]))[0]).toBe('genius/no-domain');
    expect(readTalksFiles([buyer, seller]).talks!.parties).toHaveLength(2);
  });
});

describe('written', () => {
  const all = talksWithAll();

  test('GENIUS: what is left behind is told', () => {
    expect(told(writeGenius(all))).toEqual([
      'left-out foreign/units',
      'left-out foreign/ordered',
      'left-out foreign/red-lines',
      'left-out foreign/order',
      'left-out foreign/tactic',
      'left-out foreign/beliefs',
      'left-out foreign/no-numbers',
      'left-out foreign/deadline',
      'left-out foreign/breakdown',
      'left-out foreign/meetings',
      'changed foreign/name',
      'changed foreign/name',
      'changed genius/as-names',
      'changed foreign/steps',
      'kept foreign/speaking-order',
      'changed foreign/rescaled',
      'changed foreign/reservation',
      'guessed genius/no-reservation',
    ]);
  });

  test('GeniusWeb: what is left behind is told', () => {
    expect(told(writeGeniusWeb(all)).sort()).toEqual(
      [
        'left-out foreign/units',
        'left-out foreign/ordered',
        'left-out foreign/groups',
        'left-out foreign/red-lines',
        'left-out foreign/order',
        'left-out foreign/tactic',
        'left-out foreign/beliefs',
        'left-out foreign/discount',
        'left-out foreign/no-numbers',
        'left-out foreign/deadline',
        'left-out foreign/breakdown',
        'left-out foreign/meetings',
        'changed foreign/name',
        'changed foreign/name',
        'changed geniusweb/as-names',
        'changed geniusweb/as-names',
        'changed foreign/steps',
        'kept foreign/speaking-order',
        'changed foreign/rescaled',
      ].sort(),
    );
  });

  test('what cannot be written at all', () => {
    const [issue] = all.issues.filter(({ kind }) => kind === 'real');
    const falling = {
      ...all,
      issues: [{ ...issue!, kind: 'real' as const, low: 0, high: 9, step: undefined, unit: undefined }],
      parties: [
        {
          ...all.parties[0]!,
          utility: {
            ...all.parties[0]!.utility!,
            weights: [-1],
            values: [{ form: 'triangular' as const, low: 1, top: 2, high: 3 }],
            extra: undefined,
          },
          reservation: { form: 'utility' as const, utility: -0.5 },
        },
      ],
    };
    expect(told(writeGenius(falling))[0]).toBe('genius/cannot-write');
    expect(told(writeGeniusWeb(falling)).at(-1)).toBe('left-out foreign/reservation');
    expect(told(writeGenius({ ...all, parties: [] }))).toEqual(['foreign/nothing-to-write']);
    expect(told(writeGeniusWeb({ ...all, issues: [] }))).toEqual(['foreign/nothing-to-write']);
    const extra = { aggregate: 'sum' as const, weight: 1, parts: [], terms: [{ adds: 0.1, when: [], unless: [] }] };
    const [first, ...others] = all.parties;
    const inSteps = all.issues.map((issue) => (issue.kind === 'real' ? { ...issue, step: 0.5 } : issue));
    const together = {
      ...all,
      issues: inSteps,
      parties: [{ ...first!, utility: { ...first!.utility!, extra } }, ...others],
    };
    expect(told(writeGeniusWeb(together))[0]).toBe('geniusweb/cannot-write');
    expect(told(writeGenius(together))).toContain('changed genius/as-numbers');
    const capped = { ...all, parties: [{ ...first!, utility: { ...first!.utility!, cap: 0.5 } }, ...others] };
    expect(told(writeGeniusWeb(capped))).toContain('left-out geniusweb/cut');
  });
});

const own = ['genius', 'geniusweb', 'negmas', 'talks-files'];
const sources = own.flatMap((folder) => {
  const at = new URL(`../${folder}/`, import.meta.url);
  return readdirSync(at)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => readFileSync(new URL(name, at), 'utf8'));
});

test('each code there is was seen above', () => {
  const codes = new Set(
    sources.flatMap((text) =>
      [...text.matchAll(/'((?:genius|geniusweb|negmas|foreign)\/[\w-]+)'/g)].map(([, code]) => code!),
    ),
  );
  expect(codes.size).toBeGreaterThan(100);
  expect([...codes].filter((code) => !seen.has(code)).sort()).toEqual([]);
});
