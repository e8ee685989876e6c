/** What a party could do without an agreement, and what would befall it then, beside where it says that it walks away. */
import type { BreakdownState } from '../../../analysis/talks/breakdown.ts';
import { type WayOut, waysOut } from '../../../analysis/talks/ways-out.ts';
import type { LimitCheck } from '../../../engine/bargaining/index.ts';
import type { PartOfPackage } from '../../../format/elicitation/index.ts';
import type { Reservation, Resumable, TalksTerms } from '../../../model/index.ts';
import { stateInWords } from '../../../report/words/state-in-words.ts';
import { talksRefused } from '../../phrases/talks-refused.ts';
import { waysOutNotes as notes } from '../../phrases/talks-ways-out.ts';
import type { Ground } from '../ground.ts';
import { Unanswerable } from '../unanswerable.ts';
import { type Breakdown, breakdownSeen } from './talks-breakdown.ts';
import { partIn, type WrittenPart } from './talks-parts.ts';
import { termsSeen } from './talks-seen.ts';

/** A number in the points of the party, or a package. */
export type WrittenWorth = { readonly worth: number } | { readonly has: WrittenPart };

export interface TalksWaysOutAsked {
  readonly meeting?: string | undefined;
  readonly variant?: string | undefined;
  /** The id of the party. */
  readonly party: string;
  /** What its numbers are out of. */
  readonly points: number;
  readonly ways: readonly (WrittenWorth & { readonly name: string })[];
  /** Where it walks away, which need not be what the case says; undefined where nobody says. */
  readonly limit: WrittenWorth | undefined;
}

export interface TalksWaysOutAnswer {
  /** In points; undefined where there is none, or it is not known in numbers. */
  readonly limit: number | undefined;
  /** In points. */
  readonly ways: readonly { readonly name: string; readonly worth: number | undefined; readonly isBest: boolean }[];
  /** The limit that follows from the best of them, in points. */
  readonly follows: number | undefined;
  /** States that may hold, those together that the talks price by one and the same entry. */
  readonly states: readonly SeenStates[];
  readonly findings: readonly LimitFinding[];
}

export interface SeenStates {
  /** The numbers that people are shown. */
  readonly ns: readonly number[];
  /** What the talks say of them; else the state in words, where it is one. */
  readonly says: string | undefined;
  /** In points. */
  readonly worth: number | undefined;
}

/** `contradiction`: two things are said that cannot both be meant. `question`: there may be a reason. */
export interface LimitFinding {
  readonly kind: 'contradiction' | 'question' | 'agrees' | 'open';
  readonly says: string;
}

