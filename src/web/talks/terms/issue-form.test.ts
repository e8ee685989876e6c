import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { orderedRiver, riverTalks, threeAtTheRiver } from '../../../../test/river-talks.ts';
import { editText, parseCase, type TextEdit } from '../../../format/index.ts';
import { goesAlong, issueEdits, issueFault, issueForm, newIssueEdits, removeIssueEdits } from './issue-form.ts';
import { meetingTerms } from './meeting-terms.ts';

function bench(text: string, meeting?: string) {
  const { document, draft } = parseCase(text);
  const terms = meetingTerms(draft!.talks!, meeting);
  const after = (edits: readonly TextEdit[]) => {
    const edited = editText(document!, edits);
    if ('problem' in edited) throw new Error(edited.problem.says);
    return edited.text;
  };
  return { terms, after, form: (id: string) => issueForm(terms.part.issues![id]!, id) };
}

test('an issue that goes takes all that was said of it along', () => {
  const { terms, after } = bench(riverTalks);
  const text = after(removeIssueEdits(terms, 'water'));
  const { talks } = parse(text);
  expect(Object.keys(talks.issues)).toEqual(['price', 'court']);
  expect(talks.parties.up.importance).toBe('price > court');
  expect(JSON.stringify(talks)).not.toContain('water');
  // What is left of the weights is as it was, and its sum is nobody's mistake.
  expect(
    parseCase(text)
      .problems.map(({ code }) => code)
      .filter((code) => code !== 'talks/weights-sum'),
  ).toEqual([]);
});

test('a value that comes is put last and is worth nothing; one that goes is gone everywhere', () => {
  const { terms, after, form } = bench(riverTalks);
  const water = form('water');
  const values = [
    ...water.values.filter(({ id }) => id !== 'winter'),
    { id: undefined, name: 'in the spring', row: 3 },
  ];
  const text = after(issueEdits(terms, 'water', { ...water, values }));
  const { talks } = parse(text);
  expect(talks.issues.water.ordered).toEqual({ none: 'none', all: 'all year', spring: 'in the spring' });
  expect(talks.parties.up).toMatchObject({
    order: { water: 'none > all > spring' },
    values: { water: { none: 100, all: 0, spring: 0 } },
  });
});

/** A package that it walks away with, and red lines, all of which name a value that goes. */
const withPackage = riverTalks
  .replace('supports: [{ what: talks.parties.up.reservation, basis: stated }] ', '')
  .replace(
    '      reservation: 40\n',
    `      reservation: { water: winter, price: 2 }
      redLines:
        - { never: { water: [winter, all], court: goes-on }, why: not both }
        - { never: { water: winter, price: 0 } }
        - { never: { price: 1 } }
`,
  );

test('a value that goes is gone from packages and red lines; a line without it would forbid more and goes whole', () => {
  const { terms, after, form } = bench(withPackage);
  const water = form('water');
  const text = after(
    issueEdits(terms, 'water', { ...water, values: water.values.filter(({ id }) => id !== 'winter') }),
  );
  const { up } = parse(text).talks.parties;
  expect(up.reservation).toEqual({ price: 2 });
  expect(up.redLines).toEqual([
    { never: { water: ['all'], court: 'goes-on' }, why: 'not both' },
    { never: { price: 1 } },
  ]);
  expect(parseCase(text).problems).toEqual([]);
});

test('an issue that gets amounts in place of names leaves no name behind', () => {
  const { terms, after, form } = bench(withPackage);
  const text = after(issueEdits(terms, 'water', { ...form('water'), kind: 'integer', low: '0', high: '3' }));
  const { talks } = parse(text);
  expect(talks.parties.up.reservation).toEqual({ price: 2 });
  expect(talks.parties.up.redLines).toEqual([{ never: { price: 1 } }]);
  expect(JSON.stringify([talks.parties.up.order, talks.parties.up.values, talks.parties.down.values])).not.toContain(
    'water',
  );
});

test('at a meeting what was written before is said to be gone, and what the meeting wrote itself is taken out', () => {
  const { terms, after, form } = bench(threeAtTheRiver, 'spring');
  const water = form('water');
  const text = after(issueEdits(terms, 'water', { ...water, kind: 'integer', low: '0', high: '3' }));
  const { meetings, parties } = parse(text).talks;
  expect(meetings.spring.parties.up).toEqual({ values: { water: null }, order: { water: null } });
  // As it is written, before the meeting.
  expect(parties).toEqual(parse(threeAtTheRiver).talks.parties);
  const court = form('court');
  const inherited = after(issueEdits(terms, 'court', { ...court, kind: 'integer', low: '0', high: '3' }));
  expect(parse(inherited).talks.meetings.spring.parties.up.values.court).toBeNull();
  expect(parseCase(inherited).problems.filter(({ code }) => code === 'edit/nothing-there')).toEqual([]);
});

