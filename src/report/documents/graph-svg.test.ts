import { expect, test } from 'vitest';
import { graphSvg } from './graph-svg.ts';

const svg = graphSvg(
  [
    { state: 1, label: '2', kind: 'start' },
    { state: 21, label: '22', kind: 'holds' },
    { state: 27, label: '28', kind: 'foresight' },
    { state: 31, label: '32', kind: 'holds' },
  ],
  [
    { from: 1, to: 21, movers: ['russia'] },
    { from: 21, to: 27, movers: ['us', 'dprk'] },
  ],
  1,
  'a "picture" & what it says',
);

function xOf(label: string): number {
  return Number(new RegExp(`<text x="([\\d.]+)"[^>]*>${label}<`).exec(svg)![1]);
}

test('states stand in columns by their steps from the start, those not reached in the last', () => {
  expect(xOf('2')).toBeLessThan(xOf('22'));
  expect(xOf('22')).toBeLessThan(xOf('28'));
  expect(xOf('28')).toBeLessThan(xOf('32'));
});

test('a joint step is dashed and names all who take it', () => {
  expect(svg).toMatch(/stroke-dasharray="5 4"[^>]*\/><text[^>]*>us, dprk</);
  expect(svg).not.toMatch(/stroke-dasharray="5 4"[^>]*\/><text[^>]*>russia</);
});

test('the figure says in words what it shows, with its quotes escaped', () => {
  expect(svg).toContain('role="img" aria-label="a &quot;picture&quot; &amp; what it says"');
});
