import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseCase } from '../../../format/index.ts';
import { finish } from '../../../model/index.ts';
import { groundOf } from '../ground.ts';
import { summary } from './summary.ts';

function figures(id: string, variant?: string) {
  const parsed = parseCase(readFileSync(`cases/${id}/case.yaml`, 'utf8'));
  const ground = groundOf(parsed.case!, parsed.draft!);
  return finish(summary(ground, { lens: variant === undefined ? {} : { variant } })).figures;
}

test('the figures count what the paragraphs tell one by one', () => {
  // The paragraphs: 22 and 62 by steps that each leave their mover better off, 8, 28, 68 and 108 by joint ones.
  const found = figures('vladivostok-2019');
  expect(found.under).toEqual(['Nash', 'SEQ', 'SSEQ', 'SIM']);
  expect(found).toMatchObject({ states: 160, holding: 12, open: 0 });
  expect(found.statusQuo).toMatchObject({ n: 2, standing: 'fails' });
  expect(found.statusQuo?.others?.alone).toBe(2);
});

test('what hangs on unknown wants is counted apart', () => {
  expect(figures('vladivostok-2019', 'washington-unknown')).toMatchObject({ holding: 0, open: 90 });
});
