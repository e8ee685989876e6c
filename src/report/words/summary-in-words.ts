/** The first paragraphs, before any table: what holds, what can be reached, what breaks it, what it assumes. */
import type { HoldingState, StatusQuo, Summary } from '../../analysis/index.ts';
import { conceptCalled, type JointSteps, shortestPath } from '../../engine/stability/index.ts';
import { type Conflict, numberOf, partiesIn } from '../../model/index.ts';
import type { AnalysisFindings } from '../documents/analysis-findings.ts';
import { summary as phrases } from '../phrases/index.ts';
import { said } from '../writers/document.ts';
import { jointMoveInWords, moveInWords, stateInWords } from './state-in-words.ts';

/** More ways than this in one sentence are too many. */
const MOST_PATHS = 3;

export function summaryInWords(findings: AnalysisFindings): string[] {
  const { conflict } = findings.analysis;
  const { summary } = findings;
  return [
    statusQuoInWords(conflict, summary.statusQuo),
    holdingInWords(conflict, summary),
    // Of too many states nothing is said one by one.
    ...(summary.holdingCount > summary.holding.length
      ? []
      : [reachInWords(findings), ...jointInWords(conflict, summary)]),
    assumesInWords(conflict, summary),
  ].filter((text) => text !== '');
}

function statusQuoInWords(conflict: Conflict, statusQuo: StatusQuo | undefined): string {
  if (statusQuo === undefined) return phrases.noStatusQuo;
  const { state, under, leavers, unknown } = statusQuo;
  const names = (parties: readonly number[]) => parties.map((party) => said(conflict.parties[party]!.name));
  const told = [phrases.statusQuo(numberOf(conflict.states, state), stateInWords(conflict, state))];
  const moves = leavers.map(({ party, to, improvements }) => {
    const move = moveInWords(conflict, { party, from: state, to: to[0]! });
    const name = said(conflict.parties[party]!.name);
    const n = numberOf(conflict.states, to[0]!);
    return { leaves: phrases.leaves(name, improvements, move, n), could: phrases.couldLeave(name, move, n) };
  });
  const foresight = under.filter((id) => id !== 'nash');
  if (leavers.length === 0) told.push(unknown.length > 0 ? phrases.open(names(unknown)) : phrases.holds);
  else if (foresight.length > 0) {
    told.push(
      phrases.holdsByForesight(foresight.map((id) => conceptCalled(id)!.letters)),
      ...moves.map(({ could }) => could),
    );
  } else told.push(phrases.breaks, ...moves.map(({ leaves }) => leaves));
  return told.join(' ');
}

function holdingInWords(
  conflict: Conflict,
  { stateCount, headline, holding, holdingCount, open, assumes }: Summary,
): string {
  const numbers = (found: readonly HoldingState[]) =>
    found.map(({ state }) => numberOf(conflict.states, state)).sort((a, b) => a - b);
  const told: string[] = [];
  if (headline.length === 0 || (holdingCount === 0 && open.count === 0)) told.push(phrases.nothingHolds(stateCount));
  else if (holdingCount > holding.length) {
    const nash = headline.find(({ concept }) => concept === 'nash');
    told.push(phrases.tooMany(nash?.holds, holdingCount, stateCount));
  } else if (headline.some(({ concept }) => concept === 'nash')) {
    const alone = numbers(holding.filter(({ under }) => under.includes('nash')));
    const others = numbers(holding.filter(({ under }) => !under.includes('nash')));
    if (alone.length > 0) told.push(phrases.holdAlone(alone, stateCount));
    else
      told.push(
        assumes.unknownWants.length > 0 ? phrases.noneForCertain(stateCount) : phrases.noneHoldsAlone(stateCount),
      );
    if (others.length > 0) told.push(phrases.holdByForesight(others, alone.length > 0));
  } else if (holdingCount > 0) told.push(phrases.hold(numbers(holding), stateCount));
  if (holdingCount > 1 && holdingCount === holding.length) told.push(phrases.several);
  if (open.count > 0) {
    told.push(
      phrases.openStates(
        assumes.unknownWants.map((party) => said(conflict.parties[party]!.name)),
        open.count,
        holdingCount > 0,
      ),
    );
  }
  return told.join(' ');
}

