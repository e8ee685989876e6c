import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseCase } from '../../../format/index.ts';
import { finish } from '../../../model/index.ts';
import { groundOf } from '../../desk/ground.ts';
import { moves } from '../../desk/questions/moves.ts';
import { drawingOf, edgeShape } from './drawing.ts';
import { movesSvg } from './moves-svg.ts';

function answerFor(id: string) {
  const { case: checked, draft } = parseCase(readFileSync(`cases/${id}/case.yaml`, 'utf8'));
  return finish(moves(groundOf(checked!, draft!), { lens: {}, which: 'best', limit: 1000 }));
}

test('the figure stands alone: every state at its place on the page, nothing taken from elsewhere', () => {
  const answer = answerFor('vladivostok-2019');
  const svg = movesSvg(answer, [0, 1, 2], 'Who can move where');
  const { nodes } = drawingOf(answer);
  for (const { n, x } of nodes) {
    expect(svg).toContain(`<text x="${Math.round(x * 10) / 10}"`);
    expect(svg).toMatch(new RegExp(`>${n}</text>`));
  }
  expect(svg).not.toMatch(/var\(|class=|href|style=|NaN/);
  expect(svg).toContain('>United States<');
});

test('a party that is not shown has no moves in it', () => {
  const answer = answerFor('elmira');
  expect(movesSvg(answer, [0, 1, 2], '')).toContain('#2c7a4b');
  expect(movesSvg(answer, [0, 1], '')).not.toContain('#2c7a4b');
});

test('names and titles are text, whatever they hold', () => {
  const answer = answerFor('elmira');
  const parties = answer.parties.map((party) => ({ ...party, name: '<script>"&' }));
  const svg = movesSvg({ ...answer, parties }, [0], '"><b>');
  expect(svg).toContain('&lt;script&gt;&quot;&amp;');
  expect(svg).not.toMatch(/<script|<b>/);
});

test('a move and the move back are two arcs, one on either side', () => {
  const size = { unit: 60, radius: 14 };
  const [a, b] = [
    { x: 0, y: 0 },
    { x: 180, y: 0 },
  ];
  const there = edgeShape(a, b, size).middle.y;
  const back = edgeShape(b, a, size).middle.y;
  expect(there).toBeGreaterThan(size.radius);
  expect(back).toBeLessThan(-size.radius);
});
