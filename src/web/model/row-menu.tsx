/** What can be done with one element of a list, behind its dots; Alt with the arrows moves it where it stands. */
import type { KeyboardEvent } from 'react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { IconButton } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { model as phrases } from '../phrases/model.ts';

export interface Deed {
  readonly id: string;
  readonly name: string;
  readonly keys?: string;
  readonly isDangerous?: boolean;
  readonly do: () => void;
}

export function RowMenu({ name, deeds }: { readonly name: string; readonly deeds: readonly Deed[] }) {
  return (
    <MenuTrigger>
      <IconButton name={phrases.more(name)}>
        <Icon name="dots" />
      </IconButton>
      <Popover className="row-menu" placement="bottom end" offset={2}>
        <Menu aria-label={phrases.more(name)} onAction={(key) => deeds.find(({ id }) => id === key)?.do()}>
          {deeds.map(({ id, name: says, keys, isDangerous }) => (
            <MenuItem key={id} id={id} textValue={says} className={isDangerous ? 'item danger' : 'item'}>
              <span>{says}</span>
              {keys !== undefined && <kbd>{keys}</kbd>}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

/** Moving up and down, as far as there is a place to go. */
export function movingDeeds(place: number, length: number, move: (to: number) => void): Deed[] {
  return [
    ...(place > 0 ? [{ id: 'up', name: phrases.moveUp, keys: 'Alt ↑', do: () => move(place - 1) }] : []),
    ...(place < length - 1 ? [{ id: 'down', name: phrases.moveDown, keys: 'Alt ↓', do: () => move(place + 1) }] : []),
  ];
}

/** Hears Alt with an arrow anywhere within a row. */
export function movingKeys(place: number, length: number, move: (to: number) => void) {
  return (event: KeyboardEvent) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (!event.altKey || by === 0 || place + by < 0 || place + by >= length) return;
    event.preventDefault();
    event.stopPropagation();
    keepFocus(event.target as HTMLElement, event.currentTarget.parentElement);
    move(place + by);
  };
}

/** In milliseconds: a row that has not moved by then does not. */
const MOVED_BY = 2000;

/** What is moved within the page loses the focus. */
function keepFocus(focused: HTMLElement, rows: HTMLElement | null): void {
  if (rows === null) return;
  const observer = new MutationObserver(() => {
    observer.disconnect();
    if (document.activeElement === document.body) focused.focus();
  });
  observer.observe(rows, { childList: true });
  setTimeout(() => observer.disconnect(), MOVED_BY);
}
