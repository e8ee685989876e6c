import { describe, expect, test } from 'vitest';
import { broken, graph, problemsOf, says, sound } from '../../test/broken-case.ts';
import { processorTime } from '../../test/processor-time.ts';
import { parseCase } from './parse.ts';

test('the cases that are broken here are sound before', () => {
  expect(problemsOf(sound)).toEqual([]);
  expect(problemsOf(graph)).toEqual([]);
});

describe('text that is no case', () => {
  test.each([
    ['an empty file', '', ['case/empty undefined:undefined']],
    ['spaces only', ' \n \n', ['case/empty undefined:undefined']],
    ['a plain text', 'Once upon a time', ['case/not-a-map 1:1']],
    ['a list', '- a\n- b', ['case/not-a-map 1:1']],
    ['bytes of something else', '\u0000\u0001\u0002PNG', ['case/not-a-map 1:1']],
    ['an unclosed bracket', 'demarche: 1\ntitle: [a\n', ['yaml/syntax 3:1']],
    ['an unclosed quotation mark', 'demarche: 1\ntitle: "a\n', ['yaml/syntax 3:1']],
    ['a tab as indentation', 'demarche: 1\nparties:\n\tus: {}\n', ['yaml/tab 3:1']],
    [
      'a list where a name belongs, told once for its line',
      broken(sound, 'sources:', ' - x: : y\nsources:'),
      ['yaml/syntax 7:7'],
    ],
    ['a tab and what follows from it', broken(sound, 'sources:', '\tx: y: 1\nsources:'), ['yaml/tab 7:1']],
    ['two documents', `${sound}---\na: 1\n`, ['yaml/several-documents 32:1']],
    ['an alias of nothing', broken(sound, 'A river', '*river'), ['yaml/aliases 2:8']],
    ['an alias of what it stands in', 'demarche: 1\ntitle: &a [*a]\n', ['case/wrong-kind 2:11', 'yaml/aliases 2:12']],
    ['a list as a name', broken(sound, 'sources:', '[a, b]: 1\nsources:'), ['yaml/key 7:1']],
    ['an operator that YAML takes for a tag', broken(sound, '- up.dam\n', '- !up.dam\n'), ['yaml/tag 28:9']],
    [
      'a name written twice',
      broken(sound, '      sue: goes to court', '      sue: a\n      sue: b'),
      ['yaml/duplicate-key 18:7'],
    ],
  ])('%s', (_, text, expected) => {
    expect(problemsOf(text)).toEqual(expected);
  });

  test('of one line one thing is said, in words of its own where there are some', () => {
    const { problems } = parseCase(broken(sound, 'sources:', '   foo: : bar\nsources:'));
    expect(problems.map(({ place, says }) => `${place?.line} ${says}`)).toEqual([
      '7 ": bar" holds a colon: put it in quotes.',
    ]);
  });

  test('bombs and deep nesting are refused at once', () => {
    const start = processorTime();
    for (const opening of ['[', '{', '- ', '? ', '{ a: ']) {
      expect(problemsOf(opening.repeat(200_000)), opening).toEqual([
        expect.stringMatching(/^yaml\/(too-deep|syntax) /),
      ]);
    }
    const laughs = ['a0: &a0 [x, x, x, x, x, x, x, x, x]'];
    for (let level = 1; level < 12; level++) laughs.push(`a${level}: &a${level} [${`*a${level - 1}, `.repeat(9)}]`);
    expect(problemsOf(laughs.join('\n')).some((problem) => problem.startsWith('yaml/aliases'))).toBe(true);
    expect(processorTime() - start).toBeLessThan(2000);
  });

  test('a text of a hundred megabytes is refused unread', () => {
    expect(says('x'.repeat(100e6), 'case/too-large')).toMatch(/100\.0 million/);
  });

  test('a file of nothing but unknown names is told within bounds', () => {
    const names = Array.from({ length: 20_000 }, (_, n) => `name${n}: 1`).join('\n');
    const { problems } = parseCase(names);
    expect(problems.length).toBeLessThan(1100);
    expect(problems.at(-1)!.says).toMatch(/more problems/);
  });
});

