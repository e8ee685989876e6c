/** Where a short text stands with few errors: the bit-parallel search of Myers (1999), one pass over the long text. */

export interface NearPlace {
  readonly at: number;
  /** Characters added, lost or changed. */
  readonly errors: number;
}

/** The bits of a number that JavaScript can add and shift. */
export const LONGEST = 32;

/**
 * The places behind which (`ends`) or before which (`starts`) the words stand with at most so many errors; of those that
 * follow one another without a gap, the best ones. Ascending. Words of 1 to `LONGEST` units.
 */
export function nearPlaces(words: string, text: string, most: number, side: 'ends' | 'starts'): NearPlace[] {
  if (words.length === 0 || words.length > LONGEST) throw new RangeError(`${words.length} units cannot be looked for.`);
  const isForward = side === 'ends';
  const masks = new Int32Array(65536);
  for (let i = 0; i < words.length; i++) {
    const unit = words.charCodeAt(isForward ? i : words.length - 1 - i);
    masks[unit] = masks[unit]! | (1 << i);
  }
  const top = 1 << (words.length - 1);
  let plus = -1;
  let minus = 0;
  let errors = words.length;
  const found: NearPlace[] = [];
  let run: NearPlace[] = [];
  for (let i = 0; i < text.length; i++) {
    const equal = masks[text.charCodeAt(isForward ? i : text.length - 1 - i)]!;
    const down = equal | minus;
    const across = (((equal & plus) + plus) ^ plus) | equal;
    let more = minus | ~(across | plus);
    let fewer = plus & across;
    if ((more & top) !== 0) errors++;
    else if ((fewer & top) !== 0) errors--;
    more <<= 1;
    fewer <<= 1;
    plus = fewer | ~(down | more);
    minus = more & down;
    if (errors <= most) {
      if (run.length > 0 && errors < run[0]!.errors) run = [];
      if (run.length === 0 || errors === run[0]!.errors)
        run.push({ at: isForward ? i + 1 : text.length - 1 - i, errors });
    } else if (run.length > 0) {
      for (const place of run) found.push(place);
      run = [];
    }
  }
  for (const place of run) found.push(place);
  return isForward ? found : found.reverse();
}
