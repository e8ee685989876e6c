/** The line above the table: which states are shown, in which order, and the way to one of them. */
import { type FormEvent, useEffect, useState } from 'react';
import { Button as AriaButton, Tag, TagGroup, TagList, ToggleButton } from 'react-aria-components';
import type { OutcomesAnswer } from '../../desk/questions/outcomes.ts';
import type { StateFilter, StateSort } from '../../desk/questions/state-order.ts';
import { Button } from '../../parts/button.tsx';
import { Choice } from '../../parts/choice.tsx';
import { Field } from '../../parts/field.tsx';
import { Icon } from '../../parts/icon.tsx';
import { plainWords } from '../../parts/words.tsx';
import { outcomes as phrases } from '../../phrases/outcomes.ts';
import { choose } from '../../place/use-place.ts';
import { FilterDialog } from './filter-dialog.tsx';
import { chooseFilter, isFiltered, sortName } from './table-choices.ts';

interface Props {
  readonly answer: OutcomesAnswer;
  readonly filter: StateFilter;
  readonly sort: StateSort;
  readonly unfolded: readonly string[];
  /** The state last jumped to, and its row: undefined where the filter leaves it out, null where there is none. */
  readonly jumped: { readonly n: number; readonly row: number | undefined | null } | undefined;
  readonly onJump: (n: number | undefined) => void;
}

export function OutcomeTools({ answer, filter, sort, unfolded, jumped, onJump }: Props) {
  const { concepts, parties, stateCount, total } = answer;
  const allUnfolded = concepts.length > 0 && concepts.every(({ id }) => unfolded.includes(id));
  return (
    <div className="outcome-tools">
      <div className="line">
        <Search filter={filter} />
        <FilterDialog answer={answer} filter={filter} />
        <Choice
          label={phrases.sort}
          items={sortsFor(parties)}
          chosen={sortName(sort)}
          onChoose={(order) => choose({ chosen: { order } })}
        />
        <ToggleButton
          className="button plain toggle"
          isSelected={allUnfolded}
          aria-description={phrases.byPartyMeans}
          onChange={(isOn) =>
            choose({ chosen: { by: isOn ? concepts.map(({ id }) => id).join() : null } }, { replace: true })
          }
        >
          {phrases.byParty}
        </ToggleButton>
        <JumpField onJump={onJump} />
        <p className="count" role="status">
          {phrases.count(total, stateCount)}
        </p>
      </div>
      {jumped !== undefined && typeof jumped.row !== 'number' && (
        <p className="missed" role="alert">
          {jumped.row === null
            ? phrases.jumpFails.none(String(jumped.n))
            : phrases.jumpFails.filtered(String(jumped.n))}{' '}
          {jumped.row === undefined && (
            <Button look="quiet" onPress={() => chooseFilter({})}>
              {phrases.jumpFails.clear}
            </Button>
          )}
        </p>
      )}
      {isFiltered(filter) && <Chips answer={answer} filter={filter} />}
    </div>
  );
}

function sortsFor(parties: OutcomesAnswer['parties']) {
  return [
    { id: '', ...phrases.sorts.holding },
    ...parties
      .filter(({ isKnown }) => isKnown)
      .map(({ id, name }) => ({ id: `party:${id}`, ...phrases.sorts.party(name) })),
    { id: 'n', ...phrases.sorts.number },
  ];
}

/** Milliseconds after the last key. */
const TYPING_PAUSE = 180;

function Search({ filter }: { readonly filter: StateFilter }) {
  const [typed, setTyped] = useState(filter.text ?? '');
  // Going back, or clearing all filters, changes what was searched for.
  useEffect(() => setTyped((now) => (now.trim() === (filter.text ?? '') ? now : (filter.text ?? ''))), [filter.text]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what is typed sets it off.
  useEffect(() => {
    if (typed.trim() === (filter.text ?? '')) return;
    const timer = setTimeout(() => chooseFilter({ ...filter, text: typed }, { replace: true }), TYPING_PAUSE);
    return () => clearTimeout(timer);
  }, [typed]);
  return (
    <Field
      label={phrases.search}
      hideLabel
      type="search"
      placeholder={phrases.search}
      value={typed}
      onChange={setTyped}
    />
  );
}

function JumpField({ onJump }: Pick<Props, 'onJump'>) {
  const [typed, setTyped] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const n = Number(typed.trim());
    if (typed.trim() !== '' && Number.isInteger(n)) onJump(n);
  };
  return (
    <form className="jump" onSubmit={submit}>
      <Field
        label={phrases.jump}
        hideLabel
        placeholder={phrases.jump}
        inputMode="numeric"
        value={typed}
        onChange={(text) => {
          setTyped(text.replace(/\D/g, ''));
          onJump(undefined);
        }}
      />
    </form>
  );
}

/** What is left out, as words that can be taken away one by one. */
function Chips({ answer, filter }: Pick<Props, 'answer' | 'filter'>) {
  const chips = chipsOf(answer, filter);
  return (
    <div className="chips">
      <TagGroup
        aria-label={phrases.chips}
        onRemove={(keys) => {
          const chip = chips.find(({ id }) => keys.has(id));
          if (chip !== undefined) chooseFilter(chip.without);
        }}
      >
        <TagList items={chips} className="tags">
          {({ id, says }) => (
            <Tag id={id} textValue={says} className="chip">
              <bdi>{says}</bdi>
              <AriaButton slot="remove" className="remove">
                <Icon name="close" />
              </AriaButton>
            </Tag>
          )}
        </TagList>
      </TagGroup>
      <Button look="quiet" onPress={() => chooseFilter({})}>
        {phrases.clear}
      </Button>
    </div>
  );
}

interface Chip {
  readonly id: string;
  readonly says: string;
  readonly without: StateFilter;
}

function chipsOf({ concepts, folded, parties, options: known }: OutcomesAnswer, filter: StateFilter): Chip[] {
  const { options = {}, holds = [], reached, text } = filter;
  const chips: Chip[] = Object.entries(options).map(([id, deed]) => {
    const { [id]: _, ...others } = options;
    const option = known.find((one) => one.id === id);
    const says =
      option === undefined
        ? phrases.chip.gone(id)
        : phrases.chip[deed](parties[option.party]!.name, plainWords(option.does));
    return { id: `option ${id}`, says, without: { ...filter, options: others } };
  });
  for (const one of holds) {
    const letters = [...concepts, ...folded].find(({ id }) => id === one.concept)?.letters ?? one.concept;
    const party = parties.find(({ id }) => id === one.party)?.name;
    chips.push({
      id: `holds ${one.concept} ${one.party ?? ''}`,
      says: phrases.chip.holds(letters, party),
      without: { ...filter, holds: holds.filter((other) => other !== one) },
    });
  }
  if (reached !== undefined) {
    chips.push({ id: 'reached', says: phrases.chip.reached[reached], without: { ...filter, reached: undefined } });
  }
  if (text) chips.push({ id: 'text', says: phrases.chip.text(text), without: { ...filter, text: undefined } });
  return chips;
}