describe('the shape of a case', () => {
  test.each([
    ['an unknown key', broken(sound, 'title:', 'titel:'), 'case/unknown-key 2:1', 'Did you mean "title"?'],
    [
      'an unknown key deep inside',
      broken(sound, 'weights:', 'weigths:'),
      'case/unknown-key 29:13',
      'Did you mean "weights"?',
    ],
    ['a rule of no known kind', broken(sound, '- never:', '- nevr:'), 'case/unknown-key 23:7', 'Did you mean "never"?'],
    [
      'two kinds of rule in one',
      broken(sound, '- never: up.dam and up.share', '- { never: up.dam, always: up.share }'),
      'case/unknown-key 23:24',
      '"always"',
    ],
    ['a version to come', broken(sound, 'demarche: 1', 'demarche: 2'), 'case/version 1:11', 'version 1'],
    ['no version', broken(sound, 'demarche: 1\n', ''), 'case/version 1:1', 'demarche: 1'],
    ['a party without a name', broken(sound, '{ name: Upstream }', '{}'), 'case/missing 4:3', '"name" is missing'],
    ['a number for a text', broken(sound, 'A river', '1984'), 'case/wrong-kind 2:8', 'Put it in quotes'],
    [
      'an unknown kind of statement',
      broken(sound, 'kind: claim', 'kind: clam'),
      'case/unknown-value 10:33',
      'Did you mean "claim"?',
    ],
    [
      'a date that no calendar has',
      broken(sound, 'parties:', 'asOf: 2019-02-30\nparties:'),
      'case/date 3:7',
      'YYYY-MM-DD',
    ],
    [
      'a preference of no known kind',
      broken(sound, '{ weights: { up.dam: -2, up.share: 1 } }', 'unknwn'),
      'case/wrong-kind 29:11',
      'Did you mean "unknown"?',
    ],
    ['an empty list of wants', broken(sound, '[peace]', '[]'), 'case/empty-value 31:53', 'nothing in it'],
  ])('%s', (_, text, problem, help) => {
    expect(problemsOf(text)).toContain(problem);
    const { problems } = parseCase(text);
    expect(problems.map((one) => `${one.says} ${one.hint}`).join('\n')).toContain(help);
  });

  test('one misshapen part does not hide the faults of the others, nor make new ones', () => {
    let text = broken(sound, 'dam: builds a dam', 'dam: { dose: builds a dam, by: soon }');
    text = broken(text, 'never: up.dam and up.share', 'never: up.dam and up.shar');
    text = broken(text, '{ name: Downstream }', '{ name: 3 }');
    expect(problemsOf(text)).toEqual([
      'case/wrong-kind 5:17',
      'case/unknown-key 14:14',
      'case/date 14:38',
      'option/unknown 23:25',
    ]);
  });
});

