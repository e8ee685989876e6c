/** What only the analyst can say of the report: one question at a time, and one for yes or no besides; each answered by one key. */
import { type FormEvent, type KeyboardEvent, useState } from 'react';
import type { Ask, ReportReading } from '../../../evidence/reading.ts';
import type { Draft, TextEdit } from '../../../format/index.ts';
import { perform } from '../../case/case-store.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { evidence as phrases } from '../../phrases/evidence.ts';
import { ourEdits, publishedEdits } from '../answer-edits.ts';
import { type PartyChoice, partyEdits } from '../element-edits.ts';
import { type ChosenParty, PartyField } from '../party-field.tsx';
import { type LedgerView, useLedger } from '../use-ledger.ts';
import { ANOTHER, itemFor, partyChosen, voiceItems } from '../voice-choice.ts';
import { answerBy, answersTo, askKey, asksOf, asksShown, LATER, questionOf } from './ask-answers.ts';
import { sentenceOf } from './entry-details.tsx';
import { putOff, useLedgerMode } from './ledger-mode.ts';

const words = phrases.asks;

export function AsksStrip() {
  const view = useLedger();
  useLedgerMode((state) => state.putOff);
  const shown = asksShown(view);
  const reading = view.read?.reading;
  if (shown.length === 0 || reading === undefined) return null;
  const waiting = asksOf(view).length - shown.length;
  return (
    <section className="asks-strip" aria-label={words.title}>
      {shown.map((ask) => (
        <OneAsk key={askKey(ask)} ask={ask} view={view} reading={reading} canWait={shown.length + waiting > 1} />
      ))}
      {waiting > 0 && <span className="quiet">{words.others(waiting)}</span>}
    </section>
  );
}

interface Props {
  readonly ask: Ask;
  readonly view: LedgerView;
  readonly reading: ReportReading;
  /** Whether there is another one to go on to. */
  readonly canWait: boolean;
}

function OneAsk({ ask, view, reading, canWait }: Props) {
  const { draft, source } = view;
  const answers = answersTo(ask, draft, source, reading);
  const question = questionOf(ask, reading);
  const give = (edits: readonly TextEdit[] | undefined) => {
    if (edits !== undefined) void perform(edits, phrases.said.answer(question));
  };
  const hear = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || (event.target as HTMLElement).closest('input') !== null)
      return;
    const edits = answerBy(event.key, ask, view, reading);
    if (edits !== undefined) give(edits);
    else if (event.key === LATER && canWait) putOff(askKey(ask));
    else return;
    event.preventDefault();
  };
  const because = 'because' in ask ? ask.because : undefined;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the buttons within.
    <div className="ask" onKeyDown={hear}>
      <p>
        <strong>
          <bdi>{question}</bdi>
        </strong>{' '}
        {because !== undefined && <span className="quiet">{sentenceOf(because)}</span>}
      </p>
      <div className="answers">
        {answers.yes !== undefined && (
          <Button onPress={() => give(answers.yes)}>
            {words.yes}
            <kbd>Y</kbd>
          </Button>
        )}
        {answers.no !== undefined && (
          <Button onPress={() => give(answers.no)}>
            {words.no}
            <kbd>N</kbd>
          </Button>
        )}
        {answers.choices?.map(({ name, isLast, edits }, n) => (
          <Button key={name} onPress={() => give(edits)}>
            {isLast ? words.lastNamed : <bdi>{name}</bdi>}
            {n < 9 && <kbd>{n + 1}</kbd>}
          </Button>
        ))}
        {ask.about === 'published' && <Day onSet={(day) => give(publishedEdits(source, day, false))} />}
        {ask.about === 'our' && (
          <Whose
            draft={draft}
            reading={reading}
            guess={itemFor(draft, reading, ask.guess)}
            onChoose={(party) => {
              const made = partyEdits(draft, party);
              give([...made.edits, ...ourEdits(source, ask.speaker, made.id)]);
            }}
          />
        )}
        {canWait && (
          <Button look="quiet" onPress={() => putOff(askKey(ask))}>
            {words.later}
            <kbd>{LATER}</kbd>
          </Button>
        )}
      </div>
    </div>
  );
}

interface WhoseProps {
  readonly draft: Draft;
  readonly reading: ReportReading;
  readonly guess: string | undefined;
  readonly onChoose: (party: PartyChoice) => void;
}

/** A party of the list is an answer at once, another one as soon as its name is there. */
function Whose({ draft, reading, guess, onChoose }: WhoseProps) {
  const [chosen, setChosen] = useState<ChosenParty>({ item: guess ?? '', name: '' });
  const party = partyChosen(chosen.item, reading, chosen.name);
  const choose = (next: ChosenParty) => {
    setChosen(next);
    const listed = next.item === ANOTHER ? undefined : partyChosen(next.item, reading);
    if (listed !== undefined) onChoose(listed);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (party !== undefined) onChoose(party);
  };
  return (
    <form className="whose" onSubmit={submit}>
      <PartyField label={words.whose} items={voiceItems(draft, reading)} chosen={chosen} onChoose={choose} />
      {chosen.item === ANOTHER && (
        <Button type="submit" isDisabled={party === undefined}>
          {words.set}
        </Button>
      )}
    </form>
  );
}

function Day({ onSet }: { readonly onSet: (day: string) => void }) {
  const [day, setDay] = useState('');
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(day.trim()) && !Number.isNaN(Date.parse(day.trim()));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isDay) onSet(day.trim());
  };
  return (
    <form className="day" onSubmit={submit}>
      <Field label={words.otherDay} hideLabel value={day} onChange={setDay} placeholder="2019-04-24" />
      <Button type="submit" isDisabled={!isDay}>
        {words.set}
      </Button>
    </form>
  );
}
