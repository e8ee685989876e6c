/** The feasible states that options and rules leave, and the status quo among them. */
import {
  clashingRules,
  coalesce,
  feasibleStates,
  holds,
  type Option,
  type Resumable,
  type Rule,
  type SameOutcome,
  type StateTable,
  stateTaking,
  withContext,
} from '../../model/index.ts';
import { lookUpOption, type Names } from '../expression/names.ts';
import { show } from '../identifier.ts';
import type { Path } from '../path.ts';
import type { Options } from './check-options.ts';
import type { Report } from './fault-report.ts';
import { nameState, writeCount } from './name-states.ts';

/** What options, rules and `sameOutcome` come to; free of places, so that variants can share it. */
export type StatesFound =
  | { readonly kind: 'states'; readonly states: StateTable }
  | { readonly kind: 'none'; readonly clash: readonly number[] }
  | { readonly kind: 'too many'; readonly count: bigint | undefined }
  | { readonly kind: 'too tangled' }
  | {
      readonly kind: 'overlap';
      readonly table: StateTable;
      readonly state: number;
      readonly first: number;
      readonly second: number;
    };

export function* findStates(
  options: Options,
  rules: readonly Rule[],
  sameOutcome: readonly SameOutcome[],
  limit: number,
): Resumable<StatesFound> {
  const allows = rules.map((rule) => rule.allows);
  const feasible = feasibleStates(options.owned, allows);
  yield { doing: 'counting the feasible states' };
  if (feasible.count === 0n) return { kind: 'none', clash: clashingRules(options.owned, allows) };
  const table = yield* feasible.enumerate(limit);
  if (table === 'too many') return { kind: 'too many', count: feasible.count };
  if (table === 'too tangled') return { kind: 'too tangled' };
  if (table.count === 0) return { kind: 'none', clash: clashingRules(options.owned, allows) };
  const whole = options.context.size === 0 ? table : withContext(table, [...options.context.values()]);
  if (sameOutcome.length === 0) return { kind: 'states', states: whole };
  const coalesced = coalesce(
    whole,
    sameOutcome.map(({ where }) => where),
  );
  if ('overlap' in coalesced) return { kind: 'overlap', table: whole, ...coalesced.overlap };
  return { kind: 'states', states: coalesced.states };
}

/** The states, or the sentence that says why there are none to work with. */
export function reportStates(
  found: StatesFound,
  options: Options,
  rules: readonly Rule[],
  sameOutcome: readonly SameOutcome[],
  limit: number,
  report: Report,
): StateTable | undefined {
  switch (found.kind) {
    case 'states':
      return found.states;
    case 'none':
      reportClash(found.clash, rules, report);
      return undefined;
    case 'too many':
      reportTooMany(found.count, options, rules, limit, report);
      return undefined;
    case 'too tangled':
      report.fault({
        code: 'states/too-tangled',
        at: ['rules'],
        onKey: true,
        says: 'The rules hang together in so many ways that the feasible states cannot be found.',
        hint: 'Split the long rules into several short ones, or model fewer options.',
      });
      return undefined;
    case 'overlap': {
      const { first, second, table, state } = found;
      report.fault({
        code: 'sameOutcome/overlap',
        at: ['sameOutcome', second],
        says: `${nameState(table, options.options, state)} belongs to two outcomes: ${show(sameOutcome[first]!.text)} and ${show(sameOutcome[second]!.text)}.`,
        hint: 'Join the two with "or" if they are one outcome; otherwise add "and not …" to one of them.',
      });
      return undefined;
    }
  }
}

function reportClash(clash: readonly number[], rules: readonly Rule[], report: Report): void {
  const named = clash.map((rule) => {
    const line = report.locate({ at: ['rules', rule] })?.line;
    return `${line === undefined ? '' : `line ${line}: `}${shorten(rules[rule]!.text)}`;
  });
  report.fault({
    code: 'rules/clash',
    at: clash.length === 0 ? ['rules'] : ['rules', clash[0]!],
    says:
      clash.length === 1
        ? 'The rules leave no state: this rule can never hold.'
        : `The rules leave no state: these ${clash.length} cannot hold together.`,
    hint: `${named.slice(0, 10).join('; ')}. ${clash.length > 1 ? 'Any one of them can go.' : 'Change it or remove it.'}`,
  });
}

