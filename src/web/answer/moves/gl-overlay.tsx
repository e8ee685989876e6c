/**
 * What lies above the WebGL canvas, in the signs of the smaller pictures: the states that are marked, and the moves of
 * what is chosen, each party's in its style of line.
 */
import './gl-overlay.css';
import { useMemo } from 'react';
import type { MovesAnswer } from '../../desk/questions/moves.ts';
import { bundled, type Drawing, type EdgeToDraw } from './drawing.ts';
import { EdgeBundles } from './edge-bundles.tsx';
import { type Line, standsAt } from './line.ts';
import { LineOverlay } from './line-overlay.tsx';
import { scaledDrawing } from './scaled-drawing.ts';
import { ROOMY, seenMarks } from './seen-marks.ts';
import { Outline } from './state-mark.tsx';
import type { Zoom } from './use-zoom.ts';

interface Props {
  readonly drawing: Drawing;
  /** Where the drawing's pixels are on the canvas. */
  readonly zoom: Zoom;
  readonly size: { readonly width: number; readonly height: number };
  readonly parties: MovesAnswer['parties'];
  readonly chosen: number | undefined;
  readonly looked: number | undefined;
  readonly lit: readonly EdgeToDraw[] | undefined;
  readonly line: Line | undefined;
}

/** A sign with rings in it is no smaller than this. */
const LEAST_RADIUS = 2.8;
/** Below this radius rings are thin. */
const SMALL = 6;

export function GlOverlay({ drawing, zoom, size, parties, chosen, looked, lit, line }: Props) {
  const edges = line === undefined ? lit : undefined;
  const near = useMemo(
    () => new Set([...(edges ?? []).flatMap(({ from, to }) => [from, to]), ...(line?.states ?? [])]),
    [edges, line],
  );
  const here = line === undefined ? chosen : standsAt(line);
  const marked = useMemo(
    () => drawing.nodes.filter(({ standing, isStatusQuo }) => isStatusQuo || standing !== 'fails').map(({ n }) => n),
    [drawing],
  );
  const shown = useMemo(
    () => scaledDrawing(drawing, zoom, [...marked, ...near, here ?? -1, looked ?? -1]),
    [drawing, zoom, marked, near, here, looked],
  );
  const bundles = useMemo(() => (edges === undefined ? [] : bundled(edges, shown, 1.25)), [edges, shown]);
  const marks = seenMarks(shown, Math.max(LEAST_RADIUS, drawing.radius * zoom.scale), size, near, [here, looked]);

  return (
    <svg className="gl-overlay" width={size.width} height={size.height} aria-hidden="true">
      <g className="edges lit">
        <EdgeBundles bundles={bundles} />
      </g>
      {marks.map(({ node, radius, isNamed }) => {
        const { n, x, y, standing, isStatusQuo } = node;
        const isRoomy = radius >= ROOMY;
        const isDim = near.size > 0 && !near.has(n) && n !== looked;
        return (
          <g
            key={n}
            className={`state-mark ${standing}`}
            transform={`translate(${x} ${y})`}
            data-chosen={n === here || undefined}
            data-small={radius < SMALL || undefined}
            data-dim={isDim || undefined}
          >
            {n === looked && <Outline className="looked" radius={radius + 4} isSquare={isStatusQuo} />}
            <Outline className="body" radius={radius} isSquare={isStatusQuo} />
            {standing === 'holds' && <Outline className="inner" radius={radius * 0.6} isSquare={isStatusQuo} />}
            {isNamed && (
              <text x={isRoomy ? 0 : radius + 4} y="0.36em" className={isRoomy ? 'inside' : 'beside'}>
                {n}
              </text>
            )}
          </g>
        );
      })}
      {line !== undefined && <LineOverlay line={line} drawing={shown} parties={parties} />}
    </svg>
  );
}
