/** Talks that came from elsewhere as a case that holds nothing but them. */
import type { Talks } from '../model/index.ts';
import type { Draft } from './draft.ts';
import { draftOfTalks } from './write-talks.ts';

/** The first meeting only. Of which the checks make these talks again, up to what the format of a case refuses. */
export function caseOfTalks(talks: Talks, title: string): Draft {
  return {
    demarche: 1,
    title,
    parties: Object.fromEntries(talks.parties.map(({ id, name }) => [id, { name }])),
    talks: draftOfTalks(talks),
  };
}
