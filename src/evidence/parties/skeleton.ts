import { fold } from './fold.ts';

const SOUNDS: readonly (readonly [string, string])[] = [
  ['tch', 'C'],
  ['tsch', 'C'],
  ['ch', 'C'],
  ['cz', 'C'],
  ['zh', 'Z'],
  ['kh', 'h'],
  ['sch', 'S'],
  ['sh', 'S'],
  ['sz', 'S'],
  ['ph', 'f'],
  ['th', 't'],
  ['ck', 'k'],
  ['ts', 'c'],
  ['tz', 'c'],
  ['dj', 'j'],
  ['dzh', 'j'],
  ['gh', 'g'],
  ['qu', 'k'],
];
const LETTERS: Readonly<Record<string, string>> = { q: 'k', w: 'v', c: 'k', y: 'j', z: 's', x: 'ks' };

/**
 * A name without what transliterations differ in: vowels, double letters, and the ways to write one sound.
 * `Yovkov` and `Jovkov` have the same.
 */
export function skeletonOf(name: string): string {
  const word = fold(name);
  let skeleton = '';
  let i = 0;
  while (i < word.length) {
    const sound = SOUNDS.find(([spelled]) => word.startsWith(spelled, i));
    let next: string;
    if (sound !== undefined) {
      next = sound[1];
      i += sound[0].length;
    } else {
      const letter = word[i]!;
      const isGlide = (letter === 'y' || letter === 'j') && i > 0 && !isVowel(word[i + 1] ?? '');
      const isHalfVowel = letter === 'i' && i > 0 && isVowel(word[i + 1] ?? '');
      next = isHalfVowel ? 'j' : isVowel(letter) || isGlide || !/[a-z]/.test(letter) ? '' : (LETTERS[letter] ?? letter);
      i++;
    }
    if (next !== '' && !skeleton.endsWith(next)) skeleton += next;
  }
  return isVowel(word[0] ?? '') ? `a${skeleton}` : skeleton;
}

function isVowel(letter: string): boolean {
  return letter !== '' && 'aeiou'.includes(letter);
}
