/** What the palette offers, where one is. */
import { currentCase, redo, undo } from '../case/case-store.ts';
import type { Outline } from '../desk/desk.ts';
import { openBring } from '../evidence/bring/bring-form.ts';
import { app, views } from '../phrases/app.ts';
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

/** `typed` lets a number lead to the state of that number. */
export function commandsAt(
  place: Place,
  outline: Outline | undefined,
  can: { readonly undo: boolean; readonly redo: boolean },
  typed: string,
): CommandGroup[] {
  const groups: CommandGroup[] = [];
  const add = (id: keyof typeof phrases.groups, commands: readonly Command[]) => {
    if (commands.length > 0) groups.push({ id, name: phrases.groups[id], commands });
  };
  if (place.at === 'case') {
    add('go', [...statesNamed(typed), ...statusQuo(outline)]);
    add(
      'views',
      VIEWS.map((view) => ({
        id: `view ${view}`,
        name: phrases.view(views[view]),
        act: () => choose({ view }),
      })),
    );
    add('do', [
      ...(can.undo ? [{ id: 'undo', name: phrases.undo, keys: 'Ctrl Z', act: undo }] : []),
      ...(can.redo ? [{ id: 'redo', name: phrases.redo, keys: 'Ctrl Shift Z', act: redo }] : []),
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
  } else add('do', [{ id: 'theme', name: phrases.theme, act: switchTheme }]);
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

function statesNamed(typed: string): Command[] {
  const n = /^\D*(\d{1,9})\D*$/.exec(typed)?.[1];
  if (n === undefined) return [];
  const state = Number(n);
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
