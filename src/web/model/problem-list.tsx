/** The problems that have no field in the pane, on top, each with the way to its line in the text. */

import type { Problem } from '../../format/index.ts';
import { useOpenCase } from '../case/case-store.ts';
import { Button } from '../parts/button.tsx';
import { model as phrases } from '../phrases/model.ts';
import { choose } from '../place/use-place.ts';

const words = phrases.problems;

export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  const refusal = useOpenCase((opened) => opened.refusal);
  if (problems.length === 0 && refusal === undefined) return null;
  return (
    <div className="problem-list" role="status">
      {refusal !== undefined && (
        <p className="refusal">
          <strong>{words.refused}</strong> {refusal.says} {refusal.hint}
        </p>
      )}
      {problems.length > 0 && (
        <>
          <h2>{words.title(problems.length)}</h2>
          <ul>
            {problems.map((problem) => (
              <li key={`${problem.code} ${problem.path} ${problem.says} ${problem.place?.line}`}>
                <OneProblem problem={problem} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function OneProblem({ problem: { says, hint, place, path } }: { readonly problem: Problem }) {
  const [, inVariants, variant] = path?.split('.') ?? [];
  return (
    <>
      <span>
        {says} {hint !== undefined && <span className="hint">{hint}</span>}
      </span>
      <span className="ways">
        {inVariants === 'variants' && variant !== undefined && (
          <Button look="quiet" onPress={() => choose({ chosen: { variant } })}>
            {words.elsewhere} {variant}
          </Button>
        )}
        {place !== undefined && (
          <Button
            look="quiet"
            aria-label={words.openLine(place.line)}
            onPress={() => choose({ pane: 'text', chosen: { line: place.line } })}
          >
            {words.line(place.line)}
          </Button>
        )}
      </span>
    </>
  );
}
