/**
 * What the talks rest on: every number in them and all that is said without one, with what the ledger says for it. A report seldom gives
 * magnitudes, so that most numbers are the analyst's; this counts which.
 */
import type { Basis, Case, OfferTactic, Statement, TalksParty, TalksTerms, Utility } from '../../model/index.ts';
import { termsAt } from './terms-of.ts';

export interface TalksAssumption {
  /** As evidence names it, from `talks` on; of a number that no path leads to, that of what it stands in. */
  readonly path: string;
  /** The party's id; undefined for what is on the table. */
  readonly party: string | undefined;
  /** A number; or what is said without any: better and worse, a red line, a way of bargaining. */
  readonly kind: 'number' | 'word';
  readonly what:
    | 'weight'
    | 'worth'
    | 'combination'
    | 'reservation'
    | 'discount'
    | 'tactic'
    | 'belief'
    | 'breakdown'
    | 'order'
    | 'importance'
    | 'red-line';
  /** The best there is; undefined where nothing supports it: then it is the analyst's assumption. */
  readonly basis: Basis | undefined;
  /** True where only what it is a part of is supported. */
  readonly asPartOfWhole: boolean;
  /** The ids of the statements, in the order of the ledger. */
  readonly statements: readonly string[];
  readonly contradictedBy: readonly string[];
  readonly qualifiedBy: readonly string[];
}

export interface TalksAssumptions {
  readonly all: readonly TalksAssumption[];
  readonly numbers: TalksCount;
  readonly words: TalksCount;
  /** By party, in the order of the talks. */
  readonly parties: readonly { readonly party: string; readonly numbers: TalksCount; readonly words: TalksCount }[];
}

export interface TalksCount {
  readonly all: number;
  /** Stated outright, or inferred in one step. */
  readonly supported: number;
  /** On the analyst's word, or on nobody's. */
  readonly assumed: number;
}

/** Of the talks as they begin, or of a meeting. Throws a RangeError where there are none. */
export function talksAssumptions(checked: Case, meeting?: string): TalksAssumptions {
  const { talks } = checked;
  if (talks === undefined) throw new RangeError('This case has no talks.');
  const { terms, meeting: held } = termsAt(talks, meeting);
  // A meeting takes over what those before it said: what was said for that still counts.
  const roots = [
    ...talks.meetings
      .slice(0, held === undefined ? 0 : talks.meetings.indexOf(held) + 1)
      .map(({ id }) => `talks.meetings.${id}`)
      .reverse(),
    'talks',
  ];
  const look = lookUp(checked.statements, roots);
  const all = terms.parties.flatMap((party, place) => ofParty(party, place, terms).map(look));
  const count = (kind: TalksAssumption['kind'], party?: string): TalksCount => {
    const these = all.filter((one) => one.kind === kind && (party === undefined || one.party === party));
    const supported = these.filter(({ basis }) => basis === 'stated' || basis === 'inferred').length;
    return { all: these.length, supported, assumed: these.length - supported };
  };
  return {
    all,
    numbers: count('number'),
    words: count('word'),
    parties: terms.parties.map(({ id }) => ({ party: id, numbers: count('number', id), words: count('word', id) })),
  };
}

type Named = Pick<TalksAssumption, 'path' | 'party' | 'kind' | 'what'>;

/** Paths are within the talks. */
function ofParty(party: TalksParty, place: number, { issues, breakdown }: TalksTerms): Named[] {
  const root = `parties.${party.id}`;
  const one = (kind: Named['kind'], what: Named['what'], path: string): Named => ({
    path,
    party: party.id,
    kind,
    what,
  });
  const { order, reservation, discount, tactic, utility, beliefs } = party;
  return [
    ...(utility === undefined
      ? []
      : numbersIn(utility, issues, root).map(({ what, path }) => one('number', what, path))),
    ...order.values.flatMap((values, at) =>
      values === undefined ? [] : [one('word', 'order', `${root}.order.${issues[at]!.id}`)],
    ),
    ...(order.issues.length === 0 ? [] : [one('word', 'importance', `${root}.importance`)]),
    ...order.redLines.map(({ id }) =>
      one('word', 'red-line', id === undefined ? `${root}.redLines` : `${root}.redLines.${id}`),
    ),
    ...(reservation === undefined
      ? []
      : [one(reservation.form === 'utility' ? 'number' : 'word', 'reservation', `${root}.reservation`)]),
    ...(discount === 1 ? [] : [one('number', 'discount', `${root}.discount`)]),
    ...(tactic === undefined
      ? []
      : [
          one('word', 'tactic', `${root}.tactic`),
          ...numbersOf(tactic.offers).map((number) => one('number', 'tactic', `${root}.tactic.${number}`)),
        ]),
    ...beliefs.flatMap(({ about, utility: believed }) =>
      numbersIn(believed, issues, `${root}.believes.${about}`).map(({ path }) => one('number', 'belief', path)),
    ),
    ...(breakdown?.worth ?? []).flatMap(({ utilities }) =>
      utilities[place] === undefined ? [] : [one('number', 'breakdown', 'breakdown')],
    ),
  ];
}

