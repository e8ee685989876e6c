/** Where the states around one stand: on rings about it, those of one party side by side. */

interface PlacedAround {
  readonly form: 'circle';
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly across: readonly number[];
  readonly down: readonly number[];
}

/** Two states on a ring, and two rings, are at least so far apart. */
const APART = 1.15;
const RING = 1.4;
const LEAST_RADIUS = 2.4;

/** `groups[state]` says which party's it is; states go by their place, from 0. */
export function placeAround(center: number, groups: readonly number[]): PlacedAround {
  const others = [...groups.keys()]
    .filter((state) => state !== center)
    .sort((a, b) => groups[a]! - groups[b]! || a - b);
  // The arcs from the center run between the states of the inner rings.
  const rings = Math.max(1, Math.ceil(Math.sqrt(others.length) / 3));
  // Where the rings do not come out even, the gap is at the top.
  const onRing = Math.ceil(others.length / rings);
  const inner = Math.max(LEAST_RADIUS, APART / 2 / Math.sin(Math.PI / Math.max(2, onRing)));
  const x = new Float64Array(groups.length);
  const y = new Float64Array(groups.length);
  for (const [place, state] of others.entries()) {
    const turn = (2 * Math.PI * place) / (onRing * rings) - Math.PI / 2;
    const radius = inner + (place % rings) * RING;
    x[state] = radius * Math.cos(turn);
    y[state] = radius * Math.sin(turn);
  }
  return { form: 'circle', x, y, across: [], down: [] };
}
