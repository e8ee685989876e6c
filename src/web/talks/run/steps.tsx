/** From step to step, by buttons, by the keys or by the slider. */
import '../../parts/slider.css';
import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components';
import { IconButton } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { talksRun } from '../../phrases/talks-run.ts';

const phrases = talksRun.stepper;

interface Props {
  /** What a step is called, and going to those beside it. */
  readonly names: { readonly label: string; readonly back: string; readonly next: string };
  /** From 1. */
  readonly at: number;
  readonly count: number;
  readonly onStep: (at: number) => void;
}

export function Steps({ names, at, count, onStep }: Props) {
  return (
    <div className="controls no-print">
      <IconButton name={names.back} isDisabled={at === 1} onPress={() => onStep(at - 1)}>
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
        <Label>{names.label}</Label>
        <SliderOutput>{phrases.of(at, count)}</SliderOutput>
        <SliderTrack className="track">
          <span className="rail" />
          <SliderThumb className="thumb" />
        </SliderTrack>
      </Slider>
      <IconButton name={names.next} isDisabled={at === count} onPress={() => onStep(at + 1)}>
        <Icon name="forward" />
      </IconButton>
      <span className="keys">{phrases.keys}</span>
    </div>
  );
}
