import { expect, test } from 'vitest';
import { parseExpression } from '../../format/index.ts';
import { deniedDeed } from '../phrases/expressions.ts';
import { withNeededIsolates } from '../writers/document.ts';
import { expressionInWords, type Named } from './expression-in-words.ts';

const names = new Map<string, Named>([
  ['us.relieve', { kind: 'option', party: 'United States', id: 'relieve', does: 'eases sanctions' }],
  [
    'us.leave',
    { kind: 'option', party: 'United States', id: 'leave', does: 'leaves the talks and raises the pressure' },
  ],
  ['dprk.escalate', { kind: 'option', party: 'North Korea', id: 'escalate', does: undefined }],
  ['context.summit', { kind: 'context', says: 'the two meet' }],
  ['calm', { kind: 'term', name: 'calm' }],
]);

function words(text: string): string | undefined {
  const parsed = parseExpression(text);
  if ('fault' in parsed) throw new Error(parsed.fault.says);
  const said = expressionInWords(parsed.syntax, (name) => names.get(name));
  return said === undefined ? undefined : withNeededIsolates(said);
}

test('an expression is read as a sentence', () => {
  expect(words('us.relieve')).toBe('United States eases sanctions');
  expect(words('us.relieve and not dprk.escalate')).toBe(
    'United States eases sanctions and North Korea does not take “escalate”',
  );
  expect(words('not us.relieve or calm')).toBe('United States does not ease sanctions or “calm” holds');
  expect(words('not calm')).toBe('“calm” does not hold');
  expect(words('not context.summit')).toBe('it is not so that the two meet');
});

test('conditions say what follows from what, whichever way they were written', () => {
  const reading = 'if United States eases sanctions, then “calm” holds';
  expect(words('calm if us.relieve')).toBe(reading);
  expect(words('us.relieve implies calm')).toBe(reading);
  expect(words('calm iff us.relieve')).toBe('“calm” holds exactly when United States eases sanctions');
});

test('what belongs together stays together', () => {
  expect(words('calm and (us.relieve or dprk.escalate)')).toBe(
    '“calm” holds, and (United States eases sanctions or North Korea takes “escalate”)',
  );
  expect(words('calm or us.relieve and dprk.escalate')).toBe(
    'either “calm” holds, or (United States eases sanctions and North Korea takes “escalate”)',
  );
  expect(words('not (calm and us.relieve)')).toBe('it is not so that (“calm” holds and United States eases sanctions)');
  expect(words('(calm if us.relieve) and dprk.escalate')).toBe(
    '(if United States eases sanctions, then “calm” holds), and North Korea takes “escalate”',
  );
});

test('a deed of two verbs is denied as a whole', () => {
  expect(words('not us.leave')).toBe('it is not so that United States leaves the talks and raises the pressure');
});

test('denying twice says it', () => {
  expect(words('not not us.relieve')).toBe('United States eases sanctions');
});

test('where a name stands for nothing, there is no reading', () => {
  expect(words('us.relieve and us.nothing')).toBeUndefined();
});

test.each([
  ['eases sanctions', 'does not ease sanctions'],
  ['presses', 'does not press'],
  ['tries again', 'does not try again'],
  ['lies', 'does not lie'],
  ['goes home', 'does not go home'],
  ['is present', 'is not present'],
  ['has a plan', 'does not have a plan'],
  ['raises taxes', 'does not raise taxes'],
  ['drags out the appeal', 'does not drag out the appeal'],
  ['gives up, and leaves', undefined],
  ['gives up the bombs and the rockets', 'does not give up the bombs and the rockets'],
  ['leaves the talks, or tests', undefined],
  ['press for relief', undefined],
  ['снимает санкции', undefined],
  ['Invades', undefined],
])('“%s” is denied as %s', (deed, denied) => {
  expect(deniedDeed(deed)).toBe(denied);
});
