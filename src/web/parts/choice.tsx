/** One of several, from a list that opens. */
import './choice.css';
import { Button, type Key, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import { choice as phrases } from '../phrases/parts.ts';
import { Icon } from './icon.tsx';

export interface Choosable<Id extends string> {
  readonly id: Id;
  readonly name: string;
  /** A second line, quieter. */
  readonly says?: string | undefined;
}

interface Props<Id extends string> {
  readonly label: string;
  /** The label is read, and shown unless told otherwise. */
  readonly hideLabel?: boolean;
  readonly items: readonly Choosable<Id>[];
  /** An id that is none of the items' leaves it open. */
  readonly chosen: Id | '';
  readonly onChoose: (id: Id) => void;
}

export function Choice<Id extends string>({ label, hideLabel = false, items, chosen, onChoose }: Props<Id>) {
  return (
    <Select
      className="choice"
      selectedKey={items.some(({ id }) => id === chosen) ? chosen : null}
      onSelectionChange={(key: Key | null) => onChoose(String(key) as Id)}
    >
      <Label className={hideLabel ? 'visually-hidden' : 'label'}>{label}</Label>
      <Button className="opener">
        <SelectValue className="value">
          {({ selectedText, isPlaceholder }) => (isPlaceholder ? phrases.choose : selectedText)}
        </SelectValue>
        <Icon name="down" />
      </Button>
      <Popover className="choice-list" offset={4}>
        <ListBox items={items}>
          {(item) => (
            <ListBoxItem id={item.id} textValue={item.name} className="item">
              <span>{item.name}</span>
              {item.says !== undefined && <span className="says">{item.says}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}
