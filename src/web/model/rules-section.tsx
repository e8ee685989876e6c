/** What can stand together: the rules, what each removes, and a form to add one. */
import { useRef, useState } from 'react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { perform } from '../case/case-store.ts';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { model as phrases } from '../phrases/model.ts';
import { Changed } from './change-badge.tsx';
import { useModel } from './model-context.ts';
import { NewRule } from './new-rule.tsx';
import { keysFor, noRows } from './preferences/row-keys.ts';
import { RuleRow } from './rule-row.tsx';
import { RULE_KINDS, type RuleKind } from './rule-shape.ts';
import { Section } from './section.tsx';
import { useShownCase } from './shown-case.ts';

const words = phrases.rules;

export function RulesSection() {
  const { target } = useModel();
  const { counts, reading } = useShownCase();
  const isEarlier = reading.answersFrom === 'an earlier text';
  const [begun, setBegun] = useState<RuleKind | 'never' | 'always'>();
  const rules = target.conflict.rules ?? [];
  // What is begun in a row, and the focus, stay with its rule where that moves.
  const known = useRef(noRows);
  known.current = keysFor(
    rules.map((rule) => JSON.stringify(rule)),
    known.current,
  );
  const size =
    counts?.form === 'options'
      ? words.size(counts.options, counts.combinations, counts.allowed, counts.states)
      : undefined;
  const isCounted = counts !== undefined && counts.rules.length === rules.length;
  return (
    <Section
      id="rules"
      intro={words.intro}
      isChanged={target.isChanged('rules')}
      says={rules.length > 0 ? String(rules.length) : undefined}
    >
      {size !== undefined && (
        <p className="size" role="status">
          {size}
          {isEarlier && <span className="note"> {words.earlier}</span>}
        </p>
      )}
      <Changed within={['rules']} />
      <ol className="rows">
        {rules.map((rule, at) => (
          <RuleRow
            key={known.current.keys[at]}
            rule={rule}
            place={at}
            length={rules.length}
            count={isCounted ? counts.rules[at] : undefined}
          />
        ))}
      </ol>
      {begun === undefined ? (
        <MenuTrigger>
          <Button look="quiet">
            <Icon name="plus" />
            {words.addRule}
          </Button>
          <Popover className="row-menu" placement="bottom start" offset={2}>
            <Menu aria-label={words.addRule} onAction={(key) => setBegun(key as RuleKind | 'never' | 'always')}>
              {[...RULE_KINDS, 'never' as const, 'always' as const].map((kind) => {
                const { name, says } = kind === 'never' || kind === 'always' ? words[kind] : words.kinds[kind];
                return (
                  <MenuItem key={kind} id={kind} textValue={name} className="item two">
                    <span>{name}</span>
                    <span className="says">{says}</span>
                  </MenuItem>
                );
              })}
            </Menu>
          </Popover>
        </MenuTrigger>
      ) : (
        <NewRule
          kind={begun}
          onClose={() => setBegun(undefined)}
          onWrite={(value) => {
            setBegun(undefined);
            void perform(
              target.edits({ kind: 'insert', path: ['rules'], at: -1, value: value as never }),
              words.said.add,
            );
          }}
        />
      )}
    </Section>
  );
}
