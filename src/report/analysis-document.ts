/** The answer to the main question, laid out: first in plain words, then the states that hold. */
import type { Analysis } from '../analysis/index.ts';
import { conceptCalled, type Reach } from '../engine/stability/index.ts';
import { sizeOf } from '../model/index.ts';
import { type Block, type Document, heading, list, paragraph, said, type Text } from './document.ts';
import { equilibriumTable } from './equilibrium-table.ts';
import { analysis as phrases, language } from './phrases/index.ts';
import { type Shown, shownConcepts } from './shown-concepts.ts';
import { summaryOf } from './summary-in-words.ts';

export interface AnalysisFindings {
  readonly analysis: Analysis;
  /** For the states that hold under a concept shown; undefined where there is no status quo. */
  readonly reach: readonly Reach[] | undefined;
}

export interface Shape {
  /** Show every state, whatever their number. */
  readonly all?: boolean;
}

export function analysisDocument(findings: AnalysisFindings, { all = false }: Shape = {}): Document {
  const { analysis } = findings;
  const shown = shownConcepts(analysis, all);
  return {
    title: said(analysis.case.title),
    subtitle: subtitleOf(analysis),
    language,
    blocks: [
      ...summaryOf(findings, shown).map((text, place) => paragraph(text, place === 0 ? 'lead' : undefined)),
      ...conceptBlocks(analysis, shown, all),
      ...equilibriumTable(findings, shown, all),
    ],
  };
}

export function subtitleOf({ case: { question, asOf }, variant, stability }: Analysis): Text[] {
  const response = phrases.response[stability.response];
  return [
    ...(question === undefined ? [] : [said(question)]),
    ...(asOf === undefined ? [] : [phrases.asOf(asOf)]),
    ...(variant === undefined ? [] : [phrases.variant(variant.id, said(variant.why))]),
    ...(response === undefined ? [] : [response]),
  ];
}

function conceptBlocks({ conflict, stability }: Analysis, shown: Shown, all: boolean): Block[] {
  const items = stability.concepts.flatMap((finding): Text[] => {
    const concept = conceptCalled(finding.id)!;
    if (finding.undefinedBecause !== undefined) {
      return [phrases.conceptUndefined(concept.name, concept.letters, finding.undefinedBecause)];
    }
    if (!shown.concepts.includes(finding)) return [];
    const count = sizeOf(finding.equilibria!);
    const open = finding.possible === undefined ? 0 : sizeOf(finding.possible.equilibria) - count;
    return [phrases.concept(concept.name, concept.letters, concept.means) + phrases.conceptCount(count, open)];
  });
  const { folded } = shown;
  if (folded.length > 0) {
    const names = folded.map(({ id }) => phrases.named(conceptCalled(id)!.name, conceptCalled(id)!.letters));
    const counts = folded.map(({ equilibria }) => sizeOf(equilibria!));
    items.push(phrases.folded(names, counts, conflict.states.count) + (all ? '' : phrases.foldedHint));
  }
  return items.length === 0 ? [] : [heading(phrases.conceptsTitle), list(items)];
}
