/** What a part of a statement says, by the reading of the whole, and by a reading in which the sentence is cut there. */
import type { FoundParty, ProposedStatement, Span } from './reading.ts';

/** Who speaks where no words of the sentence say so. */
const OWN_VOICE: ReadonlySet<string> = new Set(['speaker/outlet', 'speaker/author', 'speaker/issuer']);

/** The whole with only those dates, quantities, hedges and parties that stand within `span`. */
export function withinPart(
  whole: ProposedStatement,
  { start, end }: Span,
  parties: readonly FoundParty[],
): ProposedStatement {
  const isInside = (one: Span) => one.start >= start && one.end <= end;
  const isNamed = (id: string) => parties.find((party) => party.id === id)?.mentions.some(isInside) === true;
  const hedges = whole.hedges.filter(isInside);
  return {
    ...whole,
    start,
    end,
    parties: whole.parties.filter(isNamed),
    dates: whole.dates.filter(isInside),
    quantities: whole.quantities.filter(isInside),
    hedges,
    flags: whole.flags.filter((flag) => flag !== 'boosted' || hedges.some((hedge) => hedge.class === 'booster')),
  };
}

/**
 * The part as it is read by itself, `read`, where its own words tell who speaks; else the speaker of the whole stays hers
 * (`…, and that it would wait` names nobody), and what would be a fact in the text's own voice is what the whole is.
 */
export function asPartOf(whole: ProposedStatement, read: ProposedStatement): ProposedStatement {
  const names = !OWN_VOICE.has(read.because.speaker.rule) || OWN_VOICE.has(whole.because.speaker.rule);
  if (names) return read;
  const isToldAsFact = read.kind === 'fact';
  const kind = isToldAsFact ? (whole.kind === 'question' || whole.kind === 'fact' ? 'claim' : whole.kind) : read.kind;
  return {
    ...read,
    kind,
    speaker: whole.speaker,
    sources: whole.sources,
    because: { ...read.because, speaker: whole.because.speaker, ...(isToldAsFact && { kind: whole.because.kind }) },
  };
}
