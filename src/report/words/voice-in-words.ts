/** A voice of the ledger, named. */
import type { Voice } from '../../analysis/index.ts';
import type { Case } from '../../model/index.ts';
import { evidence as phrases } from '../phrases/index.ts';
import { said } from '../writers/document.ts';

/** The party's name where it speaks for one, whoever speaks; else the speaker's, with the source or the medium where that tells two apart. */
export function voiceInWords({ parties, sources }: Pick<Case, 'parties' | 'sources'>, voice: Voice): string {
  const { speaker, voice: party, isAnalyst, of, via } = voice;
  if (party !== undefined) return said(parties.find(({ id }) => id === party)?.name ?? party);
  if (isAnalyst) return speaker === undefined ? phrases.analyst : said(speaker);
  const name = speaker === undefined ? phrases.outlet : said(speaker);
  if (via !== undefined) return phrases.viaMedium(name, said(via));
  return of === undefined || sources.length < 2 ? name : phrases.ofSource(name, said(of));
}
