/** The problems of the text, each with the way to it. */
import type { Place, Problem } from '../../format/index.ts';
import { useOpenCase } from '../case/case-store.ts';
import { Button } from '../parts/button.tsx';
import { textPane as phrases } from '../phrases/text.ts';

const MOST_SHOWN = 100;
const none: readonly Problem[] = [];

export function ProblemList({ onGo }: { readonly onGo: (place: Place) => void }) {
  const problems = useOpenCase(({ reading }) => reading?.problems ?? none);
  const isRead = useOpenCase(({ reading }) => reading !== undefined);
  const isStale = useOpenCase(({ readRevision, revision }) => readRevision !== revision);
  return (
    <section className="problem-list" data-stale={isStale || undefined} aria-labelledby="problem-list-title">
      <h3 id="problem-list-title" aria-live="polite">
        {!isRead ? phrases.reading : problems.length === 0 ? phrases.noProblems : phrases.problems(problems.length)}
      </h3>
      {problems.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a long list is scrolled by the keyboard too.
        <ul tabIndex={0} aria-labelledby="problem-list-title">
          {problems.slice(0, MOST_SHOWN).map((problem, nth) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two problems may read alike.
            <li key={`${problem.code} ${nth}`}>
              <One problem={problem} onGo={onGo} />
            </li>
          ))}
          {problems.length > MOST_SHOWN && <li>{phrases.more(problems.length - MOST_SHOWN)}</li>}
        </ul>
      )}
    </section>
  );
}

function One({
  problem: { place, says, hint },
  onGo,
}: {
  readonly problem: Problem;
  readonly onGo: (place: Place) => void;
}) {
  return (
    <>
      {place === undefined ? (
        <span className="where">{phrases.somewhere}</span>
      ) : (
        <Button look="quiet" aria-label={phrases.goTo(place.line, says)} onPress={() => onGo(place)}>
          {phrases.line(place.line)}
        </Button>
      )}
      <p>
        <bdi>{says}</bdi> {hint !== undefined && <span className="hint">{hint}</span>}
      </p>
    </>
  );
}
