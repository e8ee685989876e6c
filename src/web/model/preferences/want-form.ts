/** A want as those say it who write no logic: this taken or not taken, if or unless certain things are. */
import { parseExpression, type Syntax } from '../../../format/expression/expression-text.ts';

/** An option, fact or term, or that it is not so. */
export interface Literal {
  readonly name: string;
  readonly isNot: boolean;
}

export interface WantForm {
  readonly wanted: Literal;
  readonly when: 'always' | 'if' | 'unless';
  readonly conditions: readonly Literal[];
  readonly joint: 'and' | 'or';
}

/** Undefined for a text that the form cannot say. */
export function formOf(text: string): WantForm | undefined {
  const parsed = parseExpression(text);
  if ('fault' in parsed) return undefined;
  const { syntax } = parsed;
  const always = literalOf(syntax);
  if (always !== undefined) return { wanted: always, when: 'always', conditions: [], joint: 'and' };
  if (syntax.kind !== 'implies') return undefined;
  const wanted = literalOf(syntax.right);
  if (wanted === undefined) return undefined;
  const isUnless = syntax.left.kind === 'not';
  const joined = joinedLiterals(syntax.left.kind === 'not' ? syntax.left.of : syntax.left);
  return joined && { wanted, when: isUnless ? 'unless' : 'if', ...joined };
}

/** The text that says it. A form whose conditions are still missing says what is wanted without them. */
export function textOf({ wanted, when, conditions, joint }: WantForm): string {
  if (when === 'always' || conditions.length === 0) return literalText(wanted);
  const joined = conditions.map(literalText).join(` ${joint} `);
  const [only] = conditions;
  const isBare = conditions.length === 1 && !only!.isNot;
  const condition = when === 'if' ? joined : isBare ? `not ${joined}` : `not (${joined})`;
  return `${literalText(wanted)} if ${condition}`;
}

function literalText({ name, isNot }: Literal): string {
  return isNot ? `not ${name}` : name;
}

function literalOf(syntax: Syntax): Literal | undefined {
  if (syntax.kind === 'name') return { name: syntax.name, isNot: false };
  if (syntax.kind === 'not' && syntax.of.kind === 'name') return { name: syntax.of.name, isNot: true };
  return undefined;
}

function joinedLiterals(syntax: Syntax): Pick<WantForm, 'conditions' | 'joint'> | undefined {
  const one = literalOf(syntax);
  if (one !== undefined) return { conditions: [one], joint: 'and' };
  if (syntax.kind !== 'and' && syntax.kind !== 'or') return undefined;
  const conditions = syntax.of.map(literalOf);
  return conditions.every((each) => each !== undefined) ? { conditions, joint: syntax.kind } : undefined;
}
