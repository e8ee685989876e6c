/** Asks before something is removed or renamed. */
import { type FormEvent, type ReactNode, useState } from 'react';
import { normalizeId, type Path, type Problem, type TextEdit } from '../../format/index.ts';
import { type Named, renameEdits } from '../../format/rename.ts';
import { perform } from '../case/case-store.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { Field } from '../parts/field.tsx';
import { Tick } from '../parts/tick.tsx';
import { model as phrases } from '../phrases/model.ts';
import type { Link } from './broken-links.ts';
import { useModel } from './model-context.ts';
import { isFollowed, type Removal } from './removal-of.ts';
import { awaitRow } from './row-focus.ts';

interface Closing {
  readonly onClose: () => void;
}

interface RemovalProps extends Closing {
  readonly title: string;
  readonly removal: Removal;
  readonly says: string;
  /** Does it, where it is more than making the edits; `tidying` are those to be made with it. */
  readonly remove?: (tidying: readonly TextEdit[]) => void;
  /** What there is to know, in place of what goes with it. */
  readonly children?: ReactNode;
}

export function RemovalDialog({ title, removal, says, remove, onClose, children }: RemovalProps) {
  const words = phrases.removal;
  const { options, wants, moves, today, variants, references, tidying, mentions, edits } = removal;
  const [isTidy, setTidy] = useState(true);
  const goes = [
    ...(options.length > 0 ? [words.itsOptions(options)] : []),
    ...(wants ? [words.itsWants] : []),
    ...(moves ? [words.itsMoves] : []),
    ...(today ? [words.today] : []),
    ...(variants.length > 0 ? [words.inVariants(variants)] : []),
  ];
  const submit = () => {
    onClose();
    const beside = isTidy ? tidying : [];
    if (remove !== undefined) remove(beside);
    else void perform([...edits, ...beside], says);
  };
  return (
    <Dialog title={title} isOpen onClose={onClose}>
      <div className="pane-dialog">
        {children}
        {goes.length > 0 && <Going goes={goes} />}
        {!isFollowed(removal) && children === undefined && <p>{words.nothing}</p>}
        {references.length > 0 && (
          <div>
            <p>{words.references}</p>
            <Links links={references} />
            <Tick label={words.tidy} isTicked={isTidy} onTick={setTidy}>
              {words.tidy}
            </Tick>
            {!isTidy && <p className="note">{words.untidy}</p>}
          </div>
        )}
        {mentions.length > 0 && (
          <div>
            <p>{words.mentions}</p>
            <Links links={mentions} />
          </div>
        )}
        <p className="note">{words.undo}</p>
        <div className="deeds">
          <Button onPress={onClose} autoFocus>
            {phrases.cancel}
          </Button>
          <Button look="danger" onPress={submit}>
            {phrases.remove}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

function Going({ goes }: { readonly goes: readonly string[] }) {
  return (
    <div>
      <p>{phrases.removal.goes}</p>
      <ul className="going">
        {goes.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </div>
  );
}

function Links({ links }: { readonly links: readonly Link[] }) {
  return (
    <ul className="mentions">
      {links.map(({ path, text }) => (
        <li key={path.join('.')}>
          <code>{text}</code> <span className="where">{placeInWords(path)}</span>
        </li>
      ))}
    </ul>
  );
}

/** As people count; that it is in the conflict, or what a statement is about, goes without saying. */
function placeInWords(path: Path): string {
  const steps = path.filter((step, at) => !(at === 0 && step === 'conflict') && !(at === 4 && step === 'what'));
  return steps.map((step) => (typeof step === 'number' ? step + 1 : step)).join(' › ');
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
    if (renamed.edits.length === 0) return;
    const id = normalizeId(name.trim());
    onDone?.(id);
    awaitRow({ ...what, id });
    void perform(renamed.edits, words.said(what.id, id)).then((isDone) => {
      if (!isDone) awaitRow(undefined);
    });
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
