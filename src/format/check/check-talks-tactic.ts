/** How a party bargains: names and numbers of tactics, of acceptance, of what it makes of the other's offers. */
import { type Acceptance, type OfferTactic, type Tactic, tacticCalled, usualAcceptance } from '../../model/index.ts';
import type { DraftAcceptance, DraftOffers, DraftTactic } from '../draft-talks.ts';
import type { Path } from '../path.ts';
import type { Report } from './fault-report.ts';

/** Above it an offer of hardly anything would be as good as the best. */
const MOST_SCALE = 100;

/** What a name alone stands for. */
const offersOf = (name: string): OfferTactic => tacticCalled(name)!.offers;

/** Utilities in it are out of `points` as written, and out of 1 in the result. Undefined where something is faulty. */
export function checkTactic(written: DraftTactic, points: number, at: Path, report: Report): Tactic | undefined {
  const before = report.count;
  if (typeof written === 'string') {
    return tacticCalled(written);
  }
  const { model } = written;
  const offers = readOffers(written.offers, points, [...at, 'offers'], report);
  const accepts =
    written.accepts === undefined
      ? usualAcceptance(offers)
      : readAccepts(written.accepts, points, [...at, 'accepts'], report);
  return report.count === before ? { offers, accepts, model: model && { form: model } } : undefined;
}

function readOffers(written: DraftOffers, points: number, at: Path, report: Report): OfferTactic {
  if (typeof written === 'string') return offersOf(written);
  const within = numbersWithin(at, report);
  if ('raiseStakes' in written) {
    within('raiseStakes', written.raiseStakes, 0, 1);
    return {
      form: 'raise-stakes',
      by: written.raiseStakes,
      as: readOffers(written.as, points, [...at, 'as'], report),
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
  if (typeof written === 'string') return { when: 'next', scale: 1, plus: 0 };
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
  const inNext = numbersWithin([...at, 'next'], report);
  inNext('scale', scale, 0, MOST_SCALE);
  inNext('plus', plus, -points, points);
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
