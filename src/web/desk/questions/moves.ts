/** The graph of states and moves: where each state stands in the picture, how it stands, and the moves asked for. */
import { type Analysis, headlineOf } from '../../../analysis/index.ts';
import { has, isTaken, numberOf, type Resumable, stateNumbered } from '../../../model/index.ts';
import { stateInWords } from '../../../report/words/state-in-words.ts';
import { DRAWN_STATES, NEIGHBORHOOD_STATES, SVG_STATES } from '../../answer/moves/bounds.ts';
import { placeAround } from '../../answer/moves/place-around.ts';
import { type Placed, placeStates } from '../../answer/moves/place-states.ts';
import type { Ground } from '../ground.ts';
import type { Lens } from '../lens.ts';
import { type Liking, likingOf } from './neighbors.ts';

/** `best`: of each party from each state its best move, where it has one that it likes. */
export type WhichMoves = 'best' | 'improvements' | 'all';

export interface MovesAsked {
  readonly lens: Lens;
  /** Whose moves, by id; all parties where left out. */
  readonly parties?: readonly string[] | undefined;
  readonly which: WhichMoves;
  /** At most so many moves; with more, fewer kinds are given rather than a part of them. */
  readonly limit: number;
  /** In models too large to draw: the state whose neighborhood is drawn; the status quo where left out. */
  readonly around?: number | undefined;
}

export interface MovesAnswer {
  readonly stateCount: number;
  readonly parties: readonly { readonly id: string; readonly name: string; readonly hasUnknownWants: boolean }[];
  readonly form: Placed['form'];
  /** In a grid: whose options lead from left to right, and whose from top to bottom; by places in `parties`. */
  readonly across: readonly number[];
  readonly down: readonly number[];
  readonly nodes: readonly MovesNode[];
  readonly edges: readonly MovesEdge[];
  readonly statusQuo: number | undefined;
  /** What was drawn in the end: less than was asked for where that would have been more than the limit. */
  readonly drawn: WhichMoves | 'none';
  /** Undefined where all states are there; otherwise whose neighbors are, and how many of those were left out. */
  readonly around: { readonly n: number; readonly left: number } | undefined;
}

export interface MovesNode {
  readonly n: number;
  readonly x: number;
  readonly y: number;
  readonly standing: NodeStanding;
  /** What is done in it; only where the states are few. */
  readonly words: string | undefined;
}

/** Of the state, for all parties: without foresight, by foresight only, hanging on unknown wants, or not. */
export type NodeStanding = 'holds' | 'foresight' | 'open' | 'fails';

export interface MovesEdge {
  readonly from: number;
  readonly to: number;
  /** The mover's place in `parties`. */
  readonly party: number;
  readonly liking: Liking;
}

export function* moves(ground: Ground, { lens, parties, which, limit, around }: MovesAsked): Resumable<MovesAnswer> {
  const analysis = yield* ground.analysis(lens);
  const { conflict, kernel } = analysis;
  const { states } = conflict;
  const movers = [...conflict.parties.keys()].filter((p) => parties?.includes(conflict.parties[p]!.id) ?? true);
  const isWhole = states.count <= DRAWN_STATES;
  const center = (around === undefined ? undefined : stateNumbered(states, around)) ?? conflict.statusQuo ?? 0;
  const hood = isWhole ? undefined : neighborhood(analysis, center, movers);
  const drawn = hood?.states ?? Array.from({ length: states.count }, (_, state) => state);
  const places = new Map(drawn.map((state, place) => [state, place]));

  yield { doing: 'placing the states' };
  const options = conflict.options.flatMap(({ party }, option) =>
    party === undefined || conflict.form === 'graph'
      ? []
      : [{ party, isTaken: (place: number) => isTaken(states, drawn[place]!, option) }],
  );
  const placed =
    hood === undefined
      ? placeStates({
          count: drawn.length,
          options,
          movesFrom: (place) =>
            [...conflict.parties.keys()].flatMap((party) =>
              kernel.movesFrom(party, drawn[place]!).flatMap((to) => places.get(to) ?? []),
            ),
          start: conflict.statusQuo,
        })
      : placeAround(
          places.get(center)!,
          drawn.map((state) => hood.movers.get(state) ?? -1),
        );
  const standingOf = standings(analysis);
  const found = yield* edgesOf(analysis, drawn, places, movers, which, limit);
  return {
    stateCount: states.count,
    parties: conflict.parties.map(({ id, name }, party) => ({
      id,
      name,
      hasUnknownWants: conflict.preferences[party]!.ranking === undefined,
    })),
    form: placed.form,
    across: placed.across,
    down: placed.down,
    nodes: drawn.map((state, place) => ({
      n: numberOf(states, state),
      x: placed.x[place]!,
      y: placed.y[place]!,
      standing: standingOf(state),
      words: drawn.length <= SVG_STATES ? stateInWords(conflict, state) : undefined,
    })),
    edges: found.edges,
    statusQuo: conflict.statusQuo === undefined ? undefined : numberOf(states, conflict.statusQuo),
    drawn: found.drawn,
    around: hood && { n: numberOf(states, center), left: hood.left },
  };
}

