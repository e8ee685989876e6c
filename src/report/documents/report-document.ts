/** The page that is handed on: the answer, what it hangs on, what speaks against it, and the model it was drawn from. */
import { allAssumptions, type Comparison, dissentConcept, strongestDissent } from '../../analysis/index.ts';
import { conceptCalled } from '../../engine/stability/index.ts';
import { numberOf, type Variant } from '../../model/index.ts';
import { language, report as phrases } from '../phrases/index.ts';
import { variantName } from '../phrases/variant-name.ts';
import { assumptionBlocks } from '../words/assumptions-in-words.ts';
import { type Cite, noNotes } from '../words/cite.ts';
import { hangsOnBlocks } from '../words/hangs-on-in-words.ts';
import { LedgerNotes } from '../words/ledger-notes.ts';
import { modelBlocks } from '../words/model-in-words.ts';
import { type Block, type Document, heading, list, paragraph, said } from '../writers/document.ts';
import { answerBlocks, conceptBlocks, subtitleOf } from './analysis-document.ts';
import { equilibriumTable } from './equilibrium-table.ts';
import { graphFigure } from './graph-figure.ts';
import type { ReportFindings } from './report-findings.ts';
import { shownConcepts } from './shown-concepts.ts';

export function reportDocument(findings: ReportFindings): Document {
  const { analysis, summary, hangsOn, comparison } = findings;
  const { case: checked, conflict, variant } = analysis;
  const notes = new LedgerNotes(checked);
  // In the order of the page, so that the notes are numbered as they come up.
  const cite = citing(findings, notes);
  const hangs = hangsOnBlocks(conflict, hangsOn, cite);
  const dissent = dissentBlocks(comparison, variant, cite);
  const assumptions = assumptionBlocks(analysis, summary, { inFull: true, cite });
  const leftOut = leftOutBlocks(findings, cite);
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
      ...hangs,
      heading(phrases.dissent),
      ...dissent,
      ...assumptions,
      heading(phrases.leftOut),
      ...leftOut,
      ...statesBlocks(findings),
      ...(checked.about === undefined ? [] : [heading(phrases.about), paragraph(said(checked.about))]),
      heading(phrases.annex),
      paragraph(phrases.stateCount(conflict.states.count)),
      ...model,
      ...notesBlocks(notes),
      ...(checked.citations.length === 0 ? [] : [heading(phrases.citations), list(checked.citations.map(said))]),
    ],
  };
}

/** What the ledger holds for the assumptions at these paths, each statement once; of a variant, what bears on any change that it makes. */
function citing({ analysis: { case: checked, conflict, variant } }: ReportFindings, notes: LedgerNotes): Cite {
  const byPath = new Map(allAssumptions(checked, conflict, variant).map((one) => [one.path, one.statements]));
  /** Of what is no assumption of this conflict: a variant, a party left out. */
  const linkedTo = (path: string) =>
    checked.statements.flatMap(({ id, sameAs, supports, contradicts, qualifies }) =>
      sameAs === undefined && [...supports, ...contradicts, ...qualifies].some(({ what }) => isPartOf(what, path))
        ? [id]
        : [],
    );
  return (paths, { within = false } = {}) => {
    if (!within) return notes.referTo([...new Set(paths.flatMap((path) => byPath.get(path) ?? []))]);
    const parts = paths.flatMap((path) => [...byPath].filter(([one]) => isPartOf(one, path)));
    const found = parts.length > 0 ? parts.flatMap(([, statements]) => statements) : paths.flatMap(linkedTo);
    return notes.inOrder([...new Set(found)]);
  };
}

const isPartOf = (path: string, whole: string) => path === whole || path.startsWith(`${whole}.`);

/** The picture and the table under their heading, where there is either; then how the table is to be read. */
function statesBlocks(findings: ReportFindings): Block[] {
  const shape = { hints: false };
  const shown = shownConcepts(findings.analysis, shape);
  const blocks = [...graphFigure(findings), ...equilibriumTable(findings, shown, shape)];
  return [
    ...(blocks.length > 0 ? [heading(phrases.states), ...blocks] : []),
    ...conceptBlocks(findings.analysis, shown, shape),
  ];
}

