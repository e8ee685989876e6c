import { afterEach, expect, test } from 'vitest';
import { analysis } from './analysis.ts';
import { countText, gainText, number, shareText, utilityText, writeFiguresAs } from './figures.ts';
import { counted } from './words.ts';

afterEach(() => writeFiguresAs());

test('figures and days are the same everywhere, unless whoever shows them has a way of its own', () => {
  const written = () => [
    counted(65536, 'state'),
    analysis.asOf('2019-04-24'),
    utilityText(0.3),
    gainText(0.25),
    shareText(0.455),
    countText(3_200n * 10n ** 17n),
  ];
  expect(written()).toEqual(['65,536 states', 'As of 2019-04-24.', '0.300', '+0.250', '45.5%', 'about 3.2 × 10^20']);
  const german = (options: Intl.NumberFormatOptions) => {
    const format = new Intl.NumberFormat('de', options);
    return (value: number) => format.format(value);
  };
  writeFiguresAs({
    number: german({}),
    day: (iso) => new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(iso)),
    utility: german({ minimumFractionDigits: 3 }),
    gain: german({ minimumFractionDigits: 3, signDisplay: 'exceptZero' }),
    share: german({ style: 'percent' }),
  });
  expect(written()).toEqual([
    '65.536 states',
    'As of 24 April 2019.',
    '0,300',
    '+0,250',
    '46\u00a0%',
    'about 3,2 × 10^20',
  ]);
});

test('thousands are set apart, and digits behind the point are not', () => {
  expect([12, 1234, 1234567.1234, 0.12345, -1234.5].map(number)).toEqual([
    '12',
    '1,234',
    '1,234,567.1234',
    '0.12345',
    '-1,234.5',
  ]);
});

test('a gain has its sign, and nothing has none', () => {
  expect([0.1754, -0.02, 0, 0.0004, -0.0004].map(gainText)).toEqual(['+0.175', '−0.020', '0.000', '0.000', '0.000']);
  expect([-0.3, -0.0004].map(utilityText)).toEqual(['−0.300', '0.000']);
});

test('what sums leave behind in the last digits does not decide how a figure is rounded', () => {
  // 0.8875 as people add it up; as a sum it comes out just below, and just above.
  expect([0.8875, 0.55 + 0.2 + 0.07 + 0.0675, 0.8875 + 2e-16].map(utilityText)).toEqual(['0.888', '0.888', '0.888']);
  expect([-0.8875, 0.88749, 1e-9].map(utilityText)).toEqual(['−0.888', '0.887', '0.000']);
  expect([0.0625, 0.2825].map(shareText)).toEqual(['6.3%', '28.3%']);
});

test('shares have one decimal where they need it', () => {
  expect([0, 1, 0.12, 1 / 3, 0.0004].map(shareText)).toEqual(['0%', '100%', '12%', '33.3%', '0%']);
});

test('a large count is a power of ten, rounded and not cut', () => {
  const count = (lead: bigint, power: bigint) => countText(lead * 10n ** power);
  expect(countText(9_999_999_999_999n)).toBe('9,999,999,999,999');
  expect(count(1n, 30n)).toBe('about 1 × 10^30');
  expect(count(3_249n, 20n)).toBe('about 3.2 × 10^23');
  expect(count(3_250n, 20n)).toBe('about 3.3 × 10^23');
  expect(count(9_951n, 20n)).toBe('about 1 × 10^24');
  expect(countText(10n ** 20n - 1n)).toBe('about 1 × 10^20');
});
