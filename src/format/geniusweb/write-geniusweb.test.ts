import { expect, test } from 'vitest';
import { dinner } from '../../../test/talks-files.ts';
import { bargainOf, utilityOf } from '../../engine/bargaining/index.ts';
import { readGeniusWeb, writeGeniusWeb } from './index.ts';

test('what was read comes back, the reservation bid too', () => {
  const { talks } = readGeniusWeb({ profiles: dinner.web() });
  const written = writeGeniusWeb(talks!);
  // Read as a folder, the guest would speak first.
  expect(written.remarks.map(({ code }) => code)).toEqual(['foreign/speaking-order']);
  expect(written.profiles.map(({ name }) => name)).toEqual(['host.json', 'guest.json']);
  const again = readGeniusWeb(written).talks!;
  // The range ends at its last step, since nothing beyond can be agreed on.
  expect(again.issues).toEqual(talks!.issues.map((issue) => (issue.kind === 'real' ? { ...issue, high: 10 } : issue)));
  expect(again.parties.map(({ name, reservation }) => ({ name, reservation }))).toEqual(
    talks!.parties.map(({ name, reservation }) => ({ name, reservation })),
  );
});

test('weights and utilities stay the numbers they were', () => {
  const { talks } = readGeniusWeb({ profiles: dinner.web() });
  const space = JSON.parse(writeGeniusWeb(talks!).profiles[0]!.text).LinearAdditiveUtilitySpace;
  expect(space.issueWeights).toEqual({ Food: 0.5, Guests: 0.3, Price: 0.2 });
  expect(space.issueUtilities.Food.DiscreteValueSetUtilities.valueUtilities).toEqual({
    Catering: 1,
    "Chips & 'nuts'": 0.25,
    None: 0,
  });
});

test('a best package below 1 keeps what it is worth, though weights sum to 1', () => {
  const { talks } = readGeniusWeb({ profiles: dinner.web() });
  const halved = {
    ...talks!,
    parties: talks!.parties.map((party) => ({ ...party, utility: { ...party.utility!, scale: 2 } })),
  };
  const written = writeGeniusWeb(halved);
  expect(written.scales).toEqual([
    { shift: 0, by: 1 },
    { shift: 0, by: 1 },
  ]);
  const [before, after] = [bargainOf(halved), bargainOf(readGeniusWeb(written).talks!)];
  for (const pack of [
    [0, 0, 0],
    [1, 20, 20],
    [2, 3, 4],
  ]) {
    for (const [at, party] of before.parties.entries()) {
      expect(utilityOf(after.parties[at]!, pack, after)).toBeCloseTo(utilityOf(party, pack, before), 9);
    }
  }
});

test('issues keep their order, even where they are named by numbers', () => {
  const { talks } = readGeniusWeb({ profiles: dinner.web() });
  const issues = talks!.issues.map((issue, at) => ({ ...issue, name: String(9 - at) }));
  const [{ text } = { text: '' }] = writeGeniusWeb({ ...talks!, issues }).profiles;
  expect([...text.matchAll(/"([789])": \{\n\s+"(?:values|range)"/g)].map(([, name]) => name)).toEqual(['9', '8', '7']);
});
