/** Why a state holds for a party, or does not: the engine's witness, told. */

import { conceptCalled, type Step, type Verdict, type Way } from '../../engine/stability/index.ts';
import { type Conflict, numberOf } from '../../model/index.ts';
import { analysis, language, verdict as phrases, sentence } from '../phrases/index.ts';
import { type Block, type Document, heading, list, paragraph, type Text } from '../writers/document.ts';
import { partySaid } from './party-said.ts';
import { moveInWords, stateInWords } from './state-in-words.ts';

/** The verdicts on one state, by concept and party. */
export function verdictDocument(
  conflict: Conflict,
  state: number,
  verdicts: readonly Verdict[],
  subtitle: readonly Text[],
): Document {
  const n = numberOf(conflict.states, state);
  const concepts = [...new Set(verdicts.map(({ concept }) => concept))];
  return {
    title: phrases.title(n),
    subtitle,
    language,
    blocks: [
      paragraph(phrases.state(n, stateInWords(conflict, state)), 'lead'),
      ...concepts.flatMap((id): Block[] => {
        const { name, letters, means } = conceptCalled(id)!;
        const ofConcept = verdicts.filter(({ concept }) => concept === id);
        return [
          heading(analysis.named(sentence(name), letters)),
          paragraph(analysis.concept(name, letters, means), 'quiet'),
          ...ofConcept.flatMap((verdict) => verdictBlocks(conflict, verdict)),
        ];
      }),
    ],
  };
}

/** The verdict in a sentence, then one entry per better move. */
export function verdictBlocks(conflict: Conflict, verdict: Verdict): Block[] {
  const { moves, improvements, ways, undefinedBecause } = verdict;
  const party = partySaid(conflict.parties[verdict.party]!);
  if (undefinedBecause !== undefined) {
    return [paragraph(phrases.undefined(conceptCalled(verdict.concept)!.letters, undefinedBecause))];
  }
  const facts: string[] = [];
  if (moves === 0) facts.push(phrases.noMoves(party));
  else if (improvements === 0) facts.push(phrases.noBetterMove(party, moves));
  else if (improvements !== undefined) facts.push(phrases.betterMoves(party, improvements, moves));
  const unknown = verdict.hangsOn.map((one) => partySaid(conflict.parties[one]!));
  if (unknown.length > 0 && ways.length > 0) facts.push(phrases.openIfSilent(unknown));
  const items = ways.map((way) => wayInWords(conflict, verdict, way));
  const missing = (improvements ?? 0) - ways.length;
  if (missing > 0) items.push(phrases.notShown(missing));
  return [
    paragraph([{ strong: verdictInWords(conflict, verdict) }, facts.length > 0 ? ` ${facts.join(' ')}` : '']),
    ...(items.length > 0 ? [list(items)] : []),
  ];
}

/** The verdict alone, in a sentence. */
export function verdictInWords(conflict: Conflict, { party, state, stable, hangsOn }: Verdict): string {
  const name = partySaid(conflict.parties[party]!);
  const n = numberOf(conflict.states, state);
  if (stable === undefined)
    return phrases.open(
      name,
      n,
      hangsOn.map((one) => partySaid(conflict.parties[one]!)),
    );
  return stable ? phrases.holds(name, n) : phrases.fails(name, n);
}

/** One better move and what can come of it. */
export function wayInWords(conflict: Conflict, { party, state, concept }: Verdict, { move, outcome }: Way): string {
  const name = partySaid(conflict.parties[party]!);
  const start = numberOf(conflict.states, state);
  const number = (one: number) => numberOf(conflict.states, one);
  const told = phrases.move(number(move.to), moveInWords(conflict, move), name, move.improves === true);
  const answered = (steps: readonly Step[]) => phrases.steps(steps.map((step) => stepInWords(conflict, step)));
  switch (outcome.kind) {
    case 'deterred':
      return (
        told +
        phrases.deterred(
          answered(outcome.answer),
          name,
          number(outcome.end),
          start,
          concept === 'smr' || concept === 'sseq',
        )
      );
    case 'unanswered':
      return (
        told +
        (concept === 'nash' ? phrases.unansweredByNash : phrases.unanswered(concept === 'seq' || concept === 'sseq'))
      );
    case 'harmless':
      return told + phrases.harmless(answered(outcome.answer), name, number(outcome.end), start);
    case 'mended':
      return told + phrases.mended(answered(outcome.answer), name, stepInWords(conflict, outcome.counter));
    case 'miscarries':
      return told + phrases.miscarries(answered(outcome.others), name, number(outcome.end), start);
    case 'carries':
      return told + phrases.carries;
    case 'reckoned':
      return told + phrases.reckoned(answered(outcome.line), name, number(outcome.end), start, outcome.pays);
  }
}

/** "Russia sends the workers home (to 62)", and whether that is against its interest or all the same to it. */
export function stepInWords(conflict: Conflict, step: Step): string {
  const words = phrases.step(moveInWords(conflict, step), numberOf(conflict.states, step.to));
  const mover = partySaid(conflict.parties[step.party]!);
  if (step.worsens === true) return phrases.against(words, mover);
  return step.improves === false && step.worsens === false ? phrases.indifferent(words, mover) : words;
}
