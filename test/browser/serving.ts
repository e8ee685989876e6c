/** What the tests of one file share: a server on a folder, a browser, and one page of it for those that follow one another. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, type TestContext } from 'vitest';
import { answered, launch, needsBrowser, startWorkbench, type Workbench } from './workbench.ts';

export interface Serving {
  /** Another one once a test has put it there: a server that was killed, and is started again. */
  bench: Workbench;
  /** Skips the test where there is none. */
  readonly browser: (test: TestContext) => Promise<Browser>;
  /** The one page, at this address, once its answer is there. */
  readonly open: (test: TestContext, address: string) => Promise<Page>;
}

/** `cases` are copied from the library into the opened folder. To be called at the top of the file. */
export function serving(cases: readonly string[] = []): Serving {
  let bench: Workbench | undefined;
  let browser: Browser | undefined;
  let page: Page | undefined;
  beforeAll(async () => {
    bench = await startWorkbench(cases);
  });
  afterAll(async () => {
    await browser?.close();
    await bench?.close();
  });
  const served: Serving = {
    get bench() {
      return bench!;
    },
    set bench(another) {
      bench = another;
    },
    async browser(test) {
      browser ??= await launch(needsBrowser(test));
      return browser;
    },
    async open(test, address) {
      page ??= await (await served.browser(test)).newPage({ viewport: { width: 1440, height: 900 } });
      await page.goto(served.bench.address + address);
      await answered(page);
      return page;
    },
  };
  return served;
}
