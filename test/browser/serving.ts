/** What the tests of one file share: a server on a folder, and one page of the browser for those that follow one another. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, type TestContext } from 'vitest';
import { answered, launch, needsBrowser, startWorkbench, type Workbench } from './workbench.ts';

/** One for all files that one process runs, each in contexts of its own: it ends with the process. */
let browser: Browser | undefined;

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
  let page: Page | undefined;
  beforeAll(async () => {
    bench = await startWorkbench(cases);
  });
  afterAll(async () => {
    await Promise.all((browser?.contexts() ?? []).map((context) => context.close()));
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
      const path = needsBrowser(test);
      if (browser?.isConnected() !== true) browser = await launch(path);
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
