/** `npm run bench -- --page [--parts sizes,desk,view,keys] [--cases ID,…] [--runs N] [--seed N] [--json FILE]`: what the page promises. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import os from 'node:os';
import { fileURLToPath } from 'node:url';
import { type PageCase, pageCases } from './page/case-text.ts';
import type { DeskParts } from './page/desk-parts.ts';
import { type FirstView, firstView } from './page/first-view.ts';
import { type KeyTimes, keyTimes, type TypingRun } from './page/keys.ts';
import { launchBrowser } from './page/served.ts';
import { pageSizes, type Size } from './page/sizes.ts';
import { head, inMilliseconds, line, median } from './table.ts';

export const PAGE_PARTS = ['sizes', 'desk', 'view', 'keys'] as const;
export type PagePart = (typeof PAGE_PARTS)[number];

interface Options {
  readonly parts: readonly PagePart[];
  readonly cases: readonly string[] | undefined;
  readonly runs: number;
  readonly seed: number;
  readonly json: string | undefined;
}

/** Keys pressed for each run that is asked for: 20 of each kind with the usual five. */
const KEYS_PER_RUN = 4;
const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
const spread = (runs: readonly number[]) => [median(runs), runs[0]!, runs.at(-1)!].map(inMilliseconds);

export async function measurePage({ parts, cases, runs, seed, json }: Options): Promise<void> {
  const shown = pageCases(seed).filter(({ id }) => cases?.includes(id) ?? true);
  const found: { sizes?: Size[]; desk?: object[]; view?: FirstView[]; keys?: KeyTimes[]; typing?: TypingRun[] } = {};
  process.stdout.write(`Node ${process.version}, ${os.cpus().length} cores, seed ${seed}.\n`);
  if (parts.includes('sizes')) found.sizes = tellSizes();
  if (parts.includes('desk')) found.desk = tellDesk(shown, runs);
  if (parts.includes('view')) found.view = await tellFirstView(shown, runs);
  if (parts.includes('keys')) Object.assign(found, await tellKeys(shown, KEYS_PER_RUN * runs));
  if (json !== undefined) {
    writeFileSync(
      json,
      `${JSON.stringify({ node: process.version, cores: os.cpus().length, seed, ...found }, null, 2)}\n`,
    );
  }
}

function tellSizes(): Size[] {
  const sizes = pageSizes();
  head(['file', 'loaded', 'kB', 'gzip', 'brotli']);
  for (const { file, kind, bytes, gzip, brotli } of sizes) {
    line([file, kind, ...[bytes, gzip, brotli].map(kilobytes)]);
  }
  const scripts = sizes.filter(({ kind, file }) => kind === 'start' && file.endsWith('.js'));
  const total = (of: 'bytes' | 'gzip' | 'brotli') => kilobytes(scripts.reduce((sum, one) => sum + one[of], 0));
  line(['**scripts at the start**', '≤ 350 compressed', total('bytes'), total('gzip'), total('brotli')]);
  return sizes;
}

function tellDesk(shown: readonly PageCase[], runs: number) {
  head(['in the worker (measured in Node)', 'piece', 'median ms', 'least', 'most', 'the very first']);
  return shown.map(({ id, says, text }) => {
    const script = fileURLToPath(new URL('./page/desk-parts.ts', import.meta.url));
    const child = spawnSync(process.execPath, ['--import', 'tsx', script, String(runs)], {
      encoding: 'utf8',
      input: text,
      maxBuffer: 2 ** 24,
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    if (child.status !== 0) throw new Error(`${id} ended with ${child.status ?? child.signal}`);
    const pieces = JSON.parse(child.stdout) as DeskParts;
    for (const [piece, { first, runs: warm }] of Object.entries(pieces)) {
      line([says, piece, ...spread(warm), inMilliseconds(first)]);
    }
    return { id, pieces };
  });
}

async function tellFirstView(shown: readonly PageCase[], runs: number): Promise<FirstView[]> {
  const browser = await launchBrowser();
  const views: FirstView[] = [];
  head(['until the answer is painted', 'from', 'median ms', 'least', 'most', 'target']);
  for (const one of shown.slice(0, 2)) {
    const view = await firstView(browser, one, runs);
    views.push(view);
    line([one.says, '`npm start` until it listens', ...spread(view.listening), '']);
    line([one.says, '`npm start`', ...spread(view.fromStart), '≤ 1000']);
    line([one.says, 'the navigation, nothing cached', ...spread(view.cold), '']);
    line([one.says, 'the navigation, files cached', ...spread(view.warm), '≤ 1000']);
  }
  await browser.close();
  return views;
}

async function tellKeys(
  shown: readonly PageCase[],
  repetitions: number,
): Promise<{ keys: KeyTimes[]; typing: TypingRun[] }> {
  const browser = await launchBrowser();
  const keys: KeyTimes[] = [];
  const typing: TypingRun[] = [];
  const does = {
    title: 'a letter in the form',
    text: 'a letter in the text',
    want: 'a want out of or into the text',
    swap: 'two wants swapped in the text',
  };
  head(['from a key to the answer', 'key', 'median ms', 'least', 'most', 'target']);
  for (const one of shown) {
    const measured = await keyTimes(browser, one, repetitions);
    keys.push(...measured.keys);
    typing.push(measured.typing);
    for (const { by, runs } of measured.keys) {
      line([one.says, does[by], ...spread(runs), one.id === 'large-65536' ? 'none' : '≤ 50']);
    }
  }
  await browser.close();
  head(['typed without a stop', 'keys, one every', 'all there', 'last key to answer, ms', 'longest block, ms']);
  for (const { id, keys: count, every, isWhole, answered, longestBlock } of typing) {
    const { says } = shown.find((one) => one.id === id)!;
    line([
      says,
      `${count}, ${every} ms`,
      isWhole ? 'yes' : '**no**',
      inMilliseconds(answered),
      inMilliseconds(longestBlock),
    ]);
  }
  return { keys, typing };
}
