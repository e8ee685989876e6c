const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  ı: 'i',
  ß: 'ss',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
};

/** A word for comparison: lower case, without diacritics, apostrophes, dots. */
export function fold(word: string): string {
  let plain = true;
  for (let i = 0; i < word.length && plain; i++) {
    const code = word.charCodeAt(i);
    plain = code >= 97 && code <= 122;
  }
  if (plain) return word;
  const lower = word.toLowerCase().normalize('NFD');
  let folded = '';
  for (const letter of lower) {
    const code = letter.codePointAt(0)!;
    if (code >= 0x300 && code <= 0x36f) continue;
    if (letter === '.' || letter === "'" || letter === '’' || letter === 'ʼ' || letter === '‘' || letter === '`')
      continue;
    folded += LETTERS[letter] ?? letter;
  }
  return folded;
}
