/** How the talks would go if each party put several packages of about equal worth to itself on the table at a time. */
import { choicesWeighed, type Exchanged } from '../../../analysis/talks/choices-told.ts';
import { simultaneousRun } from '../../../analysis/talks/simultaneous-run.ts';
import type {
  MeetingRun,
  OfferResponse,
  SimultaneousOffer,
  SimultaneousRun,
} from '../../../engine/bargaining/index.ts';
import type { Resumable, TalksTerms } from '../../../model/index.ts';
import { levelText } from '../../../report/words/packages-in-words.ts';
import type { Ground } from '../ground.ts';
import { type HeldMeeting, heldSeen, MOST_OFFERS } from './talks-run.ts';
import {
  frontierSeen,
  meetingsHeld,
  packageSeen,
  type SeenPackage,
  type TalksTrial,
  talksTried,
} from './talks-seen.ts';

export interface TalksSeveralAsked {
  readonly trial?: TalksTrial;
  /** How many packages at a time. */
  readonly count: number;
}

export interface TalksSeveralAnswer {
  /** Those that were held, in order; the last says how it ends. */
  readonly meetings: readonly SeenSeveral[];
}

export interface SeenSeveral extends HeldMeeting {
  readonly turns: readonly SeenTurn[];
  /** How many came before the first of these. */
  readonly skipped: number;
  /** By party, what its choices told, as often as they did. */
  readonly weighed: readonly SeenWeighed[];
}

export interface SeenTurn {
  readonly round: number;
  readonly by: number;
  readonly target: number;
  readonly packages: readonly (SeenPackage & { readonly utilities: readonly number[] })[];
  readonly choices: readonly {
    readonly party: number;
    /** Which of the packages it likes best, by place; undefined where each crosses one of its red lines. */
    readonly likes: number | undefined;
    /** Its response to each. */
    readonly responses: readonly Pick<OfferResponse, 'party' | 'accepted' | 'because'>[];
  }[];
}

/** By its own order it gains by the one and loses by the other, and took both. */
export interface SeenWeighed {
  readonly party: number;
  readonly times: number;
  readonly gains: readonly SeenExchange[];
  readonly losses: readonly SeenExchange[];
}

interface SeenExchange {
  readonly issue: string;
  readonly took: string;
  readonly left: string;
}

/** More kinds of exchange than these, the rarest of them, are not told. */
const MOST_WEIGHED = 8;

export function* talksSeveral(ground: Ground, { trial, count }: TalksSeveralAsked): Resumable<TalksSeveralAnswer> {
  const talks = talksTried(ground, trial);
  const found = yield* simultaneousRun(talks, { count, frontierOf: frontierSeen(ground) });
  const meetings: SeenSeveral[] = [];
  for (const [at, meeting] of meetingsHeld(found).entries()) {
    const { trace } = meeting.run;
    meetings.push({
      ...(yield* heldSeen(ground, talks, meeting, at)),
      turns: trace.slice(-MOST_OFFERS).map((offer) => turnSeen(offer, meeting)),
      skipped: Math.max(0, trace.length - MOST_OFFERS),
      weighed: weighedIn(meeting, at === 0 ? talks : talks.meetings[at - 1]!.talks),
    });
  }
  return { meetings };
}

function turnSeen(
  { round, by, target, packages, choices }: SimultaneousOffer,
  { bargain }: MeetingRun<SimultaneousRun>,
): SeenTurn {
  return {
    round,
    by,
    target,
    packages: packages.map(({ package: pack, utilities }) => ({ ...packageSeen(bargain.issues, pack), utilities })),
    choices: choices.map(({ party, likes, responses }) => ({
      party,
      likes,
      responses: responses.map(({ accepted, because }) => ({ party, accepted, because })),
    })),
  };
}

function weighedIn(
  { bargain, run }: MeetingRun<SimultaneousRun>,
  { parties }: Pick<TalksTerms, 'parties'>,
): SeenWeighed[] {
  const seen = ({ issue, took, left }: Exchanged): SeenExchange => ({
    issue: bargain.issues[issue]!.issue.name,
    took: levelText(bargain.issues[issue]!, took),
    left: levelText(bargain.issues[issue]!, left),
  });
  return parties.flatMap(({ order }, party) =>
    choicesWeighed(run.trace, party, order)
      .slice(0, MOST_WEIGHED)
      .map(({ times, gains, losses }) => ({ party, times, gains: gains.map(seen), losses: losses.map(seen) })),
  );
}
