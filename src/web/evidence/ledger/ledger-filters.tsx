/** What of the ledger is shown; all of it is in the address. */
import { memo, useMemo } from 'react';
import type { ReportReading } from '../../../evidence/reading.ts';
import { Button } from '../../parts/button.tsx';
import { Choice } from '../../parts/choice.tsx';
import { Icon } from '../../parts/icon.tsx';
import { evidence as phrases } from '../../phrases/evidence.ts';
import { choose } from '../../place/use-place.ts';
import { casePartyOf } from '../case-party.ts';
import { isFiltered, ONLY } from '../entry-filter.ts';
import { elementInWords, elementsOf } from '../model-elements.ts';
import type { LedgerView } from '../use-ledger.ts';

const words = phrases.filters;
const ANY = '*';

const pick = (key: string) => (id: string) => choose({ chosen: { [key]: id === ANY ? null : id } }, { replace: true });

interface Props extends Pick<LedgerView, 'draft' | 'entries' | 'filter' | 'heard'> {
  readonly reading: ReportReading | undefined;
}

/** By what it shows, not from the context: lists to choose from are dear to draw, and one moves through the ledger fast. */
export const LedgerFilters = memo(function LedgerFilters({ draft, reading, entries, filter, heard }: Props) {
  const parties = useMemo(() => {
    const known = Object.entries(draft.parties ?? {}).map(([id, { name }]) => ({ id, name }));
    const found = (reading?.parties ?? []).filter((party) => casePartyOf(draft, party) === undefined);
    return [...known, ...found.map(({ id, name }) => ({ id, name }))];
  }, [draft, reading]);
  const element = useMemo(() => {
    const found = elementsOf(draft).find(({ path }) => path === filter.element);
    return found === undefined ? filter.element : elementInWords(draft, found);
  }, [draft, filter.element]);
  const kinds = Object.entries(phrases.kinds).filter(([kind]) => entries.some((entry) => entry.kind === kind));
  return (
    // biome-ignore lint/a11y/useSemanticElements: choices that act at once, not a form.
    <div role="group" className="ledger-filters" aria-label={words.label}>
      <Choice
        label={words.only}
        hideLabel
        items={[{ id: ANY, name: words.anyOnly }, ...ONLY.map((id) => ({ id, name: words.onlyNames[id] }))]}
        chosen={filter.only ?? ANY}
        onChoose={pick('only')}
      />
      <Choice
        label={words.speaker}
        hideLabel
        items={[{ id: ANY, name: words.anySpeaker }, ...heard.map((id) => ({ id, name: id }))]}
        chosen={filter.speaker ?? ANY}
        onChoose={pick('speaker')}
      />
      <Choice
        label={words.kind}
        hideLabel
        items={[{ id: ANY, name: words.anyKind }, ...kinds.map(([id, name]) => ({ id, name }))]}
        chosen={filter.kind ?? ANY}
        onChoose={pick('kind')}
      />
      <Choice
        label={words.party}
        hideLabel
        items={[{ id: ANY, name: words.anyParty }, ...parties]}
        chosen={filter.party ?? ANY}
        onChoose={pick('party')}
      />
      {element !== undefined && <span className="element">{words.element(element)}</span>}
      {isFiltered(filter) && (
        <Button
          look="quiet"
          onPress={() =>
            choose({ chosen: { speaker: null, party: null, kind: null, only: null, element: null } }, { replace: true })
          }
        >
          <Icon name="close" />
          {words.clear}
        </Button>
      )}
    </div>
  );
});
