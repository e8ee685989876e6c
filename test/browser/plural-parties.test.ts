/** A party may be several people: what is said of it is said so, in every view. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pubCase } from '../pub-case.ts';
import { serving } from './serving.ts';
import { answered } from './workbench.ts';

const served = serving();

test('no view says of the neighbors what is said of one', async (context) => {
  await mkdir(join(served.bench.folder, 'pub'));
  await writeFile(join(served.bench.folder, 'pub', 'case.yaml'), pubCase);
  const at = await served.open(context, '/folder/pub?pane=none');
  const heard: string[] = [];
  for (const view of [
    '?pane=none',
    '/paths?pane=none&from=1&to=4',
    '/paths?pane=none&from=1&to=4&by=moves',
    '/coalitions?pane=none',
    '/coalitions?pane=none&coalition=neighbors&at=4',
    '/moves?pane=none&state=4',
    '/outcomes?pane=none&state=4&party=neighbors&concept=seq',
    '/outcomes?pane=none&order=party:neighbors',
    '/brief?pane=none',
  ]) {
    await at.goto(`${served.bench.address}/folder/pub${view}`);
    await answered(at);
    heard.push(...(await at.locator('main, aside').allInnerTexts()));
  }
  // "Each of the pub and the neighbors likes" is said of each.
  const all = heard
    .join('\n')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/each of the pub and the neighbors likes/g, '');
  expect(all).toContain('neighbors');
  expect(all).toContain('better for them');
  expect(all).toContain('they like');
  expect(
    all.match(/[Tt]he neighbors (?:is|has|does|goes|likes|wants|ranks|gains|loses|would rather has|drops)\b/g),
  ).toBeNull();
  // Of the pub, which is one, nothing is said as of many.
  expect(all.match(/[Tt]he pub (?:are|have|do|go|like|want|rank|gain|lose|close)\b/g)).toBeNull();
});
