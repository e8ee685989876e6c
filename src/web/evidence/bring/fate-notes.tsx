/** What becomes of a source's statements when its text is brought again, before it is. */
import { bring as phrases } from '../../phrases/bring.ts';
import type { Fate } from './use-preview.ts';

const MOST_SHOWN = 8;

export function FateNotes({ fate: { isSameText, found, orphaned, orphansBefore } }: { readonly fate: Fate }) {
  return (
    <div className="fate" role="status">
      {isSameText && <p>{phrases.same}</p>}
      {found > 0 && <p>{phrases.allFound(found)}</p>}
      {orphaned.length > 0 && (
        <>
          <p className="warning">{phrases.orphaned(orphaned.length)}</p>
          <ul>
            {orphaned.slice(0, MOST_SHOWN).map(({ id, says }) => (
              <li key={id}>
                <bdi>{says}</bdi>
              </li>
            ))}
            {orphaned.length > MOST_SHOWN && <li>{phrases.moreOrphans(orphaned.length - MOST_SHOWN)}</li>}
          </ul>
        </>
      )}
      {orphansBefore > 0 && <p>{phrases.orphansBefore(orphansBefore)}</p>}
    </div>
  );
}
