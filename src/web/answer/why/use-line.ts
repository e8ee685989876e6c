/** The line of moves that is being stepped through, for every view that can show it. */
import type { Line, PartyVerdict } from '../../desk/questions/why.ts';
import { useQuestion } from '../../desk/use-question.ts';
import { choose, lensOf, useCasePlace } from '../../place/use-place.ts';

export interface SteppedLine {
  /** Numbers of the states it leads through, the one it starts from first. */
  readonly states: readonly number[];
  /** Which of them it stands at: 0 is the start. */
  readonly at: number;
  readonly steps: Line['steps'];
}

/** Undefined where no verdict is chosen, or the one that is has no line. */
export function useLine(): SteppedLine | undefined {
  const place = useCasePlace();
  const { state, party, concept, way, step } = place.chosen;
  const isChosen = state !== undefined && party !== undefined && concept !== undefined;
  const { value } = useQuestion(
    'why',
    isChosen ? { lens: lensOf(place), state: Number(state), party, concept } : undefined,
  );
  const verdict = value?.verdicts[0];
  if (value === undefined || verdict === undefined || !isChosen || value.n !== Number(state)) return undefined;
  return lineAt(value.n, verdict, way, step);
}

/** The line that the address names: the first where it names none. */
export function lineAt(
  n: number,
  { ways }: PartyVerdict,
  way: string | undefined,
  step: string | undefined,
): SteppedLine | undefined {
  const line = ways[wayAt(ways, way)];
  if (line === undefined) return undefined;
  const at = Math.min(line.steps.length, Math.max(0, Math.trunc(Number(step ?? 0)) || 0));
  return { states: [n, ...line.steps.map(({ to }) => to)], at, steps: line.steps };
}

export function wayAt(ways: readonly Line[], way: string | undefined): number {
  return Math.min(ways.length - 1, Math.max(0, Math.trunc(Number(way ?? 1) - 1) || 0));
}

/** Lines count from 1; stepping is not gone back through. */
export function goTo(way: number, step: number): void {
  choose({ chosen: { way: way + 1, step } }, { replace: true });
}
