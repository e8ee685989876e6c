/** One row per state that holds: what is done in it, under which concepts it holds, how one gets there. */

import { conceptCalled, type JointSteps, type Reach } from '../../engine/stability/index.ts';
import { type Coalition, type Conflict, has, numberOf, partiesIn, sizeOf, statesOf } from '../../model/index.ts';
import { day } from '../phrases/figures.ts';
import { analysis as phrases } from '../phrases/index.ts';
import { objectionOf } from '../words/objection.ts';
import { partySaid } from '../words/party-said.ts';
import { deedOf, stateInShort, stateInWords } from '../words/state-in-words.ts';
import { type Block, type Column, list, paragraph, type Text } from '../writers/document.ts';
import { type AnalysisFindings, MOST_ROWS } from './analysis-findings.ts';
import type { Shape, Shown } from './shown-concepts.ts';

/** Longer descriptions, on the average, give way to the options' short names with a legend. */
const LONGEST_WORDS = 60;

export function equilibriumTable(
  { analysis, summary, reach }: AnalysisFindings,
  shown: Shown,
  { allStates = false, hints = true }: Shape,
): Block[] {
  const { conflict } = analysis;
  const total = sizeOf(shown.states);
  if (total === 0) return [];
  const states = statesOf(shown.states, allStates ? undefined : MOST_ROWS);
  const words = states.map((state) => stateInWords(conflict, state));
  const inShort = words.reduce((sum, text) => sum + text.length, 0) > LONGEST_WORDS * words.length;
  const joint = new Map(summary.holding.map((one) => [one.state, one.joint]));
  const reachOf = new Map(reach?.map((one) => [one.state, one]));
  const someOpen = shown.concepts.some(({ possible }) => possible !== undefined);
  const columns: Column[] = [
    { head: phrases.equilibriaColumns.state, align: 'right' },
    { head: phrases.equilibriaColumns.done, flexible: true },
    ...shown.concepts.map(({ id }): Column => {
      const { letters, name } = conceptCalled(id)!;
      return { head: letters, means: name, align: 'center' };
    }),
    ...(reach === undefined ? [] : [{ head: phrases.equilibriaColumns.reach }]),
  ];
  const rows = states.map((state, place): Text[] => [
    String(numberOf(conflict.states, state)),
    inShort ? stateInShort(conflict, state) : words[place]!,
    ...shown.concepts.map(({ equilibria, possible }) => {
      if (has(equilibria!, state)) return phrases.marks.holds;
      return possible !== undefined && has(possible.equilibria, state) ? phrases.marks.open : phrases.marks.not;
    }),
    ...(reach === undefined ? [] : [reachInShort(conflict, reachOf.get(state)!, joint.get(state))]),
  ]);
  const hidden = total - states.length;
  const after = [
    phrases.marksMean(someOpen),
    ...(hidden > 0 ? [phrases.more(hidden) + (hints ? phrases.foldedHint : '')] : []),
  ].join('   ');
  return [
    { kind: 'table', title: phrases.equilibriaTitle, columns, rows, after },
    ...(inShort ? optionLegend(conflict) : []),
  ];
}

function reachInShort(conflict: Conflict, { state, by, improvements }: Reach, joint: JointSteps | undefined): string {
  const ids = (coalition: Coalition) => partiesIn(coalition).map((party) => conflict.parties[party]!.id);
  if (state === conflict.statusQuo) return phrases.reach.start;
  if (by === 'improvements') return phrases.reach.improvements(improvements!);
  if (joint !== undefined && joint.mustMoveTogether !== 0) return phrases.reach.joint(ids(joint.mustMoveTogether));
  if (by === 'moves' && joint?.objecting !== undefined) {
    const { worse, same } = objectionOf(conflict, joint.objecting);
    if (worse !== 0) return phrases.reach.against(ids(worse));
    if (same !== 0) return phrases.reach.gainless(ids(same));
  }
  return phrases.reach[by];
}

/** What the short names stand for. */
export function optionLegend(conflict: Conflict): Block[] {
  const owned = [...conflict.options.keys()].filter((o) => conflict.options[o]!.party !== undefined);
  return [paragraph(phrases.optionsTitle), list(owned.map((o) => optionInWords(conflict, o)))];
}

/** An option by its short name, with what taking it does and what limits it. */
export function optionInWords(conflict: Conflict, o: number): Text {
  const { id, party, oneWay, by } = conflict.options[o]!;
  const limits = [
    ...(oneWay === undefined ? [] : [phrases.oneWay[oneWay]]),
    ...(by === undefined ? [] : [phrases.by(day(by))]),
  ];
  const owner = party === undefined ? '' : `${partySaid(conflict.parties[party]!)} `;
  return [{ code: id }, `: ${owner}${deedOf(conflict, o)}${limits.length > 0 ? ` (${limits.join(', ')})` : ''}`];
}
