import { describe, expect, test } from 'vitest';
import { type Weir, weir } from '../../../test/weir.ts';
import { checkCase, writeDraft } from '../index.ts';
import { readGmcr } from './read-gmcr.ts';

function read(fields: unknown, options: Parameters<typeof readGmcr>[1] = {}) {
  return readGmcr(JSON.stringify(fields, null, 1), options);
}

function changed(change: (file: Weir) => void) {
  const file = weir();
  change(file);
  return read(file);
}

function faultsOf(change: (file: Weir) => void) {
  return changed(change).problems.map(({ code, path }) => `${code} ${path ?? ''}`);
}

function lostOf(change: (file: Weir) => void) {
  const { report, problems } = changed(change);
  expect(problems).toEqual([]);
  return report.lost.map(({ code, what, count, effect }) => ({ code, what, count, effect }));
}

test('a file becomes a case in names', () => {
  const { draft, report, problems } = read(weir(), { file: 'folder/The weir.gmcr' });
  expect(problems).toEqual([]);
  expect(draft).toEqual({
    demarche: 1,
    title: 'The weir',
    parties: { 'upper-village': { name: 'Upper village' }, 'lower-village': { name: 'Lower village' } },
    conflict: {
      options: {
        'upper-village': {
          'pay-for-the-water': { does: 'Pay for the water' },
          'open-the-weir': { does: 'Open the weir' },
        },
        'lower-village': {
          'go-to-court': { does: 'Go to court', oneWay: 'drop' },
          'dig-a-canal': { does: 'Dig a canal', oneWay: 'take' },
        },
      },
      rules: [{ never: 'upper-village.open-the-weir and lower-village.go-to-court' }],
      preferences: {
        'upper-village': [
          'not lower-village.go-to-court',
          '(not upper-village.open-the-weir and upper-village.pay-for-the-water) or lower-village.dig-a-canal',
        ],
        'lower-village': ['upper-village.open-the-weir', 'not upper-village.pay-for-the-water'],
      },
    },
  });
  expect(report.direction).toBe('import');
  expect(report.kept).toEqual([
    { what: 'parties', count: 2 },
    { what: 'options', count: 4 },
    { what: 'one-way options', count: 2 },
    { what: 'rules', count: 1 },
    { what: 'wants', count: 2 },
  ]);
  expect(report.lost).toEqual([
    {
      code: 'statements/repeated',
      what: 'decisionMakers.0.preferences',
      why: 'idle',
      effect: 'none',
      names: ['Upper village'],
      count: 1,
    },
  ]);
});

test('the case stands, as a draft and as text', () => {
  const { draft } = read(weir());
  expect(checkCase(draft!).problems).toEqual([]);
  expect(checkCase(draft!).case?.conflict?.states.count).toBe(12);
  expect(writeDraft(draft!)).toContain('lower-village.dig-a-canal');
});

test('the file’s own title, then one given, then the file’s name', () => {
  expect(read({ ...weir(), title: 'Water' }, { file: 'a.gmcr', title: 'Weir' }).draft?.title).toBe('Water');
  expect(read(weir(), { file: 'a.gmcr', title: 'Weir' }).draft?.title).toBe('Weir');
  expect(read(weir(), { file: 'a/b.gmcr' }).draft?.title).toBe('b');
  expect(read(weir()).draft?.title).toBe('A conflict from a .gmcr file');
});

test('names of any script make ids, alike names different ids, and no name a made-up one', () => {
  const { draft, report } = changed((file) => {
    file.decisionMakers[0]!.name = 'القرية العليا';
    file.decisionMakers[1]!.name = 'القرية العليا';
    file.options[0]!.name = 'Открыть';
    file.options[2]!.name = 'открыть';
    file.options[1]!.name = '';
    file.options[3]!.name = 'two\nlines';
  });
  expect(Object.keys(draft!.parties!)).toEqual(['القرية-العليا', 'القرية-العليا-2']);
  expect(draft!.conflict!.options).toEqual({
    'القرية-العليا': { открыть: { does: 'открыть' }, 'открыть-2': { does: 'Открыть' } },
    'القرية-العليا-2': { 'two-lines': { does: 'two lines', oneWay: 'drop' }, 'option-2': { oneWay: 'take' } },
  });
  expect(Object.values(draft!.parties!).map(({ name }) => name)).toEqual(['القرية العليا', 'القرية العليا (2)']);
  expect(report.lost.find(({ code }) => code === 'name/changed')?.count).toBe(3);
  expect(checkCase(draft!).problems).toEqual([]);
});

