import { describe, expect, test } from 'vitest';
import { readReport } from '../read-report.ts';

const MINISTRIES =
  'Lock on the Danube\n\nThe Ministry of Transport said on Monday that the lock was shut. The Ministry of Energy said that the power station was shut, too.\n\nThe ministry said that nobody had been hurt. The ministry declined to say who would pay.\n';
const PRESIDENTS =
  'Two presidents meet\n\nPresident Ana Dobrescu of Romania said the lock would open. President Stoyan Velikov of Bulgaria said it would not.\n\nThe president said that the fee was too high.\n';

function read(text: string, who?: Record<string, string>) {
  const { statements, asks } = readReport({ text, ...(who !== undefined && { answers: { who } }) });
  return { speakers: statements.map(({ speaker }) => speaker.name), asks: asks.filter(({ about }) => about === 'who') };
}

describe('a description that several fit is asked about once', () => {
  test.each([
    ['the ministry', MINISTRIES, ['Ministry of Transport', 'Ministry of Energy']],
    ['the president', PRESIDENTS, ['Ana Dobrescu', 'Stoyan Velikov']],
  ])('%s', (words, text, among) => {
    const { asks, speakers } = read(text);
    expect(asks).toEqual([{ about: 'who', statement: 's4', words, guess: among[1], among }]);
    expect(speakers.slice(3)).toEqual(speakers.slice(3).map(() => among[1]));
    for (const name of among) {
      const answered = read(text, { [words]: name });
      expect(answered.asks).toEqual([]);
      expect(answered.speakers.slice(1)).toEqual([...among, ...speakers.slice(3).map(() => name)]);
    }
  });

  test('the answer that it is the one named last settles it, too', () => {
    const { asks, speakers } = read(MINISTRIES, { 'the ministry': 'the ministry' });
    expect(asks).toEqual([]);
    expect(speakers).toEqual(read(MINISTRIES).speakers);
  });

  test('a name that the report does not have stands for itself', () => {
    const { speakers } = read(MINISTRIES, { 'the ministry': 'Ministry of Finance' });
    expect(speakers.slice(-2)).toEqual(['Ministry of Finance', 'Ministry of Finance']);
  });
});

describe('an answer holds until somebody else whom the words fit is told of', () => {
  const named = ['Juhan Paekivi', 'Ilze Kaminska'];
  const before =
    'Prison\n\nThe transport minister, Juhan Paekivi, said the lock was shut. The water minister, Ilze Kaminska, said it was open. The minister said that nobody had been hurt.\n\n';
  const comes = 'Justice Minister Karl Lepp said he would resign. ';
  const asked = (text: string, who?: Record<string, string>) =>
    read(text, who).asks.map((ask) => ask.about === 'who' && [ask.words, ask.after]);

  test('then they mean the newcomer, who has spoken just now', () => {
    const text = `${before}${comes}The minister said the prison was full.\n`;
    const free = ['Ilze Kaminska', 'Karl Lepp', 'Karl Lepp'];
    expect(read(text).speakers.slice(-3)).toEqual(free);
    for (const name of named) {
      const { speakers, asks } = read(text, { 'the minister': name });
      expect(speakers.slice(-3)).toEqual([name, ...free.slice(1)]);
      expect(asks).toEqual([]);
    }
  });

  test('once others have spoken again, it is asked anew', () => {
    const text = `${before}${comes}Juhan Paekivi said he would not. The minister said the prison was full. The minister added that it was cold.\n`;
    const again = 'the minister, after Karl Lepp';
    const first = { 'the minister': 'Ilze Kaminska' };
    expect(asked(text, first)).toEqual([['the minister', 'Karl Lepp']]);
    expect(read(text, first).speakers.slice(-2)).toEqual(['Juhan Paekivi', 'Juhan Paekivi']);
    const { speakers, asks } = read(text, { ...first, [again]: 'Karl Lepp' });
    expect(asks).toEqual([]);
    expect(speakers.slice(-5)).toEqual(['Ilze Kaminska', 'Karl Lepp', 'Juhan Paekivi', 'Karl Lepp', 'Karl Lepp']);
  });
});

const FAR = `Lock on the Danube\n\nThe Ministry of Transport said that the lock was shut. ${'The river is low. '.repeat(20)}The Ministry of Energy said that the power station was shut, too.\n\nThe ministry said that nobody had been hurt.\n`;

test.each([
  ['a single one', MINISTRIES.replace(/ The Ministry of Energy[^.]*\./, '')],
  ['two, of which one was told of long before', FAR],
  [
    'two whom any such word means by turns',
    'Lock\n\nThe analyst Askar Nurmanov said it was old. The analyst Petar Iliev said it was new.\n\nThe analyst said that it leaked.\n',
  ],
])('nothing is asked: %s', (_, text) => {
  expect(read(text).asks).toEqual([]);
});
