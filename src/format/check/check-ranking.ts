/** A direct ranking: every state in it once, named by its options, by what holds in it, or by its own number. */
import { has, holdsIn, isTaken, type StateTable, stateNumbered, type Wants } from '../../model/index.ts';
import { didYouMean } from '../did-you-mean.ts';
import type { DraftRanked, DraftRankingEntry } from '../draft.ts';
import { resolveExpression } from '../expression/resolve-expression.ts';
import { show } from '../identifier.ts';
import type { Path } from '../path.ts';
import { forbiddenBy, nameTaken, stateWith, takenOptions } from './check-states.ts';
import type { Report } from './fault-report.ts';
import type { Ground } from './ground.ts';
import { nameState, nameStates, writeCount } from './name-states.ts';

/** Undefined where the ranking does not fit the states. Without states, only its names are looked up. */
export function checkRanking(
  written: readonly DraftRankingEntry[],
  at: Path,
  ground: Ground,
  report: Report,
): Wants | undefined {
  const before = report.count;
  const { states, options } = ground;
  const claimed = new Int8Array(states?.count ?? 0);
  let restAt: Path | undefined;
  let restGroup: number[] | undefined;
  const claim = (found: readonly number[], here: Path, group: number[]) => {
    if (states === undefined) return;
    const repeated = found.filter((state) => claimed[state] === 1);
    for (const state of found) {
      if (claimed[state] === 1) continue;
      claimed[state] = 1;
      group.push(state);
    }
    if (repeated.length === 0) return;
    report.fault({
      code: 'ranking/repeated',
      at: here,
      says: `${repeated.length === 1 ? 'A state stands' : `${writeCount(repeated.length)} states stand`} in the ranking twice: ${nameStates(states, options.options, repeated)}.`,
      hint: 'Each state has one place; states of equal worth share it in a nested list.',
    });
  };
  const groups = written.map((entry, place) => {
    const group: number[] = [];
    const members: readonly DraftRanked[] = Array.isArray(entry) ? entry : [entry];
    for (const [inner, one] of members.entries()) {
      const here = Array.isArray(entry) ? [...at, place, inner] : [...at, place];
      if (one === 'rest') {
        if (restAt !== undefined) {
          report.fault({
            code: 'ranking/rest',
            at: here,
            says: '"rest" stands in the ranking twice.',
            hint: 'Remove one.',
          });
        }
        restAt = here;
        restGroup = group;
        continue;
      }
      claim(statesOfEntry(one, here, ground, report) ?? [], here, group);
    }
    return group;
  });
  if (states === undefined || report.count !== before) return undefined;
  const missing: number[] = [];
  for (let state = 0; state < states.count; state++) if (claimed[state] === 0) missing.push(state);
  // One by one: a call with millions of arguments does not fit the stack.
  if (restGroup !== undefined) for (const state of missing) restGroup.push(state);
  else if (missing.length > 0) {
    report.fault({
      code: 'ranking/missing',
      at,
      onKey: true,
      says: `The ranking leaves out ${writeCount(missing.length)} of ${writeCount(states.count)} states: ${nameStates(states, options.options, missing)}.`,
      hint: 'Give each its place, or put "rest" where all the others belong.',
    });
    return undefined;
  }
  for (const group of groups) group.sort((a, b) => a - b);
  return { kind: 'ranking', groups: groups.filter((group) => group.length > 0) };
}

function statesOfEntry(
  entry: Exclude<DraftRanked, 'rest'>,
  at: Path,
  ground: Ground,
  report: Report,
): number[] | undefined {
  const { states, names, isGraph } = ground;
  if (typeof entry === 'number') {
    if (!isGraph) {
      report.fault({
        code: 'ranking/number',
        at,
        says: `A number does not name a state here: the numbers shift when a rule changes.`,
        hint: 'Write { taken: [us.relieve] } for one state, or { where: … } for several.',
      });
      return undefined;
    }
    const state = states && stateNumbered(states, entry);
    if (states !== undefined && state === undefined) {
      const hint = 'Use the numbers under "states:".';
      report.fault({ code: 'state/unknown', at, says: `No state has the number ${entry}.`, hint });
    }
    return state === undefined ? undefined : [state];
  }
  if (typeof entry === 'string') {
    report.fault({
      code: 'ranking/entry',
      at,
      says: `${show(entry)} is no place in a ranking.`,
      hint:
        didYouMean(entry, ['rest']) ??
        'Write { taken: [us.relieve] } for one state, { where: … } for several, or "rest".',
    });
    return undefined;
  }
  if ('taken' in entry) return statesTaken(entry.taken, at, ground, report);
  const resolved = resolveExpression(entry.where, [...at, 'where'], names, report);
  if (resolved === undefined || states === undefined) return undefined;
  return statesWhere(
    holdsIn(resolved.expression, states.members?.table ?? states),
    entry.where,
    at,
    states,
    ground,
    report,
  );
}

function statesTaken(written: readonly string[], at: Path, ground: Ground, report: Report): number[] | undefined {
  const { states, names, options, rules, isGraph } = ground;
  const taken = takenOptions(written, [...at, 'taken'], names, report);
  if (taken === undefined || states === undefined) return undefined;
  if (isGraph) {
    const wanted = new Set(taken);
    const found: number[] = [];
    for (let state = 0; state < states.count; state++) {
      const agrees = (option: number) => isTaken(states, state, option) === wanted.has(option);
      if (Array.from({ length: options.owned }, (_, option) => option).every(agrees)) found.push(state);
    }
    if (found.length === 1) return found;
    report.fault({
      code: found.length === 0 ? 'ranking/no-state' : 'ranking/ambiguous',
      at,
      says:
        found.length === 0
          ? `No listed state takes exactly ${nameTaken(taken, options.options)}.`
          : `Several states take exactly ${nameTaken(taken, options.options)}: ${nameStates(states, options.options, found)}.`,
      hint: 'Write the number of the state.',
    });
    return undefined;
  }
  const state = stateWith(states, taken, options);
  if (state !== undefined) return [state];
  report.fault({
    code: 'ranking/no-state',
    at,
    says: `The rules forbid ${nameTaken(taken, options.options)}: ${forbiddenBy(taken, rules, report)}.`,
    hint: 'Remove it from the ranking, or mend the rule.',
  });
  return undefined;
}

function statesWhere(
  holding: Uint32Array,
  text: string,
  at: Path,
  states: StateTable,
  { options }: Ground,
  report: Report,
): number[] | undefined {
  const table = states.members?.table ?? states;
  const found = new Set<number>();
  for (let member = 0; member < table.count; member++) {
    if (has(holding, member)) found.add(states.members?.stateOf[member] ?? member);
  }
  if (found.size === 0) {
    report.fault({
      code: 'ranking/no-state',
      at,
      says: `${show(text)} holds in no state.`,
      hint: 'Remove it, or mend it.',
    });
    return undefined;
  }
  for (let member = 0; states.members !== undefined && member < table.count; member++) {
    const state = states.members.stateOf[member]!;
    if (has(holding, member) || !found.has(state)) continue;
    report.fault({
      code: 'sameOutcome/told-apart',
      at,
      says: `${show(text)} holds in only a part of ${nameState(states, options.options, state)}, which counts as one state.`,
      hint: 'Let it hold in all of that outcome or in none of it.',
    });
    return undefined;
  }
  return [...found];
}
