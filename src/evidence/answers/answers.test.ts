import { expect, test } from 'vitest';
import { readReport } from '../read-report.ts';

const speech =
  'Lock on the Danube\n\nBulgaria said on Monday that Ye Jeong had closed the lock. “The government of our country will wait,” Yejeong said.\n\nThe river has been low since June this year.\n';

test('a paragraph restored by the analyst has statements, and says who restored it', () => {
  const text = `${speech}\nLeave a Reply\n\nYour email address will not be published.\n`;
  const before = readReport({ text });
  const debris = before.paragraphs.find(
    ({ role, start, end }) => role === 'debris' && before.text.text.slice(start, end).startsWith('Your email'),
  )!;
  const { paragraphs, statements } = readReport({ text, answers: { restored: [debris.n, 999] } });
  expect(paragraphs[debris.n - 1]).toMatchObject({ role: 'report', because: { rule: 'report/restored' } });
  expect(statements.filter(({ paragraph }) => paragraph === debris.n)).toHaveLength(1);
  expect(statements.length).toBe(before.statements.length + 1);
});

const bothNames = (text: string) => readReport({ text }).parties.filter(({ what }) => what === 'person');

test('two names that the analyst says are one become one party, and are not asked again', () => {
  const [one, other] = bothNames(speech);
  expect(other).toBeDefined();
  const { parties, asks } = readReport({ text: speech, answers: { same: { [other!.name]: one!.name } } });
  const people = parties.filter(({ what }) => what === 'person');
  expect(people.map(({ name }) => name)).toEqual([one!.name]);
  expect(people[0]!.mentions).toHaveLength(one!.mentions.length + other!.mentions.length);
  expect(asks.filter(({ about }) => about === 'same')).toEqual([]);
});

test('a name that is its own is not asked for again, and stays', () => {
  const [one, other] = bothNames(speech);
  const { parties, asks } = readReport({ text: speech, answers: { same: { [other!.name]: other!.name } } });
  expect(parties.map(({ name }) => name)).toEqual(expect.arrayContaining([one!.name, other!.name]));
  expect(asks.filter(({ about }) => about === 'same')).toEqual([]);
});

test('names that lead to each other in a circle, or to nobody, end', () => {
  const [one, other] = bothNames(speech);
  const same = { [one!.name]: other!.name, [other!.name]: one!.name, Nobody: 'Nowhere' };
  expect(readReport({ text: speech, answers: { same } }).parties.filter(({ what }) => what === 'person')).toHaveLength(
    1,
  );
});

test('“our country” is a mention of the answer, by id or name, known to the report or not', () => {
  const text =
    'Gas\n\nThe transit through our country fell in May. Turkey has been asked for talks, and our country waits.\n\nThe river was low.\n';
  for (const our of ['romania', 'Romania']) {
    const { parties, asks, statements } = readReport({ text, answers: { our: { 'the outlet': our } } });
    const romania = parties.find(({ name }) => name === 'Romania');
    expect(romania?.surfaces).toEqual([{ words: 'our country', count: 2 }]);
    expect(statements.filter(({ parties: named }) => named.includes(romania!.id))).toHaveLength(2);
    expect(asks.filter(({ about }) => about === 'our')).toEqual([]);
  }
});

test('whose “our country” is, is settled for the speaker who was asked about and for nobody else', () => {
  const text =
    'Gas\n\n“Our country will wait,” Petar Iliev said. “Our country has paid,” Radu Munteanu said.\n\nHungary and Bulgaria were asked for talks.\n';
  const whose = (our: Record<string, string>) => {
    const { parties, statements, asks } = readReport({ text, answers: { our } });
    const of = (speaker: string) => {
      const { parties: named } = statements.find((one) => one.speaker.name === speaker)!;
      return parties.filter(({ id, what }) => what === 'state' && named.includes(id)).map(({ name }) => name);
    };
    const open = asks.flatMap((ask) => (ask.about === 'our' ? [ask.speaker] : []));
    return [of('Petar Iliev'), of('Radu Munteanu'), open];
  };
  expect(whose({})).toEqual([[], [], ['Petar Iliev', 'Radu Munteanu']]);
  expect(whose({ 'Petar Iliev': 'bulgaria' })).toEqual([['Bulgaria'], [], ['Radu Munteanu']]);
  expect(whose({ 'Petar Iliev': 'bulgaria', 'Radu Munteanu': 'Romania' })).toEqual([['Bulgaria'], ['Romania'], []]);
});

test('an answered day wins, and is not asked for', () => {
  const { about, asks } = readReport({ text: speech, published: '2024-05-01', answers: { published: '2024-06-10' } });
  expect(about.published).toMatchObject({ value: '2024-06-10', basis: 'given' });
  expect(asks.filter(({ about: what }) => what === 'published')).toEqual([]);
});
