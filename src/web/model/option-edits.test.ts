import { expect, test } from 'vitest';
import { editedText } from '../../../test/edited-text.ts';
import { parseCase } from '../../format/index.ts';
import { editTargetOf } from './edit-target-of.ts';
import { optionDetails, optionEdits, statusQuoEdits } from './option-edits.ts';

const text = `demarche: 1
title: Two sides
parties:
  us: { name: Us }
  them: { name: Them }
conflict:
  options:
    us:
      ease: eases
      press: { does: presses, oneWay: take, by: 2019-12-31 }
    them:
      yield:
  statusQuo: [them.yield]
  variants:
    hawk:
      why: a harder line
`;

function changed(
  option: [string, string],
  detail: 'does' | 'oneWay' | 'by',
  value: string | undefined,
  variant?: string,
) {
  const draft = parseCase(text).draft!;
  const edited = editedText(text, ...optionEdits(draft, editTargetOf(draft, variant), option, detail, value));
  const after = parseCase(edited).draft!;
  const [party, id] = option;
  return {
    written: (variant === undefined ? after.conflict : after.conflict!.variants![variant])!.options?.[party]?.[id],
    seen: optionDetails(editTargetOf(after, variant).conflict.options![party]![id]),
    text: edited,
  };
}

test('an option that is only a phrase stays one, until it has more to say', () => {
  expect(changed(['us', 'ease'], 'does', 'eases much').written).toBe('eases much');
  expect(changed(['us', 'ease'], 'does', undefined).written).toBeNull();
  expect(changed(['us', 'ease'], 'oneWay', 'take').written).toEqual({ does: 'eases', oneWay: 'take' });
  expect(changed(['them', 'yield'], 'does', 'gives in').written).toBe('gives in');
  expect(changed(['them', 'yield'], 'by', '2020-01-01').written).toEqual({ by: '2020-01-01' });
});

test('a detail comes and goes by itself', () => {
  expect(changed(['us', 'press'], 'oneWay', undefined).written).toEqual({ does: 'presses', by: '2019-12-31' });
  expect(changed(['us', 'press'], 'does', 'presses on').text).toContain(
    'press: { does: presses on, oneWay: take, by: 2019-12-31 }',
  );
  expect(changed(['us', 'ease'], 'by', undefined).text).toBe(text);
});

test('a variant writes only what it has otherwise, and null for what it takes away', () => {
  expect(changed(['us', 'press'], 'oneWay', undefined, 'hawk')).toMatchObject({
    written: { oneWay: null },
    seen: { does: 'presses', oneWay: undefined },
  });
  expect(changed(['us', 'ease'], 'does', 'eases little', 'hawk').written).toBe('eases little');
  expect(changed(['us', 'ease'], 'by', undefined, 'hawk').text).toBe(text);
});

test('what is done today keeps the order of the case, and a variant has a list of its own', () => {
  const draft = parseCase(text).draft!;
  expect(statusQuoEdits(editTargetOf(draft, undefined), 'us.press', true)).toEqual([
    { kind: 'set', path: ['conflict', 'statusQuo'], value: ['us.press', 'them.yield'] },
  ]);
  expect(statusQuoEdits(editTargetOf(draft, 'hawk'), 'them.yield', false)).toEqual([
    { kind: 'set', path: ['conflict', 'variants', 'hawk', 'statusQuo'], value: [] },
  ]);
});
