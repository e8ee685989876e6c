/** The place at which a passage is cut in two, moved by words and clauses. */
import './split-dialog.css';
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Field } from '../../parts/field.tsx';
import { evidence as phrases } from '../../phrases/evidence.ts';
import type { LedgerEntry } from '../ledger-entries.ts';
import { useLedger } from '../use-ledger.ts';
import { clausePlaces, cutPlaces, likelyCut } from './cut-places.ts';
import { split } from './deeds.ts';
import { backToList } from './ledger-mode.ts';

const words = phrases.splitting;
/** Characters on both sides of the cut that are read out. */
const HEARD = 40;

export function SplitDialog({ entry }: { readonly entry: LedgerEntry }) {
  const view = useLedger();
  const { reading, isStored } = view.ledger;
  const text = reading?.text.text ?? '';
  const span = entry.at ?? { start: 0, end: 0 };
  const places = cutPlaces(text, span);
  const [cut, setCut] = useState(() => selectedPlace(places) ?? likelyCut(text, span));
  const [says, setSays] = useState<readonly [string, string]>(['', '']);
  const slider = useRef<HTMLDivElement>(null);
  useEffect(() => slider.current?.focus(), []);
  const first = text.slice(span.start, cut);
  const second = text.slice(cut, span.end);
  const isReady = cut !== undefined && (isStored || says.every((one) => one.trim() !== ''));

  const submit = async (event?: FormEvent) => {
    event?.preventDefault();
    if (!isReady) return;
    backToList();
    await split(view, entry, cut, isStored ? undefined : says);
  };
  const hear = (event: KeyboardEvent) => {
    const clauses = clausePlaces(text, places);
    const at = cut ?? span.start;
    const next = {
      ArrowRight: places.find((place) => place > at),
      ArrowLeft: places.findLast((place) => place < at),
      ArrowDown: clauses.find((place) => place > at),
      ArrowUp: clauses.findLast((place) => place < at),
      Home: places[0],
      End: places.at(-1),
    }[event.key];
    if (event.key === 'Enter') void submit();
    if (next === undefined) return;
    event.preventDefault();
    setCut(next);
  };
  return (
    <Dialog title={words.title} isOpen onClose={backToList}>
      <form className="split-dialog" onSubmit={submit}>
        {cut === undefined ? (
          <p>{words.tooShort}</p>
        ) : (
          <>
            <div
              role="slider"
              className="cut-text"
              tabIndex={0}
              ref={slider}
              aria-label={words.slider}
              aria-valuemin={0}
              aria-valuemax={places.length - 1}
              aria-valuenow={places.indexOf(cut)}
              aria-valuetext={words.at(first.slice(-HEARD).trim(), second.slice(0, HEARD).trim())}
              onKeyDown={hear}
              dir="auto"
            >
              {first}
              <span className="cut" aria-hidden="true" />
              {second}
            </div>
            <p className="quiet">{words.hint}</p>
          </>
        )}
        {!isStored && (
          <>
            <Field label={words.first} value={says[0]} onChange={(one) => setSays([one, says[1]])} />
            <Field label={words.second} value={says[1]} onChange={(other) => setSays([says[0], other])} />
          </>
        )}
        <div className="deeds">
          <Button look="quiet" onPress={backToList}>
            {phrases.form.cancel}
          </Button>
          <Button look="main" type="submit" isDisabled={!isReady}>
            {words.submit}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

/** Where the cursor stands in the report, as far as it stands in this passage. */
function selectedPlace(places: readonly number[]): number | undefined {
  const { anchorNode, anchorOffset } = getSelection() ?? {};
  const start = anchorNode?.parentElement?.closest<HTMLElement>('[data-start]')?.dataset.start;
  if (start === undefined || anchorNode?.nodeType !== Node.TEXT_NODE) return undefined;
  const at = Number(start) + (anchorOffset ?? 0);
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined || at < first || at > last) return undefined;
  return places.findLast((place) => place <= at);
}
