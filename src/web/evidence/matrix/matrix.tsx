/** Which statement bears on which element of the model: no sums, no winner. */
import '../../parts/chart-legend.css';
import './matrix.css';
import { useMemo } from 'react';

import type { MatrixAnswer } from '../../desk/questions/matrix.ts';
import { useQuestion } from '../../desk/use-question.ts';
import { Answering } from '../../parts/answering.tsx';
import { Tick } from '../../parts/tick.tsx';
import { evidenceParts } from '../../phrases/evidence-parts.ts';
import { choose, lensOf, useCasePlace } from '../../place/use-place.ts';
import { elementNames } from '../element-names.ts';
import { HOW } from '../ledger-entries.ts';
import { NotLookedAt } from '../not-looked-at.tsx';
import { useDraft } from '../use-ledger.ts';
import { LinkSign } from './link-sign.tsx';
import { MatrixGrid } from './matrix-grid.tsx';
import { matrixLines } from './matrix-lines.ts';

const phrases = evidenceParts.matrix;
const BASES = ['stated', 'inferred', 'analyst'] as const;

export function Matrix() {
  const lens = lensOf(useCasePlace());
  const asking = useQuestion('matrix', { lens }, { calmly: true });
  return (
    <div className="matrix-part">
      <h3>{phrases.title}</h3>
      <NotLookedAt />
      <Answering asking={asking}>
        {(answer) =>
          answer.columns.length === 0 ? <p className="quiet">{phrases.empty}</p> : <Shown answer={answer} />
        }
      </Answering>
    </div>
  );
}

function Shown({ answer }: { readonly answer: MatrixAnswer }) {
  const draft = useDraft();
  const onlyLinked = useCasePlace().chosen.rows === 'linked';
  const lines = useMemo(
    () => (draft === undefined ? [] : matrixLines(answer.rows, elementNames(draft), onlyLinked)),
    [draft, answer.rows, onlyLinked],
  );
  const count = lines.filter(({ kind }) => kind === 'element').length;
  return (
    <>
      <div className="matrix-tools">
        <ul className="chart-legend">
          {HOW.map((how) => (
            <li key={how}>
              <LinkSign how={how} basis="stated" /> {phrases.hows[how]}
            </li>
          ))}
          {BASES.map((basis) => (
            <li key={basis}>
              <span className={`link-sign frame ${basis}`} aria-hidden="true" /> {phrases.bases[basis]}
            </li>
          ))}
        </ul>
        <Tick
          label={phrases.onlyLinked}
          isTicked={onlyLinked}
          onTick={(ticked) => choose({ chosen: { rows: ticked ? 'linked' : null } }, { replace: true })}
        >
          {phrases.onlyLinked}
        </Tick>
        <p className="quiet">
          {phrases.size(count, answer.columns.length)}. {phrases.unused(answer.unused)}
        </p>
      </div>
      <MatrixGrid lines={lines} columns={answer.columns} nameOf={(party) => draft?.parties?.[party]?.name ?? party} />
    </>
  );
}
