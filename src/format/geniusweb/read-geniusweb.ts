/** From the texts of GeniusWeb profiles, each of which holds its domain, to talks. */
import type { TalksParty } from '../../model/index.ts';
import { show } from '../identifier.ts';
import type { Path } from '../path.ts';
import { MOST_TALKS_PARTIES } from '../talks-bounds.ts';
import { DataFile, type DataMap, isDataMap } from '../talks-files/data-file.ts';
import { type ReadTalks, readTalksFrom, type TalksFile } from '../talks-files/file-notes.ts';
import { Ids } from '../talks-files/ids.ts';
import { partyNamed, partyNames } from '../talks-files/party-named.ts';
import { notesOnCount, talksOf } from '../talks-files/talks-of.ts';
import { readWebDomain, sameDomain } from './geniusweb-domain.ts';
import { readWebReservation, readWebUtility } from './geniusweb-profile.ts';

const kind = 'LinearAdditiveUtilitySpace';

/**
 * Reads one profile a party, in the order in which the parties are to speak. What GeniusWeb itself would refuse but can be
 * computed with - weights that do not sum to 1, utilities outside of 0 to 1 - is kept and remarked on.
 */
export function readGeniusWeb({ profiles }: { readonly profiles: readonly TalksFile[] }): ReadTalks {
  const files = profiles.slice(0, MOST_TALKS_PARTIES).map((profile) => new DataFile(profile, 'json'));
  const spaces = files.map((file) => spaceIn(file));
  const domains = files.map((file, place) => {
    const found = spaces[place];
    return found && readWebDomain(file, found.space.get('domain'), [...found.at, 'domain']);
  });
  const [domain] = domains;
  const ids = new Ids('party');
  const names = partyNames(files.map(({ name }, place) => [nameIn(spaces[place]?.space), name]));
  const parties = files.map((file, place): TalksParty | undefined => {
    const found = spaces[place];
    const own = domains[place];
    if (found === undefined || own === undefined || domain === undefined) return undefined;
    if (!sameDomain(domain, own)) {
      file.problem([...found.at, 'domain'], {
        code: 'geniusweb/other-domain',
        says: `The domain of this profile is not that of ${files[0]!.name}: its issues or values differ.`,
        hint: 'All profiles of the same talks hold the same domain.',
      });
      return undefined;
    }
    const utility = readWebUtility(file, found.space, found.at, domain);
    const reservation = readWebReservation(file, found.space, found.at, domain);
    return utility && { ...partyNamed(ids.for(names[place]!), names[place]!, domain.length), utility, reservation };
  });
  const talks = talksOf(
    domain?.map(({ issue }) => issue),
    parties,
  );
  return readTalksFrom(talks, [notesOnCount(profiles.length), ...files.map(({ notes }) => notes)]);
}

function nameIn(space: DataMap | undefined): string {
  const name = space?.get('name');
  return typeof name === 'string' ? name : '';
}

/** The utility space itself, within the name of its kind. */
function spaceIn(file: DataFile): { readonly space: DataMap; readonly at: Path } | undefined {
  if (file.root === undefined) return undefined;
  const root = file.map(file.root, []);
  if (root === undefined) return undefined;
  const wrapped = root.get(kind);
  if (isDataMap(wrapped)) return { space: wrapped, at: [kind] };
  if (root.has('issueUtilities')) return { space: root, at: [] };
  const other = [...root.keys()][0];
  file.problem(other === undefined ? [] : [other], {
    code: 'geniusweb/kind',
    says: root.has('issuesValues')
      ? 'This is a domain, and no profile.'
      : other === undefined
        ? 'The file holds an empty object.'
        : `The file holds ${show(other)}, which cannot be read.`,
    hint: `A profile that can be read is {"${kind}": {…}} and holds its domain.`,
  });
  return undefined;
}
