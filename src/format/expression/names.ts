/** What the names in an expression can stand for. */
import type { Expression } from '../../model/index.ts';
import { didYouMean } from '../did-you-mean.ts';
import { normalizeId, show } from '../identifier.ts';
import { meantText, optionsInProse, type SayableOption } from './option-in-prose.ts';

/** An expression with its size once all terms are followed; a term used twice counts twice. */
export interface Resolved {
  readonly expression: Expression;
  readonly size: number;
  readonly depth: number;
}

export interface Names {
  /** `party.option` and `context.x`, each with its number. */
  readonly options: ReadonlyMap<string, number>;
  /** `context.x`, and whether it holds. */
  readonly context: ReadonlyMap<string, boolean>;
  /** Undefined for a term that is itself faulty: whatever uses it is passed over in silence. */
  readonly term: (name: string) => Resolved | undefined;
  readonly terms: ReadonlySet<string>;
  /** What the options say, for whoever writes them in words; none where only names are known. */
  readonly sayable?: readonly SayableOption[];
}

/** An option of this very case, to show how one is written. */
export function exampleName({ options }: Names): string | undefined {
  return options.keys().next().value;
}

export interface NameFault {
  readonly code: string;
  readonly says: string;
  readonly hint?: string;
}

/** What a name stands for; a fault where nothing bears it; undefined for a faulty term. */
export function lookUp(written: string, names: Names): Resolved | NameFault | undefined {
  const name = normalizeId(written);
  const holds = names.context.get(name);
  if (holds !== undefined) return { expression: { kind: 'context', id: name, holds }, size: 1, depth: 1 };
  const option = names.options.get(name);
  if (option !== undefined) return { expression: { kind: 'option', option }, size: 1, depth: 1 };
  if (names.terms.has(name)) {
    const term = names.term(name);
    if (term === undefined) return undefined;
    return { expression: { kind: 'term', name, means: term.expression }, size: term.size + 1, depth: term.depth + 1 };
  }
  return unknownName(name, names);
}

/** The number of an option or of a fact of the context; a fault where nothing bears the name. */
export function lookUpOption(written: string, names: Names): number | NameFault {
  const name = normalizeId(written.trim());
  return names.options.get(name) ?? unknownName(name, names);
}

function unknownName(name: string, names: Names): NameFault {
  const dot = name.indexOf('.');
  const local = dot === -1 ? name : name.slice(dot + 1);
  const owners = [...names.options.keys()].filter((option) => option.slice(option.indexOf('.') + 1) === local);
  const hint =
    owners.length > 0
      ? `Did you mean ${owners.slice(0, 3).map(show).join(' or ')}?`
      : (didYouMean(name, [...names.options.keys(), ...names.terms]) ??
        (dot === -1 ? inItsWords(name, names) : undefined));
  const code = dot === -1 ? 'term/unknown' : name.startsWith('context.') ? 'context/unknown' : 'option/unknown';
  const says = dot === -1 ? `Nothing is called ${show(name)}.` : `No option is called ${show(name)}.`;
  return { code, says, ...(hint !== undefined && { hint }) };
}

function inItsWords(name: string, names: Names): string | undefined {
  const meant = optionsInProse(name.replaceAll(/[-_]/g, ' '), names.sayable ?? []);
  if (meant.length > 0) return `Did you mean ${meant.slice(0, 3).map(meantText).map(show).join(' or ')}?`;
  const example = exampleName(names);
  return example === undefined ? undefined : `An option is written with its party, as in ${show(example)}.`;
}
