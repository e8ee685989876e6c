/** The accessible name of what shows a short text and needs more to be told from others: it begins with what is seen. */
export function named(seen: string, says: string): string {
  return says.startsWith(seen) ? says : `${seen}: ${says}`;
}
