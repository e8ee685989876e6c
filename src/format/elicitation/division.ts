/** The points that two spread over what they divide. */
import type { Report } from '../check/fault-report.ts';
import { didYouMean } from '../did-you-mean.ts';
import { show } from '../identifier.ts';
import type { AnsweredDivision } from './answers.ts';
import type { DraftAnswers } from './draft-answers.ts';

/** Undefined where nothing is divided, or something in it is faulty. */
export function readDivision(
  { items: written, points }: Pick<DraftAnswers, 'items' | 'points'>,
  report: Report,
): AnsweredDivision | undefined {
  if (points === undefined) {
    if (written !== undefined) {
      report.fault({
        code: 'answers/no-points',
        at: ['items'],
        onKey: true,
        says: 'Items are named, and nobody has spread points over them.',
        hint: 'Add "points:" with 100 for each of two parties.',
      });
    }
    return undefined;
  }
  const before = report.count;
  const entries = Object.entries(points);
  if (entries.length !== 2) {
    report.fault({
      code: 'answers/two-parties',
      at: ['points'],
      onKey: true,
      says: `Points are compared between two; there ${entries.length === 1 ? 'is 1' : `are ${entries.length}`}.`,
      hint: 'Give the points of two parties.',
    });
  }
  const named =
    written === undefined
      ? [...new Set(entries.flatMap(([, given]) => Object.keys(given)))].map((id) => ({ id, name: id }))
      : Array.isArray(written)
        ? written.map((id: string) => ({ id, name: id }))
        : Object.entries(written).map(([id, name]) => ({ id, name }));
  const ids = named.map(({ id }) => id);
  for (const [party, given] of entries) {
    for (const id of Object.keys(given)) {
      if (ids.includes(id)) continue;
      report.fault({
        code: 'answers/unknown-item',
        at: ['points', party, id],
        onKey: true,
        says: `No item is called ${show(id)}.`,
        hint: didYouMean(id, ids) ?? `There are: ${ids.slice(0, 8).join(', ')}.`,
      });
    }
    const missing = ids.filter((id) => given[id] === undefined);
    if (missing.length > 0) {
      report.fault({
        code: 'answers/item-missing',
        at: ['points', party],
        onKey: true,
        says: `${show(party)} gives no points to ${missing.slice(0, 5).map(show).join(', ')}.`,
        hint: 'Write 0 for what it does not care for.',
      });
    }
  }
  const [one, other] = entries;
  if (report.count !== before || one === undefined || other === undefined) return undefined;
  return {
    items: named,
    parties: [one[0], other[0]],
    points: [ids.map((id) => one[1][id]!), ids.map((id) => other[1][id]!)],
  };
}
