/** Weights of options: whole numbers, or with a few decimals, kept exact. */
import type { Wants } from '../../model/index.ts';
import { lookUpOption, type Names } from '../expression/names.ts';
import type { Path } from '../path.ts';
import type { Report } from './fault-report.ts';

const MOST_DECIMALS = 6;

/** Scaled to whole numbers whose sums stay exact; undefined where a name or a number is faulty. */
export function checkWeights(
  written: { readonly [option: string]: number },
  at: Path,
  names: Names,
  report: Report,
): Wants | undefined {
  const before = report.count;
  const read: { option: number; digits: bigint; decimals: number }[] = [];
  const seen = new Map<number, string>();
  for (const [name, weight] of Object.entries(written)) {
    const here = [...at, name];
    const option = lookUpOption(name, names);
    if (typeof option !== 'number') report.fault({ ...option, at: here, onKey: true });
    const exact = exactly(weight);
    if (exact === undefined || exact.decimals > MOST_DECIMALS) {
      const isLarge = Math.abs(weight) > 1;
      report.fault({
        code: isLarge && exact === undefined ? 'weights/too-large' : 'weights/too-fine',
        at: here,
        says:
          isLarge && exact === undefined
            ? `The weight ${weight} is too large.`
            : `The weight ${weight} has more than ${MOST_DECIMALS} decimals.`,
        hint: 'Only the order of the sums matters; small whole numbers say the same.',
      });
    } else if (typeof option === 'number') {
      if (seen.has(option)) {
        report.fault({
          code: 'state/repeated-option',
          at: here,
          onKey: true,
          says: `"${name}" has two weights.`,
          hint: 'Remove one.',
        });
      }
      seen.set(option, name);
      read.push({ option, ...exact });
    }
  }
  const decimals = Math.max(0, ...read.map((one) => one.decimals));
  const weights = read.map((one) => ({
    option: one.option,
    weight: one.digits * 10n ** BigInt(decimals - one.decimals),
  }));
  const sum = weights.reduce((total, { weight }) => total + (weight < 0n ? -weight : weight), 0n);
  if (sum > BigInt(Number.MAX_SAFE_INTEGER)) {
    report.fault({
      code: 'weights/too-large',
      at,
      onKey: true,
      says: 'The sums of these weights are too large to be exact.',
      hint: 'Only the order of the sums matters; smaller numbers or fewer decimals say the same.',
    });
  }
  if (report.count !== before) return undefined;
  return {
    kind: 'weights',
    weights: weights.map(({ option, weight }) => ({ option, weight: Number(weight) })),
    scale: 10 ** decimals,
  };
}

/** A number as its shortest decimal digits; undefined where it needs an exponent. */
function exactly(value: number): { digits: bigint; decimals: number } | undefined {
  const text = /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(value));
  if (text === null) return undefined;
  const [, sign, whole, fraction = ''] = text;
  return { digits: BigInt(`${sign}${whole}${fraction}`), decimals: fraction.length };
}
