/** From a key to the answer: by marks within the page, from the key's own time to the answer in the document. */
import type { Browser, Page } from 'playwright-core';
import { ascending } from '../table.ts';
import { type PageCase, swapLine, wantLine } from './case-text.ts';
import { folderOf, newPage, removeFolder, serve } from './served.ts';

export interface KeyTimes {
  readonly id: string;
  /** `title`: a letter in a field of the form. `text`: a letter in the text. `want`: a key that takes a want out or puts it back. `swap`: one that swaps two. */
  readonly by: 'title' | 'text' | 'want' | 'swap';
  /** Milliseconds until the answer to the new text is in the document, ascending. */
  readonly runs: readonly number[];
}

export interface TypingRun {
  readonly id: string;
  readonly keys: number;
  /** Milliseconds between two of them. */
  readonly every: number;
  /** Whether each letter arrived, in order. */
  readonly isWhole: boolean;
  /** Milliseconds from the last key to the answer that holds all of them. */
  readonly answered: number;
  /** The longest time that the page did not take the next key, in milliseconds; 0 where none was over 50. */
  readonly longestBlock: number;
}

const PAUSE = 1000;
const EVERY = 30;
const LETTERS = 'abcdefghijklmnopqrstuvwxyzabcdefghijklmn';

export async function keyTimes(
  browser: Browser,
  shown: PageCase,
  repetitions: number,
): Promise<{ readonly keys: KeyTimes[]; readonly typing: TypingRun }> {
  const folder = await folderOf([shown]);
  const served = await serve(folder, 'server');
  const open = async (pane: 'model' | 'text', line?: number) => {
    const page = await newPage(browser);
    await page.goto(`${served.address}/folder/${shown.id}?pane=${pane}${line === undefined ? '' : `&line=${line}`}`);
    await page.locator('main .answering[data-revision] .summary-view').waitFor({ timeout: 120_000 });
    await watch(page);
    return page;
  };
  try {
    const keys: KeyTimes[] = [];
    const form = await open('model');
    const title = form.locator('.live-field.title textarea');
    await title.focus();
    await form.keyboard.press('End');
    keys.push({ id: shown.id, by: 'title', runs: await press(form, ['x'], repetitions) });
    const typing = await typeOn(form, shown.id);
    await form.close();

    const inText = async (line: number, by: KeyTimes['by'], ...pressed: readonly string[]) => {
      const text = await open('text', line);
      await text.locator('.cm-content').focus();
      await text.keyboard.press('End');
      keys.push({ id: shown.id, by, runs: await press(text, pressed, repetitions) });
      await text.close();
    };
    await inText(shown.text.split('\n').findIndex((line) => line.startsWith('title:')) + 1, 'text', 'x');
    const want = wantLine(shown.text);
    if (want !== undefined) await inText(want, 'want', 'Control+/');
    const swap = swapLine(shown.text);
    if (swap !== undefined) await inText(swap, 'swap', 'Alt+ArrowUp', 'Alt+ArrowDown');
    return { keys, typing };
  } finally {
    await served.close();
    await removeFolder(folder);
  }
}

interface Watched {
  pressed: number;
  /** Of the answer that is shown. */
  revision: number;
  answered: number;
  blocks: number[];
}

type Watching = Window & { watched: Watched };

async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const revisionNow = () =>
      Number(document.querySelector<HTMLElement>('main .panel .answering')?.dataset.revision ?? Number.NaN);
    const watched = { pressed: 0, revision: revisionNow(), answered: 0, blocks: [] as number[] };
    Object.assign(window, { watched });
    const hear = ({ key, timeStamp }: KeyboardEvent) => {
      if (key !== 'Control') watched.pressed = timeStamp;
    };
    addEventListener('keydown', hear, true);
    new MutationObserver(() => {
      const revision = revisionNow();
      if (!(revision > watched.revision)) return;
      watched.revision = revision;
      watched.answered = performance.now();
    }).observe(document.querySelector('main')!, {
      attributeFilter: ['data-revision'],
      childList: true,
      subtree: true,
    });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) watched.blocks.push(duration);
    }).observe({ type: 'longtask' });
  });
}

/** One key, in turn, its answer, a pause in which what is asked after the answer begins; again. The first ones warm up. */
async function press(page: Page, pressed: readonly string[], repetitions: number): Promise<number[]> {
  const runs: number[] = [];
  const warmUps = 4;
  for (let n = 0; n < repetitions + warmUps; n++) {
    await page.waitForTimeout(PAUSE);
    const before = await page.evaluate(() => (window as unknown as Watching).watched.revision);
    await page.keyboard.press(pressed[n % pressed.length]!);
    const handle = await page.waitForFunction(
      (earlier) => {
        const { revision, answered, pressed } = (window as unknown as Watching).watched;
        return revision > earlier && { took: answered - pressed };
      },
      before,
      { timeout: 120_000 },
    );
    const { took } = (await handle.jsonValue()) as { took: number };
    if (n >= warmUps) runs.push(took);
  }
  return ascending(runs);
}

/** Many keys, faster than anybody types. */
async function typeOn(page: Page, id: string): Promise<TypingRun> {
  await page.waitForTimeout(PAUSE);
  await page.evaluate(() => (window as unknown as Watching).watched.blocks.splice(0));
  await page.keyboard.type(LETTERS, { delay: EVERY });
  // Nothing more is on its way: the answer on the screen is to what is in the case.
  await page.waitForFunction(
    (letters) =>
      document.querySelector('header h1')?.textContent?.endsWith(letters) === true &&
      document.querySelector('main .panel .answering')?.getAttribute('data-stale') === null,
    LETTERS,
    { timeout: 120_000 },
  );
  const found = await page.evaluate((letters) => {
    const { answered, pressed, blocks } = (window as unknown as Watching).watched;
    const field = document.querySelector<HTMLTextAreaElement>('.live-field.title textarea');
    return {
      isWhole: field?.value.endsWith(letters) === true,
      answered: answered - pressed,
      longestBlock: Math.max(0, ...blocks),
    };
  }, LETTERS);
  return { id, keys: LETTERS.length, every: EVERY, ...found };
}
