/** Asks before something is removed or renamed. */
import { type FormEvent, useState } from 'react';
import type { Path, Problem, TextEdit } from '../../format/index.ts';
import { type Named, renameEdits } from '../../format/rename.ts';
import { perform } from '../case/case-store.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { Field } from '../parts/field.tsx';
import { model as phrases } from '../phrases/model.ts';
import { useModel } from './model-context.ts';
import type { Removal } from './removal-of.ts';

interface Closing {
  readonly onClose: () => void;
}

export function RemovalDialog(
  props: Closing & { readonly title: string; readonly removal: Removal; readonly says: string },
) {
  const { title, removal, says, onClose } = props;
  const words = phrases.removal;
  const { options, wants, moves, today, variants, mentions, edits } = removal;
  const goes = [
    ...(options.length > 0 ? [words.itsOptions(options)] : []),
    ...(wants ? [words.itsWants] : []),
    ...(moves ? [words.itsMoves] : []),
    ...(today ? [words.today] : []),
    ...(variants.length > 0 ? [words.inVariants(variants)] : []),
  ];
  return (
    <ConfirmDialog title={title} edits={edits} says={says} onClose={onClose}>
      {goes.length === 0 ? (
        <p>{words.nothing}</p>
      ) : (
        <div>
          <p>{words.goes}</p>
          <ul className="going">
            {goes.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </div>
      )}
      {mentions.length > 0 && (
        <div>
          <p>{words.mentions}</p>
          <ul className="mentions">
            {mentions.map(({ path, text }) => (
              <li key={path.join('.')}>
                <code>{text}</code> <span className="where">{placeInWords(path)}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      <p className="note">{words.undo}</p>
    </ConfirmDialog>
  );
}

/** As people count; that it is in the conflict goes without saying. */
function placeInWords(path: Path): string {
  const steps = path[0] === 'conflict' ? path.slice(1) : path;
  return steps.map((step) => (typeof step === 'number' ? step + 1 : step)).join(' › ');
}

export function ConfirmDialog(
  props: Closing & {
    readonly title: string;
    readonly edits: readonly TextEdit[];
    readonly says: string;
    readonly onDone?: () => void;
    readonly children: React.ReactNode;
  },
) {
  const { title, edits, says, onClose, onDone, children } = props;
  return (
    <Dialog title={title} isOpen onClose={onClose}>
      <div className="pane-dialog">
        {children}
        <div className="deeds">
          <Button onPress={onClose} autoFocus>
            {phrases.cancel}
          </Button>
          <Button
            look="danger"
            onPress={() => {
              onClose();
              onDone?.();
              void perform(edits, says);
            }}
          >
            {phrases.remove}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

export function RenameDialog(props: Closing & { readonly what: Named; readonly onDone?: (name: string) => void }) {
  const { what, onClose, onDone } = props;
  const { draft } = useModel();
  const [name, setName] = useState(what.id);
  const [problem, setProblem] = useState<Problem>();
  const words = phrases.renaming;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const renamed = renameEdits(draft, what, name.trim());
    if ('problem' in renamed) return setProblem(renamed.problem);
    onClose();
    onDone?.(name.trim().normalize('NFC'));
    if (renamed.edits.length > 0) void perform(renamed.edits, words.said(what.id, name.trim()));
  };
  return (
    <Dialog title={words.title(what.id)} isOpen onClose={onClose}>
      <form className="pane-dialog" onSubmit={submit}>
        <Field
          label={words.name}
          value={name}
          onChange={(text) => {
            setName(text);
            setProblem(undefined);
          }}
          wrong={problem !== undefined}
          says={problem === undefined ? words.says : [problem.says, problem.hint].filter(Boolean).join(' ')}
          autoFocus
        />
        <div className="deeds">
          <Button onPress={onClose}>{phrases.cancel}</Button>
          <Button look="main" type="submit">
            {words.submit}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
