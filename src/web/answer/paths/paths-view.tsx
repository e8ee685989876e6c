/** From the status quo, or any state, to any other: first what holds and how it can be reached, then one way there. */
import './paths-view.css';
import type { PathsAnswer } from '../../desk/questions/paths.ts';
import { useQuestion } from '../../desk/use-question.ts';
import { Answering } from '../../parts/answering.tsx';
import { SaveTable } from '../../parts/save-table.tsx';
import { TodayNote } from '../../parts/today-note.tsx';
import { paths as phrases } from '../../phrases/paths.ts';
import { choose, lensOf, useCasePlace } from '../../place/use-place.ts';
import { DestinationList } from './destination-list.tsx';
import { StateChoice } from './state-choice.tsx';
import { WayFigure } from './way-figure.tsx';

export function PathsView() {
  const place = useCasePlace();
  const { from } = place.chosen;
  const asking = useQuestion('paths', {
    lens: lensOf(place),
    ...(from !== undefined && from !== '' && { from: Number(from) }),
  });
  return (
    <article className="paths-view">
      <h2>{phrases.title}</h2>
      <p className="lead">{phrases.lead}</p>
      <Answering asking={asking}>{(answer) => <Shown answer={answer} />}</Answering>
    </article>
  );
}

function Shown({ answer }: { readonly answer: PathsAnswer }) {
  const place = useCasePlace();
  const { chosen } = place;
  const from = answer.from?.n;
  const to = chosen.to === undefined ? firstElsewhere(answer) : Number(chosen.to);
  return (
    <>
      <div className="ends">
        <StateChoice
          label={phrases.from}
          items={answer.choosable}
          chosen={from}
          onChoose={(n) => choose({ chosen: { from: n === answer.statusQuo ? null : n, by: null, nth: null } })}
        />
        <StateChoice
          label={phrases.to}
          items={answer.choosable}
          chosen={to}
          onChoose={(n) => choose({ chosen: { to: n, by: null, nth: null } })}
        />
      </div>
      {answer.statusQuo === undefined && <TodayNote />}
      {from === undefined && <p role="status">{phrases.noStart}</p>}
      <DestinationList answer={answer} shown={to} />
      {from !== undefined && to !== undefined && <WayFigure from={from} to={to} />}
      {from !== undefined && (
        <p className="save no-print">
          <SaveTable asked={{ lens: lensOf(place), kind: 'paths', from, to }} />
        </p>
      )}
    </>
  );
}

function firstElsewhere({ holding, open, from }: PathsAnswer): number | undefined {
  return [...holding, ...open].find(({ n }) => n !== from?.n)?.n;
}
