/** A folder's name for a case, from its title. */

const LONGEST = 60;
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d|node_modules)$/;

/**
 * Lower case, words joined by hyphens, letters of any script kept; never empty, never hidden, and a name on every
 * system: "Who owns the Nile?" becomes `who-owns-the-nile`.
 */
export function folderName(title: string): string {
  const words = title
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}_]+/gu, '-');
  let name = '';
  for (const character of words.replace(/^-+/, '')) {
    // Names are bounded in bytes where they are stored, and most scripts need two or three each.
    if (name.length >= LONGEST || Buffer.byteLength(name) > 180) break;
    name += character;
  }
  name = name.replace(/-+$/, '');
  if (name === '') return 'case';
  return reserved.test(name) ? `${name}-case` : name;
}

/** The name, then the same numbered from 2 on. */
export function* numbered(name: string, most = 999): Generator<string, void, void> {
  yield name;
  for (let n = 2; n <= most; n++) yield `${name}-${n}`;
}
