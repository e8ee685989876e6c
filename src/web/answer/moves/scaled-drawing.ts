/** A drawing as it is seen on the screen, zoomed and moved; only the states asked for. */
import type { Drawing } from './drawing.ts';
import type { Zoom } from './use-zoom.ts';

/** Signs and arcs never become smaller than this, however far one is. */
const LEAST_RADIUS = 6;
const LEAST_UNIT = 26;

export function scaledDrawing(drawing: Drawing, { scale, x, y }: Zoom, states: Iterable<number>): Drawing {
  const nodes = [...new Set(states)].flatMap((n) => {
    const node = drawing.byNumber.get(n);
    return node === undefined ? [] : { ...node, x: node.x * scale + x, y: node.y * scale + y };
  });
  return {
    width: drawing.width * scale,
    height: drawing.height * scale,
    unit: Math.max(LEAST_UNIT, drawing.unit * scale),
    radius: Math.max(LEAST_RADIUS, drawing.radius * scale),
    nodes,
    byNumber: new Map(nodes.map((node) => [node.n, node])),
  };
}
