/**
 * What a report was read as: proposals for the analyst, each with its place in the text and the rule that made it. All of it
 * is plain data; places are UTF-16 offsets in the normalized text. Sentences about it are made in `report`.
 */
import type { StatementKind, StatementStatus } from '../model/index.ts';

export interface Span {
  readonly start: number;
  /** One past the last. */
  readonly end: number;
}

export interface ReportReading {
  readonly text: NormalizedText;
  readonly about: ReportDetails;
  /** Whether the text looks like English, for which the rules are made; undefined where it is too short to tell. */
  readonly isEnglish?: boolean | undefined;
  /** All of them, debris too, in order. */
  readonly paragraphs: readonly Paragraph[];
  readonly statements: readonly ProposedStatement[];
  readonly parties: readonly FoundParty[];
  readonly disagreements: readonly Disagreement[];
  readonly suggestions: readonly Suggestion[];
  /** What only the analyst can say. */
  readonly asks: readonly Ask[];
}

export interface NormalizedText {
  readonly text: string;
  /** SHA-256 of the text as UTF-8, in hexadecimal digits. */
  readonly hash: string;
  /**
   * The way back to the original, as places at which the two drift apart: from `at` in the normalized text on, the
   * original's place is `at + shift`. Ascending; empty where both are the same.
   */
  readonly drift: readonly { readonly at: number; readonly shift: number }[];
}

/** How something was found out: a rule's name, and what it went by. */
export interface Because {
  /** `speaker/according-to`, `kind/expert-answer`: each has its sentence in `report/phrases/reading.ts`. */
  readonly rule: string;
  /** The words that it went by. */
  readonly words?: string;
  /** The number of the paragraph that it went by, where that is another one. */
  readonly paragraph?: number;
}

export interface ReportDetails {
  readonly title: string | undefined;
  readonly outlet: string | undefined;
  readonly author: string | undefined;
  /** `given`: handed in. `stated`: by the page's metadata, a dateline or the text. `inferred`: it fits the weekdays and dates of the text, and is asked for. */
  readonly published:
    | { readonly value: string; readonly basis: 'given' | 'stated' | 'inferred'; readonly because: Because }
    | undefined;
  readonly modified: string | undefined;
  readonly dateline: string | undefined;
  /** BCP 47, where the page says so. */
  readonly language: string | undefined;
  readonly url: string | undefined;
}

export type Role = 'headline' | 'report' | 'introduction' | 'question' | 'answer' | 'quotation' | 'teaser' | 'debris';

export interface Paragraph extends Span {
  /** From 1: the runs of text between line breaks that are not blank. */
  readonly n: number;
  readonly role: Role;
  readonly because: Because;
}

/** Who vouches for a statement. */
export interface Speaker {
  /** The fullest name that the report gives; for the unnamed, the words that describe them. `the outlet`, `the interviewer`, `the author` for those. */
  readonly name: string;
  readonly what: 'outlet' | 'interviewer' | 'author' | 'person' | 'organization' | 'state' | 'unnamed';
  /** The id of a `FoundParty`. */
  readonly party: string | undefined;
}

export interface ProposedStatement extends Span {
  /** `s1`, `s2` …, in the order of the text. */
  readonly id: string;
  /** The paragraph's number. */
  readonly paragraph: number;
  readonly kind: StatementKind;
  readonly status: StatementStatus;
  readonly speaker: Speaker;
  /** Through whom it came, the outermost first; the last is the speaker. */
  readonly sources: readonly Speaker[];
  /** Ids of the parties it mentions, in the order of their first mention. */
  readonly parties: readonly string[];
  readonly dates: readonly FoundDate[];
  readonly quantities: readonly FoundQuantity[];
  readonly hedges: readonly FoundHedge[];
  readonly flags: readonly StatementFlag[];
  /** Of a premise that is a clause of a question: the question's id. Its place lies within the question's. */
  readonly within?: string;
  readonly because: { readonly kind: Because; readonly status: Because; readonly speaker: Because };
}

