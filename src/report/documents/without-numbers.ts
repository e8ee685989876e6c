/** What can be said of talks without any number: red lines, where parties agree and where not, trades that must gain. */
import type { TalksPoints } from '../../analysis/index.ts';
import type { OrderPoints, OrderTrade, Package } from '../../engine/bargaining/index.ts';
import type { TalksParty } from '../../model/index.ts';
import { countText } from '../phrases/figures.ts';
import { talks as phrases } from '../phrases/index.ts';
import { issuesInWords, levelText, packageInWords, packageText } from '../words/packages-in-words.ts';
import { type Block, heading, list, paragraph, said } from '../writers/document.ts';

/** So many of the packages that the orders rule out are listed. */
const SHOWN = 8;

type Said = Pick<TalksPoints, 'order' | 'terms'>;

/** None where nobody has said what is better and worse, and nobody has drawn a red line. */
export function orderBlocks({ order, terms: { parties } }: Said): Block[] {
  const isSilent =
    order.redLines.length === 0 &&
    order.setAside.length === 0 &&
    order.stances.every(({ stance }) => stance === 'open');
  if (isSilent) return [];
  return [
    heading(phrases.orderTitle),
    paragraph(phrases.orderIs, 'quiet'),
    ...redLineBlocks(order, parties),
    ...asideBlocks(order, parties),
    stanceTable(order),
    ...packageBlocks(order),
    ...tradeBlocks(order, parties),
  ];
}

function redLineBlocks({ redLines, outcomes, allowed }: OrderPoints, parties: readonly TalksParty[]): Block[] {
  if (redLines.length === 0) return [];
  return [
    list(
      redLines.map(({ party, line, excludes }) => {
        const { name, order } = parties[party]!;
        const why = order.redLines[line]?.why;
        const words = phrases.excludes(said(name), countText(excludes), countText(outcomes));
        return why === undefined ? words : phrases.because(words, said(why));
      }),
    ),
    ...(allowed === undefined
      ? []
      : allowed === 0n
        ? [paragraph(phrases.noneAllowed, 'warning')]
        : [paragraph(phrases.allowed(countText(allowed), countText(outcomes)))]),
  ];
}

function asideBlocks({ setAside, issues }: OrderPoints, parties: readonly TalksParty[]): Block[] {
  return setAside.map(({ party, issues: some, why }) =>
    paragraph(
      phrases.setAside(
        said(parties[party]!.name),
        some.map((issue) => said(issues[issue]!.issue.name)),
        why,
      ),
    ),
  );
}

function stanceTable({ stances, setAside, issues }: OrderPoints): Block {
  const { issue, stance, best, never } = phrases.stanceColumns;
  const named = (at: number, levels: readonly number[]) =>
    levels.map((level) => said(levelText(issues[at]!, level))).join(', ');
  return {
    kind: 'table',
    title: phrases.stancesTable,
    columns: [
      { head: issue, flexible: true },
      { head: stance },
      { head: best, flexible: true },
      { head: never, flexible: true },
    ],
    rows: stances.map(({ stance: how, bestForAll, dominated }, at) => [
      said(issues[at]!.issue.name),
      how === 'open' && setAside.some(({ issues: aside, why }) => why !== 'importance' && aside.includes(at))
        ? phrases.stanceAside
        : phrases.stances[how],
      named(at, bestForAll),
      named(
        at,
        dominated.filter(({ anyway }) => anyway).map(({ level }) => level),
      ),
    ]),
  };
}

function packageBlocks({ packages, allowed, redLines, issues }: OrderPoints): Block[] {
  // It has been said that none is left.
  if (allowed === 0n) return [];
  if (packages === undefined) return [paragraph(phrases.tooManyToOrder, 'quiet')];
  const { surelyEfficient, surelyDominated, between } = packages;
  const counts = [surelyEfficient, surelyDominated, between].map(({ length }) => length) as [number, number, number];
  const told = paragraph(phrases.surely(...counts, redLines.length > 0));
  if (surelyDominated.length === 0) return [told];
  const { package: worse, by: better } = phrases.dominatedColumns;
  const left = surelyDominated.length - SHOWN;
  return [
    told,
    {
      kind: 'table',
      title: phrases.dominatedTable,
      columns: [
        { head: worse, flexible: true },
        { head: better, flexible: true },
      ],
      rows: surelyDominated
        .slice(0, SHOWN)
        .map(({ package: pack, by }) => [packageInWords(issues, pack), changesInWords(issues, pack, by)]),
      after: [phrases.packagesAre(issuesInWords(issues)), ...(left > 0 ? [phrases.dominatedRest(left)] : [])].join(' '),
      ...(left > 0 && { atTerminal: phrases.jsonLists }),
    },
  ];
}

/** Only what is otherwise: `Sequence: all at once`. */
function changesInWords(issues: OrderPoints['issues'], from: Package, to: Package): string {
  const changed = packageText(issues, to).filter((_, issue) => from[issue] !== to[issue]);
  return changed.map(said).join('; ');
}

function tradeBlocks({ trades, tradesLeftOff, issues }: OrderPoints, parties: readonly TalksParty[]): Block[] {
  if (trades.length === 0) return [];
  const names = (some: readonly number[]) => some.map((party) => said(parties[party]!.name)).join(', ');
  const tradeOf = ({ issues: pair, from, to, nearRedLine }: OrderTrade) => {
    const changes = pair.map((at, place) => {
      const issue = issues[at]!;
      return phrases.change(
        said(issue.issue.name),
        said(levelText(issue, from[place]!)),
        said(levelText(issue, to[place]!)),
      );
    });
    return `${changes.join(', ')}${nearRedLine ? ` (${phrases.nearRedLine})` : ''}`;
  };
  const { parties: who, trade, mayCost } = phrases.tradeColumns;
  return [
    {
      kind: 'table',
      title: phrases.tradesTable,
      columns: [{ head: who }, { head: trade, flexible: true }, { head: mayCost }],
      rows: trades.map((one) => [names(one.parties), tradeOf(one), names(one.mayCost)]),
    },
    ...(tradesLeftOff === 0 ? [] : [paragraph(phrases.moreTrades(tradesLeftOff), 'quiet')]),
  ];
}
