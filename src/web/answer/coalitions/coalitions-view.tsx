/** Who could jointly do better, to where; what holds against every coalition; and why, for one of them. */
import './coalitions-view.css';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import type { CoalitionsAnswer } from '../../desk/questions/coalitions.ts';
import { useQuestion } from '../../desk/use-question.ts';
import { Answering } from '../../parts/answering.tsx';
import { coalitions as phrases } from '../../phrases/coalitions.ts';
import { choose, lensOf, useCasePlace } from '../../place/use-place.ts';
import { Told } from '../paths/told.tsx';
import { CoalitionTable } from './coalition-table.tsx';
import { CoalitionWhy } from './coalition-why.tsx';
import { JointLeaves } from './joint-leaves.tsx';
import { UniversalList } from './universal-list.tsx';

export function CoalitionsView() {
  const place = useCasePlace();
  const pareto = place.chosen.reading === 'pareto';
  const asking = useQuestion('coalitions', { lens: lensOf(place), pareto });
  return (
    <article className="coalitions-view">
      <h2>{phrases.title}</h2>
      <p className="lead">{phrases.lead}</p>
      <RadioGroup
        className="reading"
        orientation="horizontal"
        value={pareto ? 'pareto' : 'strict'}
        onChange={(reading) => choose({ chosen: { reading: reading === 'pareto' ? reading : null } })}
      >
        <Label className="label">{phrases.reading}</Label>
        {(['strict', 'pareto'] as const).map((reading) => (
          <Radio key={reading} value={reading} className="one">
            {phrases.readings[reading]}
          </Radio>
        ))}
      </RadioGroup>
      <Answering asking={asking}>{(answer) => <Shown answer={answer} pareto={pareto} />}</Answering>
    </article>
  );
}

function Shown({ answer, pareto }: { readonly answer: CoalitionsAnswer; readonly pareto: boolean }) {
  const { unknown, parties, tooLarge, leaves, leavesTooLarge } = answer;
  return (
    <>
      {unknown.length > 0 && (
        <p className="quiet">
          <Told telling={phrases.unknown(unknown)} parties={parties} />
        </p>
      )}
      {leaves === undefined ? (
        <p className="too-large">{leavesTooLarge}</p>
      ) : (
        <JointLeaves answer={answer} leaves={leaves} />
      )}
      {tooLarge !== undefined && (
        <p className="too-large">
          {tooLarge} {phrases.ask}
        </p>
      )}
      <UniversalList answer={answer} />
      <CoalitionTable answer={answer} />
      <CoalitionWhy answer={answer} pareto={pareto} />
    </>
  );
}