export function* talksWaysOut(ground: Ground, asked: TalksWaysOutAsked): Resumable<TalksWaysOutAnswer> {
  const { terms } = termsSeen(ground, asked);
  const place = terms.parties.findIndex(({ id }) => id === asked.party);
  const party = terms.parties[place];
  if (party === undefined) throw new Unanswerable(talksRefused.noParty);
  const { points } = asked;
  const breakdown = yield* breakdownSeen(ground, asked);
  const states = breakdown?.states ?? [];
  const read = asked.ways.map((way) => ({ name: way.name, way: wayIn(way, points, terms) }));
  const fitting = read.flatMap(({ name, way }) => (way === undefined ? [] : [{ name, way }]));
  const limit = asked.limit && limitIn(asked.limit, points, terms);
  const found = waysOut(terms, place, { ways: fitting.map(({ way }) => way), limit, states });
  const inPoints = (utility: number) => Number((utility * points).toPrecision(12));
  const { batna, befalls, counted } = found;
  const best = batna?.best.map((at) => counted[at]!) ?? [];
  const names = (places: readonly number[]) => places.map((at) => fitting[at]!.name);
  const stated = found.limit === undefined ? undefined : inPoints(found.limit);
  const findings: LimitFinding[] = read.flatMap(({ name, way }) =>
    way === undefined ? [{ kind: 'open', says: notes.doesNotFit(name) }] : [],
  );
  if (batna !== undefined) {
    const follows = inPoints(batna.reservation);
    findings.push(
      batna.stated === 'not-stated' || stated === undefined
        ? { kind: 'open', says: notes.notStated(party.name, names(best), follows) }
        : {
            kind: KINDS[batna.stated],
            says: notes.limit[batna.stated](party.name, stated, names(best), follows, inPoints(batna.by!)),
          },
    );
  }
  for (const [at, { worth, check }] of found.ways.entries()) {
    if (worth !== undefined) continue;
    const { name } = fitting[at]!;
    findings.push(
      check === undefined
        ? { kind: 'open', says: notes.undecided(party.name, name, limit?.form === 'package') }
        : { kind: KINDS[check], says: notes.byOrder[check](party.name, name) },
    );
  }
  if (befalls !== undefined) {
    const { range, lowest, highest, checks, unknown } = befalls;
    const said = { least: inPoints(range.least), most: inPoints(range.most), states: states.length - unknown.length };
    findings.push(
      stated === undefined
        ? { kind: 'open', says: notes.befalls.open(party.name, said) }
        : checks[lowest] === 'below'
          ? { kind: 'contradiction', says: notes.befalls.below(party.name, stated, said) }
          : checks[highest] === 'above'
            ? { kind: 'question', says: notes.befalls.above(party.name, stated, said) }
            : checks[lowest] === 'same' && checks[highest] === 'same'
              ? { kind: 'agrees', says: notes.befalls.same(party.name, said) }
              : { kind: 'open', says: notes.befalls.between(party.name, stated, said) },
    );
    if (unknown.length > 0) {
      const numbers = unknown.map((at) => states[at]!.number);
      findings.push({ kind: 'open', says: notes.befalls.unknown(numbers) });
    }
  } else if (states.length > 0) {
    findings.push({ kind: 'open', says: notes.befalls.noNumbers(party.name, states.length) });
  }
  return {
    limit: stated,
    ways: read.map(({ name, way }) => {
      const at = fitting.findIndex((one) => one.way === way && one.name === name);
      const worth = at < 0 ? undefined : found.ways[at]!.worth;
      return { name, worth: worth === undefined ? undefined : inPoints(worth), isBest: best.includes(at) };
    }),
    follows: batna && inPoints(batna.reservation),
    states: statesSeen(breakdown, place, inPoints),
    findings,
  };
}

function statesSeen(breakdown: Breakdown, party: number, inPoints: (utility: number) => number): SeenStates[] {
  if (breakdown === undefined) return [];
  const groups = new Map<number | undefined, BreakdownState[]>();
  for (const one of breakdown.states) {
    const group = groups.get(one.entry);
    if (group === undefined) groups.set(one.entry, [one]);
    else group.push(one);
  }
  return [...groups.values()].map((group) => {
    const { state, utilities, why } = group[0]!;
    const worth = utilities[party];
    return {
      ns: group.map(({ number }) => number),
      says: why ?? (group.length === 1 ? stateInWords(breakdown.conflict, state) : undefined),
      worth: worth === undefined ? undefined : inPoints(worth),
    };
  });
}

const KINDS = { same: 'agrees', below: 'contradiction', above: 'question' } as const satisfies Record<
  LimitCheck,
  LimitFinding['kind']
>;

function wayIn(way: WrittenWorth, points: number, terms: TalksTerms): WayOut | undefined {
  if ('worth' in way) return { worth: way.worth / points };
  const has: PartOfPackage | undefined = partIn(way.has, terms);
  return has && { has };
}

function limitIn(limit: WrittenWorth, points: number, terms: TalksTerms): Reservation | undefined {
  if ('worth' in limit) return { form: 'utility', utility: limit.worth / points };
  const values = partIn(limit.has, terms);
  return values && { form: 'package', values };
}
