/** The first paragraphs, before any table: what holds, what can be reached, what breaks it, what it assumes. */

import type { HoldingState, Summary } from '../../analysis/index.ts';
import { conceptCalled, type JointSteps, shortestPath } from '../../engine/stability/index.ts';
import { type Coalition, type Conflict, coalitionOf, numberOf, partiesIn } from '../../model/index.ts';
import type { AnalysisFindings } from '../documents/analysis-findings.ts';
import { summary as phrases } from '../phrases/index.ts';
import type { Inline, Reference, Text } from '../writers/document.ts';
import { HOLDS_BY, holdsBy } from './holds-by.ts';
import { objectionOf } from './objection.ts';
import { partySaid } from './party-said.ts';
import { jointMoveInWords, moveInWords, stateInWords } from './state-in-words.ts';

type JointStep = NonNullable<JointSteps['steps']>[number];

/** More ways than this in one sentence are too many. */
const MOST_PATHS = 3;
/** Of more joint steps than this only their members are named. */
const MOST_ROUTES = 4;

/** Paragraphs; each phrase leads to its reason. */
export function summaryInWords(findings: AnalysisFindings): Text[] {
  const { conflict } = findings.analysis;
  const { summary } = findings;
  return [
    statusQuoInWords(findings),
    holdingInWords(findings),
    // Of too many states nothing is said one by one.
    ...(summary.holdingCount > summary.holding.length
      ? []
      : [reachInWords(findings), ...jointInWords(conflict, summary)]),
    assumesInWords(conflict, summary),
  ].filter((told) => told.length > 0);
}

/** The sentences of a paragraph. */
type Told = Inline[];

function about(reference: Reference, phrase: string): Inline {
  return { phrase, about: reference };
}

function paragraphOf(sentences: readonly Inline[]): Told {
  return sentences.flatMap((sentence, place) => (place === 0 ? [sentence] : [' ', sentence]));
}

function statusQuoInWords({ analysis: { conflict, stability }, summary: { statusQuo } }: AnalysisFindings): Told {
  if (statusQuo === undefined) return [phrases.noStatusQuo];
  const { state, under, leavers, unknown } = statusQuo;
  const names = (parties: readonly number[]) => parties.map((party) => partySaid(conflict.parties[party]!));
  const start = numberOf(conflict.states, state);
  const here: Reference = { kind: 'state', n: start };
  const told = [about(here, phrases.statusQuo(start, stateInWords(conflict, state)))];
  const moves = leavers.map(({ party, to, improvements }) => {
    const move = moveInWords(conflict, { party, from: state, to: to[0]! });
    const name = partySaid(conflict.parties[party]!);
    const n = numberOf(conflict.states, to[0]!);
    const verdict = (concept: string): Reference => ({
      kind: 'verdict',
      n: start,
      party: conflict.parties[party]!.id,
      concept,
    });
    return {
      leaves: about(verdict('nash'), phrases.leaves(name, improvements, move, n)),
      could: about(verdict(under.find((id) => id !== 'nash') ?? 'seq'), phrases.couldLeave(name, move, n)),
    };
  });
  const foresight = under.filter((id) => id !== 'nash');
  if (leavers.length === 0) told.push(about(here, unknown.length > 0 ? phrases.open(names(unknown)) : phrases.holds));
  else if (foresight.length > 0) {
    told.push(
      about(
        here,
        phrases.holdsByForesight(
          foresight.map((id) => conceptCalled(id)!.letters),
          holdsBy(stability, state),
        ),
      ),
      ...moves.map(({ could }) => could),
    );
  } else told.push(about(here, phrases.breaks), ...moves.map(({ leaves }) => leaves));
  return paragraphOf(told);
}

function holdingInWords({ analysis: { conflict, stability }, summary }: AnalysisFindings): Told {
  const { stateCount, headline, holding, holdingCount, open, assumes } = summary;
  const numbers = (found: readonly HoldingState[]) =>
    found.map(({ state }) => numberOf(conflict.states, state)).sort((a, b) => a - b);
  const told: Inline[] = [];
  const tell = (sentence: string, which: readonly number[] = []) =>
    told.push(about({ kind: 'states', ...(which.length > 0 && { which }) }, sentence));
  if (headline.length === 0 || (holdingCount === 0 && open.count === 0)) tell(phrases.nothingHolds(stateCount));
  else if (holdingCount > holding.length) {
    const nash = headline.find(({ concept }) => concept === 'nash');
    const foresight = headline.filter(({ concept }) => concept !== 'nash');
    const letters = foresight.map(({ concept }) => conceptCalled(concept)!.letters);
    tell(phrases.tooMany(nash?.holds, holdingCount, stateCount, letters));
  } else if (headline.some(({ concept }) => concept === 'nash')) {
    const alone = numbers(holding.filter(({ under }) => under.includes('nash')));
    const others = holding.filter(({ under }) => !under.includes('nash'));
    if (alone.length > 0) tell(phrases.holdAlone(alone, stateCount), alone);
    else
      tell(assumes.unknownWants.length > 0 ? phrases.noneForCertain(stateCount) : phrases.noneHoldsAlone(stateCount));
    let more = alone.length > 0;
    for (const by of HOLDS_BY) {
      const held = numbers(others.filter(({ state }) => holdsBy(stability, state) === by));
      if (held.length === 0) continue;
      tell(phrases.holdByForesight(by, held, more), held);
      more = true;
    }
  } else if (holdingCount > 0) tell(phrases.hold(numbers(holding), stateCount), numbers(holding));
  if (holdingCount > 1 && holdingCount === holding.length) tell(phrases.several, numbers(holding));
  if (open.count > 0) {
    const which = open.states.length === open.count ? open.states.map((state) => numberOf(conflict.states, state)) : [];
    tell(
      phrases.openStates(
        assumes.unknownWants.map((party) => partySaid(conflict.parties[party]!)),
        open.count,
        holdingCount > 0,
      ),
      which,
    );
  }
  return paragraphOf(told);
}

