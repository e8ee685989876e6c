/** Lines that a form, undo or somebody else has just changed: lit up for a moment. */
import { type Range, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view';

/** Places in the text after the change; none: it is no longer new. */
export const litLines = StateEffect.define<readonly { readonly from: number; readonly to: number }[]>();

const lit = Decoration.line({ class: 'lit' });
/** More lines than this are not a change to look at but another text. */
const MOST_LINES = 200;

export const changedLines = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(lines, transaction) {
    let now = lines.map(transaction.changes);
    for (const effect of transaction.effects) {
      if (!effect.is(litLines)) continue;
      const { doc } = transaction.state;
      const marks: Range<Decoration>[] = [];
      const seen = new Set<number>();
      for (const { from, to } of effect.value) {
        for (let place = from; place <= to && marks.length < MOST_LINES; ) {
          const line = doc.lineAt(Math.min(place, doc.length));
          if (!seen.has(line.from)) marks.push(lit.range(line.from));
          seen.add(line.from);
          place = line.to + 1;
        }
      }
      now = Decoration.set(marks, true);
    }
    return now;
  },
  provide: (field) => EditorView.decorations.from(field),
});
