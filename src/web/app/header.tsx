/** The line on top: where one is, whether all is saved. */
import './header.css';
import { useEffect } from 'react';
import { Link, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { redo, undo, useOpenCase } from '../case/case-store.ts';
import { IconButton } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { app as phrases } from '../phrases/app.ts';
import { keys } from '../phrases/keys.ts';
import { PANES, type Pane } from '../place/place.ts';
import { choose, useCasePlace } from '../place/use-place.ts';
import { openPalette } from './palette-state.ts';
import { SavingMark } from './saving-mark.tsx';
import { switchTheme } from './theme.ts';

export function Header() {
  return (
    <header className="header no-print">
      <Link className="mark" href="/" aria-label={phrases.home}>
        <Mark />
      </Link>
      <Title />
      <div className="gap" />
      <SavingMark />
      <div className="tools">
        <History />
        <Panes />
        <IconButton name={phrases.palette} keys={keys.palette} onPress={openPalette}>
          <Icon name="search" />
        </IconButton>
        <IconButton name={phrases.tour} onPress={() => choose({ chosen: { tour: 1 } })}>
          <Icon name="help" />
        </IconButton>
        <IconButton name={phrases.switchTheme} onPress={switchTheme}>
          <Icon name="moon" />
        </IconButton>
      </div>
    </header>
  );
}

function Title() {
  const title = useOpenCase(({ reading, id }) => reading?.draft?.title ?? reading?.outline?.title ?? id);
  const { chosen, shelf, id } = useCasePlace();
  const size = useOpenCase(({ reading }) =>
    chosen.variant === undefined
      ? reading?.size
      : reading?.outline?.variants.find(({ id }) => id === chosen.variant)?.size,
  );
  useEffect(() => {
    document.title = `${title} – ${phrases.name}`;
  }, [title]);
  return (
    <div className="title">
      <h1>
        <bdi>{title}</bdi>
      </h1>
      <p>
        {size !== undefined && size.parties > 0 && <span>{phrases.size(size)}</span>}
        {/* A copy bears the title of the library's case. */}
        {shelf === 'folder' && <span className="own">{phrases.own(id)}</span>}
      </p>
    </div>
  );
}

function History() {
  const canUndo = useOpenCase((opened) => opened.canUndo);
  const canRedo = useOpenCase((opened) => opened.canRedo);
  return (
    <>
      <IconButton name={phrases.undo} keys={keys.undo} isDisabled={!canUndo} onPress={undo}>
        <Icon name="undo" />
      </IconButton>
      <IconButton name={phrases.redo} keys={keys.redo} isDisabled={!canRedo} onPress={redo}>
        <Icon name="redo" />
      </IconButton>
    </>
  );
}

function Panes() {
  const { pane } = useCasePlace();
  return (
    <ToggleButtonGroup
      className="panes"
      aria-label={phrases.panes}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[pane]}
      onSelectionChange={(selected) => choose({ pane: [...selected][0] as Pane })}
    >
      {PANES.map((one) => (
        <ToggleButton key={one} id={one} aria-label={phrases.pane[one]} className="pane">
          <Icon name={one} />
          <span className="name">{phrases.pane[one]}</span>
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

function Mark() {
  return (
    <svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
      <rect width="32" height="32" rx="7" fill="var(--accent)" />
      <circle cx="10" cy="21" r="4.5" fill="none" stroke="var(--accent-ink)" strokeWidth="2.4" />
      <path
        d="M13.5 17.5 22 9m0 0h-6m6 0v6"
        fill="none"
        stroke="var(--accent-ink)"
        strokeWidth="2.4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
