/** A party of which nothing but its name is known yet. */
import type { TalksParty } from '../../model/index.ts';
import { cleanName } from '../id-from-name.ts';
import { nameKey } from '../identifier.ts';

export function partyNamed(id: string, name: string, issueCount: number): TalksParty {
  return {
    id,
    name,
    utility: undefined,
    order: { values: Array.from({ length: issueCount }, () => undefined), issues: [], redLines: [] },
    reservation: undefined,
    discount: 1,
    tactic: undefined,
    beliefs: [],
  };
}

/**
 * What the parties are called: as their files say within, where these names tell them apart; else as their files are
 * called, numbered where these are alike too.
 */
export function partyNames(parties: readonly (readonly [said: string, file: string])[]): string[] {
  const said = parties.map(([name]) => cleanName(name));
  if (said.every((name) => name !== '') && areDistinct(said)) return said;
  const files = parties.map(([, file], place) => fileStem(file) || `Party ${place + 1}`);
  return areDistinct(files) ? files : files.map((name, place) => `${name} (${place + 1})`);
}

function areDistinct(names: readonly string[]): boolean {
  return new Set(names.map(nameKey)).size === names.length;
}

/** What a file is called, without its folder and its ending. */
function fileStem(file: string): string {
  const name = file.split(/[/\\]/).at(-1) ?? '';
  return cleanName(name.replace(/\.(?:xml|json|ya?ml)$/i, ''));
}
