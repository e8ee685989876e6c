/** The answer in plain words: the first paragraphs. */
import type { Resumable } from '../../../model/index.ts';
import { answerBlocks, subtitleOf } from '../../../report/documents/analysis-document.ts';
import type { Block, Text } from '../../../report/writers/document.ts';
import type { Ground } from '../ground.ts';
import type { Lens } from '../lens.ts';

export interface SummaryAnswer {
  readonly subtitle: readonly Text[];
  readonly blocks: readonly Block[];
}

export function* summary(ground: Ground, { lens }: { readonly lens: Lens }): Resumable<SummaryAnswer> {
  const findings = yield* ground.findings(lens);
  return { subtitle: subtitleOf(findings.analysis), blocks: answerBlocks(findings) };
}
