/** The offers so far over the plot of what packages are worth. */
import '../../parts/chart-legend.css';
import './trace-plot.css';
import type { SeenNumbers } from '../../desk/questions/talks-points.ts';
import type { SeenRun } from '../../desk/questions/talks-run.ts';
import { useQuestion } from '../../desk/use-question.ts';
import { Answering } from '../../parts/answering.tsx';
import { partyLook } from '../../parts/party-look.ts';
import { talks as words } from '../../phrases/talks.ts';
import { talksRun } from '../../phrases/talks-run.ts';
import { useCasePlace } from '../../place/use-place.ts';
import { PartyShape, PartySign } from '../chart/party-shape.tsx';
import { namedPoints, shownNames } from '../points/named-points.ts';
import { PairChoice } from '../points/pair-choice.tsx';
import { pairFrom } from '../points/pair-from.ts';
import { SpacePlot } from '../points/space-plot.tsx';
import { useTrial } from '../what-if/use-trial.ts';

const phrases = talksRun.trace;

interface Props {
  readonly run: SeenRun;
  readonly at: number;
  /** So many of the last are those that are looked at; 1 unless told otherwise. */
  readonly ringed?: number;
  /** Whether a line goes from offer to offer of a party. */
  readonly isJoined?: boolean;
  readonly title?: string;
  readonly says?: string;
}

export function TracePlot({ title = phrases.picture, says = phrases.says, ...props }: Props) {
  const { run } = props;
  const trial = useTrial();
  const asking = useQuestion('talksPoints', { meeting: run.id, trial });
  return (
    <figure className="chart-figure trace-plot">
      <p className="chart-title">{title}</p>
      <Answering asking={asking}>
        {({ numbers }) => (numbers?.form === 'numbers' ? <Plot {...props} numbers={numbers} /> : null)}
      </Answering>
      <ul className="chart-legend">
        {run.parties.map(({ id, name, look }) => (
          <li key={id}>
            <PartySign look={look} />
            {name}
          </li>
        ))}
      </ul>
      <figcaption>{says}</figcaption>
    </figure>
  );
}

function Plot({
  run,
  at,
  ringed = 1,
  isJoined = true,
  numbers,
}: Omit<Props, 'title' | 'says'> & { readonly numbers: SeenNumbers }) {
  const { chosen } = useCasePlace();
  const { parties, offers, issues } = run;
  const pair = pairFrom(chosen.pair, parties.length);
  const without = numbers.without[0]!;
  const made = offers.slice(0, at);
  const current = made.slice(-ringed);
  return (
    <>
      <PairChoice parties={parties} pair={pair} />
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
                  {isJoined && <path d={d} stroke={color} strokeDasharray={dash} className="trace-line" />}
                  {differentOnes(own.map(({ utilities }) => place(utilities))).map(([x, y]) => (
                    <PartyShape key={`${x} ${y}`} look={look} x={x} y={y} size={0.8} />
                  ))}
                </g>
              );
            })}
            {differentOnes(current.map(({ utilities }) => place(utilities))).map(([x, y]) => (
              <circle key={`${x} ${y}`} cx={x} cy={y} r="11" className="trace-current" />
            ))}
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
