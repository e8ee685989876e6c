/** What an expression says of one state, of a state only partly fixed, and of all states at once. */
import { type Expression, partsOf } from './expression.ts';
import { complement, emptySet, fullSet, type StateSet } from './state-set.ts';
import type { StateTable } from './state-table.ts';

/** Whether the expression holds where exactly the options for which `isTaken` says so are taken. */
export function holds(expression: Expression, isTaken: (option: number) => boolean): boolean {
  return holdsSoFar(expression, isTaken) === true;
}

/**
 * Whether the expression holds, whatever the options still open turn out to be; undefined where that depends on
 * them. It looks at each part by itself, so it may say undefined of `a or not a`.
 */
export function holdsSoFar(
  expression: Expression,
  isTaken: (option: number) => boolean | undefined,
): boolean | undefined {
  switch (expression.kind) {
    case 'option':
      return isTaken(expression.option);
    case 'context':
      return expression.holds;
    case 'term':
      return holdsSoFar(expression.means, isTaken);
    case 'not': {
      const inner = holdsSoFar(expression.of, isTaken);
      return inner === undefined ? undefined : !inner;
    }
    case 'and':
    case 'or': {
      const decisive = expression.kind === 'or';
      let open = false;
      for (const part of expression.of) {
        const value = holdsSoFar(part, isTaken);
        if (value === decisive) return decisive;
        if (value === undefined) open = true;
      }
      return open ? undefined : !decisive;
    }
    case 'implies': {
      const left = holdsSoFar(expression.left, isTaken);
      if (left === false) return true;
      const right = holdsSoFar(expression.right, isTaken);
      if (right === true) return true;
      return left === undefined || right === undefined ? undefined : false;
    }
    case 'iff': {
      const left = holdsSoFar(expression.left, isTaken);
      const right = holdsSoFar(expression.right, isTaken);
      return left === undefined || right === undefined ? undefined : left === right;
    }
    case 'count': {
      let certain = 0;
      let possible = 0;
      for (const part of expression.of) {
        const value = holdsSoFar(part, isTaken);
        if (value !== false) possible++;
        if (value === true) certain++;
        if (certain > expression.most) return false;
      }
      if (possible < expression.least) return false;
      return certain >= expression.least && possible <= expression.most ? true : undefined;
    }
  }
}

/** The states in which the expression holds. Costs one pass of bit operations over the states per operator. */
export function holdsIn(expression: Expression, states: StateTable): StateSet {
  const { count, columns } = states;
  const everywhere = () => fullSet(count);
  const evaluate = (part: Expression): StateSet => {
    switch (part.kind) {
      case 'option':
        return columns[part.option]!;
      case 'context':
        return part.holds ? everywhere() : emptySet(count);
      case 'term':
        return evaluate(part.means);
      case 'not':
        return complement(evaluate(part.of), count);
      case 'and': {
        const result = everywhere();
        for (const member of part.of) {
          const set = evaluate(member);
          for (let w = 0; w < result.length; w++) result[w]! &= set[w]!;
        }
        return result;
      }
      case 'or': {
        const result = emptySet(count);
        for (const member of part.of) {
          const set = evaluate(member);
          for (let w = 0; w < result.length; w++) result[w]! |= set[w]!;
        }
        return result;
      }
      case 'implies': {
        const result = complement(evaluate(part.left), count);
        const right = evaluate(part.right);
        for (let w = 0; w < result.length; w++) result[w]! |= right[w]!;
        return result;
      }
      case 'iff': {
        const result = complement(evaluate(part.left), count);
        const right = evaluate(part.right);
        const all = everywhere();
        for (let w = 0; w < result.length; w++) result[w] = (result[w]! ^ right[w]!) & all[w]!;
        return result;
      }
      case 'count': {
        const atLeast = [everywhere()];
        const highest = Math.min(part.of.length, Math.max(part.least, part.most + 1));
        for (let k = 1; k <= highest; k++) atLeast.push(emptySet(count));
        for (const member of part.of) {
          const set = evaluate(member);
          for (let k = highest; k >= 1; k--) {
            const more = atLeast[k]!;
            const fewer = atLeast[k - 1]!;
            for (let w = 0; w < more.length; w++) more[w]! |= fewer[w]! & set[w]!;
          }
        }
        if (part.least > highest) return emptySet(count);
        const enough = atLeast[part.least]!;
        const tooMany = atLeast[part.most + 1];
        return tooMany === undefined ? enough : enough.map((word, w) => word & ~tooMany[w]!);
      }
    }
  };
  return evaluate(expression);
}

/** The options that the expression names, terms followed; ascending, each once. */
export function optionsIn(expression: Expression): number[] {
  const found = new Set<number>();
  for (const part of partsOf(expression)) if (part.kind === 'option') found.add(part.option);
  return [...found].sort((a, b) => a - b);
}
