/** What coalitions would leave together and what not, and the equilibria that a joint step undoes. */

import {
  COALITION_CONCEPTS,
  type CoalitionConcept,
  type CoalitionFinding,
  type CoalitionVerdict,
  type CoalitionWay,
  type Jumps,
} from '../../engine/stability/index.ts';
import {
  type Coalition,
  type Conflict,
  fullSet,
  intersection,
  numberOf,
  partiesIn,
  type StateSet,
  sizeOf,
  statesOf,
} from '../../model/index.ts';
import { language, coalitions as phrases, verdict as words } from '../phrases/index.ts';
import { partySaid } from '../words/party-said.ts';
import { jointMoveInWords, stateInWords } from '../words/state-in-words.ts';
import { type Block, type Document, heading, list, paragraph, type Text } from '../writers/document.ts';

export interface CoalitionFindings {
  readonly findings: readonly CoalitionFinding[];
  /** Undefined where single coalitions were asked for. */
  readonly jumps: Jumps | undefined;
}

/** More states than this are counted. */
const MOST_LISTED = 24;
const MOST_JUMPS = 12;

export function coalitionDocument(
  conflict: Conflict,
  { findings, jumps }: CoalitionFindings,
  subtitle: readonly Text[],
): Document {
  const letters = COALITION_CONCEPTS.map((id) => phrases.concepts[id].letters);
  return {
    title: phrases.title,
    subtitle,
    language,
    blocks: [
      heading(phrases.conceptsTitle),
      list(COALITION_CONCEPTS.map((id) => phrases.concept(phrases.concepts[id]))),
      {
        kind: 'table',
        title: phrases.tableTitle,
        columns: [
          { head: phrases.coalition, flexible: true },
          ...letters.map((head) => ({ head, align: 'right' as const })),
        ],
        rows: findings.map(({ coalition, stable, undecided }) => [
          names(conflict, coalition).join(', ') + (undecided ? phrases.undecided : ''),
          ...COALITION_CONCEPTS.map((id) => String(sizeOf(stable[id]))),
        ]),
      },
      ...(jumps === undefined
        ? stayingBlocks(conflict, findings)
        : [list(universalInWords(conflict, findings)), ...jumpBlocks(conflict, jumps)]),
    ],
  };
}

function names(conflict: Conflict, coalition: Coalition): string[] {
  return partiesIn(coalition).map((party) => partySaid(conflict.parties[party]!));
}

/** The states that hold for all coalitions, by each concept. */
export function universallyStable(
  conflict: Conflict,
  findings: readonly CoalitionFinding[],
  id: keyof CoalitionFinding['stable'],
): StateSet {
  return findings.map(({ stable }) => stable[id]).reduce(intersection, fullSet(conflict.states.count));
}

function universalInWords(conflict: Conflict, findings: readonly CoalitionFinding[]): string[] {
  return COALITION_CONCEPTS.map((id) => {
    const states = universallyStable(conflict, findings, id);
    const { letters } = phrases.concepts[id];
    return sizeOf(states) > MOST_LISTED
      ? phrases.manyUniversal(sizeOf(states), letters)
      : phrases.universal(numbersOf(conflict, states), letters);
  });
}

function stayingBlocks(conflict: Conflict, findings: readonly CoalitionFinding[]): Block[] {
  return findings.flatMap(({ coalition, stable }): Block[] => [
    heading(names(conflict, coalition).join(', '), 3),
    list(
      COALITION_CONCEPTS.map((id) => {
        const { letters } = phrases.concepts[id];
        return sizeOf(stable[id]) > MOST_LISTED
          ? phrases.staysInMany(sizeOf(stable[id]), letters)
          : phrases.staysIn(numbersOf(conflict, stable[id]), letters);
      }),
    ),
  ]);
}

function numbersOf(conflict: Conflict, states: StateSet): number[] {
  return statesOf(states).map((state) => numberOf(conflict.states, state));
}

function jumpBlocks(conflict: Conflict, { jumps, more }: Jumps): Block[] {
  const number = (state: number) => numberOf(conflict.states, state);
  if (jumps.length === 0) return [heading(phrases.jumpsTitle), paragraph(phrases.noJumps)];
  const shown = jumps.slice(0, MOST_JUMPS);
  const hidden = more + jumps.length - shown.length;
  const told = shown.map(({ from, to, coalition, toEquilibrium }) =>
    phrases.jump(
      number(from),
      number(to),
      names(conflict, coalition),
      jointMoveInWords(conflict, partiesIn(coalition), from, to),
      toEquilibrium,
    ),
  );
  return [heading(phrases.jumpsTitle), list([...told, ...(hidden > 0 ? [phrases.more(hidden)] : [])])];
}

export function coalitionVerdictDocument(
  conflict: Conflict,
  verdicts: readonly CoalitionVerdict[],
  subtitle: readonly Text[],
): Document {
  const { coalition, state } = verdicts[0]!;
  const n = numberOf(conflict.states, state);
  return {
    title: phrases.whyTitle(n, names(conflict, coalition)),
    subtitle,
    language,
    blocks: [
      paragraph(words.state(n, stateInWords(conflict, state)), 'lead'),
      ...verdicts.flatMap((verdict) => verdictBlocks(conflict, verdict)),
    ],
  };
}

function verdictBlocks(
  conflict: Conflict,
  { concept, coalition, state, stable, hangsOn, improvements, ways }: CoalitionVerdict,
): Block[] {
  const number = (one: number) => numberOf(conflict.states, one);
  const n = number(state);
  const { letters } = phrases.concepts[concept];
  const items = ways.map((way) => wayInWords(conflict, coalition, concept, way));
  if (improvements > ways.length) items.push(phrases.notShown(improvements - ways.length));
  const unknown = hangsOn.map((party) => partySaid(conflict.parties[party]!));
  const held =
    stable === undefined
      ? unknown.length > 0
        ? phrases.open(n, letters, unknown)
        : phrases.bounded(n, letters)
      : stable
        ? phrases.holds(n, letters)
        : phrases.fails(n, letters);
  return [
    heading(phrases.concept(phrases.concepts[concept]), 3),
    paragraph([
      { strong: held },
      ` ${improvements === 0 ? phrases.noImprovement : phrases.improvements(improvements)}`,
    ]),
    ...(items.length > 0 ? [list(items)] : []),
  ];
}

function wayInWords(
  conflict: Conflict,
  coalition: Coalition,
  concept: CoalitionConcept,
  { move, outcome }: CoalitionWay,
): string {
  const number = (one: number) => numberOf(conflict.states, one);
  const stepInWords = (step: { coalition: Coalition; from: number; to: number }) =>
    phrases.answer(number(step.to), jointMoveInWords(conflict, partiesIn(step.coalition), step.from, step.to));
  const told = phrases.step(number(move.to), jointMoveInWords(conflict, partiesIn(coalition), move.from, move.to));
  const answer = 'answer' in outcome ? words.steps(outcome.answer.map(stepInWords)) : '';
  switch (outcome.kind) {
    case 'deterred':
      return told + phrases.deterred(answer, number(outcome.end));
    case 'unanswered':
      return told + (concept === 'cnash' ? '' : phrases.unanswered(concept === 'cseq'));
    case 'harmless':
      return told + phrases.harmless;
    case 'mended':
      return told + phrases.mended(answer, stepInWords(outcome.counter));
  }
}
