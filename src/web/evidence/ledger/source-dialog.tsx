/** What is known of the source itself, and how far it is relied on: apart from how credible any one statement is. */
import './source-dialog.css';
import { type FormEvent, useState } from 'react';
import { perform } from '../../case/case-store.ts';
import { Button } from '../../parts/button.tsx';
import { Choice } from '../../parts/choice.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Field } from '../../parts/field.tsx';
import { evidence as phrases } from '../../phrases/evidence.ts';
import {
  type DayBasis,
  detailEdits,
  detailsOf,
  possibleOriginals,
  RELIABILITIES,
  type Reliability,
} from '../source-details.ts';
import { useLedger } from '../use-ledger.ts';
import { backToList } from './ledger-mode.ts';

const words = phrases.about;
const NONE = 'none';
/** In place of a source, whose id never has a colon: none, and one of which only the language is known. */
const NO_ORIGINAL = ':none';
const ELSEWHERE = ':language';
const BASES: readonly DayBasis[] = ['stated', 'inferred', 'analyst'];
/** Speakers who say so much that how reliable they are matters. */
const MOST_SPEAKERS = 8;

export function SourceDialog({ id }: { readonly id: string }) {
  const { draft, heard } = useLedger();
  const source = draft.sources?.[id];
  const [details, setDetails] = useState(() => detailsOf(source ?? {}));
  const [isElsewhere, setElsewhere] = useState(details.translatedFrom !== '');
  if (source === undefined) return null;
  const change = (more: Partial<typeof details>) => setDetails((before) => ({ ...before, ...more }));
  const isLanguage = !isElsewhere || /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/.test(details.translatedFrom.trim());
  const originals = [
    { id: NO_ORIGINAL, name: words.noTranslation },
    ...possibleOriginals(id, draft.sources ?? {}).map((one) => ({ id: one, name: draft.sources?.[one]?.title ?? one })),
    { id: ELSEWHERE, name: words.elsewhere },
  ];
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (!isLanguage) return;
    backToList();
    const edits = detailEdits(id, source, details);
    if (edits.length > 0) void perform(edits, phrases.said.source(source.title ?? id));
  };
  const reliabilities = [NONE, ...RELIABILITIES].map((one) => ({
    id: one,
    name: words.reliabilities[one as keyof typeof words.reliabilities],
  }));
  const rated = (one: string) => (one === NONE ? undefined : (one as Reliability));
  const listed = [...new Set([...Object.keys(details.speakers), ...heard])].slice(0, MOST_SPEAKERS);
  const text = (key: 'title' | 'outlet' | 'author' | 'event' | 'note', label: string, says?: string) => (
    <Field label={label} value={details[key]} onChange={(value) => change({ [key]: value })} says={says} />
  );
  return (
    <Dialog title={words.title} isOpen onClose={backToList} size="large">
      <form className="source-dialog" onSubmit={save}>
        {text('title', words.name)}
        <div className="fields">
          {text('outlet', words.outlet)}
          {text('author', words.author)}
          <Field
            label={words.published}
            value={details.published}
            onChange={(published) => change({ published })}
            placeholder="2019-04-24"
          />
          <Choice
            label={words.basis}
            items={BASES.map((one) => ({ id: one, name: words.bases[one] }))}
            chosen={details.basis}
            onChoose={(basis) => change({ basis })}
          />
          <Choice
            label={words.reliability}
            items={reliabilities}
            chosen={details.reliability ?? NONE}
            onChoose={(one) => change({ reliability: rated(one) })}
          />
          {text('event', words.event, words.eventSays)}
          <Choice
            label={words.translation}
            items={originals}
            chosen={isElsewhere ? ELSEWHERE : details.translationOf || NO_ORIGINAL}
            onChoose={(one) => {
              setElsewhere(one === ELSEWHERE);
              change({ translationOf: draft.sources?.[one] === undefined ? '' : one, translatedFrom: '' });
            }}
          />
          {isElsewhere && (
            <Field
              label={words.language}
              value={details.translatedFrom}
              onChange={(translatedFrom) => change({ translatedFrom })}
              placeholder={words.languageExample}
              says={words.languageSays}
              wrong={!isLanguage && details.translatedFrom !== ''}
            />
          )}
        </div>
        <p className="quiet">{words.admiralty}</p>
        {listed.length > 0 && (
          <fieldset>
            <legend>{words.speakers}</legend>
            <div className="fields">
              {listed.map((speaker) => (
                <div key={speaker} className="speaker">
                  <bdi>{speaker}</bdi>
                  <Choice
                    label={words.speakerReliability(speaker)}
                    hideLabel
                    items={reliabilities}
                    chosen={details.speakers[speaker] ?? NONE}
                    onChoose={(one) => {
                      const { [speaker]: _, ...others } = details.speakers;
                      const rating = rated(one);
                      change({ speakers: rating === undefined ? others : { ...others, [speaker]: rating } });
                    }}
                  />
                </div>
              ))}
            </div>
          </fieldset>
        )}
        <Field label={words.note} value={details.note} onChange={(note) => change({ note })} lines={2} />
        <div className="deeds">
          <Button look="quiet" onPress={backToList}>
            {words.cancel}
          </Button>
          <Button look="main" type="submit" isDisabled={!isLanguage}>
            {words.save}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
