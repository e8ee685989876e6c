/** What a step, or a state, is to a party: a shape, a color and words. */
import './interest.css';
import type { Liking } from '../../desk/questions/way.ts';
import { paths as phrases } from '../../phrases/paths.ts';

const shapes: Record<Liking, string> = {
  better: 'M7 2.5 12 11H2Z',
  same: 'M3 5h8M3 9h8',
  worse: 'M7 11.5 12 3H2Z',
  unknown: 'M4.6 5a2.4 2.4 0 1 1 3.4 2.2c-.7.4-1 .8-1 1.6M7 11.4v.01',
};

/** `isMany`: the party is several; `says`: other words than those for a step; `quiet`: they are read, and not shown. */
export function Interest({
  is,
  isMany = false,
  says,
  quiet = false,
}: {
  readonly is: Liking;
  readonly isMany?: boolean;
  readonly says?: string;
  readonly quiet?: boolean;
}) {
  const isLine = is === 'same' || is === 'unknown';
  return (
    <span className={`interest ${is}`}>
      <svg viewBox="0 0 14 14" width="12" height="12" aria-hidden="true">
        <path
          d={shapes[is]}
          fill={isLine ? 'none' : 'currentColor'}
          stroke={isLine ? 'currentColor' : 'none'}
          strokeWidth="1.5"
          strokeLinecap="round"
        />
      </svg>
      <span className={quiet ? 'visually-hidden' : undefined}>
        {says ?? (isMany ? phrases.interestOfMany : phrases.interest)[is]}
      </span>
    </span>
  );
}