function reachInWords({ analysis: { conflict, kernel }, summary }: AnalysisFindings): string {
  const { statusQuo, holding, assumes } = summary;
  const elsewhere = holding.filter(({ isStatusQuo }) => !isStatusQuo);
  if (statusQuo === undefined || elsewhere.length === 0) return '';
  const number = ({ state }: HoldingState) => numberOf(conflict.states, state);
  const by = (kind: string) => elsewhere.filter(({ reach }) => reach?.by === kind);
  const alone = by('improvements').sort((a, b) => a.reach!.improvements! - b.reach!.improvements! || a.state - b.state);
  const told: string[] = [];
  if (alone.length === 0) told.push(phrases.noneReached);
  else {
    const ways = alone.slice(0, MOST_PATHS).map((one) => {
      const path = shortestPath(kernel, statusQuo.state, one.state, { steps: 'improvements' })!;
      return phrases.reached(
        number(one),
        path.map((step) => moveInWords(conflict, step)),
      );
    });
    told.push(phrases.reachedAlone(ways));
    if (alone.length > MOST_PATHS) told.push(phrases.reachedToo(alone.slice(MOST_PATHS).map(number)));
  }
  const perhaps = by('possible-improvements');
  if (perhaps.length > 0) {
    told.push(
      phrases.perhapsReached(
        perhaps.map(number),
        assumes.unknownWants.map((party) => said(conflict.parties[party]!.name)),
      ),
    );
  }
  return told.join(' ');
}

/** Who would have to move together to get to the states that nobody reaches alone: one paragraph per set of parties. */
function jointInWords(conflict: Conflict, { holding }: Summary): string[] {
  const stuck = holding.filter(
    ({ reach, isStatusQuo }) => !isStatusQuo && (reach?.by === 'moves' || reach?.by === 'nothing'),
  );
  const number = ({ state }: HoldingState) => numberOf(conflict.states, state);
  const names = (coalition: number) => partiesIn(coalition).map((party) => said(conflict.parties[party]!.name));
  const together = groupedBy(
    stuck.filter(({ joint }) => joint?.steps !== undefined),
    ({ joint }) => joint!.mustMoveTogether,
  );
  const objecting = groupedBy(
    stuck.filter(({ joint }) => joint !== undefined && joint.steps === undefined && joint.objecting !== undefined),
    ({ joint }) => joint!.objecting!.parties,
  );
  const never = stuck.filter(({ reach }) => reach?.by === 'nothing');
  const rest = stuck.filter(
    (one) => !never.includes(one) && one.joint?.steps === undefined && one.joint?.objecting === undefined,
  );
  return [
    [
      ...together
        .slice(0, 1)
        .flatMap(([coalition, group]) => [
          phrases.joint(group.map(number), names(coalition)),
          ...jointStepInWords(conflict, group[0]!.joint!),
        ]),
      ...together.slice(1).map(([coalition, group]) => phrases.jointToo(group.map(number), names(coalition))),
    ].join(' '),
    [
      ...(objecting.length > 0
        ? [
            phrases.objecting(
              objecting.map(([coalition, group]) => ({ states: group.map(number), parties: names(coalition) })),
            ),
          ]
        : []),
      ...(rest.length > 0 ? [phrases.unwilling(rest.map(number))] : []),
      ...(never.length > 0 ? [phrases.notReached(never.map(number))] : []),
    ].join(' '),
  ];
}

/** What the joint step is, and what its members risk. */
export function jointStepInWords(conflict: Conflict, { steps }: JointSteps): string[] {
  const step = steps?.find(({ members }) => members.length > 1);
  if (step === undefined) return [];
  const number = (state: number) => numberOf(conflict.states, state);
  const name = (party: number) => said(conflict.parties[party]!.name);
  const exposed = step.members.filter((member) => member.exposed === true);
  const tempted = step.members.filter(({ couldDefect }) => couldDefect === true);
  return [
    phrases.jointStep(
      number(step.to),
      number(step.from),
      jointMoveInWords(conflict, partiesIn(step.coalition), step.from, step.to),
    ),
    ...exposed.map(({ party, alone }) => phrases.exposed(name(party), number(alone!.state))),
    ...(step.members.every((member) => member.exposed === false) ? [phrases.safe] : []),
    ...(tempted.length > 0 ? [phrases.couldDefect(tempted.map(({ party }) => name(party)))] : []),
  ];
}

function assumesInWords(conflict: Conflict, { assumes }: Summary): string {
  const total = (of: (support: Summary['assumes']['support'][number]) => number) =>
    assumes.support.reduce((sum, one) => sum + of(one), 0);
  const resting = [...new Set((assumes.rules ?? []).flatMap(({ states }) => states))].sort((a, b) => a - b);
  return [
    assumes.hasLedger
      ? phrases.rests(
          total(({ wants }) => wants.length),
          total(({ stated }) => stated),
          total(({ inferred }) => inferred),
          total(({ analyst }) => analyst),
          assumes.unsupported,
        )
      : phrases.noLedger,
    ...(resting.length > 0 ? [phrases.restsOnRules(resting.map((state) => numberOf(conflict.states, state)))] : []),
  ].join(' ');
}

function groupedBy<Item>(items: readonly Item[], keyOf: (item: Item) => number): [number, Item[]][] {
  const groups = new Map<number, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups];
}
