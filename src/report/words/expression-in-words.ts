/** What an expression says, in plain words: "United States eases sanctions and North Korea does not escalate". */
import type { Syntax } from '../../format/expression/expression-text.ts';
import { expressions as phrases } from '../phrases/expressions.ts';
import { said } from '../writers/document.ts';
import { partySaid } from './party-said.ts';

/** What a name in an expression stands for. */
export type Named =
  /** `does` is undefined where nobody wrote what taking it does. */
  | { readonly kind: 'option'; readonly party: string; readonly id: string; readonly does: string | undefined }
  | { readonly kind: 'context'; readonly says: string }
  | { readonly kind: 'term'; readonly name: string };

/** Undefined where a name stands for nothing. */
export function expressionInWords(syntax: Syntax, lookUp: (name: string) => Named | undefined): string | undefined {
  try {
    return clauseOf(syntax, lookUp, false);
  } catch (thrown) {
    if (thrown instanceof Nameless) return undefined;
    throw thrown;
  }
}

/** Leaves the walk from whatever depth; it does not leave this file. */
class Nameless extends Error {}

type LookUp = (name: string) => Named | undefined;

function clauseOf(syntax: Syntax, lookUp: LookUp, isDenied: boolean): string {
  switch (syntax.kind) {
    case 'name':
      return nameClause(syntax.name, lookUp, isDenied);
    case 'not':
      return clauseOf(syntax.of, lookUp, !isDenied);
    case 'and':
    case 'or': {
      if (isDenied) return phrases.notSo(phrases.together(clauseOf(syntax, lookUp, false)));
      const isLong = syntax.of.some((part) => !isSimple(part));
      const parts = syntax.of.map((part) => partOf(part, lookUp));
      return phrases[syntax.kind](parts, isLong || parts.some((part) => / and | or |,/.test(part)));
    }
    case 'implies': {
      if (isDenied) return phrases.notSo(phrases.together(clauseOf(syntax, lookUp, false)));
      return phrases.implies(sideOf(syntax.left, lookUp), sideOf(syntax.right, lookUp));
    }
    case 'iff': {
      if (isDenied) return phrases.notSo(phrases.together(clauseOf(syntax, lookUp, false)));
      return phrases.iff(partOf(syntax.left, lookUp), partOf(syntax.right, lookUp));
    }
  }
}

/** A name, or a name denied any number of times. */
function isSimple(syntax: Syntax): boolean {
  return syntax.kind === 'name' || (syntax.kind === 'not' && isSimple(syntax.of));
}

function partOf(syntax: Syntax, lookUp: LookUp): string {
  const clause = clauseOf(syntax, lookUp, false);
  return isSimple(syntax) ? clause : phrases.together(clause);
}

/** What stands between "if" and "then" needs no parentheses unless it has an "if" of its own. */
function sideOf(syntax: Syntax, lookUp: LookUp): string {
  const joint = syntax.kind === 'and' || syntax.kind === 'or';
  return joint ? clauseOf(syntax, lookUp, false) : partOf(syntax, lookUp);
}

function nameClause(name: string, lookUp: LookUp, isDenied: boolean): string {
  const found = lookUp(name);
  if (found === undefined) throw new Nameless();
  switch (found.kind) {
    case 'option': {
      const party = partySaid({ name: found.party });
      if (found.does === undefined) {
        return isDenied ? phrases.takesNot(party, said(found.id)) : phrases.takes(party, said(found.id));
      }
      const deed = phrases.does(party, said(found.does));
      return isDenied ? (phrases.doesNot(party, said(found.does)) ?? phrases.notSo(deed)) : deed;
    }
    case 'context':
      return isDenied ? phrases.notSo(said(found.says)) : said(found.says);
    case 'term':
      return isDenied ? phrases.termNot(said(found.name)) : phrases.term(said(found.name));
  }
}
