/** How talks go by the tactics of the parties, and what they leave on the table, laid out for reading. */

import type { TalksRunFinding } from '../../analysis/index.ts';
import type { Bargain, MeetingRun, OfferResponse, TracedOffer } from '../../engine/bargaining/index.ts';
import type { Talks } from '../../model/index.ts';
import { language, talks as phrases } from '../phrases/index.ts';
import { issuesInWords, packageInWords, packageText, shareText, utilityText } from '../words/packages-in-words.ts';
import { talksRefusal } from '../words/talks-refusal.ts';
import { type Block, type Document, heading, list, paragraph, said } from '../writers/document.ts';
import { leftBlocks } from './left-on-the-table.ts';
import { utilityColumns } from './talks-points-document.ts';

/** So many offers at the beginning and at the end are shown. */
const SHOWN_ENDS = 12;

export function talksRunDocument(found: TalksRunFinding, talks: Talks, title: string): Document {
  return {
    title: phrases.runTitle,
    subtitle: [said(title)],
    language,
    blocks: blocksOf(found, talks),
  };
}

function blocksOf(found: TalksRunFinding, talks: Talks): Block[] {
  switch (found.form) {
    case 'no numbers':
    case 'too large': {
      const { says, hint } = talksRefusal(found, talks);
      return [paragraph(says, 'warning'), ...(hint === undefined ? [] : [paragraph(hint)])];
    }
    case 'run': {
      const { meetings, assessed } = found;
      return [
        paragraph(phrases.runIs, 'quiet'),
        ...meetings.flatMap((meeting) => meetingBlocks(meeting, talks, meetings.length > 1)),
        ...(assessed === undefined
          ? []
          : [heading(phrases.leftTitle), ...leftBlocks(assessed, meetings[meetings.length - 1]!.bargain)]),
      ];
    }
  }
}

function meetingBlocks(meeting: MeetingRun, talks: Talks, isOneOfMany: boolean): Block[] {
  const { name, why, by, redefined, removed, raised, assumed, bargain, run, rounds } = meeting;
  const nameOf = (party: number) => said(bargain.parties[party]!.name);
  const issueName = (id: string) => said(talks.issues.find((issue) => issue.id === id)?.name ?? id);
  const issueHere = (id: string) => said(bargain.issues.find(({ issue }) => issue.id === id)?.issue.name ?? id);
  const redefiner = by === undefined ? undefined : said(talks.parties.find(({ id }) => id === by)?.name ?? by);
  return [
    ...(isOneOfMany ? [heading(name === undefined ? phrases.firstMeeting : said(name))] : []),
    ...(why === undefined ? [] : [paragraph(said(why))]),
    ...(redefined.length === 0 ? [] : [paragraph(phrases.redefined(redefined.map(issueHere), redefiner))]),
    ...(removed.length === 0 ? [] : [paragraph(phrases.removed(removed.map(issueName)))]),
    ...raised.flatMap((share, party) =>
      share > 0 ? [paragraph(phrases.raised(nameOf(party), shareText(share)))] : [],
    ),
    ...(assumed.length === 0 ? [] : [paragraph(phrases.assumedTactic(assumed.map(nameOf)), 'warning')]),
    ...outcomeBlocks(meeting, rounds, nameOf),
    paragraph(phrases.packagesAre(issuesInWords(bargain.issues)), 'quiet'),
    ...(run.trace.length === 0 ? [] : [offerTable(run.trace, bargain)]),
  ];
}

function outcomeBlocks(
  { run: { outcome }, bargain }: MeetingRun,
  rounds: number,
  nameOf: (party: number) => string,
): Block[] {
  if (outcome.form === 'agreement') {
    return [
      paragraph(phrases.agree(outcome.round + 1, rounds, nameOf(outcome.by)), 'lead'),
      list(packageText(bargain.issues, outcome.package).map(said)),
      paragraph(
        outcome.utilities.map((utility, party) => phrases.worthTo(nameOf(party), utilityText(utility))).join(', '),
      ),
    ];
  }
  return [
    paragraph(
      outcome.why === 'deadline' || outcome.by === undefined
        ? phrases.deadline(rounds)
        : phrases.walkedAway(nameOf(outcome.by)),
      'lead',
    ),
  ];
}

function offerTable(trace: readonly TracedOffer[], bargain: Bargain): Block {
  const told = repeatsTogether(trace);
  const isCut = told.length > 2 * SHOWN_ENDS;
  const shown = isCut ? [...told.slice(0, SHOWN_ENDS), ...told.slice(-SHOWN_ENDS)] : told;
  return {
    kind: 'table',
    title: phrases.offers,
    columns: [
      { head: phrases.columns.round, align: 'right' },
      { head: phrases.columns.by },
      { head: phrases.columns.package, flexible: true },
      ...utilityColumns(bargain),
      { head: phrases.columns.answer, flexible: true },
    ],
    rows: shown.map(({ from, offer: { round, by, package: pack, utilities, responses } }) => [
      phrases.rounds(from + 1, round + 1),
      said(bargain.parties[by]!.name),
      packageInWords(bargain.issues, pack),
      ...utilities.map(utilityText),
      responses.map((response) => answerInWords(response, bargain)).join('; '),
    ]),
    ...(isCut && { after: phrases.offersRest(told.length - shown.length) }),
  };
}

interface Told {
  /** The round in which the party began to offer it. */
  readonly from: number;
  /** The last of these offers, with the answers to it. */
  readonly offer: TracedOffer;
}

/** What a party offers again in the next round is told once, where it was last offered. */
function repeatsTogether(trace: readonly TracedOffer[]): readonly Told[] {
  const told: Told[] = [];
  const latest = new Map<number, number>();
  for (const offer of trace) {
    const at = latest.get(offer.by);
    const before = at === undefined ? undefined : told[at];
    const isRepeat = before !== undefined && String(before.offer.package) === String(offer.package);
    if (isRepeat && at !== undefined) told[at] = { from: before.from, offer };
    else latest.set(offer.by, told.push({ from: offer.round, offer }) - 1);
  }
  return told;
}

function answerInWords({ party, accepted, because }: OfferResponse, { parties }: Bargain): string {
  const name = said(parties[party]!.name);
  if (accepted) return phrases.accepted(name);
  if (because.rule === 'red line') return phrases.redLine(name);
  return because.wanted === undefined ? phrases.refusedOnly(name) : phrases.refused(name, utilityText(because.wanted));
}
