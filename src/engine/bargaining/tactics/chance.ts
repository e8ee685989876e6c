/** Chance that is handed in: the same seed, the same run, whoever runs it and in whatever order. */
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

export interface Chance {
  /** 0, 1, … below `end`, each as likely as the other. */
  below(end: number): number;
  /** At least 0, below 1. */
  share(): number;
}

/** Draws from Blackman and Vigna's xoroshiro128+ (2018). Takes nothing up before the first draw. */
export function chanceOf(seed: number): Chance {
  let generator: ReturnType<typeof xoroshiro128plus> | undefined;
  const drawn = () => {
    generator ??= xoroshiro128plus(seed | 0);
    return generator;
  };
  return {
    below: (end) => uniformInt(drawn(), 0, end - 1),
    share: () => uniformFloat64(drawn()),
  };
}

/**
 * A seed for one run among many, from the seed of them all and the run's own places: each place is stirred in by the
 * finalizer of MurmurHash3 (Appleby 2011), so that neighbors share nothing.
 */
export function seedFor(seed: number, ...places: readonly number[]): number {
  return places.reduce((stirred, place) => stir((stirred ^ stir(place + 0x9e3779b9)) | 0), stir(seed));
}

function stir(value: number): number {
  let hash = value | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) | 0;
}
