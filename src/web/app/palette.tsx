/** Everything that can be done or gone to, found by typing. */
import './palette.css';
import { useState } from 'react';
import {
  Autocomplete,
  Collection,
  Dialog,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  SearchField,
  useFilter,
} from 'react-aria-components';
import { useCase } from '../case/case-store.ts';
import { palette as phrases } from '../phrases/palette.ts';
import { usePlace } from '../place/use-place.ts';
import { commandsAt } from './commands.ts';
import { closePalette } from './palette-state.ts';

export function Palette() {
  return (
    <ModalOverlay className="dialog-veil" isOpen onOpenChange={(open) => open || closePalette()} isDismissable>
      <Modal className="palette">
        <Dialog aria-label={phrases.title}>
          <Commands />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Commands() {
  const place = usePlace();
  const outline = useCase((opened) => opened?.reading?.outline);
  const can = {
    undo: useCase((opened) => opened?.canUndo ?? false),
    redo: useCase((opened) => opened?.canRedo ?? false),
  };
  const [typed, setTyped] = useState('');
  const { contains } = useFilter({ sensitivity: 'base' });
  const groups = commandsAt(place, outline, can, typed);
  const words = typed.trim().split(/\s+/);
  return (
    <Autocomplete
      inputValue={typed}
      onInputChange={setTyped}
      filter={(text) => words.every((word) => contains(text, word))}
    >
      <SearchField aria-label={phrases.title} autoFocus className="search">
        <Input placeholder={phrases.placeholder} />
      </SearchField>
      <Menu
        className="found"
        aria-label={phrases.results}
        renderEmptyState={() => <p className="nothing">{phrases.nothing}</p>}
      >
        {groups.map(({ id, name, commands }) => (
          <MenuSection key={id} id={id}>
            <Header>{name}</Header>
            <Collection items={commands}>
              {(command) => (
                <MenuItem
                  id={command.id}
                  textValue={command.name}
                  className="command"
                  onAction={() => {
                    closePalette();
                    command.act();
                  }}
                >
                  <span>{command.name}</span>
                  {command.keys !== undefined && <kbd>{command.keys}</kbd>}
                </MenuItem>
              )}
            </Collection>
          </MenuSection>
        ))}
      </Menu>
    </Autocomplete>
  );
}
