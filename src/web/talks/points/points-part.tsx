/** What the talks could come to: what holds for any numbers first, then the plot, the zone and the named points. */
import './points-part.css';
import { memo } from 'react';
import type { SeenNumbers, TalksPointsAnswer } from '../../desk/questions/talks-points.ts';
import { useQuestion } from '../../desk/use-question.ts';
import { Answering } from '../../parts/answering.tsx';
import { Button } from '../../parts/button.tsx';
import { Choice } from '../../parts/choice.tsx';
import { utility } from '../../phrases/figures.ts';
import { talks as words } from '../../phrases/talks.ts';
import { talksPoints as phrases } from '../../phrases/talks-points.ts';
import { choose, useCasePlace } from '../../place/use-place.ts';
import { AssumedNote } from '../assumed-note.tsx';
import { DealPanel } from '../deal/deal-panel.tsx';
import { useMeeting } from '../use-meeting.ts';
import { ShortVerdict } from '../what-if/short-verdict.tsx';
import { useTrial } from '../what-if/use-trial.ts';
import { WhatIf } from '../what-if/what-if.tsx';
import { ConventionChoice } from './convention-choice.tsx';
import { FrontierTable } from './frontier-table.tsx';
import { levelsFrom, levelsText, namedPoints, shownNames } from './named-points.ts';
import { OrderFindings } from './order-findings.tsx';
import { PairChoice } from './pair-choice.tsx';
import { pairFrom } from './pair-from.ts';
import { ParallelPlot } from './parallel-plot.tsx';
import { PointTable } from './point-table.tsx';
import { SpacePlot } from './space-plot.tsx';
import { withoutGroups } from './without-groups.ts';
import { WithoutTable } from './without-table.tsx';
import { Verdict, ZoneTable } from './zone.tsx';

export function PointsPart() {
  const { chosen } = useCasePlace();
  const meeting = useMeeting();
  const trial = useTrial();
  const convention = chosen.from === 'worst' ? 'worst' : 'reservation';
  const asking = useQuestion('talksPoints', {
    meeting,
    trial,
    convention,
    eyes: chosen.eyes,
    variant: chosen.variant,
  });
  return (
    <div className="talks-part points-part">
      <WhatIf verdict={<ShortZone answer={asking.value} />} />
      <Answering asking={asking}>{(answer) => <Found answer={answer} />}</Answering>
    </div>
  );
}

/** The zone of agreement in two words. */
function ShortZone({ answer }: { readonly answer: TalksPointsAnswer | undefined }) {
  const { chosen } = useCasePlace();
  if (answer?.numbers?.form !== 'numbers') return null;
  const { rational, hasZone } = withoutChosen(answer.numbers, chosen.from);
  return <ShortVerdict isSome={hasZone} says={hasZone ? phrases.zone.short(rational) : phrases.zone.shortNone} />;
}

/** What the address names; the reservation values where it names none. */
function withoutChosen({ without }: SeenNumbers, from: string | undefined) {
  return without.find(({ state }) => String(state?.n) === from) ?? without[0]!;
}

function Found({ answer }: { readonly answer: TalksPointsAnswer }) {
  const { numbers, parties, withoutNumbers } = answer;
  return (
    <>
      <div className="first-look">
        <OrderFindings answer={answer} />
        <section className="in-numbers" aria-labelledby="in-numbers">
          <h3 id="in-numbers">{phrases.numbersTitle}</h3>
          {numbers === undefined ? (
            <>
              <p>{phrases.noNumbers(withoutNumbers.map((party) => parties[party]!.name))}</p>
              <div className="no-print">
                <Button onPress={() => choose({ chosen: { part: 'terms' } })}>{phrases.addNumbers}</Button>
              </div>
            </>
          ) : numbers.form === 'too large' ? (
            <p>{phrases.tooLarge(words.count(numbers.outcomes), numbers.issues)}</p>
          ) : (
            <Drawn answer={answer} numbers={numbers} />
          )}
        </section>
      </div>
      {numbers?.form === 'numbers' && <InTables answer={answer} numbers={numbers} />}
    </>
  );
}

interface Numbered {
  readonly answer: TalksPointsAnswer;
  readonly numbers: SeenNumbers;
}

/** What the address has chosen of it. */
function useShown({ answer: { parties, issues }, numbers }: Numbered) {
  const { chosen } = useCasePlace();
  const without = withoutChosen(numbers, chosen.from);
  const shown = shownNames(chosen.show);
  return {
    without,
    shown,
    named: namedPoints(without, shown),
    pair: pairFrom(chosen.pair, parties.length),
    levels: levelsFrom(chosen.pack),
    packageText: (point: { readonly values: readonly string[] }) =>
      words.packageOf(point.values.map((value, at) => [issues[at]!.name, value])),
    hasDraws: chosen.draws !== undefined && parties.length === 2,
  };
}

function pick(point: { readonly levels: readonly number[] }): void {
  choose({ chosen: { pack: levelsText(point.levels) } }, { replace: true });
}

