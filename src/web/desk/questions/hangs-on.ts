/** Which single assumptions the answer falls without, and the strongest dissent among the variants. */
import type { Resumable } from '../../../model/index.ts';
import { dissentBlocks } from '../../../report/documents/report-document.ts';
import type { Cite } from '../../../report/words/cite.ts';
import { hangsOnBlocks } from '../../../report/words/hangs-on-in-words.ts';
import type { Block } from '../../../report/writers/document.ts';
import { evidenceParts } from '../../phrases/evidence-parts.ts';
import type { Ground } from '../ground.ts';
import type { Lens } from '../lens.ts';
import { type CitationsAnswer, citations, passagesIn } from './citations.ts';

export interface HangsOnAnswer {
  readonly hangsOn: readonly Block[];
  readonly dissent: readonly Block[];
}

export function* hangsOn(ground: Ground, { lens }: { readonly lens: Lens }): Resumable<HangsOnAnswer> {
  const findings = yield* ground.report(lens);
  const { analysis, comparison } = findings;
  const cited = yield* citations(ground, { lens });
  return {
    hangsOn: hangsOnBlocks(analysis.conflict, findings.hangsOn, citing(cited)),
    dissent: dissentBlocks(comparison, analysis.variant),
  };
}

/** In parentheses, how many passages there are on each assumption that is changed: the phrase leads to them. */
function citing(cited: CitationsAnswer): Cite {
  return (paths) => {
    const found = [...new Set(paths)].flatMap((path) => cited[path] ?? []);
    if (found.length === 0) return [];
    const phrases = found.map((one) => ({
      phrase: evidenceParts.cited.passages(passagesIn(one)),
      about: { kind: 'evidence' as const, of: one.at },
    }));
    return [' (', ...phrases.flatMap((phrase, n) => (n === 0 ? [phrase] : [', ', phrase])), ')'];
  };
}
