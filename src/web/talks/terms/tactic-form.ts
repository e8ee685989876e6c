/** How a party bargains, as a form holds it: what it offers, what it accepts, what it makes of the other's wants. */
import type { DraftTalksParty } from '../../../format/index.ts';
import { numberFrom } from './cell-form.ts';
import { type NumberBounds, numberFault } from './number-bounds.ts';

export type DraftTactic = NonNullable<DraftTalksParty['tactic']>;
type Spelled = Exclude<DraftTactic, string>;
type Plain = Exclude<Spelled['offers'], { raiseStakes: number }>;
type Accepts = NonNullable<Spelled['accepts']>;

export const CURVES = ['polynomial', 'exponential'] as const;
export const IMITATIONS = ['relative', 'absolute', 'averaged'] as const;
export const ACCEPTANCES = ['usual', 'target', 'next', 'const', 'time', 'combi'] as const;
export const MODELS = ['none', 'hardheaded', 'smith', 'bayesian', 'believed'] as const;

export interface TacticForm {
  /** `none`, a named tactic, or one with numbers of its own: `curve`, `imitation`. */
  readonly offers: string;
  readonly curve: (typeof CURVES)[number];
  readonly beta: string;
  readonly opening: string;
  readonly least: string;
  readonly most: string;
  readonly imitates: (typeof IMITATIONS)[number];
  readonly window: string;
  readonly noise: string;
  /** Empty where it does not raise its stakes. */
  readonly raise: string;
  readonly accepts: (typeof ACCEPTANCES)[number];
  readonly scale: string;
  readonly plus: string;
  readonly from: string;
  readonly against: 'best' | 'mean';
  /** What is accepted from so much on. */
  readonly constant: string;
  readonly model: (typeof MODELS)[number];
}

const EMPTY: TacticForm = {
  offers: 'none',
  curve: 'polynomial',
  beta: '1',
  opening: '',
  least: '',
  most: '',
  imitates: 'relative',
  window: '',
  noise: '',
  raise: '',
  accepts: 'usual',
  scale: '',
  plus: '',
  from: '',
  against: 'best',
  constant: '',
  model: 'none',
};

const shown = (value: number | undefined) => (value === undefined ? '' : String(value));

export function tacticForm(tactic: DraftTactic | undefined): TacticForm {
  if (tactic === undefined) return EMPTY;
  if (typeof tactic === 'string') return { ...EMPTY, offers: tactic };
  const { offers, accepts, model = 'none' } = tactic;
  const isRaised = typeof offers === 'object' && 'raiseStakes' in offers;
  return {
    ...EMPTY,
    ...plainForm(isRaised ? offers.as : offers),
    raise: isRaised ? shown(offers.raiseStakes) : '',
    ...acceptsForm(accepts),
    model,
  };
}

function plainForm(offers: Plain): Partial<TacticForm> {
  if (typeof offers === 'string') return { offers };
  if ('imitates' in offers) {
    const { imitates, window, noise } = offers;
    return { offers: 'imitation', imitates, window: shown(window), noise: shown(noise) };
  }
  const { time: curve, beta, opening, least, most } = offers;
  const numbers = { beta: shown(beta), opening: shown(opening), least: shown(least), most: shown(most) };
  return { offers: 'curve', curve, ...numbers };
}

function acceptsForm(accepts: Accepts | undefined): Partial<TacticForm> {
  if (accepts === undefined) return {};
  if (typeof accepts === 'string') return { accepts };
  if ('next' in accepts) return { accepts: 'next', scale: shown(accepts.next.scale), plus: shown(accepts.next.plus) };
  if ('const' in accepts) return { accepts: 'const', constant: shown(accepts.const) };
  if ('time' in accepts) return { accepts: 'time', from: shown(accepts.time) };
  return { accepts: 'combi', from: shown(accepts.combi), against: accepts.against ?? 'best' };
}

