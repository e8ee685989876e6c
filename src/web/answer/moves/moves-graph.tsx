/** The picture of states and moves: one stop of the tab key, arrows from state to state. */
import './moves-graph.css';
import { type KeyboardEvent, type PointerEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { MovesAnswer } from '../../desk/questions/moves.ts';
import type { NeighborsAnswer } from '../../desk/questions/neighbors.ts';
import { IconButton } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { keys } from '../../phrases/keys.ts';
import { moves as phrases } from '../../phrases/moves.ts';
import { bundled, type DrawnNode, drawingOf } from './drawing.ts';
import { EdgeBundles } from './edge-bundles.tsx';
import { type Line, standsAt } from './line.ts';
import { LineOverlay } from './line-overlay.tsx';
import { litEdges } from './lit-edges.ts';
import { arrows, panBy, STEP } from './moves-keys.ts';
import { nearestNode } from './nearest-node.ts';
import { StateMark } from './state-mark.tsx';
import { useZoom } from './use-zoom.ts';

export interface GraphProps {
  readonly answer: MovesAnswer;
  /** The ways of the chosen state, once they are known. */
  readonly ways: NeighborsAnswer | undefined;
  readonly chosen: number | undefined;
  /** Whose moves are shown, by their places. */
  readonly movers: readonly number[];
  readonly line: Line | undefined;
  readonly onChoose: (n: number | undefined) => void;
}

/** A press that moves less than this is a click. */
const DRAG = 4;
const MOST_STRETCH = 1.6;

export function MovesGraph({ answer, ways, chosen, movers, line, onChoose }: GraphProps) {
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  const drag = useRef<{ x: number; y: number; moved: boolean } | undefined>(undefined);
  const [looked, setLooked] = useState<number>();
  const [pointed, setPointed] = useState<number>();
  const [hasFocus, setHasFocus] = useState(false);
  const [stretch, setStretch] = useState(1);
  const drawing = useMemo(() => drawingOf(answer, stretch), [answer, stretch]);
  const zooming = useZoom(frame, drawing.width, drawing.height);
  const { zoom, size, by, pan, whole, show } = zooming;
  // Rows are drawn apart where the frame has the height.
  useEffect(() => {
    if (answer.form === 'circle' || size.width === 0) return;
    const flat = drawingOf(answer);
    const fits = (size.height / size.width) * (flat.width / flat.height);
    setStretch(Math.round(Math.min(MOST_STRETCH, Math.max(1, fits)) * 10) / 10);
  }, [answer, size]);

  const base = useMemo(
    () =>
      bundled(
        answer.edges.map((edge) => ({ ...edge, improves: edge.liking === 'better' })),
        drawing,
      ),
    [answer, drawing],
  );
  const lit = useMemo(() => {
    if (ways === undefined || ways.n !== chosen) return undefined;
    const edges = litEdges(ways, movers, answer.drawn);
    const near = new Set(edges.flatMap(({ from, to }) => [from, to]));
    return { bundles: bundled(edges, drawing, 1.25), near: near.add(ways.n) };
  }, [ways, chosen, movers, answer.drawn, drawing]);

  const start = line === undefined ? undefined : standsAt(line);
  const active = drawing.byNumber.get(looked ?? chosen ?? start ?? answer.statusQuo ?? -1) ?? drawing.nodes[0];
  const onLine = useMemo(() => new Set(line?.states), [line]);
  const isDim = (n: number) => (line === undefined ? lit !== undefined && !lit.near.has(n) : !onLine.has(n));

  // What is chosen elsewhere, or come to along the line, is brought into sight.
  useEffect(() => {
    const node = drawing.byNumber.get(start ?? chosen ?? -1);
    if (node !== undefined && size.width > 0) show(node);
  }, [drawing, start, chosen, show, size.width]);

  const look = (node: DrawnNode | undefined) => {
    if (node === undefined) return;
    setLooked(node.n);
    setPointed(undefined);
    show(node);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const direction = arrows[event.key];
    if (direction !== undefined && event.shiftKey) pan(...panBy(direction));
    else if (direction !== undefined && active !== undefined) look(nearestNode(drawing.nodes, active, direction));
    else if ((event.key === 'Enter' || event.key === ' ') && active !== undefined) onChoose(active.n);
    else if (event.key === 'Escape' && chosen !== undefined) onChoose(undefined);
    else if (event.key === '+' || event.key === '=') by(STEP);
    else if (event.key === '-') by(1 / STEP);
    else if (event.key === '0') whole();
    else if (event.key === 'Home') look(drawing.nodes[0]);
    else if (event.key === 'End') look(drawing.nodes.at(-1));
    else return;
    event.preventDefault();
  };
  const onPointerDown = (event: PointerEvent) => {
    if (event.button === 0) drag.current = { x: event.clientX, y: event.clientY, moved: false };
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    const from = drag.current;
    if (from === undefined || event.buttons === 0) return;
    const [x, y] = [event.clientX - from.x, event.clientY - from.y];
    if (!from.moved && Math.hypot(x, y) < DRAG) return;
    if (!from.moved) event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { x: event.clientX, y: event.clientY, moved: true };
    pan(x, y);
  };
  const onClick = (n: number | undefined) => {
    const dragged = drag.current?.moved === true;
    drag.current = undefined;
    if (dragged) return;
    if (n !== undefined) setLooked(n);
    onChoose(n === chosen ? undefined : n);
  };
  const described = drawing.byNumber.get(pointed ?? (hasFocus ? active?.n : undefined) ?? chosen ?? -1);

  return (
    <div className="moves-graph">
      <div
        ref={frame}
        className="frame"
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerLeave={() => setPointed(undefined)}
      >
        <svg
          width={size.width}
          height={size.height}
          // Paper is narrower: what is seen here is seen there.
          viewBox={size.width === 0 ? undefined : `0 0 ${size.width} ${size.height}`}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its states are options, of which one is chosen.
          role="listbox"
          tabIndex={0}
          aria-label={phrases.graph(answer.nodes.length)}
          aria-describedby={`${id}-keys`}
          aria-activedescendant={active && `${id}-${active.n}`}
          onKeyDown={onKeyDown}
          onFocus={() => setHasFocus(true)}
          onBlur={() => setHasFocus(false)}
          onClick={() => onClick(undefined)}
        >
          <g transform={`translate(${zoom.x} ${zoom.y}) scale(${zoom.scale})`}>
            <g className="edges" data-dim={lit !== undefined || line !== undefined || undefined}>
              <EdgeBundles bundles={base} />
            </g>
            {lit !== undefined && line === undefined && (
              <g className="edges lit">
                <EdgeBundles bundles={lit.bundles} />
              </g>
            )}
            {drawing.nodes.map((node) => (
              <StateMark
                key={node.n}
                id={`${id}-${node.n}`}
                node={node}
                radius={drawing.radius}
                isChosen={node.n === chosen}
                isLooked={hasFocus && node === active}
                isDim={isDim(node.n)}
                onPress={onClick}
                onPoint={setPointed}
              />
            ))}
            {line !== undefined && <LineOverlay line={line} drawing={drawing} parties={answer.parties} />}
          </g>
        </svg>
      </div>
      <p id={`${id}-keys`} className="visually-hidden">
        {phrases.graphKeys}
      </p>
      <div className="under">
        <p className="described" aria-hidden="true">
          {described !== undefined && (
            <>
              <strong>{described.n}</strong> <bdi>{described.words}</bdi>
            </>
          )}
        </p>
        <div className="buttons no-print">
          <IconButton name={phrases.zoomIn} keys={keys.larger} onPress={() => by(STEP)}>
            <Icon name="plus" />
          </IconButton>
          <IconButton name={phrases.zoomOut} keys={keys.smaller} onPress={() => by(1 / STEP)}>
            <Icon name="minus" />
          </IconButton>
          <IconButton name={phrases.fit} keys={keys.whole} onPress={whole}>
            <Icon name="none" />
          </IconButton>
        </div>
      </div>
    </div>
  );
}
