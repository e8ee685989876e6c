/**
 * The zone of agreement where whole packages are talked about: those that give no party less than its disagreement value and
 * cross nobody's red line. How many, and the best and the worst for each among them.
 *
 * Where there are too many packages to look at, the frontier that is handed in answers for the best (whoever can be given most
 * can be given it on the frontier), and the worst is not known. A frontier answers only where it respects the parties' own
 * red lines, and no others are given.
 */
import type { RedLine, Resumable } from '../../../model/index.ts';
import { type Bargain, crossesAny, outcomeCount, type Package, utilityOf } from '../bargain.ts';
import { blocksOf } from '../points/blocks.ts';
import type { Frontier } from '../points/frontier.ts';
import { isRational } from '../points/points.ts';
import { rationalCount } from '../points/rational-count.ts';
import type { Elicited, ElicitFault } from './elicited.ts';

export interface PackageZoneOptions {
  /** By party; its reservation value, 0 where it gave none, unless given. */
  readonly disagreement?: readonly number[];
  /** Beside the parties' own. */
  readonly redLines?: readonly RedLine[];
  /** Of all packages that can be agreed on, for spaces too large to be looked at. */
  readonly frontier?: Frontier;
  readonly mostPackages?: number;
}

/** Up to so many packages each is looked at, unless told otherwise. */
export const MOST_PACKAGES = 1_000_000;

export type PackageZone =
  | {
      readonly form: 'zone';
      readonly method: 'packages' | 'frontier';
      readonly outcomes: bigint;
      /** Undefined where it would take too long to count. */
      readonly acceptable: bigint | undefined;
      /** Of all packages; undefined with the count. */
      readonly share: number | undefined;
      /** By party. */
      readonly parties: readonly PartyZone[];
      /** False where the frontier handed in was thinned, so that a somewhat better best may exist. */
      readonly exact: boolean;
    }
  /** `exact` is false where a thinned frontier showed none. */
  | { readonly form: 'none'; readonly outcomes: bigint; readonly exact: boolean }
  | { readonly form: 'too-large'; readonly outcomes: bigint; readonly most: number };

export interface PartyZone {
  readonly best: ZonePackage;
  /** Undefined where only the frontier was looked at. */
  readonly worst: ZonePackage | undefined;
}

/** Of several, the lowest index. */
export interface ZonePackage {
  readonly package: Package;
  /** By party. */
  readonly utilities: readonly number[];
}

export function* zoneOfPackages(
  bargain: Bargain,
  { disagreement, redLines = [], frontier, mostPackages = MOST_PACKAGES }: PackageZoneOptions = {},
): Resumable<Elicited<PackageZone>> {
  const floors = disagreement ?? bargain.parties.map(({ reservation }) => reservation ?? 0);
  const faults = floorFaults(bargain, floors);
  if (faults.length > 0) return { faults };
  const outcomes = outcomeCount(bargain);
  if (outcomes <= BigInt(mostPackages)) {
    const ruled = redLines.length === 0 ? bargain : withLines(bargain, redLines);
    const units = frontier?.units ?? (yield* unitsOf(ruled));
    if (units !== undefined) return { found: yield* byPackages(ruled, floors, units) };
  }
  const hasOwn = bargain.parties.some((party) => party.redLines !== undefined && party.redLines.length > 0);
  if (frontier === undefined || redLines.length > 0 || (hasOwn && frontier.redLines === 'ignored')) {
    return { found: { form: 'too-large', outcomes, most: mostPackages } };
  }
  return { found: yield* byFrontier(bargain, floors, frontier) };
}

/** Whose they are does not matter: one party's refusal is enough. */
function withLines(bargain: Bargain, more: readonly RedLine[]): Bargain {
  const [first, ...others] = bargain.parties;
  if (first === undefined) return bargain;
  return { ...bargain, parties: [{ ...first, redLines: [...(first.redLines ?? []), ...more] }, ...others] };
}

function* unitsOf(bargain: Bargain): Resumable<readonly number[] | undefined> {
  const made = yield* blocksOf(bargain);
  return made.form === 'too-large' ? undefined : made.grids.map(({ unit }) => unit);
}

function* byPackages(bargain: Bargain, floors: readonly number[], units: readonly number[]): Resumable<PackageZone> {
  const { issues, parties } = bargain;
  const outcomes = outcomeCount(bargain);
  const total = Number(outcomes);
  const pack = issues.map(() => 0);
  const found: { best: ZonePackage; worst: ZonePackage }[] = [];
  let acceptable = 0;
  for (let index = 0; index < total; index += 1) {
    if ((index & 0x3fff) === 0) yield { doing: 'looking for what all can accept', share: index / total };
    if (index > 0) next(pack, issues);
    const utilities = parties.map((party) => utilityOf(party, pack, bargain));
    if (!isRational(utilities, floors, units) || crossesAny(bargain, pack)) continue;
    acceptable += 1;
    for (const [party, utility] of utilities.entries()) {
      const zone = found[party];
      const better = zone === undefined || utility > zone.best.utilities[party]! + units[party]! / 2;
      const worse = zone === undefined || utility < zone.worst.utilities[party]! - units[party]! / 2;
      if (!better && !worse) continue;
      const here = { package: [...pack], utilities };
      found[party] = { best: better ? here : zone.best, worst: worse ? here : zone.worst };
    }
  }
  if (acceptable === 0) return { form: 'none', outcomes, exact: true };
  return {
    form: 'zone',
    method: 'packages',
    outcomes,
    acceptable: BigInt(acceptable),
    share: acceptable / total,
    parties: found,
    exact: true,
  };
}

function* byFrontier(bargain: Bargain, floors: readonly number[], frontier: Frontier): Resumable<PackageZone> {
  const { outcomes, points, units, exact } = frontier;
  const rational = points.filter(({ utilities }) => isRational(utilities, floors, units));
  if (rational.length === 0) return { form: 'none', outcomes, exact };
  const counted = yield* rationalCount(bargain, floors);
  const acceptable = counted.form === 'count' ? counted.count : undefined;
  return {
    form: 'zone',
    method: 'frontier',
    outcomes,
    acceptable,
    share: acceptable === undefined ? undefined : shareOf(acceptable, outcomes),
    parties: bargain.parties.map((_, party) => ({
      best: rational.reduce((best, point) => (point.utilities[party]! > best.utilities[party]! ? point : best)),
      worst: undefined,
    })),
    exact,
  };
}

/** The last issue varies fastest. */
function next(pack: number[], issues: Bargain['issues']): void {
  for (let issue = pack.length - 1; issue >= 0; issue -= 1) {
    pack[issue]! += 1;
    if (pack[issue]! < issues[issue]!.levels.length) return;
    pack[issue] = 0;
  }
}

function shareOf(part: bigint, whole: bigint): number {
  return Number((part * 10n ** 15n) / whole) / 1e15;
}

function floorFaults({ parties }: Bargain, floors: readonly number[]): ElicitFault[] {
  if (floors.length !== parties.length) {
    return [{ code: 'zone/disagreement', at: ['disagreement'], amount: floors.length, needed: parties.length }];
  }
  return floors.flatMap((floor, party): ElicitFault[] =>
    Number.isNaN(floor) ? [{ code: 'zone/not-a-number', at: ['disagreement', party], amount: floor }] : [],
  );
}
