/** Asks for the status quo until it was set: that nobody does anything is an answer, and has to be given. */
import { perform } from '../case/case-store.ts';
import { Button } from '../parts/button.tsx';
import { today as words } from '../phrases/today.ts';
import { useModel } from './model-context.ts';

/** Beside the boxes in which it is ticked. */
export function TodayQuestion() {
  const { target } = useModel();
  const { statusQuo, options = {} } = target.conflict;
  const isThere = Object.values(options).some((own) => Object.keys(own).length > 0);
  if (statusQuo !== undefined || !isThere) return null;
  return (
    <div className="today-question" role="note" data-section="statusQuo">
      <p>
        <strong>{words.asks}</strong> {words.hint}
      </p>
      <NoneToday />
    </div>
  );
}

interface NoneProps {
  readonly look?: 'main' | 'plain';
  readonly onSaid?: () => void;
}

export function NoneToday({ look = 'plain', onSaid }: NoneProps) {
  const { target } = useModel();
  const say = () => {
    void perform(target.edits({ kind: 'set', path: ['statusQuo'], value: [] }), words.said);
    onSaid?.();
  };
  return (
    <Button look={look} onPress={say}>
      {words.none}
    </Button>
  );
}
