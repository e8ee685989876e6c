/** What each party wants, read and turned into a ranking of the states. */
import {
  holds,
  isTaken,
  type Option,
  type Party,
  type Preference,
  type Ranking,
  type Resumable,
  rank,
  rankByGroups,
  rankCoalesced,
  type StateTable,
  type WantedStatement,
  type Wants,
} from '../../model/index.ts';
import { didYouMean } from '../did-you-mean.ts';
import type { DraftPreference, DraftStep } from '../draft.ts';
import type { Names } from '../expression/names.ts';
import { resolveExpression, tidy } from '../expression/resolve-expression.ts';
import { show } from '../identifier.ts';
import type { Path } from '../path.ts';
import { checkRanking } from './check-ranking.ts';
import { checkWeights } from './check-weights.ts';
import type { Report } from './fault-report.ts';
import type { Ground } from './ground.ts';
import type { MergedConflict } from './merged-conflict.ts';
import { nameState } from './name-states.ts';
import type { SharedWork } from './shared-work.ts';

/** One per party that decides; a party without any is unknown. */
export function* checkPreferences(
  conflict: MergedConflict,
  everybody: readonly { readonly id: string; readonly modeled: boolean }[],
  ground: Ground,
  shared: SharedWork,
  report: Report,
): Resumable<Preference[]> {
  for (const id of conflict.preferences.keys()) {
    if (ground.options.parties.some((party) => party.id === id)) continue;
    reportStranger(id, everybody, ground, report);
  }
  const preferences: Preference[] = [];
  for (const [place, party] of ground.options.parties.entries()) {
    yield { doing: 'ranking the states', share: place / ground.options.parties.length };
    const written = conflict.preferences.get(party.id);
    const at = ['preferences', party.id];
    const wants =
      written === undefined
        ? unknownWants()
        : shared.once('wants', [written, ground.names, ground.states, ground.rules], report, () =>
            readWants(written, at, ground, report),
          );
    const ranking =
      wants &&
      shared.once('ranking', [wants, ground.states], report, () => rankingOf(wants, at, party, ground, shared, report));
    preferences.push({ wants: wants ?? unknownWants(), ranking });
  }
  return preferences;
}

function unknownWants(why?: string): Wants {
  return { kind: 'unknown', why };
}

function reportStranger(
  id: string,
  everybody: readonly { readonly id: string; readonly modeled: boolean }[],
  { options, isGraph }: Ground,
  report: Report,
): void {
  const party = everybody.find((one) => one.id === id);
  const at = ['preferences', id];
  const deciding = options.parties.map((one) => one.id);
  if (party === undefined) {
    const hint = didYouMean(id, deciding) ?? 'Preferences belong to parties that have options.';
    report.fault({ code: 'party/unknown', at, onKey: true, says: `No party is called ${show(id)}.`, hint });
  } else if (!party.modeled) {
    report.fault({
      code: 'party/not-modeled',
      at,
      onKey: true,
      says: `${show(id)} is not modeled, so it has no preferences.`,
      hint: 'Remove this part, or remove "modeled: false" from the party.',
    });
  } else {
    report.fault({
      code: 'party/decides-nothing',
      at,
      onKey: true,
      says: `${show(id)} has preferences and ${isGraph ? 'no moves' : 'no options'}: nothing hangs on what it wants.`,
      hint: isGraph
        ? 'List where it can go under "moves:", or remove its preferences.'
        : 'Give it an option, or remove its preferences.',
    });
  }
}

function readWants(written: DraftPreference, at: Path, ground: Ground, report: Report): Wants | undefined {
  if (written === 'unknown') return unknownWants();
  if (Array.isArray(written)) return readStatements(written, at, ground.names, report);
  if ('unknown' in written) return unknownWants(written.unknown);
  if ('weights' in written) return checkWeights(written.weights, [...at, 'weights'], ground.names, report);
  return checkRanking(written.ranking, [...at, 'ranking'], ground, report);
}

function readStatements(written: readonly DraftStep[], at: Path, names: Names, report: Report): Wants | undefined {
  const before = report.count;
  const ids = new Set<string>();
  const one = (id: string | undefined, text: string, here: Path): WantedStatement[] => {
    if (id !== undefined && ids.has(id)) {
      report.fault({
        code: 'preference/duplicate-id',
        at: here,
        onKey: true,
        says: `Two wants of this party are called ${show(id)}.`,
        hint: 'Rename one.',
      });
    }
    if (id !== undefined) ids.add(id);
    const resolved = resolveExpression(text, here, names, report);
    return resolved === undefined ? [] : [{ id, text: tidy(text), wants: resolved.expression }];
  };
  const item = (step: string | { readonly [id: string]: string }, here: Path): WantedStatement[] => {
    if (typeof step === 'string') return one(undefined, step, here);
    const named = Object.entries(step);
    if (named.length === 0) {
      report.fault({
        code: 'case/empty-value',
        at: here,
        says: 'This step wants nothing.',
        hint: 'Write an expression.',
      });
    }
    return named.flatMap(([id, text]) => one(id, text, [...here, id]));
  };
  const steps = written.map((step, place) => {
    const here = [...at, place];
    return Array.isArray(step) ? step.flatMap((part, inner) => item(part, [...here, inner])) : item(step, here);
  });
  return report.count === before ? { kind: 'statements', steps } : undefined;
}

function rankingOf(
  wants: Wants,
  at: Path,
  party: Party,
  { states, options }: Ground,
  shared: SharedWork,
  report: Report,
): Ranking | undefined {
  if (states === undefined || wants.kind === 'unknown') return undefined;
  if (wants.kind === 'ranking') return rankByGroups(wants.groups, states.count);
  const key =
    wants.kind === 'statements'
      ? JSON.stringify(wants.steps.map((step) => step.map((one) => one.wants)))
      : JSON.stringify(wants);
  return shared.ranking(states, key, () => {
    const members = states.members?.table ?? states;
    const overMembers = rank(wants, members);
    if (overMembers === undefined) return undefined;
    const ranked = rankCoalesced(overMembers, states);
    if ('ranking' in ranked) return ranked.ranking;
    reportToldApart(wants, ranked.toldApart.members, members, options.options, at, party, report);
    return undefined;
  });
}

function reportToldApart(
  wants: Wants,
  [first, second]: readonly [number, number],
  members: StateTable,
  options: readonly Option[],
  at: Path,
  party: Party,
  report: Report,
): void {
  const differs = (statement: WantedStatement) =>
    holds(statement.wants, (option) => isTaken(members, first, option)) !==
    holds(statement.wants, (option) => isTaken(members, second, option));
  const by = wants.kind === 'statements' ? wants.steps.flat().find(differs) : undefined;
  report.fault({
    code: 'sameOutcome/told-apart',
    at,
    onKey: true,
    says:
      `${show(party.id)} ranks ${nameState(members, options, first)} and ${nameState(members, options, second)} differently` +
      `${by === undefined ? '' : ` (by ${show(by.id ?? by.text)})`}, and they count as one state.`,
    hint: 'What counts as one outcome must be worth the same to everybody: change "sameOutcome", or what this party wants.',
  });
}
