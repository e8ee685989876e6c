/** What a method of elicitation hands back: what it found, or every fault of what it was told. */

export type Elicited<T> = { readonly found: T } | { readonly faults: readonly ElicitFault[] };

export interface ElicitFault {
  readonly code: ElicitFaultCode;
  /** Where in the input: names of fields and places in lists. */
  readonly at: readonly (string | number)[];
  /** What was given or counted there, where a number says more. */
  readonly amount?: number;
  /** What would have been needed, where a number says it. */
  readonly needed?: number;
}

export const ELICIT_FAULT_CODES = [
  'issues/none',
  'issues/no-difference',
  'ranking/unknown-issue',
  'ranking/issue-twice',
  'ranking/issue-missing',
  'swings/unknown-issue',
  'swings/not-a-number',
  'swings/negative',
  'swings/missing',
  'swings/all-zero',
  'values/none',
  'values/missing',
  'values/not-a-number',
  'values/not-each-once',
  'package/issues',
  'package/unknown-value',
  'comparisons/too-many',
  'comparisons/too-long',
  'comparisons/many-packages',
  'table/row-length',
  'table/not-a-number',
  'table/no-alternatives',
  'table/no-order',
  'table/not-ranked',
  'step/no-alternative',
  'step/no-issue',
  'step/one-issue',
  'step/not-tied',
  'step/last-alternative',
  'points/no-items',
  'points/two-lists',
  'points/not-a-number',
  'points/negative',
  'points/not-100',
  'zone/not-a-number',
  'zone/reservation-missing',
  'zone/same-direction',
  'zone/target-past-reservation',
  'alternatives/none',
  'alternatives/not-a-number',
  'alternatives/negative-cost',
] as const;

export type ElicitFaultCode = (typeof ELICIT_FAULT_CODES)[number];

/** All faults where there are some, else what follows. */
export function unlessFaulty<T>(faults: readonly ElicitFault[], find: () => T): Elicited<T> {
  return faults.length > 0 ? { faults } : { found: find() };
}