test('at a meeting a reservation package is written whole, without the value that goes there', () => {
  const withMeeting = `${withPackage}  meetings:\n    spring: { name: The spring meeting }\n`;
  const { terms, after, form } = bench(withMeeting, 'spring');
  const water = form('water');
  const text = after(
    issueEdits(terms, 'water', { ...water, values: water.values.filter(({ id }) => id !== 'winter') }),
  );
  expect(parse(text).talks.meetings.spring.parties.up).toMatchObject({
    reservation: { price: 2 },
    redLines: [{ never: { water: ['all'], court: 'goes-on' } }, { never: { price: 1 } }],
  });
  expect(parse(text).talks.parties).toEqual(parse(withMeeting).talks.parties);
  expect(parseCase(text).problems).toEqual([]);
});

test('an issue that a meeting brought can be taken out of it again', () => {
  const brought = `${riverTalks}  meetings:\n    spring: { issues: { fish: { values: [kept, eaten] } } }\n`;
  const { terms, after } = bench(brought, 'spring');
  const text = after(removeIssueEdits(terms, 'fish'));
  expect(JSON.stringify(parse(text))).not.toContain('fish');
  expect(parse(after(removeIssueEdits(terms, 'court'))).talks.meetings.spring.issues.court).toBeNull();
});

test('a name alone changes the name alone', () => {
  const { terms, after, form } = bench(riverTalks);
  const text = after(issueEdits(terms, 'court', { ...form('court'), name: 'The suit in The Hague' }));
  expect(parse(text)).toEqual(parse(riverTalks.replace('name: The suit,', 'name: The suit in The Hague,')));
});

test('a new issue stands last, and weighs nothing for who gives numbers', () => {
  for (const before of [orderedRiver, riverTalks]) {
    const { terms, after } = bench(before);
    const made = newIssueEdits(terms, {
      ...issueForm({}, ''),
      name: 'The price of boats',
      kind: 'integer',
      low: '0',
      high: '10',
      unit: 'boats',
    });
    expect(made.id).toBe('price-boats');
    const text = after(made.edits);
    expect(Object.entries(parse(text).talks.issues).at(-1)).toEqual([
      'price-boats',
      { name: 'The price of boats', integer: [0, 10], unit: 'boats' },
    ]);
    expect(parseCase(text).problems).toEqual([]);
  }
});

test('what is missing is named', () => {
  const { form } = bench(riverTalks);
  expect(issueFault(form('water'))).toBeUndefined();
  expect(issueFault({ ...form('water'), name: ' ' })).toBe('name');
  expect(issueFault({ ...form('water'), values: form('water').values.slice(1, 2) })).toBe('values');
  expect(issueFault({ ...form('price'), high: '0' })).toBe('bounds');
});

test('what goes along with an issue, or with its values, is what is not there any more', () => {
  const text = riverTalks.replace('supports: [{ what: talks.parties.up.reservation, basis: stated }] ', '').replace(
    '      reservation: 40\n',
    `      reservation: { water: winter, price: 2 }
      redLines: [{ never: { water: winter } }, { never: { water: [winter, all], price: 0 } }, { never: { court: dropped } }]
`,
  );
  const { terms, after, form } = bench(text);
  const linesOf = (written: string): number => (parse(written).talks.parties.up.redLines ?? []).length;
  const removed = goesAlong(terms, 'water', undefined);
  expect(removed).toEqual([{ party: 'up', lines: 2, fromReservation: true }]);
  expect(linesOf(after(removeIssueEdits(terms, 'water')))).toBe(3 - 2);

  const water = form('water');
  expect(goesAlong(terms, 'water', water)).toEqual([]);
  const without = { ...water, values: water.values.filter(({ id }) => id !== 'winter') };
  expect(goesAlong(terms, 'water', without)).toEqual([{ party: 'up', lines: 1, fromReservation: true }]);
  expect(linesOf(after(issueEdits(terms, 'water', without)))).toBe(3 - 1);
  const amounts = { ...water, kind: 'integer' as const, low: '0', high: '3' };
  expect(goesAlong(terms, 'water', amounts)).toEqual([{ party: 'up', lines: 2, fromReservation: true }]);
  expect(linesOf(after(issueEdits(terms, 'water', amounts)))).toBe(3 - 2);
  expect(goesAlong(terms, 'court', undefined)).toEqual([{ party: 'up', lines: 1, fromReservation: false }]);
});
