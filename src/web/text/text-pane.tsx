/** The text of the case, in step with the forms both ways, with its problems where they are. */
import './text-pane.css';
import { useEffect, useRef, useState } from 'react';
import { currentCase, onCaseChange, redo, setText, undo, useOpenCase } from '../case/case-store.ts';
import { saveWithProblems } from '../case/open-case.ts';
import { Button } from '../parts/button.tsx';
import { textPane as phrases } from '../phrases/text.ts';
import { useCasePlace } from '../place/use-place.ts';
import { shownText, typedText } from './line-breaks.ts';
import { ProblemList } from './problem-list.tsx';
import { TextEditor } from './text-editor.ts';

export function TextPane() {
  const parent = useRef<HTMLDivElement>(null);
  const [editor, setEditor] = useState<TextEditor>();
  const { line } = useCasePlace().chosen;

  useEffect(() => {
    const opened = openEditor(parent.current!);
    setEditor(opened.editor);
    return opened.close;
  }, []);

  useEffect(() => {
    if (line !== undefined) editor?.goTo(Number(line));
  }, [editor, line]);

  return (
    <section className="text-pane" aria-labelledby="text-pane-title">
      <h2 id="text-pane-title" className="visually-hidden">
        {phrases.title}
      </h2>
      <Above />
      <div ref={parent} className="editor" />
      <ProblemList onGo={({ line: at, column }) => editor?.goTo(at, { column, focus: true })} />
      <p className="leave">{phrases.leave}</p>
    </section>
  );
}

/** What the person is to know before she types. */
function Above() {
  const isReadOnly = useOpenCase((opened) => opened.readOnly);
  const isKept = useOpenCase((opened) => opened.saving.kind === 'kept');
  if (isReadOnly) return <p className="above">{phrases.readOnly}</p>;
  if (!isKept) return null;
  return (
    <div className="above">
      <p>{phrases.saveMeans}</p>
      <Button onPress={saveWithProblems}>{phrases.save}</Button>
    </div>
  );
}

function openEditor(parent: HTMLElement) {
  const text = currentCase()?.text ?? '';
  const editor = new TextEditor(parent, shownText(text), {
    label: phrases.editor,
    onType: (shown) => {
      const opened = currentCase();
      if (opened !== undefined) setText(typedText(opened.text, shown), 'editor');
    },
    undo,
    redo,
  });
  const showProblems = () => {
    const opened = currentCase();
    // Older ones keep their place in the text that moves under them, until this text has been read.
    if (opened?.reading !== undefined && opened.readRevision === opened.revision) {
      editor.showProblems(opened.reading.problems);
    }
  };
  showProblems();
  const stop = onCaseChange((now, before) => {
    if (now === undefined) return;
    if (now.text !== before?.text) editor.show(shownText(now.text));
    if (now.reading !== before?.reading || now.readRevision !== before?.readRevision) showProblems();
  });
  return {
    editor,
    close: () => {
      stop();
      editor.close();
    },
  };
}
