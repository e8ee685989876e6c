/** What the analyst has answered or settled about the reading of a report; handed in, so that the report is read with it. */
export interface ReportAnswers {
  /** Numbers of paragraphs that are no debris and no teaser after all. */
  readonly restored?: readonly number[] | undefined;
  /** Whose country `our country` is when this speaker says it: from the speaker's name to a party's id or name. */
  readonly our?: Readonly<Record<string, string>> | undefined;
  /** Whom a description means that several fit, by what was asked (`whoAsked`): from `the ministry` to a name. */
  readonly who?: Readonly<Record<string, string>> | undefined;
  /** One name to another that is the same party's; a name to itself where it is nobody else's. */
  readonly same?: Readonly<Record<string, string>> | undefined;
  /** Places in the normalized text at which a sentence says two things: each part is a statement of its own. */
  readonly cuts?: readonly number[] | undefined;
  /** The day on which the report appeared, `2031-03-14`. */
  readonly published?: string | undefined;
}
