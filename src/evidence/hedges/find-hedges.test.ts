import { expect, test } from 'vitest';
import { paragraphsOf } from '../text/paragraphs.ts';
import { CUES } from './cues.ts';
import { findHedges } from './find-hedges.ts';

const found = (text: string) =>
  paragraphsOf(text)
    .paragraphs.flatMap(({ sentences }) => sentences)
    .flatMap(findHedges)
    .map(({ words, class: type, strength }) => `${words}: ${strength} ${type}`);

test.each([
  ['They might go.', ['might: weak epistemic']],
  ['It is most likely over.', ['most likely: strong epistemic']],
  ['The boats were reportedly empty.', ['reportedly: weak evidential']],
  ['According to the port, it was shut.', ['According to: medium evidential']],
  ['Both sides must pay.', ['must: strong deontic']],
  ['It opens only if they sign.', ['only if: strong conditional']],
  ['Hardly any gas came.', ['Hardly any: strong attenuator']],
  ['It is a fact.', ['It is a fact: strong booster']],
  ['Of course they knew.', ['Of course: medium booster']],
  ['They plan to meet.', ['plan to: medium plan']],
  ['He denied it.', ['denied: strong negation']],
  ['They are not here yet, and have yet to answer.', ['have yet to: medium negation']],
  ['It cost more than 40 million.', ['more than: medium attenuator']],
  ['Sign, otherwise we leave.', ['otherwise: weak conditional']],
])('%s', (sentence, expected) => {
  expect(found(sentence)).toEqual(expected);
});

test.each([
  'It began in May 2019.',
  'The military might of both is known.',
  'The good will of both is known.',
  'The talk was about boats.',
  'We have no water to give away.',
  "He didn't look at the gauges.",
  'Nobody came without a permit.',
  'The officials asked not to be named.',
  'It held 22 percent less than a year ago.',
  'She feared a loss of face more than a lawsuit.',
  'Anyone who says otherwise lies.',
  'Reyk told reporters after a meeting.',
])('a word in another sense is no cue: %s', (sentence) => {
  expect(found(sentence)).toEqual([]);
});

test('the longest cue wins, and no cue lies inside another', () => {
  expect(found('It is not impossible.')).toEqual(['It is not impossible: weak epistemic']);
});

test('each cue is written once per class and strength', () => {
  for (const [type, strength, cues] of CUES) {
    const list = cues.split(',').map((cue) => cue.trim());
    expect(new Set(list).size, `${strength} ${type}`).toBe(list.length);
    expect(list).not.toContain('');
  }
});
