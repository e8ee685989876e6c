/** The name a person probably meant. */

/** How far apart two words may be, in letters added, lost, changed or swapped, to be taken for a slip of the pen. */
function allowance(word: string): number {
  return word.length <= 3 ? 1 : word.length <= 5 ? 2 : 3;
}

/** Of a short word two letters are much: then at least its beginning must be the same. */
function isFarFetched(wanted: string, other: string, distance: number): boolean {
  return distance > 1 && Math.min(wanted.length, other.length) <= 5 && wanted[0] !== other[0];
}

/** The nearest of the known names within a few letters; undefined where none is near. */
export function nearestName(name: string, known: Iterable<string>): string | undefined {
  const wanted = name.toLowerCase();
  let best: string | undefined;
  let least = allowance(name) + 1;
  for (const candidate of known) {
    const other = candidate.toLowerCase();
    if (Math.abs(other.length - wanted.length) >= least) continue;
    const distance = editDistance(wanted, other, least);
    // A change of every letter is another word, not a slip.
    const isAnother = distance >= Math.max(wanted.length, other.length) || isFarFetched(wanted, other, distance);
    if (distance < least && !isAnother) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}

/** `Did you mean "x"?`, or nothing. */
export function didYouMean(name: string, known: Iterable<string>): string | undefined {
  const nearest = nearestName(name, known);
  return nearest === undefined ? undefined : `Did you mean "${nearest}"?`;
}

/** Optimal string alignment distance (Damerau's, each stretch edited once), or `bound` where it is at least that. */
function editDistance(a: string, b: string, bound: number): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let distance = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        distance = Math.min(distance, before[j - 2]! + 1);
      }
      row.push(distance);
      least = Math.min(least, distance);
    }
    if (least >= bound) return bound;
    before = above;
    above = row;
  }
  return above[b.length]!;
}
