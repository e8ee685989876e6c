/** The part of the move graph that the answer speaks of: the status quo, the states that hold, and the ways there. */
import { shortestPath } from '../../engine/stability/index.ts';
import { type Coalition, coalitionOf, numberOf, partiesIn } from '../../model/index.ts';
import { graph as phrases } from '../phrases/index.ts';
import type { Block } from '../writers/document.ts';
import type { AnalysisFindings } from './analysis-findings.ts';
import { type GraphEdge, type GraphNode, graphSvg } from './graph-svg.ts';

/** More states than this are no longer a figure. */
const MOST_NODES = 60;

/** Nothing where there is no status quo to start from, or nothing to lead to. */
export function graphFigure({ analysis: { conflict, kernel }, summary }: AnalysisFindings): Block[] {
  const { statusQuo, holding } = summary;
  if (statusQuo === undefined) return [];
  const nodes = new Map<number, GraphNode['kind']>([[statusQuo.state, 'start']]);
  const edges = new Map<string, GraphEdge>();
  const connect = (from: number, to: number, coalition: Coalition) => {
    for (const state of [from, to]) if (!nodes.has(state)) nodes.set(state, 'between');
    const movers = partiesIn(coalition).map((party) => conflict.parties[party]!.id);
    edges.set(`${from} ${to}`, { from, to, movers });
  };
  for (const { state, under, reach, joint } of holding) {
    if (nodes.size >= MOST_NODES) break;
    const path =
      reach?.by === 'improvements'
        ? shortestPath(kernel, statusQuo.state, state, { steps: 'improvements' })?.map(({ party, from, to }) => ({
            from,
            to,
            coalition: coalitionOf([party]),
          }))
        : joint?.steps;
    for (const { from, to, coalition } of path ?? []) connect(from, to, coalition);
    if (state !== statusQuo.state) nodes.set(state, under.includes('nash') ? 'holds' : 'foresight');
  }
  if (nodes.size < 2) return [];
  const drawn = [...nodes].map(
    ([state, kind]): GraphNode => ({ state, kind, label: String(numberOf(conflict.states, state)) }),
  );
  const unreached = drawn.filter(
    ({ state, kind }) => kind !== 'start' && ![...edges.values()].some(({ to }) => to === state),
  );
  const between = drawn.some(({ kind }) => kind === 'between');
  const says = phrases.says(
    edges.size,
    unreached.map(({ label }) => label),
  );
  return [
    {
      kind: 'figure',
      title: phrases.title(between),
      svg: graphSvg(drawn, [...edges.values()], statusQuo.state, says),
      says,
    },
  ];
}
