/** Where something stands in a case: the keys and list places that lead to it. */
export type Path = readonly (string | number)[];

/** As people and tools are shown it: `conflict.options.us`. */
export function writePath(path: Path): string {
  return path.join('.');
}

/** One string per path, never the same for two; for use as a key. */
export function pathKey(path: Path): string {
  return JSON.stringify(path);
}

export function startsWith(path: Path, start: Path): boolean {
  return start.length <= path.length && start.every((step, at) => path[at] === step);
}
