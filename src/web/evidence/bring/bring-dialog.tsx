/** A report brought in: pasted, dropped or chosen; when it appeared; and whether its text may be kept. */
import './bring-dialog.css';
import { type FormEvent, useEffect, useState } from 'react';
import {
  DropZone,
  FileTrigger,
  isFileDropItem,
  isTextDropItem,
  Label,
  Radio,
  RadioGroup,
  Text,
} from 'react-aria-components';
import type { Problem } from '../../../format/index.ts';
import { reading as readingWords } from '../../../report/phrases/reading.ts';
import { useCase } from '../../case/case-store.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Field } from '../../parts/field.tsx';
import { Icon } from '../../parts/icon.tsx';
import { bring as phrases } from '../../phrases/bring.ts';
import { choose } from '../../place/use-place.ts';
import { askFocus } from '../ledger/ledger-mode.ts';
import { closeBring, emptyBring, useBringForm } from './bring-form.ts';
import { bringReport } from './bring-report.ts';
import { FateNotes } from './fate-notes.tsx';
import { PublishedField } from './published-field.tsx';
import { sameReport } from './same-report.ts';
import { type Preview, useFate, usePreview } from './use-preview.ts';

const set = useBringForm.setState;

export function BringDialog() {
  const { sourceId, text, file, title, published, store } = useBringForm();
  const source = useCase((opened) =>
    sourceId === undefined ? undefined : opened?.reading?.draft?.sources?.[sourceId],
  );
  const preview = usePreview(text, file);
  const fate = useFate(sourceId, preview.reading);
  const [isBringing, setBringing] = useState(false);
  const [refused, setRefused] = useState<Problem>();
  // Whoever goes elsewhere by the browser's own buttons finds it closed, with all that was typed.
  useEffect(() => closeBring, []);
  const { reading } = preview;
  const draft = useCase((opened) => opened?.reading?.draft);
  const known = source?.published;
  const shownTitle = title ?? source?.title ?? reading?.about.title ?? '';
  const found = reading?.about.published;
  const shownDay =
    published ??
    (typeof known === 'string' ? known : known?.value) ??
    (found?.basis === 'stated' ? found.value.slice(0, 10) : '');
  const isReady = preview.state === 'read' && store !== undefined && (sourceId === undefined || fate !== undefined);

  const there =
    sourceId !== undefined || reading === undefined || draft === undefined
      ? undefined
      : sameReport(draft, { hash: reading.text.hash, title: shownTitle, published: shownDay });

  // What goes wrong at it is said here.
  const close = () => isBringing || closeBring();

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!isReady || isBringing) return;
    setBringing(true);
    setRefused(undefined);
    const brought = await bringReport({
      ...(file === undefined ? { text } : { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }),
      ...(shownTitle.trim() !== '' && { title: shownTitle.trim() }),
      ...(shownDay !== '' && { published: shownDay }),
      ...(sourceId !== undefined && { sourceId }),
      store,
    });
    setBringing(false);
    if ('problem' in brought) return setRefused(brought.problem);
    emptyBring();
    // What the list was filtered by was meant for another report.
    const unfiltered = { speaker: null, party: null, kind: null, only: null, element: null, part: null };
    choose({ view: 'evidence', chosen: { ...unfiltered, source: brought.sourceId, statement: null } });
    // Where the first report is brought, what the dialog was opened by is gone.
    askFocus();
  };

  return (
    <Dialog
      title={source === undefined ? phrases.title : phrases.titleAgain(source.title ?? sourceId ?? '')}
      isOpen
      onClose={close}
      size="large"
    >
      <form className="bring-report" onSubmit={submit}>
        <Incoming text={text} file={file} />
        <Found preview={preview} />
        {refused !== undefined && <ProblemNote problem={refused} />}
        {sourceId !== undefined && fate !== undefined && <FateNotes fate={fate} />}
        {there !== undefined && (
          <p className="fate warning" role="status">
            {phrases.there(draft?.sources?.[there]?.title ?? there)}
          </p>
        )}
        <div className="about">
          <Field label={phrases.name} value={shownTitle} onChange={(value) => set({ title: value })} />
          <PublishedField value={shownDay} found={found} hasReport={reading !== undefined} />
        </div>
        <RadioGroup
          className="may-store"
          value={store === undefined ? '' : store ? 'yes' : 'no'}
          onChange={(answer) => set({ store: answer === 'yes' })}
        >
          <Label className="label">{phrases.store}</Label>
          <Radio value="yes" className="radio">
            {phrases.storeYes}
          </Radio>
          <Radio value="no" className="radio">
            {phrases.storeNo}
          </Radio>
          {store === false && (
            <Text slot="description" className="says">
              {phrases.storeNoMeans}
            </Text>
          )}
        </RadioGroup>
        <div className="deeds">
          <Button look="quiet" onPress={close}>
            {phrases.cancel}
          </Button>
          <Button look="main" type="submit" isDisabled={!isReady || isBringing}>
            {isBringing ? phrases.reading : source === undefined || fate?.isSameText ? phrases.bring : phrases.replace}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

/** A file goes before what is pasted, and gives way to it when it is taken away. */
function Incoming({ text, file }: { readonly text: string; readonly file: File | undefined }) {
  const take = (chosen: File | undefined) => chosen !== undefined && set({ file: chosen });
  return (
    <DropZone
      className="incoming"
      aria-label={phrases.drop}
      onDrop={async ({ items }) => {
        const dropped = items.find(isFileDropItem);
        const words = items.filter(isTextDropItem).find(({ types }) => types.has('text/plain'));
        if (dropped !== undefined) take(await dropped.getFile());
        else if (words !== undefined) set({ text: await words.getText('text/plain'), file: undefined });
      }}
    >
      <p className="lead">{phrases.lead}</p>
      {file === undefined ? (
        <Field
          label={phrases.paste}
          hideLabel
          lines={9}
          placeholder={phrases.pastePlaceholder}
          value={text}
          onChange={(value) => set({ text: value })}
          autoFocus
        />
      ) : (
        <p className="chosen">
          <bdi>{phrases.chosen(file.name, file.size)}</bdi>
          <Button look="quiet" onPress={() => set({ file: undefined })}>
            {phrases.without}
          </Button>
        </p>
      )}
      <FileTrigger onSelect={(files) => take(files?.[0])}>
        <Button>
          <Icon name="plus" />
          {phrases.choose}
        </Button>
      </FileTrigger>
    </DropZone>
  );
}

/** What the report holds, as far as it has been read; or why it cannot be. */
function Found({ preview: { state, reading, problem } }: { readonly preview: Preview }) {
  if (problem !== undefined) return <ProblemNote problem={problem} />;
  return (
    <div className="found" role="status">
      {state === 'reading' && phrases.reading}
      {state === 'read' &&
        reading !== undefined &&
        phrases.found(
          reading.paragraphs.length,
          reading.statements.length,
          new Set(reading.statements.map(({ speaker }) => speaker.name)).size,
        )}
      {state === 'read' && reading?.isEnglish === false && <p className="warning">{readingWords.notEnglish}</p>}
    </div>
  );
}

function ProblemNote({ problem: { says, hint } }: { readonly problem: Problem }) {
  return (
    <p className="problem" role="alert">
      {says} {hint}
    </p>
  );
}
