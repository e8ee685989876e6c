/** From amounts to places in a picture, with round marks along the way. */

export interface Scale {
  readonly from: number;
  readonly to: number;
  readonly at: (value: number) => number;
  readonly ticks: readonly number[];
}

/** `from` and `to` in the picture; what the amounts span, a little widened so that nothing stands on the edge. */
export function scaleOf(values: readonly number[], [start, end]: readonly [number, number], count = 6): Scale {
  const finite = values.filter(Number.isFinite);
  let least = finite.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  let most = finite.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  if (finite.length === 0) [least, most] = [0, 1];
  if (most - least < 1e-9) [least, most] = [least - 0.5, most + 0.5];
  const margin = (most - least) * 0.04;
  const [from, to] = [least - margin, most + margin];
  return {
    from,
    to,
    at: (value) => start + ((value - from) / (to - from)) * (end - start),
    ticks: ticksBetween(from, to, count),
  };
}

/** Multiples of 1, 2 or 5 times a power of ten, about so many. */
export function ticksBetween(from: number, to: number, count: number): number[] {
  const rough = (to - from) / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((one) => one * power).find((one) => one >= rough * 0.999) ?? 10 * power;
  const first = Math.ceil(from / step - 1e-9);
  const last = Math.floor(to / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, at) => Number(((first + at) * step).toPrecision(12)));
}
