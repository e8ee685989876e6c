/** How an entry stands: a shape and a word, the word where there is room. */
import './standing-sign.css';
import { Icon } from '../../parts/icon.tsx';
import { evidence as phrases } from '../../phrases/evidence.ts';
import type { LedgerEntry } from '../ledger-entries.ts';

export function StandingSign({ standing }: { readonly standing: LedgerEntry['standing'] }) {
  return (
    <span className={`standing-sign ${standing}`}>
      {standing === 'confirmed' ? (
        <Icon name="check" />
      ) : standing === 'dropped' ? (
        <Icon name="close" />
      ) : (
        <span className="ring" aria-hidden="true" />
      )}
      <span className="word">{phrases.standings[standing]}</span>
    </span>
  );
}
