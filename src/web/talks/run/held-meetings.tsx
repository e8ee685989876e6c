/** The meetings that were held, to choose among, and the one that is looked at. */
import type { ReactNode } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { HeldMeeting } from '../../desk/questions/talks-run.ts';
import { talksRun as phrases } from '../../phrases/talks-run.ts';
import { choose, useCasePlace } from '../../place/use-place.ts';
import { BEGINNING, heldOf } from '../meeting-of.ts';

interface Props<Meeting extends HeldMeeting> {
  readonly meetings: readonly Meeting[];
  readonly children: (meeting: Meeting) => ReactNode;
}

export function HeldMeetings<Meeting extends HeldMeeting>({ meetings, children }: Props<Meeting>) {
  const { chosen } = useCasePlace();
  const looked = meetings[heldOf(meetings, chosen)]!;
  return (
    <>
      {meetings.length > 1 && (
        <ToggleButtonGroup
          className="held"
          aria-label={phrases.held.label}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[looked.id ?? BEGINNING]}
          onSelectionChange={(keys) => choose({ chosen: { meeting: String([...keys][0]), offer: null } })}
        >
          {meetings.map(({ id = BEGINNING, name, outcome }) => (
            <ToggleButton key={id} id={id} className="meeting">
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
      {children(looked)}
    </>
  );
}
