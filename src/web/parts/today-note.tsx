/** Beside an answer that would say more if the case said where things stand now. */
import './today-note.css';
import { useOpenCase } from '../case/case-store.ts';
import { today as words } from '../phrases/today.ts';
import { choose } from '../place/use-place.ts';
import { Button } from './button.tsx';

/** Not of a case that cannot be changed: a game from the literature may well have none. */
export function TodayNote() {
  const readOnly = useOpenCase((opened) => opened.readOnly);
  if (readOnly) return null;
  return (
    <p className="today-note no-print">
      <strong>{words.asks}</strong>
      <Button onPress={() => choose({ pane: 'model', chosen: { section: 'statusQuo' } })}>{words.say}</Button>
    </p>
  );
}
