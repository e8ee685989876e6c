/** For which party a speaker is heard in one source, by what the ledger has written of her there. */
import type { Draft } from '../../format/index.ts';

/** By speaker the party (its id) that her statements of this source speak for; nobody whose statements name several. */
export function speakerVoices({ statements = {} }: Draft, source: string): ReadonlyMap<string, string> {
  const voices = new Map<string, string | undefined>();
  for (const { source: of, speaker, voice } of Object.values(statements)) {
    if (of !== source || speaker === undefined || voice === undefined) continue;
    voices.set(speaker, voices.has(speaker) && voices.get(speaker) !== voice ? undefined : voice);
  }
  return new Map([...voices].flatMap(([speaker, voice]) => (voice === undefined ? [] : [[speaker, voice] as const])));
}

/** The one of `speakerVoices`; of whoever is only described none, since two officials need not be one. */
export function voiceOfSpeaker(
  voices: ReadonlyMap<string, string>,
  speaker: { readonly name: string; readonly what: string },
): string | undefined {
  return speaker.what === 'unnamed' ? undefined : voices.get(speaker.name);
}
