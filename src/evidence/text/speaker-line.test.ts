import { expect, test } from 'vitest';
import { paragraphsOf } from './paragraphs.ts';
import { speakerLine } from './speaker-line.ts';

const nameOn = (line: string) => speakerLine(paragraphsOf(line).paragraphs[0]!)?.name;

test.each([
  ['Ana Reyes, lecturer in law, Lima Institute:', 'Ana Reyes'],
  ['Ana Reyes (Institute of Marine Policy, Callao):', 'Ana Reyes'],
  ['Tran Quoc Hai, professor of law at Can Tho Delta University:', 'Tran Quoc Hai'],
  ['Kham Soulivong, retired bank official, Vientiane:', 'Kham Soulivong'],
  ['Jan van der Meulen – head of the port archive:', 'Jan van der Meulen'],
  ['Political scientist Hrachya Melkumov:', 'Hrachya Melkumov'],
  ['Deputy of the National Assembly Garnik Sahradyan:', 'Garnik Sahradyan'],
  ['Dr. Ilse van der Brandt, hydrologist:', 'Ilse van der Brandt'],
  ['**Wanjiru Kamotho, energy lawyer, Nairobi:**', 'Wanjiru Kamotho'],
  ['Lidia Moraru-Stan, professor of hydrology, University of the Lower Danube:', 'Lidia Moraru-Stan'],
  ['Professor Amina Sefu, fisheries economist, Centre for Lake Studies:', 'Amina Sefu'],
  ['Maria del Pino, who heads the union of pilots:', undefined],
  ['Inés del Pino, herder, Puno:', 'Inés del Pino'],
])('“%s” names %s', (line, name) => expect(nameOn(line)).toBe(name));

test.each([
  'Background:',
  'The parties agreed on the following:',
  'Ana Reyes, lecturer in law, said:',
  'Ana Reyes, who teaches law in Lima, sees it otherwise:',
  'New York, Geneva, Vienna:',
  'Port Sudan, early in the morning:',
  'Chairman of the Supreme Council:',
  'What the president of the chamber Ana Reyes wants:?',
  'Ana Reyes, lecturer in law, Lima Institute',
  'The text was signed by two ministers, Ana Reyes and Tom Lund:',
  'Nadia Belkacem, a lawyer in Oran, takes the opposite view:',
  'Nadia Belkacem, who was asked first, is blunt:',
  'The ministry, the port and the union want three things:',
  'Nadia Belkacem, a lawyer in Oran, wrote to us.',
])('“%s” names nobody', (line) => expect(nameOn(line)).toBeUndefined());
