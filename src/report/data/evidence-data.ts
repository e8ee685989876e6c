/** The ledger against the model for other programs; a public contract, described in `docs/findings.md`. */
import type { DisputeSide, Voice } from '../../analysis/index.ts';
import type { EvidenceFindings } from '../documents/evidence-findings.ts';
import { headData } from './as-data.ts';

export function evidenceData(findings: EvidenceFindings) {
  const { case: checked, variant, conflict, evidence, passages, timeline, otherTexts, unread } = findings;
  return {
    ...headData(checked, variant),
    support: evidence.support.map((one) => ({
      party: conflict!.parties[one.party]!.id,
      wants: one.wants.length,
      stated: one.stated,
      inferred: one.inferred,
      analyst: one.analyst,
      unsupported: one.unsupported,
      inOwnVoice: one.inOwnVoice,
      inOthersVoice: one.inOthersVoice,
      byVoice: one.byVoice.map(({ voice, wants }) => ({ voice: voiceData(voice), wants })),
    })),
    assumptions: evidence.assumptions.map((one) => ({
      kind: one.kind,
      path: one.path,
      text: one.text,
      basis: one.basis ?? null,
      statements: one.statements,
      contradictedBy: one.contradictedBy,
      qualifiedBy: one.qualifiedBy,
      voices: one.voices.map(voiceData),
    })),
    unsupported: evidence.unsupported.map(({ path, text }) => ({ path, text })),
    unused: evidence.unused,
    proposed: evidence.proposed,
    voices: evidence.voices.map(({ voice, ...use }) => ({ voice: voiceData(voice), ...use })),
    disputes: evidence.disputes.map((one) => ({
      path: one.path,
      for: sideData(one.for),
      against: sideData(one.against),
    })),
    matrix: evidence.elements,
    passages: passages.map((one) => ({
      statement: one.statement,
      how: one.how,
      by: one.how === 'found' ? one.by : null,
      because: one.how === 'orphan' ? one.because : null,
      start: one.how === 'found' ? one.at.start : null,
      end: one.how === 'found' ? one.at.end : null,
      errors: one.how === 'found' ? one.errors : null,
    })),
    otherTexts,
    unread,
    timeline: timeline.map((entry) => ({ ...entry, mod: entry.mod ?? null, words: entry.words ?? null })),
  };
}

function sideData({ statements, voices }: DisputeSide) {
  return { statements, voices: voices.map(voiceData) };
}

function voiceData({ speaker, voice, isAnalyst, of, via }: Voice) {
  return { speaker: speaker ?? null, party: voice ?? null, isAnalyst, of: of ?? null, via: via ?? null };
}
