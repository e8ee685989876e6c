/** Over the rounds: what each party aims for, and what the offers of the others are worth to it. */
import '../../parts/chart-legend.css';
import './time-chart.css';
import { memo } from 'react';
import type { SeenRun } from '../../desk/questions/talks-run.ts';
import { partyLook } from '../../parts/party-look.ts';
import { PartyLine } from '../../parts/party-name.tsx';
import { number } from '../../phrases/figures.ts';
import { talks as words } from '../../phrases/talks.ts';
import { talksRun } from '../../phrases/talks-run.ts';
import { Axes, Chart, FRAME } from '../chart/axes.tsx';
import { PartyShape, PartySign } from '../chart/party-shape.tsx';
import { scaleOf } from '../chart/scale.ts';

const phrases = talksRun.time;

/** More signs than these hide one another. */
const MOST_SIGNS = 80;

interface Props {
  readonly run: SeenRun;
  readonly at: number;
  readonly title?: string;
}

export const TimeChart = memo(function TimeChart({ run, at, title = phrases.title }: Props) {
  const { parties, offers, reservations } = run;
  const { width, height, left, right, top, bottom } = FRAME;
  const rounds = offers.map(({ round }) => round + 1);
  const x = scaleOf([1, Math.max(2, ...rounds)], [left, width - right]);
  const amounts = offers.flatMap(({ utilities, target }) => [...utilities, target]);
  const y = scaleOf([...amounts, 0, 1], [height - bottom, top]);
  const placed = (round: number, value: number) =>
    `${Math.round(x.at(round + 1) * 10) / 10} ${Math.round(y.at(value) * 10) / 10}`;
  const every = Math.max(1, Math.ceil(offers.length / MOST_SIGNS));
  const current = offers[at - 1];
  return (
    <figure className="chart-figure time-chart">
      <p className="chart-title">{title}</p>
      <Chart frame={FRAME} label={`${title}. ${phrases.says}`}>
        <Axes
          frame={FRAME}
          x={{ ...x, ticks: x.ticks.filter((tick) => Number.isInteger(tick) && tick >= 1) }}
          y={y}
          xName={phrases.round}
          yName={words.worthUnit}
          shownX={number}
          shownY={number}
        />
        {current !== undefined && <path d={`M${x.at(current.round + 1)} ${top}V${height - bottom}`} className="now" />}
        {parties.map(({ id, look }, party) => {
          const { color, dash } = partyLook(look);
          const own = offers.filter(({ by, target }) => by === party && Number.isFinite(target));
          const d = own.map(({ round, target }, n) => `${n === 0 ? 'M' : 'L'}${placed(round, target)}`).join('');
          const reservation = reservations[party];
          return (
            <g key={id}>
              {reservation !== undefined && (
                <path
                  d={`M${left} ${y.at(reservation)}H${width - right}`}
                  stroke={color}
                  strokeDasharray="1 3"
                  className="walks-away"
                />
              )}
              <path d={d} stroke={color} strokeDasharray={dash} className="aims" />
              {offers.map(({ round, by, utilities }, n) =>
                n % every !== 0 ? null : (
                  <PartyShape
                    key={`${round} ${by}`}
                    look={look}
                    x={x.at(round + 1)}
                    y={y.at(utilities[party]!)}
                    size={by === party ? 0.45 : 0.6}
                    isHollow={by !== party}
                  />
                ),
              )}
            </g>
          );
        })}
      </Chart>
      <ul className="chart-legend">
        {parties.map(({ id, name, look }) => (
          <li key={id}>
            <PartyLine party={look} />
            {phrases.aims(name)}
            <PartySign look={look} />
            {phrases.offers}
            <PartySign look={look} isHollow />
            {phrases.offered}
          </li>
        ))}
      </ul>
      <figcaption>{phrases.says}</figcaption>
    </figure>
  );
});