/** The numbers that make a tactic what it is, by their names in the file. That somebody bargains so says nothing of how much. */
function numbersOf(offers: OfferTactic): string[] {
  switch (offers.form) {
    case 'time':
      return ['beta', ...(offers.opening === 0 ? [] : ['opening'])];
    case 'raise-stakes':
      return ['raiseStakes', ...numbersOf(offers.as)];
    case 'behavior':
      return ['window'];
    case 'nice-tit-for-tat':
    case 'micro':
      return [];
  }
}

/** A worth for each named value; one for each issue of amounts, since a curve is one guess. */
function numbersIn(
  { weights, extra }: Utility,
  issues: TalksTerms['issues'],
  root: string,
): { readonly what: 'weight' | 'worth' | 'combination'; readonly path: string }[] {
  return [
    ...issues.flatMap((issue, at) => {
      const weight = { what: 'weight' as const, path: `${root}.weights.${issue.id}` };
      if (weights[at] === 0) return [weight];
      const path = `${root}.values.${issue.id}`;
      const worths = issue.kind === 'named' ? issue.values.map((value) => `${path}.${value.id}`) : [path];
      return [weight, ...worths.map((inner) => ({ what: 'worth' as const, path: inner }))];
    }),
    ...(extra === undefined ? [] : [{ what: 'combination' as const, path: `${root}.together` }]),
  ];
}

const BASES: readonly Basis[] = ['stated', 'inferred', 'analyst'];

/** Looks a path up in the ledger, the latest meeting first; what is not supported itself may be as a part of what is. */
function lookUp(statements: readonly Statement[], roots: readonly string[]): (named: Named) => TalksAssumption {
  const supporting = new Map<string, { readonly id: string; readonly basis: Basis }[]>();
  // By path, the places in the ledger of the statements that are linked to it.
  const linking = { contradicts: new Map<string, number[]>(), qualifies: new Map<string, number[]>() };
  for (const [place, statement] of statements.entries()) {
    for (const { what, basis } of statement.supports) add(supporting, what, { id: statement.id, basis });
    for (const how of ['contradicts', 'qualifies'] as const) {
      for (const { what } of statement[how]) add(linking[how], what, place);
    }
  }
  const linked = (paths: readonly string[], how: keyof typeof linking) => {
    const places = new Set(paths.flatMap((path) => linking[how].get(path) ?? []));
    return [...places].sort((a, b) => a - b).map((place) => statements[place]!.id);
  };
  return (named) => {
    const exact = roots.map((root) => `${root}.${named.path}`);
    // Up to the party, and no further: that somebody talks says nothing of what it wants.
    const steps = named.path.split('.');
    const wholes = steps
      .map((_, length) => steps.slice(0, length))
      .filter(({ length }) => length > 2 && named.what !== 'tactic')
      .reverse()
      .flatMap((part) => roots.map((root) => `${root}.${part.join('.')}`));
    const own = exact.find((path) => supporting.has(path));
    const found = own ?? wholes.find((path) => supporting.has(path));
    const links = found === undefined ? [] : supporting.get(found)!;
    return {
      ...named,
      path: exact.find((path) => path === found) ?? `${roots.at(-1)}.${named.path}`,
      basis: BASES.find((basis) => links.some((link) => link.basis === basis)),
      asPartOfWhole: own === undefined && found !== undefined,
      statements: [...new Set(links.map(({ id }) => id))],
      contradictedBy: linked(exact, 'contradicts'),
      qualifiedBy: linked(exact, 'qualifies'),
    };
  };
}

function add<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
