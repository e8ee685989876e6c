import type { PartyKind } from '../reading.ts';
import { isRoleNoun } from './lexicon/roles.ts';
import type { Piece } from './pieces.ts';

/** Pieces that are a name of a party, and by what right. */
export interface Claim {
  /** The first piece. */
  readonly from: number;
  /** One past the last piece. */
  readonly to: number;
  /** The id of a party. */
  readonly party: string;
  readonly kind: 'name' | 'adjective' | 'seat' | 'body' | 'person';
}

/** A party that the text itself introduces. */
export interface NamedParty {
  readonly id: string;
  readonly name: string;
  readonly what: PartyKind;
  readonly of: string | undefined;
  readonly title: string | undefined;
}

/** Which claim holds each piece: its place in `claims`, -1 for none. */
export function holdersOf(count: number, claims: readonly Claim[]): Int32Array {
  const holders = new Int32Array(count).fill(-1);
  for (const [at, { from, to }] of claims.entries()) holders.fill(at, from, to);
  return holders;
}

/** As `isNextTo`, or after a plural possessive that names of institutions have within: `Workers’ Federation`, `People’s Front`. */
export function isWithinName(first: Piece | undefined, second: Piece | undefined): boolean {
  if (isNextTo(first, second)) return true;
  return (
    first?.isPossessive === true &&
    second?.isCapital === true &&
    first.sentence === second.sentence &&
    (/^(women|people|children|fishermen|seamen|lord)$/.test(first.key) ||
      (first.key.endsWith('s') && isRoleNoun(first.key.slice(0, -1))))
  );
}

/** Whether the second piece follows the first in the same sentence with nothing but a space or a hyphen between. */
export function isNextTo(first: Piece | undefined, second: Piece | undefined): boolean {
  return (
    first !== undefined &&
    second !== undefined &&
    first.kind === 'word' &&
    second.kind === 'word' &&
    first.sentence === second.sentence &&
    !first.isPossessive
  );
}
