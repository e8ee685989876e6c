import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { orderedRiver, riverTalks } from '../../../../test/river-talks.ts';
import { editText, parseCase, type TextEdit } from '../../../format/index.ts';
import { issueEdits, issueFault, issueForm, newIssueEdits, removeIssueEdits } from './issue-form.ts';
import { meetingTerms } from './meeting-terms.ts';

function bench(text: string) {
  const { document, draft } = parseCase(text);
  const terms = meetingTerms(draft!.talks!, undefined);
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
  const values = [...water.values.filter(({ id }) => id !== 'winter'), { id: undefined, name: 'in the spring' }];
  const text = after(issueEdits(terms, 'water', { ...water, values }));
  const { talks } = parse(text);
  expect(talks.issues.water.ordered).toEqual({ none: 'none', all: 'all year', spring: 'in the spring' });
  expect(talks.parties.up).toMatchObject({
    order: { water: 'none > all > spring' },
    values: { water: { none: 100, all: 0, spring: 0 } },
  });
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
