/** The editor as the text pane needs it: it shows a text, says what is typed, and leaves undo to the case. */
import { closeBrackets, closeBracketsKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, indentWithTab } from '@codemirror/commands';
import { yaml } from '@codemirror/lang-yaml';
import { bracketMatching, foldGutter, foldKeymap, indentUnit, syntaxHighlighting } from '@codemirror/language';
import { lintGutter, setDiagnostics } from '@codemirror/lint';
import { highlightSelectionMatches, searchKeymap } from '@codemirror/search';
import { Annotation, EditorSelection, EditorState, Prec } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import { classHighlighter } from '@lezer/highlight';
import type { Problem } from '../../format/index.ts';
import { editorPhrases } from '../phrases/text.ts';
import { changedLines, litLines } from './changed-lines.ts';
import { problemMarks, problemsAtLines, sayProblems } from './problem-marks.ts';
import { shownChanges } from './shown-changes.ts';

export interface EditorWork {
  /** The name that is read out. */
  readonly label: string;
  readonly onType: (shown: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** In milliseconds. */
const LIT_FOR = 1800;
const fromOutside = Annotation.define<boolean>();

export class TextEditor {
  readonly #view: EditorView;
  /** The text in the editor, so that it is not put together again for each comparison. */
  #shown: string;
  #dim: ReturnType<typeof setTimeout> | undefined;
  /** The list below grows with the problems: what is being typed must not slip under it. */
  readonly #resized = new ResizeObserver(() => {
    if (!this.#view.hasFocus) return;
    this.#view.dispatch({ effects: EditorView.scrollIntoView(this.#view.state.selection.main.head) });
  });

  constructor(parent: HTMLElement, text: string, work: EditorWork) {
    this.#shown = text;
    this.#view = new EditorView({
      parent,
      state: EditorState.create({ doc: text, extensions: this.#extensions(work) }),
    });
    this.#resized.observe(parent);
  }

  /** Shows the text as it is now; what was changed elsewhere is lit up, and cursor and scroll stay. */
  show(text: string): void {
    if (text === this.#shown) return;
    const changes = shownChanges(this.#shown, text);
    this.#shown = text;
    let moved = 0;
    const stretches = changes.map(({ from, to, insert }) => {
      const start = from + moved;
      moved += insert.length - (to - from);
      return { from: start, to: start + Math.max(0, insert.trimEnd().length) };
    });
    this.#view.dispatch({ changes, effects: litLines.of(stretches), annotations: fromOutside.of(true) });
    clearTimeout(this.#dim);
    this.#dim = setTimeout(() => this.#view.dispatch({ effects: litLines.of([]) }), LIT_FOR);
  }

  /** The problems of the text that is shown. */
  showProblems(problems: readonly Problem[]): void {
    const { state } = this.#view;
    const marked = setDiagnostics(state, problemMarks(state.doc, problems));
    this.#view.dispatch(marked, { effects: sayProblems.of(problems) });
  }

  /** Scrolls to the line and selects it; with a column the cursor goes there. */
  goTo(line: number, { column, focus = false }: { readonly column?: number; readonly focus?: boolean } = {}): void {
    const { doc } = this.#view.state;
    if (!(line >= 1)) return;
    const at = doc.line(Math.min(Math.floor(line), doc.lines));
    const from = Math.min(at.to, at.from + Math.max(0, (column ?? 1) - 1));
    const selection = column === undefined ? EditorSelection.range(at.from, at.to) : EditorSelection.cursor(from);
    this.#view.dispatch({ selection, effects: EditorView.scrollIntoView(from, { y: 'center' }) });
    if (focus) this.#view.focus();
  }

  get hasFocus(): boolean {
    return this.#view.hasFocus;
  }

  close(): void {
    clearTimeout(this.#dim);
    this.#resized.disconnect();
    this.#view.destroy();
  }

  #extensions({ label, onType, undo, redo }: EditorWork) {
    const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.nonce;
    const take = (deed: () => void) => () => {
      deed();
      return true;
    };
    return [
      ...(nonce === undefined || nonce === '' ? [] : [EditorView.cspNonce.of(nonce)]),
      Prec.highest(
        keymap.of([
          { key: 'Mod-z', run: take(undo), preventDefault: true },
          { key: 'Mod-Shift-z', run: take(redo), preventDefault: true },
          { key: 'Mod-y', run: take(redo), preventDefault: true },
        ]),
      ),
      lineNumbers(),
      lintGutter(),
      foldGutter(),
      highlightSpecialChars(),
      highlightActiveLine(),
      highlightActiveLineGutter(),
      highlightSelectionMatches(),
      drawSelection(),
      bracketMatching(),
      closeBrackets(),
      indentUnit.of('  '),
      EditorState.allowMultipleSelections.of(true),
      EditorState.phrases.of(editorPhrases),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'false', tabindex: '0' }),
      yaml(),
      syntaxHighlighting(classHighlighter),
      changedLines,
      problemsAtLines,
      keymap.of([...closeBracketsKeymap, ...defaultKeymap, ...searchKeymap, ...foldKeymap, indentWithTab]),
      EditorView.updateListener.of(({ docChanged, transactions, state }) => {
        if (!docChanged || transactions.some((one) => one.annotation(fromOutside))) return;
        this.#shown = state.doc.toString();
        onType(this.#shown);
      }),
    ];
  }
}
