/** The ways from one state to another: which kinds there are, and the chosen one step by step. */
import './way-figure.css';
import type { Way, WayAnswer } from '../../desk/questions/way.ts';
import { useQuestion } from '../../desk/use-question.ts';
import { Answering } from '../../parts/answering.tsx';
import { IconButton } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Segments } from '../../parts/segments.tsx';
import { paths as phrases } from '../../phrases/paths.ts';
import { choose, lensOf, useCasePlace } from '../../place/use-place.ts';
import { FaresTable } from './fares-table.tsx';
import { StepSequence } from './step-sequence.tsx';
import { StepTable } from './step-table.tsx';
import { Told } from './told.tsx';

export function WayFigure({ from, to }: { readonly from: number; readonly to: number }) {
  const place = useCasePlace();
  const asking = useQuestion('way', { lens: lensOf(place), from, to });
  return (
    <section className="way-figure">
      <h3>{phrases.wayTitle(from, to)}</h3>
      <Answering asking={asking}>
        {(answer) => (answer.ways.length === 0 ? <p>{phrases.here}</p> : <Ways answer={answer} />)}
      </Answering>
    </section>
  );
}

function Ways({ answer }: { readonly answer: WayAnswer }) {
  const { chosen } = useCasePlace();
  const { ways, best } = answer;
  const way = ways.find(({ kind }) => kind === chosen.by) ?? ways.find(({ kind }) => kind === best) ?? ways[0]!;
  return (
    <>
      <Segments
        label={phrases.kindsLabel}
        items={ways.map(({ kind, ways: found }) => ({
          id: kind,
          name: phrases.kinds[kind],
          count: phrases.kindCount(found[0]?.length),
        }))}
        chosen={way.kind}
        onChoose={(kind) => choose({ chosen: { by: kind, nth: null } })}
      />
      <One answer={answer} way={way} />
    </>
  );
}

function One({ answer, way }: { readonly answer: WayAnswer; readonly way: Way }) {
  const { chosen } = useCasePlace();
  const { ways, kind, all, searched, objection } = way;
  const nth = Math.min(Math.max(Number(chosen.nth ?? 1) || 1, 1), Math.max(ways.length, 1));
  const steps = ways[nth - 1];
  const showNth = (n: number) => choose({ chosen: { by: kind, nth: n === 1 ? null : n } });
  return (
    <>
      <p className="sentence">{steps === undefined ? phrases.noWay[kind] : phrases.kindSays[kind]}</p>
      {objection !== undefined && steps !== undefined && (
        <ul className="objection">
          {(['worse', 'same', 'unknown'] as const)
            .filter((one) => objection[one].length > 0)
            .map((one) => (
              <li key={one}>
                <Told telling={phrases.objection[one](objection[one])} parties={answer.parties} />
              </li>
            ))}
          <li>{phrases.objection.ifTheyDid}</li>
        </ul>
      )}
      {ways.length > 1 && (
        <div className="nth no-print">
          <IconButton name={phrases.previous} isDisabled={nth === 1} onPress={() => showNth(nth - 1)}>
            <Icon name="back" />
          </IconButton>
          <span aria-live="polite">{phrases.nth(nth, ways.length, all)}</span>
          <IconButton name={phrases.next} isDisabled={nth === ways.length} onPress={() => showNth(nth + 1)}>
            <Icon name="forward" />
          </IconButton>
        </div>
      )}
      {steps !== undefined && (
        <>
          <StepSequence answer={answer} steps={steps} />
          <FaresTable answer={answer} steps={steps} />
          <StepTable answer={answer} steps={steps} />
        </>
      )}
      {!searched && <p className="quiet">{phrases.bounded}</p>}
    </>
  );
}
