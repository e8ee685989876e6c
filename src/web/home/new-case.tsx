/** A new case: a name and a question, and the bench is open. */
import './new-case.css';
import { type FormEvent, useState } from 'react';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { Field } from '../parts/field.tsx';
import { home as phrases } from '../phrases/home.ts';
import { go } from '../place/use-place.ts';
import { makeCase } from '../server-calls/server-calls.ts';

export function NewCase({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const [title, setTitle] = useState('');
  const [question, setQuestion] = useState('');
  const [wrong, setWrong] = useState<string>();
  const begin = async (event: FormEvent) => {
    event.preventDefault();
    const name = title.trim();
    if (name === '') return;
    const asks = question.trim() === '' ? '' : `question: ${quoted(question.trim())}\n`;
    const made = await makeCase({ name, text: `demarche: 1\ntitle: ${quoted(name)}\n${asks}` });
    if ('problem' in made) setWrong(made.problem.says);
    else {
      onClose();
      go({ at: 'case', shelf: 'folder', id: made.id, view: 'summary', pane: 'model', chosen: {} });
    }
  };
  return (
    <Dialog title={phrases.newTitle} isOpen={isOpen} onClose={onClose}>
      <form className="new-case" onSubmit={begin}>
        <Field
          label={phrases.newName}
          placeholder={phrases.newNamePlaceholder}
          value={title}
          onChange={setTitle}
          autoFocus
          wrong={wrong !== undefined}
          says={wrong}
        />
        <Field
          label={phrases.newQuestion}
          placeholder={phrases.newQuestionPlaceholder}
          value={question}
          onChange={setQuestion}
        />
        <div className="deeds">
          <Button look="quiet" onPress={onClose}>
            {phrases.cancel}
          </Button>
          <Button look="main" type="submit" isDisabled={title.trim() === ''}>
            {phrases.begin}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

/** A JSON string is a YAML string too; what needs no quotes goes without. */
function quoted(text: string): string {
  return /^[\p{L}][\p{L}\p{N} ,.?!'’()-]*$/u.test(text) && !/^(true|false|null|yes|no|on|off)$/i.test(text)
    ? text
    : JSON.stringify(text);
}
