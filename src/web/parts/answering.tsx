/** A question's answer, or why there is none, or how far the work has come, with a way to stop it. */
import './answering.css';
import type { ReactNode } from 'react';
import { ProgressBar } from 'react-aria-components';
import type { Asking } from '../desk/use-question.ts';
import { answering as phrases } from '../phrases/parts.ts';
import { Button } from './button.tsx';

interface Props<Answer> {
  readonly asking: Asking<Answer> & { readonly stop?: () => void };
  readonly children: (answer: Answer) => ReactNode;
}

export function Answering<Answer>({ asking, children }: Props<Answer>) {
  const { value, refused, progress, isStale, revision, stop } = asking;
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
      {refused !== undefined && (
        <p className="refused" role="status">
          {refused}
        </p>
      )}
      {value !== undefined && children(value)}
    </div>
  );
}
