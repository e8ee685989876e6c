import { expect, test } from 'vitest';
import { readReport } from '../../evidence/index.ts';
import { evidence as phrases } from '../phrases/evidence.ts';
import { equalFigures } from './equal-figures.ts';

const reading = readReport({
  text: 'The weir\n\nSweden took 40 tons of fish in spring. Norway took 12 tons.\n\nNorway said that 40 tons were too many.\n',
});
const figure = (words: string) =>
  reading.statements.flatMap(({ quantities }) => quantities).find((one) => one.words.includes(words))!;

test('a figure that the report gives again is found in the other paragraph, and no other figure is', () => {
  expect(equalFigures(reading, figure('40'))).toEqual([3]);
  expect(equalFigures(reading, figure('12'))).toEqual([]);
});

test('what is said of a figure tells whether it is rough, which way it goes, and where it stands again', () => {
  const plain = { value: 40, to: undefined, unit: 'tons', approximate: false, direction: undefined };
  const { quantity } = phrases.details;
  expect(quantity(plain, [])).toBe('40 tons');
  expect(quantity({ ...plain, to: 50, approximate: true, direction: 'down' }, [3, 5])).toBe(
    'about 40–50 tons; going down; the same figure in paragraphs 3, 5',
  );
});
