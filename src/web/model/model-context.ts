/** What every part of the pane shows and changes: the draft, seen through the chosen variant. */
import { createContext, useContext } from 'react';
import type { Draft, Path, Problem } from '../../format/index.ts';
import type { Doubt } from '../desk/questions/critic.ts';
import type { EditTarget, Within } from './edit-target-of.ts';
import { isAt } from './problems-here.ts';

export interface Model {
  readonly draft: Draft;
  readonly target: EditTarget;
  readonly problems: readonly Problem[];
  readonly doubts: readonly Doubt[];
}

export const ModelContext = createContext<Model | undefined>(undefined);

export function useModel(): Model {
  const model = useContext(ModelContext);
  if (model === undefined) throw new Error('This is shown only within the model pane.');
  return model;
}

/** Problems at a place of the conflict, whether the variant or the case writes it. */
export function problemsWithin({ problems, target }: Model, ...within: Within): Problem[] {
  return problems.filter(
    (problem) => isAt(problem, target.pathOf(...within)) || isAt(problem, ['conflict', ...within]),
  );
}

export function problemsAt({ problems }: Model, path: Path): Problem[] {
  return problems.filter((problem) => isAt(problem, path));
}

/** A question about more places than these is about the model as a whole. */
const FEW = 3;

/** What a skeptic would ask of the element that evidence calls so. */
export function doubtsAt({ doubts }: Model, about: string): Doubt[] {
  return doubts.filter((doubt) => doubt.about.length <= FEW && doubt.about.includes(about));
}

/** About the model as a whole. */
export function isUnplaced({ about }: Doubt): boolean {
  return about.length === 0 || about.length > FEW || about.every((path) => path.startsWith('statements.'));
}
