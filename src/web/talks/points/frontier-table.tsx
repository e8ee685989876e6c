/** The frontier as a table, opened when it is wanted. */
import type { SeenNumbers, SeenPoint, TalksPointsAnswer } from '../../desk/questions/talks-points.ts';
import { Disclosure } from '../../parts/disclosure.tsx';
import { Scrolling } from '../../parts/scrolling.tsx';
import { talksPoints as phrases } from '../../phrases/talks-points.ts';
import { PartyHeads, Worths } from '../worth-cells.tsx';
import { levelsText } from './named-points.ts';
import { PackageButton } from './point-table.tsx';

interface Props {
  readonly answer: TalksPointsAnswer;
  readonly numbers: SeenNumbers;
  readonly chosen: string | undefined;
  readonly onChoose: (point: SeenPoint) => void;
}

/** More rows than these nobody reads. */
const MOST = 100;

export function FrontierTable({ answer, numbers, chosen, onChoose }: Props) {
  const { parties } = answer;
  const { frontier, frontierCount, frontierPackages = frontierCount } = numbers;
  const title = phrases.table.frontierTitle(Math.min(frontier.length, MOST), frontierCount);
  return (
    <Disclosure className="frontier-table" label={phrases.table.open}>
      <Scrolling label={title}>
        <table className="plain-table">
          <caption>{title}</caption>
          <thead>
            <tr>
              <th scope="col">{phrases.table.heads.package}</th>
              <PartyHeads parties={parties} />
            </tr>
          </thead>
          <tbody>
            {frontier.slice(0, MOST).map((point) => (
              <tr key={levelsText(point.levels)} data-chosen={levelsText(point.levels) === chosen || undefined}>
                <td>
                  <PackageButton answer={answer} point={point} onChoose={onChoose} />
                </td>
                <Worths utilities={point.utilities} parties={parties} />
              </tr>
            ))}
          </tbody>
        </table>
        {frontier.length > MOST && <p className="quiet">{phrases.table.more(frontier.length - MOST)}</p>}
        {frontierPackages > frontierCount && (
          <p className="quiet">{phrases.table.twins(frontierCount, frontierPackages - frontierCount)}</p>
        )}
      </Scrolling>
    </Disclosure>
  );
}
