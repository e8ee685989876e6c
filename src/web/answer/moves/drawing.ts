/** The picture of moves in its own pixels: the same on the page and in an exported figure. */
import type { MovesAnswer, MovesNode } from '../../desk/questions/moves.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface DrawnNode extends Omit<MovesNode, 'x' | 'y'>, Point {
  readonly isStatusQuo: boolean;
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** The distance of neighbors, and the radius of a state. */
  readonly unit: number;
  readonly radius: number;
  readonly nodes: readonly DrawnNode[];
  readonly byNumber: ReadonlyMap<number, DrawnNode>;
}

/** Room around the states: the arcs of the outermost moves need some. */
const MARGIN = 0.75;

/** `stretch` draws rows apart, for a frame that is higher than the picture. */
export function drawingOf({ nodes, statusQuo }: Pick<MovesAnswer, 'nodes' | 'statusQuo'>, stretch = 1): Drawing {
  const unit = nodes.length <= 24 ? 92 : nodes.length <= 64 ? 62 : 50;
  const digits = String(nodes.reduce((most, { n }) => Math.max(most, n), 0)).length;
  const radius = Math.max(nodes.length <= 24 ? 19 : 14, digits * 4.2 + 3);
  const left = nodes.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY);
  const top = nodes.reduce((least, { y }) => Math.min(least, y), Number.POSITIVE_INFINITY);
  const drawn = nodes.map((node) => ({
    ...node,
    x: (node.x - left + MARGIN) * unit,
    y: ((node.y - top) * stretch + MARGIN) * unit,
    isStatusQuo: node.n === statusQuo,
  }));
  return {
    width: drawn.reduce((most, { x }) => Math.max(most, x), 0) + MARGIN * unit,
    height: drawn.reduce((most, { y }) => Math.max(most, y), 0) + MARGIN * unit,
    unit,
    radius,
    nodes: drawn,
    byNumber: new Map(drawn.map((node) => [node.n, node])),
  };
}

export interface EdgeShape {
  readonly line: string;
  readonly head: string;
  /** Where something about the move can be written. */
  readonly middle: Point;
}

/**
 * A move as an arc to the right of where it goes, so that a move and the move back stand apart. Long arcs run in the
 * lane between two rows of states.
 */
export function edgeShape(
  from: Point,
  to: Point,
  { unit, radius }: Pick<Drawing, 'unit' | 'radius'>,
  size = 1,
): EdgeShape {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const along = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
  const aside = { x: -along.y, y: along.x };
  const units = length / unit;
  const rise = units < 1.6 ? 0.2 * length : unit * (0.38 + 0.22 * (units / (units + 6)));
  const reach = Math.min(length / 3, unit * 0.9);
  const first = { x: from.x + along.x * reach + aside.x * rise, y: from.y + along.y * reach + aside.y * rise };
  const second = { x: to.x - along.x * reach + aside.x * rise, y: to.y - along.y * reach + aside.y * rise };
  const start = toward(from, first, radius + 1);
  const tip = toward(to, second, radius + 2);
  const head = 5.5 * size + 1.5;
  const base = toward(tip, second, head);
  const turn = { x: (second.y - tip.y) / distance(second, tip), y: -(second.x - tip.x) / distance(second, tip) };
  const half = head * 0.45;
  const wing = (sign: number) => `${at(base.x + sign * turn.x * half)} ${at(base.y + sign * turn.y * half)}`;
  return {
    line: `M${pair(start)}C${pair(first)} ${pair(second)} ${pair(base)}`,
    head: `M${pair(tip)}L${wing(1)}L${wing(-1)}Z`,
    middle: {
      x: (start.x + 3 * first.x + 3 * second.x + base.x) / 8,
      y: (start.y + 3 * first.y + 3 * second.y + base.y) / 8,
    },
  };
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y) || 1;
}

function toward(from: Point, to: Point, by: number): Point {
  const length = distance(from, to);
  return { x: from.x + ((to.x - from.x) / length) * by, y: from.y + ((to.y - from.y) / length) * by };
}

function pair({ x, y }: Point): string {
  return `${at(x)} ${at(y)}`;
}

function at(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Moves of one look in one shape: thousands of them are one element of the page. */
export interface EdgeBundle {
  readonly party: number;
  readonly improves: boolean;
  readonly lines: string;
  readonly heads: string;
}

export interface EdgeToDraw {
  readonly from: number;
  readonly to: number;
  readonly party: number;
  readonly improves: boolean;
}

/** Mere moves first, so that improvements lie above them. */
export function bundled(edges: readonly EdgeToDraw[], drawing: Drawing, size = 1): EdgeBundle[] {
  const bundles = new Map<string, { party: number; improves: boolean; lines: string[]; heads: string[] }>();
  for (const { from, to, party, improves } of edges) {
    const [a, b] = [drawing.byNumber.get(from), drawing.byNumber.get(to)];
    if (a === undefined || b === undefined) continue;
    const key = `${improves} ${party}`;
    const bundle = bundles.get(key) ?? { party, improves, lines: [], heads: [] };
    bundles.set(key, bundle);
    const { line, head } = edgeShape(a, b, drawing, improves ? size : size * 0.7);
    bundle.lines.push(line);
    bundle.heads.push(head);
  }
  return [...bundles.values()]
    .map(({ lines, heads, ...rest }) => ({ ...rest, lines: lines.join(''), heads: heads.join('') }))
    .sort((a, b) => Number(a.improves) - Number(b.improves) || a.party - b.party);
}