function reachInWords({ analysis: { conflict, kernel }, summary }: AnalysisFindings): Told {
  const { statusQuo, holding, assumes } = summary;
  const elsewhere = holding.filter(({ isStatusQuo }) => !isStatusQuo);
  if (statusQuo === undefined || elsewhere.length === 0) return [];
  const number = ({ state }: HoldingState) => numberOf(conflict.states, state);
  const by = (kind: string) => elsewhere.filter(({ reach }) => reach?.by === kind);
  const alone = by('improvements').sort((a, b) => a.reach!.improvements! - b.reach!.improvements! || a.state - b.state);
  const told: Inline[] = [];
  const way = (one: HoldingState): Reference => ({ kind: 'way', to: number(one) });
  if (alone.length === 0) told.push(about(way(elsewhere[0]!), phrases.noneReached(elsewhere.length < holding.length)));
  else {
    const ways = alone.slice(0, MOST_PATHS).map((one) => {
      const path = shortestPath(kernel, statusQuo.state, one.state, { steps: 'improvements' })!;
      return phrases.reached(
        number(one),
        path.map((step) => moveInWords(conflict, step)),
      );
    });
    told.push(about(way(alone[0]!), phrases.reachedAlone(ways)));
    if (alone.length > MOST_PATHS)
      told.push(about(way(alone[MOST_PATHS]!), phrases.reachedToo(alone.slice(MOST_PATHS).map(number))));
  }
  const perhaps = by('possible-improvements');
  if (perhaps.length > 0) {
    told.push(
      about(
        way(perhaps[0]!),
        phrases.perhapsReached(
          perhaps.map(number),
          assumes.unknownWants.map((party) => partySaid(conflict.parties[party]!)),
        ),
      ),
    );
  }
  return paragraphOf(told);
}

/** Who would have to move together to get to the states that nobody reaches alone, and against whose wants. */
function jointInWords(conflict: Conflict, { holding, statusQuo }: Summary): Told[] {
  const stuck = holding
    .filter(({ reach, isStatusQuo }) => !isStatusQuo && (reach?.by === 'moves' || reach?.by === 'nothing'))
    .sort((a, b) => a.state - b.state);
  const number = ({ state }: HoldingState) => numberOf(conflict.states, state);
  const never = stuck.filter(({ reach }) => reach?.by === 'nothing');
  const rest = stuck.filter(
    (one) => !never.includes(one) && one.joint?.steps === undefined && one.joint?.objecting === undefined,
  );
  const way = (one: HoldingState): Reference => ({ kind: 'way', to: number(one) });
  const told = [
    ...objectingInWords(conflict, stuck),
    ...(rest.length > 0 ? [about(way(rest[0]!), phrases.unwilling(rest.map(number)))] : []),
    ...(never.length > 0 ? [about(way(never[0]!), phrases.notReached(never.map(number)))] : []),
  ];
  return [
    ...(statusQuo === undefined ? [] : togetherInWords(conflict, stuck, statusQuo.state)),
    ...(told.length > 0 ? [paragraphOf(told)] : []),
  ];
}

