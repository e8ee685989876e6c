/** Conflicts side by side: what holds in each under each concept, and what sets them apart. */
import type {
  Attribution,
  ComparedConflict,
  Comparison,
  ConceptComparison,
  OutcomeChange,
} from '../../analysis/index.ts';
import { differenceOf, strongestDissent } from '../../analysis/index.ts';
import { conceptCalled } from '../../engine/stability/index.ts';
import { numberOf } from '../../model/index.ts';
import { language, compare as phrases } from '../phrases/index.ts';
import { differenceInWords } from '../words/difference-in-words.ts';
import { type Block, type Document, heading, list, paragraph, said, type Text } from '../writers/document.ts';

export interface ComparisonFindings {
  readonly comparison: Comparison;
  /** Where two conflicts are compared: which difference changed what. */
  readonly attribution: Attribution | undefined;
  /** Whether these are two cases, and not a case and its variants. */
  readonly ofTwoCases: boolean;
}

export function comparisonDocument(findings: ComparisonFindings, subtitle: readonly Text[]): Document {
  const { comparison, attribution, ofTwoCases } = findings;
  return {
    title: ofTwoCases
      ? phrases.titleOfTwo
      : comparison.columns[0]!.variant === undefined
        ? phrases.title
        : phrases.titleOfVariants,
    subtitle,
    language,
    blocks: [
      ...comparison.byConcept.flatMap((concept, place) => conceptBlocks(findings, concept, place)),
      paragraph(phrases.numbersMean, 'quiet'),
      ...(comparison.truncated ? [paragraph(phrases.truncated(comparison.outcomes.length))] : []),
      ...dissentBlocks(findings),
      ...(attribution === undefined ? [] : attributionBlocks(comparison, attribution)),
      ...whyBlocks(comparison),
    ],
  };
}

function nameOf({ variant }: ComparedConflict, place: number, ofTwoCases: boolean): string {
  if (ofTwoCases && variant === undefined) return place === 0 ? phrases.first : phrases.second;
  return variant === undefined ? phrases.theCase : said(variant);
}

function conceptBlocks(
  { comparison, ofTwoCases }: ComparisonFindings,
  concept: ConceptComparison,
  place: number,
): Block[] {
  const { columns, outcomes } = comparison;
  const { name, letters } = conceptCalled(concept.concept)!;
  const standing = (n: number, column: number) => outcomes[n]!.standings[column]![place]!;
  const places = [...outcomes.keys()];
  const told = (found: readonly number[], c: number) =>
    found.length === 0 ? phrases.nothing : inOrder(found.map((n) => outcomeInShort(comparison, n, c))).join(', ');
  const rows = columns.map((column, c): Text[] => {
    const count = concept.holds[c]!;
    if (count === null) return [nameOf(column, c, ofTwoCases), phrases.notDefined, '', ''];
    const open = places.filter((n) => standing(n, c) === 'open').length;
    const holds = String(count) + (open > 0 ? phrases.open(open) : '');
    if (c === 0) return [nameOf(column, c, ofTwoCases), holds, '', ''];
    const differing = (kinds: readonly ReturnType<typeof differenceOf>[]) =>
      places.filter((n) => kinds.includes(differenceOf(standing(n, 0), standing(n, c))));
    const lost = differing(['lost']);
    const gained = differing(['gained', 'settled']);
    return [nameOf(column, c, ofTwoCases), holds, told(lost, c), told(gained, c)];
  });
  const { columns: heads } = phrases;
  const leftOpen = places.filter((n) => standing(n, 0) === 'open');
  return [
    {
      kind: 'table',
      title: phrases.tableTitle(name, letters, nameOf(columns[0]!, 0, ofTwoCases)),
      columns: [
        { head: heads.variant },
        { head: heads.holds },
        { head: heads.lost, flexible: true },
        { head: heads.gained, flexible: true },
      ],
      rows,
    },
    paragraph(
      concept.everywhere.length > 0
        ? phrases.everywhere(inOrder(concept.everywhere.map((n) => outcomeInShort(comparison, n, 0))), letters)
        : phrases.nowhere(letters),
    ),
    ...(leftOpen.length === 0
      ? []
      : [
          paragraph(
            phrases.leftOpen(
              nameOf(columns[0]!, 0, ofTwoCases),
              inOrder(leftOpen.map((n) => outcomeInShort(comparison, n, 0))),
              letters,
            ),
          ),
        ]),
  ];
}

