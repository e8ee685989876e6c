/** The offers so far over the plot of what packages are worth. */
import '../../parts/chart-legend.css';
import './trace-plot.css';
import type { SeenNumbers } from '../../desk/questions/talks-points.ts';
import type { SeenRun } from '../../desk/questions/talks-run.ts';
import { useQuestion } from '../../desk/use-question.ts';
import { Answering } from '../../parts/answering.tsx';
import { Choice } from '../../parts/choice.tsx';
import { partyLook } from '../../parts/party-look.ts';
import { talks as words } from '../../phrases/talks.ts';
import { talksPoints } from '../../phrases/talks-points.ts';
import { talksRun } from '../../phrases/talks-run.ts';
import { choose, useCasePlace } from '../../place/use-place.ts';
import { PartyShape, PartySign } from '../chart/party-shape.tsx';
import { namedPoints, shownNames } from '../points/named-points.ts';
import { SpacePlot } from '../points/space-plot.tsx';
import { useTrial } from '../what-if/use-trial.ts';

const phrases = talksRun.trace;

interface Props {
  readonly run: SeenRun;
  readonly at: number;
}

export function TracePlot({ run, at }: Props) {
  const trial = useTrial();
  const asking = useQuestion('talksPoints', { meeting: run.id, trial });
  return (
    <figure className="chart-figure trace-plot">
      <p className="chart-title">{phrases.picture}</p>
      <Answering asking={asking}>
        {({ numbers }) => (numbers?.form === 'numbers' ? <Plot run={run} at={at} numbers={numbers} /> : null)}
      </Answering>
      <ul className="chart-legend">
        {run.parties.map(({ id, name, look }) => (
          <li key={id}>
            <PartySign look={look} />
            {name}
          </li>
        ))}
      </ul>
      <figcaption>{phrases.says}</figcaption>
    </figure>
  );
}

function Plot({ run, at, numbers }: Props & { readonly numbers: SeenNumbers }) {
  const { chosen } = useCasePlace();
  const { parties, offers, issues } = run;
  const [first = 0, second = 1] = (chosen.pair ?? '').split('-').map(Number);
  const isPair = first !== second && parties[first] !== undefined && parties[second] !== undefined;
  const pair = (isPair && chosen.pair !== undefined ? [first, second] : [0, 1]) as [number, number];
  const without = numbers.without[0]!;
  const made = offers.slice(0, at);
  const current = made.at(-1)!;
  return (
    <>
      {parties.length > 2 && (
        <Choice
          label={talksPoints.plot.pair}
          items={parties.flatMap((one, a) =>
            parties.flatMap((other, b) =>
              a < b ? [{ id: `${a}-${b}`, name: talksPoints.plot.pairOf(one.name, other.name) }] : [],
            ),
          )}
          chosen={pair.join('-')}
          onChoose={(id) => choose({ chosen: { pair: id === '0-1' ? null : id } }, { replace: true })}
        />
      )}
      <SpacePlot
        parties={parties}
        pair={pair}
        numbers={numbers}
        without={without}
        named={namedPoints(without, shownNames(undefined))}
        also={offers.map(({ utilities }) => utilities)}
        packageText={({ values }) => words.packageOf(values.map((value, issue) => [issues[issue]!.name, value]))}
      >
        {(place) => (
          <g className="trace">
            {parties.map(({ id, look }, party) => {
              const own = made.filter(({ by }) => by === party);
              const { color, dash } = partyLook(look);
              const d = own.map(({ utilities }, n) => `${n === 0 ? 'M' : 'L'}${place(utilities).join(' ')}`).join('');
              return (
                <g key={id}>
                  <path d={d} stroke={color} strokeDasharray={dash} className="trace-line" />
                  {differentOnes(own.map(({ utilities }) => place(utilities))).map(([x, y]) => (
                    <PartyShape key={`${x} ${y}`} look={look} x={x} y={y} size={0.8} />
                  ))}
                </g>
              );
            })}
            <circle
              cx={place(current.utilities)[0]}
              cy={place(current.utilities)[1]}
              r="11"
              className="trace-current"
            />
          </g>
        )}
      </SpacePlot>
    </>
  );
}

/** An offer that is made again lies where it lay. */
function differentOnes(places: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  return [...new Map(places.map((place) => [place.join(), place])).values()];
}
