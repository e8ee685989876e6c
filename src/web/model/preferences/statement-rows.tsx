/** What a party wants as statements, the most important first; those of one row weigh the same. */
import './statement-rows.css';
import type { DraftStep } from '../../../format/index.ts';
import type { WantEffect } from '../../desk/questions/want-effects.ts';
import { statements as phrases } from '../../phrases/preferences.ts';
import { followingName } from '../broken-links.ts';
import { CitedMark } from '../citations.tsx';
import { DoubtMark } from '../doubt-mark.tsx';
import { doubtsAt, problemsWithin, useModel } from '../model-context.ts';
import { plainRemoval } from '../removal-of.ts';
import { type Deed, movingDeeds } from '../row-menu.tsx';
import { useRemoval } from '../use-removal.tsx';
import { OrderedRows } from './ordered-rows.tsx';
import { StatementLine } from './statement-line.tsx';
import { adding, joining, moving, naming, removing, type StepWant, splitting, wantsOf, writing } from './steps.ts';
import { type EditedPreference, replacing } from './use-preference.ts';

interface Props {
  readonly party: string;
  readonly partyName: string;
  readonly steps: readonly DraftStep[];
  readonly edited: EditedPreference;
  /** One per step; undefined while it is not known for these steps. */
  readonly effects: readonly WantEffect[] | undefined;
  /** Enter on the empty row: nothing more to say of this party. */
  readonly onDone: () => void;
}

const nothing: StepWant = { id: undefined, text: '', within: [] };

export function StatementRows({ party, partyName, steps, edited, effects, onDone }: Props) {
  const { change, replace, editsOf } = edited;
  const model = useModel();
  const toRemove = useRemoval();
  const nameOf = (at: number) =>
    wantsOf(steps[at]!)
      .map(({ id, text }) => id ?? text)
      .join(', ');
  const move = (from: number, to: number) => change(moving(from, to), phrases.said.moved(partyName, nameOf(from)));
  const remove = (at: number, place: number, goTo: (at: number) => void) => {
    const wants = wantsOf(steps[at]!);
    const want = wants[place]!.id ?? wants[place]!.text;
    const says = phrases.said.removed(partyName, want);
    const isLast = steps.length === 1 && wants.length === 1;
    const edits = isLast ? [replacing(undefined)] : removing(steps, at, place);
    toRemove.remove({
      title: phrases.removing(want),
      removal: plainRemoval(model.draft, editsOf(edits)),
      says,
      remove: (tidying) => {
        if (isLast) replace(undefined, says, tidying);
        else change(edits, says, undefined, tidying);
        goTo(at > 0 ? at - 1 : 1);
      },
    });
  };

  const name = (at: number, place: number, to: string | undefined) => {
    const edits = naming(steps, at, place, to);
    const says = phrases.said.named(partyName, to);
    if (to !== undefined) return change(edits, says, undefined, followingName(model.draft, editsOf(edits), to));
    toRemove.remove({
      title: phrases.unnaming(wantsOf(steps[at]!)[place]!.id!),
      removal: plainRemoval(model.draft, editsOf(edits)),
      says,
      remove: (tidying) => change(edits, says, undefined, tidying),
    });
  };

  const deedsOf = (at: number, place: number, goTo: (at: number) => void): Deed[] => [
    ...movingDeeds(at, steps.length, (to) => move(at, to)),
    ...(at > 0
      ? [
          {
            id: 'join',
            name: phrases.join,
            do: () => change(joining(steps, at), phrases.said.joined(partyName, nameOf(at))),
          },
        ]
      : []),
    ...(wantsOf(steps[at]!).length > 1
      ? [
          {
            id: 'split',
            name: phrases.split,
            do: () => change(splitting(steps, at), phrases.said.split(partyName, nameOf(at))),
          },
        ]
      : []),
    { id: 'remove', name: phrases.remove, isDangerous: true, do: () => remove(at, place, goTo) },
  ];

  return (
    <>
      <OrderedRows
        label={phrases.list(partyName)}
        rows={steps.map((step) => JSON.stringify(step))}
        nameOf={nameOf}
        onMove={move}
      >
        {({ at, isEmpty, goTo }) => {
          const wants = isEmpty ? [nothing] : wantsOf(steps[at]!);
          const effect = isEmpty ? undefined : effects?.[at];
          return (
            <div className="statement-row">
              {wants.map((want, place) => (
                <StatementLine
                  // biome-ignore lint/suspicious/noArrayIndexKey: statements of one step have no other name.
                  key={place}
                  want={want}
                  label={isEmpty ? phrases.another(partyName) : phrases.statement(partyName, at + 1)}
                  partyName={partyName}
                  isEmpty={isEmpty}
                  problems={isEmpty ? [] : problemsWithin(model, 'preferences', party, at, ...want.within)}
                  marks={
                    want.id !== undefined && (
                      <>
                        <CitedMark path={`preferences.${party}.${want.id}`} />
                        <DoubtMark doubts={doubtsAt(model, `preferences.${party}.${want.id}`)} />
                      </>
                    )
                  }
                  deeds={isEmpty ? [] : deedsOf(at, place, goTo)}
                  onWrite={(text) => {
                    if (isEmpty) change(adding(steps, at, text), phrases.said.added(partyName), `new ${at}`);
                    else
                      change(
                        writing(at, want, text),
                        phrases.said.wrote(partyName, want.id ?? at + 1),
                        `${at} ${place}`,
                      );
                  }}
                  onName={(id) => name(at, place, id)}
                  onEnter={() => (isEmpty ? onDone() : goTo(at + 1))}
                  {...(!isEmpty && { onRemove: () => remove(at, place, goTo) })}
                />
              ))}
              {(wants.length > 1 || effect !== undefined) && (
                <p className="note">
                  {wants.length > 1 && <span>{phrases.sameWeight}</span>}
                  {effect !== undefined && <span>{phrases.effect(effect.pairs, effect.share)}</span>}
                </p>
              )}
            </div>
          );
        }}
      </OrderedRows>
      {toRemove.dialog}
    </>
  );
}
