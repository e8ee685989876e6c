/** A file brought in: what came across, or why it could not be read. */
import './bring-file.css';
import { useEffect, useState } from 'react';
import { LARGEST_CASE } from '../../format/largest-case.ts';
import type { Brought } from '../desk/desk.ts';
import { bring } from '../desk/page-desk.ts';
import { Blocks } from '../parts/blocks.tsx';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { home as phrases } from '../phrases/home.ts';
import { go } from '../place/use-place.ts';
import { makeCase } from '../server-calls/server-calls.ts';
import { looksLikeReport } from './looks-like-report.ts';

const MOST_SHOWN = 20;

type Outcome =
  | Exclude<Brought, { readonly text: string }>
  | (Extract<Brought, { readonly text: string }> & { readonly id: string });

export function BringFile({ file, onClose }: { readonly file: File | undefined; readonly onClose: () => void }) {
  const [outcome, setOutcome] = useState<Outcome>();
  useEffect(() => {
    setOutcome(undefined);
    if (file === undefined) return;
    let gone = false;
    void bringIn(file).then((found) => gone || setOutcome(found));
    return () => {
      gone = true;
    };
  }, [file]);
  const isBrought = outcome !== undefined && 'id' in outcome;
  const open = () => {
    if (!isBrought) return;
    onClose();
    go({
      at: 'case',
      shelf: 'folder',
      id: outcome.id,
      view: 'summary',
      pane: outcome.problems > 0 ? 'text' : 'model',
      chosen: {},
    });
  };
  // Nothing to say of a case of our own that was read without a word.
  useEffect(() => {
    if (isBrought && outcome.carried.length === 0) open();
  });
  if (file === undefined || outcome === undefined) return null;
  if (isBrought && outcome.carried.length === 0) return null;
  return (
    <Dialog
      title={isBrought ? phrases.broughtTitle(outcome.title) : phrases.notBroughtTitle(file.name)}
      isOpen
      onClose={onClose}
    >
      <div className="bring-file">
        {isBrought ? <Blocks blocks={outcome.carried} level={3} /> : <Problems problems={outcome.problems as never} />}
        {isBrought && (
          <div className="deeds">
            <Button look="main" autoFocus onPress={open}>
              {phrases.broughtOpen}
            </Button>
          </div>
        )}
      </div>
    </Dialog>
  );
}

function Problems({ problems }: Extract<Brought, { readonly problems: readonly unknown[] }>) {
  return (
    <ul role="alert">
      {problems.slice(0, MOST_SHOWN).map(({ code, place, says, hint }) => (
        <li key={`${code} ${place?.line} ${place?.column} ${says}`}>
          {place !== undefined && <span className="where">{phrases.line(place.line, place.column)}</span>}
          {says} {hint}
        </li>
      ))}
    </ul>
  );
}

async function bringIn(file: File): Promise<Outcome> {
  if (file.size > LARGEST_CASE) return { problems: [{ code: 'file/too-large', says: phrases.tooLarge }] };
  const text = await textOf(file);
  if (text === undefined) return { problems: [{ code: 'file/not-text', says: phrases.notText }] };
  const brought = await bring(file.name, text);
  if (!('text' in brought)) {
    // What is wrong with it as a case is of no use to whoever brings a report.
    return looksLikeReport(file.name, text) ? { problems: [phrases.isReport] } : brought;
  }
  const name = brought.title === '' ? file.name.replace(/\.\w+$/, '') : brought.title;
  const made = await makeCase({ name, text: brought.text });
  return 'problem' in made ? { problems: [made.problem] } : { ...brought, id: made.id };
}

/** Undefined where it is not UTF-8: read all the same, its letters would be others. */
async function textOf(file: File): Promise<string | undefined> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    return undefined;
  }
}
