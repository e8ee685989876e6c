/** A small graph of states as SVG: columns by the number of steps from the start, what is not reached in the last one. */
import { escaped } from '../writers/html-writer.ts';

export interface GraphNode {
  readonly state: number;
  readonly label: string;
  readonly kind: 'start' | 'holds' | 'foresight' | 'between';
}

export interface GraphEdge {
  readonly from: number;
  readonly to: number;
  readonly movers: readonly string[];
}

const COLUMN = 190;
const ROW = 58;
const MARGIN = 44;
const RADIUS = 19;

export function graphSvg(
  nodes: readonly GraphNode[],
  edges: readonly GraphEdge[],
  start: number,
  says: string,
): string {
  const columns = columnsOf(nodes, edges, start);
  const rows = Math.max(...columns.map((column) => column.length));
  const place = new Map<number, { x: number; y: number }>();
  for (const [c, column] of columns.entries()) {
    const top = MARGIN + ((rows - column.length) * ROW) / 2;
    for (const [r, { state }] of column.entries()) place.set(state, { x: MARGIN + c * COLUMN, y: top + r * ROW });
  }
  const width = 2 * MARGIN + (columns.length - 1) * COLUMN;
  const height = 2 * MARGIN + (rows - 1) * ROW;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escaped(says)}" fill="none" stroke="currentColor" font-family="inherit" font-size="13">`,
    '<defs><marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0 8 4 0 8z" fill="currentColor" stroke="none"/></marker></defs>',
    ...edges.map((edge) => edgeSvg(edge, place.get(edge.from)!, place.get(edge.to)!)),
    ...nodes.map((node) => nodeSvg(node, place.get(node.state)!)),
    '</svg>',
  ].join('\n');
}

function columnsOf(nodes: readonly GraphNode[], edges: readonly GraphEdge[], start: number): GraphNode[][] {
  const steps = new Map([[start, 0]]);
  const queue = [start];
  for (const state of queue) {
    for (const { from, to } of edges) {
      if (from !== state || steps.has(to)) continue;
      steps.set(to, steps.get(state)! + 1);
      queue.push(to);
    }
  }
  const unreached = Math.max(...steps.values()) + 1;
  const columns: GraphNode[][] = [];
  for (const node of [...nodes].sort((a, b) => a.state - b.state)) {
    const column = steps.get(node.state) ?? unreached;
    for (let c = columns.length; c <= column; c++) columns.push([]);
    columns[column]!.push(node);
  }
  return columns;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function edgeSvg({ movers }: GraphEdge, from: Point, to: Point): string {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [dx, dy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const a = { x: from.x + dx * (RADIUS + 2), y: from.y + dy * (RADIUS + 2) };
  const b = { x: to.x - dx * (RADIUS + 5), y: to.y - dy * (RADIUS + 5) };
  // Along the edge and above it, nearer to where it ends: there the edges from one state have spread apart.
  const label = { x: a.x + (b.x - a.x) * 0.6, y: a.y + (b.y - a.y) * 0.6 };
  const slope = (Math.atan2(dy, dx) * 180) / Math.PI;
  const upright = Math.abs(slope) > 90 ? slope + 180 : slope;
  const turned = `transform="translate(${at(label.x)} ${at(label.y)}) rotate(${at(upright)})"`;
  const dash = movers.length > 1 ? ' stroke-dasharray="5 4"' : '';
  return `<line x1="${at(a.x)}" y1="${at(a.y)}" x2="${at(b.x)}" y2="${at(b.y)}"${dash} marker-end="url(#arrow)"/><text ${turned} y="-5" text-anchor="middle" font-size="11" fill="currentColor" stroke="none">${escaped(movers.join(', '))}</text>`;
}

function nodeSvg({ label, kind }: GraphNode, { x, y }: Point): string {
  const shape =
    kind === 'start'
      ? `<rect x="${at(x - RADIUS)}" y="${at(y - RADIUS)}" width="${2 * RADIUS}" height="${2 * RADIUS}"/>`
      : `<circle cx="${at(x)}" cy="${at(y)}" r="${RADIUS}"${kind === 'between' ? ' stroke-dasharray="1 3"' : ''}/>`;
  const inner = kind === 'holds' ? `<circle cx="${at(x)}" cy="${at(y)}" r="${RADIUS - 4}"/>` : '';
  return `${shape}${inner}<text x="${at(x)}" y="${at(y + 4.5)}" text-anchor="middle" fill="currentColor" stroke="none">${escaped(label)}</text>`;
}

function at(value: number): string {
  return String(Math.round(value * 10) / 10);
}
