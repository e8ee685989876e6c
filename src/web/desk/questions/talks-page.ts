/** The page of the talks that is printed or handed on: what holds without numbers, what with them, how they would go. */
import { talksAssumptions } from '../../../analysis/talks/talks-assumptions.ts';
import { talksPoints as pointsFound } from '../../../analysis/talks/talks-points.ts';
import { talksRun } from '../../../analysis/talks/talks-run.ts';
import { throughEyes } from '../../../analysis/talks/through-eyes.ts';
import type { Resumable } from '../../../model/index.ts';
import { talksPointsDocument, throughEyesBlocks } from '../../../report/documents/talks-points-document.ts';
import { talksRunDocument } from '../../../report/documents/talks-run-document.ts';
import { talks as told } from '../../../report/phrases/talks.ts';
import { type Block, type Document, heading, paragraph, said } from '../../../report/writers/document.ts';
import { talks as words } from '../../phrases/talks.ts';
import type { Ground } from '../ground.ts';
import { annexBlocks } from './talks-annex.ts';
import { tacticsByName } from './talks-assumed.ts';
import { breakdownSeen } from './talks-breakdown.ts';
import { pointsSeen, type TalksPointsAnswer } from './talks-points.ts';
import { frontierSeen, termsSeen } from './talks-seen.ts';

export interface TalksPageAnswer {
  readonly document: Document;
  /** What the document says in words, for its figure. */
  readonly points: TalksPointsAnswer;
  /** How many of the document's blocks stand above the figure: the heading of the numbers, and what it leads with. */
  readonly above: number;
}

/** Of the talks as they are written: what is tried out is not in it. */
export function* talksPage(
  ground: Ground,
  { meeting, variant }: { readonly meeting?: string | undefined; readonly variant?: string | undefined },
): Resumable<TalksPageAnswer> {
  const { case: checked } = ground;
  const { talks } = termsSeen(ground, { meeting });
  const at = meeting === undefined ? {} : { meeting };
  const breakdown = yield* breakdownSeen(ground, { meeting, variant });
  const states = breakdown?.states ?? [];
  const frontierOf = frontierSeen(ground);
  const points = yield* pointsFound(talks, { ...at, states, frontierOf });
  const run = yield* talksRun(talks, { frontierOf });
  const { all, supported } = talksAssumptions(checked, meeting).numbers;
  const head = { title: checked.title, conflict: breakdown?.conflict, after: [] };
  const pointsPage = talksPointsDocument(points, head);
  const eyes: Block[] = [];
  for (const { id, beliefs } of points.terms.parties) {
    if (beliefs.length === 0) continue;
    eyes.push(...throughEyesBlocks(yield* pointsFound(throughEyes(talks, id), { ...at, frontierOf }), id));
  }
  const brokeDown = run.form === 'run' && run.outcome.form === 'breakdown';
  const after = brokeDown ? yield* breakdownSeen(ground, { meeting: run.meetings.at(-1)!.id, variant }) : undefined;
  const runPage = talksRunDocument(run, talks, checked.title, after);
  const document: Document = {
    ...pointsPage,
    subtitle: [...pointsPage.subtitle, ...(checked.question === undefined ? [] : [said(checked.question)])],
    blocks: namedApart([
      paragraph(words.assumed.numbers(all, supported, tacticsByName(checked, meeting)), 'warning'),
      ...pointsPage.blocks,
      ...eyes,
      heading(runPage.title),
      ...runPage.blocks.map((block) => (block.kind === 'heading' ? { ...block, level: 3 as const } : block)),
      ...annexBlocks(ground.draft, meeting),
    ]),
  };
  const heads = document.blocks.findIndex((block) => block.kind === 'heading' && block.text === told.numbersTitle);
  const above = heads < 0 ? document.blocks.length : heads + 2;
  return { document, points: yield* pointsSeen(ground, points, breakdown), above };
}

/** Tables of one name are told apart by the heading that they stand under. */
function namedApart(blocks: readonly Block[]): Block[] {
  const seen = new Set<string>();
  let under = '';
  return blocks.map((block) => {
    if (block.kind === 'heading') under = String(block.text);
    if (block.kind !== 'table' || typeof block.title !== 'string') return block;
    const title = seen.has(block.title) ? `${block.title} (${under})` : block.title;
    seen.add(block.title);
    return { ...block, title };
  });
}
