import { expect, test } from 'vitest';
import { parseCase } from '../../../format/index.ts';
import { sameReport } from './same-report.ts';

const hash = 'a'.repeat(64);
const draft = parseCase(
  `demarche: 1\ntitle: x\nsources:\n  page: { title: "Dam row: sluices shut", published: { value: 2025-03-12, basis: inferred } }\n  wire: { title: Other, published: 2025-03-12, hash: ${hash} }\n`,
).draft!;
const brought = { hash: 'b'.repeat(64), title: 'Dam row – sluices shut', published: '2025-03-12' };

test('the same text, or the same title on the same day, is the same report', () => {
  expect(sameReport(draft, brought)).toBe('page');
  expect(sameReport(draft, { ...brought, hash, title: 'Whatever' })).toBe('wire');
  expect(sameReport(draft, { ...brought, published: '2025-03-13' })).toBeUndefined();
  expect(sameReport(draft, { ...brought, title: 'Dam row' })).toBeUndefined();
  expect(sameReport(draft, { hash: undefined, title: '', published: '' })).toBeUndefined();
});
