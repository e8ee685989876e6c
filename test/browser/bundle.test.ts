/** What the page loads at its start, as it was built. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { root } from '../sandbox.ts';

const web = join(root, 'dist', 'web');
const MOST = 350_000;

/** The scripts that the page's own document names, with whatever they import at once. */
function scriptsAtStart(): string[] {
  const found = new Set<string>();
  const add = (name: string) => {
    if (found.has(name)) return;
    found.add(name);
    const code = readFileSync(join(web, 'assets', name), 'utf8');
    for (const [, other] of code.matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g)) add(other!);
  };
  const index = readFileSync(join(web, 'index.html'), 'utf8');
  for (const [, name] of index.matchAll(/(?:src|href)="\/assets\/([^"]+\.js)"/g)) add(name!);
  return [...found];
}

test('the scripts that the page starts with are small once compressed', () => {
  const scripts = scriptsAtStart();
  expect(scripts.length).toBeGreaterThan(0);
  const size = scripts.reduce((sum, name) => sum + gzipSync(readFileSync(join(web, 'assets', name))).length, 0);
  expect(size).toBeLessThan(MOST);
});

test('editor, drawing, model pane, talks and workers are none of them', () => {
  const heavy = [
    ...['text-pane-', 'moves-canvas-', 'model-pane-', 'desk-worker-', 'reading-worker-'],
    ...['talks-view-', 'terms-part-', 'points-part-', 'run-part-', 'tactics-part-', 'wants-part-', 'divide-part-'],
    'tournament-worker-',
  ];
  const all = readdirSync(join(web, 'assets')).filter((name) => name.endsWith('.js'));
  for (const beginning of heavy)
    expect(
      all.filter((name) => name.startsWith(beginning)),
      beginning,
    ).toHaveLength(1);
  expect(scriptsAtStart().filter((name) => heavy.some((beginning) => name.startsWith(beginning)))).toEqual([]);
});

test('none of what is built is the development code of the parts it is made of', () => {
  const all = readdirSync(join(web, 'assets')).filter((name) => name.endsWith('.js'));
  const isForDevelopment = (name: string) => /\bjsxDEV\b/.test(readFileSync(join(web, 'assets', name), 'utf8'));
  expect(all.length).toBeGreaterThan(10);
  expect(all.filter(isForDevelopment)).toEqual([]);
});
