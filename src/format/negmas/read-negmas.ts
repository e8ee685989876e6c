/** From the files of a NegMAS scenario, YAML or JSON, to talks. */
import type { TalksParty } from '../../model/index.ts';
import { MOST_ROUNDS, MOST_TALKS_PARTIES } from '../talks-bounds.ts';
import { DataFile, type DataMap, isDataMap } from '../talks-files/data-file.ts';
import { FileNotes, type ReadTalks, readTalksFrom, type TalksFile } from '../talks-files/file-notes.ts';
import { Ids } from '../talks-files/ids.ts';
import { partyNamed, partyNames } from '../talks-files/party-named.ts';
import { notesOnCount, talksOf } from '../talks-files/talks-of.ts';
import { readNegmasDomain } from './negmas-domain.ts';
import { readUfun } from './negmas-ufun.ts';

/**
 * Reads what a scenario's folder holds: one file with `issues`, and one file a party with the `type` of a utility
 * function, in the order in which the parties are to speak. `rounds` is how many steps the talks have: a discount that
 * counts by the step means nothing without; where it is left out, `n_steps` of the domain says it.
 */
export function readNegmas(
  files: readonly TalksFile[],
  { rounds: given }: { readonly rounds?: number | undefined } = {},
): ReadTalks {
  const opened = files
    .filter(({ name }) => !/(?:^|[/\\])_(?:info|stats)\.\w+$/.test(name))
    .slice(0, 2 * MOST_TALKS_PARTIES)
    .map((file) => new DataFile(file, 'json or yaml'));
  const domains = opened.filter(({ root }) => isDataMap(root) && root.has('issues'));
  const ufuns = opened.filter(({ root }) => isDataMap(root) && !root.has('issues') && isUfun(root));
  const around = new FileNotes<never>(undefined, () => undefined);
  for (const file of opened) {
    if (file.root === undefined || domains.includes(file) || ufuns.includes(file)) continue;
    file.remark('left-out', [], {
      code: 'negmas/other-file',
      says: 'The file has neither issues nor a utility function; it was left out.',
    });
  }
  for (const file of domains.slice(1)) {
    file.remark('left-out', [], {
      code: 'negmas/second-domain',
      says: `There is a second domain; that of ${domains[0]!.name} was read.`,
    });
  }
  const [first] = domains;
  if (first === undefined) {
    around.problem(undefined, {
      code: 'negmas/no-domain',
      says: 'None of the files is a domain.',
      hint: 'The domain is the file with the list "issues".',
    });
  }
  const domain = first && readNegmasDomain(first);
  const rounds = given ?? (first && stepsOf(first));
  const parties = ufuns.slice(0, MOST_TALKS_PARTIES);
  const names = partyNames(parties.map(({ name, root }) => [nameIn(root as DataMap), name]));
  const ids = new Ids('party');
  const read = parties.map((file, place): TalksParty | undefined => {
    const ufun = domain && readUfun(file, domain, rounds);
    if (domain === undefined || ufun === undefined) return undefined;
    return { ...partyNamed(ids.for(names[place]!), names[place]!, domain.length), ...ufun };
  });
  const talks = talksOf(
    domain?.map(({ issue }) => issue),
    read,
  );
  const withRounds = talks && { ...talks, deadline: { ...talks.deadline, rounds } };
  // A file that cannot be read may well be a party's.
  const count = opened.every(({ root }) => root !== undefined) ? [notesOnCount(ufuns.length)] : [];
  return readTalksFrom(withRounds, [around, ...count, ...opened.map(({ notes }) => notes)]);
}

function isUfun(map: DataMap): boolean {
  return ['type', '__python_class__', 'weights', 'ufun'].some((name) => map.has(name));
}

function nameIn(map: DataMap): string {
  const name = map.get('name');
  return typeof name === 'string' ? name : '';
}

function stepsOf({ root }: DataFile): number | undefined {
  const written = isDataMap(root) ? root.get('n_steps') : undefined;
  const steps = Number(written ?? Number.NaN);
  return Number.isInteger(steps) && steps >= 1 && steps <= MOST_ROUNDS ? steps : undefined;
}
