/** Letters and digits alone, in lower case and without accents, each with its place: what a text says whichever marks and spaces a reader kept. */

export interface FoldedText {
  readonly text: string;
  /** Of each folded letter, its place in the text itself. */
  readonly places: Uint32Array;
  /** Of each place in the text, and of its end, how many folded letters stand before it. */
  readonly before: Uint32Array;
  /** Whether a word begins at the folded letter. */
  readonly begins: (at: number) => boolean;
  /** Whether a word ends before the folded letter. */
  readonly ends: (at: number) => boolean;
}

const plain = /[a-z0-9]/;
const letter = /[\p{L}\p{N}]/u;

/** The folded text. Two texts that differ in marks, spaces, accents or case alone are folded alike. */
export function foldedText(text: string): FoldedText {
  const kept: string[] = [];
  const places: number[] = [];
  const before = new Uint32Array(text.length + 1);
  let at = 0;
  for (const character of text) {
    for (let unit = 0; unit < character.length; unit++) before[at + unit] = kept.length;
    for (const one of lettersOf(character)) {
      kept.push(one);
      places.push(at);
    }
    at += character.length;
  }
  before[at] = kept.length;
  const isLetter = (place: number) => place >= 0 && place < text.length && before[place + 1]! > before[place]!;
  return {
    text: kept.join(''),
    places: Uint32Array.from(places),
    before,
    begins: (folded) => folded === 0 || !isLetter(places[folded]! - 1),
    ends: (folded) => folded === places.length || folded === 0 || !isLetter(places[folded - 1]! + 1),
  };
}

function lettersOf(character: string): string[] {
  if (plain.test(character)) return [character];
  return [...character.normalize('NFKD').toLowerCase()].filter((one) => letter.test(one) && one.length === 1);
}
