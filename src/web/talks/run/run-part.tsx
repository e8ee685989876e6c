/** Soon. */
export function RunPart() {
  return null;
}
