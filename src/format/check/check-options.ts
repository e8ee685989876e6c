/** Who can do what: the parties that decide, their options, and the facts of the context. */
import type { CaseParty, Option, Party } from '../../model/index.ts';
import { nameFault, show } from '../identifier.ts';
import { mayDecide } from './check-parties.ts';
import type { Report } from './fault-report.ts';
import type { MergedConflict } from './merged-conflict.ts';

export interface Options {
  readonly parties: readonly Party[];
  readonly options: readonly Option[];
  /** Of the first options, those that are not context. */
  readonly owned: number;
  /** `party.option` and `context.x` to numbers. */
  readonly numbers: ReadonlyMap<string, number>;
  /** `context.x` to whether it holds. */
  readonly context: ReadonlyMap<string, boolean>;
  /** Whether all of it can be built upon. */
  readonly sound: boolean;
}

/** More than anybody names; every one of them would double the states. */
const MOST_OPTIONS = 1000;

export function checkOptions(conflict: MergedConflict, all: readonly CaseParty[], report: Report): Options {
  const before = report.count;
  const deciding = new Set<string>();
  const isGraph = conflict.states !== undefined || conflict.moves !== undefined;
  for (const id of conflict.moves?.keys() ?? []) if (mayDecide(id, ['moves', id], all, report)) deciding.add(id);
  for (const [id, options] of conflict.options) {
    if (!mayDecide(id, ['options', id], all, report)) continue;
    if (!isGraph && options.size > 0) deciding.add(id);
    if (isGraph && options.size > 0 && conflict.moves !== undefined && !conflict.moves.has(id)) {
      report.fault({
        code: 'party/no-moves',
        at: ['options', id],
        onKey: true,
        says: `${show(id)} has options, and "moves:" does not list where it can go.`,
        hint: `Add "${id}: {}" to "moves:" if it can go nowhere.`,
      });
    }
  }
  const parties = all.filter(({ id }) => deciding.has(id)).map(({ id, name, aliases }) => ({ id, name, aliases }));
  if (parties.length < 2 && report.count === before) {
    report.fault({
      code: 'conflict/too-few-parties',
      at: [isGraph ? 'moves' : 'options'],
      onKey: true,
      says: `A conflict needs two parties that can decide something; here ${parties.length === 0 ? 'none can' : `only ${show(parties[0]!.id)} can`}.`,
      hint: isGraph ? 'List each party under "moves:".' : 'Give each party at least one option.',
    });
  }

  const numberOfParty = new Map(parties.map(({ id }, number) => [id, number]));
  const options: Option[] = [];
  const numbers = new Map<string, number>();
  for (const [party, itsOptions] of conflict.options) {
    for (const [local, { does, oneWay, by }] of itsOptions) {
      checkName(local, ['options', party, local], report);
      const id = `${party}.${local}`;
      numbers.set(id, options.length);
      options.push({ id, party: numberOfParty.get(party), does: does ?? local.replace(/[-_]+/g, ' '), oneWay, by });
    }
  }
  const owned = options.length;
  const context = new Map<string, boolean>();
  for (const [local, { says, holds }] of conflict.context) {
    const at = ['context', local];
    checkName(local, at, report);
    if (says === undefined || holds === undefined) {
      report.fault({
        code: 'variant/incomplete',
        at,
        onKey: true,
        says: `The fact ${show(local)} is new in this variant, and ${says === undefined ? '"says"' : '"holds"'} is missing.`,
        hint: 'Write { says: …, holds: true } or { says: …, holds: false }.',
      });
    }
    const id = `context.${local}`;
    numbers.set(id, options.length);
    context.set(id, holds ?? false);
    options.push({ id, party: undefined, does: says ?? local, oneWay: undefined, by: undefined });
  }
  if (options.length > MOST_OPTIONS) {
    report.fault({
      code: 'option/too-many',
      at: ['options'],
      onKey: true,
      says: `The conflict has ${options.length} options; at most ${MOST_OPTIONS} can be read.`,
      hint: 'Leave out the options that change nothing for the question.',
    });
  }
  return { parties, options, owned, numbers, context, sound: report.count === before };
}

function checkName(local: string, at: readonly string[], report: Report): void {
  const fault = nameFault(local);
  if (fault !== undefined) report.fault({ ...fault, at, onKey: true });
}
