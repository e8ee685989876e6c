/** Everything that can be done or gone to, found by typing. */
import './palette.css';
import { useEffect, useState } from 'react';
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
import type { Home } from '../../server/api.ts';
import { useCase } from '../case/case-store.ts';
import { useQuestion } from '../desk/use-question.ts';
import { palette as phrases } from '../phrases/palette.ts';
import type { Place } from '../place/place.ts';
import { lensOf, usePlace } from '../place/use-place.ts';
import { fetchHome } from '../server-calls/server-calls.ts';
import { commandsAt, numberTyped } from './commands.ts';
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
  const undo = useCase((opened) => opened?.canUndo ?? false);
  const redo = useCase((opened) => opened?.canRedo ?? false);
  const [typed, setTyped] = useState('');
  const state = useStateNumbered(place, numberTyped(typed));
  const home = useHome(place.at === 'home');
  const { contains } = useFilter({ sensitivity: 'base' });
  const groups = commandsAt(place, { outline, undo, redo, state, home });
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

/** Only where the case, as it is seen, has a state of that number. */
function useStateNumbered(place: Place, n: number | undefined): number | undefined {
  const asked = place.at === 'case' && n !== undefined ? { lens: lensOf(place), state: n } : undefined;
  const { value } = useQuestion('neighbors', asked);
  return asked !== undefined && value?.n === n ? n : undefined;
}

/** Without an answer the palette offers no cases. */
function useHome(isWanted: boolean): Home | undefined {
  const [home, setHome] = useState<Home>();
  useEffect(() => {
    if (isWanted) void fetchHome().then(setHome, () => undefined);
  }, [isWanted]);
  return isWanted ? home : undefined;
}
