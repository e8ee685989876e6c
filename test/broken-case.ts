/** Two small sound cases, and what is told of them once a test has broken something. */
import { expect } from 'vitest';
import { parseCase } from '../src/format/index.ts';

export const sound = `demarche: 1
title: A river
parties:
  up: { name: Upstream }
  down: { name: Downstream }
  press: { name: The press, modeled: false, why: it only reports }
sources:
  paper: { title: A report }
statements:
  first: { source: paper, kind: claim, says: They said so., supports: [{ what: preferences.up.dry, basis: stated }] }
conflict:
  options:
    up:
      dam: builds a dam
      share: shares the water
    down:
      sue: goes to court
  context:
    treaty: { says: the treaty is in force, holds: true }
  terms:
    peace: not up.dam and not down.sue
  rules:
    - never: up.dam and up.share
  statusQuo: [down.sue]
  preferences:
    up:
      - dry: not down.sue
      - up.dam
    down: { weights: { up.dam: -2, up.share: 1 } }
  variants:
    calm: { why: another view, preferences: { down: [peace] } }
`;

export const graph = `demarche: 1
title: Chicken
parties:
  row: { name: Row }
  col: { name: Column }
conflict:
  states: { 1: both swerve, 2: row swerves, 3: col swerves, 4: crash }
  moves:
    row: { 1: [3], 2: [4], 3: [1], 4: [2] }
    col: { 1: [2], 2: [1], 3: [4], 4: [3] }
  statusQuo: 1
  preferences:
    row: { ranking: [3, 1, 2, 4] }
    col: { ranking: [2, 1, 3, 4] }
`;

export function broken(base: string, from: string | RegExp, to: string): string {
  const text = base.replace(from, to);
  if (text === base) throw new Error(`Nothing to break at ${from}`);
  return text;
}

/** `code line:column` of each problem. */
export function problemsOf(text: string, maxStates?: number): string[] {
  const { problems, case: checked } = parseCase(text, maxStates === undefined ? {} : { maxStates });
  expect(checked === undefined).toBe(problems.length > 0);
  for (const { says, hint } of problems) {
    expect(says).toMatch(/[.?!]$/);
    if (hint !== undefined) expect(hint.length).toBeGreaterThan(5);
  }
  return problems.map(({ code, place }) => `${code} ${place?.line}:${place?.column}`);
}

/** The sentences and hints of all problems with this code. */
export function says(text: string, code: string): string {
  const found = parseCase(text).problems.filter((problem) => problem.code === code);
  expect(found.map((problem) => problem.code)).toContain(code);
  return found.map((problem) => `${problem.says} ${problem.hint ?? ''}`).join('\n');
}
