/** What packages are worth to two of the parties: all of them, the frontier, the named points, and where each walks away. */
import './space-plot.css';
import { type MouseEvent, type ReactNode, useId } from 'react';
import type { SeenNumbers, SeenPoint, SeenWithout } from '../../desk/questions/talks-points.ts';
import type { SeenParty } from '../../desk/questions/talks-seen.ts';
import { partyLook } from '../../parts/party-look.ts';
import { number, utility } from '../../phrases/figures.ts';
import { talks } from '../../phrases/talks.ts';
import { talksPoints as phrases } from '../../phrases/talks-points.ts';
import { Axes, Chart, FRAME } from '../chart/axes.tsx';
import { placeLabels } from '../chart/place-labels.ts';
import { scaleOf } from '../chart/scale.ts';
import { levelsText, type NamedPoint } from './named-points.ts';
import { withoutGroups } from './without-groups.ts';

export interface SpacePlotProps {
  readonly parties: readonly SeenParty[];
  /** Places of the two parties. */
  readonly pair: readonly [number, number];
  readonly numbers: SeenNumbers;
  readonly without: SeenWithout;
  readonly named: readonly NamedPoint[];
  readonly draws?: readonly { readonly sign: string; readonly utilities: readonly [number, number] }[];
  /** The package that is looked into. */
  readonly chosen?: readonly number[] | undefined;
  readonly onChoose?: (point: SeenPoint) => void;
  readonly packageText: (point: SeenPoint) => string;
  /** What is drawn on top, and has to have its place too. */
  readonly also?: readonly (readonly number[])[];
  /** What is drawn on top, from utilities to places. */
  readonly children?: ((place: (utilities: readonly number[]) => readonly [number, number]) => ReactNode) | undefined;
}

/** What stands along a line, in the unit of the picture, as far as one can tell without measuring. */
const LINE_NAME = { high: 16, wide: (text: string) => 10 + text.length * 6 };

/** Half of a state's cross, with its stroke. */
const CROSS = 7;

const round = (value: number) => Math.round(value * 10) / 10;

