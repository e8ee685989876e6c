import { describe, expect, test } from 'vitest';
import { paragraphsOf } from '../text/paragraphs.ts';
import { cardName } from './card.ts';

function nameOn(line: string): string | undefined {
  return cardName(paragraphsOf(line).paragraphs[0]!);
}

describe('a line that presents who speaks below it', () => {
  test.each([
    ['Lidia Moraru-Stan, professor of hydrology, University of the Lower Danube:', 'Lidia Moraru-Stan'],
    ['Professor Amina Sefu, fisheries economist, Centre for Lake Studies:', 'Amina Sefu'],
    ['Jan van der Meulen – head of the port archive:', 'Jan van der Meulen'],
  ])('%s', (line, name) => {
    expect(nameOn(line)).toBe(name);
  });

  test.each([
    'Nadia Belkacem, a lawyer in Oran, takes the opposite view:',
    'Nadia Belkacem, who was asked first, is blunt:',
    'The ministry, the port and the union want three things:',
    'Nadia Belkacem, a lawyer in Oran, wrote to us.',
  ])('is not: %s', (line) => {
    expect(nameOn(line)).toBeUndefined();
  });
});
