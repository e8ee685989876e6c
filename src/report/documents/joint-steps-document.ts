/** The ways from one state to another, joint steps included: who must move at once, and what each of them risks by it. */

import type { JointSteps } from '../../engine/stability/index.ts';
import { type Coalition, type Conflict, numberOf, partiesIn } from '../../model/index.ts';
import { jointSteps as phrases } from '../phrases/joint-steps.ts';
import { sentence } from '../phrases/words.ts';
import { objectionOf } from '../words/objection.ts';
import { partySaid } from '../words/party-said.ts';
import { type PathFindings, pathDocument } from '../words/path-in-words.ts';
import { jointMoveInWords, moveInWords, stateInWords } from '../words/state-in-words.ts';
import { type Block, type Document, heading, list, paragraph, type Text } from '../writers/document.ts';

type JointStep = NonNullable<JointSteps['steps']>[number];
type Member = JointStep['members'][number];

export interface WayFindings extends PathFindings {
  readonly joint: JointSteps;
}

export function wayDocument(conflict: Conflict, findings: WayFindings, subtitle: readonly Text[]): Document {
  const document = pathDocument(conflict, findings, subtitle);
  if (findings.from === findings.to) return document;
  return { ...document, blocks: [...document.blocks, ...jointStepBlocks(conflict, findings.joint)] };
}

export function jointStepBlocks(conflict: Conflict, joint: JointSteps): Block[] {
  return [
    heading(phrases.title),
    ...(joint.steps === undefined ? noPlanBlocks(conflict, joint) : planBlocks(conflict, joint, joint.steps)),
  ];
}

function planBlocks(conflict: Conflict, joint: JointSteps, steps: readonly JointStep[]): Block[] {
  const together = steps.filter(({ members }) => members.length > 1);
  const losses = paragraph(lossInWords(conflict, joint, steps).join(' '));
  if (together.length === 0) return [paragraph(phrases.notNeeded), losses];
  return [
    paragraph(phrases.plan(steps.length, together.length)),
    stepList(conflict, steps),
    ...together.flatMap((step) => riskBlocks(conflict, step)),
    losses,
    ...(joint.searched === 'bounded' ? [paragraph(phrases.bounded, 'quiet')] : []),
  ];
}

function noPlanBlocks(conflict: Conflict, { objecting, searched }: JointSteps): Block[] {
  const bounded = searched === 'bounded';
  const limits = bounded ? [paragraph(phrases.boundedNone, 'quiet')] : [];
  if (objecting === undefined) return [paragraph(bounded ? phrases.noneFound : phrases.noMoves), ...limits];
  const { worse, same, unknown } = objectionOf(conflict, objecting);
  const names = (coalition: Coalition) => partyNames(conflict, partiesIn(coalition));
  const objection = `${sentence(phrases.objecting(names(worse), names(same), names(unknown)))}.`;
  return [
    paragraph(`${bounded ? phrases.noneFound : phrases.none} ${objection}`),
    paragraph(phrases.ifTheyDid(names(objecting.parties), objecting.steps.length)),
    stepList(conflict, objecting.steps),
    ...limits,
  ];
}

function stepList(conflict: Conflict, steps: readonly JointStep[]): Block {
  return { kind: 'list', numbered: true, items: steps.map((step) => jointStepInWords(conflict, step)) };
}

function jointStepInWords(conflict: Conflict, { members, from, to }: JointStep): string {
  const parties = members.map(({ party }) => party);
  const losing = members.filter(({ change }) => change === 'worse').map(({ party }) => party);
  const told = sentence(moved());
  return losing.length > 0 ? `${told} ${phrases.against(partyNames(conflict, losing))}` : told;

  function moved(): string {
    const n = numberOf(conflict.states, to);
    if (parties.length === 1) return phrases.alone(moveInWords(conflict, { party: parties[0]!, from, to }), n);
    const names = partyNames(conflict, parties);
    const move = jointMoveInWords(conflict, parties, from, to);
    const unlabeled = conflict.states.labels?.get(to) === undefined;
    // Where nothing is said of what the parties do, the words for the move are those for the state.
    return unlabeled && move === stateInWords(conflict, to) && !names.every((name) => move.includes(name))
      ? phrases.togetherTo(names, n)
      : phrases.together(names, move, n);
  }
}

