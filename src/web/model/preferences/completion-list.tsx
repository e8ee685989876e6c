/** What can stand where one writes, each with what it does. */
import { useEffect, useRef } from 'react';
import { PartyLine } from '../../parts/party-name.tsx';
import { expressionField as phrases } from '../../phrases/preferences.ts';
import type { Completion } from './completions.ts';

interface Props {
  readonly id: string;
  readonly items: readonly Completion[];
  readonly chosen: Completion | undefined;
  readonly onAccept: (completion: Completion) => void;
}

export function CompletionList({ id, items, chosen, onAccept }: Props) {
  const list = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever another one is chosen, it comes into sight.
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <div ref={list} id={id} role="listbox" aria-label={phrases.completions} tabIndex={-1}>
      {items.map((item, place) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's, which keeps the focus.
        <div
          key={item.text}
          id={`${id}-${place}`}
          role="option"
          aria-selected={item === chosen}
          tabIndex={-1}
          className="item"
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onAccept(item)}
        >
          <code>{item.text}</code>
          <Says item={item} />
        </div>
      ))}
    </div>
  );
}

function Says({ item }: { readonly item: Completion }) {
  if (item.kind === 'operator') return <span className="says">{phrases.operators[item.text]}</span>;
  const { named, party, says } = item.word;
  if (named.kind === 'term') {
    return (
      <span className="says">
        {phrases.term} <code>{says}</code>
      </span>
    );
  }
  return (
    <span className="says">
      {named.kind === 'context' && phrases.context} {party !== undefined && <PartyLine party={party} />}{' '}
      <bdi>{says}</bdi>
    </span>
  );
}
