/** A box to tick. */
import './tick.css';
import type { ReactNode } from 'react';
import { Checkbox } from 'react-aria-components';
import { Icon } from './icon.tsx';

interface Props {
  /** Read out; `children` are shown beside the box. */
  readonly label: string;
  readonly isTicked: boolean;
  readonly onTick: (ticked: boolean) => void;
  readonly isDisabled?: boolean;
  readonly children?: ReactNode;
}

export function Tick({ label, isTicked, onTick, isDisabled = false, children }: Props) {
  return (
    <Checkbox className="tick" aria-label={label} isSelected={isTicked} onChange={onTick} isDisabled={isDisabled}>
      <span className="box" aria-hidden="true">
        {isTicked && <Icon name="check" />}
      </span>
      {children}
    </Checkbox>
  );
}
