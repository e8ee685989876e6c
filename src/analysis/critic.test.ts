import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { caseFrom, libraryCase } from '../../test/library-case.ts';
import { type Case, finish, optionsTaken, statesOf } from '../model/index.ts';
import { analyzeCase } from './analyze.ts';
import { criticize, type Warning, type WarningCode } from './critic.ts';

function warningsOf(id: string, variant?: string): readonly Warning[] {
  return finish(criticize(libraryCase(id), variant === undefined ? {} : { variant })).warnings;
}

function coded<Code extends WarningCode>(warnings: readonly Warning[], code: Code) {
  return warnings.filter((warning): warning is Extract<Warning, { code: Code }> => warning.code === code);
}

/** Two parties with two options each; the rest as given. */
function small(rest: string, top = ''): readonly Warning[] {
  const text =
    `demarche: 1\ntitle: t\n${top}parties: { a: { name: A }, b: { name: B } }\nconflict:\n` +
    `  options: { a: { x: , y: }, b: { z: , w: } }\n${rest}`;
  return finish(criticize(caseFrom(text))).warnings;
}

describe('the shipped case', () => {
  const warnings = warningsOf('vladivostok-2019');

  test('ties each side to answering in kind, and the critic finds the two wants, and no other', () => {
    const found = coded(warnings, 'preference-restates-conclusion');
    expect(found.map(({ about, data }) => [about[0], data.how])).toEqual([
      ['preferences.us.measured', 'prescribes'],
      ['preferences.dprk.measured', 'prescribes'],
    ]);
  });

  test('rests on no rule; with lasting relief it does, and the critic names the way that the rule forbids', () => {
    expect(coded(warnings, 'result-rests-on-a-rule')).toEqual([]);
    const [found, ...others] = coded(warningsOf('vladivostok-2019', 'lasting-relief'), 'result-rests-on-a-rule');
    expect(others).toEqual([]);
    expect(found!.about).toEqual(['rules.wide-or-relief']);
    expect(found!.data.rests.map(({ state }) => state + 1)).toEqual([23, 33, 63, 73]);
    expect(found!.data.rests[0]!.leaver).toEqual({ party: 0, to: ['us.broad', 'us.relieve', 'russia.sponsor'] });
    expect(found!.data.keepsFrom).toEqual([{ concept: 'seq', states: [27, 67] }]);
  });

  test('has Washington speak through one expert', () => {
    const found = coded(warnings, 'one-voice');
    expect(found.map(({ about, data }) => [about[0], data.how, data.voice?.speaker])).toEqual([
      ['preferences.us', 'one-voice', 'Konstantin Asmolov'],
    ]);
  });

  test('uses its deadline, its terms and its ledger', () => {
    for (const code of [
      'deadline-unused',
      'unused-term',
      'unused-statement',
      'unsupported-assumption',
      'no-ledger',
    ] as const) {
      expect(coded(warnings, code), code).toEqual([]);
    }
    expect(coded(warnings, 'weak-concept').map(({ data }) => data.concept)).toEqual(['gmr', 'smr']);
  });

  test('finds that open refusal moves nothing elsewhere', () => {
    const found = coded(warnings, 'option-never-matters');
    expect(found.map(({ about }) => about[0])).toContain('options.russia.defy');
    expect(found.every(({ data }) => data.how !== 'to-nobody')).toBe(true);
    expect(found.map(({ about }) => about[0])).not.toContain('options.us.relieve');
  });

  test('says what stays open where Washington is unknown', () => {
    const [found] = coded(warningsOf('vladivostok-2019', 'washington-unknown'), 'unknown-wants');
    expect(found!.data.open[0]).toEqual({ concept: 'nash', holds: 0, open: 20 });
  });
});

test('a rule across parties is named with the parties', () => {
  const found = coded(warningsOf('garrison-diversion'), 'rule-across-parties');
  expect(found[0]).toMatchObject({ about: ['rules.full-means-court'], data: { parties: [0, 1] } });
  expect(found).toHaveLength(4);
});

test('a want that points to the one outcome is found, one that only bears on it is not', () => {
  const pinned = small('  preferences: { a: [a.x and a.y and b.z and b.w], b: [b.z, b.w] }\n');
  expect(coded(pinned, 'preference-restates-conclusion').map(({ data }) => data.how)).toEqual(['pins']);
  const free = small('  preferences: { a: [a.x if b.z, a.y], b: [b.z, b.w] }\n');
  expect(coded(free, 'preference-restates-conclusion')).toEqual([]);
});

