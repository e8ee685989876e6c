/** What was read, to be put right: saved, it is confirmed. */
import './correct-form.css';
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { ICD_203_WORDS, type StatementKind, type StatementStatus } from '../../../model/index.ts';
import { onCaseChange } from '../../case/case-store.ts';
import { Button } from '../../parts/button.tsx';
import { Choice } from '../../parts/choice.tsx';
import { Field } from '../../parts/field.tsx';
import { evidence as phrases } from '../../phrases/evidence.ts';
import { keys } from '../../phrases/keys.ts';
import { partyEdits } from '../element-edits.ts';
import type { LedgerEntry } from '../ledger-entries.ts';
import { type ChosenParty, PartyField } from '../party-field.tsx';
import { sameSayings } from '../same-sayings.ts';
import { useLedger } from '../use-ledger.ts';
import { viaIn, viaText } from '../via-text.ts';
import { ANOTHER, NOBODY, partyChosen, voiceItems } from '../voice-choice.ts';
import { correct, needsWords } from './deeds.ts';
import { backToList, tell } from './ledger-mode.ts';
import { useRepeats } from './use-repeats.ts';

const words = phrases.form;
const KINDS = Object.keys(phrases.kinds) as StatementKind[];
const STATUSES = Object.keys(phrases.statuses) as StatementStatus[];
const NONE = 'none';
const CREDIBILITIES = ['1', '2', '3', '4', '5', '6'] as const;
const CONFIDENCES = ['low', 'moderate', 'high'] as const;
type Confidence = (typeof CONFIDENCES)[number];
/** In place of a statement, whose id never has a colon. */
const NO_OTHER = ':none';
type Estimate = (typeof ICD_203_WORDS)[number];

const isDate = (text: string) => text.trim() === '' || /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(text.trim());

/** What stands in the form. */
interface Filled {
  readonly says: string;
  readonly speaker: string;
  readonly via: string;
  readonly spokenFor: ChosenParty;
  readonly kind: StatementKind;
  readonly status: StatementStatus;
  readonly date: string;
  readonly said: string;
  readonly by: string;
  readonly estimate: Estimate | typeof NONE;
  readonly confidence: Confidence | typeof NONE;
  readonly sameAs: string;
  readonly credibility: string;
}

/** By entry, what was left neither saved nor canceled. */
const halfMade = new Map<string, Filled>();
onCaseChange((now) => {
  if (now === undefined) halfMade.clear();
});

/** What was read has its number within its source. */
const keyOf = ({ source, id }: LedgerEntry) => JSON.stringify([source, id]);

function filledFrom(entry: LedgerEntry, isSealed: boolean): Filled {
  const { estimate, confidence, sameAs, credibility } = entry.statement ?? {};
  return {
    says: isSealed ? '' : entry.says,
    speaker: entry.speaker ?? '',
    via: viaText(entry.via),
    spokenFor: { item: entry.voice ?? NOBODY, name: '' },
    kind: entry.kind,
    status: entry.status,
    date: entry.date ?? '',
    said: entry.said ?? '',
    by: entry.by ?? '',
    estimate: estimate?.word ?? NONE,
    confidence: confidence ?? NONE,
    sameAs: sameAs ?? NO_OTHER,
    credibility: credibility === undefined ? NONE : String(credibility),
  };
}

