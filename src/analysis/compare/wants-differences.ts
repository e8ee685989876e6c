/**
 * What differs between two prioritized lists of wants, as changes that can be made one by one: wants added, removed,
 * put in other words or moved. Both lists lie in one longer list that keeps the order of each; a change says which
 * of its lines come in and which go out.
 */
import { type NamedStep, stepKey } from '../change/assumptions.ts';

export interface WantsChange {
  readonly change: 'added' | 'removed' | 'changed' | 'moved';
  readonly before: PlacedStep | undefined;
  readonly after: PlacedStep | undefined;
}

export interface PlacedStep {
  readonly step: NamedStep;
  /** Its place in its own list, from 0. */
  readonly place: number;
}

export interface WantsDifferences {
  readonly changes: readonly WantsChange[];
  /** The list that some of the changes, by their places, make of the first one. */
  readonly mixed: (chosen: (change: number) => boolean) => NamedStep[];
}

interface Line {
  readonly step: NamedStep;
  readonly old: number | undefined;
  readonly now: number | undefined;
  change?: number;
}

export function wantsDifferences(old: readonly NamedStep[], now: readonly NamedStep[]): WantsDifferences {
  const lines = joined(old, now);
  const changes: WantsChange[] = [];
  const note = (change: WantsChange['change'], gone: Line | undefined, come: Line | undefined) => {
    for (const line of [gone, come]) if (line !== undefined) line.change = changes.length;
    changes.push({
      change,
      before: gone && { step: gone.step, place: gone.old! },
      after: come && { step: come.step, place: come.now! },
    });
  };
  const open = (side: 'old' | 'now') =>
    lines.filter(
      (line) =>
        line.change === undefined && line[side] !== undefined && (line.old === undefined || line.now === undefined),
    );
  // The same want elsewhere has moved; the same name with another want is a want in other words.
  for (const come of open('now')) {
    const gone = open('old').find((line) => stepKey(line.step) === stepKey(come.step));
    if (gone !== undefined) note('moved', gone, come);
  }
  for (const come of open('now')) {
    const gone = open('old').find((line) => idOf(line.step) !== undefined && idOf(line.step) === idOf(come.step));
    if (gone !== undefined) note('changed', gone, come);
  }
  // One want out and one in at the same place: the one stands for the other.
  for (const gap of gapsIn(lines)) {
    const gone = gap.filter((line) => line.now === undefined && line.change === undefined);
    const come = gap.filter((line) => line.old === undefined && line.change === undefined);
    if (gone.length === come.length) for (const [n, line] of gone.entries()) note('changed', line, come[n]);
  }
  for (const gone of open('old')) note('removed', gone, undefined);
  for (const come of open('now')) note('added', undefined, come);
  return {
    changes,
    mixed: (chosen) =>
      lines.flatMap(({ step, old: before, now: after, change }) => {
        if (change === undefined) return [step];
        return chosen(change) ? (after === undefined ? [] : [step]) : before === undefined ? [] : [step];
      }),
  };
}

/** The runs of lines that are in one of the lists only. */
function gapsIn(lines: readonly Line[]): Line[][] {
  const gaps: Line[][] = [[]];
  for (const line of lines) {
    if (line.old !== undefined && line.now !== undefined) gaps.push([]);
    else gaps.at(-1)!.push(line);
  }
  return gaps;
}

/** The names of the statements of a step; undefined where one has none. */
export function idOf(step: NamedStep): string | undefined {
  return step.every(({ id }) => id !== undefined) ? step.map(({ id }) => id).join('+') : undefined;
}

/** A shortest list that both lie in; where two wants changed places, it is the one that gained that counts as moved. */
function joined(old: readonly NamedStep[], now: readonly NamedStep[]): Line[] {
  const oldKeys = old.map(stepKey);
  const nowKeys = now.map(stepKey);
  const common = Array.from({ length: old.length + 1 }, () => new Int32Array(now.length + 1));
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      common[i]![j] =
        oldKeys[i] === nowKeys[j] ? common[i + 1]![j + 1]! + 1 : Math.max(common[i + 1]![j]!, common[i]![j + 1]!);
    }
  }
  const lines: Line[] = [];
  let i = 0;
  let j = 0;
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && oldKeys[i] === nowKeys[j]) {
      lines.push({ step: now[j]!, old: i++, now: j++ });
    } else if (i >= old.length || (j < now.length && common[i]![j + 1]! >= common[i + 1]![j]!)) {
      lines.push({ step: now[j]!, old: undefined, now: j++ });
    } else {
      lines.push({ step: old[i]!, old: i++, now: undefined });
    }
  }
  return lines;
}
