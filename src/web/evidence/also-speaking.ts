/** Said of one statement for whom its speaker speaks, it holds for all that she says in this source. */
import type { Draft, TextEdit } from '../../format/index.ts';
import { entriesOf, type ReadSource } from './ledger-entries.ts';

interface Heard {
  /** Of the statement, or of the proposal, of which it was just said. */
  readonly id: string;
  readonly source: string;
  readonly speaker: string;
  /** The id of a party, also of one that comes into the case with it. */
  readonly voice: string;
}

/**
 * What else speaks for the party then: by edits, statements of the speaker in this source that said nothing of it, but for
 * those that are the same as one of another party; and proposals of hers, which follow by `speakerVoices`, by their number
 * alone. Whoever is only described, such as `two officials`, need not be one: of her nothing follows.
 */
export function alsoSpeaking(
  draft: Draft,
  read: ReadSource | undefined,
  { id, source, speaker, voice }: Heard,
): { readonly edits: readonly TextEdit[]; readonly count: number } {
  const isDescribed = read?.reading?.statements.some(
    ({ speaker: { name, what } }) => what === 'unnamed' && name === speaker,
  );
  if (isDescribed) return { edits: [], count: 0 };
  const all = Object.entries(draft.statements ?? {});
  const hers = all.filter(([other, one]) => other !== id && one.source === source && one.speaker === speaker);
  const isOfAnother = (one: string, sameAs: string | undefined) =>
    all.some(
      ([other, { sameAs: of, voice: its }]) =>
        other !== id && (other === sameAs || of === one) && its !== undefined && its !== voice,
    );
  const silent = hers.filter(([other, one]) => one.voice === undefined && !isOfAnother(other, one.sameAs));
  const isAgreed = hers.every(([, one]) => one.voice === undefined || one.voice === voice);
  const waiting = entriesOf(draft, source, read).filter(
    (one) => one.standing === 'read' && one.id !== id && one.speaker === speaker && one.voice !== voice,
  );
  return {
    edits: silent.map(([other]) => ({ kind: 'set', path: ['statements', other, 'voice'], value: voice })),
    count: silent.length + (isAgreed ? waiting.length : 0),
  };
}
