/** Whether a state holds: a shape, a color and a word, so that none of them is needed alone. */
import './standing-mark.css';
import { standing as phrases } from '../phrases/parts.ts';

export type Standing = 'holds' | 'fails' | 'open' | 'undefined';

export function StandingMark({ standing, says }: { readonly standing: Standing; readonly says?: string }) {
  return (
    <span className={`standing-mark ${standing}`}>
      <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
        {standing === 'holds' && <circle cx="7" cy="7" r="5" fill="currentColor" />}
        {standing === 'fails' && <path d="M3.5 7h7" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />}
        {standing === 'open' && (
          <>
            <circle cx="7" cy="7" r="4.4" fill="none" stroke="currentColor" strokeWidth="1.3" />
            <path d="M7 2.6a4.4 4.4 0 0 1 0 8.8Z" fill="currentColor" />
          </>
        )}
        {standing === 'undefined' && (
          <path d="M4 10 10 4" stroke="currentColor" strokeWidth="1.2" strokeLinecap="round" />
        )}
      </svg>
      <span className="visually-hidden">{says ?? phrases[standing]}</span>
    </span>
  );
}
