import { expect, test } from 'vitest';
import { paragraphsOf } from '../text/paragraphs.ts';
import { linesFor } from './line.ts';
import { isSpeakerLine } from './speaker-line.ts';

const lineOf = (text: string) => linesFor(paragraphsOf(text))[0]!;

test.each([
  'Ana Reyes, lecturer in law, Lima Institute:',
  'Ana Reyes (Institute of Marine Policy, Callao):',
  'Tran Quoc Hai, professor of law at Can Tho Delta University:',
  'Kham Soulivong, retired bank official, Vientiane:',
  'Jan van der Meulen – head of the port archive:',
  'Political scientist Hrachya Melkumov:',
  'Deputy of the National Assembly Garnik Sahradyan:',
  'Dr. Ilse van der Brandt, hydrologist:',
  '**Wanjiru Kamotho, energy lawyer, Nairobi:**',
])('“%s” names who speaks next', (text) => expect(isSpeakerLine(lineOf(text))).toBe(true));

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
])('“%s” does not', (text) => expect(isSpeakerLine(lineOf(text))).toBe(false));
