/** What a party wants as statements, the most important first; those of one row weigh the same. */
import './statement-rows.css';
import type { DraftStep } from '../../../format/index.ts';
import type { WantEffect } from '../../desk/questions/want-effects.ts';
import { statements as phrases } from '../../phrases/preferences.ts';
import { DoubtMark } from '../doubt-mark.tsx';
import { doubtsAt, problemsWithin, useModel } from '../model-context.ts';
import { type Deed, movingDeeds } from '../row-menu.tsx';
import { OrderedRows } from './ordered-rows.tsx';
import { StatementLine } from './statement-line.tsx';
import {
  adding,
  followingName,
  joining,
  moving,
  naming,
  removing,
  type StepWant,
  splitting,
  wantsOf,
  writing,
} from './steps.ts';
import type { EditedPreference } from './use-preference.ts';

interface Props {
  readonly party: string;
  readonly partyName: string;
  readonly steps: readonly DraftStep[];
  readonly edited: EditedPreference;
  /** One per step; undefined while it is not known for these steps. */
  readonly effects: readonly WantEffect[] | undefined;
}

const nothing: StepWant = { id: undefined, text: '', within: [] };

export function StatementRows({ party, partyName, steps, edited, effects }: Props) {
  const { change, replace } = edited;
  const model = useModel();
  const nameOf = (at: number) =>
    wantsOf(steps[at]!)
      .map(({ id, text }) => id ?? text)
      .join(', ');
  const move = (from: number, to: number) => change(moving(from, to), phrases.said.moved(partyName, nameOf(from)));
  const remove = (at: number, place: number) => {
    const says = phrases.said.removed(partyName, nameOf(at));
    const isLast = steps.length === 1 && wantsOf(steps[0]!).length === 1;
    if (isLast) replace(undefined, says);
    else change(removing(steps, at, place), says);
  };

  const name = (at: number, place: number, from: string | undefined, to: string | undefined) => {
    const { variant } = model.target;
    const owner = `${variant === undefined ? '' : `variants.${variant}.`}preferences.${party}`;
    const beside = from === undefined || to === undefined ? [] : followingName(model.draft, owner, from, to);
    change(naming(steps, at, place, to), phrases.said.named(partyName, to), undefined, beside);
  };

  const deedsOf = (at: number, place: number): Deed[] => [
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
    { id: 'remove', name: phrases.remove, isDangerous: true, do: () => remove(at, place) },
  ];

  return (
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
                  <DoubtMark doubts={want.id === undefined ? [] : doubtsAt(model, `preferences.${party}.${want.id}`)} />
                }
                deeds={isEmpty ? [] : deedsOf(at, place)}
                onWrite={(text) => {
                  if (isEmpty) change(adding(steps, at, text), phrases.said.added(partyName), `new ${at}`);
                  else
                    change(writing(at, want, text), phrases.said.wrote(partyName, want.id ?? at + 1), `${at} ${place}`);
                }}
                onName={(id) => name(at, place, want.id, id)}
                onEnter={() => goTo(at + 1)}
                {...(!isEmpty && {
                  onRemove: () => {
                    remove(at, place);
                    goTo(at - 1);
                  },
                })}
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
  );
}
