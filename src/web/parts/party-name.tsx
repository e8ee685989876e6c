/** A party's name with the line that stands for it in every figure. */
import './party-name.css';
import { partyLook } from './party-look.ts';

/** `party` is its place in the conflict. */
export function PartyName({ party, name }: { readonly party: number; readonly name: string }) {
  return (
    <span className="party-name">
      <PartyLine party={party} />
      <bdi>{name}</bdi>
    </span>
  );
}

export function PartyLine({ party }: { readonly party: number }) {
  const { color, dash } = partyLook(party);
  return (
    <svg className="party-line" viewBox="0 0 22 8" width="22" height="8" aria-hidden="true">
      <path
        d="M1 4h20"
        stroke={color}
        strokeWidth="2.4"
        strokeDasharray={dash}
        strokeLinecap={dash === undefined ? 'round' : 'butt'}
      />
    </svg>
  );
}
