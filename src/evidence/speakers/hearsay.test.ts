import { describe, expect, test } from 'vitest';
import { findParties } from '../parties/index.ts';
import type { Role } from '../reading.ts';
import { paragraphsOf } from '../text/paragraphs.ts';
import { attribute } from './attribute.ts';

/** The sources of the last sentence, the outlet left out. */
function heard(text: string, called?: string): string {
  const report = paragraphsOf(text);
  const roles = report.paragraphs.map((): Role => 'report');
  const details = called === undefined ? {} : { outlet: called };
  const { attributions } = attribute(report, roles, findParties(report).parties, details);
  return attributions
    .at(-1)!
    .sources.slice(1)
    .map(({ name }) => name)
    .join(' > ');
}

describe('who stands behind whom', () => {
  test.each([
    [
      'The envoy, Radu Iliescu, told Reuters nothing of it. Iliescu said Bulgaria had asked for a truce, Reuters reported.',
      'Reuters > Radu Iliescu',
    ],
    [
      'A senator from Varna, according to the weekly Danube Post, told guests in private that the bill was dead.',
      'Danube Post > a senator from Varna',
    ],
    [
      'Radu Iliescu, a pilot, was asleep. His cousin, he told me, counted six lights on the water.',
      'Radu Iliescu > his cousin',
    ],
    ['A retired captain told us that his officers had warned of the current.', 'a retired captain > his officers'],
    [
      'The transport office, as cited in a study by Radu Iliescu of the Danube Institute, says that tolls fell.',
      'Radu Iliescu > the transport office',
    ],
    [
      'A secret memo, read out to our reporter by a clerk in the ministry, calls the lock unsafe.',
      'a clerk in the ministry > a secret memo',
    ],
    [
      'The mayor, Radu Iliescu, was there. Iliescu, asked by the Danube News Line whether he would stay, said only that it was late.',
      'Danube News Line > Radu Iliescu',
    ],
    [
      'A letter from the mayor seen by the Danube Post says that the lock is unsafe.',
      'Danube Post > a letter from the mayor',
    ],
    [
      'The mayor, Radu Iliescu, was there. In a letter to the port, obtained by the Danube Post, Radu Iliescu says that the lock is unsafe.',
      'Danube Post > Radu Iliescu',
    ],
  ])('%s', (text, chain) => {
    expect(heard(text)).toBe(chain);
  });

  test('speech that follows hearsay is the teller’s', () => {
    expect(
      heard(
        'Radu Iliescu, a pilot, was asleep. His cousin, he told me, counted six lights. “And who pays for the oil?”',
      ),
    ).toBe('Radu Iliescu');
  });

  test('what the outlet itself has seen has come through nobody', () => {
    expect(heard('The letter, seen by the Danube Post, says that the lock is unsafe.', 'Danube Post')).toBe(
      'the letter',
    );
  });

  test('what an outlet says of itself is its own', () => {
    expect(heard('The Post first reported in May that the lock was unsafe.', 'Danube Post')).toBe('');
  });
});

describe('attitudes and findings', () => {
  test.each([
    ['Radu Iliescu, an economist, is not persuaded.', 'Radu Iliescu'],
    ['Radu Iliescu, once a pilot and now with the port, is less charitable.', 'Radu Iliescu'],
    ['The pilot Radu Iliescu was heard. But he, too, expects a dry summer.', 'Radu Iliescu'],
    ['The economist Ana Dobrescu was heard. She puts the loss down to drought.', 'Ana Dobrescu'],
    ['The economist Ana Dobrescu was heard. In her model the lock pays for itself.', 'Ana Dobrescu'],
    ['For Ana Dobrescu of Ruse University, who came home in May, the matter is closed.', 'Ana Dobrescu'],
    ['Two pilots were heard. The other insisted that the lock was safe.', 'the other'],
    ['In May, say two pilots with long experience, a tug sank at night.', 'two pilots with long experience'],
    ['Radu Iliescu told a rally of dockers near the pier that the lock was unsafe.', 'Radu Iliescu'],
    ['A ministry clerk declined to disclose whether the lock was safe.', 'a ministry clerk'],
    ['“We wait,” Radu Iliescu, whose son is on board, said by telephone.', 'Radu Iliescu'],
    [
      'A Romanian pilot who knows the lock, and asked to stay anonymous as he fears for his job, told us it would fail.',
      'a Romanian pilot',
    ],
    ['The pilot Radu Iliescu was heard. He sees the lock as a waste of money.', 'Radu Iliescu'],
    ['Two pilots were heard. Another says that the lock is safe.', 'another'],
    ['The Daily Courier says it has seen the letter.', 'Daily Courier'],
    ['The director of the port, whom I met in May, expects a dry summer.', 'the director of the port'],
    ['Bulgaria has sold the tug, Interfax reports.', 'Interfax'],
    ['The lenders were heard. Insurers fear a default.', 'insurers'],
    ['A detective told the court that the log was forged.', 'a detective'],
    ['Norway’s embassy in Lima kept silent. The embassy concedes that the lock is old.', 'Norway’s embassy in Lima'],
  ])('%s', (text, speaker) => {
    expect(heard(text)).toBe(speaker);
  });

  test.each([
    ['She works with pilots who, she grumbles, cannot swim.'],
    ['Editor’s note: The ministry did not answer the questions that were sent to it.'],
    ['The website Danube Watch published a letter that bears the seal of the port.'],
    ['The young pilot, it turns out, has gone home; he wants to know the price of the tug.'],
    ['The port closed in May and later changed its mind.'],
    ['A ministry spokesman declined to comment.'],
  ])('nobody’s but the outlet’s: %s', (text) => {
    expect(heard(`The economist Ana Dobrescu was there.\n\n${text}`)).toBe('');
  });

  test('what somebody only thinks goes on in the same mood', () => {
    expect(
      heard('Radu Iliescu is a pilot. The owners want money, he reckons. A new lock would probably cost millions.'),
    ).toBe('Radu Iliescu');
  });
});
