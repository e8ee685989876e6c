/** The picture of models too large for elements of the page: drawn by WebGL, with the same keys. */
import './moves-canvas.css';
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useQuestion } from '../../desk/use-question.ts';
import { IconButton } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Words } from '../../parts/words.tsx';
import { keys } from '../../phrases/keys.ts';
import { moves as phrases } from '../../phrases/moves.ts';
import { lensOf, useCasePlace } from '../../place/use-place.ts';
import { type DrawnNode, drawingOf } from './drawing.ts';
import { GlOverlay } from './gl-overlay.tsx';
import { type GlPicture, glPicture } from './gl-picture.ts';
import { standsAt } from './line.ts';
import { litEdges } from './lit-edges.ts';
import { marksOf } from './marks-of.ts';
import type { GraphProps } from './moves-graph.tsx';
import { arrows, panBy, STEP } from './moves-keys.ts';
import { nearestNode } from './nearest-node.ts';
import type { Zoom } from './use-zoom.ts';

interface Props extends GraphProps {
  /** Called where WebGL is missing, fails or is taken away. */
  readonly onFail: () => void;
}

/** Words of what is looked at are asked for once one stays there. */
const PAUSE = 120;

export function MovesCanvas({ answer, ways, chosen, movers, line, onChoose, onFail }: Props) {
  const id = useId();
  const container = useRef<HTMLDivElement>(null);
  const picture = useRef<GlPicture>(undefined);
  const [looked, setLooked] = useState<number>();
  const [view, setView] = useState<{ readonly zoom: Zoom; readonly width: number; readonly height: number }>();
  const drawing = useMemo(() => drawingOf(answer), [answer]);
  const theme = useTheme();
  const calls = useRef({ onChoose, onFail, chosen });
  calls.current = { onChoose, onFail, chosen };

  // biome-ignore lint/correctness/useExhaustiveDependencies: another theme has other colors.
  useEffect(() => {
    const element = container.current;
    if (element === null) return;
    try {
      picture.current = glPicture(element, answer, drawing, {
        onPress: (n) => calls.current.onChoose(n === calls.current.chosen ? undefined : n),
        onPoint: setLooked,
        onView: (zoom) => setView({ zoom, width: element.clientWidth, height: element.clientHeight }),
        onLost: () => calls.current.onFail(),
      });
    } catch {
      calls.current.onFail();
      return;
    }
    return () => {
      picture.current?.remove();
      picture.current = undefined;
    };
  }, [answer, drawing, theme]);

  const start = line === undefined ? undefined : standsAt(line);
  const lit = useMemo(
    () => (ways === undefined || ways.n !== chosen ? undefined : litEdges(ways, movers, answer.drawn)),
    [ways, chosen, movers, answer.drawn],
  );
  // What is chosen elsewhere, or come to along the line, is brought into sight.
  // biome-ignore lint/correctness/useExhaustiveDependencies: in a new picture too.
  useEffect(() => {
    const n = start ?? chosen;
    if (n !== undefined) picture.current?.show(n);
  }, [drawing, theme, start, chosen]);

  const active = drawing.byNumber.get(looked ?? chosen ?? start ?? answer.statusQuo ?? -1) ?? drawing.nodes[0];
  const look = (node: DrawnNode | undefined) => {
    if (node === undefined) return;
    setLooked(node.n);
    picture.current?.show(node.n);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const direction = arrows[event.key];
    if (direction !== undefined && event.shiftKey) picture.current?.pan(...panBy(direction));
    else if (direction !== undefined && active !== undefined) look(nearestNode(drawing.nodes, active, direction));
    else if ((event.key === 'Enter' || event.key === ' ') && active !== undefined) onChoose(active.n);
    else if (event.key === 'Escape' && chosen !== undefined) onChoose(undefined);
    else if (event.key === '+' || event.key === '=') picture.current?.by(STEP);
    else if (event.key === '-') picture.current?.by(1 / STEP);
    else if (event.key === '0') picture.current?.whole();
    else return;
    event.preventDefault();
  };
  const described = useSettled(looked ?? chosen);

  return (
    <div className="moves-graph moves-canvas">
      <div className="frame">
        <div
          // The canvas has no parts to name; what is looked at is said below.
          role="application"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: its keys are described, as an application's must be.
          tabIndex={0}
          className="keys"
          aria-label={phrases.graph(answer.nodes.length)}
          aria-describedby={`${id}-keys`}
          onKeyDown={onKeyDown}
        >
          <div ref={container} className="canvas" data-dim={lit !== undefined || line !== undefined || undefined} />
          {view !== undefined && (
            <GlOverlay
              drawing={drawing}
              zoom={view.zoom}
              size={view}
              parties={answer.parties}
              chosen={chosen}
              looked={looked}
              lit={lit}
              line={line}
            />
          )}
        </div>
      </div>
      <p className="on-paper">{phrases.notOnPaper(answer.nodes.length)}</p>
      <p id={`${id}-keys`} className="visually-hidden">
        {phrases.graphKeys}
      </p>
      <div className="under">
        <Described node={drawing.byNumber.get(described ?? -1)} />
        <div className="buttons no-print">
          <IconButton name={phrases.zoomIn} keys={keys.larger} onPress={() => picture.current?.by(STEP)}>
            <Icon name="plus" />
          </IconButton>
          <IconButton name={phrases.zoomOut} keys={keys.smaller} onPress={() => picture.current?.by(1 / STEP)}>
            <Icon name="minus" />
          </IconButton>
          <IconButton name={phrases.fit} keys={keys.whole} onPress={() => picture.current?.whole()}>
            <Icon name="none" />
          </IconButton>
        </div>
      </div>
    </div>
  );
}

/** What is looked at, in words; said aloud too, since the canvas cannot. */
function Described({ node }: { readonly node: DrawnNode | undefined }) {
  const lens = lensOf(useCasePlace());
  const { value } = useQuestion('neighbors', node === undefined ? undefined : { lens, state: node.n });
  return (
    <p className="described" aria-live="polite">
      {node !== undefined && (
        <>
          <strong>{phrases.node(node.n, undefined, marksOf(node))}</strong>{' '}
          {value?.n === node.n && <Words text={value.words} />}
        </>
      )}
    </p>
  );
}

function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

/** Changes whenever the colors may have. */
function useTheme(): string {
  const [theme, setTheme] = useState(themeNow);
  useEffect(() => {
    const update = () => setTheme(themeNow());
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const observer = new MutationObserver(update);
    observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
    dark.addEventListener('change', update);
    return () => {
      observer.disconnect();
      dark.removeEventListener('change', update);
    };
  }, []);
  return theme;
}

function themeNow(): string {
  return `${document.documentElement.dataset.theme ?? ''} ${matchMedia('(prefers-color-scheme: dark)').matches}`;
}
