/**
 * The way from nothing to an answer in four questions: a list that ticks off, whichever way the answers come in. By the
 * keyboard alone it goes on by itself: type, Enter, and Enter again.
 */
import { useEffect, useRef, useState } from 'react';
import { perform } from '../case/case-store.ts';
import { Button, IconButton } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { Tick } from '../parts/tick.tsx';
import { missingWords } from '../phrases/missing.ts';
import { model as phrases } from '../phrases/model.ts';
import { choose } from '../place/use-place.ts';
import { AddLine } from './add-line.tsx';
import { missingIn, progressOf, STEPS, type Step } from './guide-progress.ts';
import { useModel } from './model-context.ts';
import { optionDetails, statusQuoEdits } from './option-edits.ts';
import { addOption } from './options-section.tsx';
import { addParty } from './parties-section.tsx';
import { NoneToday } from './today-question.tsx';

const words = phrases.steps;

interface Props {
  /** The step that was asked for from elsewhere; another object each time. */
  readonly goal: { readonly step: Step } | undefined;
  readonly onReached: () => void;
  readonly onHide: () => void;
  readonly goToWants: () => void;
}

export function FirstSteps({ goal, onReached, onHide, goToWants }: Props) {
  const { draft, target, problems } = useModel();
  const { conflict } = target;
  const parties = Object.entries(draft.parties ?? {}).filter(([, { modeled }]) => modeled !== false);
  const optionsOf = (party: string) => Object.entries(conflict.options?.[party] ?? {});
  const { done, next } = progressOf(draft, conflict);
  /** Where she is at work; without it the first that waits, wherever in the page the others are being answered. */
  const [worked, setWorked] = useState<Step>();
  const step = worked ?? next;
  const [asked, setAsked] = useState(0);
  const mayOpen = (one: Step) => one === 'who' || (one === 'can' ? done.who : done.can);
  const reached = goal === undefined || mayOpen(goal.step) ? goal?.step : next;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time that it is asked for.
  useEffect(() => {
    if (reached === undefined) return;
    setWorked(reached);
    onReached();
  }, [goal]);
  const field = useRef<HTMLInputElement>(null);
  const ticks = useRef<HTMLDivElement>(null);
  // Each question, and within the second each party, takes the focus as it comes; of what somebody else's hand is in, none does.
  const isNew = useRef(parties.length === 0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the step and the party are what brings a new field.
  useEffect(() => {
    if (worked === undefined && !isNew.current) return;
    isNew.current = false;
    if (step === 'today') ticks.current?.querySelector<HTMLElement>('input, button')?.focus();
    else field.current?.focus();
  }, [worked, asked, goal]);

  const party = parties[Math.min(asked, parties.length - 1)];
  const nextParty = () => {
    // Whoever has nothing yet comes next; a party that nobody can say anything of holds up no one for good.
    const next = parties.findIndex(([id], place) => place > asked && optionsOf(id).length === 0);
    if (next >= 0) setAsked(next);
    else if (done.can) setWorked('today');
    else
      setAsked(
        Math.max(
          0,
          parties.findIndex(([id]) => optionsOf(id).length === 0),
        ),
      );
  };
  const settleToday = () => {
    setWorked('want');
    goToWants();
  };
  const missing = missingIn(draft, problems);
  const titles: Record<Step, string> = { who: words.who, can: words.can, today: words.today, want: words.want };
  return (
    <section
      className="first-steps"
      aria-label={words.title}
      onBlur={({ currentTarget, relatedTarget }) => {
        // Whoever goes on elsewhere finds here what waits next.
        if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) setWorked(undefined);
      }}
    >
      <header>
        <h2>{words.title}</h2>
        <IconButton name={words.hide} onPress={onHide}>
          <Icon name="close" />
        </IconButton>
      </header>
      {missing !== undefined && <p className="note">{words.kept(missingWords(missing))}</p>}
      <ol>
        {STEPS.map((one) => (
          <li key={one} data-done={done[one] || undefined} aria-current={one === step ? 'step' : undefined}>
            <Button look="quiet" onPress={() => setWorked(one)} isDisabled={!mayOpen(one)}>
              <span className="mark" aria-hidden="true">
                {done[one] ? <Icon name="check" /> : STEPS.indexOf(one) + 1}
              </span>
              {titles[one]}
              {done[one] && <span className="visually-hidden">({words.done})</span>}
            </Button>
            {one === step && (
              <div className="step">
                {one === 'who' && (
                  <>
                    <p className="note">{words.whoHint}</p>
                    <Said names={parties.map(([, { name }]) => name)} />
                    <AddLine
                      label={words.whoLabel}
                      placeholder={words.whoLabel}
                      look="boxed"
                      inputRef={field}
                      add={(name) => {
                        setWorked('who');
                        void addParty(Object.keys(draft.parties ?? {}), name);
                      }}
                      onDone={() => {
                        if (parties.length < 2) return;
                        setAsked(0);
                        setWorked('can');
                      }}
                    />
                  </>
                )}
                {one === 'can' && party !== undefined && (
                  <>
                    <p className="note">{words.canHint}</p>
                    <h3>{words.canLabel(party[1].name)}</h3>
                    <Said names={optionsOf(party[0]).map(([id, option]) => optionDetails(option).does ?? id)} />
                    <AddLine
                      key={party[0]}
                      label={words.canLabel(party[1].name)}
                      placeholder={words.canPlaceholder(party[1].name)}
                      look="boxed"
                      inputRef={field}
                      add={(does) => {
                        setWorked('can');
                        void addOption(target, party[0], does);
                      }}
                      onDone={nextParty}
                    />
                  </>
                )}
                {one === 'today' && (
                  <div ref={ticks}>
                    <p className="note">{words.todayHint}</p>
                    {parties.map(([id, { name }]) =>
                      optionsOf(id).map(([option, value]) => {
                        const key = `${id}.${option}`;
                        const says = `${name}: ${optionDetails(value).does ?? option}`;
                        return (
                          <Tick
                            key={key}
                            label={says}
                            isTicked={Array.isArray(conflict.statusQuo) && conflict.statusQuo.includes(key)}
                            onTick={(ticked) => {
                              setWorked('today');
                              void perform(statusQuoEdits(target, key, ticked), phrases.options.said.today(key));
                            }}
                          >
                            <span>{says}</span>
                          </Tick>
                        );
                      }),
                    )}
                    {done.today ? (
                      <Button look="main" onPress={settleToday}>
                        {words.todayNext}
                      </Button>
                    ) : (
                      <NoneToday look="main" onSaid={settleToday} />
                    )}
                  </div>
                )}
                {one === 'want' && (
                  <>
                    <p className="note">{words.wantHint}</p>
                    {!done.want && (
                      <Button look="main" onPress={goToWants}>
                        {words.wantNext}
                      </Button>
                    )}
                  </>
                )}
              </div>
            )}
          </li>
        ))}
      </ol>
      {next === undefined && (
        <>
          <p className="note" role="status">
            {words.finish}
          </p>
          <Button onPress={() => choose({ view: 'summary' })}>{words.read}</Button>
        </>
      )}
    </section>
  );
}

function Said({ names }: { readonly names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <ul className="said">
      {names.map((name, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two may be called the same.
        <li key={place}>
          <bdi>{name}</bdi>
        </li>
      ))}
    </ul>
  );
}
