/** How much was read that nobody has looked at yet: what counts statements counts none of it. */
import { useMemo } from 'react';
import type { Draft } from '../../format/index.ts';
import { evidenceParts } from '../phrases/evidence-parts.ts';
import { entriesOf } from './ledger-entries.ts';
import { useSourceReadings } from './reading-store.ts';
import { useDraft } from './use-ledger.ts';

export function NotLookedAt() {
  const draft = useDraft();
  return draft === undefined ? null : <Count draft={draft} />;
}

function Count({ draft }: { readonly draft: Draft }) {
  const ids = useMemo(() => Object.keys(draft.sources ?? {}), [draft.sources]);
  const readings = useSourceReadings(ids);
  const waiting = useMemo(
    () =>
      ids
        .flatMap((id) => (readings[id]?.reading === undefined ? [] : entriesOf(draft, id, readings[id])))
        .filter(({ standing }) => standing === 'read').length,
    [draft, ids, readings],
  );
  return waiting === 0 ? null : <p className="quiet not-looked-at">{evidenceParts.notLookedAt(waiting)}</p>;
}
