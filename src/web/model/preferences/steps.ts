/** A party's statements as rows of a list, and what is to be edited for each thing one does to them. Paths lead from the list. */
import type { DraftStep, TextEdit } from '../../../format/index.ts';

export interface StepWant {
  readonly id: string | undefined;
  readonly text: string;
  /** Where it stands within its step: nowhere for a plain text. */
  readonly within: readonly (string | number)[];
}

/** The statements of one step; they weigh the same. */
export function wantsOf(step: DraftStep): StepWant[] {
  if (typeof step === 'string') return [{ id: undefined, text: step, within: [] }];
  if (!Array.isArray(step)) return Object.entries(step).map(([id, text]) => ({ id, text, within: [id] }));
  return step.flatMap((part, place) => wantsOf(part).map((want) => ({ ...want, within: [place, ...want.within] })));
}

type Said = Pick<StepWant, 'id' | 'text'>;

/** As short as it can be written. */
export function stepSaying(wants: readonly Said[]): DraftStep {
  const [first] = wants;
  if (wants.length === 1) return first!.id === undefined ? first!.text : { [first!.id]: first!.text };
  const ids = wants.map(({ id }) => id);
  if (ids.every((id) => id !== undefined) && new Set(ids).size === ids.length) {
    return Object.fromEntries(wants.map(({ id, text }) => [id, text]));
  }
  return wants.map(({ id, text }) => (id === undefined ? text : { [id]: text }));
}

export function writing(step: number, want: StepWant, text: string): TextEdit[] {
  return [{ kind: 'set', path: [step, ...want.within], value: text }];
}

/** Gives the statement a name, another, or none. */
export function naming(steps: readonly DraftStep[], step: number, place: number, id: string | undefined): TextEdit[] {
  const wants = wantsOf(steps[step]!);
  const old = wants[place]!;
  if (old.id === id) return [];
  if (old.id !== undefined && id !== undefined) {
    return [{ kind: 'rename', path: [step, ...old.within], name: id }];
  }
  return [{ kind: 'set', path: [step], value: stepSaying(wants.with(place, { ...old, id })) }];
}

export function adding(steps: readonly DraftStep[], at: number, text: string): TextEdit[] {
  return [{ kind: 'insert', path: [], at: Math.min(at, steps.length), value: text }];
}

export function moving(from: number, to: number): TextEdit[] {
  return from === to ? [] : [{ kind: 'move', path: [], from, to }];
}

/** Takes a statement out, with its step where it was the only one there. */
export function removing(steps: readonly DraftStep[], step: number, place: number): TextEdit[] {
  const wants = wantsOf(steps[step]!);
  if (wants.length <= 1) return [{ kind: 'remove', path: [step] }];
  return [{ kind: 'set', path: [step], value: stepSaying(wants.toSpliced(place, 1)) }];
}

/** Lets the step weigh the same as the one above. */
export function joining(steps: readonly DraftStep[], step: number): TextEdit[] {
  const both = [...wantsOf(steps[step - 1]!), ...wantsOf(steps[step]!)];
  return [
    { kind: 'set', path: [step - 1], value: stepSaying(both) },
    { kind: 'remove', path: [step] },
  ];
}

/** Lets the statements of the step follow one upon the other. */
export function splitting(steps: readonly DraftStep[], step: number): TextEdit[] {
  const [first, ...rest] = wantsOf(steps[step]!);
  return [
    { kind: 'set', path: [step], value: stepSaying([first!]) },
    ...rest.map((want, n): TextEdit => ({ kind: 'insert', path: [], at: step + 1 + n, value: stepSaying([want]) })),
  ];
}
