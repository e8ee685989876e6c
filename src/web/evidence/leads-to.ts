/** Whether `start`, or what it leads to from one to the next, is `end`. What leads in a circle ends. */
export function leadsTo(end: string, start: string, next: (id: string) => string | undefined): boolean {
  const seen = new Set<string>();
  for (let at: string | undefined = start; at !== undefined && !seen.has(at); at = next(at)) {
    if (at === end) return true;
    seen.add(at);
  }
  return false;
}
