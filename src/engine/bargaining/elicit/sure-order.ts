/**
 * Which of two packages is better whatever the weights that agree with the answers: the necessary and the possible preference
 * of Greco, Mousseau and Słowiński 2008.
 */
import type { Resumable } from '../../../model/index.ts';
import type { Package } from '../bargain.ts';
import { agreeing, consistent, highest } from './consistent-worths.ts';
import { type Form, lead, opposite, type Statement, type WorthModel } from './worth-model.ts';

/** better, worse, equal: surely. at-least, at-most: surely not worse, not better. open: it hangs on what was not said. */
export type SurePreference = 'better' | 'worse' | 'equal' | 'at-least' | 'at-most' | 'open';

export interface SureOrder {
  readonly first: number;
  readonly second: number;
  /** What the first is, beside the second. */
  readonly surely: SurePreference;
}

/** Every two of the packages, where the statements agree. */
export function* sureOrder(
  model: WorthModel,
  statements: readonly Statement[],
  packages: readonly Package[],
): Resumable<readonly SureOrder[]> {
  const found: SureOrder[] = [];
  const dictionary = yield* agreeing(model, statements);
  if (dictionary === undefined) throw new Error('The statements clash.');
  for (const [first, a] of packages.entries()) {
    for (let second = first + 1; second < packages.length; second += 1) {
      yield { doing: 'finding what is surely better', share: first / packages.length };
      const more = lead(model, a, packages[second]!);
      const up = (yield* highest(dictionary, more)).value.over > 0n;
      const down = (yield* highest(dictionary, opposite(more))).value.over > 0n;
      found.push({ first, second, surely: up && down ? 'open' : yield* surely(model, statements, more, up, down) });
    }
  }
  return found;
}

/** On the edge of what agrees two may be equal that are not within it. */
function* surely(
  model: WorthModel,
  statements: readonly Statement[],
  more: Form,
  up: boolean,
  down: boolean,
): Resumable<SurePreference> {
  if (!up && !down) return 'equal';
  const equal: Statement = { said: { form: 'answer', answer: -1 }, positive: [], zero: [more] };
  const canTie = (yield* consistent(model, [...statements, equal])) !== undefined;
  if (up) return canTie ? 'at-least' : 'better';
  return canTie ? 'at-most' : 'worse';
}
