/** What talks could come to, laid out for reading. */
import type { PointsInNumbers, TalksPoints, WithoutAgreement } from '../../analysis/index.ts';
import {
  type Bargain,
  DEFAULT_POINTS,
  type Frontier,
  type FrontierPoint,
  type Lottery,
  type PointName,
  type Points,
} from '../../engine/bargaining/index.ts';
import type { Conflict } from '../../model/index.ts';
import { language, talks as phrases } from '../phrases/index.ts';
import { countText, issuesInWords, packageInWords, shareText, utilityText } from '../words/packages-in-words.ts';
import { stateInWords } from '../words/state-in-words.ts';
import {
  type Block,
  type Column,
  type Document,
  heading,
  list,
  paragraph,
  said,
  type Text,
} from '../writers/document.ts';
import { orderBlocks } from './without-numbers.ts';

export interface TalksHeading {
  readonly title: string;
  readonly conflict: Conflict | undefined;
  /** What stands before the numbers: what follows from orders alone. */
  readonly before: readonly Block[];
  /** What stands at the end: what the numbers rest on. */
  readonly after: readonly Block[];
  /** Which points are shown, in this order; the workbench’s own where left out. */
  readonly points?: readonly PointName[];
}

const SHOWN = 24;

export function talksPointsDocument(found: TalksPoints, about: TalksHeading): Document {
  const { meeting, numbers, terms } = found;
  return {
    title: phrases.pointsTitle,
    subtitle: [said(about.title), ...(meeting === undefined ? [] : [phrases.meeting(said(meeting.name))])],
    language,
    blocks: [
      ...about.before,
      ...orderBlocks(found),
      ...(numbers === undefined
        ? [
            paragraph(
              phrases.noNumbers(
                terms.parties.filter(({ utility }) => utility === undefined).map(({ name }) => said(name)),
              ),
            ),
          ]
        : [heading(phrases.numbersTitle), ...numbersBlocks(numbers, about)]),
      ...about.after,
    ],
  };
}

function numbersBlocks({ bargain, frontier, without }: PointsInNumbers, about: TalksHeading): Block[] {
  if (frontier.form === 'too-large') {
    const { outcomes, packages, most, issues } = frontier;
    const names = issues.map((issue) => said(bargain.issues[issue]!.issue.name));
    return [
      paragraph(phrases.tooLarge(countText(outcomes), countText(packages), most, names), 'warning'),
      paragraph(phrases.tooLargeHelps),
    ];
  }
  const isNarrowed = frontier.excluded > 0n;
  if (isNarrowed && frontier.excluded === frontier.outcomes) return [paragraph(phrases.noFrontier, 'warning')];
  return [
    paragraph(leadOf(frontier), 'lead'),
    ...exactness(frontier, bargain),
    paragraph(`${phrases.numbersAre} ${phrases.packagesAre(issuesInWords(bargain.issues))}`, 'quiet'),
    ...alike(without).flatMap((some) => withoutBlocks(some, bargain, { ...about, isNarrowed })),
    frontierTable(frontier, bargain),
    paragraph(phrases.pointsMean, 'quiet'),
    ...(about.points?.some((name) => !DEFAULT_POINTS.includes(name))
      ? [paragraph(phrases.conventionsMean, 'quiet')]
      : []),
  ];
}

function leadOf({ outcomes, excluded, points }: Frontier): string {
  return excluded === 0n
    ? phrases.frontier(countText(outcomes), points.length)
    : phrases.frontierWithin(countText(outcomes), countText(excluded), points.length);
}

function exactness({ exact, tolerance, sampled }: Frontier, { issues }: Bargain): Block[] {
  return [
    ...(exact ? [] : [paragraph(phrases.bounded(utilityText(Math.max(...tolerance))), 'warning')]),
    ...(sampled.length === 0
      ? []
      : [paragraph(phrases.sampled(sampled.map((issue) => said(issues[issue]!.issue.name))))]),
  ];
}

