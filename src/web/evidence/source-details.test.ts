import { expect, test } from 'vitest';
import { editedText } from '../../../test/edited-text.ts';
import { parseCase } from '../../format/index.ts';
import { detailEdits, detailsOf, possibleOriginals } from './source-details.ts';

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

test('an original is one of the sources or only a language, and never what is translated from the source', () => {
  const both = text.replace(
    '# kept',
    '# kept\n  page: { title: Demningen, translationOf: wire }\n  leaf: { title: A leaflet }',
  );
  const { sources } = parseCase(both).draft!;
  expect(possibleOriginals('wire', sources!)).toEqual(['leaf']);
  expect(possibleOriginals('page', sources!)).toEqual(['wire', 'leaf']);
  const page = { ...detailsOf(sources!.page!), translationOf: '', translatedFrom: 'nb' };
  const edited = editedText(both, ...detailEdits('page', sources!.page!, page));
  expect(parseCase(edited).problems).toEqual([]);
  expect(parseCase(edited).draft!.sources!.page).toEqual({ title: 'Demningen', translatedFrom: 'nb' });
});
