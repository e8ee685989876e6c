import {
  type Conflict,
  type Expression,
  has,
  holdsIn,
  isTaken,
  optionsIn,
  type StateSet,
  sizeOf,
} from '../../model/index.ts';
import { HEADLINE, isWeak } from '../headline.ts';
import { type Ground, pathOfWant, type Tried } from './ground.ts';

/**
 * A want says what was to be found. Two ways:
 * - `prescribes`: it ties an option of the party's own to what others do so that nothing is left open ("escalates if
 *   and only if they do"), nothing more important to the party names that option, and every state that holds keeps to
 *   it. That the party acts so in all that holds was then put in, not found.
 * - `pins`: it names options of others, and every feasible state that fulfills it holds under a concept: the want alone
 *   points to the outcome.
 * Harmless where the want stands in a source and no conclusion is drawn about that very conduct.
 * What to do: put the reason in its place (what the party gains or loses by it), or test the claim in a variant
 * without the want. A want that only partly ties the option (`A implies B`) is not reported.
 */
export interface PreferenceRestatesConclusion {
  readonly code: 'preference-restates-conclusion';
  readonly about: readonly string[];
  readonly data: {
    readonly party: number;
    readonly step: number;
    readonly how: 'prescribes' | 'pins';
    /** The party's own option that is tied; undefined for `pins`. */
    readonly option: number | undefined;
    /** The concepts whose states all keep to it, or that hold wherever it is fulfilled. */
    readonly concepts: readonly string[];
  };
}

/** More states than these are not looked through. */
const MOST_STATES = 2 ** 18;

export function preferencesThatRestate({ conflict, stability }: Ground): Tried<PreferenceRestatesConclusion> {
  const { states, parties, preferences } = conflict;
  if (states.count > MOST_STATES) return { warnings: [], notTried: ['too-much-work'] };
  // What holds nearly everywhere points to nothing.
  const findings = stability.concepts.filter(({ id, equilibria }) => {
    const holds = equilibria === null ? 0 : sizeOf(equilibria);
    return HEADLINE.includes(id) && holds > 0 && !isWeak(holds, states.count);
  });
  if (findings.length === 0) return { warnings: [], notTried: [] };
  const warnings = preferences.flatMap(({ wants }, party): PreferenceRestatesConclusion[] => {
    if (wants.kind !== 'statements') return [];
    const found: PreferenceRestatesConclusion[] = [];
    const namedAbove = new Set<number>();
    for (const [step, statements] of wants.steps.entries()) {
      for (const { id, wants: wanted } of statements) {
        const where = holdsIn(wanted, states);
        const others = optionsIn(wanted).filter((option) => conflict.options[option]!.party !== party);
        if (others.length === 0) continue;
        const about = [pathOfWant(parties[party]!.id, id)];
        const warn = (how: 'prescribes' | 'pins', option: number | undefined, concepts: readonly string[]) =>
          found.push({ code: 'preference-restates-conclusion', about, data: { party, step, how, option, concepts } });
        const keeping = findings.filter(({ equilibria }) => isWithin(equilibria!, where)).map((one) => one.id);
        const option = tiedOption(conflict, party, wanted, where, namedAbove);
        if (option !== undefined && keeping.length === findings.length) {
          warn('prescribes', option, keeping);
          continue;
        }
        const pinned = findings.filter(({ equilibria }) => sizeOf(where) > 0 && isWithin(where, equilibria!));
        if (pinned.length > 0)
          warn(
            'pins',
            undefined,
            pinned.map((one) => one.id),
          );
      }
      for (const { wants: wanted } of statements) for (const option of optionsIn(wanted)) namedAbove.add(option);
    }
    return found;
  });
  return { warnings, notTried: [] };
}

/** An own option whose taking follows from the others' options wherever the want is fulfilled, now this way, now that. */
function tiedOption(
  { options, states }: Conflict,
  party: number,
  wanted: Expression,
  where: StateSet,
  namedAbove: ReadonlySet<number>,
): number | undefined {
  const named = optionsIn(wanted);
  const others = named.filter((option) => options[option]!.party !== party);
  return named.find((option) => {
    if (options[option]!.party !== party || namedAbove.has(option)) return false;
    const seen = new Map<string, number>();
    let values = 0;
    for (let state = 0; state < states.count; state++) {
      if (!has(where, state)) continue;
      const key = others.map((other) => (isTaken(states, state, other) ? '1' : '0')).join('');
      const bit = isTaken(states, state, option) ? 1 : 2;
      seen.set(key, (seen.get(key) ?? 0) | bit);
      values |= bit;
      if (seen.get(key) === 3) return false;
    }
    return values === 3;
  });
}

function isWithin(inner: StateSet, outer: StateSet): boolean {
  return inner.every((word, w) => (word & ~outer[w]!) === 0);
}
