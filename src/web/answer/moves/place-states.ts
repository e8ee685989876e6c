/**
 * Where states stand in the picture of moves: by structure, at once, and the same each time. In option form the options
 * of the first parties lead from left to right and those of the others from top to bottom, so that each party moves in
 * one direction and the numbers of the states run as in a calendar. Listed states stand in columns by their distance
 * from the status quo, or on a circle where there is none. One unit is the least distance of two states.
 */

export interface ToPlace {
  /** How many states there are to place; they go by their place, from 0. */
  readonly count: number;
  /** The options that tell them apart, in the order of their bits, with who decides; none in graph form. */
  readonly options: readonly { readonly party: number; readonly isTaken: (state: number) => boolean }[];
  /** Where moves lead from each; read in graph form only. */
  readonly movesFrom: (state: number) => readonly number[];
  readonly start: number | undefined;
}

export interface Placed {
  readonly form: 'grid' | 'columns' | 'circle';
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** In a grid: whose options lead from left to right, and whose from top to bottom. */
  readonly across: readonly number[];
  readonly down: readonly number[];
}

/** Between the columns of one pattern of another party and those of the next. */
const GAP = 0.55;
/** A grid as wide as this against its height fits a screen. */
const WIDE = 1.35;
/** Up to so many states there is room everywhere. */
const SMALL = 24;
const MOST_STRETCH = 1.6;
/** More than so many listed states stand in no circle. */
const MOST_ON_CIRCLE = 40;

export function placeStates(toPlace: ToPlace): Placed {
  if (toPlace.options.length > 0) return grid(toPlace);
  if (toPlace.start !== undefined) return columns(toPlace, toPlace.start);
  return toPlace.count <= MOST_ON_CIRCLE ? circle(toPlace.count) : columns(toPlace, 0);
}

type PlacedOption = ToPlace['options'][number];

interface Axis {
  /** For each state, which of the patterns that occur along this axis is its own. */
  readonly rank: Int32Array;
  readonly at: readonly number[];
}

function grid({ count, options }: ToPlace): Placed {
  let best: { across: Axis; down: Axis; split: number; cost: number } | undefined;
  for (const split of splitsOf(options)) {
    const across = axisOf(count, options.slice(0, split));
    const down = axisOf(count, options.slice(split));
    const width = across.at.at(-1)! + 1;
    const height = down.at.at(-1)! + 1;
    // Empty places are as bad as a wrong shape.
    const cost = Math.abs(Math.log(width / height / WIDE)) + Math.log((width * height) / Math.max(1, count));
    if (best === undefined || cost < best.cost - 1e-9) best = { across, down, split, cost };
  }
  const { across, down, split } = best!;
  const x = new Float64Array(count);
  const y = new Float64Array(count);
  const room = (across.at.at(-1)! + 1) / (down.at.at(-1)! + 1) / WIDE;
  // A strip leaves room beside it: it goes to the moves between its rows.
  const stretch = (by: number) => (count <= SMALL ? 1 : Math.min(MOST_STRETCH, Math.max(1, by)));
  for (let state = 0; state < count; state++) {
    x[state] = across.at[across.rank[state]!]! * stretch(1 / room);
    y[state] = down.at[down.rank[state]!]! * stretch(room);
  }
  return { form: 'grid', x, y, across: partiesOf(options.slice(0, split)), down: partiesOf(options.slice(split)) };
}

/** Between two parties where that leaves something on both sides and is not too long a strip; anywhere otherwise. */
function splitsOf(options: readonly PlacedOption[]): number[] {
  const places = options.map((_, place) => place).slice(1);
  const between = places.filter((place) => options[place]!.party !== options[place - 1]!.party);
  const fits = between.filter((place) => Math.abs(place - options.length / 2) <= Math.max(1, options.length / 4));
  if (fits.length > 0) return fits;
  if (between.length > 0 && options.length <= 6) return between;
  return places.length > 0 ? places : [options.length];
}

function partiesOf(options: readonly PlacedOption[]): number[] {
  return [...new Set(options.map(({ party }) => party))];
}

