/** What was elicited, as the machine-readable answer gives it (docs/talks-json.md): issues, values and parties by their ids. */
import type { AskedIssue, Elicitation, FirstQuestions } from '../../analysis/index.ts';
import { endsOf, type NextQuestion } from '../../engine/bargaining/index.ts';
import type { Answers } from '../../format/elicitation/index.ts';
import { answersToFillIn, levelsIn, partOf, valuesFor, type WAYS, weightsFor, yamlFor } from '../words/elicit-yaml.ts';
import { valueId } from '../words/packages-in-words.ts';
import { type TalksHead, termsData } from './talks-data.ts';

export function firstQuestionsData(first: FirstQuestions, head: TalksHead, meeting: string | undefined) {
  const { terms, party, asked, notAsked, comparisons } = first;
  const found = 'found' in comparisons && comparisons.found.form === 'consistent' ? comparisons.found : undefined;
  return {
    format: 1 as const,
    ...termsData(terms, head, meeting),
    party: party.id,
    asked: asked.map(askedData),
    notAsked: notAsked.map((at) => terms.issues[at]!.id),
    combined: party.utility?.extra !== undefined,
    next: nextData(asked, found?.next),
    example: answersToFillIn(first),
    problems: [] as const,
  };
}

export function elicitData(found: Elicitation, answers: Answers, head: TalksHead, meeting: string | undefined) {
  const { terms, party, asked, notAsked, combined, weights, outside } = found;
  const ids = (some: readonly number[]) => some.map((at) => terms.issues[at]!.id);
  const byIssue = (shares: readonly number[] | undefined) =>
    shares === undefined ? null : Object.fromEntries(terms.issues.map(({ id }, at) => [id, shares[at]!]));
  const byWay = <T>(one: (way: (typeof WAYS)[number]) => T) => ({
    ranking: one('ranking'),
    swings: one('swings'),
    comparisons: one('comparisons'),
  });
  return {
    format: 1 as const,
    ...termsData(terms, head, meeting),
    party: party?.id ?? null,
    asked: asked.map(askedData),
    notAsked: ids(notAsked),
    combined,
    weights: { now: byIssue(weights.now?.swings), ...byWay((way) => byIssue(weights[way]?.swings)) },
    forCase: byWay((way) => {
      const given = weightsFor(found, way);
      return given === undefined
        ? null
        : {
            weights: given,
            values: way === 'comparisons' ? valuesFor(found) : {},
            yaml: yamlFor(found, way).join('\n'),
          };
    }),
    ...swingsData(found),
    ...comparisonsData(found),
    outside: { now: ids(outside.now), ranking: ids(outside.ranking), swings: ids(outside.swings) },
    ...swapsData(found, answers),
    ...divisionData(found, answers),
    ...alternativesData(found, answers),
    ...zoneData(found, answers),
    problems: [] as const,
  };
}

function askedData(one: AskedIssue) {
  const { issue, compared, amounts } = one;
  const ends = endsOf(compared);
  const value = (level: number) => valueId(levelsIn(one), level);
  return {
    issue: issue.id,
    known: compared.worth === undefined ? 'order' : 'worths',
    worst: value(ends.worst),
    best: value(ends.best),
    values: amounts.map((_, level) => value(level)),
  };
}

function nextData(asked: readonly AskedIssue[], next: NextQuestion | undefined) {
  if (next === undefined) return null;
  const { a, b, now, after } = next;
  return { a: partOf(asked, next, a), b: partOf(asked, next, b), now, after };
}

function swingsData({ swings, terms }: Elicitation) {
  if (swings === undefined || !('found' in swings)) return { swings: null };
  const id = (at: number) => terms.issues[at]!.id;
  return {
    swings: {
      contradictions: swings.found.contradictions.map((one) => ({
        ...one,
        issue: id(one.issue),
        ...(one.form === 'above-first' && { first: id(one.first) }),
        ...(one.form === 'against-order' && { than: id(one.than) }),
        ...(one.form === 'not-tied' && { with: id(one.with) }),
      })),
    },
  };
}

