/** Even swaps of one party: a table of alternatives that is made even step by step, until one of them is left. */

import { useRef, useState } from 'react';
import type { SwapView, TalksSwapsAnswer, WrittenAlternative, WrittenStep } from '../../desk/questions/talks-swaps.ts';
import { useQuestion } from '../../desk/use-question.ts';
import { Answering } from '../../parts/answering.tsx';
import { Button } from '../../parts/button.tsx';
import { Choice } from '../../parts/choice.tsx';
import { Icon } from '../../parts/icon.tsx';
import { named } from '../../phrases/named.ts';
import { swapsWords as phrases, wants as words } from '../../phrases/talks-wants.ts';
import type { MeetingTerms } from '../terms/meeting-terms.ts';
import { AlternativeForm } from './alternative-form.tsx';
import { type ChosenSwap, SwapForm } from './swap-form.tsx';
import { SwapTable } from './swap-table.tsx';
import { useSwapAnswers } from './use-answers.ts';
import { Nothing } from './weights-work.tsx';

interface Props {
  readonly terms: MeetingTerms;
  readonly party: { readonly id: string; readonly name: string };
}

export function SwapsWork({ terms, party }: Props) {
  const [answers, keep, forget] = useSwapAnswers(terms, party.id);
  const { alternatives, steps } = answers;
  /** The place of the alternative that is changed, or `new`. */
  const [editing, setEditing] = useState<number | 'new'>();
  const [chosen, setChosen] = useState<ChosenSwap>({});
  const form = useRef<HTMLFormElement>(null);
  const asking = useQuestion('talksSwaps', { meeting: terms.meeting, party: party.id, alternatives, steps });
  const step = (next: WrittenStep) => {
    setChosen({});
    keep({ alternatives, steps: [...steps, next] });
  };
  const begin = (alternative: number, change: string) => {
    setChosen({ alternative, change });
    // To what it is changed comes next.
    form.current?.querySelector<HTMLElement>('.change-to .opener, .change-to .field input')?.focus();
  };
  return (
    <>
      <p className="quiet">{phrases.lead(party.name)}</p>
      <Answering asking={asking}>
        {(answer) => {
          const { issues, notOrdered, table, faults } = answer;
          if (issues.length < 2) return <Nothing />;
          return (
            <div className="swaps-work">
              {notOrdered.length > 0 && <p className="quiet">{phrases.notOrdered(notOrdered)}</p>}
              {faults.length > 0 && (
                <div className="clashes" role="alert">
                  <ul>
                    {faults.map((text) => (
                      <li key={text}>{text}</li>
                    ))}
                  </ul>
                </div>
              )}
              {alternatives.length < 2 && <p>{phrases.none}</p>}
              {table !== undefined && (
                <SwapTable
                  table={table}
                  issues={issues}
                  onSwap={begin}
                  onDrop={(issue) => step({ do: 'drop', issue })}
                  onRemove={(alternative) => step({ do: 'remove', alternative })}
                  onChange={steps.length === 0 ? setEditing : undefined}
                />
              )}
              {editing !== undefined && steps.length === 0 ? (
                <AlternativeForm
                  key={editing}
                  issues={issues}
                  others={alternatives.filter((_, at) => at !== editing)}
                  own={editing === 'new' ? undefined : alternatives[editing]}
                  onSave={(one) => {
                    const next =
                      editing === 'new'
                        ? [...alternatives, one]
                        : alternatives.map((before, at) => (at === editing ? one : before));
                    keep({ alternatives: next, steps });
                    setEditing(undefined);
                  }}
                  onRemove={() => {
                    keep({ alternatives: alternatives.filter((_, at) => at !== editing), steps });
                    setEditing(undefined);
                  }}
                  onCancel={() => setEditing(undefined)}
                />
              ) : (
                <div className="adds no-print">
                  {steps.length === 0 ? (
                    <>
                      <Button onPress={() => setEditing('new')}>
                        <Icon name="plus" />
                        {phrases.add.open}
                      </Button>
                      <TakeOver
                        meeting={terms.meeting}
                        taken={alternatives.map(({ name }) => name)}
                        onTake={(one) => keep({ alternatives: [...alternatives, one], steps })}
                      />
                    </>
                  ) : (
                    <span className="quiet">{phrases.afterSteps}</span>
                  )}
                </div>
              )}
              {table !== undefined && table.rows.length > 1 && table.issues.length > 1 && (
                <SwapForm
                  table={table}
                  issues={issues}
                  chosen={chosen}
                  onChoose={setChosen}
                  onSwap={step}
                  place={form}
                />
              )}
              {alternatives.length > 1 && (
                <Steps
                  answer={answer}
                  count={steps.length}
                  onBackTo={(at) => keep({ alternatives, steps: steps.slice(0, at) })}
                />
              )}
            </div>
          );
        }}
      </Answering>
      <p className="quiet no-print">
        {phrases.notKept} {words.kept}{' '}
        {alternatives.length > 0 && (
          <Button look="quiet" aria-label={named(words.forget, words.forgetSays)} onPress={forget}>
            {words.forget}
          </Button>
        )}
      </p>
    </>
  );
}

