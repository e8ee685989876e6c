/** An amount that is slid, with what it says beside it. */
import '../../parts/slider.css';
import './amount-slider.css';
import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components';

interface Props {
  readonly label: string;
  /** Shown in place of the label, which is read. */
  readonly short?: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly step: number;
  readonly shown: (value: number) => string;
  readonly onChange: (value: number) => void;
  /** Where it stands in the case. */
  readonly written?: number | undefined;
  readonly isChanged?: boolean;
}

export function AmountSlider(props: Props) {
  const { label, short, value, least, most, step, shown, onChange, written, isChanged = false } = props;
  // What an address names may lie beyond what can be slid to.
  const share = (amount: number) => `${Math.min(1, Math.max(0, (amount - least) / (most - least || 1))) * 100}%`;
  return (
    <Slider
      className="slider amount-slider"
      value={value}
      minValue={least}
      maxValue={most}
      step={step}
      onChange={(next) => onChange(typeof next === 'number' ? next : next[0]!)}
      data-changed={isChanged || undefined}
    >
      <Label>
        {short !== undefined && <span aria-hidden="true">{short}</span>}
        <span className={short === undefined ? undefined : 'visually-hidden'}>{label}</span>
      </Label>
      <SliderOutput>{shown(value)}</SliderOutput>
      <SliderTrack className="track">
        <span className="rail" />
        <span className="fill" style={{ inlineSize: share(value) }} />
        {written !== undefined && written >= least && written <= most && (
          <span className="written" style={{ insetInlineStart: share(written) }} />
        )}
        <SliderThumb className="thumb" />
      </SliderTrack>
    </Slider>
  );
}
