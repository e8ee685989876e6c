import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distinctNames, fileNames } from './written-names.ts';

test('a name that is there already gets a number; one that stands as it is keeps what it has', () => {
  expect(distinctNames(['a', 'a', 'a (2)', 'a', '', ' '], 'Value')).toEqual([
    'a',
    'a (3)',
    'a (2)',
    'a (4)',
    'Value 5',
    'Value 6',
  ]);
});

test('whatever the names, those written are distinct, and none is empty', () => {
  const name = fc.oneof(fc.constantFrom('a', 'A', 'a (2)', '__proto__', '', 'Value 1'), fc.string());
  fc.assert(
    fc.property(fc.array(name, { maxLength: 12 }), (names) => {
      const written = distinctNames(names, 'Value');
      expect(new Set(written).size).toBe(names.length);
      expect(written).not.toContain('');
      expect(written).not.toContain('__proto__');
      expect(distinctNames(written, 'Value')).toEqual(written);
    }),
  );
});

test('files can lie in one folder on any system', () => {
  expect(fileNames(['domain', 'Up/stream', 'Up\\stream', 'DOMAIN', '..', ''], 'xml', 'party')).toEqual([
    'domain.xml',
    'Up-stream.xml',
    'Up-stream (2).xml',
    'DOMAIN (2).xml',
    'party 5.xml',
    'party 6.xml',
  ]);
  fc.assert(
    fc.property(fc.array(fc.string(), { maxLength: 8 }), (names) => {
      const files = fileNames(names, 'json', 'party').map((name) => name.toLowerCase());
      expect(new Set(files).size).toBe(names.length);
      for (const file of files) expect(file).toMatch(/^[^\\/:*?"<>|.][^\\/:*?"<>|]*\.json$/);
    }),
  );
});
