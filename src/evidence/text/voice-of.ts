/** Full names and the short forms that stand for them before a colon. */

/** Of more names than this nobody is interviewed. */
export const mostVoices = 60;

/**
 * One voice for a name and its short forms: initials (`TE`) and surnames go to the full name that has them. The first full
 * name wins, since an interview gives it at the first turn.
 */
export function voiceOf(label: string, labels: readonly string[]): string {
  const short = label.toLowerCase();
  for (const other of labels) {
    if (other.length <= label.length) continue;
    const words = other
      .toLowerCase()
      .replace(/\(.*\)/, '')
      .split(/[\s-]+/)
      .filter((word) => word !== '');
    const initials = words.map((word) => word[0]).join('');
    if (initials === short.replace(/\./g, '') || (words.length > 1 && words.includes(short)))
      return other.toLowerCase();
  }
  return short;
}
