/** Several parties by name, strung together as the language does it. */
import { Fragment } from 'react';
import { PartyName } from '../../parts/party-name.tsx';
import { listedParts } from '../../phrases/figures.ts';
import type { Named } from './told.tsx';

export function PartyNames({
  which,
  parties,
}: {
  readonly which: readonly number[];
  readonly parties: readonly Named[];
}) {
  const pieces = listedParts(which.map(String));
  return pieces.map(({ type, value }, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a list have no other name.
    <Fragment key={place}>
      {type === 'element' ? <PartyName party={Number(value)} name={parties[Number(value)]!.name} /> : value}
    </Fragment>
  ));
}
