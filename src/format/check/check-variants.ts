/** The conflict under other assumptions: each variant laid over what it starts from, and checked as a whole. */
import type { CaseParty, Conflict, Resumable, Variant } from '../../model/index.ts';
import { didYouMean } from '../did-you-mean.ts';
import type { DraftVariant } from '../draft.ts';
import { show } from '../identifier.ts';
import { checkConflict } from './check-conflict.ts';
import { type ConflictReport, conflictReport } from './conflict-report.ts';
import type { Report } from './fault-report.ts';
import { asBefore, type MergedConflict, withVariant } from './merged-conflict.ts';
import type { SharedWork } from './shared-work.ts';

/** A variant merged, whether or not it passed its checks; evidence may point into it. */
export interface MergedVariant {
  readonly id: string;
  readonly conflict: MergedConflict;
  readonly checked: Variant | undefined;
  readonly known: ReadonlySet<string>;
}

export interface Base {
  readonly conflict: MergedConflict;
  readonly known: ReadonlySet<string>;
}

export function* checkVariants(
  written: { readonly [id: string]: DraftVariant },
  base: Base,
  parties: readonly CaseParty[],
  limit: number,
  shared: SharedWork,
  report: Report,
): Resumable<MergedVariant[]> {
  const variants = new Map(Object.entries(written));
  const done = new Map<string, MergedVariant>();
  const sound = soundVariants(variants, report);
  // Each after the one it starts from; a chain is walked without recursion, however long.
  for (const id of sound) {
    const chain: string[] = [];
    for (let at: string | undefined = id; at !== undefined && !done.has(at); at = variants.get(at)!.from)
      chain.push(at);
    for (const next of chain.reverse()) {
      const variant = variants.get(next)!;
      const start: Base = variant.from === undefined ? base : done.get(variant.from)!;
      done.set(next, yield* checkVariant(next, variant, start, parties, limit, shared, report));
    }
  }
  return [...variants.keys()].flatMap((id) => done.get(id) ?? []);
}

function* checkVariant(
  id: string,
  variant: DraftVariant,
  start: Base,
  parties: readonly CaseParty[],
  limit: number,
  shared: SharedWork,
  top: Report,
): Resumable<MergedVariant> {
  const { conflict: laid, changes, removedNothing } = withVariant(start.conflict, id, variant);
  const conflict = asBefore(laid, [start.conflict, variant], shared);
  const report: ConflictReport = conflictReport(top, conflict, { id, inherited: start.known });
  for (const { at, name, known } of removedNothing) {
    top.fault({
      code: 'variant/removes-nothing',
      at,
      onKey: true,
      says: `The variant removes ${show(name)}, which is not there.`,
      hint:
        didYouMean(name, known) ??
        (known.length === 0 ? 'There is nothing to remove.' : `There are: ${known.slice(0, 8).join(', ')}.`),
    });
  }
  const checked: Conflict | undefined = yield* checkConflict(conflict, parties, limit, shared, report);
  const { why, from } = variant;
  return {
    id,
    conflict,
    checked: checked && { id, why, from, changes, conflict: checked },
    known: report.known,
  };
}

/** Those whose line of `from` leads back to the case; the others are reported, each circle once. */
function soundVariants(variants: ReadonlyMap<string, DraftVariant>, report: Report): string[] {
  const leadsHome = new Map<string, boolean>();
  for (const id of variants.keys()) {
    const walked: string[] = [];
    let at: string | undefined = id;
    let home = true;
    while (at !== undefined && !leadsHome.has(at) && !walked.includes(at)) {
      walked.push(at);
      const from: string | undefined = variants.get(at)!.from;
      if (from !== undefined && !variants.has(from)) {
        reportUnknown(at, from, variants, report);
        home = false;
        break;
      }
      at = from;
    }
    if (home && at !== undefined && walked.includes(at)) {
      const circle = walked.slice(walked.indexOf(at));
      report.fault({
        code: 'variant/circular',
        at: ['conflict', 'variants', circle[0]!, 'from'],
        says: `These variants start from one another: ${[...circle, at].join(' → ')}.`,
        hint: 'Let one of them start from the case itself: remove its "from:".',
      });
      home = false;
    }
    const ends = home && (at === undefined || leadsHome.get(at) === true);
    for (const one of walked) leadsHome.set(one, ends);
  }
  return [...variants.keys()].filter((id) => leadsHome.get(id));
}

function reportUnknown(id: string, from: string, variants: ReadonlyMap<string, DraftVariant>, report: Report): void {
  report.fault({
    code: 'variant/unknown',
    at: ['conflict', 'variants', id, 'from'],
    says: `No variant is called ${show(from)}.`,
    hint: didYouMean(from, variants.keys()) ?? 'Without "from:", a variant starts from the case itself.',
  });
}
