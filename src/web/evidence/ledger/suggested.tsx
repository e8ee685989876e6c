/** What the reading takes the passage for, and the way to make such an element of it; or any other new one. */
import type { Suggestion } from '../../../evidence/reading.ts';
import { Button } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { evidence as phrases } from '../../phrases/evidence.ts';
import type { LedgerEntry } from '../ledger-entries.ts';
import { newcomerIn, ownerOf } from '../owner-of.ts';
import { wordsAt } from '../statement-of.ts';
import { useLedger } from '../use-ledger.ts';

const words = phrases.link;

export type NewKind = 'option' | 'want' | 'rule' | 'deadline' | 'party';
const NEW_KINDS: readonly NewKind[] = ['option', 'want', 'rule', 'deadline', 'party'];

/** What a form for a new element begins with. */
export interface Beginning {
  readonly kind: NewKind;
  /** As in the list of parties; undefined where nothing says whose it is. */
  readonly party: string | undefined;
  /** Of a new party: who speaks, where no party is known for her. */
  readonly name: string | undefined;
  readonly says: string;
  readonly day: string | undefined;
}

interface Props {
  readonly entry: LedgerEntry;
  readonly onMake: (beginning: Beginning) => void;
}

const kindFor = (suggested: Suggestion['for']): Exclude<NewKind, 'party'> =>
  suggested === 'preference' || suggested === 'pair' ? 'want' : suggested;

export function Suggested({ entry, onMake }: Props) {
  const { draft, read } = useLedger();
  const reading = read?.reading;
  const own = (reading?.suggestions ?? []).filter(({ statement }) => statement === entry.proposal?.id);
  const begin = (kind: NewKind, suggested: string | undefined, says: string) =>
    onMake({
      kind,
      party: ownerOf(draft, reading, entry, suggested),
      name: newcomerIn(draft, entry),
      says,
      day: entry.by ?? entry.date,
    });
  return (
    <div className="suggested">
      {own.map((one) => {
        const owner = reading?.parties.find(({ id }) => id === one.party);
        const kind = kindFor(one.for);
        return (
          <p key={`${one.for} ${one.party} ${one.at.start}`} className="suggestion">
            <span>
              <bdi>{words.readsLike(one.for, owner?.name, one.because.words ?? '')}</bdi>
            </span>
            <Button onPress={() => begin(kind, one.party, wordsAt(reading, one.at))}>
              <Icon name="plus" />
              {words.makeIt[kind]}
            </Button>
          </p>
        );
      })}
      <p className="new">
        <span className="quiet">{words.make}</span>
        {NEW_KINDS.map((kind) => (
          <Button key={kind} look="quiet" onPress={() => begin(kind, undefined, entry.says)}>
            {words.newKinds[kind]}
          </Button>
        ))}
      </p>
    </div>
  );
}