function Drawn({ answer, numbers }: Numbered) {
  const meeting = useMeeting();
  const { without, shown, named, pair, levels, packageText, hasDraws } = useShown({ answer, numbers });
  const { parties } = answer;
  const draws = hasDraws
    ? (without.draws ?? [])
        .filter(({ name, mix }) => shown.includes(name) && mix.length > 1)
        .map(({ name, utilities }) => ({ sign: phrases.points[name].sign, utilities }))
    : [];
  return (
    <>
      <AssumedNote meeting={meeting} />
      <Verdict answer={answer} without={without} />
      <div className="points-tools no-print">
        <FromChoice answer={answer} numbers={numbers} />
        <ConventionChoice hasDraws={parties.length === 2} />
        <PairChoice parties={parties} pair={pair} />
        {answer.believers.length > 0 && <EyesChoice answer={answer} />}
      </div>
      <figure className="chart-figure">
        <p className="chart-title">{phrases.plot.title(parties[pair[0]]!.name, parties[pair[1]]!.name)}</p>
        <SpacePlot
          parties={parties}
          pair={pair}
          numbers={numbers}
          without={without}
          named={named}
          draws={draws}
          chosen={levels}
          onChoose={pick}
          packageText={packageText}
        />
        <figcaption>
          {phrases.plot.says} {numbers.without.length > 1 && `${phrases.plot.saysStates} `}
          {numbers.barred.length > 0 && `${phrases.plot.saysBarred} `}
          {numbers.all === undefined && `${phrases.plot.saysMany} `}
          {parties.length > 2 && phrases.plot.saysOfMore}
        </figcaption>
      </figure>
    </>
  );
}

function InTables({ answer, numbers }: Numbered) {
  const { chosen } = useCasePlace();
  const meeting = useMeeting();
  const trial = useTrial();
  const { without, shown, named, levels, hasDraws } = useShown({ answer, numbers });
  return (
    <>
      {levels !== undefined && (
        <DealPanel
          asked={{ meeting, trial, eyes: chosen.eyes, levels, from: without.disagreement }}
          onClose={() => choose({ chosen: { pack: null } })}
        />
      )}
      <div className="side-by-side">
        <div className="tables">
          <PointTable
            answer={answer}
            without={without}
            shown={shown}
            chosen={chosen.pack}
            hasDraws={hasDraws}
            onChoose={pick}
          />
          <Method numbers={numbers} />
        </div>
        <ZoneTable answer={answer} without={without} numbers={numbers} />
      </div>
      {answer.parties.length > 2 && <ParallelPlot answer={answer} numbers={numbers} without={without} named={named} />}
      {(numbers.without.length > 1 || without.assumed.length > 0) && (
        <WithoutTable answer={answer} numbers={numbers} shown={without} />
      )}
      <FrontierTable answer={answer} numbers={numbers} chosen={chosen.pack} onChoose={pick} />
    </>
  );
}

const FromChoice = memo(function FromChoice({ answer, numbers }: { answer: TalksPointsAnswer; numbers: SeenNumbers }) {
  const { chosen } = useCasePlace();
  const { from } = phrases;
  const groups = withoutGroups(numbers.without).filter(({ states }) => states.length > 0);
  const items = [
    { id: 'reservation', name: from.reservation, says: from.reservationSays },
    { id: 'worst', name: from.worst, says: from.worstSays },
    ...groups.map(({ states, without: { disagreement } }) => ({
      id: String(states[0]!.n),
      name: from.states(
        states.map(({ n }) => n),
        states[0]!.why,
      ),
      says: from.worth(words.worths(answer.parties.map(({ name }, party) => [name, utility(disagreement[party]!)]))),
    })),
  ];
  return (
    <Choice
      label={from.label}
      items={items}
      chosen={items.some(({ id }) => id === chosen.from) ? chosen.from! : 'reservation'}
      onChoose={(id) => choose({ chosen: { from: id === 'reservation' ? null : id } })}
    />
  );
});

/** Where somebody holds views of its own of what others want. */
function EyesChoice({ answer: { parties, believers } }: { readonly answer: TalksPointsAnswer }) {
  const { chosen } = useCasePlace();
  const words = phrases.eyes;
  const items = [
    { id: OWN_EYES, name: words.own },
    ...believers.map((party) => ({ id: parties[party]!.id, name: words.of(parties[party]!.name) })),
  ];
  return (
    <Choice
      label={words.label}
      items={items}
      chosen={items.some(({ id }) => id === chosen.eyes) ? chosen.eyes! : OWN_EYES}
      onChoose={(id) => choose({ chosen: { eyes: id === OWN_EYES ? null : id } })}
    />
  );
}

/** No party is called so. */
const OWN_EYES = ':case';

function Method({ numbers }: { readonly numbers: SeenNumbers }) {
  const { method } = phrases;
  const how =
    numbers.method === 'bounded'
      ? method.bounded(String(Number(Math.max(...numbers.tolerance).toPrecision(2))))
      : method[numbers.method];
  return (
    <p className="quiet">
      {method.says(words.count(numbers.outcomes), numbers.frontierCount, numbers.frontierPackages, how)}{' '}
      {numbers.sampled.length > 0 && method.sampled(numbers.sampled)}
    </p>
  );
}
