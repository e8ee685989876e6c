import { expect, test } from 'vitest';
import { editedText } from '../../../test/edited-text.ts';
import { parseCase } from '../../format/index.ts';
import { detailEdits, detailsOf } from './source-details.ts';

const text = `demarche: 1
title: x
sources:
  wire: { title: The weir, published: { value: 2031-03-14, basis: inferred }, event: weir } # kept
`;
const sourceOf = (at: string) => parseCase(at).draft!.sources!.wire!;

test('a form that is saved as it was opened changes nothing', () => {
  expect(detailEdits('wire', sourceOf(text), detailsOf(sourceOf(text)))).toEqual([]);
});

test('what is filled in, changed and emptied is written, and read back', () => {
  const details = {
    ...detailsOf(sourceOf(text)),
    outlet: ' Inland Wire ',
    basis: 'stated',
    reliability: 'B',
    speakers: { 'Signe Aldal': 'C' },
    event: '',
  } as const;
  const edited = editedText(text, ...detailEdits('wire', sourceOf(text), details));
  expect(parseCase(edited).problems).toEqual([]);
  expect(edited).toContain('# kept');
  expect(detailsOf(sourceOf(edited))).toEqual({ ...details, outlet: 'Inland Wire' });
});
