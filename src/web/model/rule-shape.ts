/** Rules as people say them: read from what is written, where it has such a shape, and written back. */

import { parseExpression, type Syntax } from '../../format/expression/expression-text.ts';
import type { DraftRule } from '../../format/index.ts';

export const RULE_KINDS = [
  'never-together',
  'only-if',
  'excludes',
  'at-most-one',
  'at-least-one',
  'exactly-one',
] as const;
export type RuleKind = (typeof RULE_KINDS)[number];

/** An option, fact or term, or that it is not so. */
export interface Member {
  readonly name: string;
  readonly isNot: boolean;
}

export interface RuleShape {
  readonly kind: RuleKind;
  /** Two for `only-if` and `excludes`, the first being the one that is bound; two or more for the others. */
  readonly members: readonly Member[];
}

const listKeys = { 'at-most-one': 'atMostOne', 'at-least-one': 'atLeastOne', 'exactly-one': 'exactlyOne' } as const;

/** Undefined for rules that only an expression can say. */
export function ruleShape(rule: DraftRule): RuleShape | undefined {
  if (typeof rule === 'string') return implication(rule);
  if ('always' in rule) return implication(rule.always);
  if ('never' in rule) {
    const members = together(rule.never);
    return members && { kind: 'never-together', members };
  }
  const kind = 'atMostOne' in rule ? 'at-most-one' : 'atLeastOne' in rule ? 'at-least-one' : 'exactly-one';
  const members = membersOf(rule)!.map((text) => memberIn(syntaxOf(text)));
  return members.every((member) => member !== undefined) ? { kind, members } : undefined;
}

function implication(text: string): RuleShape | undefined {
  const syntax = syntaxOf(text);
  if (syntax?.kind !== 'implies') return undefined;
  const left = memberIn(syntax.left);
  const right = memberIn(syntax.right);
  if (left === undefined || right === undefined) return undefined;
  if (right.isNot) return { kind: 'excludes', members: [left, { name: right.name, isNot: false }] };
  return { kind: 'only-if', members: [left, right] };
}

function together(text: string): readonly Member[] | undefined {
  const syntax = syntaxOf(text);
  if (syntax?.kind !== 'and') return undefined;
  const members = syntax.of.map(memberIn);
  return members.every((member) => member !== undefined) ? members : undefined;
}

function syntaxOf(text: string): Syntax | undefined {
  const parsed = parseExpression(text);
  return 'syntax' in parsed ? parsed.syntax : undefined;
}

function memberIn(syntax: Syntax | undefined): Member | undefined {
  if (syntax?.kind === 'name') return { name: syntax.name, isNot: false };
  if (syntax?.kind === 'not' && syntax.of.kind === 'name') return { name: syntax.of.name, isNot: true };
  return undefined;
}

/** The rule that says it; id and why are those of the rule it takes the place of. */
export function ruleOf(
  { kind, members }: RuleShape,
  notes: { readonly id?: string | undefined; readonly why?: string | undefined } = {},
): Exclude<DraftRule, string> {
  const kept = { ...(notes.id !== undefined && { id: notes.id }), ...(notes.why !== undefined && { why: notes.why }) };
  const texts = members.map(({ name, isNot }) => (isNot ? `not ${name}` : name));
  const [first, second] = members;
  switch (kind) {
    case 'never-together':
      return { ...kept, never: texts.join(' and ') };
    case 'only-if':
      return { ...kept, always: `${texts[0]} implies ${texts[1]}` };
    case 'excludes':
      return {
        ...kept,
        always: `${texts[0]} implies ${second?.isNot ? second.name : `not ${second?.name ?? first?.name}`}`,
      };
    default:
      return { ...kept, [listKeys[kind]]: texts } as Exclude<DraftRule, string>;
  }
}

/** The expressions that a rule counts; undefined where it is one expression. */
export function membersOf(rule: DraftRule): readonly string[] | undefined {
  if (typeof rule === 'string') return undefined;
  if ('atMostOne' in rule) return rule.atMostOne;
  if ('atLeastOne' in rule) return rule.atLeastOne;
  return 'exactlyOne' in rule ? rule.exactlyOne : undefined;
}

export type RuleKey = 'never' | 'always' | 'atMostOne' | 'atLeastOne' | 'exactlyOne';

/** The key that its expression stands under; undefined for a bare expression, which is an `always`. */
export function ruleKey(rule: DraftRule): RuleKey | undefined {
  if (typeof rule === 'string') return undefined;
  return (['never', 'always', 'atMostOne', 'atLeastOne', 'exactlyOne'] as const).find((key) => key in rule);
}