function notesBlocks(notes: LedgerNotes): Block[] {
  const items = notes.items();
  if (items.length === 0) return [];
  const sources = notes.sources();
  return [heading(phrases.ledger), ...(sources.length > 0 ? [list(sources)] : []), { kind: 'notes', items }];
}

/** The answer farthest from the one reported on, which may itself be a variant's. */
export function dissentBlocks(
  comparison: Comparison | undefined,
  variant: Variant | undefined,
  cite: Cite = noNotes,
): Block[] {
  if (comparison === undefined) return [paragraph(phrases.noVariants)];
  const { columns, outcomes } = comparison;
  const against = Math.max(
    0,
    columns.findIndex((column) => column.variant === variant?.id),
  );
  const concept = dissentConcept(comparison);
  const { letters } = conceptCalled(concept)!;
  const place = comparison.concepts.indexOf(concept);
  const name = (column: number) => {
    const { variant: id } = columns[column]!;
    return id === undefined ? phrases.theCase : phrases.variant(said(variantName(id)));
  };
  const numbers = (column: number, places: readonly number[]) =>
    places
      .flatMap((n) => {
        const state = outcomes[n]!.states[column];
        return typeof state === 'number' ? [numberOf(columns[column]!.conflict.states, state)] : [];
      })
      .sort((a, b) => a - b);
  /** By their numbers in the conflict reported on, or where it has no such states by those in the other. */
  const shown = (column: number, places: readonly number[]) => {
    const here = places.filter((n) => typeof outcomes[n]!.states[against] === 'number');
    const there = places.filter((n) => !here.includes(n));
    return { here: numbers(against, here), there: numbers(column, there) };
  };
  const open = [...outcomes.keys()].filter((n) => outcomes[n]!.standings[against]![place] === 'open');
  const told = open.length > 0 ? [phrases.leavesOpen(name(against), open.length, letters)] : [];
  const dissent = strongestDissent(comparison, concept, against);
  if (dissent === undefined) {
    const unsure = [...columns.keys()].filter(
      (column) =>
        column !== against &&
        outcomes.some(({ standings }) => standings[column]![place] === 'open' && standings[against]![place] !== 'open'),
    );
    const isSame = open.length === 0 && unsure.length === 0 && columns.every((_, c) => isDefined(comparison, c, place));
    return [
      paragraph(
        [...told, isSame ? phrases.noDissent(letters) : phrases.noContradiction(letters, unsure.map(name))].join(' '),
      ),
    ];
  }
  const { column, lost, gained, settled, ruledOut } = dissent;
  const why = columns[column]!.case.variants.find(({ id }) => id === columns[column]!.variant)?.why;
  told.push(phrases.dissentIs(name(column), why === undefined ? undefined : said(why)));
  if (lost.length > 0) told.push(phrases.dissentLost(numbers(against, lost), letters));
  if (settled.length > 0) told.push(phrases.dissentSettled(numbers(against, settled), letters));
  if (ruledOut.length > 0) told.push(phrases.dissentRuledOut(numbers(against, ruledOut), letters));
  const more = shown(column, gained);
  if (more.here.length > 0) told.push(phrases.dissentGained(more.here, letters));
  if (more.there.length > 0) told.push(phrases.dissentOfItsOwn(more.there, name(against), letters));
  if (dissent.weak) told.push(phrases.dissentWeak(letters));
  const { variant: other } = columns[column]!;
  const notes = other === undefined ? [] : cite([`variants.${other}`], { within: true });
  return [paragraph([told.join(' '), ...notes]), paragraph(phrases.dissentCounted(name(against)), 'quiet')];
}

function isDefined({ columns }: Comparison, column: number, place: number): boolean {
  return columns[column]!.stability.concepts[place]!.equilibria !== null;
}

function leftOutBlocks({ analysis: { case: checked } }: ReportFindings, cite: Cite): Block[] {
  const left = checked.parties.filter(({ modeled }) => !modeled);
  if (left.length === 0) return [paragraph(phrases.nobodyLeftOut)];
  return [
    list(
      left.map(({ id, name, why }) => [
        phrases.left(said(name), said(why ?? '')),
        ...cite([`parties.${id}`], { within: true }),
      ]),
    ),
  ];
}
