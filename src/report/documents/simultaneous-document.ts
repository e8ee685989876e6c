/** How talks go where several packages at a time are on the table, and what the choices among them tell. */
import {
  type BreakdownFound,
  choicesTold,
  choicesWeighed,
  type Exchanged,
  type SimultaneousRunFinding,
  termsAt,
} from '../../analysis/index.ts';
import type {
  Bargain,
  Choice,
  MeetingRun,
  OfferResponse,
  SimultaneousOffer,
  SimultaneousRun,
} from '../../engine/bargaining/index.ts';
import type { PreferenceOrder, Talks } from '../../model/index.ts';
import { number } from '../phrases/figures.ts';
import { language, talks as phrases } from '../phrases/index.ts';
import { simultaneous as words } from '../phrases/talks/simultaneous-phrases.ts';
import { levelText } from '../words/packages-in-words.ts';
import { type Block, type Document, paragraph, said, type Text } from '../writers/document.ts';
import { offerTable } from './offer-table.ts';
import { runBlocks } from './run-blocks.ts';
import { answerInWords, answersKey, unansweredInWords, wantedInWords } from './talks-run-document.ts';

/** So many turns at the beginning and at the end are shown. */
const SHOWN_ENDS = 5;
/** And so many values of an issue. */
const SHOWN_VALUES = 4;
/** And so many of what outweighs what, by party. */
const SHOWN_WEIGHED = 6;

/** `count`: how many packages at a time were asked for. `breakdown`: as of a run with single offers. */
export function simultaneousDocument(
  found: SimultaneousRunFinding,
  talks: Talks,
  count: number,
  title: string,
  breakdown?: BreakdownFound,
): Document {
  return {
    title: words.title,
    subtitle: [said(title)],
    language,
    blocks: runBlocks(found, talks, words.is(count), offersOf, breakdown),
  };

  function offersOf({ id, run, bargain }: MeetingRun<SimultaneousRun>): Block[] {
    const { trace } = run;
    if (trace.length === 0) return [];
    const { parties } = termsAt(talks, id).terms;
    const orders = bargain.parties.map(({ id: party }) => parties.find((one) => one.id === party)!.order);
    const atEnd = unansweredInWords(run, bargain);
    return [
      offerTable(trace, bargain, {
        title: words.offers,
        ends: SHOWN_ENDS,
        keyOf: turnKey,
        packagesOf: ({ packages }) => packages,
        answersOf: ({ offer: { packages, choices }, offers }, place) =>
          choices.flatMap((choice, at) => {
            const answers = offers.flatMap((one) => one.choices[at]!.responses[place] ?? []);
            return choiceInWords(choice, answers, place, packages.length, bargain);
          }),
        atEnd,
        rest: words.offersRest,
      }),
      ...weighedBlocks(trace, bargain, orders),
      ...toldTable(trace, bargain, orders),
    ];
  }
}

function turnKey({ packages, choices }: SimultaneousOffer): string {
  return [
    ...packages.map(({ package: pack }) => String(pack)),
    ...choices.map(({ party, likes, responses }) => `${party} ${likes}: ${answersKey(responses)}`),
  ].join('; ');
}

/** What a party says to the package in that place: nothing where it could agree to it, but neither accepts it nor likes it best. */
function choiceInWords(
  { party, likes }: Choice,
  answers: readonly OfferResponse[],
  place: number,
  of: number,
  bargain: Bargain,
): string[] {
  const name = said(bargain.parties[party]!.name);
  const [first] = answers;
  // It did not come to an answer.
  if (first === undefined) return likes === place && of > 1 ? [words.ratherOnly(name)] : [];
  const { accepted, because } = first;
  const { rule } = because;
  if (of === 1 || rule === 'red line') return [answerInWords(answers, bargain)];
  if (likes !== place) return accepted ? [answerInWords(answers, bargain)] : [];
  if (accepted) return [words.ratherAccepted(name)];
  const wanted = wantedInWords(answers);
  return [wanted === undefined ? words.ratherOnly(name) : words.ratherWanted(name, phrases.wants[rule](wanted))];
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
      ...(more > 0 && { after: words.weighedRest(more), atTerminal: phrases.jsonLists }),
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
