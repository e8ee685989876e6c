/** Whose wants come after these: the next party of whom nothing is said yet, from here on and then from the top. */

/** Undefined where something is said of each. `ids`: in the order of the case. */
export function nextUnsaid(
  ids: readonly string[],
  after: string | undefined,
  isSaid: (id: string) => boolean,
): string | undefined {
  const at = after === undefined ? 0 : ids.indexOf(after) + 1;
  return [...ids.slice(at), ...ids.slice(0, at)].find((id) => !isSaid(id));
}
