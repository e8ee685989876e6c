/** A case whose every word is markup with code in it: the page shows the words, and nothing of them becomes the page's own. */
import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { isMap, isScalar, isSeq, parseDocument, type Node as YamlNode } from 'yaml';
import { parseCase } from '../../src/format/index.ts';
import { VIEWS } from '../../src/web/place/place.ts';
import { root } from '../sandbox.ts';
import { serving } from './serving.ts';
import { answered, complaintsOf, eventually } from './workbench.ts';

const served = serving();

const PLANTED =
  '<img class=planted src=x onerror="window.planted=1"><script class=planted>window.planted=1</script><a class=planted href="javascript:window.planted=1">here</a>';
/** Keys whose values are words for people: what is under them means nothing to the program. */
const WORDS = new Set([
  'title',
  'question',
  'about',
  'name',
  'does',
  'why',
  'says',
  'speaker',
  'outlet',
  'author',
  'citations',
  'aliases',
  'words',
]);

/** The shipped case with that in all its words: evidence, variants and talks are in it. */
function hostileText(): string {
  const document = parseDocument(readFileSync(join(root, 'cases', 'vladivostok-2019', 'case.yaml'), 'utf8'));
  let planted = 0;
  const plant = (node: YamlNode | null | undefined, isWords: boolean): void => {
    if (isMap(node)) {
      for (const { key, value } of node.items) {
        // A name is what speakers are known by: the same everywhere.
        plant(value as YamlNode | null, isScalar(key) && WORDS.has(String(key.value)));
      }
    } else if (isSeq(node)) for (const item of node.items) plant(item as YamlNode, isWords);
    else if (isScalar(node) && isWords && typeof node.value === 'string') {
      node.value = `${node.value} ${PLANTED}`;
      node.type = 'QUOTE_DOUBLE';
      planted++;
    }
  };
  plant(document.contents, false);
  expect(planted).toBeGreaterThan(150);
  return document.toString({ lineWidth: 0 });
}

/** Nothing of it is an element, and nothing of it ran; but it can be read. */
async function expectOnlyWords(page: Page, where: string): Promise<void> {
  await eventually(async () => (await lookAt(page)).isRead).toBe(true);
  expect(await lookAt(page), where).toEqual({ ran: false, elements: 0, isRead: true });
}

const lookAt = (page: Page) =>
  page.evaluate(() => ({
    ran: 'planted' in window,
    elements: document.querySelectorAll('.planted, [onerror], a[href^="javascript" i]').length,
    // As text, or as what is read out of an element.
    isRead: document.body.outerHTML.includes('window.planted=1'),
  }));

test('in no view, part or pane does a word of the case become markup', async (context) => {
  const text = hostileText();
  expect(parseCase(text).problems).toEqual([]);
  await mkdir(join(served.bench.folder, 'hostile'));
  await writeFile(join(served.bench.folder, 'hostile', 'case.yaml'), text);
  const browser = await served.browser(context);
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const complaints = complaintsOf(page);
  const look = async (at: string) => {
    await page.goto(served.bench.address + at);
    await answered(page);
    await expectOnlyWords(page, at);
  };
  await look('/');
  for (const view of VIEWS) await look(`/folder/hostile/${view}?pane=none`);
  for (const part of ['timeline', 'matrix', 'gaps']) await look(`/folder/hostile/evidence?pane=none&part=${part}`);
  for (const part of ['terms', 'run', 'tactics', 'text', 'page']) {
    await look(`/folder/hostile/talks?pane=none&part=${part}`);
  }
  await look('/folder/hostile/moves?pane=none&as=table&state=28&party=us&concept=seq');
  await look('/folder/hostile/paths?pane=none&to=28');
  await look('/folder/hostile?pane=both&variant=credit-first');

  await page.goto(`${served.bench.address}/folder/hostile?pane=model&tour=1`);
  await answered(page);
  const closed = page.locator('.model-pane .section-title[aria-expanded="false"]');
  while ((await closed.count()) > 0) await closed.first().click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await page.getByRole('menuitem').first().waitFor();
  await expectOnlyWords(page, 'the model and the palette');
  expect(complaints).toEqual([]);
  await page.close();
});

test('what is not our own is refused by the browser: code in the page, other servers, frames and forms', async (context) => {
  const page = await served.open(context, '/');
  const refused = await page.evaluate(async () => {
    const said: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => said.push(effectiveDirective));
    const add = (html: string) => {
      const box = document.createElement('div');
      box.innerHTML = html;
      document.body.append(box);
      return box;
    };
    const script = document.createElement('script');
    script.textContent = 'window.ran = "script"';
    document.body.append(script);
    add('<button onclick="window.ran = \'handler\'">x</button>').querySelector('button')!.click();
    add('<img src="http://127.0.0.1:9/x.png">');
    add('<iframe src="http://127.0.0.1:9/"></iframe>');
    add('<form action="http://127.0.0.1:9/" method="post"></form>').querySelector('form')!.submit();
    add('<style>body { color: red }</style>');
    await fetch('http://127.0.0.1:9/').catch(() => undefined);
    try {
      new Worker(URL.createObjectURL(new Blob(['postMessage(1)'])));
    } catch {
      // Some browsers throw.
    }
    let evaluated = 'no';
    // In a task of its own: what the test itself runs may do more than the page.
    await new Promise<void>((resolve) =>
      setTimeout(() => {
        try {
          evaluated = String(new Function('return "yes"')());
        } catch {
          // As it should.
        }
        resolve();
      }),
    );
    await new Promise((resolve) => setTimeout(resolve, 500));
    return { said, ran: (window as unknown as { ran?: string }).ran ?? 'nothing', evaluated };
  });
  expect(refused.ran).toBe('nothing');
  expect(refused.evaluated).toBe('no');
  expect([...new Set(refused.said)].sort()).toEqual(
    expect.arrayContaining([
      'connect-src',
      'form-action',
      'frame-src',
      'img-src',
      'script-src-attr',
      'script-src-elem',
      'style-src-elem',
      'worker-src',
    ]),
  );
  expect(page.url()).toBe(`${served.bench.address}/`);
});
