/**
 * An expression as a few patterns of options, any of which makes it hold: what a format that knows only patterns can
 * say. The patterns are an irredundant cover by prime implicants, read off the decision diagram (minato1993, after
 * morreale1970): none can be left out, and none can name an option less.
 */
import { type DecisionDiagram, EVERYTHING, NOTHING, type Node } from '../../model/decision-diagram.ts';
import type { Condition, Literal } from './gmcr-conditions.ts';

class TooMany extends Error {}

/** Undefined where more than `most` patterns are needed. None: holds nowhere. One without literals: holds everywhere. */
export function conditionsOf(diagram: DecisionDiagram, node: Node, most: number): Condition[] | undefined {
  let made = 0;
  /** Patterns that cover `lower` and stay inside `upper`, and the node of what they cover. */
  const cover = (lower: Node, upper: Node): { readonly patterns: Literal[][]; readonly covered: Node } => {
    if (lower === NOTHING) return { patterns: [], covered: NOTHING };
    if (upper === EVERYTHING) {
      if (++made > most) throw new TooMany();
      return { patterns: [[]], covered: EVERYTHING };
    }
    const option = Math.max(diagram.option[lower]!, diagram.option[upper]!);
    const [lower0, lower1] = halves(diagram, lower, option);
    const [upper0, upper1] = halves(diagram, upper, option);
    const without = cover(diagram.and(lower0, diagram.not(upper1)), upper0);
    const withIt = cover(diagram.and(lower1, diagram.not(upper0)), upper1);
    const left = diagram.or(
      diagram.and(lower0, diagram.not(without.covered)),
      diagram.and(lower1, diagram.not(withIt.covered)),
    );
    const either = cover(left, diagram.and(upper0, upper1));
    return {
      patterns: [
        ...without.patterns.map((pattern) => [...pattern, { option, taken: false }]),
        ...withIt.patterns.map((pattern) => [...pattern, { option, taken: true }]),
        ...either.patterns,
      ],
      covered: diagram.node(
        option,
        diagram.or(without.covered, either.covered),
        diagram.or(withIt.covered, either.covered),
      ),
    };
  };
  try {
    return cover(node, node).patterns;
  } catch (error) {
    if (error instanceof TooMany) return undefined;
    throw error;
  }
}

function halves(diagram: DecisionDiagram, node: Node, option: number): [Node, Node] {
  return diagram.option[node] === option ? [diagram.without[node]!, diagram.with[node]!] : [node, node];
}