/** Answers count from 1, as people count them. */
function comparisonsData({ comparisons, asked }: Elicitation) {
  if (comparisons === undefined || !('found' in comparisons)) return { comparisons: null };
  const { found } = comparisons;
  if (found.form === 'contradictory') {
    return {
      comparisons: {
        form: found.form,
        clash: found.clash.map((one) =>
          one.form === 'answer'
            ? { form: one.form, answer: one.answer + 1 }
            : one.form === 'value-order'
              ? { form: one.form, issue: asked[one.issue]!.issue.id }
              : { form: one.form, rank: one.rank + 1 },
        ),
        mends: found.mends.map((answer) => answer + 1),
      },
    };
  }
  return {
    comparisons: {
      form: found.form,
      weights: Object.fromEntries(asked.map(({ issue }, place) => [issue.id, found.weights[place]!])),
      values: Object.fromEntries(
        asked.map((one, place) => [
          one.issue.id,
          Object.fromEntries(found.adds[place]!.map((add, level) => [valueId(levelsIn(one), level), add])),
        ]),
      ),
      slack: found.slack,
      next: nextData(asked, found.next),
    },
  };
}

/** Steps count from 1, as people count them. */
function swapsData({ swaps, terms }: Elicitation, { swaps: given }: Answers) {
  if (swaps === undefined || given === undefined || !('found' in swaps)) return { swaps: null };
  const { trace, oneSided, clash } = swaps.found;
  const issueId = (place: number) => terms.issues[given.issues[place]!]!.id;
  const id = (alternative: number) => given.alternatives[alternative]!.id;
  const value = (place: number, amount: number) => {
    const issue = terms.issues[given.issues[place]!]!;
    return issue.kind === 'named' ? issue.values[amount]!.id : amount;
  };
  return {
    swaps: {
      oneSided: oneSided.map(({ step, makes }) => ({ step: step + 1, makes })),
      clash: clash?.map((step) => step + 1) ?? null,
      trace: trace.map(({ rows, alternatives, issues, tied, dominated, practically, removed }) => ({
        alternatives: Object.fromEntries(
          alternatives.map((one) => [
            id(one),
            Object.fromEntries(issues.map((place) => [issueId(place), value(place, rows[one]![place]!)])),
          ]),
        ),
        tied: tied.map(issueId),
        dominated: dominated.map(({ better, worse, on }) => ({
          better: id(better),
          worse: id(worse),
          on: on.map(issueId),
        })),
        practically: practically.map(({ better, worse, on, except }) => ({
          better: id(better),
          worse: id(worse),
          on: on.map(issueId),
          except: issueId(except),
        })),
        removed: removed ?? null,
      })),
    },
  };
}

function divisionData({ division }: Elicitation, { division: given }: Answers) {
  if (division === undefined || given === undefined || !('found' in division)) return { division: null };
  const { shares, points, split, checks, transfers, start, tied, strategyProof } = division.found;
  const item = (at: number) => given.items[at]!.id;
  const byItem = (some: readonly number[]) => Object.fromEntries(some.map((share, at) => [item(at), share]));
  return {
    division: {
      parties: given.parties,
      /** What part of each item the first gets. */
      shares: byItem(shares),
      points,
      start: { shares: byItem(start.shares), points: start.points },
      tied: tied.map(({ item: at, to, had }) => ({ item: item(at), to: given.parties[to], had })),
      transfers: transfers.map(({ item: at, from, part, ratio }) => ({
        item: item(at),
        from: given.parties[from],
        part,
        ratio,
      })),
      split: split === undefined ? null : item(split),
      checks,
      strategyProof,
    },
  };
}

function alternativesData({ alternatives, befalls }: Elicitation, { alternatives: given }: Answers) {
  if (alternatives === undefined || given === undefined || !('found' in alternatives)) return { alternatives: null };
  const { best, net, reservation, stated, by } = alternatives.found;
  return {
    alternatives: {
      all: given.all.map(({ does, worth, cost }, at) => ({
        does,
        worth,
        cost: cost ?? 0,
        net: net[at]!,
        best: best.includes(at),
      })),
      reservation,
      stated,
      statedBy: alternatives.stated ?? null,
      by: by ?? null,
      befalls:
        befalls === undefined
          ? null
          : {
              ...befalls.found.range,
              states: befalls.states.map(({ number }, at) => ({
                state: number,
                stated: befalls.found.checks[at] ?? null,
                known: !befalls.found.unknown.includes(at),
              })),
            },
    },
  };
}

function zoneData({ zone }: Elicitation, { limits }: Answers) {
  if (zone === undefined || limits === undefined || !('found' in zone)) return { zone: null };
  const { form, low, high, width, middle, bar } = zone.found;
  return {
    zone: {
      form,
      low,
      high,
      width,
      middle,
      bar: {
        low: bar.low,
        high: bar.high,
        ranges: bar.ranges.map((range, at) => ({ party: limits[at]!.party, ...range })),
      },
    },
  };
}
