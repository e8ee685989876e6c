/** What is wrong with a want that is not in the case yet, as the case would say it. */
import { ProblemList } from '../../format/check/fault-report.ts';
import { resolveExpression } from '../../format/expression/resolve-expression.ts';
import type { Problem } from '../../format/index.ts';
import type { Vocabulary } from './preferences/vocabulary.ts';

/** Empty where it can be added. What a term means is looked at once it is used. */
export function wantFaults(text: string, vocabulary: Vocabulary): readonly Problem[] {
  const words = [...vocabulary.values()];
  const report = new ProblemList(() => undefined);
  const options = words.filter(({ named }) => named.kind === 'option');
  const nothing = { expression: { kind: 'context' as const, id: '', holds: true }, size: 1, depth: 1 };
  resolveExpression(
    text,
    [],
    {
      options: new Map(options.map(({ name }, place) => [name, place])),
      context: new Map(words.flatMap(({ name, named }) => (named.kind === 'context' ? [[name, true] as const] : []))),
      terms: new Set(words.flatMap(({ name, named }) => (named.kind === 'term' ? [name] : []))),
      term: () => nothing,
      sayable: options.flatMap(({ name, named }) =>
        named.kind === 'option' ? [{ name, party: named.party, does: named.does ?? named.id }] : [],
      ),
    },
    report,
  );
  return report.problems;
}

/** A want as one is written, of this very case: somebody else's option, or else any. */
export function exampleWant(party: string, vocabulary: Vocabulary): string | undefined {
  const names = [...vocabulary.values()].filter(({ named }) => named.kind === 'option').map(({ name }) => name);
  return names.find((name) => !name.startsWith(`${party}.`)) ?? names[0];
}
