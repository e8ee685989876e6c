/** Words of the shared parts. */
import { percent } from './figures.ts';

export const standing = {
  holds: 'holds',
  fails: 'does not hold',
  open: 'hangs on unknown wants',
  undefined: 'not defined here',
};

export const answering = {
  working: (doing: string) => `${doing[0]!.toUpperCase()}${doing.slice(1)} …`,
  share: percent,
  stop: 'Stop',
  stopped: 'Stopped, and not answered.',
  again: 'Ask again',
  waiting: 'Working …',
  failed:
    'Something went wrong while this was worked out. Your work is in the case and its journal; load the page again.',
  nothing:
    'The case has problems, and nothing was answered yet. They are marked in the model and listed in the text pane.',
};

export const party = {
  line: [
    'solid',
    'dashed',
    'dotted',
    'dash-dotted',
    'long-dashed',
    'short-dashed',
    'dash-dot-dotted',
    'sparsely dotted',
  ],
};

export const state = {
  name: (n: number) => `State ${n}`,
  link: (n: number) => `State ${n}: why`,
};

export const picture = { tooLarge: 'The picture is too large.' };

export const choice = { choose: 'choose …' };
