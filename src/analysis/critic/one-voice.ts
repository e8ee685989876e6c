import { type Voice, voiceKey } from '../evidence/voices.ts';
import { type AssumptionSupport, supportOfWants } from '../support.ts';
import type { Ground } from './ground.ts';

/**
 * What a party is taken to want comes from too few mouths: all of it from one voice, all of it from voices of other
 * parties, all of it from the analyst, or none of it from the party itself. A voice that says a thing twice counts
 * once; a party speaks with one voice, whoever speaks for it.
 * Harmless where that voice is the party's own, so that case is not reported.
 * What to do: look for a statement of the party's, ask somebody who knows it, or take the want away in a variant and
 * see what still holds.
 */
export interface OneVoice {
  readonly code: 'one-voice';
  readonly about: readonly string[];
  readonly data: {
    readonly party: number;
    readonly how: 'one-voice' | 'others-only' | 'analyst-only' | 'not-its-own';
    /** The one voice there is, for `one-voice`. */
    readonly voice: Voice | undefined;
    readonly support: AssumptionSupport;
  };
}

export function oneVoices({ case: checked, conflict, variant }: Ground): OneVoice[] {
  if (checked.statements.length === 0) return [];
  return supportOfWants(checked, conflict, variant).flatMap((support): OneVoice[] => {
    const supported = support.wants.filter(({ basis }) => basis !== undefined);
    const { id } = conflict.parties[support.party]!;
    // One want from one voice is no pattern.
    if (supported.length < 2) return [];
    const voices = support.byVoice.map(({ voice }) => voice);
    const isAnalyst = (voice: Voice) => voiceKey(voice) === 'analyst';
    const others = voices.filter((voice) => !isAnalyst(voice));
    const how =
      others.length === 0
        ? 'analyst-only'
        : others.length === 1 && others[0]!.voice !== id
          ? 'one-voice'
          : others.every(({ voice }) => voice !== undefined && voice !== id)
            ? 'others-only'
            : support.inOwnVoice === 0
              ? 'not-its-own'
              : undefined;
    if (how === undefined) return [];
    const voice = how === 'one-voice' ? others[0] : undefined;
    return [{ code: 'one-voice', about: [`preferences.${id}`], data: { party: support.party, how, voice, support } }];
  });
}
