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
import { nextUnsaid } from './preferences/next-party.ts';
import { useVocabulary } from './preferences/use-vocabulary.ts';
import { decidingParties } from './preferences/vocabulary.ts';
import { NoneToday } from './today-question.tsx';
import { exampleWant } from './want-faults.ts';
import { WantStep } from './want-step.tsx';

const words = phrases.steps;

interface Props {
  /** Where she is at work; without it the first that waits, wherever in the page the others are being answered. */
  readonly worked: { readonly step: Step } | undefined;
  readonly onWork: (step: Step | undefined) => void;
  readonly onHide: () => void;
  /** To all the wants of a party, below. */
  readonly goToWants: (party: string) => void;
}

export function FirstSteps({ worked, onWork, onHide, goToWants }: Props) {
  const { draft, target, problems } = useModel();
  const { conflict } = target;
  const vocabulary = useVocabulary();
  const parties = Object.entries(draft.parties ?? {}).filter(([, { modeled }]) => modeled !== false);
  const optionsOf = (party: string) => Object.entries(conflict.options?.[party] ?? {});
  const { done, next } = progressOf(draft, conflict);
  const mayOpen = (one: Step) => one === 'who' || (one === 'can' ? done.who : done.can);
  const step = worked !== undefined && mayOpen(worked.step) ? worked.step : next;
  const [asked, setAsked] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const ticks = useRef<HTMLFormElement>(null);
  const section = useRef<HTMLElement>(null);
  // Each question, and within the second each party, takes the focus as it comes; of what somebody else's hand is in, none does.
  const isNew = useRef(parties.length === 0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the step and the party are what brings a new field.
  useEffect(() => {
    if (worked === undefined && !isNew.current) return;
    isNew.current = false;
    if (step === 'today') ticks.current?.querySelector<HTMLElement>('input, button')?.focus();
    else if (step !== 'want') field.current?.focus();
  }, [worked, asked]);

  const party = parties[Math.min(asked, parties.length - 1)];
  const nextParty = () => {
    // Whoever has nothing yet comes next; a party that nobody can say anything of holds up no one for good.
    const next = parties.findIndex(([id], place) => place > asked && optionsOf(id).length === 0);
    if (next >= 0) setAsked(next);
    else if (done.can) onWork('today');
    else
      setAsked(
        Math.max(
          0,
          parties.findIndex(([id]) => optionsOf(id).length === 0),
        ),
      );
  };
  const settleToday = () => onWork('want');
  const able = decidingParties(draft, conflict);
  const isSaid = (id: string) => conflict.preferences?.[id] !== undefined;
  const ids = able.map(({ id }) => id);
  /** Whose wants are asked for; without it the first that waits. */
  const [wanting, setWanting] = useState<string>();
  const wanter = able.find(({ id }) => id === (wanting ?? nextUnsaid(ids, undefined, isSaid))) ?? able.at(-1);
  /** The last wants have been said: the focus goes on to the answer as soon as they are in the case. */
  const [isFinishing, setFinishing] = useState(false);
  useEffect(() => {
    if (!isFinishing || next !== undefined) return;
    setFinishing(false);
    section.current?.querySelector<HTMLElement>('.finish button')?.focus();
  }, [isFinishing, next]);
  const nextWanter = (id: string, isSettled: boolean) => {
    const then = nextUnsaid(ids, id, (one) => one === id || isSaid(one));
    if (then !== undefined) {
      onWork('want');
      setWanting(then);
    } else if (isSettled) setFinishing(true);
    // What is still to be decided here.
    else section.current?.querySelector<HTMLElement>('.want-step .deeds button + button')?.focus();
  };
  const missing = missingIn(draft, problems);
  const titles: Record<Step, string> = { who: words.who, can: words.can, today: words.today, want: words.want };
  return (
    <section
      className="first-steps"
      aria-label={words.title}
      ref={section}
      onBlur={({ currentTarget, relatedTarget }) => {
        // Whoever goes on elsewhere finds here what waits next.
        if (relatedTarget === null || currentTarget.contains(relatedTarget)) return;
        // A dialog that was opened from here comes back here.
        if (relatedTarget.closest('[role="dialog"]') !== null) return;
        onWork(undefined);
        setWanting(undefined);
        setFinishing(false);
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
            <Button look="quiet" onPress={() => onWork(one)} isDisabled={!mayOpen(one)}>
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
                        onWork('who');
                        void addParty(Object.keys(draft.parties ?? {}), name);
                      }}
                      onDone={() => {
                        if (parties.length < 2) return;
                        setAsked(0);
                        onWork('can');
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
                        onWork('can');
                        void addOption(target, party[0], does);
                      }}
                      onDone={nextParty}
                    />
                  </>
                )}
                {one === 'today' && (
                  <form
                    ref={ticks}
                    onSubmit={(event) => {
                      event.preventDefault();
                      if (done.today) settleToday();
                      // That nothing is ticked has to be said: by Enter on a box one comes to where it is.
                      else ticks.current?.querySelector('button')?.focus();
                    }}
                  >
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
                              onWork('today');
                              void perform(statusQuoEdits(target, key, ticked), phrases.options.said.today(key));
                            }}
                          >
                            <span>{says}</span>
                          </Tick>
                        );
                      }),
                    )}
                    {done.today ? (
                      <Button look="main" type="submit">
                        {words.todayNext}
                      </Button>
                    ) : (
                      <NoneToday look="main" onSaid={settleToday} />
                    )}
                  </form>
                )}
                {one === 'want' && wanter !== undefined && (
                  <>
                    <p className="note">{words.wantHint(exampleWant(wanter.id, vocabulary))}</p>
                    <WantStep
                      key={wanter.id}
                      party={wanter}
                      autoFocus={worked?.step === 'want'}
                      onWork={() => {
                        onWork('want');
                        setWanting(wanter.id);
                      }}
                      onNext={(isSettled) => nextWanter(wanter.id, isSettled)}
                      onAll={() => goToWants(wanter.id)}
                    />
                  </>
                )}
              </div>
            )}
          </li>
        ))}
      </ol>
      {next === undefined && (
        <div className="finish">
          <p className="note" role="status">
            {words.finish}
          </p>
          <Button onPress={() => choose({ view: 'summary' })}>{words.read}</Button>
        </div>
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