export function SpacePlot({
  parties,
  pair,
  numbers,
  without,
  named,
  draws = [],
  chosen,
  onChoose,
  packageText,
  also = [],
  children,
}: SpacePlotProps) {
  const [a, b] = pair;
  const [first, second] = [parties[a]!, parties[b]!];
  const { width, height, left, right, top, bottom } = FRAME;
  const spread = (party: number) => [
    numbers.ranges[party]!.worst,
    numbers.ranges[party]!.best,
    ...numbers.without.map(({ disagreement }) => disagreement[party]!),
    ...also.map((utilities) => utilities[party]!),
    ...numbers.barred.filter((_, at) => at % parties.length === party),
  ];
  const x = scaleOf(spread(a), [left, width - right]);
  const y = scaleOf(spread(b), [height - bottom, top]);
  const place = (utilities: readonly number[]) => [round(x.at(utilities[a]!)), round(y.at(utilities[b]!))] as const;
  const [dx, dy] = place(without.disagreement);
  const hasZone = without.hasZone;
  const count = parties.length;
  const isFew = count === 2;
  const hatch = `zone-${useId().replaceAll(':', '')}`;
  const states = withoutGroups(numbers.without).flatMap(({ states: some, without: { disagreement } }) =>
    some.length === 0 ? [] : [{ numbers: some.map(({ n }) => n), at: place(disagreement) }],
  );
  const [uprightSays, levelSays] = [phrases.plot.line(first.name), phrases.plot.line(second.name)];
  const labels = placeLabels(
    [
      ...named.map(({ point, names }) => {
        const [px, py] = place(point.utilities);
        return { x: px, y: py, text: names.map((name) => phrases.points[name].sign).join(''), look: 'point-name' };
      }),
      ...draws.map(({ sign, utilities }) => {
        const [px, py] = [round(x.at(utilities[0])), round(y.at(utilities[1]))];
        return { x: px, y: py, text: phrases.plot.draw(sign), look: 'point-name' };
      }),
      ...states.map(({ numbers: some, at: [px, py] }) => {
        return { x: px, y: py, text: phrases.plot.states(some), look: 'state-name' };
      }),
    ],
    width - right,
    // Both lines where somebody walks away, with what stands along them.
    [
      { left: dx, right: dx, top, bottom: height - bottom },
      {
        left: dx - LINE_NAME.high,
        right: dx,
        top: height - bottom - LINE_NAME.wide(uprightSays),
        bottom: height - bottom,
      },
      { left, right: width - right, top: dy, bottom: dy },
      ...states.map(({ at: [sx, sy] }) => ({
        left: sx - CROSS,
        right: sx + CROSS,
        top: sy - CROSS,
        bottom: sy + CROSS,
      })),
      { left, right: left + LINE_NAME.wide(levelSays), top: dy - LINE_NAME.high, bottom: dy },
    ],
  );
  const namesOf = new Map(named.map(({ point, names }) => [levelsText(point.levels), names]));
  // A named point may lie beside the points of a frontier that was cut short, or between those of it that are drawn.
  const dots = new Map(
    [...numbers.frontier, ...named.map(({ point }) => point)].map((point) => [levelsText(point.levels), point]),
  );
  const ringed = chosen && dots.get(levelsText(chosen));
  const chooseAt = ({ target }: MouseEvent<SVGGElement>) => {
    const text = target instanceof Element ? target.closest('[data-levels]')?.getAttribute('data-levels') : undefined;
    const point = text == null ? undefined : dots.get(text);
    if (point !== undefined) onChoose?.(point);
  };
  return (
    <Chart frame={FRAME} label={`${phrases.plot.title(first.name, second.name)}. ${phrases.plot.says}`}>
      <defs>
        <pattern id={hatch} width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0V9" className="hatch" />
        </pattern>
      </defs>
      {hasZone && (
        <>
          <rect x={dx} y={top} width={width - right - dx} height={Math.max(0, dy - top)} className="zone" />
          <rect
            x={dx}
            y={top}
            width={width - right - dx}
            height={Math.max(0, dy - top)}
            fill={`url(#${hatch})`}
            className="zone-hatch"
          />
        </>
      )}
      <Axes
        frame={FRAME}
        x={x}
        y={y}
        xName={`${talks.utilityOf(first.name)} (${talks.worthUnit})`}
        yName={`${talks.utilityOf(second.name)} (${talks.worthUnit})`}
        shownX={number}
        shownY={number}
      />
      <text x={width - right} y={top - 12} textAnchor="end" className={hasZone ? 'zone-name' : 'zone-name none'}>
        {hasZone ? phrases.plot.zone : phrases.plot.noZone}
      </text>
      {numbers.barred.length > 0 && <path d={dotsOf(numbers.barred, count, place)} className="dots barred" />}
      {numbers.all !== undefined && <path d={dotsOf(numbers.all, count, place)} className="dots" />}
      <WalkAway at={dx} party={first} isUpright says={uprightSays} />
      <WalkAway at={dy} party={second} says={levelSays} />
      {isFew && <path d={pathThrough(numbers.frontier, place)} className="frontier-line" />}
      {states.map(({ numbers: [n], at: [sx, sy] }) => (
        <path key={n} d="M-5-5 5 5M5-5-5 5" transform={`translate(${sx} ${sy})`} className="breakdown-state" />
      ))}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: its dots are for the mouse; the buttons of the tables choose the same. */}
      <g onClick={chooseAt}>
        {[...dots].map(([key, point]) => {
          const [px, py] = place(point.utilities);
          const names = namesOf.get(key) ?? [];
          const worth = talks.worths(parties.map(({ name }, party) => [name, utility(point.utilities[party]!)]));
          return (
            <circle
              key={key}
              cx={px}
              cy={py}
              r={names.length > 0 ? 5.5 : 3.2}
              className={names.length > 0 ? 'named-dot' : 'frontier-dot'}
              data-levels={onChoose && key}
            >
              <title>
                {phrases.plot.point(
                  names.map((name) => phrases.points[name].name),
                  packageText(point),
                  worth,
                )}
              </title>
            </circle>
          );
        })}
      </g>
      {draws.map(({ sign, utilities }) => {
        const [px, py] = [x.at(utilities[0]), y.at(utilities[1])];
        return (
          <path key={`${sign}${px}`} d="M0-5 5 0 0 5-5 0Z" transform={`translate(${px} ${py})`} className="draw" />
        );
      })}
      {ringed && (
        <circle cx={place(ringed.utilities)[0]} cy={place(ringed.utilities)[1]} r={10} className="chosen-ring" />
      )}
      {children?.(place)}
      {labels.map(({ text, labelX, labelY, anchor, look }) => (
        <text key={`${text} ${labelX} ${labelY}`} x={labelX} y={labelY} textAnchor={anchor} className={look}>
          {text}
        </text>
      ))}
    </Chart>
  );
}

function WalkAway({
  at,
  party,
  says,
  isUpright = false,
}: {
  readonly at: number;
  readonly party: SeenParty;
  readonly says: string;
  readonly isUpright?: boolean;
}) {
  const { color, dash } = partyLook(party.look);
  const { width, height, left, right, top, bottom } = FRAME;
  const d = isUpright ? `M${at} ${top}V${height - bottom}` : `M${left} ${at}H${width - right}`;
  const [tx, ty] = isUpright ? [at - 5, height - bottom - 6] : [left + 6, at - 5];
  return (
    <g className="walk-away">
      <path d={d} stroke={color} strokeDasharray={dash} />
      <text
        x={tx}
        y={ty}
        className="line-name"
        {...(isUpright && { transform: `rotate(-90 ${tx} ${ty})` })}
        style={{ fill: color }}
      >
        {says}
      </text>
    </g>
  );
}

/** One path of dots of no length: thousands of them cost one element. Those at the same place are drawn once. */
function dotsOf(
  all: readonly number[],
  parties: number,
  place: (utilities: readonly number[]) => readonly [number, number],
): string {
  const drawn = new Set<string>();
  for (let at = 0; at < all.length; at += parties) {
    const [x, y] = place(all.slice(at, at + parties));
    drawn.add(`M${x} ${y}h0`);
  }
  return [...drawn].join('');
}

function pathThrough(
  points: readonly SeenPoint[],
  place: (utilities: readonly number[]) => readonly [number, number],
): string {
  return points.map(({ utilities }, at) => `${at === 0 ? 'M' : 'L'}${place(utilities).join(' ')}`).join('');
}
