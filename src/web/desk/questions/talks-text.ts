/** A mediator's single text: version by version, and who objected to what on the way. */
import { talksText as textFound } from '../../../analysis/talks/talks-text.ts';
import type { Bargain, Draft, SingleTextRun, Vote } from '../../../engine/bargaining/index.ts';
import type { Resumable } from '../../../model/index.ts';
import { levelText } from '../../../report/words/packages-in-words.ts';
import type { Ground } from '../ground.ts';
import { requireNumbers } from './talks-deal.ts';
import {
  frontierSeen,
  packageSeen,
  type SeenIssue,
  type SeenPackage,
  type SeenParty,
  seenIssues,
  seenParties,
  type TalksLens,
  termsSeen,
} from './talks-seen.ts';

export interface TalksTextAsked extends TalksLens {
  readonly tries: number;
  readonly seed: number;
  /** 0: nobody accepts a worse draft. */
  readonly heat: number;
}

export interface TalksTextAnswer {
  readonly parties: readonly SeenParty[];
  readonly issues: readonly SeenIssue[];
  readonly tries: number;
  /** In order, the last of them the text; none where no draft was accepted. */
  readonly versions: readonly SeenVersion[];
  /** Changes of a single clause that would still leave nobody worse off and somebody better. */
  readonly left: number;
  /** Packages of the frontier that are better than the text for somebody and worse for nobody; undefined where that is not known. */
  readonly improvements: number | undefined;
  /** By issue and party. */
  readonly objections: readonly (readonly SingleTextRun['objections'][number][number][])[];
}

export interface SeenVersion extends SeenPackage {
  /** The draft that became it, from 1. */
  readonly draft: number;
  /** Undefined where all of it was new. */
  readonly changed: { readonly issue: number; readonly before: string } | undefined;
  readonly worths: readonly number[];
  /** What was refused before the next version: the first of these changes, and how many there are. */
  readonly refused: readonly SeenRefusal[];
  readonly refusedCount: number;
}

/** The same change put to them again is the same refusal, where the same parties object for the same reasons. */
export interface SeenRefusal {
  readonly times: number;
  readonly change: { readonly issue: number; readonly from: string; readonly to: string };
  /** Those who objected. */
  readonly by: readonly Pick<Vote, 'party' | 'because'>[];
}

const MOST_REFUSED = 20;

export function* talksText(ground: Ground, asked: TalksTextAsked): Resumable<TalksTextAnswer> {
  const { talks, terms } = termsSeen(ground, asked);
  requireNumbers(terms);
  const { meeting, tries, seed, heat } = asked;
  const found = yield* textFound(talks, {
    tries,
    seed,
    heat,
    frontierOf: frontierSeen(ground),
    ...(meeting !== undefined && { meeting }),
  });
  const { bargain, run, assessed } = found.drafted!;
  return {
    parties: seenParties(ground, terms),
    issues: seenIssues(terms),
    tries,
    versions: versionsSeen(run.trace, bargain),
    left: run.left.length,
    improvements: assessed?.assessment.improvements,
    objections: bargain.issues.map((_, issue) => run.objections.map((byIssue) => byIssue[issue]!)),
  };
}

function versionsSeen(trace: readonly Draft[], { issues }: Bargain): SeenVersion[] {
  const versions: (Omit<SeenVersion, 'refused' | 'refusedCount'> & { refusals: Map<string, SeenRefusal> })[] = [];
  for (const draft of trace) {
    const { change, votes } = draft;
    if (draft.version !== undefined) {
      versions.push({
        ...packageSeen(issues, draft.package),
        draft: draft.try + 1,
        changed: change && { issue: change.issue, before: levelText(issues[change.issue]!, change.from) },
        worths: votes.map(({ got }) => got),
        refusals: new Map(),
      });
      continue;
    }
    const refusals = versions.at(-1)?.refusals;
    if (refusals === undefined || change === undefined) continue;
    const by = votes.filter(({ accepted }) => !accepted).map(({ party, because }) => ({ party, because }));
    const key = JSON.stringify([change, by]);
    refusals.set(key, {
      times: (refusals.get(key)?.times ?? 0) + 1,
      change: {
        issue: change.issue,
        from: levelText(issues[change.issue]!, change.from),
        to: levelText(issues[change.issue]!, change.to),
      },
      by,
    });
  }
  return versions.map(({ refusals, ...version }) => ({
    ...version,
    refused: [...refusals.values()].slice(0, MOST_REFUSED),
    refusedCount: refusals.size,
  }));
}
