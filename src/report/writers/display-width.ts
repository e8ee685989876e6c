/** How many columns of a terminal a text takes. */

// Built on first use: most texts are ASCII, and setting it up costs some milliseconds.
let segmenter: Intl.Segmenter | undefined;

const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Yi}\p{Script=Tangut}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|\ufe0f/u;
const invisible = /^[\p{Cf}\p{Cc}\p{M}]+$/u;
/** Scripts and signs of which each character takes one column: Latin, Greek, Cyrillic, punctuation, lines and bullets. */
const plain =
  /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u2190-\u21ff\u2500-\u25fc\u25ff]*$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: colors begin with the escape character
const color = /\u001b\[[\d;]*m/g;

/** Colors and isolates take no room, letters with their accents one column, ideographs and emoji two. */
export function displayWidth(text: string): number {
  if (plain.test(text)) return text.length;
  const bare = text.replace(color, '');
  if (plain.test(bare)) return bare.length;
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  let width = 0;
  // Segmenting costs the square of the length, so it is done word by word.
  for (const word of bare.split(/(?<= )/)) {
    for (const { segment } of segmenter.segment(word)) {
      if (!invisible.test(segment)) width += wide.test(segment) ? 2 : 1;
    }
  }
  return width;
}

/** The longest beginning that fits, cut between letters as people see them, and the rest. */
export function cutAt(text: string, width: number): [string, string] {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  let taken = 0;
  let end = 0;
  for (const { segment, index } of segmenter.segment(text)) {
    const more = displayWidth(segment);
    if (taken + more > width && end > 0) break;
    taken += more;
    end = index + segment.length;
  }
  return [text.slice(0, end), text.slice(end)];
}
