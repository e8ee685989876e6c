/** The sign of a party among points: a shape of its own beside its color. */
import { partyLook } from '../../parts/party-look.ts';

/** About the middle, some 10 wide. */
const shapes = [
  'M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0Z',
  'M-4-4h8v8h-8Z',
  'M0-5.2 4.8 3.6h-9.6Z',
  'M0-5.4 5.4 0 0 5.4-5.4 0Z',
  'M0 5.2-4.8-3.6h9.6Z',
  'M-1.7-5h3.4v3.3h3.3v3.4h-3.3v3.3h-3.4v-3.3h-3.3v-3.4h3.3Z',
  'M-5-2.5 0-5.2 5-2.5v5L0 5.2-5 2.5Z',
  'M-5-5 0-2 5-5 2 0 5 5 0 2-5 5-2 0Z',
];

export function partyShape(look: number): string {
  return shapes[look % shapes.length]!;
}

interface Props {
  readonly look: number;
  readonly x?: number;
  readonly y?: number;
  readonly size?: number;
  readonly isHollow?: boolean;
}

export function PartyShape({ look, x = 0, y = 0, size = 1, isHollow = false }: Props) {
  const { color } = partyLook(look);
  return (
    <path
      d={partyShape(look)}
      transform={`translate(${x} ${y}) scale(${size})`}
      fill={isHollow ? 'var(--surface)' : color}
      stroke={color}
      strokeWidth={1.4}
    />
  );
}

/** As it stands in a legend or a table. */
export function PartySign({ look, isHollow = false }: { readonly look: number; readonly isHollow?: boolean }) {
  return (
    <svg className="party-sign" viewBox="-7 -7 14 14" width="14" height="14" aria-hidden="true">
      <PartyShape look={look} isHollow={isHollow} />
    </svg>
  );
}
