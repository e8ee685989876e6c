import { expect, test } from 'vitest';
import { editedText } from '../../../test/edited-text.ts';
import { parseCase } from '../../format/index.ts';
import { newDeadline, newOption, newParty, newRule, newWant } from './element-edits.ts';
import { elementsOf, nearestTo } from './model-elements.ts';

const text = `demarche: 1
title: The weir
parties:
  norway: { name: Norway, aliases: [Oslo] }
  sweden: { name: Sweden }
conflict:
  options:
    norway: { close: closes the weir }
    sweden: { sue: sues }
  statusQuo: []
  rules:
    - sweden.sue implies norway.close
    - { id: known, never: norway.close and not sweden.sue }
  context: { ice: { says: the river is frozen, holds: false } }
  terms: { calm: not sweden.sue }
  preferences:
    norway: [norway.close, { quiet: calm }]
    sweden: unknown
  variants:
    thaw: { why: The ice goes early., context: { ice: { holds: false } } }
`;
const draftOf = (at: string) => parseCase(at).draft!;

/** The case with the element made and a statement that bears on it. */
function linked(made: { readonly path: string; readonly edits: readonly unknown[] } | undefined) {
  const edited = editedText(text, ...(made!.edits as never[]), {
    kind: 'insert',
    path: ['statements'],
    at: -1,
    key: 'said',
    value: { kind: 'claim', says: 'x', supports: [{ what: made!.path, basis: 'stated' }] },
  });
  expect(parseCase(edited).problems).toEqual([]);
  return parseCase(edited).draft!;
}

test('every element can be linked to; what has no name is given one first', () => {
  const elements = elementsOf(draftOf(text));
  for (const { path, naming } of elements) linked({ path, edits: naming });
  expect(elements.map(({ path, says }) => `${path} | ${says}`)).toEqual([
    'options.norway.close | closes the weir',
    'options.sweden.sue | sues',
    'preferences.norway.close | Norway closes the weir',
    'preferences.norway.quiet | “calm” holds',
    'preferences.norway | undefined',
    'preferences.sweden | undefined',
    'rules.if-sweden | if Sweden sues, then Norway closes the weir',
    'rules.known | never: Norway closes the weir and Sweden does not sue',
    'context.ice | the river is frozen',
    'terms.calm | calm: Sweden does not sue',
    'parties.norway | Norway',
    'parties.sweden | Sweden',
    'variants.thaw | The ice goes early.',
    'statusQuo | undefined',
  ]);
});

test('an option is made for the party that the case knows under another name, or for a new one', () => {
  const draft = draftOf(text);
  const known = linked(newOption(draft, { found: { id: 'kingdom', name: 'Oslo' } }, 'opens the second gate'));
  expect(known.conflict!.options!.norway).toEqual({
    close: 'closes the weir',
    'opens-second': 'opens the second gate',
  });
  const added = linked(newOption(draft, { found: { id: 'finland', name: 'Finland' } }, 'mediates'));
  expect(added.parties!.finland).toEqual({ name: 'Finland' });
});

test('a want goes below those that are there, and in the place of what is unknown', () => {
  const draft = draftOf(text);
  const below = linked(newWant(draft, { id: 'norway' }, { name: 'sweden.sue', isNot: true }));
  expect(below.conflict!.preferences!.norway).toEqual([
    'norway.close',
    { quiet: 'calm' },
    { 'no-sue': 'not sweden.sue' },
  ]);
  const first = linked(newWant(draft, { id: 'sweden' }, { name: 'sweden.sue', isNot: false }));
  expect(first.conflict!.preferences!.sweden).toEqual([{ sue: 'sweden.sue' }]);
});

test('wants that are weighed or ranked are left as they are', () => {
  const weighed = draftOf(text.replace('sweden: unknown', 'sweden: { weights: { sweden.sue: 1 } }'));
  expect(newWant(weighed, { id: 'sweden' }, { name: 'sweden.sue', isNot: false })).toBeUndefined();
});

test('a rule and a deadline are made', () => {
  const draft = draftOf(text);
  const members = [
    { name: 'norway.close', isNot: false },
    { name: 'sweden.sue', isNot: false },
  ];
  const rule = newRule(draft, { kind: 'excludes', members });
  expect(linked(rule).conflict!.rules).toContainEqual({
    id: 'close-sue',
    always: 'norway.close implies not sweden.sue',
  });
  const by = linked(newDeadline(draft, 'norway', 'close', '2031-04-30'));
  expect(by.conflict!.options!.norway!.close).toEqual({ does: 'closes the weir', by: '2031-04-30' });
});

test('what shares words with the passage is near it, and nothing else', () => {
  const items = [{ says: 'sues' }, { says: 'closes the weir' }, { says: undefined }];
  expect(nearestTo(items, 'The weir is to be closed', 3)).toEqual([items[1]]);
});

test('a party that nobody introduced comes in by its name, and one that is known is not made twice', () => {
  const made = newParty(draftOf(text), { named: ' The river guard ' });
  expect(linked(made).parties).toMatchObject({ 'river-guard': { name: 'The river guard' } });
  expect(newParty(draftOf(text), { named: 'oslo' })).toEqual({ path: 'parties.norway', edits: [] });
  expect(linked(newOption(draftOf(text), { named: 'Fishers' }, 'block the weir')).conflict?.options).toMatchObject({
    fishers: { 'block-weir': 'block the weir' },
  });
});
