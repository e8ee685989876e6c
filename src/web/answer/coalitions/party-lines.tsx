/** An arrow of as many lines as parties go together. */
import { partyLook } from '../../parts/party-look.ts';

const GAP = 6;

export function PartyLines({ which }: { readonly which: readonly number[] }) {
  const height = Math.max(16, GAP * (which.length - 1) + 8);
  const top = height / 2 - (GAP * (which.length - 1)) / 2;
  return (
    <svg className="party-lines" width="48" height={height} viewBox={`0 0 48 ${height}`} aria-hidden="true">
      {which.map((party, place) => {
        const { color, dash } = partyLook(party);
        const y = top + GAP * place;
        return <path key={party} d={`M1 ${y}H37`} stroke={color} strokeWidth="2.4" strokeDasharray={dash} />;
      })}
      <path d={`M38 ${height / 2 - 5}l6 5-6 5`} fill="none" stroke="var(--ink-2)" strokeWidth="1.5" />
    </svg>
  );
}
