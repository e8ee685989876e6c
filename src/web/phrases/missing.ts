/** What a draft lacks to be a case that can be computed. */
import { inside } from '../../report/phrases/party-number.ts';
import type { Missing } from '../model/guide-progress.ts';

export function missingWords(missing: Missing): string {
  if (missing.what === 'parties') return missing.count === 1 ? 'a second party is missing' : 'two parties are missing';
  if (missing.party !== undefined) return `what ${inside(missing.party)} can do is missing`;
  return missing.count === 1 ? 'what a second party can do is missing' : 'what the parties can do is missing';
}