/** The agreements that have a name; nothing where there are none, or all are in the table. */
function TakeOver({
  meeting,
  taken,
  onTake,
}: {
  readonly meeting: string | undefined;
  readonly taken: readonly string[];
  readonly onTake: (one: WrittenAlternative) => void;
}) {
  const { value } = useQuestion('talksAgreements', { meeting }, { calmly: true });
  const agreements = (value?.agreements ?? []).filter(({ name }) => !taken.includes(name));
  if (agreements.length === 0) return null;
  return (
    <Choice
      label={phrases.add.takeOver}
      items={agreements.map(({ name, says }) => ({ id: name, name, says }))}
      chosen=""
      onChoose={(chosen) => {
        const one = agreements.find(({ name }) => name === chosen);
        if (one !== undefined) onTake({ name: one.name, values: one.values });
      }}
    />
  );
}

interface StepsProps {
  readonly answer: TalksSwapsAnswer;
  readonly count: number;
  /** Keeps so many of the steps. */
  readonly onBackTo: (kept: number) => void;
}

function Steps({ answer: { steps, table, clash }, count, onBackTo }: StepsProps) {
  const isEven = steps.length > 1 && clash === undefined && steps.every(({ fault }) => fault === undefined);
  return (
    <section className="steps" aria-labelledby="swap-steps">
      <h4 id="swap-steps">{phrases.steps.title}</h4>
      {count === 0 && <p className="quiet">{phrases.steps.none}</p>}
      {steps.length > 0 && (
        <ol>
          {steps.map(({ says, fault, clashes }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place among the steps.
            <li key={at}>
              {says}
              {fault !== undefined && <span className="wrong">{fault}</span>}
              {clashes && <span className="wrong">{phrases.clashes}</span>}{' '}
              {at < steps.length - 1 && (
                <span className="no-print">
                  <Button look="quiet" onPress={() => onBackTo(at)}>
                    {phrases.steps.backTo(at + 1)}
                  </Button>
                </span>
              )}
            </li>
          ))}
        </ol>
      )}
      {count > 0 && (
        <div className="no-print">
          <Button onPress={() => onBackTo(count - 1)}>
            <Icon name="undo" />
            {phrases.steps.back}
          </Button>
        </div>
      )}
      <div role="status">
        {steps.length > 0 && <p className="visually-hidden">{steps.at(-1)!.says}</p>}
        {table !== undefined && <p className="result">{resultText(table)}</p>}
        {clash !== undefined && <p className="wrong">{clash}</p>}
        {isEven && <p className="quiet">{phrases.result.agree}</p>}
      </div>
    </section>
  );
}

function resultText({ rows, issues }: SwapView): string {
  const names = rows.map(({ name }) => name);
  if (rows.length === 1) return phrases.result.one(names[0]!);
  return issues.every(({ isTied }) => isTied) ? phrases.result.same(names) : phrases.result.some(names);
}
