/** A line to step through, drawn over the picture: the states it passes and where on it one is. */

export interface Line {
  /** The states, by the numbers people are shown. */
  readonly states: readonly number[];
  /** How many steps of it have been taken. */
  readonly at: number;
  /** Several move at the same moment. */
  readonly steps: readonly { readonly by: readonly string[]; readonly from: number; readonly to: number }[];
}

/** The number of the state that the line has come to. */
export function standsAt({ states, at }: Line): number | undefined {
  return states[Math.max(0, Math.min(at, states.length - 1))];
}
