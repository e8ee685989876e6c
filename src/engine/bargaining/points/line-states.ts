/**
 * Red lines over issues of several blocks, followed from block to block: a state says which of them all that was settled so
 * far lies within. A package that is within a line to its last block crosses it. So the blocks still add up, one frontier
 * for each state, and nothing has to be looked at package by package.
 */
import type { Bargain } from '../bargain.ts';
import type { Block } from './blocks.ts';
import type { JointLine } from './red-lines.ts';

/** A bit for each line that was begun, is not ended, and was kept within. */
export type LineState = number;

export interface LineStates {
  /** By block, and after the last: the states that packages can come to there; 0 alone at both ends. */
  readonly states: readonly (readonly LineState[])[];
  /** By block: for each of its packages, the lines that it lies within as far as they speak of the block. */
  readonly within: readonly Int32Array[];
  /** By block: what there is among these, each once. */
  readonly kinds: readonly (readonly number[])[];
  /** Undefined where a line is crossed. */
  after(block: number, state: LineState, within: number): LineState | undefined;
}

/** As many bits as fit. */
const MOST_LINES = 30;
/** Each is a frontier of its own. */
const MOST_STATES = 64;

/** Undefined where there would be too many states. */
export function lineStates(
  blocks: readonly Block[],
  lines: readonly JointLine[],
  { issues }: Pick<Bargain, 'issues'>,
): LineStates | undefined {
  if (lines.length > MOST_LINES) return undefined;
  const touched = blocks.map((block) =>
    bits(lines, (line) => line.issues.some((issue) => block.issues.includes(issue))),
  );
  const begun = touched.map((here, b) => here & ~union(touched.slice(0, b)));
  const ended = touched.map((here, b) => here & ~union(touched.slice(b + 1)));
  // Of a block that no line speaks of all packages are alike.
  const within = blocks.map((block, b) =>
    touched[b] === 0 ? new Int32Array(block.size) : withinOf(block, lines, issues),
  );
  const kinds = within.map((all, b) => (touched[b] === 0 ? [0] : [...new Set(all)]));
  const after = (b: number, state: LineState, inside: number) => {
    const kept = (state | begun[b]!) & (inside | ~touched[b]!);
    return (kept & ended[b]!) === 0 ? kept & ~ended[b]! : undefined;
  };
  const states: LineState[][] = [[0]];
  for (const b of blocks.keys()) {
    const next = new Set<LineState>();
    for (const state of states[b]!) {
      for (const kind of kinds[b]!) {
        const come = after(b, state, kind);
        if (come !== undefined) next.add(come);
      }
    }
    if (next.size > MOST_STATES) return undefined;
    states.push([...next].sort((x, y) => x - y));
  }
  return { states, within, kinds, after };
}

/** How many packages of the blocks from each on cross no line, by state. */
export function openCounts({ states, within, kinds, after }: LineStates): readonly ReadonlyMap<LineState, bigint>[] {
  const counts: Map<LineState, bigint>[] = [];
  counts[within.length] = new Map(states[within.length]!.map((state) => [state, 1n]));
  for (let b = within.length - 1; b >= 0; b -= 1) {
    const sizes = new Map(kinds[b]!.map((kind) => [kind, within[b]!.length]));
    if (sizes.size > 1) {
      for (const kind of kinds[b]!) sizes.set(kind, 0);
      for (const kind of within[b]!) sizes.set(kind, sizes.get(kind)! + 1);
    }
    const count = (state: LineState) =>
      [...sizes].reduce((sum, [kind, size]) => {
        const come = after(b, state, kind);
        return come === undefined ? sum : sum + BigInt(size) * (counts[b + 1]!.get(come) ?? 0n);
      }, 0n);
    counts[b] = new Map(states[b]!.map((state) => [state, count(state)]));
  }
  return counts;
}

function withinOf(block: Block, lines: readonly JointLine[], issues: Bargain['issues']): Int32Array {
  // By issue of the block and level: the lines whose ranges about the issue all hold.
  const inside = block.issues.map((issue, i) =>
    block.levels[i]!.map((level) => {
      const amount = issues[issue]!.levels[level]!;
      return bits(lines, ({ ranges }) =>
        ranges.every((range) => range.issue !== issue || (amount >= range.from && amount <= range.to)),
      );
    }),
  );
  return Int32Array.from({ length: block.size }, (_, place) => {
    let left = block.places === undefined ? place : block.places[place]!;
    let all = -1;
    for (let i = inside.length - 1; i >= 0; i -= 1) {
      all &= inside[i]![left % inside[i]!.length]!;
      left = Math.floor(left / inside[i]!.length);
    }
    return all;
  });
}

function bits(lines: readonly JointLine[], holds: (line: JointLine) => boolean): number {
  return lines.reduce((sum, line, at) => (holds(line) ? sum | (1 << at) : sum), 0);
}

function union(all: readonly number[]): number {
  return all.reduce((sum, one) => sum | one, 0);
}
