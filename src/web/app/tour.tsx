/** Around a case in seven stops: each shows a place of the workbench and says what it is for. */
import './tour.css';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useCase } from '../case/case-store.ts';
import type { Outline } from '../desk/desk.ts';
import { Button, IconButton } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { keys } from '../phrases/keys.ts';
import { tour as phrases } from '../phrases/tour.ts';
import { choose, type Elsewhere, useCasePlace } from '../place/use-place.ts';

type Stop = keyof typeof phrases.stops;
const stops = Object.keys(phrases.stops) as Stop[];

export function Tour() {
  const { chosen } = useCasePlace();
  const outline = useCase((opened) => opened?.reading?.outline);
  const card = useRef<HTMLElement>(null);
  const at = Math.min(stops.length, Math.max(1, Number(chosen.tour) || 1)) - 1;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each stop is read from its beginning.
  useEffect(() => card.current?.focus(), [at, outline === undefined]);
  if (chosen.tour === undefined || outline === undefined) return null;
  const { title, says } = phrases.stops[stops[at]!];
  const isLast = at === stops.length - 1;
  const goTo = (next: number) => choose(placeOf(stops[next]!, next + 1, outline));
  const end = () => choose({ chosen: { tour: null } });
  // Right into the first want.
  const section = ['preferences', ...outline.parties.slice(0, 1).map(({ id }) => id)].join('.');
  const tryIt = () => choose({ view: 'summary', pane: 'model', chosen: { tour: null, section } });
  const goOn = isLast ? tryIt : () => goTo(at + 1);
  const onKeyDown = ({ key, target, currentTarget, altKey, ctrlKey, metaKey }: KeyboardEvent) => {
    if (altKey || ctrlKey || metaKey) return;
    if (key === 'Escape') end();
    else if (key === 'ArrowRight' && !isLast) goOn();
    else if (key === 'ArrowLeft' && at > 0) goTo(at - 1);
    // On a button Enter is the button's.
    else if (key === 'Enter' && target === currentTarget) goOn();
  };
  return (
    <aside
      className="tour no-print"
      aria-label={phrases.title}
      ref={card}
      tabIndex={-1}
      aria-keyshortcuts="Enter ArrowRight ArrowLeft Escape"
      onKeyDown={onKeyDown}
    >
      <div>
        <p className="count">{phrases.stop(at + 1, stops.length)}</p>
        <h2>{title}</h2>
        <p className="says">{says}</p>
      </div>
      <div className="deeds">
        {at > 0 && <Button onPress={() => goTo(at - 1)}>{phrases.back}</Button>}
        <Button look="main" onPress={goOn}>
          {isLast ? phrases.done : phrases.next}
        </Button>
      </div>
      <IconButton name={phrases.end} keys={keys.escape} onPress={end}>
        <Icon name="close" />
      </IconButton>
    </aside>
  );
}

/** What is shown at a stop. */
function placeOf(stop: Stop, tour: number, { statusQuo, parties }: Outline): Elsewhere {
  const nothing = { state: null, party: null, concept: null, way: null, step: null, over: null };
  switch (stop) {
    case 'summary':
      return { view: 'summary', pane: 'none', chosen: { ...nothing, tour } };
    case 'model':
      return { view: 'summary', pane: 'model', chosen: { ...nothing, tour, section: 'preferences' } };
    case 'why':
      return {
        view: 'moves',
        pane: 'none',
        chosen: { ...nothing, tour, state: statusQuo ?? 1, party: parties.at(-1)?.id, concept: 'seq' },
      };
    case 'outcomes':
    case 'paths':
    case 'compare':
    case 'brief':
      return { view: stop, pane: 'none', chosen: { ...nothing, tour } };
  }
}