function riskBlocks(conflict: Conflict, step: JointStep): Block[] {
  const number = (state: number) => numberOf(conflict.states, state);
  return [
    paragraph(phrases.risks(number(step.from), number(step.to))),
    list(step.members.map((member) => memberInWords(conflict, step, member))),
    ...(step.orders.length === 0 && step.allOrders ? [paragraph(phrases.atOnce)] : []),
  ];
}

function memberInWords(conflict: Conflict, step: JointStep, member: Member): string {
  const number = (state: number) => numberOf(conflict.states, state);
  const [from, to] = [number(step.from), number(step.to)];
  const { alone, partly } = member;
  const further = partly?.is === 'worse' && partly.state !== alone?.state;
  return [
    sentence(exposureInWords(conflict, member, from)),
    ...(further ? [phrases.partly(partySaid(conflict.parties[member.party]!), number(partly.state), from)] : []),
    defectionInWords(conflict, member, to),
  ].join(' ');
}

function exposureInWords(conflict: Conflict, { party, alone }: Member, from: number): string {
  const name = partySaid(conflict.parties[party]!);
  if (alone === undefined) return phrases.notFirst(name);
  const n = numberOf(conflict.states, alone.state);
  if (alone.is === 'unknown') return phrases.exposureUnknown(name, n, from);
  return alone.is === 'worse' ? phrases.exposed(name, n, from) : phrases.safe(name, n, from, alone.is === 'better');
}

function defectionInWords(conflict: Conflict, { party, holdingOut }: Member, to: number): string {
  const name = partySaid(conflict.parties[party]!);
  if (holdingOut === undefined) return phrases.needed(name);
  const n = numberOf(conflict.states, holdingOut.state);
  if (holdingOut.is === 'unknown') return phrases.defectionUnknown(name, n, to);
  return holdingOut.is === 'better'
    ? phrases.couldDefect(name, n, to)
    : phrases.follows(name, n, to, holdingOut.is === 'same');
}

/** Who is worse off at the end than at the beginning, told apart by whether it took part. */
function lossInWords(conflict: Conflict, { from, target }: JointSteps, steps: readonly JointStep[]): string[] {
  const movers = new Set(steps.flatMap(({ members }) => members.map(({ party }) => party)));
  const losing = worseOff(conflict, from, target);
  const numbers = [numberOf(conflict.states, target), numberOf(conflict.states, from)] as const;
  const allKnown = conflict.preferences.every(({ ranking }) => ranking !== undefined);
  if (losing.length === 0) return [phrases.nobodyWorseOff(...numbers, allKnown)];
  const taking = partyNames(
    conflict,
    losing.filter((party) => movers.has(party)),
  );
  const others = partyNames(
    conflict,
    losing.filter((party) => !movers.has(party)),
  );
  return [
    ...(taking.length > 0 ? [sentence(phrases.worseOff(taking, ...numbers))] : []),
    ...(others.length > 0 ? [sentence(phrases.bystandersWorseOff(others, ...numbers))] : []),
  ];
}

/** The parties of known wants that like the end less than the start. */
export function worseOff({ preferences }: Conflict, start: number, end: number): number[] {
  return [...preferences.keys()].filter((party) => {
    const levels = preferences[party]!.ranking?.levels;
    return levels !== undefined && levels[end]! < levels[start]!;
  });
}

function partyNames(conflict: Conflict, parties: readonly number[]): string[] {
  return parties.map((party) => partySaid(conflict.parties[party]!));
}