/** A state by its number in the first conflict, or where that has no such state by the one it has in another. */
function outcomeInShort({ columns, outcomes }: Comparison, n: number, column: number): string {
  const { states } = outcomes[n]!;
  const [first] = states;
  if (typeof first === 'number') return String(numberOf(columns[0]!.conflict.states, first));
  const there = states[column];
  return typeof there === 'number'
    ? phrases.ofItsOwn(numberOf(columns[column]!.conflict.states, there))
    : phrases.nothing;
}

/** Numbers ascending, then those of another conflict. */
function inOrder(names: readonly string[]): string[] {
  const own = (name: string) => Number(Number.isNaN(Number(name)));
  return [...names].sort((a, b) => own(a) - own(b) || Number.parseInt(a, 10) - Number.parseInt(b, 10));
}

function dissentBlocks({ comparison, ofTwoCases }: ComparisonFindings): Block[] {
  const dissent = ofTwoCases || comparison.columns.length < 3 ? undefined : strongestDissent(comparison);
  if (dissent === undefined) return [];
  const { variant, case: checked } = comparison.columns[dissent.column]!;
  const why = checked.variants.find(({ id }) => id === variant)?.why ?? '';
  return [
    paragraph(phrases.dissent(said(variant ?? ''), said(why), conceptCalled(dissent.concept)!.letters)),
    paragraph(phrases.dissentCounted, 'quiet'),
  ];
}

function whyBlocks({ columns }: Comparison): Block[] {
  const items = columns.flatMap(({ variant, case: checked }) => {
    const why = checked.variants.find(({ id }) => id === variant)?.why;
    return variant === undefined || why === undefined ? [] : [phrases.why(said(variant), said(why))];
  });
  return items.length === 0 ? [] : [heading(phrases.whyTitle), list(items)];
}

function attributionBlocks(
  comparison: Comparison,
  { differences, inseparable, changes, changeCount, complete }: Attribution,
): Block[] {
  const words = differences.map(differenceInWords);
  const assumed: Block[] = [
    heading(phrases.differencesTitle),
    words.length === 0 ? paragraph(phrases.noDifferences) : list(words.map((text) => `${text}.`)),
  ];
  if (inseparable !== undefined) return [...assumed, paragraph(phrases.inseparable[inseparable])];
  return [
    ...assumed,
    heading(phrases.changesTitle),
    ...(changes.length === 0
      ? [paragraph(phrases.noChanges([...new Set(comparison.concepts)].map((id) => conceptCalled(id)!.letters)))]
      : [
          list([
            ...changesInWords(comparison, changes, words),
            ...(changeCount > changes.length ? [phrases.more(changeCount - changes.length)] : []),
          ]),
        ]),
    ...(complete ? [] : [paragraph(phrases.incomplete, 'quiet')]),
  ];
}

/** Changes of one kind with one cause are told together. */
function changesInWords(comparison: Comparison, changes: readonly OutcomeChange[], words: readonly string[]): string[] {
  const groups = new Map<string, { readonly first: OutcomeChange; readonly names: string[]; readonly rest: string }>();
  for (const change of changes) {
    const standing = change.change === 'lost' ? change.after : change.before;
    const open = change.change === 'lost' ? phrases.openNow : phrases.openBefore;
    const note = standing === 'absent' ? phrases.absent : standing === 'open' ? open : '';
    const rest = note + causeInWords(change, words);
    const key = `${change.change} ${change.concept} ${rest}`;
    if (!groups.has(key)) groups.set(key, { first: change, names: [], rest });
    const place = comparison.outcomes.findIndex(({ outcome }) => outcome.key === change.outcome.key);
    groups.get(key)!.names.push(outcomeInShort(comparison, place, comparison.columns.length - 1));
  }
  return [...groups.values()].map(({ first, names, rest }) => {
    const { letters } = conceptCalled(first.concept)!;
    return (first.change === 'lost' ? phrases.lost : phrases.gained)(inOrder(names), letters) + rest;
  });
}

function causeInWords({ sufficient, together, necessary }: OutcomeChange, words: readonly string[]): string {
  const named = (causes: readonly number[]) => causes.map((n) => words[n]!);
  if (sufficient.length > 0) return phrases.sufficient(named(sufficient));
  if (together.length > 0) return phrases.together(together.map(named));
  return necessary.length > 0 ? phrases.necessary(named(necessary)) : phrases.untold;
}
