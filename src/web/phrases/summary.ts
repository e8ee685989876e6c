/** Words of the summary. */

import { oneOf } from '../../report/phrases/words.ts';
import type { Step } from '../model/guide-progress.ts';
import { number } from './figures.ts';

const statusQuoStands = { holds: 'holds', fails: 'does not hold', open: 'open: it hangs on unknown wants' };

export const summary = {
  title: 'The answer',
  figures: {
    name: 'In figures',
    holding: (holding: number, states: number, under: readonly string[]) => ({
      count: `${number(holding)} of ${number(states)}`,
      says: `${states === 1 ? 'state' : 'states'} ${holding === 1 ? 'holds' : 'hold'} under ${oneOf(under)}`,
    }),
    open: (count: number) => ({
      count: number(count),
      says: count === 1 ? 'hangs on unknown wants' : 'hang on unknown wants',
    }),
    statusQuo: (n: number, standing: 'holds' | 'fails' | 'open') => ({
      count: `State ${n}`,
      says: `the status quo, ${statusQuoStands[standing]}`,
    }),
    alone: (count: number, from: number) => ({
      count: number(count),
      says: `reached from ${from} by steps each mover likes`,
    }),
    joint: (count: number) => ({
      count: number(count),
      says: count === 1 ? 'needs a joint step' : 'need a joint step',
    }),
  },
  hangsOn: 'What it hangs on',
  dissent: 'Strongest dissent',
  working: 'Dropping each assumption in turn, to see what the answer hangs on …',
};

export const nothingYet = {
  title: 'No answer yet',
  problems: (count: number) =>
    count === 1
      ? 'One thing in the model does not fit yet; it is marked where it stands. The answer comes as soon as it does.'
      : `${number(count)} things in the model do not fit yet; they are marked where they stand. The answer comes as soon as they do.`,
  draft: (missing: string) =>
    `The answer comes as soon as the model can be computed: ${missing}. Until then what you write is kept in the journal.`,
  done: 'done',
  steps: [
    { step: 'who', section: 'parties', name: 'Who decides?', how: 'Two parties or more.' },
    {
      step: 'can',
      section: 'options',
      name: 'What can each do?',
      how: 'One option or more for each: something it does or leaves.',
    },
    {
      step: 'today',
      section: 'statusQuo',
      name: 'What is the situation now?',
      how: 'The options taken today; perhaps none.',
    },
    {
      step: 'want',
      section: 'preferences',
      name: 'What does each want?',
      how: 'Most important first; what you do not know stays unknown.',
    },
  ] satisfies readonly { readonly step: Step; readonly section: string; readonly name: string; readonly how: string }[],
};
