/**
 * What red lines leave to be agreed on: of each issue the levels that no line rules out by itself, and the lines that are
 * left, each over two issues or more, whose issues have to be looked at together.
 */
import type { RedLine } from '../../../model/index.ts';
import type { Bargain } from '../bargain.ts';

/** Whether packages that cross somebody's red line count as packages that can be agreed on. They do not, unless told so. */
export type RedLinePolicy = 'respected' | 'ignored';

export interface Leeway {
  /** By issue, ascending. */
  readonly levels: readonly (readonly number[])[];
  readonly lines: readonly JointLine[];
  /** Whether some line is crossed by every package. */
  readonly nothing: boolean;
}

export interface JointLine {
  /** Those that decide whether it is crossed, ascending. */
  readonly issues: readonly number[];
  readonly ranges: RedLine['ranges'];
}

export function leewayOf({ issues, parties }: Bargain, policy: RedLinePolicy): Leeway {
  const levels = issues.map(({ levels: amounts }) => [...amounts.keys()]);
  const drawn = policy === 'ignored' ? [] : parties.flatMap(({ redLines = [] }) => redLines);
  let nothing = false;
  let lines: JointLine[] = drawn.map(({ ranges }) => ({
    issues: [...new Set(ranges.map(({ issue }) => issue))].sort((a, b) => a - b),
    ranges,
  }));
  const isInside = ({ ranges }: JointLine, issue: number, level: number) => {
    const amount = issues[issue]!.levels[level]!;
    return ranges.every((range) => range.issue !== issue || (amount >= range.from && amount <= range.to));
  };
  // A level that goes may leave another line with one issue to decide, or with none.
  for (let changed = true; changed; ) {
    changed = false;
    const left: JointLine[] = [];
    for (const line of lines) {
      const inside = line.issues.map((issue) => levels[issue]!.filter((level) => isInside(line, issue, level)));
      if (inside.some((some) => some.length === 0)) continue;
      const deciding = line.issues.filter((issue, at) => inside[at]!.length < levels[issue]!.length);
      const [first] = deciding;
      if (first === undefined) nothing = true;
      else if (deciding.length > 1) left.push({ ...line, issues: deciding });
      else {
        levels[first] = levels[first]!.filter((level) => !isInside(line, first, level));
        changed = true;
      }
    }
    lines = left;
  }
  return { levels, lines, nothing };
}
