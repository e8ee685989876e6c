/**
 * A reduced ordered binary decision diagram (Bryant 1986) over the options, the last option on top: a set of option
 * patterns that can be counted, met with another, and listed in ascending binary order without a dead end.
 * Fixed order, no complement edges, no garbage collection: a conflict's rules are few and mostly local.
 */
import type { Expression } from './expression.ts';

/** A node's number; 0 is the empty set of patterns, 1 is all of them. */
export type Node = number;

export const NOTHING: Node = 0;
export const EVERYTHING: Node = 1;

/** Nodes and cached steps stay below 2^22, so that a pair of nodes fits a number exactly. */
const PAIR = 2 ** 22;

/** The rules cut the patterns in too tangled a way for a diagram of bounded size. */
export class TooTangled extends Error {}

export class DecisionDiagram {
  /** The option a node decides on; −1 for the two ends. */
  readonly option: number[] = [-1, -1];
  readonly without: Node[] = [NOTHING, EVERYTHING];
  readonly with: Node[] = [NOTHING, EVERYTHING];
  private readonly unique: Map<number, Node>[] = [];
  private readonly ands = new Map<number, Node>();
  private readonly nots = new Map<Node, Node>();
  private readonly counts = new Map<Node, bigint>();
  private readonly budget: number;

  /** Throws `TooTangled` past `budget` nodes, or as many remembered intersections. */
  constructor(budget = 2 ** 18) {
    this.budget = Math.min(budget, PAIR - 1);
  }

  node(option: number, without: Node, withIt: Node): Node {
    if (without === withIt) return without;
    this.unique[option] ??= new Map();
    const key = without * PAIR + withIt;
    const known = this.unique[option]!.get(key);
    if (known !== undefined) return known;
    const made = this.option.length;
    if (made > this.budget) throw new TooTangled();
    this.option.push(option);
    this.without.push(without);
    this.with.push(withIt);
    this.unique[option]!.set(key, made);
    return made;
  }

  not(a: Node): Node {
    if (a <= 1) return 1 - a;
    const known = this.nots.get(a);
    if (known !== undefined) return known;
    const result = this.node(this.option[a]!, this.not(this.without[a]!), this.not(this.with[a]!));
    this.nots.set(a, result);
    return result;
  }

  and(a: Node, b: Node): Node {
    if (a === b || b === EVERYTHING) return a;
    if (a === EVERYTHING) return b;
    if (a === NOTHING || b === NOTHING) return NOTHING;
    const key = a < b ? a * PAIR + b : b * PAIR + a;
    const known = this.ands.get(key);
    if (known !== undefined) return known;
    if (this.ands.size > 4 * this.budget) throw new TooTangled();
    const top = Math.max(this.option[a]!, this.option[b]!);
    const [a0, a1] = this.option[a] === top ? [this.without[a]!, this.with[a]!] : [a, a];
    const [b0, b1] = this.option[b] === top ? [this.without[b]!, this.with[b]!] : [b, b];
    const result = this.node(top, this.and(a0, b0), this.and(a1, b1));
    this.ands.set(key, result);
    return result;
  }

  or(a: Node, b: Node): Node {
    return this.not(this.and(this.not(a), this.not(b)));
  }

  /** The patterns in which the expression holds. */
  of(expression: Expression): Node {
    switch (expression.kind) {
      case 'option':
        return this.node(expression.option, NOTHING, EVERYTHING);
      case 'context':
        return expression.holds ? EVERYTHING : NOTHING;
      case 'term':
        return this.of(expression.means);
      case 'not':
        return this.not(this.of(expression.of));
      case 'and':
        return expression.of.reduce((all, part) => this.and(all, this.of(part)), EVERYTHING);
      case 'or':
        return expression.of.reduce((any, part) => this.or(any, this.of(part)), NOTHING);
      case 'implies':
        return this.or(this.not(this.of(expression.left)), this.of(expression.right));
      case 'iff': {
        const left = this.of(expression.left);
        const right = this.of(expression.right);
        return this.or(this.and(left, right), this.and(this.not(left), this.not(right)));
      }
      case 'count': {
        const highest = Math.min(expression.of.length, Math.max(expression.least, expression.most + 1));
        const atLeast: Node[] = [EVERYTHING, ...Array<Node>(highest).fill(NOTHING)];
        for (const part of expression.of) {
          const node = this.of(part);
          for (let k = highest; k >= 1; k--) atLeast[k] = this.or(atLeast[k]!, this.and(atLeast[k - 1]!, node));
        }
        return this.and(atLeast[expression.least] ?? NOTHING, this.not(atLeast[expression.most + 1] ?? NOTHING));
      }
    }
  }

  /** How many patterns of the options 0 … `options` − 1 the node stands for; it must decide on none above them. */
  count(node: Node, options: number): bigint {
    return this.patterns(node) << BigInt(options - 1 - this.option[node]!);
  }

  /** The patterns of the options up to and with the node's own. */
  private patterns(node: Node): bigint {
    if (node <= 1) return BigInt(node);
    const known = this.counts.get(node);
    if (known !== undefined) return known;
    const own = this.option[node]!;
    const total = this.count(this.without[node]!, own) + this.count(this.with[node]!, own);
    this.counts.set(node, total);
    return total;
  }
}
