/** `demarche read` as a person meets it: what it prints, and what it says of files that are no report. */
import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compileCommand, demarche, type Ran } from './run-command.ts';
import { root } from './sandbox.ts';

let folder: string;
beforeAll(() => {
  compileCommand();
  folder = mkdtempSync(join(tmpdir(), 'demarche-read-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const stackTrace = /\n\s+at .+:\d+:\d+|node:internal/;
const EXAMPLE = join(root, 'docs', 'example-report.txt');

async function readFile(name: string, content: string | Uint8Array, ...options: string[]): Promise<Ran> {
  const path = join(folder, name);
  writeFileSync(path, content);
  return demarche(['read', path, ...options]);
}

interface Data {
  readonly report: { readonly published: { readonly value: string; readonly basis: string } | null };
  readonly paragraphs: readonly {
    readonly number: number;
    readonly role: string;
    readonly text: string;
    readonly start: number;
    readonly end: number;
    readonly originalStart?: number;
    readonly originalEnd?: number;
  }[];
  readonly statements: readonly {
    readonly text: string;
    readonly speaker: string;
    readonly reason: string;
    readonly originalStart?: number;
    readonly originalEnd?: number;
    readonly dates: readonly { readonly value: string | null }[];
  }[];
  readonly problems: readonly { readonly code: string }[];
}
const dataOf = ({ out }: Ran) => JSON.parse(out) as Data;

describe('a report', () => {
  test('is printed as a ledger, wrapped to the terminal, with nothing on the other stream', async () => {
    const { code, out, err } = await demarche(['read', EXAMPLE], { env: { COLUMNS: '60' } });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('Estonia shuts the Orre lock, and barges wait\n');
    expect(out).toContain('Ilze Kaminska');
    expect(out).toContain('set aside');
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(60);
  });

  test('is one line of JSON whose places lead to the words in the file', async () => {
    const ran = await demarche(['read', EXAMPLE, '--json']);
    expect(ran.out.trimEnd().split('\n')).toHaveLength(1);
    const { paragraphs, statements, problems } = dataOf(ran);
    const text = readFileSync(EXAMPLE, 'utf8');
    expect(problems).toEqual([]);
    expect(statements.length).toBeGreaterThan(8);
    for (const one of [...paragraphs, ...statements])
      expect(text.slice(one.originalStart, one.originalEnd)).toBe(one.text);
    for (const { reason } of statements) expect(reason).toMatch(/\.$/);
  });

  test('comes through a pipe the same as from its file', async () => {
    const text = readFileSync(EXAMPLE);
    const piped = await demarche(['read', '-', '--json'], {
      input: text,
    });
    const { out } = await demarche(['read', EXAMPLE, '--json']);
    expect(piped.out).toBe(out);
  });

  test('has its weekdays reckoned from the day that is given', async () => {
    const text = 'The port of Tarn was closed on Monday, officials said.\n';
    const [given, not] = await Promise.all([
      readFile('given.txt', text, '--json', '--published', '2031-05-07'),
      readFile('not.txt', text, '--json'),
    ]);
    expect(dataOf(given).report.published).toMatchObject({ value: '2031-05-07', basis: 'given' });
    expect(dataOf(given).statements[0]!.dates[0]!.value).toBe('2031-05-05');
    expect(dataOf(not).statements[0]!.dates[0]!.value).toBeNull();
  });

  test('on a page is read without its scripts, and is a page by its content without an ending', async () => {
    const page =
      '<!doctype html><html><head><title>A port</title><script>document.title = "changed"; throw new Error("ran")</script></head><body onload="alert(1)"><nav><a href="/">Home</a></nav><article><h1>A port is closed</h1><p>The port of Tarn was closed on Monday, officials said, and forty ships have been waiting there ever since.</p><img src="http://127.0.0.1:9/x" onerror="alert(2)"></article></body></html>';
    const [named, unnamed] = await Promise.all([
      readFile('page.html', page, '--json'),
      readFile('page', page, '--json'),
    ]);
    expect(named.code).toBe(0);
    expect(unnamed.out).toBe(named.out);
    const { statements, paragraphs } = dataOf(named);
    expect(statements.some(({ text }) => text.startsWith('The port of Tarn was closed on Monday'))).toBe(true);
    expect(paragraphs.map(({ text }) => text).join('\n')).not.toMatch(/alert|throw|changed/);
  });

  test.each([
    ['UTF-16 with its mark', Buffer.from('\ufeffÉlise Tarn said “no” on Monday.\n', 'utf16le')],
    ['UTF-8 with its mark', Buffer.from('\ufeffÉlise Tarn said “no” on Monday.\n', 'utf8')],
    [
      'Windows-1252',
      Buffer.from([0xc9, ...Buffer.from('lise Tarn said '), 0x93, 0x6e, 0x6f, 0x94, ...Buffer.from(' on Monday.\n')]),
    ],
  ])('in %s has the same letters', async (name, bytes) => {
    const ran = await readFile(`${name}.txt`, bytes, '--json');
    expect(dataOf(ran).paragraphs[0]!.text).toBe('Élise Tarn said “no” on Monday.');
  });

  test('in several scripts, from right to left too, keeps every letter', async () => {
    const lines = [
      'وصل الوفد إلى المدينة يوم الاثنين.',
      'הנמל נסגר ביום שני.',
      '港口于周一关闭。',
      'The port of Tarn was closed, said علي حسن.',
    ];
    const ran = await readFile('scripts.txt', `${lines.join('\n')}\n`, '--json');
    expect(dataOf(ran).paragraphs.map(({ text }) => text)).toEqual(lines);
    expect((await readFile('scripts.txt', `${lines.join('\n')}\n`)).code).toBe(0);
  });

  test('without a sentence is told to have none, and keeps its paragraphs', async () => {
    const ran = await readFile('commas.txt', ', , , ,\n-----\n* * *\n');
    expect(ran.code).toBe(0);
    expect(ran.out).toContain('There is no sentence in this text');
    const { paragraphs, statements } = dataOf(await readFile('commas.txt', ', , , ,\n-----\n* * *\n', '--json'));
    expect([paragraphs.length, statements.length]).toEqual([3, 0]);
  });

  test.each([
    ['deeply nested', `${'<div>'.repeat(50_000)}<p>The port of Tarn was closed on Monday, officials said.</p>`],
    ['broken', '<html><body><p>The port of Tarn <b>was closed</i> on Monday</p></div></table><td>, officials said.<p'],
    ['one endless tag', `<html><body><p ${'a="'.repeat(100_000)}`],
    ['all comments', `<html><body>${'<!--'.repeat(200_000)}`],
  ])('on a page that is %s ends quickly, and without a fault of the program', async (name, page) => {
    const started = performance.now();
    const { code, err } = await readFile(`${name}.html`, page);
    expect([0, 1]).toContain(code);
    expect(err).not.toMatch(stackTrace);
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  test('in one line of 1.5 MB is read', async () => {
    const { code, out } = await readFile(
      'line.txt',
      'The port of Tarn was closed on Monday, officials said. '.repeat(28_000),
      '--json',
    );
    expect(code).toBe(0);
    expect(JSON.parse(out).statements).toHaveLength(28_000);
  });
});

describe('what is no report is told by a problem and exit code 1', () => {
  const pdf = Buffer.concat([Buffer.from('%PDF-1.7\n%'), Buffer.from([0xe2, 0xe3, 0xcf, 0xd3, 0x0a])]);
  const docx = Buffer.concat([
    Buffer.from([0x50, 0x4b, 3, 4]),
    Buffer.alloc(26),
    Buffer.from('[Content_Types].xml word/document.xml'),
  ]);
  const noise = Buffer.from(Array.from({ length: 4096 }, (_, n) => (n * 7919) % 256));
  test.each([
    ['an empty file', 'empty.txt', '', 'report/empty'],
    ['white space alone', 'blank.txt', ' \n\t\u00a0\n', 'report/empty'],
    ['a PDF', 'report.pdf', pdf, 'report/pdf'],
    ['a PDF by another name', 'report.txt', pdf, 'report/pdf'],
    ['a Word document', 'report.docx', docx, 'report/word-processor'],
    ['bytes that are no text', 'noise.bin', noise, 'report/binary'],
    ['a line of 21 MB', 'line.txt', 'x'.repeat(21 * 2 ** 20), 'file/too-large'],
    ['a text too long to be read', 'long.txt', 'The port was closed. '.repeat(150_000), 'report/too-long'],
  ])('%s', async (_, name, content, code) => {
    const started = performance.now();
    const plain = await readFile(name, content);
    expect({ code: plain.code, out: plain.out }).toEqual({ code: 1, out: '' });
    expect(plain.err).toContain(`[${code}]`);
    expect(plain.err).not.toMatch(stackTrace);
    expect(performance.now() - started).toBeLessThan(5000);
    const { problems, ...rest } = dataOf(await readFile(name, content, '--json'));
    expect(rest).toEqual({ format: 1 });
    expect(problems).toMatchObject([{ code, says: expect.stringMatching(/\.$/), hint: expect.stringMatching(/\.$/) }]);
  });

  test('a page whose article is too long to be read', async () => {
    const { code, out, err } = await readFile(
      'long.html',
      `<!doctype html><p>${'The port was closed. '.repeat(100_000)}`,
    );
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('[report/too-long]');
  });

  test('50 MB, a folder, and a name that leads nowhere', async () => {
    const large = join(folder, 'large.txt');
    writeFileSync(large, '');
    truncateSync(large, 50 * 2 ** 20);
    const ran = await Promise.all([large, folder, 'nowhere.txt'].map((path) => demarche(['read', path])));
    expect(ran.map(({ code }) => code)).toEqual([1, 1, 1]);
    const codes = ['file/too-large', 'file/is-a-folder', 'file/missing'];
    for (const [at, { err }] of ran.entries()) expect(err).toContain(`[${codes[at]}]`);
  });
});

test.each(['yesterday', '2031-02-30', '14.3.2031'])('a day that is none is wrong use: --published %s', async (day) => {
  const { code, out, err } = await demarche(['read', EXAMPLE, '--published', day]);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain('2031-03-14');
});
