/** What the palette offers, where one is. */

import type { CaseCard, Home } from '../../server/api.ts';
import { currentCase, redo, undo } from '../case/case-store.ts';
import type { Outline } from '../desk/desk.ts';
import { openBring } from '../evidence/bring/bring-form.ts';
import { beginCase, chooseFile } from '../home/home-deeds.ts';
import { app, views } from '../phrases/app.ts';
import { keys } from '../phrases/keys.ts';
import { palette as phrases } from '../phrases/palette.ts';
import { talks } from '../phrases/talks.ts';
import { PANES, type Place, VIEWS } from '../place/place.ts';
import { choose, go } from '../place/use-place.ts';
import { switchTheme } from './theme.ts';

export interface Command {
  readonly id: string;
  readonly name: string;
  readonly keys?: string;
  readonly act: () => void;
}

export interface CommandGroup {
  readonly id: string;
  readonly name: string;
  readonly commands: readonly Command[];
}

export interface Offered {
  readonly outline: Outline | undefined;
  readonly undo: boolean;
  readonly redo: boolean;
  /** The state whose number was typed, where there is one. */
  readonly state: number | undefined;
  /** On the first page. */
  readonly home: Home | undefined;
}

export function commandsAt(
  place: Place,
  { outline, undo: canUndo, redo: canRedo, state, home }: Offered,
): CommandGroup[] {
  const groups: CommandGroup[] = [];
  const add = (id: keyof typeof phrases.groups, commands: readonly Command[]) => {
    if (commands.length > 0) groups.push({ id, name: phrases.groups[id], commands });
  };
  if (place.at === 'case') {
    add('go', [...stateCommands(state), ...statusQuo(outline)]);
    add(
      'views',
      VIEWS.map((view) => ({
        id: `view ${view}`,
        name: phrases.view(views[view]),
        act: () => choose({ view }),
      })),
    );
    add('do', [
      ...(canUndo ? [{ id: 'undo', name: phrases.undo, keys: keys.undo, act: undo }] : []),
      ...(canRedo ? [{ id: 'redo', name: phrases.redo, keys: keys.redo, act: redo }] : []),
      ...PANES.map((pane) => ({
        id: `pane ${pane}`,
        name: phrases.pane(app.pane[pane]),
        act: () => choose({ pane }),
      })),
      ...bringCommands(place.chosen.source),
      {
        id: 'print',
        name: phrases.print,
        act: () => choose({ view: 'brief', chosen: { print: 1 } }),
      },
      ...talksCommands(),
      { id: 'tour', name: phrases.tour, act: () => choose({ chosen: { tour: 1 } }) },
      { id: 'theme', name: phrases.theme, act: switchTheme },
      { id: 'home', name: phrases.home, act: () => go({ at: 'home' }) },
    ]);
    add('model', modelCommands(outline));
    add('variants', variantCommands(outline));
    add('responses', responseCommands());
  } else {
    add('do', [
      { id: 'new', name: phrases.newCase, act: beginCase },
      { id: 'file', name: phrases.bringFile, act: chooseFile },
      ...tourOf(home?.library[0]),
      { id: 'theme', name: phrases.theme, act: switchTheme },
    ]);
    add('open', [...(home?.cases ?? []), ...(home?.library ?? [])].map(openCommand));
  }
  return groups;
}

/** Each part of the talks, and its page on paper. */
function talksCommands(): Command[] {
  if (currentCase()?.reading?.draft?.talks === undefined) return [];
  const { label: _, ...parts } = talks.parts;
  return [
    ...Object.entries(parts).map(([part, name]) => ({
      id: `talks ${part}`,
      name: phrases.talksPart(name),
      act: () => choose({ view: 'talks', chosen: { part } }),
    })),
    {
      id: 'print talks',
      name: phrases.printTalks,
      act: () => choose({ view: 'talks', chosen: { part: 'page', print: 1 } }),
    },
  ];
}

/** A report, or the text of the source that is looked at once more. */
function bringCommands(id: string | undefined): Command[] {
  const source = id === undefined ? undefined : currentCase()?.reading?.draft?.sources?.[id];
  const bring = (sourceId?: string) => () => {
    choose({ view: 'evidence' });
    openBring(sourceId);
  };
  return [
    { id: 'bring', name: phrases.bring, act: bring() },
    ...(id === undefined || source === undefined
      ? []
      : [{ id: 'bring again', name: phrases.bringAgain(source.title ?? id), act: bring(id) }]),
  ];
}

/** Through the case that one begins with. */
function tourOf(card: CaseCard | undefined): Command[] {
  return card === undefined ? [] : [{ id: 'tour', name: phrases.tour, act: () => go(placeOf(card, { tour: '1' })) }];
}

function openCommand(card: CaseCard): Command {
  const { shelf, id, title } = card;
  return { id: `open ${shelf} ${id}`, name: phrases.open(title, shelf === 'folder'), act: () => go(placeOf(card)) };
}

function placeOf({ shelf, id }: CaseCard, chosen: Readonly<Record<string, string>> = {}): Place {
  return { at: 'case', shelf, id, view: 'summary', pane: 'model', chosen };
}

/** The number that was typed, among other words or alone. */
export function numberTyped(typed: string): number | undefined {
  const n = /^\D*(\d{1,9})\D*$/.exec(typed)?.[1];
  return n === undefined ? undefined : Number(n);
}

function stateCommands(state: number | undefined): Command[] {
  if (state === undefined) return [];
  return [
    { id: 'state', name: phrases.state(state), act: () => choose({ chosen: { state, way: null, step: null } }) },
    { id: 'path', name: phrases.pathTo(state), act: () => choose({ view: 'paths', chosen: { to: state } }) },
  ];
}

function statusQuo(outline: Outline | undefined): Command[] {
  const n = outline?.statusQuo ?? null;
  if (n === null) return [];
  return [{ id: 'status quo', name: phrases.statusQuo(n), act: () => choose({ chosen: { state: n } }) }];
}

function modelCommands(outline: Outline | undefined): Command[] {
  if (outline === undefined) return [];
  return [
    ...outline.parties.map(({ id, name }) => ({
      id: `wants ${id}`,
      name: phrases.wants(name),
      act: () => choose({ pane: 'model', chosen: { section: `preferences.${id}` } }),
    })),
    ...outline.options.map(({ id, does }) => ({
      id: `option ${id}`,
      name: phrases.option(id, does),
      act: () => choose({ pane: 'model', chosen: { section: `options.${id}` } }),
    })),
  ];
}

/** The first is the usual one, and needs no word in the address. */
function responseCommands(): Command[] {
  return Object.entries(app.responses).map(([id, { name, says }], place) => ({
    id: `response ${id}`,
    name: phrases.response(name, says),
    act: () => choose({ chosen: { response: place === 0 ? null : id } }),
  }));
}

function variantCommands(outline: Outline | undefined): Command[] {
  if (outline === undefined || outline.variants.length === 0) return [];
  return [
    { id: 'variant', name: phrases.theCase, act: () => choose({ chosen: { variant: null } }) },
    ...outline.variants.map(({ id }) => ({
      id: `variant ${id}`,
      name: phrases.variant(id),
      act: () => choose({ chosen: { variant: id } }),
    })),
  ];
}
