/** All parties at once: an axis for each, a line for each package of the frontier. */
import './parallel-plot.css';
import type { SeenNumbers, SeenWithout, TalksPointsAnswer } from '../../desk/questions/talks-points.ts';
import { partyLook } from '../../parts/party-look.ts';
import { number } from '../../phrases/figures.ts';
import { talksPoints } from '../../phrases/talks-points.ts';
import { Chart } from '../chart/axes.tsx';
import { PartyShape } from '../chart/party-shape.tsx';
import { scaleOf } from '../chart/scale.ts';
import type { NamedPoint } from './named-points.ts';

const phrases = talksPoints.parallel;

interface Props {
  readonly answer: TalksPointsAnswer;
  readonly numbers: SeenNumbers;
  readonly without: SeenWithout;
  readonly named: readonly NamedPoint[];
}

const FRAME = { width: 760, height: 320, left: 60, right: 60, top: 40, bottom: 16 };
/** As many dashes as named points are told apart by. */
const DASHES = [undefined, '7 4', '2 4', '9 3 2 3', '14 4'];

export function ParallelPlot({ answer: { parties }, numbers, without, named }: Props) {
  const { width, height, left, right, top, bottom } = FRAME;
  const step = (width - left - right) / (parties.length - 1);
  const scales = parties.map((_, party) => {
    const { worst, best } = numbers.ranges[party]!;
    return scaleOf([worst, best, without.disagreement[party]!], [height - bottom, top]);
  });
  const at = (party: number, value: number) =>
    `${left + party * step} ${Math.round(scales[party]!.at(value) * 10) / 10}`;
  const through = (utilities: readonly number[]) =>
    utilities.map((one, party) => `${party === 0 ? 'M' : 'L'}${at(party, one)}`).join('');
  return (
    <figure className="chart-figure parallel-plot">
      <p className="chart-title">{phrases.title}</p>
      <Chart frame={FRAME} label={`${phrases.title}. ${phrases.says}`}>
        <path d={numbers.frontier.map(({ utilities }) => through(utilities)).join('')} className="frontier-lines" />
        {parties.map((party, place) => {
          const x = left + place * step;
          const scale = scales[place]!;
          const { color } = partyLook(party.look);
          const y = scale.at(without.disagreement[place]!);
          return (
            <g key={party.id}>
              <path d={`M${x} ${top}V${height - bottom}`} className="axis" />
              {scale.ticks.map((tick) => (
                <text key={tick} x={x - 6} y={scale.at(tick)} textAnchor="end" dominantBaseline="central">
                  {number(tick)}
                </text>
              ))}
              <PartyShape look={party.look} x={x} y={12} />
              <text x={x} y={30} textAnchor="middle" className="axis-name">
                {party.name}
              </text>
              <path d={`M${x - 12} ${y}H${x + 12}`} stroke={color} strokeWidth="5" />
            </g>
          );
        })}
        {named.map(({ point, names }, place) => (
          <g key={point.levels.join()}>
            <path d={through(point.utilities)} className="named-line" strokeDasharray={DASHES[place % DASHES.length]} />
            <text
              x={width - right + 8}
              y={scales.at(-1)!.at(point.utilities.at(-1)!)}
              className="point-name"
              dominantBaseline="central"
            >
              {names.map((name) => talksPoints.points[name].sign).join('')}
            </text>
          </g>
        ))}
      </Chart>
      <figcaption>{phrases.says}</figcaption>
    </figure>
  );
}
