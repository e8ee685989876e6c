import { describe, expect, test } from 'vitest';
import { findParties } from '../parties/index.ts';
import type { Role } from '../reading.ts';
import { paragraphsOf } from '../text/paragraphs.ts';
import { attribute } from './attribute.ts';

/** The speaker of the only sentence. */
function speakerOf(text: string): string {
  const report = paragraphsOf(text);
  const roles = report.paragraphs.map((): Role => 'report');
  return attribute(report, roles, findParties(report).parties, {}).attributions.at(-1)!.speaker.name;
}

describe('what reports only with a clause', () => {
  test.each([
    'posited',
    'surmises',
    'established',
    'submitted',
    'took the view',
    'issued another stern warning',
    'raised the possibility',
    'is of the opinion',
    'was quick to stress',
    'hastened to add',
    'let it be known',
    'let slip',
  ])('the port office %s that', (verb) => {
    expect(speakerOf(`The port office ${verb} that the lock was unsafe.`)).toBe('the port office');
  });

  test.each([
    'The port office established a fund.',
    'The port office is of the size that a town needs.',
    'The port office took the tug that lay at the quay.',
    'The port office issued a licence that runs out in May.',
    'The port office was quick to pay.',
    'The port office let the tug that had come from Ruse leave.',
  ])('nobody’s: %s', (text) => {
    expect(speakerOf(text)).toBe('the outlet');
  });

  test('a thing that is found is no finding', () => {
    expect(speakerOf('The engineers found in a drawer the key that opened it.')).toBe('the outlet');
    expect(speakerOf('The engineers found in a study of the lock that it had leaked.')).toBe('the engineers');
  });
});
