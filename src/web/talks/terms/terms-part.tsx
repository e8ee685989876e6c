/** Soon. */
export function TermsPart() {
  return null;
}
