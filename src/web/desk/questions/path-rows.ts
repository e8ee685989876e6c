/** The ways to every state that holds, step by step, as rows for a spreadsheet. */
import type { Resumable } from '../../../model/index.ts';
import type { Rows } from '../../../report/data/outcome-rows.ts';
import type { Cell } from '../../../report/writers/csv-writer.ts';
import { plainText } from '../../../report/writers/text-writer.ts';
import { refused } from '../../phrases/desk.ts';
import type { Ground } from '../ground.ts';
import type { Lens } from '../lens.ts';
import { Unanswerable } from '../unanswerable.ts';
import { paths } from './paths.ts';
import { type Member, way } from './way.ts';

/**
 * One row per step of the ways of the kind that says most, the shortest ones; a state that no moves lead to, and the
 * one where the ways begin, have one row without a step. `for …` says how each party likes the step's end as against
 * where the way began. A state that is asked for besides is among the ends, whether it holds or not.
 */
export function* pathRows(
  ground: Ground,
  { lens, from, to }: { readonly lens: Lens; readonly from?: number | undefined; readonly to?: number | undefined },
): Resumable<Rows> {
  const found = yield* paths(ground, { lens, from });
  if (found.from === undefined) throw new Unanswerable(refused.noStatusQuo);
  const start = found.from.n;
  const ends: { readonly n: number; readonly under: readonly string[] }[] = [...found.holding, ...found.open];
  if (to !== undefined && !ends.some(({ n }) => n === to)) ends.push({ n: to, under: [] });
  const rows: Cell[][] = [];
  for (const [place, { n, under }] of ends.entries()) {
    yield { doing: 'finding the ways', share: place / ends.length };
    const answer = yield* way(ground, { lens, from: start, to: n });
    const head = [start, n, under.join(' ')];
    const best = answer.ways.find(({ kind }) => kind === answer.best);
    if (best === undefined) {
      const none = Array.from({ length: 6 + found.parties.length }, () => null);
      rows.push([...head, n === start ? 'start' : 'none', ...none]);
      continue;
    }
    for (const [nth, steps] of best.ways.entries()) {
      for (const [at, step] of steps.entries()) {
        rows.push([
          ...head,
          best.kind,
          nth + 1,
          at + 1,
          step.members.map((member) => moverIn(found.parties, member)).join(' + '),
          step.from,
          step.to.n,
          plainText(step.move),
          ...step.against,
        ]);
      }
    }
  }
  return {
    heads: [
      ...['from', 'to', 'holds by', 'way', 'number', 'step', 'who, and what it is to them', 'step from', 'step to'],
      'what changes',
      ...found.parties.map(({ id }) => `for ${id}`),
    ],
    rows,
  };
}

function moverIn(parties: readonly { readonly id: string }[], { party, change }: Member): string {
  return `${parties[party]!.id} (${change})`;
}
