/** A state in the picture: a circle, the status quo a square; its ring says how it stands. */
import { memo } from 'react';
import { moves as phrases } from '../../phrases/moves.ts';
import type { DrawnNode } from './drawing.ts';
import { marksOf } from './marks-of.ts';

interface Props {
  readonly id: string;
  readonly node: DrawnNode;
  readonly radius: number;
  readonly isChosen: boolean;
  readonly isLooked: boolean;
  readonly isDim: boolean;
  readonly onPress: (n: number) => void;
  readonly onPoint: (n: number | undefined) => void;
}

export const StateMark = memo(
  function StateMark({ id, node, radius, isChosen, isLooked, isDim, onPress, onPoint }: Props) {
    const { n, x, y, standing, words, isStatusQuo } = node;
    return (
      <g
        id={id}
        className={`state-mark ${standing}`}
        role="option"
        aria-selected={isChosen}
        aria-label={phrases.node(n, words, marksOf(node))}
        data-dim={isDim || undefined}
        transform={`translate(${x} ${y})`}
        onClick={(event) => {
          event.stopPropagation();
          onPress(n);
        }}
        onPointerEnter={() => onPoint(n)}
        onPointerLeave={() => onPoint(undefined)}
      >
        {isLooked && <Outline className="looked" radius={radius + 6} isSquare={isStatusQuo} />}
        <Outline className="body" radius={radius} isSquare={isStatusQuo} />
        {standing === 'holds' && <Outline className="inner" radius={radius - 4} isSquare={isStatusQuo} />}
        <text y="0.36em">{n}</text>
      </g>
    );
  },
  (a, b) =>
    a.node === b.node &&
    a.isChosen === b.isChosen &&
    a.isLooked === b.isLooked &&
    a.isDim === b.isDim &&
    a.radius === b.radius &&
    a.onPress === b.onPress,
);

export function Outline({ className, radius, isSquare }: { className: string; radius: number; isSquare: boolean }) {
  return isSquare ? (
    <rect className={className} x={-radius} y={-radius} width={2 * radius} height={2 * radius} rx="3" />
  ) : (
    <circle className={className} r={radius} />
  );
}
