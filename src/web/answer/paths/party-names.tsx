/** Several parties by name, strung together as every list is. */
import { Fragment } from 'react';
import { inside } from '../../../report/phrases/party-number.ts';
import { linkBefore } from '../../../report/phrases/words.ts';
import { PartyName } from '../../parts/party-name.tsx';
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
  const nameAt = (place: number, party: number) => {
    const { name } = parties[party]!;
    return isWithin || place > 0 ? inside(name) : name;
  };
  return which.map((party, place) => (
    <Fragment key={party}>
      {linkBefore(place, which.length)}
      <PartyName party={party} name={nameAt(place, party)} />
    </Fragment>
  ));
}
