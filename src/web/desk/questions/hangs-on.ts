/** Which single assumptions the answer falls without, and the strongest dissent among the variants. */
import type { Resumable } from '../../../model/index.ts';
import { dissentBlocks } from '../../../report/documents/report-document.ts';
import { hangsOnBlocks } from '../../../report/words/hangs-on-in-words.ts';
import type { Block } from '../../../report/writers/document.ts';
import type { Ground } from '../ground.ts';
import type { Lens } from '../lens.ts';

export interface HangsOnAnswer {
  readonly hangsOn: readonly Block[];
  readonly dissent: readonly Block[];
}

export function* hangsOn(ground: Ground, { lens }: { readonly lens: Lens }): Resumable<HangsOnAnswer> {
  const findings = yield* ground.report(lens);
  const { analysis, comparison } = findings;
  return {
    hangsOn: hangsOnBlocks(analysis.conflict, findings.hangsOn),
    dissent: dissentBlocks(comparison, analysis.variant),
  };
}
