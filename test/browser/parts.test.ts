/** What opens beside, above or within a view. */
import { type Look, pressed, testLooks } from './looks.ts';
import { serving } from './serving.ts';

const shipped = '/library/vladivostok-2019';

const served = serving(['elmira']);

const part = (id: string, shows: readonly string[]): Look => ({
  at: `${shipped}/evidence?part=${id}&pane=none`,
  as: `the evidence, ${id}`,
  shows,
});

testLooks(served, [
  {
    at: shipped,
    as: 'the model, each part open',
    shows: ['.model-pane .doubt-list'],
    open: async (shown) => {
      const closed = shown.locator('.model-pane .section-title[aria-expanded="false"]');
      while ((await closed.count()) > 0) await closed.first().click();
    },
  },
  { at: `${shipped}?pane=both&variant=washington-unknown`, as: 'a variant, with its text', shows: ['.cm-content'] },
  { at: '/folder/elmira?pane=text', as: 'the text pane', shows: ['.cm-content'] },
  { at: '/folder/elmira', as: 'a dialog', shows: ['[role="dialog"]'], open: pressed('Add a variant') },
  { at: '/folder/elmira', as: 'a menu', shows: ['[role="menu"]'], open: pressed(/^More about/) },
  {
    at: '/folder/elmira/outcomes?pane=none',
    as: 'a list to choose from',
    shows: ['[role="listbox"]'],
    open: pressed(/^What holds/),
  },
  {
    at: '/folder/elmira/outcomes?pane=none',
    as: 'the filters of the outcomes',
    shows: ['.outcome-filter [role="radiogroup"]'],
    open: pressed('Filter'),
  },
  {
    at: '/folder/elmira?pane=none',
    as: 'the palette',
    shows: ['[role="menuitem"]'],
    open: (shown) => shown.keyboard.press('Control+k'),
  },
  {
    at: `${shipped}?section=preferences.us`,
    as: 'questions in pairs',
    shows: ['.paired-questions .modes'],
    open: async (shown) => shown.locator('[data-party="us"]').getByRole('button', { name: /pairs/ }).click(),
  },
  { at: '/', as: 'a new case', shows: ['.new-case'], open: pressed('New case') },
  part('timeline', ['.timeline-part svg', '.timeline-part table td']),
  part('matrix', ['.matrix-grid [role="row"]']),
  part('gaps', ['.gaps-part .party-voices']),
  { at: '/folder/elmira?tour=1&pane=none', as: 'the tour', shows: ['.tour h2'] },
  {
    at: `${shipped}?pane=model`,
    as: 'a narrow window, beside the model',
    shows: ['.summary-view', '.model-pane'],
    width: 768,
  },
  {
    at: `${shipped}/outcomes?pane=none&state=28`,
    as: 'a narrow window, with a reason',
    shows: ['.outcome-grid', '.why .state-facts'],
    width: 768,
  },
]);
