/** The answer in plain words: the figures it comes down to and the first paragraphs. */
import type { Summary } from '../../../analysis/index.ts';
import { conceptCalled } from '../../../engine/stability/index.ts';
import { type Conflict, numberOf, type Resumable } from '../../../model/index.ts';
import { answerBlocks, subtitleOf } from '../../../report/documents/analysis-document.ts';
import { assumptionBlocks } from '../../../report/words/assumptions-in-words.ts';
import type { Block, Text } from '../../../report/writers/document.ts';
import type { Ground } from '../ground.ts';
import type { Lens } from '../lens.ts';

export interface SummaryAnswer {
  readonly subtitle: readonly Text[];
  readonly figures: SummaryFigures;
  readonly blocks: readonly Block[];
  /** What supports it, party by party. */
  readonly assumptions: readonly Block[];
}

export interface SummaryFigures {
  readonly states: number;
  readonly holding: number;
  /** The letters of the concepts under any of which they hold; others may keep more. */
  readonly under: readonly string[];
  /** Would hold for some of the wants that are unknown. */
  readonly open: number;
  /** Null where the case names no status quo. */
  readonly statusQuo: {
    readonly n: number;
    /** `open` where it would hold for some of the wants that are unknown. */
    readonly standing: 'holds' | 'fails' | 'open';
    /**
     * Of the others that hold: how many steps that each mover likes lead to, and how many only a joint step opens.
     * Null where so many hold that not each was looked at.
     */
    readonly others: { readonly alone: number; readonly joint: number } | null;
  } | null;
}

export function* summary(ground: Ground, { lens }: { readonly lens: Lens }): Resumable<SummaryAnswer> {
  const findings = yield* ground.findings(lens);
  const { analysis, summary: found } = findings;
  return {
    subtitle: subtitleOf(analysis),
    figures: figuresOf(analysis.conflict, found),
    blocks: answerBlocks(findings),
    assumptions: assumptionBlocks(analysis, found),
  };
}

function figuresOf(
  conflict: Conflict,
  { stateCount, headline, holding, holdingCount, open, statusQuo }: Summary,
): SummaryFigures {
  const others = holding.filter(({ isStatusQuo }) => !isStatusQuo);
  const isWhole =
    holding.length === holdingCount && others.every(({ jointTried, reach }) => jointTried || isSure(reach));
  return {
    states: stateCount,
    holding: holdingCount,
    under: headline.map(({ concept }) => conceptCalled(concept)!.letters),
    open: open.count,
    statusQuo: statusQuo
      ? {
          n: numberOf(conflict.states, statusQuo.state),
          standing: statusQuo.under.length > 0 ? 'holds' : statusQuo.openUnder.length > 0 ? 'open' : 'fails',
          others: isWhole
            ? {
                alone: others.filter(({ reach }) => isSure(reach)).length,
                joint: others.filter(({ joint, reach }) => !isSure(reach) && joint?.steps !== undefined).length,
              }
            : null,
        }
      : null,
  };
}

function isSure(reach: Summary['holding'][number]['reach']): boolean {
  return reach?.by === 'improvements';
}
