/** States and moves on a WebGL canvas: sigma draws, the places are ours. In the page it is loaded when it is needed. */
import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import { extremityArrow, layerFill, layerPlain, pathCurved, sdfCircle, sdfSquare } from 'sigma/rendering';
import type { MovesAnswer } from '../../desk/questions/moves.ts';
import type { Drawing, DrawnNode, EdgeToDraw } from './drawing.ts';
import { type GlColors, glColors } from './gl-colors.ts';

export interface GlPicture {
  readonly by: (factor: number) => void;
  readonly pan: (x: number, y: number) => void;
  readonly whole: () => void;
  /** Brings the state into sight. */
  readonly show: (n: number) => void;
  /** Lights a state and these moves above the rest; undefined: all as it is. */
  readonly light: (n: number | undefined, edges: readonly EdgeToDraw[] | undefined, looked: number | undefined) => void;
  readonly remove: () => void;
}

interface Hears {
  readonly onPress: (n: number) => void;
  readonly onPoint: (n: number | undefined) => void;
  readonly onLost: () => void;
}

const MOTION = { duration: 180 };
const isStill = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Throws where there is no WebGL. */
export function glPicture(element: HTMLElement, answer: MovesAnswer, drawing: Drawing, hears: Hears): GlPicture {
  const colors = glColors(element);
  const graph = new MultiDirectedGraph();
  const size = Math.min(9, Math.max(2.4, 260 / Math.sqrt(answer.nodes.length)));
  for (const node of drawing.nodes) {
    // In WebGL up is up.
    graph.addNode(String(node.n), { x: node.x, y: -node.y, ...lookOf(node, colors, size), label: String(node.n) });
  }
  const addEdge = ({ from, to, party, improves }: EdgeToDraw, isLit: boolean): string | undefined => {
    if (!graph.hasNode(String(from)) || !graph.hasNode(String(to))) return undefined;
    const color = colors.parties[party % colors.parties.length]!;
    return graph.addDirectedEdge(String(from), String(to), {
      color: isLit && improves ? color : faded(color, colors.surface, isLit ? 0.5 : improves ? 0.42 : 0.16),
      size: isLit ? (improves ? 2.4 : 1.2) : 0.6,
      isLit,
    });
  };
  for (const edge of answer.edges) addEdge({ ...edge, improves: edge.liking === 'better' }, false);

  const sigma = new Sigma(graph, element, {
    primitives: {
      nodes: { shapes: [sdfCircle(), sdfSquare()], layers: [layerFill()] },
      edges: { paths: [pathCurved({ curvature: 0.16 })], extremities: [extremityArrow()], layers: [layerPlain()] },
    },
    styles: {
      nodes: {
        x: { attribute: 'x' },
        y: { attribute: 'y' },
        size: { attribute: 'size' },
        color: { attribute: 'color' },
        shape: { attribute: 'shape' },
        depth: 'nodes',
        visibility: 'visible',
        label: { attribute: 'label' },
        labelColor: colors.ink,
        labelSize: 12,
        labelVisibility: 'auto',
        labelPosition: 'right',
      },
      edges: {
        path: 'curved',
        head: (attributes) => (attributes.isLit === true ? 'arrow' : 'none'),
        size: { attribute: 'size' },
        color: { attribute: 'color' },
        visibility: 'visible',
        depth: (attributes) => (attributes.isLit === true ? 'topEdges' : 'edges'),
      },
    },
    settings: {
      enableCameraRotation: false,
      stagePadding: 24,
      minCameraRatio: 0.02,
      maxCameraRatio: 3,
      hideEdgesOnMove: answer.edges.length > 5000,
      labelRenderedSizeThreshold: 5,
    },
  });
  const camera = sigma.getCamera();
  const motion = () => (isStill() ? { duration: 0 } : MOTION);
  sigma.on('clickNode', ({ node }) => hears.onPress(Number(node)));
  sigma.on('enterNode', ({ node }) => hears.onPoint(Number(node)));
  sigma.on('leaveNode', () => hears.onPoint(undefined));
  sigma.on('webglContextLost', hears.onLost);

  let lit: string[] = [];
  let marked: string[] = [];
  return {
    by: (factor) => void camera.animate({ ratio: camera.getBoundedRatio(camera.ratio / factor) }, motion()),
    pan: (x, y) => {
      const from = sigma.viewportToFramedGraph({ x: 0, y: 0 });
      const to = sigma.viewportToFramedGraph({ x, y });
      camera.setState({ x: camera.x - (to.x - from.x), y: camera.y - (to.y - from.y) });
    },
    whole: () => void camera.reset(motion()),
    show: (n) => {
      const place = sigma.getNodeDisplayData(String(n));
      if (place === undefined) return;
      const at = sigma.framedGraphToViewport(place);
      const { width, height } = sigma.getDimensions();
      const isSeen = at.x > 20 && at.y > 20 && at.x < width - 20 && at.y < height - 20;
      if (!isSeen) void camera.animate({ x: place.x, y: place.y }, motion());
    },
    light: (n, edges, looked) => {
      for (const edge of lit) graph.dropEdge(edge);
      lit = (edges ?? []).flatMap((edge) => addEdge(edge, true) ?? []);
      for (const key of marked) {
        graph.mergeNodeAttributes(key, lookOf(drawing.byNumber.get(Number(key))!, colors, size));
      }
      marked = [];
      for (const [place, one] of [n, looked].entries()) {
        if (one === undefined || !graph.hasNode(String(one))) continue;
        marked.push(String(one));
        const larger = { size: size * 1.7 };
        graph.mergeNodeAttributes(String(one), place === 0 ? { ...larger, color: colors.accent } : larger);
      }
    },
    remove: () => sigma.kill(),
  };
}

/** States that hold are larger as well as green, the status quo is a square. */
function lookOf({ standing, isStatusQuo }: DrawnNode, colors: GlColors, size: number) {
  const color =
    standing === 'holds' || standing === 'foresight' ? colors.holds : standing === 'open' ? colors.open : colors.plain;
  const larger = isStatusQuo ? 1.7 : standing === 'holds' ? 1.6 : standing === 'foresight' ? 1.35 : 1;
  return {
    color: isStatusQuo && standing === 'fails' ? colors.ink : color,
    size: size * larger,
    shape: isStatusQuo ? 'square' : 'circle',
  };
}

/** The share of the color, on the ground it lies on: overlapping moves do not add up to a blot. */
function faded(color: string, ground: string, share: number): string {
  const [over, under] = [color, ground].map((one) => (one.match(/[\d.]+/g) ?? []).map(Number));
  const mixed = [0, 1, 2].map((i) => Math.round(over![i]! * share + under![i]! * (1 - share)));
  return `rgb(${mixed.join(', ')})`;
}
