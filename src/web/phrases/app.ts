/** Words of the frame around the views. */

import { variantName } from '../../report/phrases/variant-name.ts';
import type { ConflictSize } from '../desk/desk.ts';
import { day, plural } from './figures.ts';

export const app = {
  name: 'Demarche',
  home: 'All cases',
  loading: 'Opening …',
  skip: 'Skip to the answer',
  undo: 'Undo',
  redo: 'Redo',
  switchTheme: 'Switch between light and dark',
  palette: 'Find or do anything',
  tour: 'Take the tour',
  responses: {
    'legal-sequence': { name: 'by any moves', says: 'Any number of moves, nobody twice running; the usual reading.' },
    once: { name: 'once each', says: 'Each of the others moves at most once.' },
    single: { name: 'by one move', says: 'One of the others answers, by a single move.' },
  },
  panes: 'What stands beside the answer',
  pane: { model: 'Model', text: 'Text', both: 'Both', none: 'Answer only' },
  modelPane: 'The model',
  textPane: 'The text of the case',
  answer: 'The answer',
  why: 'Why',
  size: ({ parties, options, states }: ConflictSize) =>
    [
      plural(parties, 'party', 'parties'),
      ...(options > 0 ? [plural(options, 'option', 'options')] : []),
      plural(states, 'state', 'states'),
    ].join(' · '),
  own: (id: string) => (id === '.' ? 'yours' : `yours, in “${id}”`),
  earlier: 'The text has problems just now. This is the answer to the last version that had none.',
  earlierDraft: (missing: string) =>
    `This is the answer to the last version that could be computed: ${missing}. What you write is kept in the journal.`,
  earlierButton: 'Show the problems',
  crashed: 'Something in the page went wrong. Your work is in the case and its journal.',
  again: 'Load the page again',
};

export const views = {
  summary: 'Summary',
  outcomes: 'Outcomes',
  moves: 'Moves',
  paths: 'Paths',
  compare: 'Compare',
  coalitions: 'Coalitions',
  talks: 'Talks',
  evidence: 'Evidence',
  brief: 'Brief',
};

export const dialog = { close: 'Close', cancel: 'Cancel' };

export const saving = {
  saved: 'Saved',
  savedWith: (problems: number) => `Saved with ${plural(problems, 'problem')}`,
  saving: 'Saving …',
  readOnly: 'Library: your first change makes a copy',
  draft: (missing: string) => `Draft, kept in the journal: ${missing}`,
  kept: (problems: number) => `Kept, not saved: ${plural(problems, 'problem')}`,
  failed: 'Not saved: try again',
  conflict: 'Changed elsewhere',
};

/** On top of a printed view; `asOf` is a day, as in `2019-04-24`. */
export function printed(view: string, variant: string | undefined, asOf: string | undefined): string {
  const date = asOf === undefined ? undefined : day(asOf);
  return [
    view,
    ...(variant === undefined ? [] : [`variant ${variantName(variant)}`]),
    ...(date === undefined ? [] : [`as of ${date}`]),
  ].join(' · ');
}
