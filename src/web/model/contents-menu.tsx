/** The parts of the model, to go to. */
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { IconButton } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { model as phrases } from '../phrases/model.ts';
import type { SectionId } from './sections.ts';

interface Props {
  readonly parts: readonly SectionId[];
  readonly onGo: (part: SectionId) => void;
}

export function ContentsMenu({ parts, onGo }: Props) {
  return (
    <MenuTrigger>
      <IconButton name={phrases.contents}>
        <Icon name="model" />
      </IconButton>
      <Popover className="row-menu" placement="bottom end" offset={2}>
        <Menu aria-label={phrases.contents} onAction={(key) => onGo(key as SectionId)}>
          {parts.map((part) => (
            <MenuItem key={part} id={part} className="item">
              {phrases.sections[part]}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
