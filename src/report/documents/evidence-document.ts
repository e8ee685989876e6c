/** The ledger against the model, laid out: support by party and voice, disputes, gaps, passages, elements, dates. */

import type { DisputeSide, StatementPassage, TimelineEntry } from '../../analysis/index.ts';
import { dated } from '../phrases/dated.ts';
import { language, evidence as phrases, summary as summaryPhrases } from '../phrases/index.ts';
import { partySaid } from '../words/party-said.ts';
import { voiceInWords } from '../words/voice-in-words.ts';
import { type Block, type Document, heading, list, paragraph, said, type Text } from '../writers/document.ts';
import { ofCase } from './case-heading.ts';
import type { EvidenceFindings } from './evidence-findings.ts';

/** Longer lists are for the JSON. */
const MOST = 40;

export function evidenceDocument(findings: EvidenceFindings): Document {
  const { case: checked, variant, evidence } = findings;
  const { statements, sources } = checked;
  const blocks =
    statements.length === 0
      ? [paragraph(phrases.noLedger)]
      : [
          paragraph(phrases.size(statements.length, sources.length, evidence.proposed.length)),
          ...supportBlocks(findings),
          ...voiceBlocks(findings),
          ...disputeBlocks(findings),
          ...gapBlocks(findings),
          ...passageBlocks(findings),
          ...elementBlocks(findings),
          ...timelineBlocks(findings),
        ];
  return { title: phrases.title, subtitle: ofCase(checked, variant), language, blocks };
}

function supportBlocks({ case: checked, conflict, evidence }: EvidenceFindings): Block[] {
  const items = evidence.support.flatMap((one): Text[] => {
    const { party, wants, stated, inferred, analyst, unsupported, inOwnVoice, byVoice } = one;
    if (wants.length === 0) return [];
    const name = partySaid(conflict!.parties[party]!);
    const voices = byVoice.map(({ voice, wants: count }) => phrases.voiceCount(voiceInWords(checked, voice), count));
    return [
      summaryPhrases.support(name, wants.length, stated, inferred, analyst, unsupported) +
        summaryPhrases.ownVoice(inOwnVoice, name) +
        (voices.length === 0 ? '' : phrases.byVoice(voices)),
    ];
  });
  return items.length === 0 ? [] : [heading(phrases.supportTitle), list(items)];
}

function voiceBlocks({ case: checked, evidence }: EvidenceFindings): Block[] {
  const count = (head: string, means?: string) => ({ head, align: 'right' as const, ...(means && { means }) });
  return [
    {
      kind: 'table',
      title: phrases.voicesTitle,
      columns: [
        { head: phrases.voice, flexible: true },
        count(phrases.statements),
        count(phrases.supports, phrases.supportsMeans),
        count(phrases.contradicts, phrases.contradictsMeans),
        count(phrases.qualifies, phrases.qualifiesMeans),
      ],
      rows: evidence.voices.map(({ voice, statements, supports, contradicts, qualifies }) => [
        voiceInWords(checked, voice),
        ...[statements.length, supports, contradicts, qualifies].map(String),
      ]),
      after: phrases.voicesAfter,
    },
  ];
}

function disputeBlocks({ case: checked, evidence: { disputes } }: EvidenceFindings): Block[] {
  const side = ({ voices, statements }: DisputeSide) => [
    phrases.voiceWith(
      voices.map((voice) => voiceInWords(checked, voice)).join(', '),
      statements.map((id) => said(id)),
    ),
  ];
  return [
    heading(phrases.disputesTitle),
    disputes.length === 0
      ? paragraph(phrases.noDisputes)
      : list(disputes.map((one) => [{ code: one.path }, phrases.dispute(side(one.for), side(one.against))])),
  ];
}