function reportTooMany(
  count: bigint | undefined,
  options: Options,
  rules: readonly Rule[],
  limit: number,
  report: Report,
): void {
  const bound = new Set(rules.flatMap((rule) => rule.options));
  const free = options.options.slice(0, options.owned).filter((_, option) => !bound.has(option));
  const listed =
    free
      .slice(0, 8)
      .map((option) => option.id)
      .join(', ') + (free.length > 8 ? `, and ${free.length - 8} more` : '');
  const bindThem =
    free.length === 0
      ? 'Every option is bound by a rule; tighter rules would help.'
      : `No rule speaks of ${listed}; each of them doubles the number.`;
  report.fault({
    code: 'states/too-many',
    at: ['options'],
    onKey: true,
    says: `The model has ${count === undefined ? 'too many' : writeCount(count)} feasible states; at most ${writeCount(limit)} can be worked with.`,
    hint: `${bindThem} Say what excludes what (never, atMostOne), or leave out the options that change nothing for the question.`,
  });
}

/** The numbers of the options in a list of those taken. Undefined where the list is faulty. */
export function takenOptions(texts: readonly string[], at: Path, names: Names, report: Report): number[] | undefined {
  const before = report.count;
  const taken = new Set<number>();
  for (const [place, text] of texts.entries()) {
    const found = lookUpOption(text, names);
    const here = [...at, place];
    if (typeof found !== 'number') report.fault({ ...found, at: here });
    else if (text.trim().startsWith('context.')) {
      report.fault({
        code: 'state/context',
        at: here,
        says: `Nobody takes ${show(text)}: it is a fact of the context.`,
        hint: 'Leave it out; such facts are the same in every state.',
      });
    } else if (taken.has(found)) {
      report.fault({
        code: 'state/repeated-option',
        at: here,
        says: `${show(text)} is listed twice.`,
        hint: 'Remove one.',
      });
    } else taken.add(found);
  }
  return report.count === before ? [...taken] : undefined;
}

/** The state in which exactly these options are taken, with whatever holds of the context. */
export function stateWith(states: StateTable, taken: readonly number[], options: Options): number | undefined {
  const held = options.options.flatMap(({ id }, option) => (options.context.get(id) === true ? [option] : []));
  return stateTaking(states, [...taken, ...held]);
}

/** Which rules forbid this, in words. */
export function forbiddenBy(taken: readonly number[], rules: readonly Rule[], report: Report): string {
  const set = new Set(taken);
  const broken = rules.flatMap((rule, place) => {
    if (holds(rule.allows, (option) => set.has(option))) return [];
    const line = report.locate({ at: ['rules', place] })?.line;
    return [`"${shorten(rule.text)}"${line === undefined ? '' : ` (line ${line})`}`];
  });
  return broken.slice(0, 3).join(' and ') + (broken.length > 3 ? ` and ${broken.length - 3} more` : '');
}

export function nameTaken(taken: readonly number[], options: readonly Option[]): string {
  return taken.length === 0 ? '[no option]' : `[${taken.map((option) => options[option]!.id).join(', ')}]`;
}

function shorten(text: string): string {
  return text.length > 100 ? `${text.slice(0, 97)}…` : text;
}

/** The status quo of option form. */
export function checkStatusQuo(
  written: number | readonly string[] | undefined,
  names: Names,
  options: Options,
  rules: readonly Rule[] | undefined,
  states: StateTable | undefined,
  report: Report,
): number | undefined {
  if (written === undefined) return undefined;
  if (typeof written === 'number') {
    report.fault({
      code: 'statusQuo/form',
      at: ['statusQuo'],
      says: 'The status quo is a state number, and this conflict numbers no states.',
      hint: 'List the options taken, as in [us.broad]; [] if none.',
    });
    return undefined;
  }
  const taken = takenOptions(written, ['statusQuo'], names, report);
  if (taken === undefined || states === undefined || rules === undefined) return undefined;
  const state = stateWith(states, taken, options);
  if (state === undefined) {
    report.fault({
      code: 'statusQuo/forbidden',
      at: ['statusQuo'],
      says: `The rules forbid the status quo ${nameTaken(taken, options.options)}: ${forbiddenBy(taken, rules, report)}.`,
      hint: 'What is the case today must be possible: mend the rule or the status quo.',
    });
  }
  return state;
}
