/** How a party bargains: names and numbers of tactics, of acceptance, of what it makes of the other's offers. */
import type { Acceptance, OfferTactic, Tactic } from '../../model/index.ts';
import type { DraftAcceptance, DraftOffers, DraftTactic } from '../draft-talks.ts';
import type { Path } from '../path.ts';
import type { Report } from './fault-report.ts';

const curve = (beta: number): OfferTactic => ({
  form: 'time',
  curve: 'polynomial',
  beta,
  opening: 0,
  least: undefined,
  most: undefined,
});

/** Boulware, linear and conceder as GENIUS presets them; the hardliner never comes down. */
const byName: ReadonlyMap<string, OfferTactic> = new Map<string, OfferTactic>([
  ['boulware', curve(0.2)],
  ['linear', curve(1)],
  ['conceder', curve(2)],
  ['hardliner', curve(0)],
  ['tit-for-tat', { form: 'behavior', imitates: 'relative', window: 1, noise: 0 }],
  ['nice-tit-for-tat', { form: 'nice-tit-for-tat' }],
  ['micro', { form: 'micro' }],
]);

/** The tactic that goes by this name alone; undefined where none does. */
export function tacticCalled(name: string): Tactic | undefined {
  const offers = byName.get(name);
  return offers && { offers, accepts: ACCEPTS_NEXT, model: undefined };
}

const ACCEPTS_NEXT: Acceptance = { when: 'next', scale: 1, plus: 0 };

/** Utilities in it are out of `points` as written, and out of 1 in the result. Undefined where something is faulty. */
export function checkTactic(written: DraftTactic, points: number, at: Path, report: Report): Tactic | undefined {
  const before = report.count;
  if (typeof written === 'string') {
    return { offers: byName.get(written)!, accepts: ACCEPTS_NEXT, model: undefined };
  }
  const { model } = written;
  const offers = readOffers(written.offers, points, [...at, 'offers'], report);
  const accepts =
    written.accepts === undefined ? ACCEPTS_NEXT : readAccepts(written.accepts, points, [...at, 'accepts'], report);
  return report.count === before ? { offers, accepts, model: model && { form: model } } : undefined;
}

function readOffers(written: DraftOffers, points: number, at: Path, report: Report): OfferTactic {
  if (typeof written === 'string') return byName.get(written)!;
  const within = numbersWithin(at, report);
  if ('raiseStakes' in written) {
    within('raiseStakes', written.raiseStakes, 0, 1);
    return {
      form: 'raise-stakes',
      by: written.raiseStakes,
      // biome-ignore lint/suspicious/noThenProperty: a word of the model; no promise is near.
      then: readOffers(written.as, points, [...at, 'as'], report),
    };
  }
  if ('imitates' in written) {
    const { imitates, window = 1, noise = 0 } = written;
    within('window', window, 1, 1000);
    if (!Number.isInteger(window)) within('window', Number.NaN, 1, 1000, window);
    within('noise', noise, 0, 1);
    return { form: 'behavior', imitates, window, noise };
  }
  const { time, beta, opening = time === 'exponential' ? 0.01 : 0, least, most } = written;
  within('beta', beta, 0, 1000);
  within('opening', opening, 0, 1);
  if (time === 'exponential' && opening === 0) {
    report.fault({
      code: 'talks/tactic-number',
      at: [...at, 'opening'],
      says: 'An exponential curve has no value where nothing is conceded at the start.',
      hint: 'Write a small share, such as 0.01; or "time: polynomial".',
    });
  }
  if (time === 'exponential' && beta === 0) within('beta', Number.NaN, 0, 1000, beta);
  within('least', least, 0, points);
  within('most', most, 0, points);
  if (least !== undefined && most !== undefined && least > most) {
    report.fault({
      code: 'talks/tactic-number',
      at: [...at, 'least'],
      says: `The least it aims for, ${least}, is above the most, ${most}.`,
      hint: 'Turn them round.',
    });
  }
  const share = (utility: number | undefined) => (utility === undefined ? undefined : utility / points);
  return { form: 'time', curve: time, beta, opening, least: share(least), most: share(most) };
}

function readAccepts(written: DraftAcceptance, points: number, at: Path, report: Report): Acceptance {
  if (written === 'target') return { when: 'target' };
  if (typeof written === 'string') return ACCEPTS_NEXT;
  const within = numbersWithin(at, report);
  if ('const' in written) {
    within('const', written.const, 0, points);
    return { when: 'const', least: written.const / points };
  }
  if ('time' in written) {
    within('time', written.time, 0, 1);
    return { when: 'time', from: written.time };
  }
  if ('combi' in written) {
    within('combi', written.combi, 0, 1);
    return { when: 'combi', from: written.combi, against: written.against ?? 'best' };
  }
  const { scale = 1, plus = 0 } = written.next;
  return { when: 'next', scale, plus: plus / points };
}

function numbersWithin(at: Path, report: Report) {
  return (key: string, value: number | undefined, least: number, most: number, shown = value): void => {
    if (value === undefined || (value >= least && value <= most)) return;
    report.fault({
      code: 'talks/tactic-number',
      at: [...at, key],
      says: `"${key}" cannot be ${shown} here.`,
      hint:
        Number.isNaN(value) && shown === 0
          ? 'Write a number above 0.'
          : `It is a ${key === 'window' ? 'whole ' : ''}number from ${least} to ${most}.`,
    });
  };
}
