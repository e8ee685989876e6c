/** Words for what is impossible. */
export const rules = {
  never: (clause: string) => `it is impossible that ${clause}`,
  always: (clause: string) => `it is always so that ${clause}`,
  /** `how`: at most, at least, exactly. */
  oneOf: (how: string, clauses: readonly string[]) => `${how} one of these: ${clauses.join('; ')}`,
};
