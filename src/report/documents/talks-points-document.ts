/** What talks could come to, laid out for reading. */
import {
  alike,
  namedTogether,
  type PointsInNumbers,
  type TalksPoints,
  type WithoutAgreement,
} from '../../analysis/index.ts';
import {
  type Bargain,
  DEFAULT_POINTS,
  type Frontier,
  type Lottery,
  type PointName,
  type Points,
} from '../../engine/bargaining/index.ts';
import type { Conflict, TalksParty, TalksTerms } from '../../model/index.ts';
import { countText, shareText, utilityText } from '../phrases/figures.ts';
import { language, talks as phrases } from '../phrases/index.ts';
import { issuesInWords, packageInWords } from '../words/packages-in-words.ts';
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
import { nearestBlocks } from './left-on-the-table.ts';
import { orderBlocks } from './without-numbers.ts';

export interface TalksHeading {
  readonly title: string;
  readonly conflict: Conflict | undefined;
  /** What stands at the end: what the numbers rest on. */
  readonly after: readonly Block[];
  /** The id of the party whose beliefs the talks are seen by; undefined where they are as the case has them. */
  readonly eyes?: string | undefined;
  /** Which points are shown, in this order; the workbench’s own where left out. */
  readonly points?: readonly PointName[];
}

const SHOWN = 24;

interface Within extends TalksHeading {
  readonly terms: TalksTerms;
}

export function talksPointsDocument(found: TalksPoints, about: TalksHeading): Document {
  const { meeting, numbers, terms } = found;
  return {
    title: phrases.pointsTitle,
    subtitle: [said(about.title), ...(meeting === undefined ? [] : [phrases.meeting(said(meeting.name))])],
    language,
    blocks: [
      ...(about.eyes === undefined ? [] : [eyesParagraph(terms.parties, about.eyes)]),
      ...orderBlocks(found),
      ...(numbers === undefined
        ? [
            paragraph(
              phrases.noNumbers(
                terms.parties.filter(({ utility }) => utility === undefined).map(({ name }) => said(name)),
              ),
            ),
          ]
        : [heading(phrases.numbersTitle), ...numbersBlocks(numbers, { ...about, terms })]),
      ...about.after,
    ],
  };
}

/** Whose view it is, and of whom it is one. `parties`: with their beliefs. */
function eyesParagraph(parties: readonly TalksParty[], eyes: string): Block {
  const { name, beliefs } = parties.find(({ id }) => id === eyes)!;
  const others = parties.filter(({ id }) => beliefs.some(({ about }) => about === id));
  return others.length === 0
    ? paragraph(phrases.noBeliefs(said(name)), 'warning')
    : paragraph(
        phrases.eyes(
          said(name),
          others.map((other) => said(other.name)),
        ),
        'lead',
      );
}

/** A part for each party that has beliefs of others: what the talks could come to as it sees them, in short. */
export function throughEyesBlocks(found: TalksPoints, eyes: string): Block[] {
  const { numbers, terms } = found;
  const head = [
    heading(phrases.eyesTitle(said(terms.parties.find(({ id }) => id === eyes)!.name))),
    eyesParagraph(terms.parties, eyes),
  ];
  if (numbers === undefined || numbers.frontier.form === 'too-large') return head;
  const { frontier, bargain, onFrontier, without } = numbers;
  const isNarrowed = frontier.excluded > 0n;
  if (isNarrowed && frontier.excluded === frontier.outcomes) return head;
  const [usual] = without;
  return [
    ...head,
    paragraph(leadOf(frontier, onFrontier)),
    ...(usual === undefined
      ? []
      : [
          ...zoneBlocks(usual, bargain, isNarrowed),
          singledOut(usual.points, bargain, { shown: DEFAULT_POINTS, isNarrowed }),
        ]),
  ];
}

function numbersBlocks({ bargain, frontier, onFrontier, without }: PointsInNumbers, about: Within): Block[] {
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
    paragraph(leadOf(frontier, onFrontier), 'lead'),
    ...exactness(frontier, bargain),
    paragraph(`${phrases.numbersAre} ${phrases.packagesAre(issuesInWords(bargain.issues))}`, 'quiet'),
    ...alike(without, disagreementOf).flatMap((some) => withoutBlocks(some, bargain, { ...about, isNarrowed })),
    frontierTable(frontier, bargain),
    paragraph(phrases.pointsMean, 'quiet'),
    ...(about.points?.some((name) => !DEFAULT_POINTS.includes(name))
      ? [paragraph(phrases.conventionsMean, 'quiet')]
      : []),
  ];
}

