/** The ways from one state to another: by steps that each mover likes, and by any moves. */
import type { ShortestPaths, Step } from '../../engine/stability/index.ts';
import { type Conflict, numberOf } from '../../model/index.ts';
import { language, paths as phrases, sentence, verdict } from '../phrases/index.ts';
import { type Block, type Document, heading, list, paragraph, type Text } from '../writers/document.ts';
import { partySaid } from './party-said.ts';
import { stateInWords } from './state-in-words.ts';
import { stepInWords } from './verdict-in-words.ts';

export interface PathFindings {
  readonly from: number;
  readonly to: number;
  readonly improvements: ShortestPaths;
  /** If the parties whose wants are unknown liked their steps; undefined where all wants are known. */
  readonly possible: ShortestPaths | undefined;
  readonly moves: ShortestPaths;
}

export function pathDocument(conflict: Conflict, findings: PathFindings, subtitle: readonly Text[]): Document {
  const { from, to } = findings;
  const number = (state: number) => numberOf(conflict.states, state);
  return {
    title: phrases.title(number(from), number(to)),
    subtitle,
    language,
    blocks: [
      list([
        phrases.from(number(from), stateInWords(conflict, from)),
        phrases.to(number(to), stateInWords(conflict, to)),
      ]),
      ...(from === to ? [paragraph(phrases.same)] : wayBlocks(conflict, findings)),
    ],
  };
}

function wayBlocks(conflict: Conflict, { improvements, possible, moves }: PathFindings): Block[] {
  const unknown = conflict.parties.filter((_, p) => conflict.preferences[p]!.ranking === undefined).map(partySaid);
  return [
    heading(phrases.liked),
    ...found(conflict, improvements, phrases.noneLiked),
    ...(possible === undefined || improvements.paths.length > 0
      ? []
      : [heading(phrases.perhapsLiked(unknown)), ...found(conflict, possible, phrases.noneLiked)]),
    heading(phrases.any),
    ...(sameWays(moves, improvements) ? [paragraph(phrases.asAbove)] : found(conflict, moves, phrases.noneAtAll)),
  ];
}

function found(conflict: Conflict, { paths, all }: ShortestPaths, none: string): Block[] {
  if (paths.length === 0) return [paragraph(none)];
  return [
    paragraph(phrases.steps(paths[0]!.length, paths.length, all)),
    list(paths.map((path) => pathInWords(conflict, path))),
  ];
}

export function pathInWords(conflict: Conflict, path: readonly Step[]): string {
  return `${sentence(verdict.steps(path.map((step) => stepInWords(conflict, step))))}.`;
}

function sameWays(a: ShortestPaths, b: ShortestPaths): boolean {
  const key = ({ paths }: ShortestPaths) =>
    paths
      .map((path) => path.map(({ party, to }) => `${party}:${to}`).join())
      .sort()
      .join(';');
  return a.paths.length > 0 && key(a) === key(b);
}
