/** One swap: an alternative changed on one issue, and what makes up for it on another. */
import type { FormEvent, RefObject } from 'react';
import type { SwapIssue, SwapView, WrittenStep } from '../../desk/questions/talks-swaps.ts';
import { Button } from '../../parts/button.tsx';
import { Choice } from '../../parts/choice.tsx';
import { swapsWords } from '../../phrases/talks-wants.ts';
import { numberFrom } from '../terms/cell-form.ts';
import { ValueField } from './value-field.tsx';

const phrases = swapsWords.swap;

/** What was chosen of a swap so far; the rest is proposed. */
export interface ChosenSwap {
  readonly alternative?: number;
  readonly change?: string;
  readonly changeTo?: string;
  readonly against?: string;
  readonly againstTo?: string;
}

interface Props {
  readonly table: SwapView;
  readonly issues: readonly SwapIssue[];
  readonly chosen: ChosenSwap;
  readonly onChoose: (chosen: ChosenSwap) => void;
  readonly onSwap: (step: WrittenStep) => void;
  /** Where the focus goes when a cell of the table was chosen. */
  readonly place: RefObject<HTMLFormElement | null>;
}

export function SwapForm({ table: { rows, issues: left }, issues, chosen, onChoose, onSwap, place }: Props) {
  const row = rows.find(({ alternative }) => alternative === chosen.alternative) ?? rows[0]!;
  const open = left.flatMap(({ id }, at) => {
    const issue = issues.find((one) => one.id === id);
    return issue === undefined ? [] : [{ issue, at }];
  });
  // What is not tied yet is what one wants even.
  const first = open.find(({ at }) => !left[at]!.isTied) ?? open[0]!;
  const change = open.find(({ issue }) => issue.id === chosen.change) ?? first;
  const others = open.filter(({ issue }) => issue.id !== change.issue.id);
  const against =
    others.find(({ issue }) => issue.id === chosen.against) ?? others.find(({ at }) => !left[at]!.isTied) ?? others[0]!;
  const own = (at: number) => row.cells[at]!.value;
  /** As another of the alternatives has it. */
  const elsewhere = rows.map(({ cells }) => cells[change.at]!.value).find((value) => value !== own(change.at));
  const changeTo = chosen.changeTo ?? elsewhere ?? own(change.at);
  const againstTo = chosen.againstTo ?? own(against.at);
  const read = ({ values }: SwapIssue, text: string) => {
    const amount = values === undefined ? numberFrom(text) : undefined;
    return values === undefined ? (amount === undefined ? undefined : String(amount)) : text;
  };
  const [to, makesUp] = [read(change.issue, changeTo), read(against.issue, againstTo)];
  const isSound = to !== undefined && makesUp !== undefined && to !== own(change.at) && makesUp !== own(against.at);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isSound) return;
    onSwap({
      do: 'swap',
      alternative: row.alternative,
      change: { issue: change.issue.id, to },
      against: { issue: against.issue.id, to: makesUp },
    });
  };
  return (
    <form aria-label={phrases.title} className="no-print" onSubmit={submit} ref={place}>
      <h4>{phrases.title}</h4>
      <div className="fields">
        <Choice
          label={phrases.alternative}
          items={rows.map(({ alternative, name }) => ({ id: String(alternative), name }))}
          chosen={String(row.alternative)}
          onChoose={(id) => onChoose({ alternative: Number(id) })}
        />
        <Choice
          label={phrases.change}
          items={open.map(({ issue }) => issue)}
          chosen={change.issue.id}
          onChoose={(id) => onChoose({ alternative: row.alternative, change: id })}
        />
        <div className="change-to">
          <ValueField
            label={phrases.to(change.issue.name)}
            issue={change.issue}
            value={changeTo}
            onChange={(next) =>
              onChoose({ ...chosen, alternative: row.alternative, change: change.issue.id, changeTo: next })
            }
          />
        </div>
        <Choice
          label={phrases.against}
          items={others.map(({ issue }) => issue)}
          chosen={against.issue.id}
          onChoose={(id) => onChoose({ ...pinned(), against: id })}
        />
        <ValueField
          label={phrases.to(against.issue.name)}
          issue={against.issue}
          value={againstTo}
          onChange={(next) => onChoose({ ...pinned(), against: against.issue.id, againstTo: next })}
        />
      </div>
      <div className="deeds">
        <Button look="main" type="submit" isDisabled={!isSound}>
          {phrases.make}
        </Button>
        {!isSound && <span className="quiet">{phrases.same}</span>}
      </div>
    </form>
  );

  function pinned(): ChosenSwap {
    return { alternative: row.alternative, change: change.issue.id, changeTo };
  }
}
