/** The page that is handed on: the answer, what it hangs on, what speaks against it, and the model it was drawn from. */
import { type Comparison, type HangsOn, strongestDissent } from '../../analysis/index.ts';
import { conceptCalled } from '../../engine/stability/index.ts';
import { numberOf } from '../../model/index.ts';
import { language, report as phrases } from '../phrases/index.ts';
import { assumptionBlocks } from '../words/assumptions-in-words.ts';
import { hangsOnBlocks } from '../words/hangs-on-in-words.ts';
import { LedgerNotes } from '../words/ledger-notes.ts';
import { modelBlocks } from '../words/model-in-words.ts';
import { type Block, type Document, heading, list, paragraph, said } from '../writers/document.ts';
import { answerBlocks, subtitleOf, tableBlocks } from './analysis-document.ts';
import type { AnalysisFindings } from './analysis-findings.ts';
import { graphFigure } from './graph-figure.ts';

export interface ReportFindings extends AnalysisFindings {
  readonly hangsOn: HangsOn;
  /** The case and all its variants; undefined where it has none. */
  readonly comparison: Comparison | undefined;
}

export function reportDocument(findings: ReportFindings): Document {
  const { analysis, summary, hangsOn, comparison } = findings;
  const { case: checked, conflict, variant } = analysis;
  const notes = new LedgerNotes(checked);
  const model = modelBlocks(checked, conflict, variant, notes);
  return {
    title: said(checked.title),
    subtitle: [
      ...(checked.question === undefined ? [phrases.noQuestion] : []),
      ...subtitleOf(analysis),
      ...(checked.asOf === undefined ? [phrases.noDate] : []),
    ],
    language,
    blocks: [
      heading(phrases.answer),
      ...answerBlocks(findings),
      heading(phrases.hangsOn),
      ...hangsOnBlocks(conflict, hangsOn),
      heading(phrases.dissent),
      ...dissentBlocks(comparison),
      ...assumptionBlocks(analysis, summary, true),
      heading(phrases.leftOut),
      ...leftOutBlocks(findings),
      heading(phrases.states),
      ...graphFigure(findings),
      ...tableBlocks(findings, { hints: false }),
      ...(checked.about === undefined ? [] : [heading(phrases.about), paragraph(said(checked.about))]),
      heading(phrases.annex),
      paragraph(phrases.stateCount(conflict.states.count)),
      ...model,
      ...notesBlocks(notes),
      ...(checked.citations.length === 0 ? [] : [heading(phrases.citations), list(checked.citations.map(said))]),
    ],
  };
}

function notesBlocks(notes: LedgerNotes): Block[] {
  const items = notes.items();
  if (items.length === 0) return [];
  const sources = notes.sources();
  return [heading(phrases.ledger), ...(sources.length > 0 ? [list(sources)] : []), { kind: 'notes', items }];
}

function dissentBlocks(comparison: Comparison | undefined): Block[] {
  if (comparison === undefined) return [paragraph(phrases.noVariants)];
  const dissent = strongestDissent(comparison);
  const letters = (id: string) => conceptCalled(id)!.letters;
  if (dissent === undefined) return [paragraph(phrases.noDissent(letters(comparison.concepts.at(-1)!)))];
  const { variant, case: checked } = comparison.columns[dissent.column]!;
  const [first] = comparison.columns;
  const lost = dissent.lost.flatMap((n) => {
    const state = comparison.outcomes[n]!.states[0];
    return typeof state === 'number' ? [numberOf(first!.conflict.states, state)] : [];
  });
  const told = [
    phrases.dissentIs(said(variant ?? ''), said(checked.variants.find(({ id }) => id === variant)?.why ?? '')),
  ];
  if (lost.length > 0)
    told.push(
      phrases.dissentLost(
        lost.sort((a, b) => a - b),
        letters(dissent.concept),
      ),
    );
  if (dissent.gained.length > 0) told.push(phrases.dissentGained(dissent.gained.length, letters(dissent.concept)));
  return [paragraph(told.join(' '))];
}

function leftOutBlocks({ analysis: { case: checked } }: ReportFindings): Block[] {
  const left = checked.parties.filter(({ modeled }) => !modeled);
  if (left.length === 0) return [paragraph(phrases.nobodyLeftOut)];
  return [list(left.map(({ name, why }) => phrases.left(said(name), said(why ?? ''))))];
}
