/** The case itself and its variants, side by side: which one the pane shows and changes. */
import { useState } from 'react';
import {
  ComboBox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Button as RawButton,
  ToggleButton,
  ToggleButtonGroup,
} from 'react-aria-components';
import { IconButton } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { model as phrases } from '../phrases/model.ts';
import { choose } from '../place/use-place.ts';
import { useModel } from './model-context.ts';
import { NewVariant } from './new-variant.tsx';

const words = phrases.variants;
/** More than these do not stand side by side. */
const MOST_TABS = 8;
const THE_CASE = ' case';

export function VariantsBar() {
  const { draft, target } = useModel();
  const [isAdding, setAdding] = useState(false);
  const variants = Object.entries(draft.conflict?.variants ?? {});
  const chosen = target.variant ?? THE_CASE;
  const show = (key: string) => choose({ chosen: { variant: key === THE_CASE ? null : key } });
  if (draft.conflict === undefined) return null;
  return (
    <div className="variants-bar" data-section="variants">
      {variants.length > MOST_TABS ? (
        <VariantFinder
          // Anew for each choice, so that what was typed does not stay.
          key={chosen}
          items={[
            { id: THE_CASE, name: words.theCase, says: undefined },
            ...variants.map(([id, { why }]) => ({ id, name: id, says: why })),
          ]}
          chosen={chosen}
          onChoose={show}
        />
      ) : (
        variants.length > 0 && (
          <ToggleButtonGroup
            aria-label={words.label}
            className="variant-tabs"
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[chosen]}
            onSelectionChange={(keys) => {
              const [key] = keys;
              if (key !== undefined) show(String(key));
            }}
          >
            <ToggleButton id={THE_CASE} className="variant-tab">
              {words.theCase}
            </ToggleButton>
            {variants.map(([id]) => (
              <ToggleButton key={id} id={id} className="variant-tab">
                {id}
              </ToggleButton>
            ))}
          </ToggleButtonGroup>
        )
      )}
      <IconButton name={words.add} onPress={() => setAdding(true)}>
        <Icon name="plus" />
        {variants.length === 0 && words.add}
      </IconButton>
      {isAdding && <NewVariant onClose={() => setAdding(false)} />}
    </div>
  );
}

interface FinderProps {
  readonly items: readonly { readonly id: string; readonly name: string; readonly says: string | undefined }[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

function VariantFinder({ items, chosen, onChoose }: FinderProps) {
  return (
    <ComboBox
      className="variant-finder"
      defaultItems={items}
      defaultSelectedKey={chosen}
      onSelectionChange={(key) => {
        if (key !== null && key !== chosen) onChoose(String(key));
      }}
      menuTrigger="focus"
    >
      <Label className="visually-hidden">{words.label}</Label>
      <span className="finder-box">
        <Input placeholder={words.find} onFocus={(event) => event.currentTarget.select()} />
        <RawButton className="button icon quiet">
          <Icon name="down" />
        </RawButton>
      </span>
      <Popover className="choice-list variant-list" offset={4}>
        <ListBox>
          {(item: FinderProps['items'][number]) => (
            <ListBoxItem id={item.id} textValue={item.name} className="item">
              <span>{item.name}</span>
              {item.says !== undefined && <span className="says">{item.says}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
