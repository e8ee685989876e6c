/** A rule that is being put together; it is written once it says something. */
import { useState } from 'react';
import type { DraftRule } from '../../format/index.ts';
import { Button } from '../parts/button.tsx';
import { model as phrases } from '../phrases/model.ts';
import { MemberList } from './member-list.tsx';
import { ExpressionField } from './preferences/expression-field.tsx';
import { useVocabulary } from './preferences/use-vocabulary.ts';
import { type Member, type RuleKind, ruleOf } from './rule-shape.ts';

const words = phrases.rules;

interface Props {
  readonly kind: RuleKind | 'never' | 'always';
  readonly onWrite: (rule: Exclude<DraftRule, string>) => void;
  readonly onClose: () => void;
}

export function NewRule({ kind, onWrite, onClose }: Props) {
  const [members, setMembers] = useState<readonly (Member | undefined)[]>([undefined, undefined]);
  const [text, setText] = useState('');
  const isExpression = kind === 'never' || kind === 'always';
  const isPossible = useVocabulary().size >= 2;
  const write = (next: readonly (Member | undefined)[]) => {
    if (isExpression) return;
    const all = next.filter((member) => member !== undefined);
    if (all.length === next.length) onWrite(ruleOf({ kind, members: all }));
    else setMembers(next);
  };
  const writeText = () => {
    if (text.trim() === '') return;
    onWrite(kind === 'never' ? { never: text.trim() } : { always: text.trim() });
  };
  return (
    <fieldset className="new-rule" aria-label={words.newRule}>
      {isExpression ? (
        <div className="with-lead">
          <span className="joint">{words[kind].name}</span>
          <ExpressionField
            label={words.newRule}
            value={text}
            problems={[]}
            onChange={setText}
            onEnter={writeText}
            autoFocus
          />
        </div>
      ) : isPossible ? (
        <MemberList kind={kind} members={members} onChange={write} />
      ) : (
        <p className="note">{words.few}</p>
      )}
      <span className="deeds">
        {isExpression && (
          <Button look="main" onPress={writeText} isDisabled={text.trim() === ''}>
            {phrases.add}
          </Button>
        )}
        <Button look="quiet" onPress={onClose}>
          {words.giveUp}
        </Button>
      </span>
    </fieldset>
  );
}