describe('a direct ranking', () => {
  /** Feasible with the options as 2, 0, 3, 1: all but those with both 0 and 3, so twelve. */
  const ranking = [12, [1, 2], 3, 4, 5, [6, 7, 8], 9, 10, 11];

  test('names states by the options taken, in the order that the owners give', () => {
    const { draft } = changed((file) => {
      file.useManualPreferenceRanking = true;
      for (const party of file.decisionMakers) party.preferenceRanking = ranking;
    });
    const { ranking: groups } = draft!.conflict!.preferences!['upper-village'] as { ranking: unknown[] };
    const [pay, open, court, dig] = [
      'upper-village.pay-for-the-water',
      'upper-village.open-the-weir',
      'lower-village.go-to-court',
      'lower-village.dig-a-canal',
    ];
    expect(groups.slice(0, 4)).toEqual([
      { taken: [pay, court, dig] },
      [{ taken: [] }, { taken: [pay] }],
      { taken: [open] },
      { taken: [pay, open] },
    ]);
    expect(checkCase(draft!).problems).toEqual([]);
  });

  test('stands under its old names, too', () => {
    const { draft, report } = changed((file) => {
      delete file.useManualPreferenceRanking;
      file.useManualPreferenceVectors = true;
      for (const party of file.decisionMakers) party.preferenceVector = ranking;
    });
    expect(draft!.conflict!.preferences!['lower-village']).toHaveProperty('ranking');
    expect(report.lost.map(({ code, count }) => [code, count])).toEqual([
      ['statements/unused', 3],
      ['statements/unused', 2],
    ]);
    expect(report.kept).toContainEqual({ what: 'rankings', count: 2 });
  });

  test('is not looked at where statements are in use', () => {
    const { problems } = changed((file) => {
      file.decisionMakers[0]!.preferenceRanking = ['anything'];
    });
    expect(problems).toEqual([]);
  });

  test.each([
    [[...ranking, 13, 0], 'gmcr/ranking-unknown-state'],
    [[...ranking, 11], 'gmcr/ranking-repeated'],
    [ranking.slice(1), 'gmcr/ranking-missing'],
    [[], 'gmcr/ranking-missing'],
  ])('that does not fit the feasible states is a problem: %j', (wrong, code) => {
    const { problems, draft } = changed((file) => {
      file.useManualPreferenceRanking = true;
      for (const party of file.decisionMakers) party.preferenceRanking = ranking;
      file.decisionMakers[1]!.preferenceRanking = wrong;
    });
    expect(draft).toBeUndefined();
    expect(problems.map((problem) => [problem.code, problem.path])).toEqual([
      [code, 'decisionMakers.1.preferenceRanking'],
    ]);
    expect(problems[0]!.place).toBeDefined();
  });

  test('that has other things than ordinals is a problem at each of them', () => {
    expect(
      faultsOf((file) => {
        file.useManualPreferenceRanking = true;
        file.decisionMakers[0]!.preferenceRanking = [1, 'two', [3, [4]], 5.5];
      }),
    ).toEqual([
      'gmcr/wrong-kind decisionMakers.0.preferenceRanking.1',
      'gmcr/wrong-kind decisionMakers.0.preferenceRanking.2.1',
      'gmcr/wrong-kind decisionMakers.0.preferenceRanking.3',
      'gmcr/missing decisionMakers.1.preferenceRanking',
    ]);
  });

  test('of more states than can be named one by one is a problem', () => {
    const { problems } = changed((file) => {
      for (let n = 0; n < 20; n++) {
        file.options.push({ name: `more ${n}`, permittedDirection: 'both' });
        (file.decisionMakers[0]!.options as number[]).push(file.options.length - 1);
      }
      file.useManualPreferenceRanking = true;
      for (const party of file.decisionMakers) party.preferenceRanking = [1];
    });
    expect(problems.map(({ code }) => code)).toEqual(['gmcr/too-many-states']);
  });
});

