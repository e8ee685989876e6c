/** From offer to offer, by the keys or the slider; and what the offer says. */
import '../../parts/slider.css';
import './offer-stepper.css';
import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components';
import type { SeenRun } from '../../desk/questions/talks-run.ts';
import { IconButton } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { utility } from '../../phrases/figures.ts';
import { talks as words } from '../../phrases/talks.ts';
import { talksRun } from '../../phrases/talks-run.ts';
import { PartySign } from '../chart/party-shape.tsx';

const phrases = talksRun.stepper;

interface Props {
  readonly run: SeenRun;
  /** From 1. */
  readonly at: number;
  readonly onStep: (at: number) => void;
}

export function OfferStepper({ run: { offers, parties, issues }, at, onStep }: Props) {
  const offer = offers[at - 1]!;
  const party = parties[offer.by]!;
  const count = offers.length;
  return (
    <section className="offer-stepper" aria-label={phrases.label}>
      <div className="controls no-print">
        <IconButton name={phrases.back} isDisabled={at === 1} onPress={() => onStep(at - 1)}>
          <Icon name="back" />
        </IconButton>
        <Slider
          className="slider steps"
          value={at}
          minValue={1}
          maxValue={count}
          step={1}
          onChange={(next) => onStep(typeof next === 'number' ? next : next[0]!)}
        >
          <Label>{phrases.label}</Label>
          <SliderOutput>{phrases.of(at, count)}</SliderOutput>
          <SliderTrack className="track">
            <span className="rail" />
            <SliderThumb className="thumb" />
          </SliderTrack>
        </Slider>
        <IconButton name={phrases.next} isDisabled={at === count} onPress={() => onStep(at + 1)}>
          <Icon name="forward" />
        </IconButton>
        <span className="keys">{phrases.keys}</span>
      </div>
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
            .join(' ')}
        </p>
      </div>
    </section>
  );
}
