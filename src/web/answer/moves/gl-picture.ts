/** States and moves on a WebGL canvas: sigma draws, the places are ours. In the page it is loaded when it is needed. */
import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import { layerFill, layerPlain, pathCurved, sdfCircle, sdfSquare } from 'sigma/rendering';
import type { MovesAnswer } from '../../desk/questions/moves.ts';
import type { Drawing, DrawnNode } from './drawing.ts';
import { type GlColors, glColors } from './gl-colors.ts';
import type { Zoom } from './use-zoom.ts';

export interface GlPicture {
  readonly by: (factor: number) => void;
  readonly pan: (x: number, y: number) => void;
  readonly whole: () => void;
  /** Brings the state into sight. */
  readonly show: (n: number) => void;
  readonly remove: () => void;
}

interface Hears {
  readonly onPress: (n: number) => void;
  readonly onPoint: (n: number | undefined) => void;
  /** Another part is seen, or another size: where the drawing's pixels are on the element now. */
  readonly onView: (zoom: Zoom) => void;
  readonly onLost: () => void;
}

const MOTION = { duration: 180 };
const isStill = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Throws where there is no WebGL. */
export function glPicture(element: HTMLElement, answer: MovesAnswer, drawing: Drawing, hears: Hears): GlPicture {
  if (document.createElement('canvas').getContext('webgl2') === null) throw new Error('There is no WebGL.');
  const colors = glColors(element);
  const graph = new MultiDirectedGraph();
  for (const node of drawing.nodes) {
    // In WebGL up is up.
    graph.addNode(String(node.n), { x: node.x, y: -node.y, ...lookOf(node, colors, drawing), label: String(node.n) });
  }
  for (const { from, to, party, liking } of answer.edges) {
    const color = colors.parties[party % colors.parties.length]!;
    const share = liking === 'better' ? 0.42 : 0.16;
    graph.addDirectedEdge(String(from), String(to), { color: faded(color, colors.surface, share) });
  }

  const sigma = new Sigma(graph, element, {
    primitives: {
      nodes: { shapes: [sdfCircle(), sdfSquare()], layers: [layerFill()] },
      edges: { paths: [pathCurved({ curvature: 0.16 })], layers: [layerPlain()] },
    },
    styles: {
      nodes: {
        x: { attribute: 'x' },
        y: { attribute: 'y' },
        size: { attribute: 'size' },
        color: { attribute: 'color' },
        shape: { attribute: 'shape' },
        depth: (attributes) => (attributes.isMarked === true ? 'topNodes' : 'nodes'),
        label: { attribute: 'label' },
        labelColor: colors.ink,
        labelSize: 12,
        labelPosition: 'over',
      },
      edges: { path: 'curved', size: 1.4, color: { attribute: 'color' } },
    },
    settings: {
      // Sizes are the drawing's, so that states grow with their distances.
      itemSizesReference: 'positions',
      zoomToSizeRatioFunction: (ratio) => ratio,
      minEdgeThickness: 0.7,
      nodePickingPadding: 3,
      enableCameraRotation: false,
      stagePadding: 24,
      minCameraRatio: 0.01,
      maxCameraRatio: 3,
      hideEdgesOnMove: answer.edges.length > 5000,
      labelRenderedSizeThreshold: 10,
      labelDensity: 8,
      ...(isStill() && { zoomDuration: 0, doubleClickZoomingDuration: 0, inertiaDuration: 0 }),
    },
  });
  const camera = sigma.getCamera();
  const motion = () => (isStill() ? { duration: 0 } : MOTION);
  sigma.on('clickNode', ({ node }) => hears.onPress(Number(node)));
  sigma.on('enterNode', ({ node }) => hears.onPoint(Number(node)));
  sigma.on('leaveNode', () => hears.onPoint(undefined));
  sigma.on('webglContextLost', hears.onLost);
  const tellView = () => {
    const [origin, aside] = [sigma.graphToViewport({ x: 0, y: 0 }), sigma.graphToViewport({ x: 100, y: 0 })];
    hears.onView({ scale: (aside.x - origin.x) / 100, x: origin.x, y: origin.y });
  };
  sigma.on('afterRender', tellView);
  tellView();
  // Panes open and close beside it.
  const observer = new ResizeObserver(() => sigma.scheduleRender());
  observer.observe(element);

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
    remove: () => {
      observer.disconnect();
      sigma.kill();
    },
  };
}

/** States that hold are larger as well as green, the status quo is a square; their signs are drawn above the canvas. */
function lookOf({ standing, isStatusQuo }: DrawnNode, colors: GlColors, { radius, nodes }: Drawing) {
  const isMarked = isStatusQuo || standing !== 'fails';
  // Among very many, what is marked is still seen.
  const larger = Math.max(1, Math.sqrt(nodes.length) / 80);
  const color =
    standing === 'holds' || standing === 'foresight' ? colors.holds : standing === 'open' ? colors.open : colors.plain;
  return {
    color: isMarked ? (standing === 'fails' ? colors.ink : color) : faded(color, colors.surface, 0.45),
    size: isMarked ? radius * larger : radius * 0.7,
    shape: isStatusQuo ? 'square' : 'circle',
    isMarked,
  };
}

/** The share of the color, on the ground it lies on: overlapping moves do not add up to a blot. */
function faded(color: string, ground: string, share: number): string {
  const [over, under] = [color, ground].map((one) => (one.match(/[\d.]+/g) ?? []).map(Number));
  const mixed = [0, 1, 2].map((i) => Math.round(over![i]! * share + under![i]! * (1 - share)));
  return `rgb(${mixed.join(', ')})`;
}
