/** What is on the table: one issue, and the values it can take. */

export type Issue = NamedIssue | IntegerIssue | RealIssue;

interface IssueBase {
  readonly id: string;
  readonly name: string;
  /** A heading that several issues share; it groups and counts for nothing. */
  readonly group: string | undefined;
}

export interface NamedIssue extends IssueBase {
  readonly kind: 'named';
  /** Whether the values stand in an order of their own: less to more, sooner to later. */
  readonly ordered: boolean;
  readonly values: readonly IssueValue[];
}

export interface IssueValue {
  readonly id: string;
  readonly name: string;
}

export interface IntegerIssue extends IssueBase {
  readonly kind: 'integer';
  /** Both can be agreed on. */
  readonly low: number;
  readonly high: number;
  readonly unit: string | undefined;
}

export interface RealIssue extends IssueBase {
  readonly kind: 'real';
  readonly low: number;
  readonly high: number;
  /** Only low, low + step, low + 2 step … can be agreed on, the last at most `high`; undefined for any number between. */
  readonly step: number | undefined;
  readonly unit: string | undefined;
}
