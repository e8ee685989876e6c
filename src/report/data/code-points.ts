/** Where a place of a text lies counted in Unicode code points, as most standards count; the project counts UTF-16 units. */
export function codePoints(text: string): (offset: number) => number {
  const pairs: number[] = [];
  for (let at = 0; at + 1 < text.length; at++) if (text.codePointAt(at)! > 0xffff) pairs.push(at++);
  return (offset) => {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}