export function CorrectForm({ entry }: { readonly entry: LedgerEntry }) {
  const view = useLedger();
  const { draft, read, heard } = view;
  const isSealed = needsWords(view, entry);
  const [form, setForm] = useState<Filled>(() => halfMade.get(keyOf(entry)) ?? filledFrom(entry, isSealed));
  const { says, speaker, via, spokenFor, kind, status, date, said, by, estimate, confidence, sameAs, credibility } =
    form;
  const set = (change: Partial<Filled>) => setForm((before) => ({ ...before, ...change }));
  const isOver = useRef(false);
  const left = useRef(form);
  left.current = form;
  // Whoever goes to another entry, and neither saves nor cancels, finds it as she left it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the entry for which the form was opened.
  useEffect(() => {
    const before = JSON.stringify(filledFrom(entry, isSealed));
    return () => {
      halfMade.delete(keyOf(entry));
      if (isOver.current || JSON.stringify(left.current) === before) return;
      halfMade.set(keyOf(entry), left.current);
      tell(phrases.told.halfMade);
    };
  }, []);
  const close = () => {
    isOver.current = true;
    backToList();
  };
  const spoken = speaker.trim() === '' ? undefined : speaker.trim();
  const others = sameSayings(draft, entry.statement && entry.id, {
    speaker: spoken,
    voice: spokenFor.item === NOBODY ? undefined : spokenFor.item,
  });
  // Of another voice it would say the same, and still count as another.
  const same = others.includes(sameAs) ? sameAs : undefined;
  const repeats = useRepeats(view, says);
  const isNamed = spokenFor.item !== ANOTHER || spokenFor.name.trim() !== '';
  const isReady = says.trim() !== '' && !repeats && isDate(date) && isDate(said) && isDate(by) && isNamed;

  const save = async () => {
    if (!isReady) return;
    const chosen = partyChosen(spokenFor.item, read?.reading, spokenFor.name);
    const party = chosen && partyEdits(draft, chosen);
    const done = await correct(
      view,
      entry,
      {
        says,
        speaker: spoken,
        via: viaIn(via),
        voice: party?.id,
        kind,
        status,
        date: date.trim() === '' ? undefined : date.trim(),
        said: said.trim() === '' ? undefined : said.trim(),
        by: by.trim() === '' ? undefined : by.trim(),
        estimate: estimate === NONE ? undefined : estimate,
        confidence: confidence === NONE ? undefined : confidence,
        sameAs: same,
        credibility: credibility === NONE ? undefined : (Number(credibility) as 1),
      },
      party?.edits ?? [],
    );
    if (done) close();
  };
  const isListOpen = useRef(false);
  const isForList = useRef(false);
  // Before the field or list that has the focus: Enter alone is its own.
  const hearFirst = (event: KeyboardEvent) => {
    isForList.current = event.key === 'Escape' && isListOpen.current;
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    event.stopPropagation();
    void save();
  };
  const hear = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    // A list that is open closes first.
    if (!isForList.current) close();
  };
  return (
    <form
      className="correct-form"
      aria-label={words.title(entry.says)}
      onKeyDownCapture={hearFirst}
      onKeyDown={hear}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void save();
      }}
    >
      <Field
        label={words.says}
        value={says}
        onChange={(says) => set({ says })}
        lines={3}
        autoFocus
        wrong={repeats}
        says={repeats ? phrases.repeats : isSealed ? words.saysOwn : undefined}
      />
      <div className="fields">
        <ComboBox
          className="combo"
          allowsCustomValue
          inputValue={speaker}
          onInputChange={(speaker) => set({ speaker })}
          onOpenChange={(isOpen) => {
            isListOpen.current = isOpen;
          }}
          menuTrigger="focus"
        >
          <Label className="label">{words.speaker}</Label>
          <Input />
          <Popover className="choice-list" offset={4}>
            <ListBox>
              {heard.map((one) => (
                <ListBoxItem key={one} id={one} textValue={one} className="item">
                  {one}
                </ListBoxItem>
              ))}
            </ListBox>
          </Popover>
        </ComboBox>
        <PartyField
          label={words.voice}
          items={[{ id: NOBODY, name: words.nobody }, ...voiceItems(draft, read?.reading)]}
          chosen={spokenFor}
          onChoose={(spokenFor) => set({ spokenFor })}
        />
        <Field
          label={words.via}
          value={via}
          onChange={(via) => set({ via })}
          says={spoken !== undefined && viaIn(via).includes(spoken) ? words.viaDrops(spoken) : words.viaSays}
        />
        <Choice
          label={words.kind}
          items={KINDS.map((id) => ({ id, name: phrases.kinds[id] }))}
          chosen={kind}
          onChoose={(kind) => set({ kind })}
        />
        <Choice
          label={words.status}
          items={STATUSES.map((id) => ({ id, name: phrases.statuses[id] }))}
          chosen={status}
          onChoose={(status) => set({ status })}
        />
        <Field
          label={words.date}
          value={date}
          onChange={(date) => set({ date })}
          placeholder={words.dateSays}
          wrong={!isDate(date)}
          {...(!isDate(date) && { says: words.wrongDate })}
        />
        <Field
          label={words.saidOn}
          value={said}
          onChange={(said) => set({ said })}
          placeholder={words.dateSays}
          wrong={!isDate(said)}
          {...(!isDate(said) && { says: words.wrongDate })}
        />
        <Field
          label={words.by}
          value={by}
          onChange={(by) => set({ by })}
          placeholder={words.dateSays}
          wrong={!isDate(by)}
          {...(!isDate(by) && { says: words.wrongDate })}
        />
        <Choice
          label={words.estimate}
          items={[
            { id: NONE, name: words.estimateNone, says: words.scale },
            ...ICD_203_WORDS.map((id) => ({ id, name: id })),
          ]}
          chosen={estimate}
          onChoose={(id) => set({ estimate: id as Estimate })}
        />
        <Choice
          label={words.confidence}
          items={[NONE, ...CONFIDENCES].map((id) => ({ id, name: words.confidences[id as Confidence] }))}
          chosen={confidence}
          onChoose={(id) => set({ confidence: id as Confidence })}
        />
        <Choice
          label={words.credibility}
          items={[NONE, ...CREDIBILITIES].map((id) => ({
            id,
            name: words.credibilities[id as keyof typeof words.credibilities],
          }))}
          chosen={credibility}
          onChoose={(credibility) => set({ credibility })}
        />
        <Choice
          label={words.sameAs}
          items={[
            { id: NO_OTHER, name: words.sameAsNone, says: words.sameAsSays },
            ...others.map((id) => ({ id, name: phrases.ledger.entry(draft.statements?.[id]?.says ?? id), says: id })),
          ]}
          chosen={same ?? NO_OTHER}
          onChoose={(sameAs) => set({ sameAs })}
        />
      </div>
      <div className="deeds">
        <Button look="quiet" onPress={close}>
          {words.cancel}
          <kbd>{keys.escape}</kbd>
        </Button>
        <Button look="main" type="submit" isDisabled={!isReady}>
          {words.save}
        </Button>
      </div>
    </form>
  );
}
