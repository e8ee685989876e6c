import { describe, expect, test } from 'vitest';
import { readReport } from '../read-report.ts';

const BEFORE =
  'Quarrel about a lock on the Danube\n\nThe barges were held on the river for three days in May, and nobody came to look.\n\n';
const AFTER = '\n\nThe river has been low since June, and the harvest was poor in both countries this year.\n';

function last(text: string) {
  const { statements, text: read } = readReport({ text: BEFORE + text + AFTER, published: '2024-06-10' });
  return statements.filter(({ start, end }) => text.includes(read.text.slice(start, end))).at(-1)!;
}

describe('kind', () => {
  test.each([
    ['The lock was closed on Monday.', 'fact'],
    ['Bulgaria says the lock was closed on Monday.', 'claim'],
    ['The analyst Askar Nurmanov says the closure is a mistake.', 'assessment'],
    ['The minister Ousmane Dabo believes that the closure will hurt everybody.', 'assessment'],
    ['“Nobody asked us, and nobody will,” said Ousmane Dabo, the water minister.', 'quotation'],
    ['Who will open the lock?', 'question'],
    ['“Who will open the lock?” asked Ousmane Dabo.', 'question'],
    ['Bulgaria wants the lock opened by Friday.', 'claim'],
    ['Most likely, the closure was a clumsy and costly mistake.', 'assessment'],
    ['The union has threatened to block the road from Monday.', 'claim'],
    ['The ministry has offered to pay half of the damage.', 'claim'],
    ['Economists expect the lira to fall further this autumn.', 'assessment'],
    ['Ousmane Dabo, the water minister, said that the fee “is open and hardly worth a quarrel”.', 'claim'],
    ['Police detained perhaps 40 dockers.', 'fact'],
    ['“Who opens it?” said Ousmane Dabo, the water minister, without a smile.', 'question'],
    ['Ousmane Dabo, the water minister, called the letter a forgery and a lie.', 'claim'],
    ['Ousmane Dabo, the water minister, said the talks would probably collapse.', 'assessment'],
    ['Bulgaria has ruled out any new lock.', 'claim'],
    ['In his view, said Ousmane Dabo, the lock is old.', 'claim'],
    ['Askar Nurmanov, a pilot, was there; in his view the lock was a gift.', 'assessment'],
    ['The union would strike in August, the pilot Askar Nurmanov warned, unless wages rose.', 'claim'],
    ['“A lock has an owner,” said Ousmane Dabo, “but who owns a river?”', 'quotation'],
    ['Askar Nurmanov, head of the Centre for River Studies, said the closure was a sign of weakness.', 'assessment'],
  ])('%s is a %s', (text, kind) => {
    expect(last(text).kind).toBe(kind);
  });
});

