/** Named expressions: each may use others, none may come back to itself. */
import type { Term } from '../../model/index.ts';
import type { Names, Resolved } from '../expression/names.ts';
import { resolveExpression, tidy } from '../expression/resolve-expression.ts';
import { nameFault, show } from '../identifier.ts';
import type { Options } from './check-options.ts';
import type { Report } from './fault-report.ts';
import type { MergedConflict } from './merged-conflict.ts';

/** Terms that stand in one another, newest last, before the older ones are known. */
const LONGEST_CHAIN = 200;

export function checkTerms(
  conflict: MergedConflict,
  options: Options,
  report: Report,
): { readonly names: Names; readonly terms: readonly Term[] } {
  const done = new Map<string, Resolved | undefined>();
  const open: string[] = [];
  const names: Names = {
    options: options.numbers,
    context: options.context,
    terms: new Set(conflict.terms.keys()),
    sayable: options.options
      .slice(0, options.owned)
      .map(({ id, party, does }) => ({ name: id, party: options.parties[party ?? -1]?.name ?? '', does })),
    term(name) {
      if (done.has(name)) return done.get(name);
      const at = ['terms', name];
      if (open.includes(name)) {
        const circle = [...open.slice(open.indexOf(name)), name];
        report.fault({
          code: 'term/circular',
          at,
          onKey: true,
          says: `The term ${show(name)} is explained by itself: ${circle.slice(0, 8).join(' → ')}${circle.length > 8 ? ' …' : ''}.`,
          hint: 'Write one of them out in options.',
        });
        return undefined;
      }
      if (open.length >= LONGEST_CHAIN) {
        const says = `More than ${LONGEST_CHAIN} terms stand in one another.`;
        report.fault({ code: 'expression/too-large', at, says, hint: 'Write some of them out in options.' });
        return undefined;
      }
      open.push(name);
      const resolved = resolveExpression(conflict.terms.get(name)!, at, names, report);
      open.pop();
      done.set(name, resolved);
      return resolved;
    },
  };
  const terms: Term[] = [];
  for (const [name, text] of conflict.terms) {
    const fault = nameFault(name);
    if (fault !== undefined) report.fault({ ...fault, at: ['terms', name], onKey: true });
    const resolved = names.term(name);
    if (resolved !== undefined) terms.push({ name, text: tidy(text), means: resolved.expression });
  }
  return { names, terms };
}
