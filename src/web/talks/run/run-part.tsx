/** How the talks would go: where they end, offer by offer, and what is left on the table. */
import './run-part.css';
import type { HeldMeeting, SeenRun } from '../../desk/questions/talks-run.ts';
import { useQuestion } from '../../desk/use-question.ts';
import { Answering } from '../../parts/answering.tsx';
import { Choice } from '../../parts/choice.tsx';
import { Segments } from '../../parts/segments.tsx';
import { number } from '../../phrases/figures.ts';
import { talksRun as phrases } from '../../phrases/talks-run.ts';
import { talksSeveral as severalWords } from '../../phrases/talks-several.ts';
import { choose, useCasePlace } from '../../place/use-place.ts';
import { AssumedNote } from '../assumed-note.tsx';
import { DealPanel } from '../deal/deal-panel.tsx';
import { BEGINNING } from '../meeting-of.ts';
import { ShortVerdict } from '../what-if/short-verdict.tsx';
import { useTrial } from '../what-if/use-trial.ts';
import { WhatIf } from '../what-if/what-if.tsx';
import { Draft } from './draft.tsx';
import { EqualOffers } from './equal-offers.tsx';
import { HeldMeetings } from './held-meetings.tsx';
import { OfferStepper } from './offer-stepper.tsx';
import { Outcome } from './outcome.tsx';
import { SeveralRun } from './several-run.tsx';
import { TimeChart } from './time-chart.tsx';
import { TracePlot } from './trace-plot.tsx';
import { TraceTable } from './trace-table.tsx';
import { useOffer } from './use-offer.ts';

export function RunPart() {
  const { chosen } = useCasePlace();
  const trial = useTrial();
  const isSeveral = chosen.offers === 'several';
  const count = COUNTS.find((one) => String(one) === chosen.packages) ?? USUAL_COUNT;
  const single = useQuestion('talksRun', isSeveral ? undefined : { trial });
  const several = useQuestion('talksSeveral', isSeveral ? { trial, count } : undefined);
  return (
    <div className="talks-part run-part">
      <WhatIf verdict={<ShortOutcome answer={isSeveral ? several.value : single.value} />} />
      <h3>{phrases.title}</h3>
      <p className="quiet">{phrases.lead}</p>
      <div className="several-count">
        <Segments
          label={severalWords.protocol.label}
          items={PROTOCOLS.map((id) => ({ id, name: severalWords.protocol[id] }))}
          chosen={isSeveral ? 'several' : 'one'}
          onChoose={(id) => choose({ chosen: { offers: id === 'one' ? null : id, offer: null } })}
        />
        {isSeveral && (
          <Choice
            label={severalWords.count}
            items={COUNTS.map((one) => ({ id: String(one), name: number(one) }))}
            chosen={String(count)}
            onChoose={(id) =>
              choose({ chosen: { packages: id === String(USUAL_COUNT) ? null : id, offer: null } }, { replace: true })
            }
          />
        )}
      </div>
      {isSeveral ? (
        <>
          <p className="quiet">{severalWords.lead(count)}</p>
          <Answering asking={several}>
            {({ meetings }) => (
              <HeldMeetings meetings={meetings}>
                {(run) => <SeveralRun key={run.id ?? BEGINNING} run={run} />}
              </HeldMeetings>
            )}
          </Answering>
        </>
      ) : (
        <Answering asking={single}>
          {({ meetings }) => (
            <HeldMeetings meetings={meetings}>{(run) => <Run key={run.id ?? BEGINNING} run={run} />}</HeldMeetings>
          )}
        </Answering>
      )}
    </div>
  );
}

const PROTOCOLS = ['one', 'several'] as const;
const COUNTS = [2, 3, 4, 5];
const USUAL_COUNT = 3;

function ShortOutcome({ answer }: { readonly answer: { readonly meetings: readonly HeldMeeting[] } | undefined }) {
  const last = answer?.meetings.at(-1);
  if (last === undefined) return null;
  const { outcome } = last;
  const agrees = outcome.form === 'agreement';
  return (
    <ShortVerdict isSome={agrees} says={agrees ? phrases.verdict.agreement(outcome.round + 1) : breakdownText(last)} />
  );
}

function breakdownText({ missed }: HeldMeeting): string {
  return missed === undefined ? phrases.verdict.breakdown : phrases.verdict.breakdownOf(missed.zone !== 0n);
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
      {run.outcome.form === 'agreement' && (
        <DealPanel title={phrases.left.title} asked={{ meeting: run.id, trial, levels: run.outcome.levels }} />
      )}
    </>
  );
}
