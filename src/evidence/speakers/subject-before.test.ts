import { expect, test } from 'vitest';
import { findParties } from '../parties/index.ts';
import { paragraphsOf } from '../text/paragraphs.ts';
import { attribute } from './attribute.ts';

/** The speaker of each sentence of a text in which every paragraph is running text. */
function speakers(text: string): string[] {
  const report = paragraphsOf(text);
  const { attributions } = attribute(
    report,
    report.paragraphs.map(() => 'report'),
    findParties(report).parties,
  );
  return attributions.map(({ speaker }) => speaker.name);
}

const BEFORE = 'The lock was open all night, the envoy Clara Voss said.\n\n';

test.each([
  ['A Harbor spokeswoman, Irina Cojocaru, denied it: nobody had asked, she said.', 'Irina Cojocaru'],
  ['The chief engineer of the lock, Radu Iliescu, knew better; the gates, he said, were shut.', 'Radu Iliescu'],
  ['A spokeswoman for the lock, Irina Cojocaru, laughed – nobody had asked, she said.', 'Irina Cojocaru'],
  ['Her deputy Radu Iliescu is blunter: the gates, he says, are scrap.', 'Radu Iliescu'],
])('the pronoun behind the colon is whom the sentence opened with: %s', (text, name) => {
  expect(speakers(BEFORE + text).at(-1)).toBe(name);
});

test('a time that opens the sentence is not who speaks', () => {
  const text = 'The lock is shut, Minister Radu Iliescu said. A week earlier he had promised to open it.';
  expect(speakers(text)).toEqual(['Radu Iliescu', 'Radu Iliescu']);
});

test('not one known to go by the other pronoun', () => {
  expect(speakers(`${BEFORE}A Harbor spokesman, Radu Iliescu, denied it: nobody had asked, she said.`).at(-1)).toBe(
    'Clara Voss',
  );
});

test('whoever speaks in the paragraph comes before those of earlier ones', () => {
  const text =
    'The strike is illegal, Minister Radu Iliescu said. He would not yield.\n\nThe union’s Torvund said: “We are tired.” On Sunday he had promised to shut the locks too. “By Friday, nothing floats.”';
  expect(speakers(text).slice(-3)).toEqual(['Torvund', 'Torvund', 'Torvund']);
});
