/** What an agreement is worth beside what was possible: who gave what up, which trades would be better for all. Or what was missed. */
import type { Assessed, Missed, NearestMiss } from '../../analysis/index.ts';
import type { Assessment, Bargain } from '../../engine/bargaining/index.ts';
import { countText, gainText, shareText, utilityText } from '../phrases/figures.ts';
import { talks as phrases } from '../phrases/index.ts';
import { levelText, packageInWords, packageText } from '../words/packages-in-words.ts';
import { type Block, list, paragraph, said } from '../writers/document.ts';

/** Without a heading. */
export function leftBlocks({ frontier, assessment }: Assessed, bargain: Bargain): Block[] {
  const { crosses, efficient, toFrontier, toNash, improvements, better } = assessment;
  const isNarrowed = frontier.excluded > 0n;
  return [
    ...crosses.map(({ party, line }) => {
      const { name, redLines } = bargain.parties[party]!;
      const why = redLines?.[line]?.why;
      const words = phrases.crosses(said(name));
      return paragraph(why === undefined ? `${words}.` : `${phrases.because(words, said(why))}.`, 'warning');
    }),
    paragraph(
      efficient || toFrontier === undefined
        ? phrases.efficient(frontier.exact, isNarrowed)
        : phrases.inefficient(improvements, utilityText(toFrontier.distance)),
    ),
    ...(toNash === undefined
      ? []
      : [paragraph(isNash(toNash.distance) ? phrases.isNash : phrases.toNash(utilityText(toNash.distance)))]),
    gainTable(assessment, bargain),
    ...(better.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            title: phrases.betterTable,
            columns: [
              { head: phrases.columns.point, flexible: true },
              { head: phrases.columns.package, flexible: true },
              ...gainColumns(bargain),
            ],
            rows: better.map(({ by, point, gains }) => [
              by.map((name) => phrases.betterBy[name]).join(', '),
              packageInWords(bargain.issues, point.package),
              ...gains.map(gainText),
            ]),
          },
        ]),
    ...swapBlocks(assessment, bargain),
  ];
}

/** Nearer than what rounding makes of sums. */
function isNash(distance: number): boolean {
  return distance < 1e-9;
}

/** What talks left that broke down; without a heading. */
export function missedBlocks({ frontier, zone, nearest }: Missed, { issues, parties }: Bargain): Block[] {
  const isNarrowed = frontier.excluded > 0n;
  if (zone === undefined) return [paragraph(phrases.missedUncounted)];
  if (zone > 0n) return [paragraph(phrases.missedZone(countText(zone), zone === 1n, isNarrowed))];
  if (nearest === undefined) return [paragraph(phrases.noneAllowed)];
  return [paragraph(phrases.nothingMissed(isNarrowed)), ...nearestBlocks(nearest, { issues, parties })];
}

/** Nothing where there is none. */
export function nearestBlocks(nearest: NearestMiss | undefined, { issues, parties }: Bargain): Block[] {
  if (nearest === undefined) return [];
  const short = nearest.short.flatMap((by, party) =>
    by > 0 ? [phrases.shortBy(said(parties[party]!.name), utilityText(by))] : [],
  );
  return [paragraph(phrases.nearest(short)), list(packageText(issues, nearest.point.package).map(said))];
}

function gainTable({ parties }: Assessment, bargain: Bargain): Block {
  const { party, utility, gain, share, gaveUp } = phrases.gainColumns;
  return {
    kind: 'table',
    title: phrases.gains,
    columns: [
      { head: party },
      { head: utility, align: 'right' },
      { head: gain, align: 'right' },
      { head: share, align: 'right' },
      { head: gaveUp, flexible: true },
    ],
    rows: parties.map((one, place) => {
      const most = one.gaveUp
        .map(({ amount }, issue) => ({ amount, issue }))
        .filter(({ amount }) => amount > 0)
        .sort((a, b) => b.amount - a.amount)
        .slice(0, 2);
      return [
        said(bargain.parties[place]!.name),
        utilityText(one.utility),
        gainText(one.gain),
        one.shareOfIdeal === undefined ? '' : shareText(one.shareOfIdeal),
        most
          .map(({ amount, issue }) => `${said(bargain.issues[issue]!.issue.name)} (${utilityText(amount)})`)
          .join(', '),
      ];
    }),
  };
}

function swapBlocks({ swaps }: Assessment, bargain: Bargain): Block[] {
  if (swaps.length === 0) return [];
  return [
    {
      kind: 'table',
      title: phrases.swapsTable,
      columns: [{ head: phrases.swapColumns.trade, flexible: true }, ...gainColumns(bargain)],
      rows: swaps.map(({ issues, from, to, gains }) => [
        issues
          .map((issue, at) => {
            const of = bargain.issues[issue]!;
            return phrases.change(said(of.issue.name), said(levelText(of, from[at]!)), said(levelText(of, to[at]!)));
          })
          .join(', '),
        ...gains.map(gainText),
      ]),
    },
  ];
}

function gainColumns({ parties }: Bargain) {
  return parties.map(({ name }) => ({ head: phrases.gainsOf(said(name)), align: 'right' as const }));
}
