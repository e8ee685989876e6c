/** Beside the answer: what a state is, for whom it holds, and why. */
import './why-panel.css';
import { useQuestion } from '../../desk/use-question.ts';
import { Answering } from '../../parts/answering.tsx';
import { IconButton } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { why as phrases } from '../../phrases/why.ts';
import { choose, lensOf, useCasePlace } from '../../place/use-place.ts';
import { setCompareMode } from './compare-mode.ts';
import { Comparison } from './comparison.tsx';
import { StandingMatrix } from './standing-matrix.tsx';
import { StateFacts } from './state-facts.tsx';
import { Verdicts } from './verdicts.tsx';

export function WhyPanel() {
  const place = useCasePlace();
  const { state, party, concept } = place.chosen;
  const lens = lensOf(place);
  const n = Number(state);
  const asking = useQuestion('state', state === undefined ? undefined : { lens, state: n });
  const asked = concept ?? asking.value?.turnsOn;
  const why = useQuestion(
    'why',
    state === undefined || asked === undefined ? undefined : { lens, state: n, party, concept: asked },
  );

  const close = () => {
    setCompareMode(false);
    choose({ chosen: { state: null, party: null, concept: null, step: null, way: null, over: null } });
  };
  return (
    <section className="why-panel" aria-labelledby="why-title">
      <header>
        <h2 id="why-title">{phrases.title(state ?? '')}</h2>
        <IconButton name={phrases.close} onPress={close}>
          <Icon name="close" />
        </IconButton>
      </header>
      <Answering asking={asking}>
        {(answer) => (
          <>
            <StateFacts answer={answer} />
            <Answering asking={why}>{(value) => <Verdicts answer={value} isOne={party !== undefined} />}</Answering>
            <StandingMatrix answer={answer} concept={asked} party={party} />
            <Comparison state={n} />
          </>
        )}
      </Answering>
    </section>
  );
}
