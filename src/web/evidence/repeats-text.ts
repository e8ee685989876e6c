/** Whether somebody's own words are the report's after all, where those may not be written down. */

/** In words: fewer in a row are a name, a term or chance. */
const RUN = 6;

/** True where six words in a row stand in the text in the same order, or all of them where there are fewer but more than three. */
export function repeatsText(says: string, text: string): boolean {
  const own = wordsOf(says);
  const run = Math.min(RUN, own.length);
  if (run <= RUN / 2) return false;
  const whole = ` ${wordsOf(text).join(' ')} `;
  for (let at = 0; at + run <= own.length; at++) {
    if (whole.includes(` ${own.slice(at, at + run).join(' ')} `)) return true;
  }
  return false;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
