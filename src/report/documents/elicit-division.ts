/** Items divided, alternatives to an agreement, and the zone of agreement. */
import type { Elicitation } from '../../analysis/index.ts';
import type { Answers } from '../../format/elicitation/index.ts';
import { number, shareText, toPlaces } from '../phrases/figures.ts';
import { elicitPage as phrases } from '../phrases/talks/elicit-page.ts';
import { elicit } from '../phrases/talks/elicit-phrases.ts';
import { type Block, heading, list, paragraph, said, type Text } from '../writers/document.ts';

export function divisionBlocks({ division, terms }: Elicitation, answers: Answers): Block[] {
  const given = answers.division;
  if (division === undefined || given === undefined || !('found' in division)) return [];
  const { shares, points, split, checks, start, tied, transfers } = division.found;
  const heads = given.parties.map((id) => terms.parties.find((party) => party.id === id)?.name ?? id);
  const names = heads.map(said);
  const [one, other] = names as [string, string];
  const item = (at: number) => said(given.items[at]!.name);
  return [
    heading(phrases.divisionTitle),
    paragraph(elicit.division([amount(points[0]), amount(points[1])], [one, other]), 'lead'),
    {
      kind: 'table',
      title: phrases.divisionTable,
      columns: [
        { head: phrases.item, flexible: true },
        ...heads.map((name) => ({ head: phrases.pointsOf(name), align: 'right' as const })),
        { head: phrases.gets, flexible: true },
      ],
      rows: given.items.map((_, at): Text[] => {
        const share = shares[at]!;
        const gets =
          share === 1 ? one : share === 0 ? other : phrases.shared(one, shareText(share), other, shareText(1 - share));
        return [item(at), amount(given.points[0][at]!), amount(given.points[1][at]!), gets];
      }),
    },
    list([
      elicit.start(one, amount(start.points[0]), other, amount(start.points[1])),
      ...tied.map(({ item: at, to, had }) =>
        elicit.tiedItem(item(at), amount(given.points[0][at]!), names[to]!, names[1 - to]!, [
          amount(had[to]),
          amount(had[1 - to]!),
        ]),
      ),
      ...(transfers.length === 0 ? [elicit.even] : []),
      ...transfers.map(({ item: at, from, part, ratio }) =>
        elicit.moved(item(at), names[from]!, names[1 - from]!, part === 1 ? undefined : shareText(part), amount(ratio)),
      ),
    ]),
    paragraph(split === undefined ? elicit.noSplit : elicit.split(item(split), shareText(shares[split]!), one)),
    list([
      elicit.checks.equitable(checks.equitable),
      elicit.checks.envyFree(checks.envyFree),
      elicit.checks.efficient(checks.efficient),
    ]),
    paragraph(elicit.notStrategyProof, 'quiet'),
  ];
}

export function alternativesBlocks({ alternatives, party, befalls }: Elicitation, answers: Answers): Block[] {
  const given = answers.alternatives;
  if (alternatives === undefined || given === undefined || !('found' in alternatives) || party === undefined) return [];
  const { best, net, stated } = alternatives.found;
  return [
    heading(phrases.alternativesTitle),
    {
      kind: 'table',
      title: phrases.alternativesTable,
      columns: [
        { head: phrases.does, flexible: true },
        { head: phrases.worth, align: 'right' },
        { head: phrases.cost, align: 'right' },
        { head: phrases.net, align: 'right' },
      ],
      rows: given.all.map(({ does, worth, cost }, at) => [
        said(does),
        amount(worth),
        cost === undefined ? '' : amount(cost),
        best.includes(at) ? phrases.best(amount(net[at]!)) : amount(net[at]!),
      ]),
    },
    paragraph(
      `${elicit.limit[stated](said(party.name))}${alternatives.stated === 'talks' ? ` ${phrases.limitFromTalks}` : ''}`,
      stated === 'same' || stated === 'not-stated' ? undefined : 'warning',
    ),
    ...(befalls === undefined
      ? []
      : [
          paragraph(
            elicit.befalls(
              said(party.name),
              befalls.states.length - befalls.found.unknown.length,
              amount(befalls.found.range.least),
              amount(befalls.found.range.most),
            ),
          ),
        ]),
  ];
}

export function zoneBlocks({ zone }: Elicitation): Block[] {
  if (zone === undefined || !('found' in zone)) return [];
  const { form, low, high, width } = zone.found;
  const words = [amount(low), amount(high), amount(width)] as const;
  return [
    heading(phrases.zoneTitle),
    form === 'zone' ? paragraph(elicit.zone(...words), 'lead') : paragraph(elicit.gap(...words), 'warning'),
  ];
}

function amount(value: number): string {
  return number(toPlaces(value, 3));
}