/** The patterns that occur, in ascending binary order, a little apart where another party than the first changes. */
function axisOf(count: number, options: readonly PlacedOption[]): Axis {
  const patterns = new Map<string, number>();
  const names: string[] = [];
  const own: string[] = [];
  for (let state = 0; state < count; state++) {
    // The last option is the highest bit and stands first.
    let name = '';
    for (let option = options.length - 1; option >= 0; option--) name += options[option]!.isTaken(state) ? '1' : '0';
    own.push(name);
    if (!patterns.has(name)) {
      patterns.set(name, 0);
      names.push(name);
    }
  }
  names.sort();
  for (const [place, name] of names.entries()) patterns.set(name, place);
  const first = options[0]?.party;
  const ownOfFirst = options.filter(({ party }) => party === first).length;
  const blockOf = (name: string) => name.slice(0, name.length - ownOfFirst);
  const at: number[] = [];
  for (const [place, name] of names.entries()) {
    const before = names[place - 1];
    at.push(before === undefined ? 0 : at[place - 1]! + 1 + (blockOf(before) === blockOf(name) ? 0 : GAP));
  }
  return { rank: Int32Array.from(own, (name) => patterns.get(name)!), at };
}

function columns({ count, movesFrom }: ToPlace, start: number): Placed {
  const layer = new Int32Array(count).fill(-1);
  layer[start] = 0;
  const queue = [start];
  for (const state of queue) {
    for (const to of movesFrom(state)) {
      if (layer[to] !== -1) continue;
      layer[to] = layer[state]! + 1;
      queue.push(to);
    }
  }
  const unreached = layer[queue.at(-1)!]! + 1;
  const layers: number[][] = [];
  for (let state = 0; state < count; state++) {
    const own = layer[state] === -1 ? unreached : layer[state]!;
    for (let l = layers.length; l <= own; l++) layers.push([]);
    layers[own]!.push(state);
  }
  const x = new Float64Array(count);
  const y = new Float64Array(count);
  // No column so tall that the picture becomes a strip.
  const tallest = Math.max(4, Math.ceil(Math.sqrt(count / WIDE)));
  let left = 0;
  for (const [place, states] of layers.entries()) {
    if (states.length === 0) continue;
    if (place > 0) orderByNeighbors(states, movesFrom, y, layer, place);
    const width = Math.ceil(states.length / tallest);
    const height = Math.ceil(states.length / width);
    for (const [i, state] of states.entries()) {
      const column = Math.floor(i / height);
      const inColumn = Math.min(height, states.length - column * height);
      x[state] = left + column * 1.25;
      y[state] = ((i % height) - (inColumn - 1) / 2) * 1.35 + (column % 2 === 0 ? 0 : 0.3);
    }
    left += (width - 1) * 1.25 + 2;
  }
  return { form: 'columns', x, y, across: [], down: [] };
}

/** The states of a column at about the height of those of the column before that lead to them. */
function orderByNeighbors(
  states: number[],
  movesFrom: ToPlace['movesFrom'],
  y: Float64Array,
  layer: Int32Array,
  place: number,
): void {
  const members = new Set(states);
  const sums = new Map(states.map((state) => [state, { sum: 0, count: 0 }]));
  for (let from = 0; from < layer.length; from++) {
    if (layer[from] !== place - 1) continue;
    for (const to of movesFrom(from)) {
      if (!members.has(to)) continue;
      const sum = sums.get(to)!;
      sum.sum += y[from]!;
      sum.count++;
    }
  }
  const height = (state: number) => {
    const { sum, count } = sums.get(state)!;
    return count === 0 ? Number.POSITIVE_INFINITY : sum / count;
  };
  const heights = new Map(states.map((state) => [state, height(state)]));
  states.sort((a, b) => {
    const [first, second] = [heights.get(a)!, heights.get(b)!];
    return first === second ? a - b : first - second;
  });
}

function circle(count: number): Placed {
  const radius = count <= 1 ? 0 : Math.max(1, 0.75 / Math.sin(Math.PI / count));
  const turn = (state: number) => (2 * Math.PI * state) / count - Math.PI / 2;
  return {
    form: 'circle',
    x: Float64Array.from({ length: count }, (_, state) => radius * Math.cos(turn(state))),
    y: Float64Array.from({ length: count }, (_, state) => radius * Math.sin(turn(state))),
    across: [],
    down: [],
  };
}
