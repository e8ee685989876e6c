/** A line of moves, stepped through one by one; wherever the moves are drawn, the step is lit. */
import type { KeyboardEvent } from 'react';
import { Button as AriaButton, Group } from 'react-aria-components';
import { isPlural } from '../../../report/phrases/party-number.ts';
import { useOpenCase } from '../../case/case-store.ts';
import type { LineStep, PartyVerdict } from '../../desk/questions/why.ts';
import { IconButton } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { PartyLine } from '../../parts/party-name.tsx';
import { Words } from '../../parts/words.tsx';
import { keys } from '../../phrases/keys.ts';
import { why as phrases } from '../../phrases/why.ts';
import { goTo, type SteppedLine } from './use-line.ts';

interface Props {
  readonly line: SteppedLine;
  readonly way: number;
  readonly verdict: PartyVerdict;
  readonly start: number;
  readonly places: (party: string) => number;
}

export function LineStepper({ line, way, verdict, start, places }: Props) {
  const { at, steps } = line;
  const known = useOpenCase(({ reading }) => reading?.outline?.parties);
  const last = steps.length;
  const step = (to: number) => goTo(way, Math.min(last, Math.max(0, to)));
  const onKeyDown = (event: KeyboardEvent) => {
    const leads: Record<string, number> = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: last };
    const to = leads[event.key];
    if (to === undefined) return;
    event.preventDefault();
    step(to);
  };
  const { end, pays } = verdict.ways[way]!;
  return (
    <Group className="line-stepper" aria-label={phrases.line} onKeyDown={onKeyDown}>
      <div className="controls">
        <IconButton name={phrases.previous} keys={keys.previous} isDisabled={at === 0} onPress={() => step(at - 1)}>
          <Icon name="back" />
        </IconButton>
        <IconButton name={phrases.next} keys={keys.next} isDisabled={at === last} onPress={() => step(at + 1)}>
          <Icon name="forward" />
        </IconButton>
        <span className="at">{phrases.at(at, last)}</span>
      </div>
      <ol className="steps">
        <li>
          <AriaButton className="step" aria-current={at === 0 ? 'step' : 'false'} onPress={() => step(0)}>
            <span className="n">{start}</span>
            <span>{phrases.start(start)}</span>
          </AriaButton>
        </li>
        {steps.map((one, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line may lead to a state twice.
          <li key={place}>
            <AriaButton
              className="step"
              aria-current={at === place + 1 ? 'step' : 'false'}
              onPress={() => step(place + 1)}
            >
              <span className="n">{one.to}</span>
              <span className="what">
                <span className="role">
                  {one.by.map((party) => (
                    <PartyLine key={party} party={places(party)} />
                  ))}
                  {phrases.role[one.role]}
                </span>
                <span>
                  <Words text={one.words} />
                </span>
                <span className={`interest ${one.interest}`}>
                  {interestInWords(one, (id) => known?.find((party) => party.id === id)?.name)}
                </span>
              </span>
            </AriaButton>
          </li>
        ))}
      </ol>
      <p className="now" role="status">
        {at > 0 && <Words text={phrases.reached(steps[at - 1]!.to, steps[at - 1]!.toWords)} />}{' '}
        {at === last && phrases.ends(end, String(start), verdict.name, pays)}
      </p>
    </Group>
  );
}

function interestInWords({ by, interest }: LineStep, nameOf: (id: string) => string | undefined): string {
  const [first = '', another] = by;
  if (another !== undefined) return phrases.interestOfSeveral[interest];
  return (isPlural(nameOf(first) ?? '') ? phrases.interestOfMany : phrases.interest)[interest];
}
