/** Soon. */
export function PagePart() {
  return null;
}
