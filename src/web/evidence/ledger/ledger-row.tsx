/** One entry: what it says, who says it, of what kind it is and how it stands; open, everything that is known of it. */
import { type MouseEvent, memo } from 'react';
import { Icon } from '../../parts/icon.tsx';
import { evidence as phrases } from '../../phrases/evidence.ts';
import { KindMark } from '../kind-mark.tsx';
import type { LedgerEntry } from '../ledger-entries.ts';
import { CorrectForm } from './correct-form.tsx';
import { EntryDeeds } from './entry-deeds.tsx';
import { EntryDetails } from './entry-details.tsx';
import { useLedgerMode } from './ledger-mode.ts';
import { StandingSign } from './standing-sign.tsx';

const words = phrases.ledger;

interface Props {
  readonly entry: LedgerEntry;
  /** From 0, among those shown. */
  readonly index: number;
  /** The speaker's place (`speaker-numbers.ts`); -1 for none. */
  readonly speaker: number;
  /** The party that is spoken for, by its name. */
  readonly voice: string | undefined;
  readonly isDisputed: boolean;
  readonly isChosen: boolean;
  readonly onPick: (entry: LedgerEntry, isTwice: boolean) => void;
}

export const LedgerRow = memo(function LedgerRow({
  entry,
  index,
  speaker,
  voice,
  isDisputed,
  isChosen,
  onPick,
}: Props) {
  const { says, kind, status, date, said, by, links, proposal, standing, isOrphan } = entry;
  const pick = (event: MouseEvent) => {
    if ((event.target as HTMLElement).closest('button, input, textarea, a, form, [role="group"]') !== null) return;
    onPick(entry, true);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a row of the list's grid; its keys are heard by the list.
    // biome-ignore lint/a11y/useKeyWithClickEvents: as above.
    <div
      role="row"
      className="ledger-row"
      aria-rowindex={index + 1}
      aria-selected={isChosen}
      tabIndex={isChosen ? 0 : -1}
      data-standing={standing}
      data-entry={entry.id}
      onClick={pick}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: as above. */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the row is what one goes to. */}
      <div role="gridcell" className="cell">
        <KindMark kind={kind} speaker={speaker} />
        <div className="told">
          <p className="says" dir="auto">
            {says}
          </p>
          <p className="facts">
            <span className="who">
              <bdi>{entry.speaker ?? phrases.unnamed}</bdi>
              {voice !== undefined && voice !== entry.speaker && <> ({words.voice(voice)})</>}
            </span>
            {entry.via.length > 0 && <bdi>{words.via(entry.via)}</bdi>}
            <span>{phrases.kindAndStatus(kind, status)}</span>
            {date !== undefined && <span>{phrases.dated(date)}</span>}
            {said !== undefined && <span className="said-on">{words.saidOn(said)}</span>}
            {by !== undefined && <span className="deadline">{words.deadline(by)}</span>}
            {links.length > 0 && (
              <span className="links">
                <Icon name="link" />
                {words.links(links.length)}
              </span>
            )}
            {isDisputed && <span className="flag">{words.disputed}</span>}
            {isOrphan && <span className="flag">{words.orphan}</span>}
            {proposal?.flags.map((flag) => (
              <span key={flag} className="flag">
                {words.flags[flag]}
              </span>
            ))}
          </p>
        </div>
        <StandingSign standing={standing} />
        {isChosen && <Chosen entry={entry} />}
      </div>
    </div>
  );
});

function Chosen({ entry }: { readonly entry: LedgerEntry }) {
  const isOpen = useLedgerMode((state) => state.isOpen);
  const mode = useLedgerMode((state) => state.mode);
  if (mode === 'correct' && entry.standing !== 'dropped') return <CorrectForm key={entry.id} entry={entry} />;
  return (
    <>
      <EntryDeeds entry={entry} />
      {isOpen && <EntryDetails entry={entry} />}
    </>
  );
}