/** As a case has it: by its name where that says all of it. Undefined for none. */
export function tacticWritten(form: TacticForm): DraftTactic | undefined {
  if (form.offers === 'none') return undefined;
  const raise = numberFrom(form.raise);
  const accepts = acceptsWritten(form);
  const plain = plainWritten(form);
  const isNamed = raise === undefined && accepts === undefined && form.model === 'none';
  if (isNamed && typeof plain === 'string') return plain;
  return {
    offers: raise === undefined ? plain : { raiseStakes: raise, as: plain },
    ...(accepts !== undefined && { accepts }),
    ...(form.model !== 'none' && { model: form.model }),
  };
}

function plainWritten(form: TacticForm): Plain {
  if (form.offers === 'curve') {
    const beta = numberFrom(form.beta) ?? 1;
    return { time: form.curve, beta, ...given(form, ['opening', 'least', 'most']) };
  }
  if (form.offers === 'imitation') return { imitates: form.imitates, ...given(form, ['window', 'noise']) };
  return form.offers as Plain;
}

function acceptsWritten(form: TacticForm): Accepts | undefined {
  const from = numberFrom(form.from) ?? 0;
  switch (form.accepts) {
    case 'usual':
      return undefined;
    case 'target':
      return 'target';
    case 'next': {
      const numbers = given(form, ['scale', 'plus']);
      return Object.keys(numbers).length === 0 ? 'next' : { next: numbers };
    }
    case 'const':
      return { const: numberFrom(form.constant) ?? 0 };
    case 'time':
      return { time: from };
    case 'combi':
      return form.against === 'best' ? { combi: from } : { combi: from, against: form.against };
  }
}

function given<Key extends keyof TacticForm>(form: TacticForm, keys: readonly Key[]): { [K in Key]?: number } {
  const entries = keys.flatMap((key) => {
    const value = numberFrom(form[key]);
    return value === undefined ? [] : [[key, value]];
  });
  return Object.fromEntries(entries) as { [K in Key]?: number };
}

const SHARE: NumberBounds = { least: 0, most: 1 };

/** What the numbers of the form may be; `points`: what the party's numbers are out of. */
export function tacticBounds(form: TacticForm, points: number) {
  const isExponential = form.curve === 'exponential';
  const worth: NumberBounds = { least: 0, most: points };
  const least = numberFrom(form.least);
  return {
    beta: { ...(isExponential ? { above: 0 } : { least: 0 }), most: 1000 },
    opening: isExponential ? { above: 0, most: 1 } : SHARE,
    least: worth,
    most: least === undefined ? worth : { least, most: points },
    window: { least: 1, most: 1000, isWhole: true },
    noise: SHARE,
    raise: SHARE,
    scale: { least: 0, most: 100 },
    plus: { least: -points, most: points },
    from: SHARE,
    constant: worth,
  } satisfies Partial<Record<keyof TacticForm, NumberBounds>>;
}

/** The numbers that the form shows. */
export function numbersOf({ offers, accepts }: TacticForm): readonly (keyof ReturnType<typeof tacticBounds>)[] {
  return [
    ...(offers === 'curve' ? (['beta', 'opening', 'least', 'most'] as const) : []),
    ...(offers === 'imitation' ? (['window', 'noise'] as const) : []),
    ...(offers === 'none' ? [] : (['raise'] as const)),
    ...(accepts === 'next' ? (['scale', 'plus'] as const) : []),
    ...(accepts === 'const' ? (['constant'] as const) : []),
    ...(accepts === 'time' || accepts === 'combi' ? (['from'] as const) : []),
  ];
}

/** Numbers without which the tactic says nothing. */
export const NEEDED: readonly string[] = ['beta', 'constant', 'from'];

/** Whether all that should be a number is one that the case may have. */
export function isTacticSound(form: TacticForm, points: number): boolean {
  const bounds = tacticBounds(form, points);
  return numbersOf(form).every(
    (key) =>
      numberFault(form[key], bounds[key]) === undefined &&
      (numberFrom(form[key]) !== undefined || !NEEDED.includes(key)),
  );
}
