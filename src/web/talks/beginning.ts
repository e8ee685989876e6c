/** Talks to begin with: the first two parties and two issues. What is better for whom nobody has said yet. */
import type { Draft } from '../../format/index.ts';
import type { Plain } from '../../format/yaml/plain-value.ts';
import { termsWords } from '../phrases/talks-terms.ts';

/** Undefined where there are not two parties that can talk. */
export function beginning({ parties = {} }: Pick<Draft, 'parties'>): Plain | undefined {
  const ids = Object.entries(parties).flatMap(([id, party]) => (party?.modeled === false ? [] : [id]));
  const [first, second] = ids;
  if (first === undefined || second === undefined) return undefined;
  const { issue, values } = termsWords.beginning;
  return {
    issues: {
      'first-issue': { name: issue(1), ordered: { none: values.none, some: values.some, all: values.all } },
      'second-issue': { name: issue(2), ordered: { none: values.none, some: values.some, all: values.all } },
    },
    parties: { [first]: {}, [second]: {} },
  };
}
