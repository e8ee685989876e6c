/** From the text of an expression to an expression of the model, its names looked up. */
import type { Expression } from '../../model/index.ts';
import type { Report } from '../check/fault-report.ts';
import { show } from '../identifier.ts';
import type { Path } from '../path.ts';
import { type ExpressionFault, JOINT_MISSING, parseExpression, type Syntax } from './expression-text.ts';
import { exampleName, lookUp, type Names, type Resolved } from './names.ts';
import { isProse, meantText, optionsInProse } from './option-in-prose.ts';

/** Terms followed: an expression larger than this is a slip, or an attack. */
const LARGEST = 250_000;
const DEEPEST = 1000;

/** Undefined where something is wrong, which is then reported: the first fault of grammar, or every unknown name. */
export function resolveExpression(text: string, at: Path, names: Names, report: Report): Resolved | undefined {
  const parsed = parseExpression(text);
  if ('fault' in parsed) {
    const { code, says, hint, at: inside } = parsed.fault;
    report.fault({ code, at, inside, says, hint, ...inTheCasesOwnNames(text, parsed.fault, names) });
    return undefined;
  }
  let sound = true;
  const resolve = (syntax: Syntax): Resolved | undefined => {
    switch (syntax.kind) {
      case 'name': {
        const found = lookUp(syntax.name, names);
        if (found !== undefined && 'expression' in found) return found;
        sound = false;
        if (found !== undefined) report.fault({ ...found, at, inside: syntax.at });
        return undefined;
      }
      case 'not': {
        const of = resolve(syntax.of);
        return of && joined([of], { kind: 'not', of: of.expression });
      }
      case 'and':
      case 'or': {
        const parts = syntax.of.map(resolve);
        if (!parts.every((part) => part !== undefined)) return undefined;
        return joined(parts, { kind: syntax.kind, of: parts.map((part) => part.expression) });
      }
      case 'implies':
      case 'iff': {
        const left = resolve(syntax.left);
        const right = resolve(syntax.right);
        if (left === undefined || right === undefined) return undefined;
        return joined([left, right], { kind: syntax.kind, left: left.expression, right: right.expression });
      }
    }
  };
  const resolved = resolve(parsed.syntax);
  if (!sound || resolved === undefined) return undefined;
  if (resolved.size > LARGEST || resolved.depth > DEEPEST) {
    report.fault({
      code: 'expression/too-large',
      at,
      says: 'The expression grows too large once its terms are written out.',
      hint: 'Let terms use fewer other terms.',
    });
    return undefined;
  }
  return resolved;
}

/** A sentence where a name is meant is told so, with the option that says it, or else one of this case as an example. */
function inTheCasesOwnNames(
  text: string,
  { code, hint }: ExpressionFault,
  names: Names,
): { readonly says?: string; readonly hint?: string } {
  const example = exampleName(names);
  if (code === 'expression/empty' && hint !== undefined && example !== undefined) {
    return { hint: `Write the name of an option, as in ${show(`not ${example}`)}.` };
  }
  if (code !== 'expression/unexpected' || !isProse(text)) return {};
  const says = `${show(tidy(text))} is said in words, where the name of an option is needed.`;
  const meant = optionsInProse(text, names.sayable ?? []).slice(0, 3);
  if (meant.length > 0) {
    return { says, hint: `Write ${meant.map((one) => show(meantText(one))).join(' or ')}.` };
  }
  // Of a word that stands for an operator elsewhere, the fault knows better what to write.
  if (example === undefined || hint !== JOINT_MISSING) return {};
  return { says, hint: `Such as ${show(example)}, or ${show(`not ${example}`)}; "and", "or" and "if" join them.` };
}

/** All of a list's expressions together; undefined where one is faulty. */
export function resolveAll(texts: readonly string[], at: Path, names: Names, report: Report): Resolved[] | undefined {
  const resolved = texts.map((text, place) => resolveExpression(text, [...at, place], names, report));
  return resolved.every((one) => one !== undefined) ? resolved : undefined;
}

function joined(parts: readonly Resolved[], expression: Expression): Resolved {
  let size = 1;
  let depth = 0;
  for (const part of parts) {
    size += part.size;
    depth = Math.max(depth, part.depth);
  }
  return { expression, size, depth: depth + 1 };
}

/** One line, as a person wrote it. */
export function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
