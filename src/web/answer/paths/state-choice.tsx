/** Any state: by its number, or found by what is done in it. */
import './state-choice.css';
import { useEffect, useState } from 'react';
import { Button, ComboBox, Input, type Key, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import { Icon } from '../../parts/icon.tsx';
import { plainWords } from '../../parts/words.tsx';
import { stateChoice as phrases } from '../../phrases/paths.ts';

interface Props {
  readonly label: string;
  /** Those offered; any other may be typed by its number. */
  readonly items: readonly { readonly n: number; readonly words: string }[];
  readonly chosen: number | undefined;
  readonly onChoose: (n: number) => void;
}

export function StateChoice({ label, items, chosen, onChoose }: Props) {
  const [typed, setTyped] = useState<string>();
  const [wrong, setWrong] = useState<string>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another choice takes the place of what was typed.
  useEffect(() => {
    setTyped(undefined);
    setWrong(undefined);
  }, [chosen]);
  const listed = items.map(({ n, words }) => ({ id: n, name: phrases.item(n, plainWords(words)) }));
  const current = chosen === undefined ? '' : (listed.find(({ id }) => id === chosen)?.name ?? String(chosen));

  const settle = (key: Key | null) => {
    if (key !== null) {
      setTyped(undefined);
      setWrong(undefined);
      if (Number(key) !== chosen) onChoose(Number(key));
      return;
    }
    if (typed === undefined || typed === current) return;
    const n = /^\s*\d+\s*$/.test(typed) ? Number(typed) : undefined;
    setWrong(n === undefined ? phrases.notANumber(typed) : undefined);
    if (n !== undefined && n !== chosen) onChoose(n);
  };

  return (
    <ComboBox
      className="state-choice"
      allowsCustomValue
      menuTrigger="input"
      defaultItems={listed}
      inputValue={typed ?? current}
      onInputChange={setTyped}
      selectedKey={listed.some(({ id }) => id === chosen) ? (chosen ?? null) : null}
      onSelectionChange={settle}
      defaultFilter={(text, input) => input === current || finds(text, input)}
      isInvalid={wrong !== undefined}
    >
      <Label className="label">{label}</Label>
      <div className="box">
        {/* Where nothing fits, the list closes and gives the focus back: what was typed is not to be typed over. */}
        <Input onFocus={(event) => typed === undefined && event.currentTarget.select()} />
        <Button className="opener">
          <Icon name="down" />
        </Button>
      </div>
      {wrong !== undefined && (
        <Text slot="errorMessage" className="wrong">
          {wrong}
        </Text>
      )}
      <Popover className="choice-list" offset={4}>
        <ListBox<{ id: number; name: string }>>
          {({ id, name }) => (
            <ListBoxItem id={id} textValue={name} className="item">
              {name}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

/** A number is looked for at the beginning, words anywhere, each of them. */
function finds(text: string, input: string): boolean {
  const sought = input.trim().toLowerCase();
  if (/^\d+$/.test(sought)) return text.startsWith(sought);
  const searched = text.toLowerCase();
  return sought.split(/\s+/).every((word) => searched.includes(word));
}
