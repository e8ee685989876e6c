/** A question's answer, or why there is none, or how far the work has come, with a way to stop it. */
import './answering.css';
import { type ReactNode, useEffect, useState } from 'react';
import { ProgressBar } from 'react-aria-components';
import type { Asking } from '../desk/use-question.ts';
import { answering as phrases } from '../phrases/parts.ts';
import { AnswerFits } from './answer-fits.ts';
import { Button } from './button.tsx';

interface Props<Answer> {
  readonly asking: Asking<Answer> & { readonly stop?: () => void; readonly again?: () => void };
  /** What is said while the first answer is worked out. */
  readonly waiting?: string;
  readonly children: (answer: Answer) => ReactNode;
}

export function Answering<Answer>({ asking, waiting = phrases.waiting, children }: Props<Answer>) {
  const { value, refused, progress, isStale, isStopped, revision, stop, again } = asking;
  return (
    <div className="answering" data-stale={isStale || undefined} data-revision={revision} aria-busy={isStale}>
      {progress !== undefined && (
        <div className="working">
          <ProgressBar
            aria-label={phrases.working(progress.doing)}
            isIndeterminate={progress.share === undefined}
            value={(progress.share ?? 0) * 100}
          >
            <span className="doing">
              {phrases.working(progress.doing)} {progress.share !== undefined && phrases.share(progress.share)}
            </span>
            <span className="track">
              <span
                className="bar"
                style={{ inlineSize: progress.share === undefined ? '35%' : `${progress.share * 100}%` }}
              />
            </span>
          </ProgressBar>
          {stop !== undefined && (
            <Button look="quiet" onPress={stop}>
              {phrases.stop}
            </Button>
          )}
        </div>
      )}
      {value === undefined && refused === undefined && progress === undefined && isStale && <Waiting says={waiting} />}
      {refused !== undefined && (
        <p className="refused" role="status">
          {refused}
        </p>
      )}
      {isStopped && value === undefined && again !== undefined && (
        <p className="refused" role="status">
          {phrases.stopped}{' '}
          <Button look="quiet" onPress={again}>
            {phrases.again}
          </Button>
        </p>
      )}
      {value !== undefined && <AnswerFits value={!isStale && !isStopped}>{children(value)}</AnswerFits>}
    </div>
  );
}

/** In milliseconds: what takes no longer is not worth a word. */
const WAITING_AFTER = 300;

/** The first answer is being worked out. Later ones leave the one before on the page meanwhile. */
function Waiting({ says }: { readonly says: string }) {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), WAITING_AFTER);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p className="waiting" role="status">
      {isLong && says}
    </p>
  );
}
