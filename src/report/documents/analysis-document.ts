/** The answer to the main question, laid out: first in plain words, then the states that hold. */
import type { Analysis } from '../../analysis/index.ts';
import { conceptCalled } from '../../engine/stability/index.ts';
import { sizeOf } from '../../model/index.ts';
import { language, analysis as phrases } from '../phrases/index.ts';
import { variantName } from '../phrases/variant-name.ts';
import { assumptionBlocks } from '../words/assumptions-in-words.ts';
import { summaryInWords } from '../words/summary-in-words.ts';
import { type Block, type Document, heading, list, paragraph, said, type Text } from '../writers/document.ts';
import type { AnalysisFindings } from './analysis-findings.ts';
import { equilibriumTable } from './equilibrium-table.ts';
import { type Shape, type Shown, shownConcepts } from './shown-concepts.ts';

export function analysisDocument(findings: AnalysisFindings, shape: Shape = {}): Document {
  const { analysis } = findings;
  return {
    title: said(analysis.case.title),
    subtitle: subtitleOf(analysis),
    language,
    blocks: [
      ...answerBlocks(findings),
      ...tableBlocks(findings, shape),
      ...assumptionBlocks(analysis, findings.summary),
      paragraph(phrases.next(analysis.case.variants.length > 0), 'quiet'),
    ],
  };
}

export function subtitleOf({ case: { question, asOf }, variant, stability }: Analysis): Text[] {
  const response = phrases.response[stability.response];
  return [
    ...(question === undefined ? [] : [said(question)]),
    ...(asOf === undefined ? [] : [phrases.asOf(asOf)]),
    ...(variant === undefined ? [] : [phrases.variant(said(variantName(variant.id)), said(variant.why))]),
    ...(response === undefined ? [] : [response]),
  ];
}

/** The answer in plain words. */
export function answerBlocks(findings: AnalysisFindings): Block[] {
  return summaryInWords(findings).map((text, place) => paragraph(text, place === 0 ? 'lead' : undefined));
}

/** The concepts by what they mean, then the states that hold under them. */
function tableBlocks(findings: AnalysisFindings, shape: Shape): Block[] {
  const shown = shownConcepts(findings.analysis, shape);
  return [...conceptBlocks(findings.analysis, shown, shape), ...equilibriumTable(findings, shown, shape)];
}

export function conceptBlocks({ conflict, stability }: Analysis, shown: Shown, { hints = true }: Shape): Block[] {
  const named = ({ id }: { id: string }) => phrases.named(conceptCalled(id)!.name, conceptCalled(id)!.letters);
  const { concepts, same, weak, open: leftOpen } = shown;
  const items: Text[] = concepts.map(({ id, equilibria, possible }) => {
    const { name, letters, means } = conceptCalled(id)!;
    const count = sizeOf(equilibria!);
    const open = possible === undefined ? 0 : sizeOf(possible.equilibria) - count;
    return phrases.concept(name, letters, means) + phrases.conceptCount(count, open);
  });
  for (const { as, concepts: others } of same)
    items.push(phrases.same(others.map(named), conceptCalled(as.id)!.letters));
  if (weak.length > 0) {
    const counts = weak.map(({ equilibria }) => sizeOf(equilibria!));
    items.push(phrases.folded(weak.map(named), counts, conflict.states.count) + (hints ? phrases.foldedHint : ''));
  }
  if (leftOpen.length > 0) {
    const certain = leftOpen.map(({ equilibria }) => sizeOf(equilibria!));
    const open = leftOpen.map(({ equilibria, possible }) => sizeOf(possible!.equilibria) - sizeOf(equilibria!));
    items.push(phrases.foldedOpen(leftOpen.map(named), certain, open) + (hints ? phrases.foldedHint : ''));
  }
  for (const { id, undefinedBecause } of stability.concepts) {
    const { name, letters } = conceptCalled(id)!;
    if (undefinedBecause !== undefined) items.push(phrases.conceptUndefined(name, letters, undefinedBecause));
  }
  return items.length === 0 ? [] : [heading(phrases.conceptsTitle), list(items)];
}
