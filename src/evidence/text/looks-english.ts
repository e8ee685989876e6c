/** Whether a text is in English, the only language whose rules are known here. */

/** Words without which no English is written, and that are rare in other languages with the same letters. */
const ENGLISH = new Set(
  'the of and to that for with by from they said says not be been has have will would but are were this these which their who its it about after there when what than more could should can did'.split(
    ' ',
  ),
);
/** Even news put into English by a machine, which leaves out articles, has over 20 of them in a hundred words; other languages have below 4. */
const LEAST_SHARE = 0.08;
const FEWEST_WORDS = 40;
const FEWEST_LETTERS = 60;
/** In characters: more tells nothing more. */
const READ = 50_000;

/** By the letters and the small words of the passages; undefined where they are too few to tell. */
export function looksEnglish(passages: readonly string[]): boolean | undefined {
  let [letters, latin, words, english, read] = [0, 0, 0, 0, 0];
  for (const passage of passages) {
    for (const [word] of passage.slice(0, READ - read).matchAll(/\p{L}[\p{L}\p{M}]{0,60}/gu)) {
      letters += word.length;
      if (/^[a-zà-ɏ]/i.test(word)) latin += word.length;
      words++;
      if (ENGLISH.has(word.toLowerCase())) english++;
    }
    read += passage.length;
    if (read >= READ) break;
  }
  if (letters >= FEWEST_LETTERS && latin * 2 < letters) return false;
  return words < FEWEST_WORDS ? undefined : english >= words * LEAST_SHARE;
}
