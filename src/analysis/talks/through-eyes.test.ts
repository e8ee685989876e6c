import { expect, test } from 'vitest';
import { caseFrom } from '../../../test/library-case.ts';
import { threeAtTheRiver } from '../../../test/river-talks.ts';
import { throughEyes } from './through-eyes.ts';

const talks = caseFrom(
  threeAtTheRiver.replace(
    '      tactic: boulware\n',
    `      tactic: boulware
      believes:
        down: { weights: { water: 0, price: 100, court: 0 }, values: { price: { 0: 100, 4: 0 } } }
`,
  ),
).talks!;

test('of whom a party has beliefs wants what it believes; all else stays as the case has it', () => {
  const [up, town, down] = throughEyes(talks, 'up').parties;
  const belief = talks.parties[0]!.beliefs[0]!;
  expect(belief.about).toBe('down');
  expect(down).toEqual({ ...talks.parties[2], utility: belief.utility });
  expect([up, town]).toEqual(talks.parties.slice(0, 2));
});

test('at a later meeting it is what the party believes there', () => {
  const [spring] = throughEyes(talks, 'up').meetings;
  const parties = talks.meetings[0]!.talks.parties;
  expect(spring!.talks.parties[2]!.utility).toEqual(parties[0]!.beliefs[0]!.utility);
  expect(spring!.talks.issues).toBe(talks.meetings[0]!.talks.issues);
});

test('who has no beliefs, or is not there, sees the talks as they are', () => {
  expect(throughEyes(talks, 'town')).toEqual(talks);
  expect(throughEyes(talks, 'nobody')).toEqual(talks);
});
