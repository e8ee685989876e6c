import { describe, expect, test } from 'vitest';
import { parseCase } from './parse.ts';

/** A small sound case; each test breaks one thing in it. */
const sound = `demarche: 1
title: A river
parties:
  up: { name: Upstream }
  down: { name: Downstream }
  press: { name: The press, modeled: false, why: it only reports }
sources:
  paper: { title: A report }
statements:
  first: { source: paper, kind: claim, says: They said so., supports: [{ what: preferences.up.dry, basis: stated }] }
conflict:
  options:
    up:
      dam: builds a dam
      share: shares the water
    down:
      sue: goes to court
  context:
    treaty: { says: the treaty is in force, holds: true }
  terms:
    peace: not up.dam and not down.sue
  rules:
    - never: up.dam and up.share
  statusQuo: [down.sue]
  preferences:
    up:
      - dry: not down.sue
      - up.dam
    down: { weights: { up.dam: -2, up.share: 1 } }
  variants:
    calm: { why: another view, preferences: { down: [peace] } }
`;

const graph = `demarche: 1
title: Chicken
parties:
  row: { name: Row }
  col: { name: Column }
conflict:
  states: { 1: both swerve, 2: row swerves, 3: col swerves, 4: crash }
  moves:
    row: { 1: [3], 2: [4], 3: [1], 4: [2] }
    col: { 1: [2], 2: [1], 3: [4], 4: [3] }
  statusQuo: 1
  preferences:
    row: { ranking: [3, 1, 2, 4] }
    col: { ranking: [2, 1, 3, 4] }
`;

function broken(base: string, from: string | RegExp, to: string): string {
  const text = base.replace(from, to);
  if (text === base) throw new Error(`Nothing to break at ${from}`);
  return text;
}

/** `code line:column` of each problem. */
function problemsOf(text: string, maxStates?: number): string[] {
  const { problems, case: checked } = parseCase(text, maxStates === undefined ? {} : { maxStates });
  expect(checked === undefined).toBe(problems.length > 0);
  for (const { says, hint } of problems) {
    expect(says).toMatch(/[.?!]$/);
    if (hint !== undefined) expect(hint.length).toBeGreaterThan(5);
  }
  return problems.map(({ code, place }) => `${code} ${place?.line}:${place?.column}`);
}

