/** Texts that are no report but can be pasted all the same: each of one piece over and over, chosen to lead rules astray. */
const PIECES: Readonly<Record<string, string>> = {
  'one word': 'x',
  'one sentence': 'The port of Tarn was closed on Monday, officials said. ',
  'open quotes': '“',
  'open quotes on lines': '"a\n',
  'closing quotes': '” he said. ',
  capitals: 'Ab ',
  'capitals in chains': 'Ab-',
  initials: 'A. ',
  dashes: '- ',
  'turns of one word': '- a?\n',
  'labels in a row': 'Ab: ',
  'labels on lines': 'AB: a.\n',
  'numbers in a row': '1,',
  'money in a row': '$1 ',
  parentheses: '(',
  brackets: '[a](b) ',
  'verbs of speech': 'said ',
  'according to': 'according to ',
  commas: ', ',
  dots: '... ',
  states: 'France and ',
  months: 'March ',
  'days and months': '3 March ',
  prepositions: 'of the ',
  genitives: "'s ",
  colons: ':\n',
  'short lines': 'a\n',
  'lines of names': 'Ines Falk said.\n',
  'many people': 'Mr. Falk said that Mr. Tarn wants talks. ',
  'if and unless': 'if unless ',
  spaces: ' a',
  'combining marks': 'a\u0301\u0301',
  'right to left': 'أ ب ',
  'tags that are text': '<p>a</p>',
};

export const HOSTILE_KINDS = Object.keys(PIECES);

/** A text of that kind and length. */
export function hostileText(kind: string, length: number): string {
  const piece = PIECES[kind]!;
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}
