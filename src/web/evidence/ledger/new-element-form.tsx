/** A party, an option, a want, a rule or a deadline that the passage gives rise to, put together before it is written and linked. */
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { optionDetails } from '../../model/option-edits.ts';
import { RULE_KINDS, type RuleKind } from '../../model/rule-shape.ts';
import { Button } from '../../parts/button.tsx';
import { Choice } from '../../parts/choice.tsx';
import { Field } from '../../parts/field.tsx';
import { evidence as phrases } from '../../phrases/evidence.ts';
import { model as modelPhrases } from '../../phrases/model.ts';
import { type NewElement, newDeadline, newOption, newParty, newRule, newWant } from '../element-edits.ts';
import { nearestTo } from '../model-elements.ts';
import { type ChosenParty, PartyField } from '../party-field.tsx';
import { useLedger } from '../use-ledger.ts';
import { partyChosen, voiceItems } from '../voice-choice.ts';
import type { Beginning } from './suggested.tsx';

const words = phrases.make;
const LONGEST_BEGINNING = 80;

interface Props {
  readonly beginning: Beginning;
  readonly onBack: () => void;
  readonly onMake: (element: NewElement, name: string) => void;
}

export function NewElementForm({ beginning, onBack, onMake }: Props) {
  const { draft, read } = useLedger();
  const { kind } = beginning;
  const form = useRef<HTMLFormElement>(null);
  // The button that opened it is gone, and what has the focus then is none of its fields.
  useEffect(() => firstOpen(form.current)?.focus(), []);
  const parties = voiceItems(draft, read?.reading);
  const options = Object.entries(draft.conflict?.options ?? {}).flatMap(([party, own]) =>
    Object.entries(own).map(([id, option]) => ({
      id: `${party}.${id}`,
      name: phrases.element.option(draft.parties?.[party]?.name ?? party, optionDetails(option).does ?? id),
    })),
  );
  const [party, setParty] = useState<ChosenParty>({ item: beginning.party ?? '', name: '' });
  const [name, setName] = useState(beginning.name ?? '');
  const [does, setDoes] = useState(beginning.says.length > LONGEST_BEGINNING ? '' : beginning.says);
  // What shares words with the passage; nothing is chosen that nobody chose.
  const [near] = useState(() =>
    nearestTo(
      options.map((one) => ({ ...one, says: one.name })),
      beginning.says,
      2,
    ),
  );
  const [first, setFirst] = useState(near[0]?.id);
  const [second, setSecond] = useState(near[1]?.id);
  const [isNot, setNot] = useState(false);
  const [rule, setRule] = useState<RuleKind>('never-together');
  const [day, setDay] = useState(lastDayOf(beginning.day ?? ''));

  const made = (): NewElement | undefined => {
    const chosen = partyChosen(party.item, read?.reading, party.name);
    if (kind === 'party') return name.trim() === '' ? undefined : newParty(draft, { named: name });
    if (kind === 'option') return chosen && does.trim() !== '' ? newOption(draft, chosen, does) : undefined;
    if (first === undefined) return undefined;
    if (kind === 'want') return chosen && newWant(draft, chosen, { name: first, isNot });
    if (kind === 'deadline') {
      const [owner, option] = first.split('.') as [string, string];
      return /^\d{4}-\d{2}-\d{2}$/.test(day.trim()) ? newDeadline(draft, owner, option, day.trim()) : undefined;
    }
    if (second === undefined || second === first) return undefined;
    const members = [first, second].map((name) => ({ name, isNot: false }));
    return newRule(draft, { kind: rule, members });
  };
  const element = made();
  const isRanked =
    kind === 'want' &&
    element === undefined &&
    first !== undefined &&
    partyChosen(party.item, read?.reading, party.name) !== undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (element !== undefined) onMake(element, element.path);
  };
  const optionChoice = (label: string, chosen: string | undefined, onChoose: (id: string) => void) => (
    <Part isFilled={chosen !== undefined}>
      <Choice label={label} items={options} chosen={chosen ?? ''} onChoose={onChoose} />
    </Part>
  );
  return (
    <form className="new-element" ref={form} onSubmit={submit}>
      {kind === 'party' && (
        <Part isFilled={false}>
          <Field label={words.partyName} value={name} onChange={setName} says={words.partyNameSays} />
        </Part>
      )}
      {(kind === 'option' || kind === 'want') && (
        <Part isFilled={party.item !== ''}>
          <PartyField label={words.party} items={parties} chosen={party} onChoose={setParty} />
        </Part>
      )}
      {kind === 'option' && (
        <Part isFilled={false}>
          <Field label={words.does} value={does} onChange={setDoes} says={words.doesSays} />
        </Part>
      )}
      {kind !== 'option' && kind !== 'party' && options.length === 0 && <p className="quiet">{words.noOptions}</p>}
      {kind === 'want' && options.length > 0 && (
        <>
          {optionChoice(words.option, first, setFirst)}
          <Part isFilled>
            <Choice
              label={words.wants}
              items={[
                { id: 'taken', name: words.taken },
                { id: 'not', name: words.notTaken },
              ]}
              chosen={isNot ? 'not' : 'taken'}
              onChoose={(id) => setNot(id === 'not')}
            />
          </Part>
        </>
      )}
      {kind === 'rule' && options.length > 0 && (
        <>
          <Part isFilled>
            <Choice
              label={words.rule}
              items={RULE_KINDS.map((id) => ({ id, ...modelPhrases.rules.kinds[id] }))}
              chosen={rule}
              onChoose={setRule}
            />
          </Part>
          {optionChoice(words.first, first, setFirst)}
          {optionChoice(words.second, second, setSecond)}
        </>
      )}
      {kind === 'deadline' && options.length > 0 && (
        <>
          {optionChoice(words.option, first, setFirst)}
          <Part isFilled={day !== ''}>
            <Field label={words.day} value={day} onChange={setDay} says={words.daySays} />
          </Part>
        </>
      )}
      {isRanked && <p className="quiet">{words.ranked}</p>}
      <div className="deeds">
        <Button look="quiet" onPress={onBack}>
          {words.back}
        </Button>
        <Button look="main" type="submit" isDisabled={element === undefined}>
          {words.submit}
        </Button>
      </div>
    </form>
  );
}

/** What is filled in already is passed over where the form takes the focus. */
function Part({ isFilled, children }: { readonly isFilled: boolean; readonly children: ReactNode }) {
  return <div data-open={!isFilled || undefined}>{children}</div>;
}

function firstOpen(form: HTMLElement | null): HTMLElement | null | undefined {
  // A list that opens has a hidden field of its own.
  const fields = '.field input, .opener';
  return (
    form?.querySelector<HTMLElement>('[data-open]')?.querySelector<HTMLElement>(fields) ?? form?.querySelector(fields)
  );
}

/** A deadline in a month or a year ends with it: `2024-03` is the 31st. */
function lastDayOf(date: string): string {
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?$/.exec(date) ?? [];
  if (year === undefined) return date;
  return new Date(Date.UTC(Number(year), month === undefined ? 12 : Number(month), 0)).toISOString().slice(0, 10);
}
