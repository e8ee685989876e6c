/** Names as a file holds them, each once. */
import { cleanName } from '../id-from-name.ts';

/** A name that is taken already gets a number behind it, an empty one what `otherwise` says. */
export function distinctNames(names: readonly string[], otherwise: string): string[] {
  const taken = new Set<string>();
  // A later name that stands as it is keeps what it has.
  const given = names.map((name) => cleanName(name));
  const counts = new Map<string, number>();
  for (const name of given) counts.set(name, (counts.get(name) ?? 0) + 1);
  const next = new Map<string, number>();
  return given.map((name, place) => {
    // No map can hold an entry of that name.
    const wanted = name === '__proto__' ? '(proto)' : name || `${otherwise} ${place + 1}`;
    let own = wanted;
    for (let n = next.get(wanted) ?? 2; taken.has(own) || (own !== wanted && counts.has(own)); n += 1) {
      own = `${wanted} (${n})`;
      next.set(wanted, n + 1);
    }
    taken.add(own);
    return own;
  });
}

/** Names that can be those of files in one folder, whatever the system. */
export function fileNames(names: readonly string[], ending: string, otherwise: string): string[] {
  const safe = names.map((name) =>
    [...cleanName(name.replace(/[\\/:*?"<>|]/g, '-'))]
      .slice(0, 80)
      .join('')
      .replace(/^\.+|[. ]+$/g, ''),
  );
  const lower = distinctNames(
    safe.map((name) => name.toLowerCase()),
    otherwise,
  );
  return safe.map((name, place) => {
    const suffix = lower[place]!.startsWith(name.toLowerCase()) ? lower[place]!.slice(name.length) : '';
    return `${name === '' ? lower[place]! : name + suffix}.${ending}`;
  });
}
