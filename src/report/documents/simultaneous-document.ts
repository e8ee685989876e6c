/** How talks go where several packages at a time are on the table, and what the choices among them tell. */
import {
  choicesTold,
  choicesWeighed,
  type Exchanged,
  type SimultaneousRunFinding,
  termsAt,
} from '../../analysis/index.ts';
import type { Bargain, Choice, SimultaneousOffer } from '../../engine/bargaining/index.ts';
import type { PreferenceOrder, Talks } from '../../model/index.ts';
import { number, utilityText } from '../phrases/figures.ts';
import { language, talks as phrases } from '../phrases/index.ts';
import { simultaneous as words } from '../phrases/talks/simultaneous-phrases.ts';
import { levelText, packageInWords } from '../words/packages-in-words.ts';
import { type Block, type Document, paragraph, said, type Text } from '../writers/document.ts';
import { repeatsTogether } from './repeats-together.ts';
import { runBlocks } from './run-blocks.ts';
import { utilityColumns } from './talks-points-document.ts';
import { answerInWords } from './talks-run-document.ts';

/** So many turns at the beginning and at the end are shown. */
const SHOWN_ENDS = 5;
/** And so many values of an issue. */
const SHOWN_VALUES = 4;
/** And so many of what outweighs what, by party. */
const SHOWN_WEIGHED = 6;

/** `count`: how many packages at a time were asked for. */
export function simultaneousDocument(
  found: SimultaneousRunFinding,
  talks: Talks,
  count: number,
  title: string,
): Document {
  return {
    title: words.title,
    subtitle: [said(title)],
    language,
    blocks: runBlocks(found, talks, words.is(count), ({ id, run: { trace }, bargain }) => {
      if (trace.length === 0) return [];
      const { parties } = termsAt(talks, id).terms;
      const orders = bargain.parties.map(({ id: party }) => parties.find((one) => one.id === party)!.order);
      return [
        offerTable(trace, bargain),
        ...weighedBlocks(trace, bargain, orders),
        ...toldTable(trace, bargain, orders),
      ];
    }),
  };
}

function offerTable(trace: readonly SimultaneousOffer[], bargain: Bargain): Block {
  const told = repeatsTogether(trace, ({ packages }) => packages.map(({ package: pack }) => String(pack)).join(' '));
  const isCut = told.length > 2 * SHOWN_ENDS;
  const shown = isCut ? [...told.slice(0, SHOWN_ENDS), ...told.slice(-SHOWN_ENDS)] : told;
  return {
    kind: 'table',
    title: words.offers,
    columns: [
      { head: phrases.columns.round, align: 'right' },
      { head: phrases.columns.by },
      { head: phrases.columns.package, flexible: true },
      ...utilityColumns(bargain),
      { head: phrases.columns.answer, flexible: true },
    ],
    rows: shown.flatMap(({ from, offer: { round, by, packages, choices } }) =>
      packages.map(({ package: pack, utilities }, place) => [
        place === 0 ? phrases.rounds(from + 1, round + 1) : '',
        place === 0 ? said(bargain.parties[by]!.name) : '',
        packageInWords(bargain.issues, pack),
        ...utilities.map(utilityText),
        choices.flatMap((choice) => choiceInWords(choice, place, packages.length, bargain)).join('; '),
      ]),
    ),
    ...(isCut && { after: words.offersRest(told.length - shown.length) }),
  };
}

/** What a party says to the package in that place: nothing where it neither accepts it nor likes it best. */
function choiceInWords({ party, likes, responses }: Choice, place: number, of: number, bargain: Bargain): string[] {
  const response = responses[place]!;
  if (of === 1) return [answerInWords(response, bargain)];
  if (likes !== place) return response.accepted ? [answerInWords(response, bargain)] : [];
  const name = said(bargain.parties[party]!.name);
  if (response.accepted) return [words.ratherAccepted(name)];
  const { rule, wanted } = response.because;
  if (rule === 'red line') return [words.ratherRedLine(name)];
  return [
    wanted === undefined ? words.ratherOnly(name) : words.ratherWanted(name, phrases.wants[rule](utilityText(wanted))),
  ];
}

/** Nothing where no choice told what outweighs what. */
function weighedBlocks(
  trace: readonly SimultaneousOffer[],
  { issues, parties }: Bargain,
  orders: readonly PreferenceOrder[],
): Block[] {
  const inWords = (some: readonly Exchanged[]) =>
    some
      .map(({ issue, took, left }) => {
        const of = issues[issue]!;
        return words.rather(said(of.issue.name), said(levelText(of, took)), said(levelText(of, left)));
      })
      .join('; ');
  const told = parties.map((_, party) => choicesWeighed(trace, party, orders[party]!));
  const rows = parties.flatMap(({ name }, party) =>
    told[party]!.slice(0, SHOWN_WEIGHED).map(({ gains, losses, times }, at): Text[] => [
      at === 0 ? said(name) : '',
      inWords(gains),
      inWords(losses),
      number(times),
    ]),
  );
  if (rows.length === 0) return [];
  const more = told.reduce((sum, some) => sum + Math.max(0, some.length - SHOWN_WEIGHED), 0);
  const { party, times, gains, losses } = words.weighedColumns;
  return [
    {
      kind: 'table',
      title: words.weighed,
      columns: [
        { head: party },
        { head: gains, flexible: true },
        { head: losses, flexible: true },
        { head: times, align: 'right' },
      ],
      rows,
      ...(more > 0 && { after: words.weighedRest(more) }),
    },
    paragraph(words.weighedIs, 'quiet'),
  ];
}

/** Nothing where nobody ever had a choice on an issue that it has not put in order. */
function toldTable(
  trace: readonly SimultaneousOffer[],
  { issues, parties }: Bargain,
  orders: readonly PreferenceOrder[],
): Block[] {
  const rows = parties.flatMap(({ name }, party) =>
    choicesTold(trace, party)
      .filter(({ issue }) => orders[party]!.values[issue] === undefined)
      .map(({ issue, choices, levels }, at): Text[] => [
        at === 0 ? said(name) : '',
        said(issues[issue]!.issue.name),
        String(choices),
        levels
          .slice(0, SHOWN_VALUES)
          .map(({ level, taken, there }) => words.took(said(levelText(issues[issue]!, level)), taken, there))
          .join(' · ') + (levels.length > SHOWN_VALUES ? ' · …' : ''),
      ]),
  );
  if (rows.length === 0) return [];
  const { party, issue, choices, took } = words.toldColumns;
  return [
    {
      kind: 'table',
      title: words.told,
      columns: [
        { head: party },
        { head: issue, flexible: true },
        { head: choices, align: 'right' },
        { head: took, flexible: true },
      ],
      rows,
    },
  ];
}