describe('names', () => {
  test.each([
    ['a space', broken(sound, '      sue: goes', '      sue them: goes'), 'name/invalid 17:7', 'sue-them'],
    ['a reserved word', broken(sound, '      sue: goes', '      not: goes'), 'name/reserved 17:7', 'reserved'],
    ['digits only', broken(sound, '      sue: goes', '      7: goes'), 'name/only-digits 17:7', 'letter'],
    [
      'a mark that turns the reading direction',
      broken(sound, '      sue: goes', '      su\u202ee: goes'),
      'name/invisible-character 17:7',
      'U+202E',
    ],
    [
      'the prototype of objects',
      broken(sound, '      sue: goes', '      __proto__: goes'),
      'name/reserved 17:7',
      'reserved',
    ],
    ['a party called context', broken(sound, '  press: {', '  context: {'), 'name/reserved 6:3', 'context'],
    [
      'an option that nobody has',
      broken(sound, 'never: up.dam', 'never: up.dan'),
      'option/unknown 23:14',
      'Did you mean "up.dam"?',
    ],
    [
      'an option without its party',
      broken(sound, 'never: up.dam', 'never: dam'),
      'term/unknown 23:14',
      'Did you mean "up.dam"?',
    ],
    [
      'an option of another party',
      broken(sound, 'never: up.dam', 'never: down.dam'),
      'option/unknown 23:14',
      'Did you mean "up.dam"?',
    ],
    [
      'a fact that is not there',
      broken(sound, 'never: up.dam', 'never: context.treatise'),
      'context/unknown 23:14',
      'No option',
    ],
    ['a term that is not there', broken(sound, '[peace]', '[peas]'), 'term/unknown 31:54', 'Did you mean "peace"?'],
    [
      'options of a party that is not there',
      broken(sound, '    down:\n      sue', '    dwon:\n      sue'),
      'party/unknown 16:5',
      'Did you mean "down"?',
    ],
    [
      'options of a party that is not modeled',
      broken(sound, '    down:\n      sue', '    press:\n      sue'),
      'party/not-modeled 16:5',
      'not modeled',
    ],
    [
      'wants of a party that is not there',
      broken(sound, '    down: {', '    dwon: {'),
      'party/unknown 29:5',
      'Did you mean "down"?',
    ],
    [
      'two parties of one name',
      broken(sound, 'down: { name: Downstream }', 'down: { name:  upstream }'),
      'party/same-name 5:18',
      'another name',
    ],
    ['a party left out without a reason', broken(sound, ', why: it only reports', ''), 'party/no-reason 6:3', 'why'],
    [
      'two rules of one name',
      broken(sound, '  statusQuo', '    - { id: a, never: up.dam }\n    - { id: a, never: up.dam }\n  statusQuo'),
      'rule/duplicate-id 25:13',
      'Rename',
    ],
    [
      'two wants of one name',
      broken(sound, '      - up.dam\n', '      - dry: up.dam\n'),
      'preference/duplicate-id 28:9',
      'Rename',
    ],
    [
      'a term that explains itself',
      broken(sound, 'not up.dam and not down.sue', 'not calm\n    calm: not peace'),
      'term/circular 21:5',
      'peace → calm → peace',
    ],
  ])('%s', (_, text, problem, help) => {
    expect(problemsOf(text)).toContain(problem);
    const { problems } = parseCase(text);
    expect(problems.map((one) => `${one.says} ${one.hint}`).join('\n')).toContain(help);
  });

  test('names that objects are born with are names like others', () => {
    const text = sound
      .replaceAll('up.', 'constructor.')
      .replace(/^( +)up:/gm, '$1constructor:')
      .replaceAll('dam', 'toString');
    const { problems, case: checked } = parseCase(text.replace('preferences.up', 'preferences.constructor'));
    expect(problems).toEqual([]);
    expect(checked!.conflict!.options[0]!.id).toBe('constructor.toString');
  });

  test('names and texts in any script work, whichever way they are read', () => {
    const text = sound
      .replaceAll('up.', 'مصر.')
      .replace(/^( +)up:/gm, '$1مصر:')
      .replaceAll('dam', 'плотина')
      .replaceAll('share', '分水')
      .replaceAll('sue', 'क़ानून')
      .replace('preferences.up', 'preferences.مصر');
    const { problems, case: checked } = parseCase(text);
    expect(problems).toEqual([]);
    expect(checked!.conflict!.options.map(({ id }) => id).slice(0, 3)).toEqual([
      'مصر.плотина',
      'مصر.分水',
      'down.क़ानून'.normalize('NFC'),
    ]);
    const faulty = text.replace('never: مصر.плотина', 'never: مصر.плотинна');
    expect(parseCase(faulty).problems).toMatchObject([
      { code: 'option/unknown', place: { line: 23, column: 14 }, hint: 'Did you mean "مصر.плотина"?' },
    ]);
  });

  test('an accent may be typed as a letter of its own', () => {
    const text = sound.replace('      dam:', '      e\u0301cluse:').replaceAll('up.dam', 'up.\u00e9cluse');
    expect(parseCase(text).problems).toEqual([]);
  });
});