test('an option that nobody minds is told apart from one that only moves nothing elsewhere', () => {
  const found = coded(small('  preferences: { a: [a.x, b.z], b: [b.z, a.x] }\n'), 'option-never-matters');
  expect(found.map(({ about, data }) => `${about[0]} ${data.how}`)).toEqual([
    'options.a.x to-the-rest',
    'options.a.y to-nobody',
    'options.b.z to-the-rest',
    'options.b.w to-nobody',
  ]);
  const tied = coded(
    small('  preferences: { a: [a.x iff b.z, a.y], b: [b.z iff a.y, b.w] }\n'),
    'option-never-matters',
  );
  expect(tied.map(({ about }) => about[0])).toContain('options.b.w');
  expect(tied.map(({ about }) => about[0])).not.toContain('options.a.y');
});

test('what does no work is found: rules, wants, outcomes, terms', () => {
  const warnings = small(
    '  terms: { idle: a.x }\n' +
      '  rules: [ { id: one, never: a.x }, { id: two, never: a.x and a.y } ]\n' +
      '  sameOutcome: [ a.x or (a.y and b.z and b.w) ]\n' +
      '  preferences: { a: [ { first: a.y }, { again: a.y }, { impossible: a.x } ], b: [ b.z and not a.y ] }\n',
  );
  expect(coded(warnings, 'rule-without-effect').map(({ about }) => about)).toEqual([['rules.two']]);
  expect(coded(warnings, 'option-fixed-by-rules').map(({ about, data }) => [about, data.taken])).toEqual([
    [['options.a.x', 'rules.one'], false],
  ]);
  expect(coded(warnings, 'want-without-effect').map(({ about, data }) => [about[0], data.because])).toEqual([
    ['preferences.a.again', 'decided'],
    ['preferences.a.impossible', 'never'],
  ]);
  expect(coded(warnings, 'duplicate-want').map(({ about }) => about)).toEqual([
    ['preferences.a.first', 'preferences.a.again'],
  ]);
  expect(coded(warnings, 'same-outcome-without-effect').map(({ data }) => data.states)).toEqual([1]);
  expect(coded(warnings, 'unused-term').map(({ about }) => about)).toEqual([['terms.idle']]);
});

test('a last day that changes nothing is found, one tied to a fact or a variant is not', () => {
  const text = (context: string, wants: string, variants: string) =>
    finish(
      criticize(
        caseFrom(
          'demarche: 1\ntitle: t\nparties: { a: { name: A }, b: { name: B } }\nconflict:\n' +
            `  options: { a: { x: { by: 2020-01-01 } }, b: { z: } }\n${context}  statusQuo: []\n` +
            `  preferences: { a: [${wants}], b: [b.z] }\n${variants}`,
        ),
      ),
    ).warnings;
  const late = '  context: { late: { says: it is late, holds: false } }\n';
  expect(coded(text('', 'a.x', ''), 'deadline-unused').map(({ about }) => about)).toEqual([['options.a.x']]);
  expect(coded(text(late, 'context.late implies a.x', ''), 'deadline-unused')).toEqual([]);
  expect(coded(text('', 'a.x', '  variants: { done: { why: w, statusQuo: [a.x] } }\n'), 'deadline-unused')).toEqual([]);
});

test('what was said after its source appeared is found, as far as both days go', () => {
  const late = (said: string, source: string) =>
    coded(
      finish(
        criticize(
          caseFrom(
            `demarche: 1\ntitle: t\nsources: { s: ${source} }\nstatements: { one: { source: s, kind: claim, says: x, said: ${said} } }\n` +
              'parties: { a: { name: A }, b: { name: B } }\nconflict: { options: { a: { x: }, b: { z: } }, statusQuo: [] }\n',
          ),
        ),
      ).warnings,
      'said-after-published',
    );
  const march = '{ published: 2031-03-14 }';
  expect(late('2031-04-20', march).map(({ about, data }) => [about, data.known])).toEqual([
    [['statements.one.said'], '2031-03-14'],
  ]);
  expect(late('2031-04', march)).toHaveLength(1);
  for (const said of ['2031-03-14', '2031-03', '"2031"', '2030-12-31']) expect(late(said, march)).toEqual([]);
  expect(late('2031-04-20', '{ published: 2031-03-14, modified: 2031-04-20 }')).toEqual([]);
  expect(late('2031-04-20', '{ title: S }')).toEqual([]);
});