/** By the concepts that the summary goes by. */
function standings({ conflict, stability }: Analysis): (state: number) => NodeStanding {
  const { headline } = headlineOf(stability, conflict.states.count);
  const findings = stability.concepts.filter(({ id }) => headline.some(({ concept }) => concept === id));
  return (state) => {
    const under = findings.filter(({ equilibria }) => has(equilibria!, state));
    if (under.some(({ id }) => id === 'nash')) return 'holds';
    if (under.length > 0) return 'foresight';
    return findings.some(({ possible }) => possible !== undefined && has(possible.equilibria, state))
      ? 'open'
      : 'fails';
  };
}

/** The state and where it can go and come from: improvements first, then as they come; and who moves there or from there. */
function neighborhood({ conflict, kernel }: Analysis, center: number, movers: readonly number[]) {
  const liked = new Set<number>();
  const others = new Set<number>();
  const moverOf = new Map<number, number>();
  for (const party of movers) {
    for (const to of kernel.movesFrom(party, center)) {
      (likingOf(conflict, party, center, to) === 'better' ? liked : others).add(to);
      if (!moverOf.has(to)) moverOf.set(to, party);
    }
    for (const from of kernel.movesTo(party, center)) {
      (likingOf(conflict, party, from, center) === 'better' ? liked : others).add(from);
      if (!moverOf.has(from)) moverOf.set(from, party);
    }
  }
  const all = [...new Set([...liked, ...others])];
  const kept = [center, ...all.slice(0, NEIGHBORHOOD_STATES - 1)].sort((a, b) => a - b);
  return { states: kept, left: all.length + 1 - kept.length, movers: moverOf };
}

const LESS = { all: 'improvements', improvements: 'best', best: undefined } as const;
const SLICE = 2 ** 15;

function* edgesOf(
  analysis: Analysis,
  drawn: readonly number[],
  places: ReadonlyMap<number, number>,
  movers: readonly number[],
  which: WhichMoves,
  limit: number,
): Resumable<{ readonly edges: MovesEdge[]; readonly drawn: WhichMoves | 'none' }> {
  for (let kind: WhichMoves | undefined = which; kind !== undefined; kind = LESS[kind]) {
    const edges: MovesEdge[] | undefined =
      kind === 'best'
        ? bestMoves(analysis, drawn, places, movers, limit)
        : yield* movesWithin(analysis, drawn, places, movers, kind, limit);
    if (edges !== undefined) return { edges, drawn: kind };
  }
  return { edges: [], drawn: 'none' };
}

function* movesWithin(
  { conflict, kernel }: Analysis,
  drawn: readonly number[],
  places: ReadonlyMap<number, number>,
  movers: readonly number[],
  kind: 'improvements' | 'all',
  limit: number,
): Resumable<MovesEdge[] | undefined> {
  const edges: MovesEdge[] = [];
  let work = 0;
  for (const [place, from] of drawn.entries()) {
    for (const party of movers) {
      const targets = kernel.movesFrom(party, from);
      work += targets.length + 1;
      for (const to of targets) {
        const liking = likingOf(conflict, party, from, to);
        if (!places.has(to) || (kind === 'improvements' && liking !== 'better')) continue;
        if (edges.length === limit) return undefined;
        edges.push(edge(conflict, party, from, to, liking));
      }
    }
    if (work >= SLICE) {
      work = 0;
      yield { doing: 'following the moves', share: place / drawn.length };
    }
  }
  return edges;
}

/** Of several best moves, the one to the state of the lowest number. */
function bestMoves(
  { conflict, kernel }: Analysis,
  drawn: readonly number[],
  places: ReadonlyMap<number, number>,
  movers: readonly number[],
  limit: number,
): MovesEdge[] | undefined {
  const edges: MovesEdge[] = [];
  for (const party of movers) {
    const levels = conflict.preferences[party]!.ranking?.levels;
    if (levels === undefined) continue;
    const byWorth = Int32Array.from({ length: levels.length }, (_, state) => state).sort(
      (a, b) => levels[a]! - levels[b]! || b - a,
    );
    const worth = new Int32Array(levels.length);
    for (const [rank, state] of byWorth.entries()) worth[state] = rank;
    const reached = kernel.afterStep(party, worth, 'improvements', 'greatest');
    for (const from of drawn) {
      if (reached[from]! < 0) continue;
      const to = byWorth[reached[from]!]!;
      if (!places.has(to)) continue;
      if (edges.length === limit) return undefined;
      edges.push(edge(conflict, party, from, to, 'better'));
    }
  }
  return edges;
}

function edge({ states }: Analysis['conflict'], party: number, from: number, to: number, liking: Liking): MovesEdge {
  return { from: numberOf(states, from), to: numberOf(states, to), party, liking };
}
