/** The first paragraphs, before any table: what holds, what can be reached, what breaks it. */
import { conceptCalled, type Reach, shortestPath } from '../engine/stability/index.ts';
import { difference, has, numberOf, statesOf } from '../model/index.ts';
import type { AnalysisFindings } from './analysis-document.ts';
import { said } from './document.ts';
import { analysis as phrases } from './phrases/index.ts';
import type { Shown } from './shown-concepts.ts';
import { moveInWords, stateInWords } from './state-in-words.ts';

/** More paths than this in one sentence are too many. */
const MOST_PATHS = 3;

export function summaryOf(findings: AnalysisFindings, shown: Shown): string[] {
  return [statusQuoInWords(findings), ...holdInWords(findings, shown), ...reachInWords(findings)].filter((text) => text !== '');
}

function statusQuoInWords({ analysis: { conflict, kernel, stability } }: AnalysisFindings): string {
  const { statusQuo, states, parties, preferences } = conflict;
  if (statusQuo === undefined) return phrases.noStatusQuo;
  const n = numberOf(states, statusQuo);
  const words = stateInWords(conflict, statusQuo);
  const unknown: string[] = [];
  const ways: string[] = [];
  for (const [party, { name }] of parties.entries()) {
    const levels = preferences[party]!.ranking?.levels;
    const moves = kernel.movesFrom(party, statusQuo);
    if (levels === undefined) {
      if (moves.length > 0) unknown.push(said(name));
      continue;
    }
    const better = moves.filter((to) => levels[to]! > levels[statusQuo]!).sort((a, b) => levels[b]! - levels[a]!);
    if (better.length === 0) continue;
    const move = moveInWords(conflict, { party, from: statusQuo, to: better[0]! });
    ways.push(phrases.leaves(said(name), better.length, move, numberOf(states, better[0]!)));
  }
  if (ways.length === 0) {
    return unknown.length > 0 ? phrases.statusQuoOpen(n, words, unknown) : phrases.statusQuoHolds(n, words);
  }
  const deterring = stability.concepts.filter(({ equilibria }) => equilibria !== null && has(equilibria, statusQuo));
  const held = deterring.length > 0 ? ` ${phrases.butDeterred(deterring.map(({ id }) => conceptCalled(id)!.letters))}` : '';
  return phrases.statusQuoBreaks(n, words, ways) + held;
}

function holdInWords({ analysis: { conflict } }: AnalysisFindings, { concepts, states }: Shown): string[] {
  if (concepts.length === 0) return [];
  const numbers = (found: readonly number[]) => found.map((state) => numberOf(conflict.states, state));
  const nash = concepts.find(({ id }) => id === 'nash')?.equilibria;
  const sure = concepts.map(({ equilibria }) => equilibria!).reduce((a, b) => a.map((word, w) => word | b[w]!));
  const parts: string[] = [];
  const asTheyAre = nash ? numbers(statesOf(nash)) : [];
  if (nash) parts.push(asTheyAre.length > 0 ? phrases.holdAsTheyAre(asTheyAre, conflict.states.count) : phrases.noneHoldsAsItIs(conflict.states.count));
  const byForesight = numbers(statesOf(nash ? difference(sure, nash) : sure));
  if (byForesight.length > 0) parts.push(phrases.holdByForesight(byForesight, asTheyAre.length > 0));
  if (parts.length === 0 || (asTheyAre.length === 0 && byForesight.length === 0)) parts.push(phrases.nothingHolds);
  if (asTheyAre.length + byForesight.length > 1) parts.push(phrases.severalHold);
  const unknown = conflict.parties.filter((_, p) => conflict.preferences[p]!.ranking === undefined);
  if (unknown.length > 0 && statesOf(difference(states, sure)).length > 0) {
    parts.push(phrases.unknownWants(unknown.map(({ name }) => said(name))));
  }
  return [parts.join(' ')];
}

function reachInWords({ analysis: { conflict, kernel }, reach }: AnalysisFindings): string[] {
  if (reach === undefined || conflict.statusQuo === undefined) return [];
  const from = conflict.statusQuo;
  const elsewhere = reach.filter(({ state }) => state !== from);
  if (elsewhere.length === 0) return [];
  const by = (...kinds: Reach['by'][]) => elsewhere.filter((one) => kinds.includes(one.by));
  const numbers = (found: readonly Reach[]) => found.map(({ state }) => numberOf(conflict.states, state));
  const liked = [...by('improvements')].sort((a, b) => a.improvements! - b.improvements!);
  const parts: string[] = [];
  if (liked.length > 0) {
    const told = liked.slice(0, MOST_PATHS).map(({ state }) => {
      const path = shortestPath(kernel, from, state, { steps: 'improvements' })!;
      return phrases.reached(numberOf(conflict.states, state), path.map((step) => moveInWords(conflict, step)));
    });
    parts.push(phrases.reachedByImprovements(told));
    if (liked.length > MOST_PATHS) parts.push(phrases.reachedByImprovementsToo(numbers(liked.slice(MOST_PATHS))));
  } else parts.push(phrases.noneReached);
  const against = by('moves', 'possible-improvements');
  if (against.length > 0) parts.push(phrases.notReachedByImprovements(numbers(against)));
  const never = by('nothing');
  if (never.length > 0) parts.push(phrases.notReached(numbers(never)));
  return [parts.join(' ')];
}