function gapBlocks({ case: checked, conflict, evidence: { unsupported, unused } }: EvidenceFindings): Block[] {
  const says = new Map(checked.statements.map((one) => [one.id, one.says]));
  return [
    heading(phrases.gapsTitle),
    ...(conflict === undefined
      ? [paragraph(phrases.noModel)]
      : unsupported.length === 0
        ? [paragraph(phrases.allSupported)]
        : [
            paragraph(phrases.unsupported(unsupported.length)),
            list(shortened(unsupported.map(({ path, text }) => [{ code: path }, `: ${said(text)}`]))),
          ]),
    ...(unused.length === 0
      ? [paragraph(phrases.allUsed)]
      : [
          paragraph(phrases.unused(unused.length)),
          list(shortened(unused.map((id) => [{ code: id }, `: ${said(says.get(id)!)}`]))),
        ]),
  ];
}

function passageBlocks({ case: checked, passages, otherTexts, unread }: EvidenceFindings): Block[] {
  const told: Text[] = [
    ...unread.map(({ says }) => said(says)),
    ...otherTexts.map((id) => phrases.otherText(said(id))),
  ];
  const found = passages.filter((one) => one.how === 'found');
  const changed = found.filter(({ errors }) => errors > 0);
  if (found.length > 0) told.push(phrases.found(found.length, changed.length));
  told.push(...shortened([...changed, ...passages.filter(({ how }) => how === 'orphan')].map(passageInWords)));
  const missing = passages.filter(({ how }) => how === 'not-looked');
  const from = new Set(missing.map(({ statement }) => checked.statements.find(({ id }) => id === statement)!.source!));
  if (missing.length > 0) told.push(phrases.notLooked(missing.length, [...from].map(said)));
  const bare = passages.filter(({ how }) => how === 'no-anchor').length;
  if (bare > 0) told.push(phrases.noAnchor(bare));
  return told.length === 0 ? [] : [heading(phrases.passagesTitle), list(told)];
}

function passageInWords(passage: StatementPassage): Text {
  const what = { code: passage.statement };
  if (passage.how === 'orphan') return [what, phrases.orphan[passage.because]];
  return [what, phrases.changed(passage.how === 'found' ? passage.errors : 0)];
}

/** The matrix, without a score: which statements bear on which element. */
function elementBlocks({ evidence: { elements } }: EvidenceFindings): Block[] {
  const linked = elements.filter(({ links }) => links.length > 0);
  if (linked.length === 0) return [];
  return [
    {
      kind: 'table',
      title: phrases.elementsTitle,
      columns: [
        { head: phrases.element },
        ...[phrases.supports, phrases.contradicts, phrases.qualifies].map((head) => ({ head, flexible: true })),
      ],
      rows: linked.map(({ path, links }) => [
        [{ code: path }],
        ...(['supports', 'contradicts', 'qualifies'] as const).map((how) =>
          links
            .filter((link) => link.how === how)
            .map(({ statement }) => said(statement))
            .join(', '),
        ),
      ]),
    },
  ];
}

function timelineBlocks({ case: checked, timeline }: EvidenceFindings): Block[] {
  if (timeline.length === 0) return [];
  const says = new Map(checked.statements.map((one) => [one.id, one.says]));
  return [
    heading(phrases.dates),
    list(
      timeline.map((entry) =>
        phrases.entry(
          dated(entry.date, entry.mod),
          entry.words === undefined ? undefined : said(entry.words),
          whatIsDated(entry, says),
        ),
      ),
    ),
  ];
}

function whatIsDated(entry: TimelineEntry, says: ReadonlyMap<string, string>): string {
  switch (entry.kind) {
    case 'asOf':
      return phrases.when.asOf;
    case 'published':
      return phrases.when.published(said(entry.source));
    case 'option':
      return phrases.when.option(said(entry.path));
    case 'deadline':
    case 'said':
    case 'statement':
      return phrases.when[entry.kind](said(says.get(entry.statement)!));
  }
}

function shortened(items: readonly Text[]): Text[] {
  if (items.length <= MOST) return [...items];
  return [...items.slice(0, MOST), phrases.more(items.length - MOST)];
}
