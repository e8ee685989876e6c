/** From the texts of a GENIUS domain and of its profiles to talks. */
import type { TalksParty } from '../../model/index.ts';
import { MOST_TALKS_PARTIES } from '../talks-bounds.ts';
import { type ReadTalks, readTalksFrom, type TalksFile } from '../talks-files/file-notes.ts';
import { Ids } from '../talks-files/ids.ts';
import { partyNamed, partyNames } from '../talks-files/party-named.ts';
import { notesOnCount, talksOf } from '../talks-files/talks-of.ts';
import { readDomain } from './genius-domain.ts';
import { GeniusFile } from './genius-file.ts';
import { readProfile } from './genius-profile.ts';

/**
 * Reads a domain and one profile a party, in the order in which the parties are to speak. A party is called what its
 * file is called. Whatever is wrong comes back as problems, all at once; what was read otherwise than it stands there, as
 * remarks; nothing is thrown.
 */
export function readGenius({
  domain,
  profiles,
}: {
  readonly domain: TalksFile;
  readonly profiles: readonly TalksFile[];
}): ReadTalks {
  const file = new GeniusFile(domain);
  const files = profiles.slice(0, MOST_TALKS_PARTIES).map((profile) => new GeniusFile(profile));
  const issues = readDomain(file);
  const ids = new Ids('party');
  const names = partyNames(files.map((one) => ['', one.name]));
  const parties = files.map((one, place): TalksParty | undefined => {
    // Without the domain only the text itself can be looked at.
    const profile = issues && readProfile(one, issues);
    if (issues === undefined || profile === undefined) return undefined;
    const name = names[place]!;
    return {
      ...partyNamed(ids.for(name), name, issues.length),
      utility: profile.utility,
      reservation: { form: 'utility', utility: profile.reservation },
      discount: profile.discount,
    };
  });
  const talks = talksOf(
    issues?.map(({ issue }) => issue),
    parties,
  );
  return readTalksFrom(talks, [notesOnCount(profiles.length), file.notes, ...files.map(({ notes }) => notes)]);
}
