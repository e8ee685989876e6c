/** The packages of a space one after the other, in the order of their index: the first issue varies slowest. */

/**
 * Makes the package into the next one. After the last it is the first again, and the answer is false; where an issue has
 * no level at all there is no package to begin with.
 *
 * @param sizes By issue: how many levels it has.
 */
export function nextPackage(pack: number[], sizes: readonly number[]): boolean {
  for (let issue = sizes.length - 1; issue >= 0; issue -= 1) {
    pack[issue]! += 1;
    if (pack[issue]! < sizes[issue]!) return true;
    pack[issue] = 0;
  }
  return false;
}