describe('status', () => {
  test.each([
    ['The lock was closed on Monday.', 'occurred'],
    ['Bulgaria said the lock was closed on Monday.', 'occurred'],
    ['The lock will be opened on Friday.', 'planned'],
    ['Bulgaria said the lock would be opened on Friday.', 'planned'],
    ['Ministers are due to gather in Ruse next month.', 'planned'],
    ['There were no talks on Monday.', 'denied'],
    ['Bulgaria denied that it closed the lock.', 'denied'],
    ['If the lock stays shut, the harvest could rot.', 'hypothetical'],
    ['Bulgaria wants the lock opened.', 'none'],
    ['Ousmane Dabo, the water minister, called the letter a forgery and a lie.', 'denied'],
    ['Bulgaria has ruled out any new lock.', 'denied'],
    ['Radio Ruse quoted two sailors as saying that the lock had been opened.', 'occurred'],
    ['Since the start of spring Bulgarian inspectors detained 14 barges.', 'occurred'],
    ['Under a treaty signed in 1996, Bulgaria takes half of the fees.', 'none'],
    ['The contract expires next week.', 'planned'],
    ['Hardly any of it was paid.', 'denied'],
    ['More than four barges were burnt over two nights.', 'occurred'],
    ['Askar Nurmanov expects prices to fall.', 'hypothetical'],
    ['“You could hear the river for weeks,” said Nodar Kiknavelidze, a docker.', 'occurred'],
    ['A clerk declined to disclose whether the lock was open.', 'denied'],
    ['The lock lies 12 km from Ruse.', 'none'],
    ['The pilots are to blame.', 'none'],
    ['For the closure Bulgaria is to blame, and the fee is high.', 'none'],
    ['Bulgaria is to open the lock.', 'planned'],
    ['The barges arrived on 3 May.', 'occurred'],
    ['The dam, not the lock, was closed on Monday.', 'occurred'],
    ['The terminal, which was built in 2004, lies 3 km south of Ruse.', 'none'],
    ['Two boats that had escorted the tanker returned to Ruse at dawn.', 'occurred'],
    ['A report published in May said nothing of it.', 'denied'],
    ['Turkish officials declined to comment.', 'denied'],
    ['Police detained 40 dockers, none of whom has been charged.', 'occurred'],
    ['Nobody was hurt, but the lock was closed for a week.', 'occurred'],
    ['The talks have been stalled since Romania recalled its envoy in March.', 'none'],
    ['It remains unclear who ordered the search.', 'none'],
    ['Ministers meet again in Ruse on 20 June.', 'planned'],
    ['Turkey said it had lifted the ban and that grain would flow again next week.', 'occurred'],
    ['Turkey said it would lift the ban unless Romania raised its fees.', 'hypothetical'],
    ['The union has threatened to block the road from Monday.', 'planned'],
    ['Diplomats doubt that the ceasefire will hold.', 'none'],
    ['“They cut the cables in the night,” said Nodar Kiknavelidze, a docker.', 'occurred'],
    ['“A lock is not a barracks,” said Nodar Kiknavelidze, a docker.', 'none'],
    ['“We did not open fire on anybody,” said Nodar Kiknavelidze, a docker.', 'denied'],
    ['The river has lost perhaps a third of its water.', 'occurred'],
    ['The canal is 40 km long, and farmers occupied it for a week.', 'occurred'],
    ['We recall that the last meeting ended in March without a result.', 'occurred'],
    ['The north gate, designed in 1987, will store water for the summer.', 'planned'],
  ])('%s is %s', (text, status) => {
    expect(last(text).status).toBe(status);
  });
});

test.each([
  ['Romania frees nine Bulgarian sailors after two weeks', 'occurred'],
  ['Romania to free nine Bulgarian sailors on Friday', 'planned'],
  ['Romania denies firing on Bulgarian boats', 'denied'],
])('a headline tells in the present what was done: %s is %s', (text, status) => {
  const { statements } = readReport({ text: `${text}\n\n${BEFORE}${AFTER}`, published: '2024-06-10' });
  expect(statements[0]?.status).toBe(status);
});

test('a past tense with a day to come is flagged, and planned', () => {
  const statement = last('This coming Friday there were talks in Ruse.');
  expect(statement.flags).toContain('tense-clash');
  expect(statement.status).toBe('planned');
});

test('what is put to somebody without a question mark is a premise', () => {
  const text =
    'Water\n\nWe asked the hydrologist Amadou Tchiroma about the wells:\n\n– Why were the wells closed?\n\n– Because of arsenic.\n\n– But the wells were clean in May.\n\n– Now we measure.\n';
  const kinds = readReport({ text }).statements.filter(
    ({ speaker, within }) => speaker.what === 'interviewer' && within === undefined,
  );
  expect(kinds.map(({ kind }) => kind)).toEqual(['question', 'claim']);
});

test('what an interviewer takes for granted is her claim, and flagged', () => {
  const text =
    'Water\n\nWe asked the hydrologist Amadou Tchiroma about the wells:\n\n– The wells were closed in March. Why?\n\n– Because of arsenic.\n\n– And now?\n\n– Now we measure.\n';
  const premise = readReport({ text }).statements.find(({ flags }) => flags.includes('premise'));
  expect(premise).toMatchObject({ kind: 'claim', speaker: { name: 'the interviewer' } });
});