/** `tense-clash`: past tense with a date to come. `boosted`: a booster stands where proof would. `premise`: what a question takes for granted. */
export type StatementFlag = 'tense-clash' | 'boosted' | 'premise';

export type PartyKind = 'state' | 'organization' | 'group' | 'person';

export interface FoundParty {
  /** `russia`, `united-nations`, `pavel-orlov`: fit for a case file. */
  readonly id: string;
  /** The state's common English name, the organization's usual full name, the person's fullest name. */
  readonly name: string;
  readonly what: PartyKind;
  /** Of a person or group: the id of the state or organization that it is said to belong to. */
  readonly of: string | undefined;
  /** Of a person: the words that say what she is, `presidential aide`. */
  readonly title: string | undefined;
  readonly surfaces: readonly { readonly words: string; readonly count: number }[];
  readonly mentions: readonly Mention[];
}

export interface Mention extends Span {
  readonly paragraph: number;
}

export interface FoundDate extends Span {
  readonly words: string;
  readonly type: 'date' | 'time' | 'duration';
  /** TIMEX3: `2019-04-25`, `2019`, `2019-W17`, `2019-04-25TEV`, `P8Y`. Undefined where it hangs on a date that is not known. */
  readonly value: string | undefined;
  /** The upper end of a range of time, `P6Y` of `four to six years`, whose lower end is `value`. */
  readonly to?: string;
  readonly mod: 'START' | 'MID' | 'END' | 'APPROX' | undefined;
  /** What it is reckoned from. */
  readonly from: 'itself' | 'published' | 'narrative';
  readonly isDeadline: boolean;
  /** True of the day on which it was said (`said on Tuesday that …`), which is not the day of what is said. */
  readonly isSaying: boolean;
}

export interface FoundQuantity extends Span {
  readonly words: string;
  readonly value: number;
  /** The upper end of a range. */
  readonly to: number | undefined;
  /** `percent`, an ISO currency, a unit in the plural, or what is counted, in the plural as in the text. */
  readonly unit: string;
  readonly approximate: boolean;
  readonly direction: 'up' | 'down' | undefined;
  /** Equal figures with the same unit share a number, from 1. */
  readonly same: number;
}

export type HedgeClass =
  | 'epistemic'
  | 'evidential'
  | 'deontic'
  | 'conditional'
  | 'attenuator'
  | 'booster'
  | 'plan'
  | 'negation';

/** A cue as found; it is never turned into a probability. */
export interface FoundHedge extends Span {
  readonly words: string;
  readonly class: HedgeClass;
  readonly strength: 'weak' | 'medium' | 'strong';
}

/** Two speakers on the same matter who cannot both be right, or who answer the same question differently. */
export interface Disagreement {
  /** The ids of two statements. */
  readonly between: readonly [string, string];
  readonly because: Because;
}

export interface Suggestion {
  readonly statement: string;
  readonly for: 'preference' | 'option' | 'rule' | 'deadline' | 'pair';
  /** The id of the party whose want, option or duty it would be; undefined where the rule cannot say. */
  readonly party: string | undefined;
  /** The passage. */
  readonly at: Span;
  readonly because: Because;
}

export type Ask =
  /** The day the report appeared is not known; `guess` fits what it says. */
  | { readonly about: 'published'; readonly guess: string | undefined; readonly because: Because | undefined }
  /** Two names that may be one: never merged unasked. */
  | { readonly about: 'same'; readonly parties: readonly [string, string]; readonly because: Because }
  /**
   * Whom a description means (`the ministry`) that several names fit: `guess`, for whom it was taken, is one of `among`.
   * `after`: asked anew, since somebody else whom it fits was told of.
   */
  | {
      readonly about: 'who';
      readonly statement: string;
      readonly words: string;
      readonly after?: string;
      readonly guess: string;
      readonly among: readonly string[];
    }
  /** Whose `our country` it is; `guess` is a party's id. */
  | { readonly about: 'our'; readonly statement: string; readonly speaker: string; readonly guess: string | undefined };
