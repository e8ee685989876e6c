/** What was asked last stays answered: of the same ground the same question is worked out once, however often it is asked. */
import { type Resumable, shared } from '../../../model/index.ts';
import type { Ground } from '../ground.ts';
import type { Question } from '../question.ts';

/**
 * The same question, which goes on with what it has begun where it is asked the same of the same ground, and answers at once
 * where that is done. Only the last that was asked is kept: a slider would fill the memory otherwise. What is asked has to
 * be plain data without numbers that are not finite.
 */
export function keepingLastAnswer<Asked, Answer>(question: Question<Asked, Answer>): Question<Asked, Answer> {
  const last = new WeakMap<Ground, { readonly asked: string; readonly work: () => Resumable<Answer> }>();
  return (ground, asked) => {
    const text = JSON.stringify(asked);
    const known = last.get(ground);
    if (known?.asked === text) return known.work();
    const work = shared(() => question(ground, asked));
    last.set(ground, { asked: text, work });
    return work();
  };
}
