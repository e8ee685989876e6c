/** What `could` makes a past of: whoever could see saw. */
const SENSING = new Set('see hear smell feel taste'.split(' '));

/** Whether a word in lower case names a sensing in its base form: `one could hear the river`. */
export function isSensing(lower: string | undefined): boolean {
  return lower !== undefined && SENSING.has(lower);
}
