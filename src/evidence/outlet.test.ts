import { expect, test } from 'vitest';
import { readReport } from './read-report.ts';

const outletOf = (text: string) => readReport({ text }).about.outlet;

test.each([
  ['RIGA, March 14, 2031 (Baltic Courier) - Latvia said on Thursday that the lock was shut.', 'Baltic Courier'],
  ['MOSCOW. April 24, 2031. /Northern Wire/ The ministry said on Tuesday that the talks were over.', 'Northern Wire'],
  ['GENEVA, March 3, 2024 (Agency) — Delegates met on Friday to speak about the lake.', undefined],
  ['The minister (Transport) - a former pilot - said on Tuesday that the talks were over.', undefined],
  ['Latvia and Estonia (both on the Baltic) - so the ministry says - have agreed to meet.', undefined],
])('%s', (text, outlet) => {
  expect(outletOf(`The lock stays shut\n\n${text}\n\nNobody else would comment on it, she said.`)).toBe(outlet);
});
