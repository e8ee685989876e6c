/** Whether there is a zone of agreement, and what each could have in it, as bars and as a table. */
import './zone.css';
import type { SeenNumbers, SeenWithout, TalksPointsAnswer } from '../../desk/questions/talks-points.ts';
import type { SeenParty } from '../../desk/questions/talks-seen.ts';
import { partyLook } from '../../parts/party-look.ts';
import { PartyName } from '../../parts/party-name.tsx';
import { Scrolling } from '../../parts/scrolling.tsx';
import { utility } from '../../phrases/figures.ts';
import { talks } from '../../phrases/talks.ts';
import { talksPoints } from '../../phrases/talks-points.ts';
import { scaleOf } from '../chart/scale.ts';
import { nearestText } from './nearest-text.ts';

const phrases = talksPoints.zone;

interface VerdictProps {
  readonly answer: TalksPointsAnswer;
  readonly without: SeenWithout;
}

export function Verdict({ answer, without }: VerdictProps) {
  const { nearest, hasZone, rational, noCommonGain } = without;
  return (
    <div className="zone-verdict">
      <p className={hasZone ? 'verdict some' : 'verdict none'} role="status">
        {hasZone ? phrases.some(rational) : phrases.none}
      </p>
      {nearest !== undefined && <p>{nearestText(nearest, answer)}</p>}
      {hasZone && noCommonGain && <p>{phrases.noGain}</p>}
    </div>
  );
}

interface Props {
  readonly answer: TalksPointsAnswer;
  readonly numbers: SeenNumbers;
  readonly without: SeenWithout;
}

export function ZoneTable({ answer: { parties }, numbers, without }: Props) {
  const { ideal, disagreement, opposition } = without;
  return (
    <div className="agreement-zone">
      <Scrolling label={phrases.table}>
        <table className="plain-table zone-table">
          <caption>{phrases.barTitle}</caption>
          <thead>
            <tr>
              <th scope="col">{phrases.heads.party}</th>
              <th scope="col" className="bar-cell">
                {phrases.heads.bar}
              </th>
              <th scope="col" className="right">
                {phrases.heads.worst}
              </th>
              <th scope="col" className="right">
                {phrases.heads.without}
              </th>
              <th scope="col" className="right">
                {phrases.heads.ideal}
              </th>
              <th scope="col" className="right">
                {phrases.heads.best}
              </th>
            </tr>
          </thead>
          <tbody>
            {parties.map((party, place) => (
              <tr key={party.id}>
                <th scope="row">
                  <PartyName party={party.look} name={party.name} />
                </th>
                <td className="bar-cell">
                  <ZoneBar
                    party={party}
                    range={numbers.ranges[place]!}
                    without={disagreement[place]!}
                    ideal={ideal?.[place]}
                  />
                </td>
                <td className="right">{utility(numbers.ranges[place]!.worst)}</td>
                <td className="right">{utility(disagreement[place]!)}</td>
                <td className="right">{ideal === undefined ? talks.none : utility(ideal[place]!)}</td>
                <td className="right">{utility(numbers.ranges[place]!.best)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolling>
      {opposition !== undefined && <p className="quiet">{talksPoints.opposition(utility(opposition))}</p>}
    </div>
  );
}

const WIDTH = 150;

function ZoneBar({
  party,
  range: { worst, best },
  without,
  ideal,
}: {
  readonly party: SeenParty;
  readonly range: SeenNumbers['ranges'][number];
  readonly without: number;
  readonly ideal: number | undefined;
}) {
  const { at } = scaleOf([worst, best, without, 0], [4, WIDTH - 4]);
  const { color } = partyLook(party.look);
  const says =
    ideal !== undefined
      ? phrases.bar(party.name, utility(without), utility(ideal), utility(worst), utility(best))
      : without > best
        ? phrases.barAbove(party.name, utility(without), utility(best))
        : phrases.barNone(party.name, utility(without), utility(worst), utility(best));
  return (
    <svg className="zone-bar" viewBox={`0 0 ${WIDTH} 22`} width={WIDTH} height="22" role="img" aria-label={says}>
      <path d={`M${at(worst)} 11H${at(best)}`} className="range" />
      {ideal !== undefined && (
        <rect x={at(without)} y="6" width={Math.max(2, at(ideal) - at(without))} height="10" fill={color} rx="2" />
      )}
      <path d={`M${at(without)} 1V21`} stroke={color} strokeWidth="2.5" />
    </svg>
  );
}
