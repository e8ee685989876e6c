/** Words of how a party bargains: its offers, its acceptance, what it makes of the other. */
import { listed, number } from './figures.ts';

export const tacticWords = {
  title: 'Tactic',
  offers: 'What it offers',
  none: 'None',
  noneSays: 'an even concession stands in',
  curve: { name: 'A curve of its own', says: 'it comes down by the time that is left' },
  imitation: { name: 'An imitation of its own', says: 'it answers what the other did' },
  curves: {
    polynomial: { name: 'Polynomial', says: 'opening + (1 − opening) t^(1/β)' },
    exponential: { name: 'Exponential', says: 'exp((1 − t)^β ln opening)' },
  },
  curveKind: 'Shape of the curve',
  imitates: 'What it imitates',
  imitations: {
    relative: { name: 'Relative', says: 'concedes in proportion to the other' },
    absolute: { name: 'Absolute', says: 'concedes as much as the other' },
    averaged: { name: 'Averaged', says: 'over all of the window' },
  },
  numbers: {
    beta: { name: 'β', says: 'Below 1 it comes down late, 1 evenly, above 1 early, 0 never.' },
    opening: { name: 'Conceded at the start', says: 'A share, 0 to 1.' },
    least: { name: 'Aims for at least', says: 'Empty: where it walks away.' },
    most: { name: 'Aims for at most', says: 'Empty: its best.' },
    window: { name: 'Offers it looks back', says: 'Empty: 1.' },
    noise: { name: 'Largest random step', says: 'A share of its range; empty: none.' },
    raise: {
      name: 'Raises its stakes after each breakdown by',
      says: 'A share of its range, 0 to 1; empty: it does not.',
    },
    scale: { name: 'Times', says: 'Empty: 1.' },
    plus: { name: 'Plus', says: 'Empty: 0.' },
    from: { name: 'From this share of the time on', says: '0 to 1.' },
    constant: { name: 'What it accepts from', says: 'As its worths are.' },
  },
  accepts: 'What it accepts',
  acceptances: {
    usual: { name: 'As usual for it', says: 'by time its aim for now, else its own next offer' },
    target: { name: 'What it aims for now', says: 'AC target' },
    next: { name: 'What is as good as its own next offer', says: 'AC next' },
    const: { name: 'Anything from one worth on', says: 'AC const' },
    time: { name: 'Anything from some time on', says: 'AC time' },
    combi: { name: 'Its next offer; late, what was best so far', says: 'AC combi' },
  },
  against: 'Late it accepts',
  againsts: { best: { name: 'the best of what was offered' }, mean: { name: 'the mean of what was offered' } },
  model: 'What it makes of the other’s wants',
  models: {
    none: { name: 'Nothing', says: 'unless the tactic cannot do without' },
    hardheaded: { name: 'Frequency (HardHeaded)', says: 'learns from what stays the same' },
    smith: { name: 'Frequency (Smith)', says: 'learns from what is offered often' },
    bayesian: { name: 'Bayesian', says: 'learns which hypotheses fit the offers' },
    believed: { name: 'What it believes', says: 'whatever is offered' },
  },
  modelSays:
    'It counts where there is something to choose: among packages of equal worth to itself it offers the one that the other is taken to like best; nice tit for tat takes from it where the fair point lies.',
  acts: (others: readonly string[]) =>
    `It acts on what it believes ${listed(others)} to want, and learns nothing from offers.`,
  missing: (others: readonly string[]) =>
    `Nothing is said yet of what it takes ${listed(others)} to want: say so below its tactic in the terms first.`,
  summary: {
    curve: (curve: string, beta: number) =>
      `${curve}, β ${number(beta)}: ${beta === 0 ? 'never comes down' : `comes down ${beta < 1 ? 'late' : beta === 1 ? 'evenly' : 'early'}`}`,
    raise: (by: string) => `raises its stakes by ${by} after each breakdown`,
    accepts: (what: string) => `accepts: ${what}`,
    model: (what: string) => `of the other: ${what}`,
    believes: 'acts on what it believes',
  },
};

export const beliefWords = {
  open: (other: string) => `What it takes ${other} to want`,
  openSays: (party: string, other: string) => `Edit what ${party} takes ${other} to want`,
  title: (party: string, other: string) => `What ${party} takes ${other} to want`,
  lead: (party: string, other: string) =>
    `Weights and worths of ${other} as ${party} sees them, which may be wrong. They count where ${party} has a tactic that goes by what it believes, and under Points through its eyes.`,
  begins: (other: string) => `They begin as what the case says that ${other} wants.`,
  beginsEmpty: 'The case gives no numbers for it: fill them in.',
  weight: 'Weighs',
  worth: (value: string) => `${value} is worth`,
  formula: 'Its worths are a formula or a peak, as in the text.',
  needed: 'Each issue needs a weight, and each value a worth, as long as the issue weighs anything.',
  remove: 'No view of its own',
  said: (party: string, other: string) => `Changed what ${party} takes ${other} to want`,
  removed: (party: string, other: string) => `${party} holds no view of its own of ${other} any more`,
  acting: (party: string, others: readonly string[]) =>
    `${party} acts on what it believes ${listed(others)} to want, not on what the case says that they want.`,
};