function says(text: string, code: string): string {
  const found = parseCase(text).problems.filter((problem) => problem.code === code);
  expect(found.map((problem) => problem.code)).toContain(code);
  return found.map((problem) => `${problem.says} ${problem.hint ?? ''}`).join('\n');
}

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

  test('bombs and deep nesting are refused at once', () => {
    const start = performance.now();
    for (const opening of ['[', '{', '- ', '? ', '{ a: ']) {
      expect(problemsOf(opening.repeat(200_000)), opening).toEqual([
        expect.stringMatching(/^yaml\/(too-deep|syntax) /),
      ]);
    }
    const laughs = ['a0: &a0 [x, x, x, x, x, x, x, x, x]'];
    for (let level = 1; level < 12; level++) laughs.push(`a${level}: &a${level} [${`*a${level - 1}, `.repeat(9)}]`);
    expect(problemsOf(laughs.join('\n')).some((problem) => problem.startsWith('yaml/aliases'))).toBe(true);
    expect(performance.now() - start).toBeLessThan(2000);
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

describe('expressions', () => {
  const rule = (text: string) => broken(sound, 'never: up.dam and up.share', `always: ${JSON.stringify(text)}`);
  test.each([
    ['cut short', 'up.dam and', 'expression/cut-short 23:26'],
    ['empty', '', 'expression/empty 23:16'],
    ['with a parenthesis too few', '(up.dam and up.share', 'expression/unbalanced 23:16'],
    ['with a parenthesis too many', 'up.dam) and up.share', 'expression/unbalanced 23:22'],
    ['with a word missing', 'up.dam up.share', 'expression/unexpected 23:23'],
    ['that can be read in two ways', 'up.dam if up.share if down.sue', 'expression/mixed 23:35'],
    ['with a sign of another language', 'up.dam && up.share', 'expression/character 23:23'],
    ['with an unknown name', 'up.dam and up.shared', 'option/unknown 23:27'],
  ])('%s', (_, text, problem) => {
    expect(problemsOf(rule(text))).toEqual([problem]);
  });

  test.each(['(', 'not ', '!', '(not ('])('ten thousand "%s" are a problem, not a crash', (opening) => {
    expect(problemsOf(rule(`${opening.repeat(10_000)}up.dam`))).toEqual([
      expect.stringMatching(/^expression\/too-deep /),
    ]);
  });

  test('terms that double at each step are refused', () => {
    const terms = Array.from(
      { length: 60 },
      (_, n) => `    t${n}: ${n === 0 ? 'up.dam' : `t${n - 1} and t${n - 1}`}`,
    ).join('\n');
    expect(problemsOf(broken(sound, '  rules:', `${terms}\n  rules:`))).toEqual([
      expect.stringMatching(/^expression\/too-large /),
    ]);
  });

  test('long lists of terms in one another, forwards or backwards, are read or refused, never a crash', () => {
    for (const next of [1, -1]) {
      const terms = Array.from(
        { length: 5000 },
        (_, n) => `    t${n}: ${n + next < 0 || n + next >= 5000 ? 'up.dam' : `not t${n + next}`}`,
      );
      for (const problem of problemsOf(broken(sound, '  rules:', `${terms.join('\n')}\n  rules:`))) {
        expect(problem).toMatch(/^expression\/too-large /);
      }
    }
  });

  test('a chain of ten thousand "and" is fine', () => {
    expect(problemsOf(rule(Array(10_000).fill('not up.dam').join(' and ')))).toEqual([]);
  });
});

describe('rules and states', () => {
  test('rules that leave no state are named, the smallest set of them, each with its place', () => {
    const text = broken(
      sound,
      '  statusQuo',
      '    - always: down.sue\n    - always: up.dam\n    - up.share if down.sue\n  statusQuo',
    );
    expect(problemsOf(text)).toEqual(['rules/clash 23:7']);
    const told = says(text, 'rules/clash');
    expect(told).toContain('these 4 cannot hold together');
    expect(told).toContain('line 24: always down.sue');
    const smaller = broken(text, '    - always: up.dam\n', '    - never: down.sue\n');
    expect(says(smaller, 'rules/clash')).toMatch(
      /these 2 cannot hold together\. line 24: always down\.sue; line 25: never down\.sue/,
    );
  });

  test('a rule that can never hold is named alone', () => {
    const text = broken(sound, '- never: up.dam and up.share', '- never: context.treaty');
    expect(says(text, 'rules/clash')).toContain('this rule can never hold. line 23: never context.treaty');
  });

  test('a status quo that a rule forbids names the rule', () => {
    const text = broken(sound, '[down.sue]', '[up.dam, up.share]');
    expect(problemsOf(text)).toEqual(['statusQuo/forbidden 24:14']);
    expect(says(text, 'statusQuo/forbidden')).toContain('"never up.dam and up.share" (line 23)');
  });

  test.each([
    ['names nothing', '[down.sew]', 'option/unknown 24:15'],
    ['repeats an option', '[down.sue, down.sue]', 'state/repeated-option 24:25'],
    ['takes a fact', '[context.treaty]', 'state/context 24:15'],
    ['is a number in option form', '3', 'statusQuo/form 24:14'],
  ])('a status quo that %s', (_, written, problem) => {
    expect(problemsOf(broken(sound, '[down.sue]', written))).toEqual([problem]);
  });

  test('too many feasible states: how many, what is the limit, what is free, what helps, within two seconds', () => {
    const more = Array.from({ length: 60 }, (_, n) => `      o${n}: option ${n}`).join('\n');
    const text = broken(sound, '      sue: goes to court', `      sue: goes to court\n${more}`);
    const start = performance.now();
    const told = says(text, 'states/too-many');
    expect(performance.now() - start).toBeLessThan(2000);
    expect(told).toContain('6,917,529,027,641,081,856 feasible states; at most 8,388,608');
    expect(told).toContain('No rule speaks of down.sue, down.o0');
    expect(problemsOf(sound, 5)).toEqual(['states/too-many 12:3']);
  });

  test('sixty options under tight rules are fine', () => {
    const ids = Array.from({ length: 60 }, (_, n) => `o${n}`);
    const more = ids.map((id) => `      ${id}: x`).join('\n');
    const rule = `    - atMostOne: [${ids.map((id) => `down.${id}`).join(', ')}]`;
    const text = broken(
      broken(sound, '      sue: goes to court', `      sue: goes to court\n${more}`),
      '  rules:',
      `  rules:\n${rule}`,
    );
    expect(parseCase(text).case!.conflict!.states.count).toBe(6 * 61);
  });

  test('a model with a single party that decides is no conflict', () => {
    expect(problemsOf(broken(sound, 'sue: goes to court', '{}').replace(/down\.sue/g, 'up.dam'))).toContain(
      'conflict/too-few-parties 12:3',
    );
  });

  test('outcomes that overlap', () => {
    const text = broken(sound, '  statusQuo', '  sameOutcome: [up.dam, down.sue]\n  statusQuo');
    expect(problemsOf(text)).toEqual(['sameOutcome/overlap 24:25']);
    expect(says(text, 'sameOutcome/overlap')).toContain('[up.dam, down.sue] belongs to two outcomes');
  });

  test('an outcome that a preference tells apart', () => {
    const text = broken(sound, '  statusQuo', '  sameOutcome: [not down.sue]\n  statusQuo');
    expect(says(text, 'sameOutcome/told-apart')).toMatch(
      /"up" ranks \[no option\] and \[up\.dam\] differently \(by "up\.dam"\)/,
    );
  });
});

describe('rankings and weights', () => {
  const down = (written: string) => broken(sound, '{ weights: { up.dam: -2, up.share: 1 } }', written);
  test.each([
    [
      'leaves states out',
      '{ ranking: [{ taken: [] }, { where: down.sue }] }',
      'ranking/missing 29:13',
      'leaves out 2 of 6 states: [up.dam], [up.share]',
    ],
    [
      'repeats a state',
      '{ ranking: [{ taken: [] }, { where: not down.sue }, rest] }',
      'ranking/repeated 29:38',
      '[no option]',
    ],
    [
      'names a state that the rules forbid',
      '{ ranking: [{ taken: [up.dam, up.share] }, rest] }',
      'ranking/no-state 29:23',
      '"never up.dam and up.share" (line 23)',
    ],
    [
      'has a condition that holds nowhere',
      '{ ranking: [{ where: up.dam and up.share }, rest] }',
      'ranking/no-state 29:23',
      'holds in no state',
    ],
    ['has two rests', '{ ranking: [rest, rest] }', 'ranking/rest 29:29', 'twice'],
    ['names a position', '{ ranking: [3, rest] }', 'ranking/number 29:23', 'taken'],
    ['names something else', '{ ranking: [rets] }', 'ranking/entry 29:23', 'Did you mean "rest"?'],
    ['weighs an unknown option', '{ weights: { up.damm: 1 } }', 'option/unknown 29:24', 'up.dam'],
    ['weighs too finely', '{ weights: { up.dam: 0.1234567 } }', 'weights/too-fine 29:32', 'decimals'],
    ['weighs too heavily', '{ weights: { up.dam: 1e300 } }', 'weights/too-large 29:32', 'too large'],
    [
      'weighs in sums that are not exact',
      '{ weights: { up.dam: 9007199254740991, up.share: 1 } }',
      'weights/too-large 29:13',
      'exact',
    ],
    ['weighs with no number', '{ weights: { up.dam: .nan } }', 'case/wrong-kind 29:32', 'a number'],
  ])('a preference that %s', (_, written, problem, help) => {
    expect(problemsOf(down(written))).toEqual([problem]);
    const { problems } = parseCase(down(written));
    expect(`${problems[0]!.says} ${problems[0]!.hint}`).toContain(help);
  });

  test('weights with decimals are kept exact', () => {
    const { case: checked } = parseCase(down('{ weights: { up.dam: -2.5, up.share: 0.1 } }'));
    expect(checked!.conflict!.preferences[1]!.wants).toEqual({
      kind: 'weights',
      weights: [
        { option: 0, weight: -25 },
        { option: 1, weight: 1 },
      ],
      scale: 10,
    });
  });
});

describe('graph form', () => {
  test.each([
    ['a target that is not listed', 'row: { 1: [3]', 'row: { 1: [9]', 'state/unknown 9:16'],
    ['a start that is not listed', 'row: { 1: [3]', 'row: { 8: [3], 1: [3]', 'state/unknown 9:12'],
    ['a move to itself', 'row: { 1: [3]', 'row: { 1: [1]', 'move/to-itself 9:16'],
    ['a move listed twice', 'row: { 1: [3]', 'row: { 1: [3, 3]', 'move/repeated 9:19'],
    ['moves of an unknown party', '    col: { 1', '    clo: { 1', 'party/unknown 10:5'],
    ['rules', '  statusQuo: 1', '  rules: [never]\n  statusQuo: 1', 'graph/rules 11:3'],
    ['outcomes', '  statusQuo: 1', '  sameOutcome: [x]\n  statusQuo: 1', 'graph/sameOutcome 11:3'],
    ['a status quo that is not listed', 'statusQuo: 1', 'statusQuo: 7', 'state/unknown 11:14'],
    ['a status quo by options', 'statusQuo: 1', 'statusQuo: []', 'statusQuo/form 11:14'],
    ['a state that is no number', '{ 1: both swerve', '{ one: x, 1: both swerve', 'state/number 7:13'],
    ['no states', /^ {2}states:.*\n/m, '', 'graph/no-states 7:3'],
    ['a ranking that misses a state', '[3, 1, 2, 4]', '[3, 1, 2]', 'ranking/missing 13:12'],
    ['a ranking that repeats a state', '[3, 1, 2, 4]', '[3, 1, 2, 4, 3]', 'ranking/repeated 13:34'],
    ['a ranking of a state that is not listed', '[3, 1, 2, 4]', '[3, 1, 2, 4, 5]', 'state/unknown 13:34'],
    [
      'options without saying where they are taken',
      '  states:',
      '  options: { row: { swerve: x }, col: { swerve: y } }\n  states:',
      'state/no-options 8:13',
    ],
  ])('%s', (_, from, to, problem) => {
    expect(problemsOf(broken(graph, from, to))).toContain(problem);
  });
});

describe('variants', () => {
  const variant = (more: string) => `${sound}${more}`;
  test.each([
    ['starts from a variant that is not there', '    b: { why: x, from: clam }\n', ['variant/unknown 32:24']],
    ['starts from itself', '    b: { why: x, from: b }\n', ['variant/circular 32:24']],
    [
      'starts from one that starts from it',
      '    b: { why: x, from: c }\n    c: { why: x, from: b }\n',
      ['variant/circular 32:24'],
    ],
    ['says not why', '    b: { terms: { peace: up.share } }\n', ['case/missing 32:5']],
    ['removes what is not there', '    b: { why: x, terms: { peas: null } }\n', ['variant/removes-nothing 32:27']],
    [
      'adds a fact without its words',
      '    b: { why: x, context: { war: { holds: true } } }\n',
      ['variant/incomplete 32:29'],
    ],
    ['names an unknown option', '    b: { why: x, preferences: { up: [down.sew] } }\n', ['option/unknown 32:38']],
    [
      'takes an option away that others name',
      '    b: { why: x, options: { down: { sue: null } } }\n',
      [
        'conflict/too-few-parties 12:3',
        'option/unknown 21:31',
        'option/unknown 24:15',
        'option/unknown 27:18',
        'party/decides-nothing 29:5',
      ],
    ],
  ])('a variant that %s', (_, more, expected) => {
    expect(problemsOf(variant(more)).sort()).toEqual([...expected].sort());
  });

  test('a fault of the case is not told again for each variant, and a fault that a variant causes names it', () => {
    const faulty = broken(sound, '- up.dam\n', '- up.damm\n');
    expect(problemsOf(`${faulty}    b: { why: x, from: calm }\n`)).toEqual(['option/unknown 28:9']);
    const caused = variant('    b: { why: x, rules: [never: down.sue] }\n');
    expect(problemsOf(caused)).toEqual(['statusQuo/forbidden 24:14']);
    expect(says(caused, 'statusQuo/forbidden')).toContain('In the variant "b"');
  });
});

describe('evidence', () => {
  test.each([
    ['an unknown source', 'source: paper', 'source: papper', 'evidence/unknown-source 10:20', 'Did you mean "paper"?'],
    [
      'a path that names nothing',
      'preferences.up.dry',
      'preferences.up.dri',
      'evidence/unknown-path 10:80',
      'Did you mean "preferences.up.dry"?',
    ],
    [
      'a path from the root of the file',
      'preferences.up.dry',
      'conflict.preferences.up.dry',
      'evidence/unknown-path 10:80',
      'Did you mean "preferences.up.dry"?',
    ],
    ['the voice of nobody', 'kind: claim', 'voice: upp, kind: claim', 'party/unknown 10:34', 'Did you mean "up"?'],
  ])('%s', (_, from, to, problem, help) => {
    const text = broken(sound, from, to);
    expect(problemsOf(text)).toEqual([problem]);
    expect(parseCase(text).problems[0]!.hint).toBe(help);
  });
});
