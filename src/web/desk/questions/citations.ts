/** How many statements bear on each element of the model, for the marks beside them. */
import { allAssumptions, BEARINGS, type Bearing, conflictOf, linksOf } from '../../../analysis/index.ts';
import type { Case, Resumable } from '../../../model/index.ts';
import { conflictSeen, type Ground } from '../ground.ts';
import type { Lens } from '../lens.ts';

export interface Citation {
  /** Where the ledger has it: in a variant, what is taken over is found where it was written first. */
  readonly at: string;
  /** Only what it is part of is supported: a party's wants as a whole, a variant. */
  readonly asPartOfWhole: boolean;
  readonly supports: number;
  readonly contradicts: number;
  readonly qualifies: number;
}

/** By path; without those that no statement bears on. */
export type CitationsAnswer = Readonly<Record<string, Citation>>;

export function passagesIn({ supports, contradicts, qualifies }: Citation): number {
  return supports + contradicts + qualifies;
}

export function* citations({ case: checked }: Ground, { lens }: { readonly lens: Lens }): Resumable<CitationsAnswer> {
  const found = new Map(asWritten(checked));
  if (checked.conflict === undefined || checked.statements.length === 0) return Object.fromEntries(found);
  conflictSeen(checked, lens);
  const { conflict, variant } = conflictOf(checked, lens.variant);
  const whatsOf = new Map(checked.statements.map((one) => [one.id, linksOf(one).map(({ what }) => what)]));
  for (const assumption of allAssumptions(checked, conflict, variant)) {
    const { path, asPartOfWhole, statements, contradictedBy, qualifiedBy } = assumption;
    const first = [...statements, ...contradictedBy, ...qualifiedBy][0];
    // Through this variant it is another thing than what the ledger calls so.
    if (first === undefined) found.delete(path);
    // Rules and wants without a name of their own share that of the whole.
    else if (path.includes('.') || path === 'statusQuo' || path === 'sameOutcome') {
      found.set(path, {
        at: placeOf(path, asPartOfWhole, whatsOf.get(first)!, checked),
        asPartOfWhole,
        supports: statements.length,
        contradicts: contradictedBy.length,
        qualifies: qualifiedBy.length,
      });
    }
  }
  return Object.fromEntries(found);
}

/** All that the ledger speaks of, by the paths it has for them: parties, variants and a party's wants as a whole, too. */
function* asWritten({ statements }: Case): Generator<[string, Citation]> {
  const byPath = new Map<string, Record<Bearing, Set<string>>>();
  for (const statement of statements) {
    for (const how of BEARINGS) {
      for (const { what } of statement[how]) {
        const sets = byPath.get(what) ?? { supports: new Set(), contradicts: new Set(), qualifies: new Set() };
        byPath.set(what, sets);
        sets[how].add(statement.id);
      }
    }
  }
  for (const [at, { supports, contradicts, qualifies }] of byPath) {
    const counts = { supports: supports.size, contradicts: contradicts.size, qualifies: qualifies.size };
    yield [at, { at, asPartOfWhole: false, ...counts }];
  }
}

/** Which of the things that a statement bears on is meant by this path. */
function placeOf(path: string, asPartOfWhole: boolean, whats: readonly string[], { variants }: Case): string {
  const isOwn = (what: string, name: string) =>
    what === name || variants.some(({ id }) => what === `variants.${id}.${name}`);
  const own = whats.find((what) => isOwn(what, path));
  if (own !== undefined || !asPartOfWhole) return own ?? path;
  const whole = path.split('.').slice(0, 2).join('.');
  return whats.find((what) => isOwn(what, whole)) ?? whats.find((what) => /^variants\.[^.]+$/.test(what)) ?? path;
}
