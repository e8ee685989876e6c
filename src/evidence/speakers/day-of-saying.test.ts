import { describe, expect, test } from 'vitest';
import { readReport } from '../read-report.ts';

/** The words of the dates of the last sentence: those of saying, and the others. */
function days(sentence: string): [saying: string[], others: string[]] {
  const text = `The weir\n\nThe weir on the Aune was old, and both countries knew it.\n\n${sentence}\n`;
  const { dates } = readReport({ text, published: '2031-03-14' }).statements.at(-1)!;
  const words = (isSaying: boolean) => dates.filter((one) => one.isSaying === isSaying).map((one) => one.words);
  return [words(true), words(false)];
}

describe('the day on which it was said', () => {
  test.each([
    ['Sweden denied on Tuesday that it had taken too much water.', ['on Tuesday'], []],
    ['Sweden said on Tuesday it had closed the weir on 3 March.', ['on Tuesday'], ['on 3 March']],
    ['On Tuesday, Sweden said the weir was shut.', ['On Tuesday'], []],
    ['The weir will close on Friday, Sweden said on Tuesday.', ['on Tuesday'], ['on Friday']],
    [
      '“We will wait until May,” Signe Aldal, the water minister, told reporters on Tuesday.',
      ['on Tuesday'],
      ['until May'],
    ],
    [
      'Signe Aldal told reporters in Oslo late on Monday that the talks would resume next week.',
      ['late on Monday'],
      ['next week'],
    ],
    ['In a statement on Tuesday, the ministry said it had paid.', ['on Tuesday'], []],
    ['Sweden said in a statement on Tuesday that it had paid.', ['on Tuesday'], []],
    ['Sweden said Tuesday that it had paid.', ['Tuesday'], []],
    ['Sweden on Tuesday accused Norway of closing the weir.', ['on Tuesday'], []],
    ['Sweden announced on Monday that talks begin on 20 March.', ['on Monday'], ['on 20 March']],
    ['Norway said on Monday that the lock was shut and that on Tuesday it would open.', ['on Monday'], ['on Tuesday']],
    ['On Tuesday Transport Minister Signe Aldal said the weir was shut.', ['On Tuesday'], []],
    ['In a statement issued late on Wednesday, the ministry said it had paid.', ['late on Wednesday'], []],
    ['Sweden said in a statement issued late on Wednesday that it had paid.', ['late on Wednesday'], []],
    ['Sweden announced today that it had paid.', ['today'], []],
    ['Signe Aldal told reporters on Monday the lock would open.', ['on Monday'], []],
    ['Sweden said on Monday 14 boats were held.', ['on Monday'], []],
    ['Sweden urged both sides on Wednesday to wait.', ['on Wednesday'], []],
    ['Norway rejected accusations on Thursday that it had shut the weir.', ['on Thursday'], []],
    ['“We will wait,” said Signe Aldal, the water minister, on Tuesday.', ['on Tuesday'], []],
    ['According to a report published last week, the weir leaks.', ['last week'], []],
    ['OSLO, March 14 (Agency) – The weir closed on Monday.', ['March 14'], ['on Monday']],
    ['10:25 Norway has shut the weir.', ['10:25'], []],
  ])('%s', (sentence, saying, others) => {
    expect(days(sentence)).toEqual([saying, others]);
  });
});

describe('is not', () => {
  test.each([
    ['Sweden said the weir closed on Monday.', ['on Monday']],
    ['Signe Aldal said Tuesday was too early.', ['Tuesday']],
    ["Signe Aldal said Monday's strike had hurt the town.", ["Monday's"]],
    ['Signe Aldal said 2018 was a hard year.', ['2018']],
    ['Signe Aldal said next week would decide everything.', ['next week']],
    ['Sweden said last year the weir leaked.', ['last year']],
    ['Sweden reminded that in 2024 Norway closed the weir.', ['in 2024']],
    ['According to Piers Berg, who advised the delegation in 2014, the award is void.', ['in 2014']],
    ['“We wait,” said Piers Berg, who advised the delegation in 2014.', ['in 2014']],
    ['“We wait,” said Signe Aldal, a fisher there since 1998.', ['since 1998']],
    ['Sweden urged the boats held on Wednesday to wait.', ['on Wednesday']],
    ['According to the minutes of a meeting held on 10 March, the weir leaks.', ['on 10 March']],
    ['Sweden said the press conference on Monday failed.', ['on Monday']],
    ['The weir was shut on Monday, according to Sweden.', ['on Monday']],
    ['In May, Sweden said, the weir will open.', ['In May']],
    ['The weir was shut on Monday.', ['on Monday']],
    ['Sweden said it would close the weir by 30 April.', ['by 30 April']],
    ['“On Monday we shut the weir,” said Signe Aldal, the water minister.', ['On Monday']],
  ])('%s', (sentence, others) => {
    expect(days(sentence)).toEqual([[], others]);
  });
});
