/** What was elicited without asking for numbers, laid out for reading. */
import type { AskedIssue, Elicitation, FirstQuestions } from '../../analysis/index.ts';
import { endsOf, type NextQuestion } from '../../engine/bargaining/index.ts';
import type { Answers } from '../../format/elicitation/index.ts';
import { shareText } from '../phrases/figures.ts';
import { allOf, language } from '../phrases/index.ts';
import { elicitPage as phrases } from '../phrases/talks/elicit-page.ts';
import { elicit } from '../phrases/talks/elicit-phrases.ts';
import { contradictionInWords, saidInWords } from '../words/elicit-answers.ts';
import { needsValues, partInWords, WAYS } from '../words/elicit-yaml.ts';
import { outsideInWords } from '../words/outside-weights.ts';
import { amountText } from '../words/packages-in-words.ts';
import { type Block, type Document, heading, list, paragraph, said } from '../writers/document.ts';
import { alternativesBlocks, divisionBlocks, zoneBlocks } from './elicit-division.ts';
import { swapsBlocks } from './elicit-swaps.ts';

export function elicitDocument(found: Elicitation, answers: Answers, title: string): Document {
  const { party, combined } = found;
  return {
    title: phrases.title,
    subtitle: [said(title), ...(party === undefined ? [] : [phrases.answersOf(said(party.name))])],
    language,
    blocks: [
      ...(combined ? [paragraph(phrases.combined, 'warning')] : []),
      ...weightsBlocks(found),
      ...swapsBlocks(found, answers),
      ...divisionBlocks(found, answers),
      ...alternativesBlocks(found, answers),
      ...zoneBlocks(found),
      ...caseBlocks(found),
    ],
  };
}

/** A file of answers to fill in goes below it, as `answersToFillIn` writes it. */
export function firstQuestionsDocument(first: FirstQuestions, title: string): Document {
  const { party, asked, comparisons, terms, notAsked } = first;
  const next = 'found' in comparisons && comparisons.found.form === 'consistent' ? comparisons.found.next : undefined;
  const { issue, worst, best } = phrases.swingColumns;
  const names = notAsked.map((at) => said(terms.issues[at]!.name));
  return {
    title: phrases.title,
    subtitle: [said(title), phrases.canBeAsked(said(party.name))],
    language,
    blocks: [
      ...(party.utility?.extra === undefined ? [] : [paragraph(phrases.combined, 'warning')]),
      paragraph(phrases.rank),
      {
        kind: 'table',
        title: phrases.swingsTable,
        columns: [
          { head: issue, flexible: true },
          { head: worst, flexible: true },
          { head: best, flexible: true },
        ],
        rows: asked.map((one) => {
          const ends = endsOf(one.compared);
          const value = (level: number) => said(amountText(one.issue, one.amounts[level]!));
          return [said(one.issue.name), value(ends.worst), value(ends.best)];
        }),
      },
      ...(names.length === 0 ? [] : [paragraph(phrases.notAsked(names, allOf(names)))]),
      ...(next === undefined ? [] : [heading(phrases.firstQuestion), ...questionBlocks(asked, next)]),
      heading(phrases.fileTitle),
      paragraph(phrases.fileIs),
    ],
  };
}

function weightsBlocks(found: Elicitation): Block[] {
  const { party, ranking, swings, comparisons, weights, terms, asked, notAsked } = found;
  if (party === undefined || (ranking ?? swings ?? comparisons) === undefined) return [];
  const ways = WAYS.filter((way) => weights[way] !== undefined);
  const ranges =
    comparisons && 'found' in comparisons && comparisons.found.form === 'consistent' ? comparisons.found : undefined;
  const names = notAsked.map((at) => said(terms.issues[at]!.name));
  return [
    heading(phrases.weightsTitle),
    paragraph(phrases.weightsAre, 'quiet'),
    ...(ways.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            title: phrases.weightsTable,
            columns: [
              { head: phrases.columns.issue, flexible: true },
              ...(weights.now === undefined ? [] : [{ head: phrases.columns.now, align: 'right' as const }]),
              ...ways.map((way) => ({ head: phrases.columns[way], align: 'right' as const })),
              ...(ranges === undefined ? [] : [{ head: phrases.columns.range, align: 'right' as const }]),
            ],
            rows: asked.map(({ at, issue }, place) => [
              said(issue.name),
              ...(weights.now === undefined ? [] : [shareText(weights.now.swings[at]!)]),
              ...ways.map((way) => shareText(weights[way]!.swings[at]!)),
              ...(ranges === undefined
                ? []
                : [phrases.range(shareText(ranges.weights[place]!.least), shareText(ranges.weights[place]!.most))]),
            ]),
          },
        ]),
    ...(ranking === undefined ? [] : [paragraph(elicit.centroid, 'quiet')]),
    ...swingBlocks(found),
    ...comparisonBlocks(found),
    ...outsideInWords(found, said).map((words) => paragraph(words, 'warning')),
    ...(names.length === 0 ? [] : [paragraph(phrases.notAsked(names, allOf(names)), 'quiet')]),
  ];
}

function swingBlocks({ swings, terms }: Elicitation): Block[] {
  if (swings === undefined || !('found' in swings) || swings.found.contradictions.length === 0) return [];
  const name = (at: number) => said(terms.issues[at]!.name);
  const words = swings.found.contradictions.map((one) => contradictionInWords(one, name));
  return [list(words), paragraph(elicit.whichWasMeant, 'warning')];
}

function comparisonBlocks({ comparisons, asked }: Elicitation): Block[] {
  if (comparisons === undefined || !('found' in comparisons)) return [];
  const { found } = comparisons;
  if (found.form === 'contradictory') {
    const words = found.clash.map((one) => saidInWords(one, asked, said));
    return [
      paragraph(phrases.contradictory, 'warning'),
      paragraph(elicit.clash(words)),
      paragraph(elicit.mends(found.mends.map((answer) => answer + 1))),
      paragraph(elicit.addsUp, 'quiet'),
    ];
  }
  return [
    paragraph(found.slack < ONLY_JUST ? phrases.onlyJust : phrases.consistent),
    ...(found.next === undefined
      ? [paragraph(elicit.nothingToAsk)]
      : [heading(phrases.questionTitle, 3), paragraph(elicit.next), ...questionBlocks(asked, found.next)]),
  ];
}

/** Answers that hold by less than this share of all weight are said to agree only just. */
const ONLY_JUST = 0.001;

function questionBlocks(asked: readonly AskedIssue[], next: NextQuestion): Block[] {
  const words = (pack: NextQuestion['a']) =>
    partInWords(asked, next, pack)
      .map(([issue, value]) => `${said(issue)}: ${said(value)}`)
      .join('; ');
  return [paragraph(phrases.ask), list([phrases.optionA(words(next.a)), phrases.optionB(words(next.b))])];
}

/** Whoever prints the document prints the lines below it: they are to be copied, and so are not wrapped. */
function caseBlocks(found: Elicitation): Block[] {
  const ways = WAYS.filter((way) => found.weights[way] !== undefined);
  if (ways.length === 0) return [];
  const lacks = found.weights.comparisons === undefined && ways.some((way) => needsValues(found, way));
  return [
    heading(phrases.caseTitle),
    ...(lacks ? [paragraph(phrases.needsValues, 'warning')] : []),
    paragraph(phrases.forCase(found.party!.id)),
  ];
}
