import type { Ask, FoundParty } from '../reading.ts';
import { skeletonOf } from './skeleton.ts';

const SHORTEST = 4;
/** Nobody answers more: a text that asks for more is no report. */
const MOST = 36;

/**
 * People or groups whose names may be two spellings of one: the whole names sound alike, or a name of one part sounds like
 * a part of a longer one. Only asked, never merged; three dozen at most.
 */
export function sameNameAsks(parties: readonly FoundParty[]): Ask[] {
  const asks: Ask[] = [];
  const bySound = new Map<string, FoundParty>();
  const byPart = new Map<string, FoundParty>();
  const named = parties.filter(({ what }) => what === 'person' || what === 'group');
  for (const party of named) {
    for (const part of partsOf(party)) {
      const sound = `${party.what}:${skeletonOf(part)}`;
      if (!byPart.has(sound) && partsOf(party).length > 1) byPart.set(sound, party);
    }
  }
  for (const party of named) {
    if (asks.length === MOST) break;
    const parts = partsOf(party);
    const skeleton = skeletonOf(parts.join(''));
    if (skeleton.length < SHORTEST) continue;
    const sound = `${party.what}:${skeleton}`;
    const other = bySound.get(sound) ?? (parts.length === 1 ? byPart.get(sound) : undefined);
    if (other !== undefined && other.id !== party.id) {
      asks.push({
        about: 'same',
        parties: [other.id, party.id],
        because: { rule: 'party/sounds-alike', words: `${other.name} / ${party.name}` },
      });
    } else bySound.set(sound, party);
  }
  return asks;
}

function partsOf({ name }: FoundParty): string[] {
  return name.split(' ');
}
