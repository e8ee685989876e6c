/** Words of the text pane. */
import { number } from './figures.ts';

export const textPane = {
  title: 'The text',
  editor: 'The text of the case, in YAML',
  leave: 'Escape, then Tab, leaves the text.',
  problems: (count: number) => `${number(count)} ${count === 1 ? 'problem' : 'problems'}`,
  noProblems: 'No problems',
  reading: 'Reading …',
  line: (line: number) => `Line ${number(line)}`,
  goTo: (line: number, says: string) => `Go to line ${number(line)}: ${says}`,
  somewhere: 'The whole',
  more: (count: number) => `… and ${number(count)} more.`,
  save: 'Save with its problems',
  saveMeans:
    'The file keeps its last version without problems until these are mended. What you type is kept beside it.',
  readOnly: 'A case of the library: your first change makes a copy in the opened folder.',
  changed: (lines: number) => (lines === 1 ? 'One line changed' : `${number(lines)} lines changed`),
};

/** What the editor itself says, in the words of its own messages. */
export const editorPhrases: Readonly<Record<string, string>> = {
  'Control character': 'Control character',
  Diagnostics: 'Problems',
  'No diagnostics': 'No problems',
};
