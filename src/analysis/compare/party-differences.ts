/** What two conflicts take the parties to want differently, want by want where both are lists, weight by weight. */
import type { Assumptions, NamedStep, NamedWants } from '../change/assumptions.ts';
import { wantsKey } from '../change/assumptions.ts';
import type { Difference, PlacedWant } from './difference.ts';
import { idOf, wantsDifferences } from './wants-differences.ts';

/** Adds the differences to the list; gives the wants that some of them, by their places in it, make of the first. */
export function wantsDiffer(
  a: Assumptions,
  b: Assumptions,
  list: Difference[],
): (chosen: (n: number) => boolean) => Map<string, NamedWants> {
  const none: NamedWants = { kind: 'unknown', why: undefined };
  const makers = joinedParties(a, b).map(({ id: party }) => {
    const before = a.wants.get(party) ?? none;
    const after = b.wants.get(party) ?? none;
    const make = oneDiffers(party, before, after, list);
    return { party, make };
  });
  return (chosen) => new Map(makers.map(({ party, make }) => [party, make(chosen)]));
}

function oneDiffers(
  party: string,
  before: NamedWants,
  after: NamedWants,
  list: Difference[],
): (chosen: (n: number) => boolean) => NamedWants {
  if (before.kind === after.kind && wantsKey(before) === wantsKey(after)) return () => before;
  const from = list.length;
  if (before.kind === 'statements' && after.kind === 'statements') {
    const { changes, mixed } = wantsDifferences(before.steps, after.steps);
    for (const { change, before: gone, after: come } of changes) {
      const step = (come ?? gone)!.step;
      const id = idOf(step);
      list.push({
        path: id === undefined ? `preferences.${party}` : `preferences.${party}.${id}`,
        what: 'want',
        party,
        change,
        bears: true,
        before: gone && placed(gone),
        after: come && placed(come),
      });
    }
    return (chosen) => ({ kind: 'statements', steps: mixed((change) => chosen(from + change)) });
  }
  if (before.kind === 'weights' && after.kind === 'weights') {
    const scale = Math.max(before.scale, after.scale);
    const at = ({ weights, scale: own }: typeof before, id: string) => ((weights.get(id) ?? 0) * scale) / own;
    const ids = unionOf(before.weights, after.weights);
    const changed = ids.filter((id) => at(before, id) !== at(after, id));
    for (const option of changed) {
      list.push({
        path: `preferences.${party}`,
        what: 'weight',
        party,
        option,
        change: 'changed',
        bears: true,
        before: at(before, option) / scale,
        after: at(after, option) / scale,
      });
    }
    return (chosen) => ({
      kind: 'weights',
      scale,
      weights: new Map(
        ids.map((id) => {
          const place = changed.indexOf(id);
          return [id, at(place !== -1 && chosen(from + place) ? after : before, id)];
        }),
      ),
    });
  }
  list.push({
    path: `preferences.${party}`,
    what: 'wants',
    party,
    change: 'changed',
    bears: true,
    before: before.kind,
    after: after.kind,
  });
  return (chosen) => (chosen(from) ? after : before);
}

function placed({ step, place }: { readonly step: NamedStep; readonly place: number }): PlacedWant {
  return { text: step.map(({ text }) => text).join(', '), ids: step.map(({ id }) => id), place };
}

/** The parties of both, those of the first before those that only the second has. */
export function joinedParties(a: Assumptions, b: Assumptions): Assumptions['parties'] {
  return [...a.parties, ...b.parties.filter(({ id }) => !a.parties.some((party) => party.id === id))];
}

export function unionOf(a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): string[] {
  return [...new Set([...a.keys(), ...b.keys()])];
}
