/** What the questions about talks work out once for all of them. */
import { beforeEach, expect, test, vi } from 'vitest';
import { riverTalks } from '../../../../test/river-talks.ts';
import type { frontier } from '../../../engine/bargaining/index.ts';
import type * as Stability from '../../../engine/stability/stability.ts';
import { parseCase } from '../../../format/index.ts';
import { finish } from '../../../model/index.ts';
import { type Ground, groundOf } from '../ground.ts';
import { talksQuestions as questions } from './talks.ts';

const made = vi.hoisted(() => ({ frontiers: 0, analyses: 0 }));
vi.mock('../../../engine/bargaining/points/frontier.ts', async (original) => {
  const real = await original<{ frontier: typeof frontier }>();
  const counted: typeof frontier = (...about) => {
    made.frontiers += 1;
    return real.frontier(...about);
  };
  return { ...real, frontier: counted };
});
vi.mock('../../../engine/stability/stability.ts', async (original) => {
  const real = await original<typeof Stability>();
  const counted = <Work extends (...about: never[]) => unknown>(work: Work): Work =>
    ((...about) => {
      made.analyses += 1;
      return work(...about);
    }) as Work;
  return { ...real, stability: counted(real.stability), stabilityWith: counted(real.stabilityWith) };
});
beforeEach(() => {
  made.frontiers = 0;
  made.analyses = 0;
});

/** Without an agreement each does as it likes: one opens the weir or not, the other sues or not. */
const text = riverTalks.replace(
  'talks:\n',
  `conflict:
  options: { up: { release: opens the weir }, down: { sue: sues } }
  statusQuo: []
  preferences: { up: [not up.release, not down.sue], down: [up.release, not down.sue] }
talks:
  breakdown: { states: [{ where: not up.release, worth: { up: 30, down: 20 } }] }
`,
);

function groundFor(of: string, before?: Ground): Ground {
  const { case: checked, draft, problems } = parseCase(of);
  expect(problems).toEqual([]);
  return groundOf(checked!, draft!, before);
}

/** What the parts of the view ask, all of them. */
function askAll(ground: Ground, trial?: { reservations?: Record<string, number>; weights?: Record<string, object> }) {
  const lens = { trial: trial as never };
  return [
    finish(questions.talksRun(ground, lens)),
    finish(questions.talksPoints(ground, lens)),
    finish(questions.talksPoints(ground, { ...lens, convention: 'worst' })),
    finish(questions.talksDeal(ground, { ...lens, levels: [0, 0, 0] })),
    finish(questions.talksTactics(ground, { ...lens, repeats: 1 })),
    finish(questions.talksText(ground, { ...lens, tries: 50, seed: 1, heat: 0 })),
  ];
}

test('all that is asked of one ground rests on one frontier, and on one analysis of the conflict', () => {
  const ground = groundFor(text);
  askAll(ground);
  finish(questions.talksPage(ground, {}));
  expect(made).toEqual({ frontiers: 1, analyses: 1 });
});

test('another weight that is tried out has another frontier, another reservation value has not', () => {
  const ground = groundFor(text);
  const [, usual] = askAll(ground);
  const [, tried] = askAll(ground, { reservations: { up: 0.7 } });
  expect(made.frontiers).toBe(1);
  expect(tried).not.toEqual(usual);
  askAll(ground, { weights: { up: { water: 10 } } });
  expect(made.frontiers).toBe(2);
});

test('an edit of the title analyzes no conflict again, and finds no frontier again', () => {
  const before = groundFor(text);
  const found = askAll(before);
  const after = groundFor(text.replace('title: A river', 'title: The river'), before);
  expect(askAll(after)).toEqual(found);
  expect(made).toEqual({ frontiers: 1, analyses: 1 });
});

test.each([
  ['a worth', 'winter: 60', 'winter: 65'],
  ['a weight', 'water: 50, price: 30', 'water: 55, price: 25'],
  ['a reservation value', 'reservation: 40', 'reservation: 60'],
  ['a want', 'down: [up.release, not down.sue]', 'down: [down.sue, up.release]'],
  ['what a state is worth', 'up: 30, down: 20', 'up: 10, down: 20'],
])('after an edit of %s the answers are those of a fresh start', (_, from, to) => {
  const before = groundFor(text);
  const found = askAll(before);
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  const answers = askAll(groundFor(changed, before));
  expect(answers).toEqual(askAll(groundFor(changed)));
  expect(answers).not.toEqual(found);
});
