import { expect, test } from 'vitest';
import { sameSayings } from './same-sayings.ts';

const draft = {
  statements: {
    first: { kind: 'claim', says: 'x', speaker: 'Signe Aldal', voice: 'norway' },
    again: { kind: 'claim', says: 'x', speaker: 'Olle Brandt', voice: 'norway', sameAs: 'first' },
    once: { kind: 'claim', says: 'x', speaker: 'Ada Berg', voice: 'sweden' },
    herself: { kind: 'claim', says: 'x', speaker: 'Signe Aldal' },
  },
} as never;

test('a party says the same through whoever speaks for it, and another party never does', () => {
  expect(sameSayings(draft, undefined, { speaker: 'Ada Berg', voice: 'norway' })).toEqual(['first', 'again']);
  expect(sameSayings(draft, undefined, { speaker: 'Signe Aldal', voice: undefined })).toEqual(['herself']);
});

test('a statement is not the same as itself, nor as one that leads back to it', () => {
  expect(sameSayings(draft, 'first', { speaker: 'Signe Aldal', voice: 'norway' })).toEqual([]);
  expect(sameSayings(draft, 'again', { speaker: 'Olle Brandt', voice: 'norway' })).toEqual(['first']);
});

test('what is written as the same stays where nobody knows of one of the two for whom it is said', () => {
  const written = { sameAs: 'first', kind: 'claim', says: 'x', speaker: 'a spokesman' };
  const wider = { statements: { ...(draft as { statements: object }).statements, spokesman: written } } as never;
  const of = (voice: string | undefined) => sameSayings(wider, 'spokesman', { speaker: 'a spokesman', voice });
  expect(of(undefined)).toEqual(['first']);
  expect(of('sweden')).toEqual(['once']);
});
