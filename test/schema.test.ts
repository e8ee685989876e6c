import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { caseJsonSchema } from '../src/format/index.ts';

test('the shipped JSON Schema is the one the reader uses (npm run schema writes it)', () => {
  const shipped = readFileSync(new URL('../schema/case.schema.json', import.meta.url), 'utf8');
  expect(shipped).toBe(`${JSON.stringify(caseJsonSchema(), null, 2)}\n`);
});
