/**
 * Every place at which the words stand in the text, overlapping ones too. By Knuth, Morris and Pratt, so that no text
 * takes longer than its length: reports and case files come from anywhere.
 */
export function* occurrences(words: string, text: string): Generator<number> {
  if (words === '') return;
  const back = new Int32Array(words.length + 1);
  back[0] = -1;
  for (let i = 0, border = -1; i < words.length; ) {
    while (border >= 0 && words.charCodeAt(i) !== words.charCodeAt(border)) border = back[border]!;
    back[++i] = ++border;
  }
  for (let i = 0, matched = 0; i < text.length; i++) {
    while (matched >= 0 && (matched === words.length || text.charCodeAt(i) !== words.charCodeAt(matched))) {
      matched = back[matched]!;
    }
    if (++matched === words.length) yield i + 1 - words.length;
  }
}
