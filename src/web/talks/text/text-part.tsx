/** Soon. */
export function TextPart() {
  return null;
}
