/** Why a state holds for a party under a concept, or does not: in a sentence, and as lines to step through. */
import type { Analysis } from '../../../analysis/index.ts';
import { conceptCalled, explain, type Step, type Verdict, type Way } from '../../../engine/stability/index.ts';
import { type Conflict, numberOf, type Resumable } from '../../../model/index.ts';
import { moveInWords, stateInWords } from '../../../report/words/state-in-words.ts';
import { stepInWords, verdictBlocks } from '../../../report/words/verdict-in-words.ts';
import type { Text } from '../../../report/writers/document.ts';
import { refused } from '../../phrases/desk.ts';
import { type Ground, stateCalled } from '../ground.ts';
import type { Lens } from '../lens.ts';
import { Unanswerable } from '../unanswerable.ts';
import type { Standing } from './standings.ts';
import { partyCalled } from './state-order.ts';

export interface WhyAsked {
  readonly lens: Lens;
  readonly state: number;
  /** Undefined: each party. */
  readonly party?: string | undefined;
  readonly concept: string;
}

export interface WhyAnswer {
  readonly n: number;
  readonly words: string;
  readonly concept: {
    readonly id: string;
    readonly letters: string;
    readonly name: string;
    readonly means: string;
    readonly foresight: string;
  };
  readonly verdicts: readonly PartyVerdict[];
}

export interface PartyVerdict {
  readonly party: string;
  readonly name: string;
  readonly standing: Standing;
  /** The verdict and the facts it goes by. */
  readonly says: Text;
  /** The better moves and what can come of each, those that nothing deters first. */
  readonly ways: readonly Line[];
  /** How many better moves are not among them, in words. */
  readonly more: Text | undefined;
}

/** What can come of one move. */
export interface Line {
  readonly says: Text;
  readonly outcome: Way['outcome']['kind'];
  readonly steps: readonly LineStep[];
  /** Where it ends, and whether that is better there for the party than where it started. */
  readonly end: number;
  readonly pays: boolean;
}

export interface LineStep {
  /** Ids of who moves: one party, or several at the same moment. */
  readonly by: readonly string[];
  readonly from: number;
  readonly to: number;
  readonly words: string;
  /** What is done in the state it leads to. */
  readonly toWords: string;
  /** `move`: the first one, where reckoning back looks at one that is not better by itself. */
  readonly role: 'improvement' | 'move' | 'answer' | 'counter-move' | 'same-moment' | 'reckoned';
  /** For whoever moves. */
  readonly interest: 'better' | 'same' | 'worse' | 'unknown';
}

export function* why(ground: Ground, { lens, state: n, party, concept: id }: WhyAsked): Resumable<WhyAnswer> {
  const analysis = yield* ground.analysis(lens);
  const { conflict } = analysis;
  const state = stateCalled(conflict, n);
  const concept = conceptCalled(id);
  if (concept === undefined) throw new Unanswerable(refused.noConcept(id));
  const parties = party === undefined ? [...conflict.parties.keys()] : [partyCalled(conflict, party)];
  const verdicts: PartyVerdict[] = [];
  for (const one of parties) {
    yield { doing: 'looking for the reason', share: verdicts.length / parties.length };
    verdicts.push(inWords(conflict, verdictOf(analysis, concept.id, one, state)));
  }
  const { letters, name, means, foresight } = concept;
  return {
    n: numberOf(conflict.states, state),
    words: stateInWords(conflict, state),
    concept: { id: concept.id, letters, name, means, foresight },
    verdicts,
  };
}

const known = new WeakMap<Analysis, Map<string, Verdict>>();
const MOST_KEPT = 64;

/** The panel and every view that shows the line ask for the same one. */
function verdictOf(analysis: Analysis, concept: string, party: number, state: number): Verdict {
  const verdicts = known.get(analysis) ?? new Map<string, Verdict>();
  known.set(analysis, verdicts);
  const key = `${concept} ${party} ${state}`;
  const found =
    verdicts.get(key) ?? explain(analysis.kernel, { concept, party, state, response: analysis.stability.response });
  verdicts.set(key, found);
  if (verdicts.size > MOST_KEPT) verdicts.delete(verdicts.keys().next().value!);
  return found;
}

function inWords(conflict: Conflict, verdict: Verdict): PartyVerdict {
  const [first, second] = verdictBlocks(conflict, verdict);
  const items = second?.kind === 'list' ? second.items : [];
  const { id, name } = conflict.parties[verdict.party]!;
  return {
    party: id,
    name,
    standing: standingOf(verdict),
    says: first?.kind === 'paragraph' ? first.text : '',
    ways: verdict.ways.map((way, place) => lineOf(conflict, verdict, way, items[place]!)),
    more: items[verdict.ways.length],
  };
}

function standingOf({ stable, undefinedBecause }: Verdict): Standing {
  if (undefinedBecause !== undefined) return 'undefined';
  return stable === undefined ? 'open' : stable ? 'holds' : 'fails';
}

function lineOf(conflict: Conflict, { party, state }: Verdict, { move, outcome }: Way, says: Text): Line {
  const alone = (role: LineStep['role']) => (step: Step) => stepOf(conflict, step, role);
  const steps = [alone(move.improves === true ? 'improvement' : 'move')(move), ...after()];
  const levels = conflict.preferences[party]!.ranking?.levels;
  const end =
    'end' in outcome && outcome.kind !== 'mended'
      ? outcome.end
      : outcome.kind === 'mended'
        ? outcome.counter.to
        : move.to;
  return {
    says,
    outcome: outcome.kind,
    steps,
    end: numberOf(conflict.states, end),
    pays: levels !== undefined && levels[end]! > levels[state]!,
  };

  function after(): LineStep[] {
    switch (outcome.kind) {
      case 'deterred':
      case 'harmless':
        return outcome.answer.map(alone('answer'));
      case 'mended':
        return [...outcome.answer.map(alone('answer')), alone('counter-move')(outcome.counter)];
      case 'miscarries':
        return [atOnce(conflict, move.to, outcome.end, outcome.others)];
      case 'reckoned':
        return outcome.line.map(alone('reckoned'));
      case 'unanswered':
      case 'carries':
        return [];
    }
  }
}

function stepOf(conflict: Conflict, step: Step, role: LineStep['role']): LineStep {
  return {
    by: [conflict.parties[step.party]!.id],
    from: numberOf(conflict.states, step.from),
    to: numberOf(conflict.states, step.to),
    words: moveInWords(conflict, step),
    toWords: stateInWords(conflict, step.to),
    role,
    interest: interestOf(step),
  };
}

function interestOf({ improves, worsens }: Step): LineStep['interest'] {
  if (improves === undefined) return 'unknown';
  return improves ? 'better' : worsens === true ? 'worse' : 'same';
}

/** Each of the others moves from where all stood; together with the party's move that ends elsewhere. */
function atOnce(conflict: Conflict, from: number, end: number, others: readonly Step[]): LineStep {
  const interests = others.map(interestOf);
  return {
    by: others.map(({ party }) => conflict.parties[party]!.id),
    from: numberOf(conflict.states, from),
    to: numberOf(conflict.states, end),
    words: others.map((step) => stepInWords(conflict, step)).join('; '),
    toWords: stateInWords(conflict, end),
    role: 'same-moment',
    interest: interests.every((one) => one === 'better') ? 'better' : 'unknown',
  };
}
