/** From offer to offer, by the keys or the slider; and what the offer says. */
import './offer-stepper.css';
import type { SeenRun } from '../../desk/questions/talks-run.ts';
import { utility } from '../../phrases/figures.ts';
import { talks as words } from '../../phrases/talks.ts';
import { talksRun } from '../../phrases/talks-run.ts';
import { PartySign } from '../chart/party-shape.tsx';
import { Steps } from './steps.tsx';
import { unansweredText } from './unanswered-text.ts';

const phrases = talksRun.stepper;

interface Props {
  readonly run: SeenRun;
  /** From 1. */
  readonly at: number;
  readonly onStep: (at: number) => void;
}

export function OfferStepper({ run, at, onStep }: Props) {
  const { offers, parties, issues } = run;
  const atEnd = at === offers.length ? unansweredText(run) : undefined;
  const offer = offers[at - 1]!;
  const party = parties[offer.by]!;
  return (
    <section className="offer-stepper" aria-label={phrases.label}>
      <Steps names={phrases} at={at} count={offers.length} onStep={onStep} />
      <div className="offer" aria-live="polite">
        <p>
          <PartySign look={party.look} />{' '}
          {phrases.says(
            offer.round + 1,
            party.name,
            words.packageOf(offer.values.map((value, issue) => [issues[issue]!.name, value])),
          )}
        </p>
        <p className="quiet">
          {phrases.aims(party.name, utility(offer.target), utility(offer.utilities[offer.by]!))}{' '}
          {offer.responses
            .map(
              (response) => `${talksRun.answer(parties[response.party]!.name, response.accepted, response.because)}.`,
            )
            .join(' ')}{' '}
          {atEnd !== undefined && talksRun.sentenceOf(atEnd)}
        </p>
      </div>
    </section>
  );
}
