/** Soon. */
export function TacticsPart() {
  return null;
}
