/**
 * The places of numbers from the least to the largest, equal ones in the order in which they stand. A radix sort on the
 * bits (least significant digit first, which keeps equal ones in order): some ten times as fast as sorting places by a
 * comparison.
 */
const DIGITS = 1 << 16;

export function orderByWorth(worth: Float64Array): Uint32Array {
  const keys = sortableBits(worth);
  let order = new Uint32Array(worth.length);
  for (let place = 0; place < worth.length; place += 1) order[place] = place;
  let next = new Uint32Array(worth.length);
  const starts = new Uint32Array(DIGITS);
  for (let digit = 0; digit < 4; digit += 1) {
    starts.fill(0);
    for (let place = digit; place < keys.length; place += 4) starts[keys[place]!]! += 1;
    let start = 0;
    for (let value = 0; value < DIGITS; value += 1) {
      const count = starts[value]!;
      starts[value] = start;
      start += count;
    }
    for (let at = 0; at < order.length; at += 1) {
      const place = order[at]!;
      const key = keys[place * 4 + digit]!;
      next[starts[key]!] = place;
      starts[key]! += 1;
    }
    [order, next] = [next, order];
  }
  return order;
}

/**
 * Four digits of 16 bits for each number, the least significant first, that stand in the order of the numbers: a negative
 * number has all its bits turned, another one its sign. As machines with the least significant byte first keep them, which
 * all that run this do.
 */
function sortableBits(worth: Float64Array): Uint16Array {
  const keys = new Uint16Array(worth.slice().buffer);
  for (let at = 0; at < keys.length; at += 4) {
    const top = keys[at + 3]!;
    if (top < 0x8000) {
      keys[at + 3] = top ^ 0x8000;
      continue;
    }
    keys[at] = ~keys[at]!;
    keys[at + 1] = ~keys[at + 1]!;
    keys[at + 2] = ~keys[at + 2]!;
    keys[at + 3] = ~top;
  }
  return keys;
}
