/** How the talks would go: where they end, offer by offer, and what is left on the table. */
import './run-part.css';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { SeenRun, TalksRunAnswer } from '../../desk/questions/talks-run.ts';
import { useQuestion } from '../../desk/use-question.ts';
import { Answering } from '../../parts/answering.tsx';
import { Button } from '../../parts/button.tsx';
import { utility } from '../../phrases/figures.ts';
import { talks as words } from '../../phrases/talks.ts';
import { talksRun as phrases } from '../../phrases/talks-run.ts';
import { choose, useCasePlace } from '../../place/use-place.ts';
import { AssumedNote } from '../assumed-note.tsx';
import { DealPanel } from '../deal/deal-panel.tsx';
import { useTrial } from '../what-if/use-trial.ts';
import { WhatIf } from '../what-if/what-if.tsx';
import { Draft } from './draft.tsx';
import { EqualOffers } from './equal-offers.tsx';
import { OfferStepper } from './offer-stepper.tsx';
import { TimeChart } from './time-chart.tsx';
import { TracePlot } from './trace-plot.tsx';
import { TraceTable } from './trace-table.tsx';
import { useOffer } from './use-offer.ts';

export function RunPart() {
  const trial = useTrial();
  const asking = useQuestion('talksRun', { trial });
  return (
    <div className="talks-part run-part">
      <WhatIf verdict={<ShortVerdict answer={asking.value} />} />
      <h3>{phrases.title}</h3>
      <p className="quiet">{phrases.lead}</p>
      <Answering asking={asking}>{(answer) => <Held answer={answer} />}</Answering>
    </div>
  );
}

function ShortVerdict({ answer }: { readonly answer: TalksRunAnswer | undefined }) {
  const outcome = answer?.meetings.at(-1)?.outcome;
  if (outcome === undefined) return null;
  const agrees = outcome.form === 'agreement';
  return (
    <span className={agrees ? 'short-verdict some' : 'short-verdict none'}>
      {agrees ? phrases.verdict.agreement(outcome.round + 1) : phrases.verdict.breakdown}
    </span>
  );
}

/** The meeting that the address names, or the last one: there the talks end. */
function Held({ answer: { meetings } }: { readonly answer: TalksRunAnswer }) {
  const { chosen } = useCasePlace();
  const at = Math.min(meetings.length, Math.max(1, Number(chosen.held ?? meetings.length) || meetings.length)) - 1;
  const run = meetings[at]!;
  return (
    <>
      {meetings.length > 1 && (
        <ToggleButtonGroup
          className="held"
          aria-label={phrases.held.label}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[String(at + 1)]}
          onSelectionChange={(keys) => choose({ chosen: { held: String([...keys][0]), offer: null } })}
        >
          {meetings.map(({ id, name, outcome }, place) => (
            <ToggleButton key={id ?? ''} id={String(place + 1)} className="meeting">
              <strong>{name ?? phrases.held.first}</strong>
              <span className="quiet">
                {outcome.form === 'agreement'
                  ? phrases.verdict.agreement(outcome.round + 1)
                  : phrases.verdict.breakdown}
              </span>
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      )}
      <Run key={run.id ?? ''} run={run} />
    </>
  );
}

function Run({ run }: { readonly run: SeenRun }) {
  const { offers } = run;
  const trial = useTrial();
  const [at, setAt] = useOffer(offers.length);
  return (
    <>
      <div className="pictures">
        <div className="outcome-and-note">
          <Outcome run={run} />
          <AssumedNote meeting={run.id} />
        </div>
        {offers.length === 0 ? <p>{phrases.held.none}</p> : <OfferStepper run={run} at={at} onStep={setAt} />}
      </div>
      {offers.length > 0 && (
        <>
          <div className="pictures">
            <TracePlot run={run} at={at} />
            <TimeChart run={run} at={at} />
          </div>
          <Draft run={run} at={at} />
          <EqualOffers run={run} at={at} />
          <TraceTable run={run} at={at} onStep={setAt} />
        </>
      )}
      {run.outcome.form === 'agreement' ? (
        <DealPanel title={phrases.left.title} asked={{ meeting: run.id, trial, levels: run.outcome.levels }} />
      ) : (
        <p>
          {phrases.left.breakdown}{' '}
          <span className="no-print">
            <Button onPress={() => choose({ chosen: { part: null, meeting: run.id ?? null } })}>
              {phrases.left.lookAt}
            </Button>
          </span>
        </p>
      )}
    </>
  );
}

function Outcome({ run }: { readonly run: SeenRun }) {
  const { outcome, parties, issues, rounds, redefined, removed, raised, assumed, why, by } = run;
  const nameOf = (party: number) => parties[party]!.name;
  const worths = (utilities: readonly number[]) =>
    utilities.map((one, party) => phrases.outcome.worthTo(nameOf(party), utility(one)));
  const isDiscounted =
    outcome.form === 'agreement' && outcome.discounted.some((one, party) => one !== outcome.utilities[party]);
  const agrees = outcome.form === 'agreement';
  return (
    <div className="outcome">
      {(why !== undefined || redefined.length > 0 || removed.length > 0) && (
        <p>
          {redefined.length > 0 && `${phrases.held.redefined(redefined, by)} `}
          {removed.length > 0 && `${phrases.held.removed(removed)} `}
          {why}
        </p>
      )}
      {raised.map((share, party) =>
        share > 0 ? <p key={parties[party]!.id}>{phrases.held.raised(nameOf(party), share)}</p> : null,
      )}
      {assumed.length > 0 && <p className="quiet">{phrases.held.assumed(assumed.map(nameOf))}</p>}
      <p className={agrees ? 'verdict some' : 'verdict none'} role="status">
        {agrees
          ? phrases.outcome.agreement(outcome.round + 1, rounds, nameOf(outcome.by))
          : outcome.why === 'deadline' || outcome.by === undefined
            ? phrases.outcome.deadline(rounds)
            : phrases.outcome.walkedAway(nameOf(outcome.by))}
      </p>
      {agrees && (
        <>
          <p className="package">{words.packageOf(outcome.values.map((value, at) => [issues[at]!.name, value]))}.</p>
          <p>
            {phrases.outcome.worth(worths(outcome.utilities))}{' '}
            {isDiscounted && phrases.outcome.discounted(worths(outcome.discounted))}
          </p>
        </>
      )}
    </div>
  );
}
