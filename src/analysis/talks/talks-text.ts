/** A mediator's single text: what draft after draft comes to, and who objected to what. */
import { type Bargain, bargainOf, hasNumbers, type SingleTextRun, singleText } from '../../engine/bargaining/index.ts';
import type { Resumable, Talks } from '../../model/index.ts';
import { type Assessed, assessed } from './assessed.ts';
import type { FrontierOf } from './shared-frontier.ts';
import { type MeetingTerms, termsAt } from './terms-of.ts';

export interface TalksTextOptions {
  /** Undefined for the talks as they begin. */
  readonly meeting?: string;
  readonly tries?: number;
  readonly seed?: number;
  /** Above 0 all parties accept a worse draft now and then while it is hot; 0, the default: never. */
  readonly heat?: number;
  readonly realSteps?: number;
  /** How the frontier is found: where several ask for it, by way of `sharedFrontier`. */
  readonly frontierOf?: FrontierOf;
}

/** So many drafts are put to the parties where nobody says otherwise. */
export const DEFAULT_TRIES = 200;

export interface TalksText extends MeetingTerms {
  readonly tries: number;
  readonly seed: number;
  readonly heat: number;
  /** Undefined where a party has no numbers to judge a draft by. */
  readonly drafted: Drafted | undefined;
}

export interface Drafted {
  readonly bargain: Bargain;
  readonly run: SingleTextRun;
  /** Of the last text; undefined where none was accepted, or the frontier is too large to be found. */
  readonly assessed: Assessed | undefined;
}

/** Throws a RangeError where there is no meeting of that name. */
export function* talksText(talks: Talks, options: TalksTextOptions = {}): Resumable<TalksText> {
  const { meeting, tries = DEFAULT_TRIES, seed = 1, heat = 0, realSteps, frontierOf } = options;
  const found = termsAt(talks, meeting);
  const common = { ...found, tries, seed, heat };
  if (!hasNumbers(found.terms)) return { ...common, drafted: undefined };
  const bargain = bargainOf(found.terms, realSteps === undefined ? {} : { realSteps });
  const voter = heat > 0 ? ({ form: 'annealed', heat } as const) : ({ form: 'hill-climbing' } as const);
  const run = yield* singleText(bargain, { voters: bargain.parties.map(() => voter), tries, seed });
  if (run.text === undefined) return { ...common, drafted: { bargain, run, assessed: undefined } };
  const judged = yield* assessed(bargain, run.text, { frontierOf });
  return { ...common, drafted: { bargain, run, assessed: judged } };
}
