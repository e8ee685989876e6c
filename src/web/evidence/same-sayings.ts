/** Which statements one can be said to say the same as: of the same voice, and none that says the same as it. */
import type { Draft } from '../../format/index.ts';
import { leadsTo } from './leads-to.ts';

interface Said {
  readonly speaker: string | undefined;
  /** The id of a party of the case. */
  readonly voice: string | undefined;
}

/**
 * A party speaks with one voice, whoever speaks for it; one that is written as the same stays while no two parties say it. `id` undefined for what is not written yet. Ids, in the order of
 * the case.
 */
export function sameSayings({ statements = {} }: Draft, id: string | undefined, { speaker, voice }: Said): string[] {
  const next = (one: string) => (Object.hasOwn(statements, one) ? statements[one]!.sameAs : undefined);
  const isOneVoice = (other: Said) =>
    voice === undefined ? other.voice === undefined && other.speaker === speaker : other.voice === voice;
  const written = id === undefined ? undefined : next(id);
  const isKept = (other: string, of: string | undefined) =>
    other === written && (voice === undefined || of === undefined);
  return Object.entries(statements).flatMap(([other, { speaker: by, voice: of }]) =>
    (isOneVoice({ speaker: by, voice: of }) || isKept(other, of)) && (id === undefined || !leadsTo(id, other, next))
      ? [other]
      : [],
  );
}
