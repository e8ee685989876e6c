/** What ends a dialog of the terms: leave it or save it; before these, apart, what takes away what it is about. */
import type { ReactNode } from 'react';
import { Button } from '../../parts/button.tsx';
import { termsWords as words } from '../../phrases/talks-terms.ts';

interface Props {
  readonly isSound: boolean;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

export function DialogDeeds({ isSound, onClose, children }: Props) {
  return (
    <div className="deeds">
      {children}
      <Button look="quiet" onPress={onClose}>
        {words.cancel}
      </Button>
      <Button look="main" type="submit" isDisabled={!isSound}>
        {words.save}
      </Button>
    </div>
  );
}
