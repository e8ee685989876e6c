import { expect, test } from 'vitest';
import { editedText } from '../../../test/edited-text.ts';
import { parseCase, type TextEdit } from '../../format/index.ts';
import { editTargetOf } from './edit-target-of.ts';

const text = `demarche: 1
title: Two sides
parties:
  us: { name: Us }
  them: { name: Them }
conflict:
  options:
    us:
      ease: eases
      press: { does: presses, oneWay: take }
    them:
      yield: yields
  terms:
    calm: not us.press
  rules:
    - never: us.ease and us.press
  statusQuo: [us.press]
  preferences:
    us: [calm]
    them:
      - them.yield
      - us.ease
  variants:
    hawk:
      why: a harder line
      options: { us: { press: { oneWay: null } } }
    harder:
      why: and harder still
      from: hawk
      options: { us: { ease: null } }
      rules: []
`;
const draftOf = (written: string) => parseCase(written).draft!;
const after = (edits: readonly TextEdit[], written = text) => editedText(written, ...edits);
const target = (variant?: string, written = text) => editTargetOf(draftOf(written), variant);

test('in the case itself, edits go where they say', () => {
  const { edits, pathOf, isChanged } = target();
  expect(pathOf('preferences', 'us')).toEqual(['conflict', 'preferences', 'us']);
  expect(edits({ kind: 'remove', path: ['rules', 0] })).toEqual([{ kind: 'remove', path: ['conflict', 'rules', 0] }]);
  expect(isChanged('rules')).toBe(false);
});

test('a variant shows the case as it sees it, through the ones it starts from', () => {
  const { conflict, start } = target('harder');
  expect(conflict.options!.us).toEqual({ press: { does: 'presses' } });
  expect(start.options!.us).toEqual({ ease: { does: 'eases' }, press: { does: 'presses' } });
  expect(conflict.rules).toEqual([]);
});

test('a variant knows which places are its own', () => {
  const { isChanged } = target('harder');
  expect(isChanged('options', 'us', 'ease')).toBe(true);
  expect(isChanged('options', 'us', 'ease', 'does')).toBe(true);
  expect(isChanged('options', 'us', 'press')).toBe(false);
  expect(isChanged('rules', 0, 'why')).toBe(true);
  expect(isChanged('preferences', 'us')).toBe(false);
});

test('the first change to a list in a variant brings the whole list along, once', () => {
  const { edits } = target('hawk');
  const changed = after(
    edits(
      { kind: 'move', path: ['preferences', 'them'], from: 1, to: 0 },
      { kind: 'insert', path: ['preferences', 'them'], at: 2, value: 'calm' },
    ),
  );
  expect(draftOf(changed).conflict!.variants!.hawk!.preferences).toEqual({ them: ['us.ease', 'them.yield', 'calm'] });
  expect(draftOf(changed).conflict!.preferences!.them).toEqual(['them.yield', 'us.ease']);
});

test('what a variant takes away of the case is written as null, and what it added goes', () => {
  const { edits } = target('hawk');
  const without = after(edits({ kind: 'remove', path: ['options', 'them', 'yield'] }));
  expect(draftOf(without).conflict!.variants!.hawk!.options!.them).toEqual({ yield: null });
  const added = after(edits({ kind: 'insert', path: ['terms'], at: 9, key: 'own', value: 'us.ease' }));
  expect(target('hawk', added).conflict.terms).toEqual({ calm: 'not us.press', own: 'us.ease' });
  const gone = after(target('hawk', added).edits({ kind: 'remove', path: ['terms', 'own'] }), added);
  expect(gone).toBe(text);
});

test('going back to what the variant starts from leaves no empty maps', () => {
  const { revert } = target('harder');
  const back = after(revert('options', 'us', 'ease'));
  expect(draftOf(back).conflict!.variants!.harder).toEqual({ why: 'and harder still', from: 'hawk', rules: [] });
  expect(target('harder').revert('preferences', 'us')).toEqual([]);
  expect(after(revert('rules', 0), back)).not.toContain('rules: []');
});

test('a status quo of a variant, and a list taken away, are replaced whole', () => {
  const { edits } = target('harder');
  expect(edits({ kind: 'set', path: ['statusQuo'], value: ['us.press'] })).toEqual([
    { kind: 'set', path: ['conflict', 'variants', 'harder', 'statusQuo'], value: ['us.press'] },
  ]);
  expect(edits({ kind: 'insert', path: ['rules'], at: 0, value: 'calm' })).toHaveLength(1);
  expect(target('hawk').edits({ kind: 'insert', path: ['rules'], at: 0, value: 'calm' })).toHaveLength(2);
});

test('variants that start from one another end where the circle closes', () => {
  const circular = text.replace('why: a harder line', 'why: a harder line\n      from: harder');
  expect(target('hawk', circular).conflict.options!.us).toEqual({ press: { does: 'presses' } });
});