test('the ledger: statements that bear on nothing, assumptions without support, and whose voice it is', () => {
  const top =
    'sources: { s: { title: S } }\nstatements:\n' +
    '  idle: { source: s, kind: fact, says: i }\n' +
    '  first: { source: s, voice: b, kind: claim, says: f, supports: [{ what: preferences.a.one, basis: stated }] }\n' +
    '  twice: { source: s, voice: b, kind: claim, says: g, supports: [{ what: preferences.a.two, basis: stated }] }\n';
  const warnings = small('  preferences: { a: [one: a.x, two: b.z], b: [b.z, b.w] }\n', top);
  expect(coded(warnings, 'unused-statement').map(({ about }) => about)).toEqual([['statements.idle']]);
  expect(coded(warnings, 'unsupported-assumption')[0]!.about).toEqual([
    'options.a.x',
    'options.a.y',
    'options.b.z',
    'options.b.w',
    'preferences.b',
  ]);
  const [voice] = coded(warnings, 'one-voice');
  expect([voice!.about[0], voice!.data.how, voice!.data.voice?.voice]).toEqual(['preferences.a', 'one-voice', 'b']);
});

test('what could not be tried is said, and why', () => {
  const cuba = finish(criticize(libraryCase('cuban-missile-crisis')));
  expect(cuba.notTried).toEqual([{ code: 'result-rests-on-a-rule', because: ['ranking-does-not-fit'] }]);
  const bounded = finish(criticize(libraryCase('vladivostok-2019'), { work: 100 }));
  expect(bounded.notTried.map(({ code }) => code)).toEqual(['result-rests-on-a-rule', 'option-never-matters']);
});

test('every case of the library can be criticized, and says the same twice', () => {
  const cases = readdirSync(new URL('../../cases/', import.meta.url)).filter((id) => !id.includes('.'));
  for (const id of cases) expect(warningsOf(id), id).toEqual(warningsOf(id));
});

test('what is said of an option is literally so: with the rule that fixes it, the very same holds as far as the rest goes', () => {
  const { parties, conflict: written } = parse(
    readFileSync(new URL('../../cases/vladivostok-2019/case.yaml', import.meta.url), 'utf8'),
  );
  const kept = { ...written, variants: undefined, statusQuo: undefined };
  const withRule = (rule: object) =>
    caseFrom(JSON.stringify({ demarche: 1, title: 't', parties, conflict: { ...kept, rules: [...kept.rules, rule] } }));
  const shipped = libraryCase('vladivostok-2019');
  const holding = (checked: Case, id: string) => {
    const { conflict, stability } = finish(analyzeCase(checked, { concepts: ['nash', 'seq'] }));
    return stability.concepts.map(({ equilibria }) =>
      [
        ...new Set(
          statesOf(equilibria!).map((state) =>
            optionsTaken(conflict.states, state)
              .map((option) => conflict.options[option]!.id)
              .filter((other) => other !== id)
              .join(),
          ),
        ),
      ].sort(),
    );
  };
  const found = coded(warningsOf('vladivostok-2019'), 'option-never-matters');
  for (const [option, { id, party }] of shipped.conflict!.options.entries()) {
    if (party === undefined) continue;
    const how = found.find(({ data }) => data.option === option)?.data.how;
    const base = JSON.stringify(holding(shipped, id));
    const isSame = (rule: string) => JSON.stringify(holding(withRule({ [rule]: id }), id)) === base;
    expect([isSame('never'), isSame('always')], id).toEqual([
      how === 'if-removed' || how === 'to-the-rest',
      how === 'if-granted' || how === 'to-the-rest',
    ]);
  }
});

test('what is only open is not called weak', () => {
  expect(coded(warningsOf('vladivostok-2019', 'washington-unknown'), 'weak-concept')).toEqual([]);
});

test('a party that never speaks of its own options is found', () => {
  const silent = coded(small('  preferences: { a: [b.z], b: [b.z, a.x] }\n'), 'no-better-move');
  expect(silent.map(({ about, data }) => [about[0], data.how])).toEqual([['preferences.a', 'silent']]);
});