describe('options that nobody owns', () => {
  const rain = { name: 'Rain falls', permittedDirection: 'both' };

  test('are facts of the context where they are the same in all states', () => {
    const { draft, report } = changed((file) => {
      file.options.push(rain);
      (file.infeasibles as unknown[]).push([[4, 'N']]);
    });
    expect(draft!.conflict!.context).toEqual({ 'rain-falls': { says: 'Rain falls', holds: true } });
    expect(draft!.conflict!.variants).toBeUndefined();
    expect(report.lost).toContainEqual(
      expect.objectContaining({ code: 'option/unowned', names: ['Rain falls'], effect: 'none' }),
    );
    expect(checkCase(draft!).problems).toEqual([]);
  });

  test('make a variant of each other world that they leave open', () => {
    const { draft, report } = changed((file) => {
      file.options.push(rain);
      (file.infeasibles as unknown[]).push([
        [4, 'Y'],
        [0, 'N'],
      ]);
    });
    expect(draft!.conflict!.context).toEqual({ 'rain-falls': { says: 'Rain falls', holds: false } });
    expect(draft!.conflict!.variants).toEqual({
      'world-2': {
        why: 'The file leaves open what nobody decides. Here this holds: Rain falls.',
        context: { 'rain-falls': { holds: true } },
      },
    });
    expect(report.lost).toContainEqual(
      expect.objectContaining({ code: 'option/unowned-worlds', effect: 'numbers', count: 2 }),
    );
    const { case: checked, problems } = checkCase(draft!);
    expect(problems).toEqual([]);
    expect(checked!.variants[0]!.conflict.states.count).toBe(4);
  });

  test('that nothing speaks of do not multiply the case', () => {
    const { draft, report } = changed((file) => {
      for (let n = 0; n < 8; n++) file.options.push({ ...rain, name: `Idle ${n}` });
    });
    expect(draft!.conflict!.variants).toBeUndefined();
    expect(report.lost).toContainEqual(expect.objectContaining({ code: 'option/unowned-idle', count: 8 }));
  });

  test('past a bound leave worlds behind, and the report says so', () => {
    const { draft, report } = changed((file) => {
      for (let n = 0; n < 6; n++) {
        file.options.push({ ...rain, name: `Fact ${n}` });
        (file.decisionMakers[0]!.preferences as unknown[]).push([[4 + n, 'Y']]);
      }
    });
    expect(Object.keys(draft!.conflict!.variants!)).toHaveLength(31);
    expect(report.lost).toContainEqual(expect.objectContaining({ code: 'option/unowned-too-many', effect: 'answer' }));
  });
});

describe('what a case has no place for is in the report', () => {
  test('states that a party does not see', () => {
    expect(
      lostOf((file) => {
        file.decisionMakers[1]!.misperceptions = [[[0, 'Y']], [[2, 'N']]];
      }),
    ).toContainEqual({ code: 'misperceptions', what: 'decisionMakers.1.misperceptions', count: 2, effect: 'answer' });
  });

  test('coalitions', () => {
    const { report } = changed((file) => {
      file.coalitions = [[0, 1]];
    });
    expect(report.lost.find(({ code }) => code === 'coalitions')).toEqual({
      code: 'coalitions',
      what: 'coalitions.0',
      why: 'no-place',
      effect: 'answer',
      names: ['Upper village', 'Lower village'],
      count: 2,
    });
  });

  test.each([[[0]], [[0, [0, 1]]], [[]]])('coalitions that are no partition: %j', (coalitions) => {
    expect(
      lostOf((file) => {
        file.coalitions = coalitions;
      }),
    ).toContainEqual({ code: 'coalitions/no-partition', what: 'coalitions', count: 1, effect: 'none' });
  });

  test('a party without options, which decides nothing', () => {
    const { draft, report } = changed((file) => {
      file.decisionMakers.push({ name: 'The county', options: [], preferences: [[[0, 'Y']]] });
      file.coalitions = undefined;
    });
    expect(draft!.parties!['the-county']).toMatchObject({ name: 'The county', modeled: false });
    expect(report.lost.map(({ code }) => code)).toContain('party/no-options');
    expect(checkCase(draft!).problems).toEqual([]);
  });

  test('statements that rank nothing, and parties with none', () => {
    const { draft, report } = changed((file) => {
      file.decisionMakers[0]!.preferences = [[], { compound: true, members: [] }];
      file.decisionMakers[1]!.preferences = [];
    });
    expect(draft!.conflict!.preferences).toEqual({
      'upper-village': { ranking: ['rest'] },
      'lower-village': { ranking: ['rest'] },
    });
    expect(report.lost.map(({ code, count }) => [code, count])).toEqual([
      ['statements/constant', 2],
      ['statements/none', 1],
      ['statements/none', 1],
    ]);
    expect(checkCase(draft!).case?.conflict?.preferences.map(({ ranking }) => ranking?.levelCount)).toEqual([1, 1]);
  });
});
