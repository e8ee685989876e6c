import { expect, test } from 'vitest';
import { talks } from '../index.ts';
import { elicit } from './elicit-phrases.ts';

test('an agreement a round after its offer says both rounds', () => {
  expect(talks.agreed(10, 15, 'The Mainland', 9)).toBe(
    'They agree in round 10 of 15, on what The Mainland offered in round 9',
  );
  expect(talks.agreed(10, 15, 'The Mainland', 10)).toBe('They agree in round 10 of 15, on what The Mainland offers');
});

test('the place by which an alternative is ahead is told, and what it weighs where there are numbers', () => {
  const except = { issue: 'Service', has: 'all winter', hasNot: 'none', weighs: undefined };
  expect(elicit.practically('One', 'Two', ['Price'], except)).toMatch(/by one place: all winter, not none\. If/);
  expect(elicit.practically('One', 'Two', ['Price'], { ...except, weighs: '0.200' })).toContain('is worth 0.200.');
});

test('a tied item says with whom it starts, and why', () => {
  expect(elicit.tiedItem('the car', '10', 'Bob', 'Carol', ['40', '65'])).toBe(
    'The car is worth as much to both, 10: it starts with Bob, who has fewer points without it, 40 to 65 of Carol.',
  );
  expect(elicit.tiedItem('the car', '10', 'Ann', 'Ben', ['45', '45'])).toMatch(/named first/);
});
