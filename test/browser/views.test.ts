import type { View } from '../../src/web/place/place.ts';
import { VIEWS } from '../../src/web/place/place.ts';
import { type Look, testLooks } from './looks.ts';
import { serving } from './serving.ts';

const shipped = '/library/vladivostok-2019';

const served = serving();

/** Of each view that which nothing else shows, and which only an answer does. */
const shows: Readonly<Record<View, readonly string[]>> = {
  summary: ['.summary-view .figure-strip', '.doubts li', '.assumptions li'],
  outcomes: ['.outcome-grid .body [role="row"] .standing-mark'],
  moves: ['.moves-view svg [data-state], .moves-view svg .state-mark, .moves-view svg g'],
  paths: ['.paths-view .state-link'],
  compare: ['.heat-table td', '.two-variants .changes li'],
  coalitions: ['.coalitions-view .leave-line'],
  talks: ['.talks-view table td'],
  evidence: ['.evidence-view .report-panel', '.evidence-view .ledger-row'],
  brief: ['.brief-view .printed-page table td', '.brief-view .printed-page figure svg'],
};

testLooks(served, [
  { at: '/', shows: ['.gallery .card'] },
  ...VIEWS.map(
    (view): Look => ({ at: `${shipped}${view === 'summary' ? '' : `/${view}`}?pane=none`, shows: shows[view] }),
  ),
  {
    at: `${shipped}/outcomes?state=28&party=us&concept=seq&pane=none`,
    as: 'the reason for a cell',
    shows: ['.outcome-grid', '.why .verdicts'],
  },
  {
    at: `${shipped}/outcomes?state=28&party=us&concept=seq&over=5&pane=none`,
    as: 'two states compared',
    shows: ['.outcome-grid', '.why .comparison'],
  },
  {
    at: `${shipped}/moves?state=28&party=us&concept=seq&as=table&pane=none`,
    as: 'the moves as a table',
    shows: ['.moves-view table td'],
  },
  {
    at: `${shipped}/compare?b=narrow-meaning&pane=none`,
    as: 'two variants compared',
    shows: ['.two-variants .counts td', '.two-variants .changes li'],
  },
  {
    at: `${shipped}/paths?to=28&pane=none`,
    as: 'the paths to a state',
    shows: ['.paths-view .step-sequence, .paths-view ol'],
  },
]);