/** What gives everybody the same without an agreement stands together. */
function alike(without: readonly WithoutAgreement[]): readonly (readonly WithoutAgreement[])[] {
  const groups = new Map<string, WithoutAgreement[]>();
  for (const one of without) {
    const key = JSON.stringify([one.state === undefined, one.points.disagreement, one.assumed]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

/** Lots are drawn from the reservation values only: from each state they would fill pages. */
function withoutBlocks(
  some: readonly WithoutAgreement[],
  bargain: Bargain,
  { conflict, points: shown = DEFAULT_POINTS, isNarrowed }: TalksHeading & { readonly isNarrowed: boolean },
): Block[] {
  const [{ state, assumed, points, lotteries }] = some as readonly [WithoutAgreement, ...WithoutAgreement[]];
  const names = bargain.parties.map(({ name }) => said(name));
  const isState = state !== undefined && conflict !== undefined;
  const states = isState ? some.flatMap((one) => one.state ?? []) : [];
  const { rational, disagreement } = points;
  return [
    heading(isState ? phrases.without(states.map(({ number }) => number)) : phrases.withoutReservation, 3),
    ...(isState ? [list(states.map((one) => phrases.stateWords(one.number, stateInWords(conflict, one.state))))] : []),
    paragraph(
      phrases.disagreement(disagreement.map((utility, party) => phrases.worthTo(names[party]!, utilityText(utility)))),
    ),
    ...(assumed.length === 0
      ? []
      : [paragraph(phrases.assumedWorth(assumed.map((party) => names[party]!)), 'warning')]),
    rational.length === 0
      ? paragraph(phrases.noneRational(isNarrowed), 'warning')
      : paragraph(phrases.rational(rational.length)),
    ...(rational.length > 0 && points.noCommonGain ? [paragraph(phrases.noGain, 'warning')] : []),
    singledOut(points, bargain, { shown, isNarrowed }),
    ...(lotteries === undefined || isState ? [] : lotteryBlocks(lotteries, bargain)),
  ];
}

/** A row for each package that a point falls on, the points named beside it. */
function singledOut(
  { byName }: Points,
  bargain: Bargain,
  { shown, isNarrowed }: { readonly shown: readonly PointName[]; readonly isNarrowed: boolean },
): Block {
  const rows = new Map<string, { readonly point: FrontierPoint; readonly names: PointName[] }>();
  for (const name of shown) {
    // Where everything ties, one list of it is enough for a reader.
    for (const point of byName[name].slice(0, SHOWN)) {
      const key = point.package.join(' ');
      const row = rows.get(key) ?? { point, names: [] };
      // Where all of the largest sums leave nobody worse off, it need not be said twice.
      if (!(name === 'welfare-rational' && row.names.includes('welfare'))) row.names.push(name);
      rows.set(key, row);
    }
  }
  const missing = shown.filter((name) => byName[name].length === 0);
  const longer = shown.filter((name) => byName[name].length > SHOWN);
  const notes = [
    ...longer.map((name) => phrases.tied(phrases.points[name]!, byName[name].length, SHOWN)),
    ...(missing.length === 0
      ? []
      : [
          phrases.missing(
            missing.map((name) => phrases.points[name]!),
            isNarrowed,
          ),
        ]),
  ];
  return {
    kind: 'table',
    title: phrases.pointsTable,
    columns: [
      { head: phrases.columns.package, flexible: true },
      ...utilityColumns(bargain),
      { head: phrases.columns.point, flexible: true },
    ],
    rows: [...rows.values()].map(({ point, names }) => [
      packageInWords(bargain.issues, point.package),
      ...point.utilities.map(utilityText),
      names.map((name) => phrases.points[name]!).join(', '),
    ]),
    ...(notes.length > 0 && { after: notes.join(' ') }),
  };
}

function frontierTable({ points }: Frontier, bargain: Bargain): Block {
  return {
    kind: 'table',
    title: phrases.frontierTable,
    columns: [{ head: phrases.columns.package, flexible: true }, ...utilityColumns(bargain)],
    rows: points
      .slice(0, SHOWN)
      .map((point) => [packageInWords(bargain.issues, point.package), ...point.utilities.map(utilityText)]),
    ...(points.length > SHOWN && { after: phrases.frontierRest(points.length - SHOWN) }),
  };
}

/** Only where drawing lots gives something that no package does. */
function lotteryBlocks(lotteries: NonNullable<WithoutAgreement['lotteries']>, bargain: Bargain): Block[] {
  const rows = (
    [
      ['nash', lotteries.nash],
      ['kalai-smorodinsky', lotteries.kalaiSmorodinsky],
      ['egalitarian', lotteries.egalitarian],
    ] as const
  ).flatMap(([name, lottery]): Text[][] =>
    lottery === undefined || lottery.mix.length < 2
      ? []
      : [[phrases.points[name]!, mixInWords(lottery, bargain), ...lottery.utilities.map(utilityText)]],
  );
  if (rows.length === 0) return [];
  return [
    {
      kind: 'table',
      title: phrases.lotteriesTable,
      columns: [
        { head: phrases.columns.point },
        { head: phrases.columns.package, flexible: true },
        ...utilityColumns(bargain),
      ],
      rows,
    },
  ];
}

function mixInWords({ mix }: Lottery, { issues }: Bargain): string {
  return mix
    .map(({ point, share }) => phrases.chance(shareText(share), packageInWords(issues, point.package)))
    .join('; ');
}

export function utilityColumns({ parties }: Pick<Bargain, 'parties'>): Column[] {
  return parties.map(({ name }) => ({ head: name, align: 'right' as const }));
}
