/** Moves, each party's in its color and its style of line; what its mover does not like is faint. */
import { memo } from 'react';
import { partyLook } from '../../parts/party-look.ts';
import type { EdgeBundle } from './drawing.ts';

export const EdgeBundles = memo(function EdgeBundles({ bundles }: { readonly bundles: readonly EdgeBundle[] }) {
  return bundles.map(({ party, improves, lines, heads }) => {
    const { color, dash } = partyLook(party);
    return (
      <g key={`${improves} ${party}`} className={improves ? 'bundle' : 'bundle mere'}>
        <path className="line" d={lines} stroke={color} strokeDasharray={dash} />
        <path className="head" d={heads} fill={color} />
      </g>
    );
  });
});
