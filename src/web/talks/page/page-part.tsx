/** The talks on one page, to be read, printed or handed on. */
import './page-part.css';
import { useQuestion } from '../../desk/use-question.ts';
import { Answering } from '../../parts/answering.tsx';
import { Button } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { PrintedPage } from '../../parts/printed-page.tsx';
import { talks } from '../../phrases/talks.ts';
import { talksPoints } from '../../phrases/talks-points.ts';
import { talksPage as phrases } from '../../phrases/talks-tactics.ts';
import { useCasePlace } from '../../place/use-place.ts';
import { namedPoints, shownNames } from '../points/named-points.ts';
import { SpacePlot } from '../points/space-plot.tsx';

export function PagePart() {
  const { chosen } = useCasePlace();
  const asking = useQuestion('talksPage', { meeting: chosen.meeting, variant: chosen.variant });
  return (
    <div className="page-part">
      <div className="deeds no-print">
        <h3>{phrases.title}</h3>
        <p className="quiet">{phrases.lead}</p>
        <Button look="main" isDisabled={asking.value === undefined} onPress={() => print()}>
          <Icon name="print" />
          {phrases.print}
        </Button>
      </div>
      <Answering asking={asking}>
        {(document) => (
          <PrintedPage document={document} level={3}>
            <Figure meeting={chosen.meeting} />
          </PrintedPage>
        )}
      </Answering>
    </div>
  );
}

/** The plot of the first two parties, as the talks are written. */
function Figure({ meeting }: { readonly meeting: string | undefined }) {
  const { value } = useQuestion('talksPoints', { meeting });
  if (value?.numbers?.form !== 'numbers') return null;
  const { parties, issues, numbers } = value;
  const without = numbers.without[0]!;
  return (
    <figure className="chart-figure">
      <p className="chart-title">{talksPoints.plot.title(parties[0]!.name, parties[1]!.name)}</p>
      <SpacePlot
        parties={parties}
        pair={[0, 1]}
        numbers={numbers}
        without={without}
        named={namedPoints(without, shownNames(undefined))}
        packageText={({ values }) => talks.packageOf(values.map((one, at) => [issues[at]!.name, one]))}
      />
      <figcaption>{talksPoints.plot.says}</figcaption>
    </figure>
  );
}
