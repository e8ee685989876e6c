/** Where anchors lead in a text: looked up by the reading worker, and only once for the same anchor in the same text. */
import type { NormalizedText } from '../../evidence/index.ts';
import { findPlaces } from '../desk/page-reader.ts';
import type { PassagePlace } from '../desk/reading-desk.ts';
import { anchorOf, type DraftStatement } from './statement-anchors.ts';

/** By the anchor as it is written, of one text after another; the oldest are let go. */
const known = new Map<string, Map<string, PassagePlace>>();
const MOST_TEXTS = 4;

/** The places of these statements in their order. */
export async function placesOf(
  text: NormalizedText,
  statements: readonly Pick<DraftStatement, 'at'>[],
  signal?: AbortSignal,
): Promise<readonly PassagePlace[] | 'stopped'> {
  const places = placesIn(text.hash);
  const keys = statements.map(({ at }) => JSON.stringify(at ?? null));
  const asked = statements.filter((_, n) => !places.has(keys[n]!));
  if (asked.length > 0) {
    const found = await findPlaces(
      text,
      asked.map(({ at }) => anchorOf(at)),
      signal,
    );
    if (found === 'stopped') return found;
    for (const [n, { at }] of asked.entries()) places.set(JSON.stringify(at ?? null), found[n]!);
  }
  return keys.map((key) => places.get(key)!);
}

function placesIn(hash: string): Map<string, PassagePlace> {
  const places = known.get(hash) ?? new Map<string, PassagePlace>();
  known.delete(hash);
  known.set(hash, places);
  for (const oldest of known.keys()) {
    if (known.size <= MOST_TEXTS) break;
    known.delete(oldest);
  }
  return places;
}
