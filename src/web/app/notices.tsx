/** What the person is told in passing: read aloud when it comes, gone when she dismisses it or after a while. */
import './notices.css';
import { useEffect, useState } from 'react';
import { dismiss, type Notice, useNotices } from '../case/notices.ts';
import { Button, IconButton } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { dialog as phrases } from '../phrases/app.ts';

export function Notices() {
  const notices = useNotices((state) => state.notices);
  return (
    <div className="notices no-print" role="status" aria-live="polite">
      {notices.map((notice) => (
        <One key={notice.id} notice={notice} />
      ))}
    </div>
  );
}

/** In milliseconds, and as many more for each letter: long enough to be read; what asks for a decision stays. */
const SHOWN_FOR = 8000;
const PER_LETTER = 80;

function One({ notice: { id, says, stays: isLasting = false, action } }: { readonly notice: Notice }) {
  /** Whoever points at it, or is in it with the keyboard, is reading it. */
  const [isHeld, setHeld] = useState(false);
  const stays = isLasting || isHeld || action !== undefined;
  // A new sentence is shown anew.
  useEffect(() => {
    if (stays) return;
    const timer = setTimeout(() => dismiss(id), SHOWN_FOR + says.length * PER_LETTER);
    return () => clearTimeout(timer);
  }, [id, says, stays]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: nothing is done by it but waiting.
    <div
      className="notice"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <p>{says}</p>
      {action !== undefined && (
        <Button
          look="plain"
          onPress={() => {
            dismiss(id);
            action.act();
          }}
        >
          {action.name}
        </Button>
      )}
      <IconButton name={phrases.close} onPress={() => dismiss(id)}>
        <Icon name="close" />
      </IconButton>
    </div>
  );
}
