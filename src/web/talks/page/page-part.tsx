/** The talks on one page, to be read, printed or handed on. */
import './page-part.css';
import type { TalksPointsAnswer } from '../../desk/questions/talks-points.ts';
import { useQuestion } from '../../desk/use-question.ts';
import { Answering } from '../../parts/answering.tsx';
import { Button } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { PrintedPage } from '../../parts/printed-page.tsx';
import { talks } from '../../phrases/talks.ts';
import { talksPage as phrases } from '../../phrases/talks-page.ts';
import { talksPoints } from '../../phrases/talks-points.ts';
import { useCasePlace } from '../../place/use-place.ts';
import { namedPoints, shownNames } from '../points/named-points.ts';
import { SpacePlot } from '../points/space-plot.tsx';
import { useMeeting } from '../use-meeting.ts';

export function PagePart() {
  const { chosen } = useCasePlace();
  const meeting = useMeeting();
  const asking = useQuestion('talksPage', { meeting, variant: chosen.variant });
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
        {({ document, points, above }) => (
          <PrintedPage document={document} level={3} above={above}>
            <Figure points={points} />
          </PrintedPage>
        )}
      </Answering>
    </div>
  );
}

/** The plot of the first two parties, as the talks are written. */
function Figure({ points: { parties, issues, numbers } }: { readonly points: TalksPointsAnswer }) {
  if (numbers?.form !== 'numbers') return null;
  const without = numbers.without[0]!;
  const named = namedPoints(without, shownNames(undefined));
  const { plot, points } = talksPoints;
  const letters = named.flatMap(({ names }) => names.map((name) => [points[name].sign, points[name].name] as const));
  return (
    <figure className="chart-figure">
      <p className="chart-title">{plot.title(parties[0]!.name, parties[1]!.name)}</p>
      <SpacePlot
        parties={parties}
        pair={[0, 1]}
        numbers={numbers}
        without={without}
        named={named}
        packageText={({ values }) => talks.packageOf(values.map((one, at) => [issues[at]!.name, one]))}
      />
      <figcaption>
        {plot.says} {letters.length > 0 && `${plot.saysLetters(letters)} `}
        {numbers.without.length > 1 && `${plot.saysStates} `}
        {numbers.barred.length > 0 && `${plot.saysBarred} `}
        {numbers.all === undefined && `${plot.saysMany} `}
        {parties.length > 2 && plot.saysOfMore}
      </figcaption>
    </figure>
  );
}