function leadOf({ outcomes, excluded, points }: Frontier, onFrontier: number | undefined): string {
  return phrases.frontier({
    outcomes: countText(outcomes),
    excluded: excluded === 0n ? undefined : countText(excluded),
    points: points.length,
    packages: onFrontier,
    isAll: onFrontier !== undefined && BigInt(onFrontier) === outcomes - excluded,
  });
}

function exactness({ exact, tolerance, sampled }: Frontier, { issues }: Bargain): Block[] {
  return [
    ...(exact ? [] : [paragraph(phrases.bounded(utilityText(Math.max(...tolerance))), 'warning')]),
    ...(sampled.length === 0
      ? []
      : [paragraph(phrases.sampled(sampled.map((issue) => said(issues[issue]!.issue.name))))]),
  ];
}

function disagreementOf({ state, points: { disagreement }, assumed }: WithoutAgreement) {
  return { state, disagreement, assumed };
}

/** Lots are drawn from the reservation values only: from each state they would fill pages. */
function withoutBlocks(
  some: readonly [WithoutAgreement, ...WithoutAgreement[]],
  bargain: Bargain,
  { conflict, terms, points: shown = DEFAULT_POINTS, isNarrowed }: Within & { readonly isNarrowed: boolean },
): Block[] {
  const [{ state, assumed, points, lotteries }] = some;
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
    ...(isState ? [] : leftOpen(terms)),
    ...(assumed.length === 0
      ? []
      : [paragraph(phrases.assumedWorth(assumed.map((party) => names[party]!)), 'warning')]),
    ...zoneBlocks(some[0], bargain, isNarrowed),
    ...(rational.length > 0 && points.noCommonGain ? [paragraph(phrases.noGain, 'warning')] : []),
    singledOut(points, bargain, { shown, isNarrowed }),
    ...(lotteries === undefined || isState ? [] : lotteryBlocks(lotteries, bargain)),
  ];
}

/** How many packages all could agree to, and what each could have among them; or what comes nearest. */
function zoneBlocks(
  { zone, zoneOnFrontier, nearest, points }: WithoutAgreement,
  bargain: Bargain,
  isNarrowed: boolean,
): Block[] {
  if (zone === 0n) {
    return [paragraph(phrases.noneRational(isNarrowed), 'warning'), ...nearestBlocks(nearest, bargain)];
  }
  const count = zone === undefined ? undefined : countText(zone);
  const most = points.ideal?.map((utility, party) =>
    phrases.upTo(said(bargain.parties[party]!.name), utilityText(utility)),
  );
  const told = phrases.zone({ count, isOne: zone === 1n, packages: zoneOnFrontier, points: points.rational.length });
  return [paragraph(most === undefined ? told : `${told} ${phrases.couldHave(most)}`)];
}

/** Of packages that somebody would walk away with: which issues they leave open. */
function leftOpen({ issues, parties }: TalksTerms): Block[] {
  return parties.flatMap(({ name, reservation }) => {
    if (reservation?.form !== 'package') return [];
    const open = issues.flatMap((issue, at) => (reservation.values[at] === undefined ? [said(issue.name)] : []));
    return open.length === 0 ? [] : [paragraph(phrases.leavesOpen(said(name), open))];
  });
}

/** A row for each package that a point falls on, the points named beside it. */
function singledOut(
  { byName }: Points,
  bargain: Bargain,
  { shown, isNarrowed }: { readonly shown: readonly PointName[]; readonly isNarrowed: boolean },
): Block {
  // Where everything ties, one list of it is enough for a reader.
  const rows = namedTogether(
    shown,
    (name) => byName[name].slice(0, SHOWN),
    (point) => point.package,
  );
  const missing = shown.filter((name) => byName[name].length === 0);
  const longer = shown.filter((name) => byName[name].length > SHOWN);
  const notes = [
    ...longer.map((name) => phrases.tied(phrases.points[name], byName[name].length, SHOWN)),
    ...(missing.length === 0
      ? []
      : [
          phrases.missing(
            missing.map((name) => phrases.points[name]),
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
    rows: rows.map(({ point, names }) => [
      packageInWords(bargain.issues, point.package),
      ...point.utilities.map(utilityText),
      // Where all of the largest sums leave nobody worse off, it need not be said twice.
      names
        .filter((name) => name !== 'welfare-rational' || !names.includes('welfare'))
        .map((name) => phrases.points[name])
        .join(', '),
    ]),
    ...(notes.length > 0 && { after: notes.join(' ') }),
    ...(longer.length > 0 && { atTerminal: phrases.jsonLists }),
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
    ...(points.length > SHOWN && { after: phrases.frontierRest(points.length - SHOWN), atTerminal: phrases.jsonLists }),
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
      : [[phrases.points[name], mixInWords(lottery, bargain), ...lottery.utilities.map(utilityText)]],
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
