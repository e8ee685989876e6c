/** Problems where they are: as marks in the margin and under the words, and as words at the end of their line. */
import type { Diagnostic } from '@codemirror/lint';
import { StateEffect, StateField, type Text } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, WidgetType } from '@codemirror/view';
import type { Problem } from '../../format/index.ts';

/** What is at the same line is said once more in the list; past so many, only there. */
const MOST_MARKS = 200;

/** A problem's stretch of the text: from its place to the end of the word, or of the line where it names none. */
export function problemMarks(doc: Text, problems: readonly Problem[]): Diagnostic[] {
  const marks: Diagnostic[] = [];
  for (const { place, says, hint } of problems.slice(0, MOST_MARKS)) {
    const line = doc.line(Math.min(Math.max(1, place?.line ?? 1), doc.lines));
    const from = Math.min(line.to, line.from + Math.max(0, (place?.column ?? 1) - 1));
    const word = /^[^\s,[\]{}]+/.exec(doc.sliceString(from, line.to))?.[0].replace(/:$/, '') ?? '';
    marks.push({
      from,
      to: word === '' ? line.to : from + word.length,
      severity: 'error',
      message: hint === undefined ? says : `${says} ${hint}`,
    });
  }
  return marks.sort((a, b) => a.from - b.from);
}

class Says extends WidgetType {
  readonly says: string;

  constructor(says: string) {
    super();
    this.says = says;
  }

  override eq(other: Says): boolean {
    return other.says === this.says;
  }

  // The list under the text says the same, with the way here.
  toDOM(): HTMLElement {
    const words = document.createElement('span');
    words.className = 'problem-says';
    words.setAttribute('aria-hidden', 'true');
    words.textContent = this.says;
    return words;
  }

  override ignoreEvent(): boolean {
    return true;
  }
}

export const sayProblems = StateEffect.define<readonly Problem[]>();

export const problemsAtLines = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(said, transaction) {
    let now = said.map(transaction.changes);
    for (const effect of transaction.effects) {
      if (!effect.is(sayProblems)) continue;
      const { doc } = transaction.state;
      const byLine = new Map<number, string>();
      for (const { place, says } of effect.value.slice(0, MOST_MARKS)) {
        if (place === undefined || place.line > doc.lines || byLine.has(place.line)) continue;
        byLine.set(place.line, says);
      }
      const marks = [...byLine].map(([line, says]) =>
        Decoration.widget({ widget: new Says(says), side: 1 }).range(doc.line(line).to),
      );
      now = Decoration.set(marks, true);
    }
    return now;
  },
  provide: (field) => EditorView.decorations.from(field),
});
