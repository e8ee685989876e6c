/** The line that is stepped through, above everything: numbered steps, and where one stands. */
import type { MovesAnswer } from '../../desk/questions/moves.ts';
import { partyLook } from '../../parts/party-look.ts';
import { type Drawing, edgeShape } from './drawing.ts';
import { type Line, standsAt } from './line.ts';

interface Props {
  readonly line: Line;
  readonly drawing: Drawing;
  readonly parties: MovesAnswer['parties'];
}

export function LineOverlay({ line, drawing, parties }: Props) {
  const here = drawing.byNumber.get(standsAt(line) ?? -1);
  return (
    <g className="line-overlay">
      {line.steps.map(({ by, from, to }, place) => {
        const [a, b] = [drawing.byNumber.get(from), drawing.byNumber.get(to)];
        if (a === undefined || b === undefined) return null;
        const { line: path, head, middle } = edgeShape(a, b, drawing, 1.6);
        const { color, dash } = partyLook(
          Math.max(
            0,
            parties.findIndex(({ id }) => id === by[0]),
          ),
        );
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line may take the same step twice.
          <g key={place} className="step" data-taken={place < line.at || undefined}>
            <path className="halo" d={path} />
            <path className="path" d={path} stroke={color} strokeDasharray={dash} />
            <path d={head} fill={color} />
            <g transform={`translate(${middle.x} ${middle.y})`}>
              <circle className="badge" r="9" fill={color} />
              <text y="0.36em">{place + 1}</text>
            </g>
          </g>
        );
      })}
      {here !== undefined && (
        <g className="here" style={{ transform: `translate(${here.x}px, ${here.y}px)` }}>
          <circle className="pulse" r={drawing.radius + 7} />
          <circle className="ring" r={drawing.radius + 5} />
        </g>
      )}
    </g>
  );
}
