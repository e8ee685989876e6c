/**
 * The picture of moves as one SVG that stands alone: for a file, a report, a slide. The same places as on the page, in
 * the colors of print, with its own legend.
 */
import type { MovesAnswer, NodeStanding } from '../../desk/questions/moves.ts';
import { partyLook } from '../../parts/party-look.ts';
import { moves as phrases } from '../../phrases/moves.ts';
import { bundled, type DrawnNode, drawingOf } from './drawing.ts';

/** The parties' colors in print: those of the page in the light theme. */
const PARTIES = ['#1f5fa8', '#b3402a', '#2c7a4b', '#7a4aa0', '#8a6100', '#0f7480', '#a03068', '#5c6069'];
const INK = '#1d1f22';
const QUIET = '#55575b';
const PLAIN = '#8b867b';
const HOLDS = '#1d6b45';
const HOLDS_SOFT = '#e0f0e7';
const OPEN = '#855300';

const LEGEND_ROW = 22;
const LEGEND_WIDTH = 560;

/** `movers` are the parties whose moves are shown, by their places; `title` says what it is, for whoever cannot see it. */
export function movesSvg(answer: MovesAnswer, movers: readonly number[], title: string): string {
  const drawing = drawingOf(answer);
  const edges = answer.edges
    .filter(({ party }) => movers.includes(party))
    .map((edge) => ({ ...edge, improves: edge.liking === 'better' }));
  const legend = legendOf(answer, movers);
  const width = Math.ceil(Math.max(drawing.width, LEGEND_WIDTH));
  const height = Math.ceil(drawing.height + legend.length * LEGEND_ROW + 16);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escaped(title)}" font-family="Inter, Helvetica, Arial, sans-serif" font-size="13">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...bundled(edges, drawing).map(({ party, improves, lines, heads }) => {
      const { color, dash } = printed(party);
      const look = `stroke="${color}" stroke-width="${improves ? 1.6 : 1}"${dash}`;
      return `<g${improves ? '' : ' opacity="0.4"'}><path d="${lines}" fill="none" ${look}/><path d="${heads}" fill="${color}"/></g>`;
    }),
    ...drawing.nodes.map((node) => stateSvg(node, drawing.radius)),
    ...legend.map(({ sign, says }, row) => {
      const y = drawing.height + row * LEGEND_ROW + 8;
      return `<g transform="translate(${Math.round(drawing.unit * 0.4)} ${Math.round(y)})">${sign}<text x="40" y="4.5" fill="${INK}">${escaped(says)}</text></g>`;
    }),
    '</svg>',
  ].join('\n');
}

function printed(party: number): { readonly color: string; readonly dash: string } {
  const { dash } = partyLook(party);
  return {
    color: PARTIES[party % PARTIES.length]!,
    dash: dash === undefined ? '' : ` stroke-dasharray="${dash}"`,
  };
}

function legendOf(answer: MovesAnswer, movers: readonly number[]): { readonly sign: string; readonly says: string }[] {
  const standings: readonly NodeStanding[] = ['holds', 'foresight', 'open'];
  const node = (standing: NodeStanding, isStatusQuo: boolean) => shapeSvg({ standing, isStatusQuo, x: 14, y: 0 }, 8);
  return [
    ...movers.map((party) => {
      const { color, dash } = printed(party);
      return {
        sign: `<path d="M0 0H28" stroke="${color}" stroke-width="2"${dash}/>`,
        says: answer.parties[party]!.name,
      };
    }),
    ...(answer.statusQuo === undefined ? [] : [{ sign: node('fails', true), says: phrases.statusQuo }]),
    ...standings
      .filter((standing) => answer.nodes.some((one) => one.standing === standing))
      .map((standing) => ({ sign: node(standing, false), says: phrases.standing[standing] })),
    {
      sign: `<path d="M0 0H20" stroke="${QUIET}" stroke-width="1.6"/><path d="M28 0L20 -3.5V3.5Z" fill="${QUIET}"/>`,
      says: phrases.improvement,
    },
    ...(answer.drawn === 'all'
      ? [{ sign: `<path d="M0 0H28" stroke="${QUIET}" opacity="0.4"/>`, says: phrases.mere }]
      : []),
  ];
}

function stateSvg(node: DrawnNode, radius: number): string {
  const weight = node.standing === 'holds' || node.standing === 'foresight' ? ' font-weight="650"' : '';
  return `<g>${shapeSvg(node, radius)}<text x="${at(node.x)}" y="${at(node.y + 4.6)}" text-anchor="middle" fill="${INK}"${weight}>${node.n}</text></g>`;
}

type Shape = Pick<DrawnNode, 'standing' | 'isStatusQuo' | 'x' | 'y'>;

const looks: Readonly<Record<NodeStanding, string>> = {
  holds: `fill="${HOLDS_SOFT}" stroke="${HOLDS}" stroke-width="1.8"`,
  foresight: `fill="${HOLDS_SOFT}" stroke="${HOLDS}" stroke-width="2.6"`,
  open: `fill="#ffffff" stroke="${OPEN}" stroke-width="1.8" stroke-dasharray="3 2.5"`,
  fails: `fill="#ffffff" stroke="${PLAIN}" stroke-width="1.1"`,
};

function shapeSvg(shape: Shape, radius: number): string {
  const inner = `fill="none" stroke="${HOLDS}" stroke-width="1.4"`;
  const body = outline(shape, radius, looks[shape.standing]);
  return shape.standing === 'holds' ? body + outline(shape, radius * 0.75, inner) : body;
}

function outline({ isStatusQuo, x, y }: Shape, radius: number, look: string): string {
  return isStatusQuo
    ? `<rect x="${at(x - radius)}" y="${at(y - radius)}" width="${at(2 * radius)}" height="${at(2 * radius)}" rx="3" ${look}/>`
    : `<circle cx="${at(x)}" cy="${at(y)}" r="${at(radius)}" ${look}/>`;
}

function at(value: number): number {
  return Math.round(value * 10) / 10;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What a person wrote, as text of the file; the marks that keep scripts apart mean nothing there. */
function escaped(text: string): string {
  return text.replace(/[\u2066-\u2069]/g, '').replace(/[&<>"]/g, (sign) => entities[sign]!);
}
