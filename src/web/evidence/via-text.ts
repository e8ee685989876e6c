/** Through whom a statement came, as one line that can be typed: the outermost first. Names may hold commas. */

export function viaText(via: readonly string[]): string {
  return via.join('; ');
}

/** Each name once. */
export function viaIn(text: string): string[] {
  const names = text.split(/[;›]/u).map((name) => name.trim());
  return [...new Set(names.filter((name) => name !== ''))];
}

/** Without the speaker: whoever says it is not also who it came through. */
export function viaWithout(via: readonly string[], speaker: string | undefined): string[] {
  return via.filter((name) => name !== speaker);
}
