/** The case and its variants under every concept; two of them in full, with the assumption that makes the difference. */
import './compare-view.css';
import type { HeatAnswer } from '../../desk/questions/heat.ts';
import { useQuestion } from '../../desk/use-question.ts';
import { Answering } from '../../parts/answering.tsx';
import { Button } from '../../parts/button.tsx';
import { compare as phrases } from '../../phrases/compare.ts';
import { choose, lensOf, useCasePlace } from '../../place/use-place.ts';
import { HeatTable } from './heat-table.tsx';
import { StandingTable } from './standing-table.tsx';
import { TwoVariants } from './two-variants.tsx';

export function CompareView() {
  const place = useCasePlace();
  const asking = useQuestion('heat', { lens: lensOf(place), concept: place.chosen.concept });
  return (
    <article className="compare-view">
      <h2>{phrases.title}</h2>
      <Answering asking={asking}>
        {(answer) => (answer.rows.length > 1 ? <Shown answer={answer} /> : <None />)}
      </Answering>
    </article>
  );
}

function Shown({ answer }: { readonly answer: HeatAnswer }) {
  return (
    <>
      <p className="lead">{phrases.lead}</p>
      <HeatTable answer={answer} />
      {answer.expanded !== undefined && <StandingTable answer={answer} expanded={answer.expanded} />}
      <TwoVariants answer={answer} />
    </>
  );
}

/** What a variant is good for, where there is none. */
function None() {
  return (
    <section className="none">
      <h3>{phrases.none.title}</h3>
      {phrases.none.says.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <Button look="main" onPress={() => choose({ pane: 'model', chosen: { section: 'variants' } })}>
        {phrases.none.action}
      </Button>
    </section>
  );
}
