/** One rule: as a form where it has such a shape, as an expression for those who write one; and what it removes. */
import { useState } from 'react';
import type { DraftRule } from '../../format/index.ts';
import { perform } from '../case/case-store.ts';
import type { RuleCount } from '../desk/questions/counts.ts';
import { model as phrases } from '../phrases/model.ts';
import { CitedMark } from './citations.tsx';
import { DoubtMark } from './doubt-mark.tsx';
import { LiveExpression } from './live-expression.tsx';
import { LiveField } from './live-field.tsx';
import { MemberList } from './member-list.tsx';
import { doubtsAt, problemsWithin, useModel } from './model-context.ts';
import { plainRemoval } from './removal-of.ts';
import { movingDeeds, movingKeys, RowMenu } from './row-menu.tsx';
import { type Member, membersOf, ruleKey, ruleOf, ruleShape } from './rule-shape.ts';
import { useRemoval } from './use-removal.tsx';

const words = phrases.rules;

interface RuleNotes {
  readonly id?: string | undefined;
  readonly why?: string | undefined;
}

interface Props {
  readonly rule: DraftRule;
  readonly place: number;
  readonly length: number;
  readonly count: RuleCount | undefined;
}

export function RuleRow({ rule, place, length, count }: Props) {
  const model = useModel();
  const { draft, target } = model;
  const removing = useRemoval();
  const notes: RuleNotes = typeof rule === 'string' ? {} : rule;
  const id = notes.id ?? `rule-${place + 1}`;
  const name = notes.id ?? words.number(place + 1);
  const shape = ruleShape(rule);
  const problems = problemsWithin(model, 'rules', place);
  const [asExpression, setAsExpression] = useState(false);
  /** Being chosen: with a part that is still missing. */
  const [open, setOpen] = useState<readonly (Member | undefined)[]>();
  const isForm = shape !== undefined && !asExpression && problems.length === 0;
  const set = (path: readonly (string | number)[], value: DraftRule | string) =>
    perform(
      target.edits({ kind: 'set', path: ['rules', place, ...path], value: value as never }),
      words.said.change(name),
    );
  const move = (to: number) =>
    void perform(target.edits({ kind: 'move', path: ['rules'], from: place, to }), words.said.move(name));
  const change = (members: readonly (Member | undefined)[]) => {
    const all = members.filter((member) => member !== undefined);
    if (all.length < members.length) return setOpen(members);
    setOpen(undefined);
    void set([], ruleOf({ kind: shape!.kind, members: all }, notes));
  };
  const writeWhy = (why: string) => {
    const says = words.said.why(name);
    if (typeof rule === 'string') {
      if (why === '') return Promise.resolve();
      return perform(target.edits({ kind: 'set', path: ['rules', place], value: { always: rule, why } }), says);
    }
    if (why !== '') return perform(target.edits({ kind: 'set', path: ['rules', place, 'why'], value: why }), says);
    if (rule.why === undefined) return Promise.resolve();
    return perform(target.edits({ kind: 'remove', path: ['rules', place, 'why'] }), says);
  };
  return (
    <li className="row wide" onKeyDown={movingKeys(place, length, move)}>
      <div className="what">
        {isForm ? (
          <MemberList kind={shape.kind} members={open ?? shape.members} onChange={change} />
        ) : (
          <RuleExpressions rule={rule} name={name} place={place} set={set} />
        )}
        <div className="small-line">
          {notes.id !== undefined && <code>{id}</code>}
          <CountSays count={count} />
          <LiveField
            label={`${name}: ${words.why}`}
            value={notes.why ?? ''}
            placeholder={words.whyPlaceholder}
            look="small"
            write={writeWhy}
          />
        </div>
      </div>
      <span className="deeds">
        <CitedMark path={`rules.${id}`} />
        <DoubtMark doubts={doubtsAt(model, `rules.${id}`)} />
        <RowMenu
          name={name}
          deeds={[
            ...(shape === undefined
              ? []
              : [
                  {
                    id: 'form',
                    name: isForm ? words.asExpression : words.asForm,
                    do: () => setAsExpression(!asExpression),
                  },
                ]),
            ...movingDeeds(place, length, move),
            {
              id: 'remove',
              name: phrases.remove,
              isDangerous: true,
              do: () =>
                removing.remove({
                  title: phrases.removal.title(name),
                  removal: plainRemoval(draft, target.edits({ kind: 'remove', path: ['rules', place] })),
                  says: words.said.remove(name),
                }),
            },
          ]}
        />
      </span>
      {removing.dialog}
    </li>
  );
}

function CountSays({ count }: { readonly count: RuleCount | undefined }) {
  if (count === undefined) return null;
  const { alone, beyond } = count;
  return (
    <span className="removes" title={words.removesHint}>
      {alone === null ? words.tangled : words.removes(alone, beyond)}
    </span>
  );
}

interface ExpressionsProps {
  readonly rule: DraftRule;
  readonly name: string;
  readonly place: number;
  readonly set: (path: readonly (string | number)[], value: string) => Promise<unknown>;
}

/** What is written, expression by expression. */
function RuleExpressions({ rule, name, place, set }: ExpressionsProps) {
  const model = useModel();
  const key = ruleKey(rule);
  const members = membersOf(rule);
  const leads = {
    never: words.never.name,
    always: words.always.name,
    atMostOne: words.kinds['at-most-one'].name,
    atLeastOne: words.kinds['at-least-one'].name,
    exactlyOne: words.kinds['exactly-one'].name,
  };
  const lead = <span className="joint">{key === undefined ? words.always.name : leads[key]}</span>;
  if (members !== undefined) {
    return (
      <div className="with-lead">
        {lead}
        <div className="several">
          {members.map((member, at) => (
            <LiveExpression
              // biome-ignore lint/suspicious/noArrayIndexKey: a part has no other name than its place.
              key={at}
              label={`${name}: ${words.member(at + 1)}`}
              value={member}
              problems={problemsWithin(model, 'rules', place, key!, at)}
              write={(text) => set([key!, at], text)}
            />
          ))}
        </div>
      </div>
    );
  }
  const path = key === undefined ? [] : [key];
  const text = typeof rule === 'string' ? rule : 'never' in rule ? rule.never : 'always' in rule ? rule.always : '';
  return (
    <div className="with-lead">
      {lead}
      <LiveExpression
        label={`${name}: ${words.expression}`}
        value={text}
        problems={problemsWithin(model, 'rules', place, ...path)}
        write={(written) => set(path, written)}
      />
    </div>
  );
}
