/** What the wants of each party rest on and by whose voice; what has no support, bears on nothing, is disputed. */
import type { Assumption, DisputeSide } from '../../../analysis/index.ts';
import type { Resumable } from '../../../model/index.ts';
import { voiceInWords } from '../../../report/words/voice-in-words.ts';
import type { Ground } from '../ground.ts';
import type { Lens } from '../lens.ts';
import { evidenceSeen, type ShownStatement, showingStatements } from './evidence-seen.ts';

export interface EvidenceAnswer {
  readonly statements: number;
  /** How many of them nobody has confirmed. */
  readonly proposed: number;
  readonly sources: number;
  /** Whether there is a model that statements could bear on. */
  readonly hasModel: boolean;
  /** Those that decide. */
  readonly parties: readonly PartyEvidence[];
  /** How many assumptions there are in all. */
  readonly assumptions: number;
  readonly unsupported: readonly Unsupported[];
  readonly unused: readonly ShownStatement[];
  readonly disputes: readonly ShownDispute[];
}

/** Counts of wants, each once, by the best basis that it has. */
export interface PartyEvidence {
  readonly id: string;
  readonly name: string;
  /** 0 where they are not known. */
  readonly wants: number;
  readonly stated: number;
  readonly inferred: number;
  readonly analyst: number;
  readonly unsupported: number;
  /** Supported by a statement of its own, and only by statements of other parties. */
  readonly inOwnVoice: number;
  readonly inOthersVoice: number;
  /** The most first. */
  readonly byVoice: readonly {
    readonly voice: string;
    readonly wants: number;
    /** True of a speaker of whom the ledger does not say that she speaks for a party. */
    readonly isNobodys: boolean;
  }[];
}

export interface Unsupported {
  readonly path: string;
  readonly kind: Assumption['kind'];
  /** As it is written. */
  readonly text: string;
}

export interface ShownDispute {
  readonly path: string;
  readonly for: ShownSide;
  readonly against: ShownSide;
}

export interface ShownSide {
  readonly voices: readonly string[];
  readonly statements: readonly ShownStatement[];
}

export function* evidence(ground: Ground, { lens }: { readonly lens: Lens }): Resumable<EvidenceAnswer> {
  const { case: checked } = ground;
  const found = evidenceSeen(ground, lens);
  const shown = showingStatements(ground);
  const side = ({ voices, statements }: DisputeSide): ShownSide => ({
    voices: voices.map((voice) => voiceInWords(checked, voice)),
    statements: statements.map(shown),
  });
  const parties = checked.conflict?.parties ?? [];
  return {
    statements: checked.statements.length,
    proposed: found.proposed.length,
    sources: checked.sources.length,
    hasModel: checked.conflict !== undefined,
    parties: found.support.map(({ party, wants, byVoice, ...counts }) => {
      const { stated, inferred, analyst, unsupported, inOwnVoice, inOthersVoice } = counts;
      const { id, name } = parties[party]!;
      return {
        ...{ id, name, wants: wants.length, stated, inferred, analyst, unsupported, inOwnVoice, inOthersVoice },
        byVoice: byVoice.map(({ voice, wants: count }) => ({
          voice: voiceInWords(checked, voice),
          wants: count,
          isNobodys: voice.voice === undefined && voice.speaker !== undefined && !voice.isAnalyst,
        })),
      };
    }),
    assumptions: found.assumptions.length,
    unsupported: found.unsupported.map(({ path, kind, text }) => ({ path, kind, text })),
    unused: found.unused.map(shown),
    disputes: found.disputes.map((one) => ({ path: one.path, for: side(one.for), against: side(one.against) })),
  };
}
