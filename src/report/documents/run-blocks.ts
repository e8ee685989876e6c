/** How talks went, meeting by meeting, whatever the protocol that they went by. */
import { type BreakdownFound, type LeftOnTheTable, type NotRun, termsAt } from '../../analysis/index.ts';
import type { MeetingRun, MeetingsRun, TalksOutcome } from '../../engine/bargaining/index.ts';
import type { Talks } from '../../model/index.ts';
import { shareText, utilityText } from '../phrases/figures.ts';
import { talks as phrases } from '../phrases/index.ts';
import { issuesInWords, packageText } from '../words/packages-in-words.ts';
import { talksRefusal } from '../words/talks-refusal.ts';
import { type Block, heading, list, paragraph, said } from '../writers/document.ts';
import { leftBlocks, missedBlocks } from './left-on-the-table.ts';
import { thenHoldsBlocks } from './what-then-holds.ts';

interface Outcome {
  readonly outcome: TalksOutcome;
  readonly trace: readonly { readonly round: number }[];
}

type Ran<Run> = { readonly form: 'run' } & LeftOnTheTable & MeetingsRun<Run>;

/** `runIs`: what such a run is; `offersOf`: the offers of a meeting; `breakdown`: what holds without an agreement, if that is known. */
export function runBlocks<Run extends Outcome>(
  found: Ran<Run> | NotRun,
  talks: Talks,
  runIs: string,
  offersOf: (meeting: MeetingRun<Run>) => readonly Block[],
  breakdown: BreakdownFound | undefined,
): Block[] {
  if (found.form !== 'run') {
    const { says, hint } = talksRefusal(found);
    return [paragraph(says, 'warning'), ...(hint === undefined ? [] : [paragraph(hint)])];
  }
  const { meetings, outcome, assessed, missed } = found;
  const { bargain } = meetings[meetings.length - 1]!;
  const left = assessed ? leftBlocks(assessed, bargain) : missed ? missedBlocks(missed, bargain) : [];
  return [
    paragraph(runIs, 'quiet'),
    ...meetings.flatMap((meeting) => [...meetingBlocks(meeting, talks, meetings.length > 1), ...offersOf(meeting)]),
    ...(outcome.form === 'agreement' || breakdown === undefined ? [] : thenHoldsBlocks(breakdown, bargain)),
    ...(left.length === 0 ? [] : [heading(phrases.leftTitle), ...left]),
  ];
}

/** What changed before it, and what it came to. */
function meetingBlocks(meeting: MeetingRun<Outcome>, talks: Talks, isOneOfMany: boolean): Block[] {
  const { id, name, why, by, redefined, removed, raised, assumed, bargain, rounds, roundsAssumed } = meeting;
  const { date } = termsAt(talks, id).terms.deadline;
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
    ...(roundsAssumed && date !== undefined ? [paragraph(phrases.dayOnly(said(date), rounds), 'warning')] : []),
    ...outcomeBlocks(meeting, rounds, nameOf),
    paragraph(phrases.packagesAre(issuesInWords(bargain.issues)), 'quiet'),
  ];
}

function outcomeBlocks(
  { run: { outcome, trace }, bargain }: MeetingRun<Outcome>,
  rounds: number,
  nameOf: (party: number) => string,
): Block[] {
  if (outcome.form === 'agreement') {
    const { utilities, discounted } = outcome;
    const worths = (some: readonly number[]) =>
      some.map((utility, party) => phrases.worthTo(nameOf(party), utilityText(utility)));
    return [
      paragraph(
        phrases.agree(outcome.round + 1, rounds, nameOf(outcome.by), (trace.at(-1)?.round ?? outcome.round) + 1),
        'lead',
      ),
      list(packageText(bargain.issues, outcome.package).map(said)),
      paragraph(worths(utilities).join(', ')),
      ...(discounted.some((utility, party) => utility !== utilities[party])
        ? [paragraph(phrases.discounted(worths(discounted)))]
        : []),
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