/** One paragraph per joint step, with the whole route to each state that it opens; what goes beyond that in one more. */
function togetherInWords(conflict: Conflict, stuck: readonly HoldingState[], start: number): Told[] {
  const number = ({ state }: HoldingState) => numberOf(conflict.states, state);
  const groups = groupedBy(
    stuck.filter(({ joint }) => joint?.steps !== undefined),
    ({ joint }) =>
      jointOnly(joint!)
        .map(({ coalition, from, to }) => `${coalition} ${from} ${to}`)
        .join(),
  ).map(([, group]) => group);
  const paragraphs = groups.slice(0, MOST_ROUTES).map((group) => {
    const parties = partyNames(conflict, group[0]!.joint!.mustMoveTogether);
    const routes = group.map(({ joint }, n) => routeInWords(conflict, joint!, n > 0));
    const risks = jointOnly(group[0]!.joint!).flatMap((step) => riskInWords(conflict, step));
    const losses = group.flatMap(({ joint }) => lossInWords(conflict, joint!, start, group.length > 1));
    const way: Reference = { kind: 'way', to: number(group[0]!) };
    const told = [phrases.joint(group.map(number), parties), ...routes, ...risks, ...losses];
    return paragraphOf(told.map((sentence) => about(way, sentence)));
  });
  const more = groupedBy(groups.slice(MOST_ROUTES).flat(), ({ joint }) => joint!.mustMoveTogether);
  const briefly = more.map(([coalition, group]) =>
    about(
      { kind: 'way', to: number(group[0]!) },
      phrases.jointToo(
        group.map(number).sort((a, b) => a - b),
        partyNames(conflict, coalition),
      ),
    ),
  );
  return briefly.length > 0 ? [...paragraphs, paragraphOf(briefly)] : paragraphs;
}

function jointOnly({ steps }: JointSteps): JointStep[] {
  return steps!.filter(({ members }) => members.length > 1);
}

function partyNames(conflict: Conflict, coalition: Coalition): string[] {
  return partiesIn(coalition).map((party) => partySaid(conflict.parties[party]!));
}

/** The route from its start to its end; the joint step only by its number where it was told before. */
function routeInWords(conflict: Conflict, { steps, target, from }: JointSteps, known: boolean): string {
  const number = (state: number) => numberOf(conflict.states, state);
  const words = (step: JointStep) => jointMoveInWords(conflict, partiesIn(step.coalition), step.from, step.to);
  if (steps!.length === 1) return phrases.jointStep(number(target), number(from), words(steps![0]!));
  return phrases.route(
    number(target),
    number(from),
    steps!.map((step) =>
      step.members.length === 1
        ? phrases.stepAlone(words(step), number(step.to))
        : phrases.stepTogether(number(step.to), known ? undefined : words(step)),
    ),
  );
}

/** What the members of a joint step risk. */
function riskInWords(conflict: Conflict, { members }: JointStep): string[] {
  const name = (party: number) => partySaid(conflict.parties[party]!);
  const exposed = members.filter((member) => member.exposed === true);
  const tempted = members.filter(({ couldDefect }) => couldDefect === true);
  return [
    ...exposed.map(({ party, alone }) => phrases.exposed(name(party), numberOf(conflict.states, alone!.state))),
    ...(members.every((member) => member.exposed === false) ? [phrases.safe] : []),
    ...(tempted.length > 0 ? [phrases.couldDefect(tempted.map(({ party }) => name(party)))] : []),
  ];
}

/** Who took part on the way and is worse off at its end than at its beginning. */
function lossInWords(conflict: Conflict, { steps, target }: JointSteps, start: number, several: boolean): string[] {
  const movers = steps!.reduce((all, { coalition }) => all | coalition, 0);
  const losing = partiesIn(movers).filter((party) => {
    const levels = conflict.preferences[party]!.ranking?.levels;
    return levels !== undefined && levels[target]! < levels[start]!;
  });
  if (losing.length === 0) return [];
  const numbers = [target, start].map((state) => numberOf(conflict.states, state)) as [number, number];
  return [phrases.worseOff(partyNames(conflict, coalitionOf(losing)), several ? numbers[0] : undefined, numbers[1])];
}

function objectingInWords(conflict: Conflict, stuck: readonly HoldingState[]): Told {
  const found = stuck.filter(({ joint }) => joint?.steps === undefined && joint?.objecting !== undefined);
  if (found.length === 0) return [];
  const groups = groupedBy(found, ({ joint }) => {
    const { worse, same, unknown } = objectionOf(conflict, joint!.objecting!);
    return `${worse} ${same} ${unknown}`;
  }).map(([, group]) => {
    const { worse, same, unknown } = objectionOf(conflict, group[0]!.joint!.objecting!);
    return {
      states: group.map(({ state }) => numberOf(conflict.states, state)),
      worse: partyNames(conflict, worse),
      same: partyNames(conflict, same),
      unknown: partyNames(conflict, unknown),
    };
  });
  return [about({ kind: 'way', to: groups[0]!.states[0]! }, phrases.objecting(groups))];
}

function assumesInWords(conflict: Conflict, { assumes }: Summary): Told {
  const total = (of: (support: Summary['assumes']['support'][number]) => number) =>
    assumes.support.reduce((sum, one) => sum + of(one), 0);
  const resting = [...new Set((assumes.rules ?? []).flatMap(({ states }) => states))].sort((a, b) => a - b);
  const told = [
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
  ];
  return paragraphOf(told.map((sentence) => about({ kind: 'assumptions' }, sentence)));
}

function groupedBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): [Key, Item[]][] {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups];
}
