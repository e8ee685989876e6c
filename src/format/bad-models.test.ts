import { describe, expect, test } from 'vitest';
import { broken, graph, problemsOf, says, sound } from '../../test/broken-case.ts';
import { processorTime } from '../../test/processor-time.ts';
import { parseCase } from './parse.ts';

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
    const start = processorTime();
    const told = says(text, 'states/too-many');
    expect(processorTime() - start).toBeLessThan(2000);
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
