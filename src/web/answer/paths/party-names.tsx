/** Several parties by name, strung together as the language does it. */
import { Fragment } from 'react';
import { inside } from '../../../report/phrases/party-number.ts';
import { PartyName } from '../../parts/party-name.tsx';
import { listedParts } from '../../phrases/figures.ts';
import type { Named } from './told.tsx';

export function PartyNames({
  which,
  parties,
  isWithin = false,
}: {
  readonly which: readonly number[];
  readonly parties: readonly Named[];
  /** Something of the sentence stands before the first of them. */
  readonly isWithin?: boolean;
}) {
  const pieces = listedParts(which.map(String));
  const nameAt = (place: number, party: number) => {
    const { name } = parties[party]!;
    return isWithin || place > 0 ? inside(name) : name;
  };
  return pieces.map(({ type, value }, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a list have no other name.
    <Fragment key={place}>
      {type === 'element' ? <PartyName party={Number(value)} name={nameAt(place, Number(value))} /> : value}
    </Fragment>
  ));
}
