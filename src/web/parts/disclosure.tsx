/** What is shown once it is wanted, below the button that opens it; while it is closed neither is printed. */
import { type ReactNode, useId, useState } from 'react';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';

interface Props {
  readonly className: string;
  readonly label: string;
  /** Drawn, and what it asks asked, only while it is open. */
  readonly children: ReactNode;
}

export function Disclosure({ className, label, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  const place = useId();
  return (
    <div className={isOpen ? className : `${className} no-print`}>
      <Button look="quiet" aria-expanded={isOpen} aria-controls={place} onPress={() => setOpen(!isOpen)}>
        <Icon name={isOpen ? 'down' : 'forward'} />
        {label}
      </Button>
      <div id={place}>{isOpen && children}</div>
    </div>
  );
}
