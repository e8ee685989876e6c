/** Talks that were never written by a person can be, and are read as what they were. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bargainOf, utilityOf } from '../src/engine/bargaining/index.ts';
import { draftOfTalks, parseCase, writeDraft } from '../src/format/index.ts';
import type { Talks } from '../src/model/index.ts';
import { talksWith } from './generate-talks.ts';

function readAgain(talks: Talks): Talks {
  const parties = Object.fromEntries(talks.parties.map(({ id, name }) => [id, { name }]));
  const text = writeDraft({ demarche: 1, title: 'Talks', parties, talks: draftOfTalks(talks) });
  const { case: checked, problems } = parseCase(text);
  expect(problems, text).toEqual([]);
  return checked!.talks!;
}

/** Every package, as a level for each issue. */
function packagesOf(counts: readonly number[]): number[][] {
  return counts.reduce<number[][]>(
    (packs, count) => packs.flatMap((pack) => Array.from({ length: count }, (_, level) => [...pack, level])),
    [[]],
  );
}

test('written and read, every package is worth the same to everybody', () => {
  fc.assert(
    fc.property(talksWith({ maxOutcomes: 60 }), (talks) => {
      const [before, after] = [bargainOf(talks), bargainOf(readAgain(lower(talks)))];
      const packages = packagesOf(before.issues.map(({ levels }) => levels.length));
      for (const [p, party] of before.parties.entries()) {
        for (const pack of packages) {
          expect(utilityOf(after.parties[p]!, pack, after)).toBeCloseTo(utilityOf(party, pack, before), 9);
        }
      }
    }),
    { numRuns: 300 },
  );
});

test('what was written once is written the same way again', () => {
  fc.assert(
    fc.property(talksWith({ maxOutcomes: 60 }), (talks) => {
      const once = readAgain(lower(talks));
      expect(readAgain(once)).toEqual(once);
    }),
    { numRuns: 300 },
  );
});

/** A reservation value above all there is to be had is no case, and is left out here. */
function lower(talks: Talks): Talks {
  return { ...talks, parties: talks.parties.map((party) => ({ ...party, reservation: undefined })) };
}
