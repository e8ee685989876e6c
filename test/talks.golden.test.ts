/** What the documents about talks say, as files to read: `npm run golden` writes them anew, and the diff is the review. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  breakdownOf,
  changedTalks,
  elicitation,
  entrantsOf,
  firstQuestions,
  simultaneousRun,
  tacticsComparison,
  talksAssumptions,
  talksPoints,
  talksRun,
  talksText,
} from '../src/analysis/index.ts';
import { POINT_NAMES, tournament } from '../src/engine/bargaining/index.ts';
import { parseCase, readAnswers } from '../src/format/index.ts';
import { type Case, finish } from '../src/model/index.ts';
import { elicitDocument, firstQuestionsDocument } from '../src/report/documents/elicit-document.ts';
import { simultaneousDocument } from '../src/report/documents/simultaneous-document.ts';
import { tacticsComparedDocument } from '../src/report/documents/tactics-compared-document.ts';
import { talksPointsDocument } from '../src/report/documents/talks-points-document.ts';
import { restOnBlocks } from '../src/report/documents/talks-rest-on.ts';
import { talksRunDocument } from '../src/report/documents/talks-run-document.ts';
import { talksTextDocument } from '../src/report/documents/talks-text-document.ts';
import { answersToFillIn, linesForCase } from '../src/report/words/elicit-yaml.ts';
import type { Document } from '../src/report/writers/document.ts';
import { writeText } from '../src/report/writers/text-writer.ts';
import { orderedRiver, threeAtTheRiver } from './river-talks.ts';
import { root } from './sandbox.ts';

const vladivostok = parseCase(readFileSync(join(root, 'cases', 'vladivostok-2019', 'case.yaml'), 'utf8')).case!;
const three = parseCase(threeAtTheRiver).case!;
const ordered = parseCase(orderedRiver).case!;

const text = (document: Document) => writeText(document, { width: 80 });
const golden = (name: string) => `./goldens/talks-${name}.txt`;

function pointsOn(checked: Case, points?: typeof POINT_NAMES): Document {
  const breakdown = finish(breakdownOf(checked));
  const found = finish(talksPoints(checked.talks!, breakdown.kind === 'states' ? { states: breakdown.states } : {}));
  return talksPointsDocument(found, {
    title: checked.title,
    conflict: checked.conflict,
    after: restOnBlocks(talksAssumptions(checked), checked.talks!.parties),
    ...(points && { points }),
  });
}

test('points: two parties, the conflict says what holds without an agreement', async () => {
  await expect(text(pointsOn(vladivostok))).toMatchFileSnapshot(golden('points-vladivostok-2019'));
});

test('points: three parties, with the conventions of other programs', async () => {
  await expect(text(pointsOn(three, POINT_NAMES))).toMatchFileSnapshot(golden('points-three'));
});

test('points: only orders are known', async () => {
  await expect(text(pointsOn(ordered))).toMatchFileSnapshot(golden('points-ordered'));
});

test('run: two meetings, in which a word is read more broadly', async () => {
  const { talks, title } = vladivostok;
  const document = talksRunDocument(finish(talksRun(talks!, {})), talks!, title);
  await expect(text(document)).toMatchFileSnapshot(golden('run-vladivostok-2019'));
});

test('run: no agreement in any meeting, since there is nothing to agree on', async () => {
  const talks = changedTalks(vladivostok.talks!, { reservations: { us: 0.8, dprk: 0.8 } });
  const document = talksRunDocument(finish(talksRun(talks, { rounds: 2 })), talks, vladivostok.title);
  await expect(text(document)).toMatchFileSnapshot(golden('run-breakdown'));
});

test('run: three packages at a time where parties have stated orders', async () => {
  const { talks, title } = vladivostok;
  const document = simultaneousDocument(finish(simultaneousRun(talks!, { count: 3 })), talks!, 3, title);
  await expect(text(document)).toMatchFileSnapshot(golden('run-packages-vladivostok-2019'));
});

test('run: three packages at a time, and what was chosen of them', async () => {
  const { talks, title } = three;
  const document = simultaneousDocument(finish(simultaneousRun(talks!, { count: 3 })), talks!, 3, title);
  await expect(text(document)).toMatchFileSnapshot(golden('run-packages-three'));
});

test('text: a mediator’s drafts', async () => {
  const { talks, title } = three;
  await expect(text(talksTextDocument(finish(talksText(talks!, { tries: 80 })), title))).toMatchFileSnapshot(
    golden('text-three'),
  );
});

test('compare: tactics against tactics', async () => {
  const { talks, title } = three;
  const spec = finish(tacticsComparison(talks!, { entrants: entrantsOf(talks!).slice(0, 3), rounds: 20 }))!;
  const document = tacticsComparedDocument(spec, finish(tournament(spec)), title, { isFirstOfMany: true });
  await expect(text(document)).toMatchFileSnapshot(golden('compare-three'));
});

test('elicit: what can be asked', async () => {
  const first = finish(firstQuestions(ordered.talks!, 0));
  const said = `${text(firstQuestionsDocument(first, ordered.title))}\n${answersToFillIn(first)}`;
  await expect(said).toMatchFileSnapshot(golden('elicit-first'));
});

test('elicit: what follows from answers, of every kind', async () => {
  const { answers, problems } = readAnswers(
    `party: us
ranking: scope > relief > sequence = workers > guarantee
swings: { scope: 100, relief: 50, sequence: 20, workers: 20, guarantee: 30 }
comparisons:
  - { rather: { scope: step, relief: none }, than: { scope: none, relief: eased } }
  - { rather: { scope: arms, relief: lifted }, than: { scope: step, relief: none } }
  - unsure: [{ workers: go, guarantee: given }, { workers: stay, guarantee: none }]
swaps:
  alternatives:
    stall: { scope: none, relief: none, workers: go }
    small: { scope: step, relief: eased, workers: stay }
    big: { scope: arms, relief: lifted, workers: stay }
  steps:
    - { swap: small, change: { workers: go }, against: { relief: lifted } }
    - { swap: big, change: { workers: go }, against: { scope: step } }
    - { drop: workers }
    - { remove: big }
items: { harbor: The harbor, fleet: The fleet, name: The name }
points: { us: { harbor: 50, fleet: 30, name: 20 }, dprk: { harbor: 40, fleet: 50, name: 10 } }
alternatives: [{ does: goes on with pressure, worth: 45, cost: 5 }, { does: does nothing, worth: 35 }]
reservation: 30
limits: { us: { wants: more, reservation: 3, target: 6 }, dprk: { wants: less, reservation: 5 } }
`,
    vladivostok.talks!,
  );
  expect(problems).toEqual([]);
  const found = finish(elicitation(vladivostok.talks!, answers!));
  const said = `${text(elicitDocument(found, answers!, vladivostok.title))}\n${linesForCase(found)}`;
  await expect(said).toMatchFileSnapshot(golden('elicit-answers'));
});

test('elicit: answers that contradict one another', async () => {
  const { answers } = readAnswers(
    `party: up
comparisons:
  - { rather: { court: goes-on }, than: { court: dropped } }
  - { rather: { water: none, price: 0 }, than: { water: all, price: 4 } }
`,
    ordered.talks!,
  );
  const found = finish(elicitation(ordered.talks!, answers!));
  await expect(text(elicitDocument(found, answers!, ordered.title))).toMatchFileSnapshot(golden('elicit-clash'));
});

test('no document about talks forecasts', () => {
  const { talks, title } = vladivostok;
  const all = [pointsOn(vladivostok), talksRunDocument(finish(talksRun(talks!, {})), talks!, title)].map(text);
  for (const said of all) expect(said).not.toMatch(/\b(likely|probabl[ey]|optimal)\b/i);
});
