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

const ENDING = (last: string) =>
  outletOf(
    `The lock stays shut\n\nLatvia said on Thursday that the lock was shut. Nobody else would comment on it, she said.\n\n${last}`,
  );

test.each([
  ['© 2025 The Meridian Post. All rights reserved. Terms of use | Privacy policy | Cookies', 'The Meridian Post'],
  ['Copyright 2019 Danube Courier', 'Danube Courier'],
  ['(c) 2018-2021 Lake Mirror, all rights reserved', 'Lake Mirror'],
  ['© 2025 All rights reserved.', undefined],
])('a copyright line names it: %s', (line, outlet) => {
  expect(ENDING(line)).toBe(outlet);
});

test.each([
  ['Harbor Herald', 'Ana Berg', 'Harbor Herald'],
  ['Q', 'A', undefined],
  ['Ole Dahl', 'Ana Berg', undefined],
])('an interview names it where %s asks under its own name', (asks, answers, outlet) => {
  expect(
    outletOf(
      `The lock stays shut\n\nThe engineer Ana Berg has run the lock since 2012.\n\n${asks}: Why is it shut?\n\n${answers}: I shut it, since the gate is worn.\n\n${asks}: When will it open?\n\n${answers}: I think in May.`,
    ),
  ).toBe(outlet);
});
