/** What is said while the file cannot be saved: one sentence of what is wrong, one of what that means for the work. */
import type { Problem } from '../../format/index.ts';
import { caseWords as phrases } from '../phrases/case.ts';
import { UNREACHABLE } from '../server-calls/call.ts';

/** Where the server is gone, that is all there is to say: whatever else was tried failed for the same reason. */
export function whyNotSaved({ code, says, hint }: Pick<Problem, 'code' | 'says' | 'hint'>): string {
  if (code === UNREACHABLE) return phrases.onlyHere;
  return [says, hint, phrases.againSoon].filter((part) => part !== undefined).join(' ');
}
