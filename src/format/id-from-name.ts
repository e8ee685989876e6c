/** Ids for what only has a name: the name's own words, whatever its script, joined by hyphens. */
import { nameFault, normalizeId } from './identifier.ts';

const LONGEST = 40;

/** An id like the name, unlike all those in `taken`; `kind-n` where the name has nothing to make one of. */
export function idFromName(name: string, kind: string, place: number, taken: ReadonlySet<string>): string {
  const words = normalizeId(name.toLowerCase())
    .replace(/[^\p{L}\p{M}\p{N}_\u200c\u200d]+/gu, '-')
    .replace(/^[^\p{L}\p{N}_]+|-+$/gu, '');
  const short = shorten(words);
  const tries = [short, short.replace(/[\u200c\u200d]/g, ''), `${kind}-${short}`, `${kind}-${place + 1}`];
  // No party can be called "context": facts that nobody decides are written that way.
  const base = tries.find((id) => nameFault(id) === undefined && id !== 'context')!;
  if (!taken.has(base)) return base;
  for (let n = 2; ; n++) if (!taken.has(`${base}-${n}`)) return `${base}-${n}`;
}

/** At a hyphen, where there is one in the second half. */
function shorten(id: string): string {
  const characters = [...id];
  if (characters.length <= LONGEST) return id;
  const start = characters.slice(0, LONGEST + 1).join('');
  const hyphen = start.lastIndexOf('-');
  const cut = hyphen >= start.length / 2 ? start.slice(0, hyphen) : characters.slice(0, LONGEST).join('');
  return cut.replace(/[^\p{L}\p{M}\p{N}_]+$/u, '');
}

/** A name as people may be shown it: one line, no control characters. */
export function cleanName(name: string): string {
  return name
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
}
