/** What can be done with the chosen entry, for whoever has not learned the keys, with the keys. */
import { Button, IconButton } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { evidence as phrases } from '../../phrases/evidence.ts';
import { keys } from '../../phrases/keys.ts';
import type { LedgerEntry } from '../ledger-entries.ts';
import { useLedger } from '../use-ledger.ts';
import { confirm, drop, merge, restore } from './deeds.ts';
import { split } from './ledger-keys.ts';
import { setMode, setOpen, useLedgerMode } from './ledger-mode.ts';

const words = phrases.deeds;

export function EntryDeeds({ entry }: { readonly entry: LedgerEntry }) {
  const view = useLedger();
  const isOpen = useLedgerMode((state) => state.isOpen);
  const { standing, at, isOrphan } = entry;
  const hasText = view.read?.reading !== undefined && at !== undefined;
  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons, not fields.
    <div role="group" className="entry-deeds" aria-label={words.all}>
      {standing === 'dropped' ? (
        <Button onPress={() => restore(view, entry)}>{words.restore}</Button>
      ) : (
        <>
          {standing !== 'confirmed' && (
            <Button onPress={() => confirm(view, entry)}>
              <Icon name="check" />
              {words.confirm}
              <kbd>C</kbd>
            </Button>
          )}
          <Button onPress={() => setMode('link')}>
            <Icon name="link" />
            {words.link}
            <kbd>L</kbd>
          </Button>
          <Button look="quiet" onPress={() => setMode('correct')}>
            {words.correct}
            <kbd>E</kbd>
          </Button>
          {hasText && (
            <>
              <Button look="quiet" onPress={() => split(view, entry)}>
                {words.split}
                <kbd>S</kbd>
              </Button>
              <Button look="quiet" aria-label={words.merge} onPress={() => merge(view, entry)}>
                {words.mergeShort}
                <kbd>M</kbd>
              </Button>
            </>
          )}
          {isOrphan && view.read?.reading !== undefined && (
            <Button look="quiet" onPress={() => setMode('anchor')}>
              {words.anchor}
            </Button>
          )}
          <Button look="quiet" onPress={() => drop(view, entry)}>
            {words.drop}
            <kbd>D</kbd>
          </Button>
        </>
      )}
      <span className="gap" />
      <IconButton name={words.details} keys={keys.enter} aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
        <Icon name={isOpen ? 'minus' : 'down'} />
      </IconButton>
    </div>
  );
}
