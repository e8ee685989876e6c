/** `demarche talks` as a program meets it: the JSON of points, run, compare and text, field by field. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compileCommand } from './run-command.ts';
import { near, TalksSandbox } from './talks-sandbox.ts';

let sandbox: TalksSandbox;
beforeAll(() => {
  compileCommand();
  sandbox = new TalksSandbox();
});
afterAll(() => sandbox.remove());

const head = {
  format: 1,
  talks: { title: 'A river is bargained over', meeting: null },
  parties: ['up', 'down'],
  issues: [
    {
      id: 'water',
      name: 'Water let through',
      kind: 'named',
      ordered: true,
      values: [
        { id: 'none', name: 'none' },
        { id: 'winter', name: 'in winter' },
        { id: 'all', name: 'all year' },
      ],
    },
    { id: 'price', name: 'Price', kind: 'integer', low: 0, high: 4, unit: 'million' },
    {
      id: 'court',
      name: 'The suit',
      kind: 'named',
      ordered: false,
      values: [
        { id: 'goes-on', name: 'goes on' },
        { id: 'dropped', name: 'is dropped' },
      ],
    },
  ],
  deadline: { rounds: 20, date: '2031-12-31' },
  problems: [],
};

describe('points', () => {
  test('are what can be reckoned by hand', async () => {
    const found = await sandbox.data('points', 'river.yaml');
    expect(found).toMatchObject(head);
    expect(Object.keys(found).sort()).toEqual(
      [
        ...[
          'format',
          'talks',
          'parties',
          'issues',
          'deadline',
          'conventions',
          'order',
          'outcomes',
          'ranges',
          'problems',
        ],
        ...['reservation', 'frontier', 'pareto', 'disagreement', 'ideal', 'rational', 'zone', 'nearest', 'opposition'],
        ...['points', 'eyes', 'zoneOnFrontier', 'remarks'],
        ...['lotteries', 'states', 'assumptions'],
      ].sort(),
    );
    expect(found.conventions).toEqual({ disagreement: 'reservation' });
    expect(found.eyes).toBeNull();
    expect(found.zoneOnFrontier).toBe(found.rational);
    expect(found.outcomes).toBe(30);
    expect(found.reservation).toEqual([0.4, 0.45]);
    expect(found.frontier).toMatchObject({ method: 'merging', exact: true, tolerance: [0, 0], sampledIssues: [] });
    expect(found.frontier.size).toBe(found.pareto.length);
    expect(found.frontier.packages).toBe(found.frontier.size);
    expect(found.disagreement).toEqual([0.4, 0.45]);
    near(found.ranges.flat(), [0, 1, 0, 1]);
    // In winter, at 4, the suit dropped: 0.3 + 0.3 + 0.2 up, 0.42 down, which is less than down's reservation value.
    const at = (water: string, price: number, court: string) =>
      found.pareto.find(
        (one: { package: Record<string, unknown> }) =>
          one.package.water === water && one.package.price === price && one.package.court === court,
      );
    near(at('winter', 4, 'dropped').utilities, [0.8, 0.42]);
    expect(at('winter', 4, 'dropped').words).toEqual(['in winter', '4 million', 'is dropped']);
    // Products of gains where winter and a dropped suit are agreed on, by price: 3, 0.325 × 0.045; 2, 0.25 × 0.12; 1, 0.175 × 0.195; 0, 0.1 × 0.27.
    near(
      found.points.nash.flatMap(({ utilities }: { utilities: number[] }) => utilities),
      [0.575, 0.645],
    );
    expect(found.points.nash[0].package).toEqual({ water: 'winter', price: 1, court: 'dropped' });
    expect(Object.keys(found.points).sort()).toEqual(
      [
        ...['nash', 'kalai-smorodinsky', 'egalitarian', 'welfare', 'welfare-rational', 'nash-whole-frontier'],
        ...['nash-worst', 'ks-least-difference', 'ks-least-spread', 'egalitarian-worst'],
      ].sort(),
    );
    expect(found.states).toEqual([]);
    expect(Object.keys(found.order).sort()).toEqual(
      ['outcomes', 'allowed', 'redLines', 'stances', 'packages', 'trades', 'setAside', 'tradesLeftOff'].sort(),
    );
  });

  test('say what the numbers rest on', async () => {
    const { assumptions } = await sandbox.data('points', 'river.yaml');
    // The ledger speaks of up's reservation value, and of no other number.
    expect(assumptions.numbers).toMatchObject({ supported: 1 });
    expect(assumptions.numbers.assumed).toBe(assumptions.numbers.all - 1);
    expect(assumptions.parties.map(({ party }: { party: string }) => party)).toEqual(['up', 'down']);
    const reservation = assumptions.all.find(({ path }: { path: string }) => path === 'talks.parties.up.reservation');
    expect(reservation).toMatchObject({ party: 'up', kind: 'number', basis: 'stated', statements: ['winter'] });
    const { out } = await sandbox.talks('points', 'river.yaml');
    expect(out.replace(/\s+/g, ' ')).toContain(
      `${assumptions.numbers.assumed} of ${assumptions.numbers.all} numbers are the modeler’s assumption: no statement supports them.`,
    );
  });

  test('of other conventions are shown by name', async () => {
    const { out, code } = await sandbox.talks(
      'points',
      'river.yaml',
      '--points',
      'nash,nash-worst',
      '--points',
      'ks-least-spread',
    );
    expect(code).toBe(0);
    expect(out).toContain('Nash from the worst');
    expect(out).toContain('least spread of shares');
    expect(out).not.toContain('largest sum of');
    const all = (await sandbox.talks('points', 'river.yaml', '--points', 'all')).out;
    expect(all).toContain('egalitarian');
    expect(all.replace(/\s+/g, ' ')).toContain('which GENIUS calls Kalai-Smorodinsky');
  });

  test('from the worst package, and of a meeting', async () => {
    const worst = await sandbox.data('points', 'river.yaml', '--disagreement', 'worst');
    expect(worst.conventions).toEqual({ disagreement: 'worst' });
    const spring = await sandbox.data('points', 'three.yaml', '--meeting', 'spring');
    expect(spring.talks.meeting).toBe('spring');
    expect(spring.parties).toEqual(['up', 'town', 'down']);
    expect(spring.outcomes).toBe(40);
    expect(spring.lotteries).toBeFalsy();
  });

  test('under other limits, as run has them', async () => {
    const hard = await sandbox.data(
      'points',
      'river.yaml',
      '--reservation',
      'up=0.6',
      '--reservation',
      'Downstream=0.6',
    );
    expect(hard.reservation).toEqual([0.6, 0.6]);
    expect(hard.disagreement).toEqual([0.6, 0.6]);
    const asIs = await sandbox.data('points', 'river.yaml');
    expect(hard.pareto).toEqual(asIs.pareto);
    expect(hard.rational).toBeLessThan(asIs.rational);
  });

  test('are none where only an order is known, which is said', async () => {
    const found = await sandbox.data('points', 'ordered.yaml');
    expect(found).toMatchObject({ outcomes: null, pareto: null, points: null });
    expect(found.order.stances.map(({ stance }: { stance: string }) => stance)).toEqual([
      'opposed',
      'opposed',
      'opposed',
    ]);
    expect((await sandbox.talks('points', 'ordered.yaml')).out.replace(/\s+/g, ' ')).toContain('not by how much');
  });

  test('of files of another program, with what was read otherwise on the error stream', async () => {
    const found = await sandbox.data('points', 'laptop');
    expect(found.parties).toEqual(['buyer', 'seller']);
    const { out, err, code } = await sandbox.talks('points', 'laptop');
    expect(code).toBe(0);
    expect(out).toContain('What the talks could come to');
    expect(err).toMatch(/not to 1; they were kept|read otherwise/);
    // Whoever reads JSON has no eye on the error stream.
    expect(found.remarks.length).toBeGreaterThan(0);
    for (const { says } of found.remarks) expect(err.replaceAll(/\s+/g, ' ')).toContain(says);
  });
});

describe('run', () => {
  test('every offer is told, and what was left on the table', async () => {
    const found = await sandbox.data('run', 'river.yaml');
    expect(found).toMatchObject(head);
    expect(found.breakdown).toBeNull();
    const { agreement, trace, meetings, left } = found;
    expect(Object.keys(agreement).sort()).toEqual(
      ['package', 'words', 'utilities', 'discounted', 'round', 'offered', 'time', 'by'].sort(),
    );
    const last = trace.at(-1);
    expect(last.package).toEqual(agreement.package);
    expect(last.responses).toMatchObject([{ accepted: true }]);
    expect(found.offers).toBe(trace.length);
    expect(trace.map(({ by }: { by: string }) => by).slice(0, 4)).toEqual(['up', 'down', 'up', 'down']);
    expect(Object.keys(trace[0]).sort()).toEqual(
      ['round', 'time', 'by', 'package', 'words', 'utilities', 'discounted', 'target', 'responses'].sort(),
    );
    expect(trace[0].responses[0]).toMatchObject({
      party: 'down',
      accepted: false,
      because: { rule: expect.any(String) },
    });
    expect(meetings).toHaveLength(1);
    expect(agreement.utilities[0]).toBeGreaterThanOrEqual(0.4);
    expect(agreement.utilities[1]).toBeGreaterThanOrEqual(0.45);
    expect(left).toMatchObject({ efficient: expect.any(Boolean), exact: true });
    expect(left.parties.map(({ party }: { party: string }) => party)).toEqual(['up', 'down']);
  });

  test('under other tactics, limits and rounds, by ids and by names', async () => {
    const asIs = await sandbox.data('run', 'river.yaml');
    const yielding = await sandbox.data('run', 'river.yaml', '--tactic', 'Upstream=conceder');
    expect(yielding.agreement.utilities[0]).toBeLessThan(asIs.agreement.utilities[0]);
    const hard = await sandbox.data('run', 'river.yaml', '--tactic', 'up=hardliner,down=hardliner', '--rounds', '3');
    expect(hard).toMatchObject({ agreement: null, breakdown: { why: 'deadline', by: null }, rounds: 3 });
    const proud = await sandbox.data('run', 'river.yaml', '--reservation', 'up=0.99', '--rounds', '5');
    expect(proud.agreement).toBeNull();
  });

  test('a limit that no package reaches is refused, with the unit that it is read in', async () => {
    for (const [given, says] of [
      ['up=67', 'no package is worth more than 1 to it: it could never agree. Utilities are written out of 1 here'],
      ['up=1.2', 'it could never agree'],
      ['up=-1', 'No package is worth as little as -1 to "up"'],
      ['up=', 'is no utility'],
      ['nobody=0.5', 'nobody'],
    ] as const) {
      for (const command of ['run', 'points']) {
        const { code, out, err } = await sandbox.talks(command, 'river.yaml', '--reservation', given);
        expect({ given, code, out }).toEqual({ given, code: 2, out: '' });
        expect(err.replace(/\s+/g, ' ')).toContain(says);
      }
    }
    const { err } = await sandbox.talks('run', 'river.yaml', '--reservation', 'up=67');
    expect(err).toContain('Is 0.67 meant?');
    const ordered = await sandbox.talks('points', 'ordered.yaml', '--reservation', 'up=0.5');
    expect(ordered).toMatchObject({ code: 2, err: expect.stringContaining('Nothing says what a package is worth') });
  });

  test('a breakdown says what was missed, or that there was nothing to agree on and how near anything came', async () => {
    const hard = ['--tactic', 'up=hardliner,down=hardliner', '--rounds', '3'];
    const { left, missed } = await sandbox.data('run', 'river.yaml', ...hard);
    expect(left).toBeUndefined();
    expect(missed.zone).toBeGreaterThan(0);
    expect(missed.nearest).toBeNull();
    const proud = ['--reservation', 'up=0.9,down=0.9', '--rounds', '3'];
    const nothing = (await sandbox.data('run', 'river.yaml', ...proud)).missed;
    expect(nothing.zone).toBe(0);
    near(
      nothing.nearest.short,
      nothing.nearest.utilities.map((utility: number) => Math.max(0, 0.9 - utility)),
    );
    const { out } = await sandbox.talks('run', 'river.yaml', ...proud);
    expect(out).toContain('There was nothing to agree on');
    expect(out).toContain('too little for');
  });

  test('with several packages at a time, what the others would rather have, and what that tells', async () => {
    const found = await sandbox.data('run', 'river.yaml', '--packages', '3', '--rounds', '12');
    expect(found).toMatchObject({ ...head, packages: 3, breakdown: null });
    const { agreement, trace, meetings, offers, left } = found;
    expect(offers).toBe(trace.length);
    expect(meetings[0].trace).toEqual(trace);
    expect(Object.keys(trace[0]).sort()).toEqual(['round', 'time', 'by', 'target', 'packages', 'choices'].sort());
    const last = trace.at(-1);
    expect(last.packages.map((one: { package: unknown }) => one.package)).toContainEqual(agreement.package);
    expect(left).toMatchObject({ exact: true });
    const several = trace.filter(({ packages }: { packages: unknown[] }) => packages.length > 1);
    expect(several.length).toBeGreaterThan(0);
    for (const { by, packages, choices } of several) {
      expect(choices).toMatchObject([{ party: by === 'up' ? 'down' : 'up' }]);
      const [{ likes, responses, reveals }] = choices;
      expect(responses).toHaveLength(packages.length);
      for (const { issue, chose, over } of reveals) {
        expect(packages[likes].package[issue]).toBe(chose);
        expect(over).not.toContain(chose);
      }
    }
    for (const [party, told] of Object.entries<{ gains: unknown[]; losses: unknown[]; times: number }[]>(
      meetings[0].weighed,
    )) {
      expect(['up', 'down']).toContain(party);
      for (const { gains, losses, times } of told) {
        expect(Math.min(gains.length, losses.length, times)).toBeGreaterThan(0);
      }
    }
    for (const [party, issues] of Object.entries<{ choices: number; values: { taken: number }[] }[]>(
      meetings[0].told,
    )) {
      expect(['up', 'down']).toContain(party);
      for (const { choices, values } of issues) {
        expect(values.reduce((sum, { taken }) => sum + taken, 0)).toBe(choices);
      }
    }
    const ran = await sandbox.talks('run', 'river.yaml', '--packages', '3');
    expect(ran.out).toContain('How the talks go, several packages at a time');
    for (const wrong of ['1', '11', 'many']) {
      expect((await sandbox.talks('run', 'river.yaml', '--packages', wrong)).code).toBe(2);
    }
    expect(await sandbox.data('run', 'ordered.yaml', '--packages', '2')).toMatchObject({
      notRun: { why: 'no numbers' },
    });
  });

  test('where there are no numbers it is said why', async () => {
    expect(await sandbox.data('run', 'ordered.yaml')).toMatchObject({
      agreement: null,
      notRun: { why: 'no numbers', parties: ['up', 'down'], code: 'talks/no-numbers' },
    });
    expect((await sandbox.data('compare', 'ordered.yaml')).notCompared).toMatchObject({ code: 'talks/no-numbers' });
  });
});

test('compare: each tactic against each', async () => {
  const found = await sandbox.data('compare', 'river.yaml', '--tactics', 'boulware,conceder', '--rounds', '10');
  expect(found).toMatchObject({ ...head, rounds: 10, repeats: 1, seed: 1 });
  expect(found.tactics.map(({ id }: { id: string }) => id)).toEqual(['boulware', 'conceder']);
  expect(found.pairs.map(({ first, second }: Record<string, string>) => [first, second])).toEqual([
    ['boulware', 'boulware'],
    ['boulware', 'conceder'],
    ['conceder', 'boulware'],
    ['conceder', 'conceder'],
  ]);
  for (const pair of found.pairs) expect(pair).toMatchObject({ runs: 1, agreementRate: expect.any(Number) });
});

test('text: drafts and objections, the same for the same seed', async () => {
  const [one, again, other] = await Promise.all([
    sandbox.data('text', 'river.yaml', '--tries', '60', '--seed', '3'),
    sandbox.data('text', 'river.yaml', '--tries', '60', '--seed', '3'),
    sandbox.data('text', 'river.yaml', '--tries', '60', '--seed', '4'),
  ]);
  expect(one).toEqual(again);
  expect(other.drafts).not.toEqual(one.drafts);
  expect(one).toMatchObject({ ...head, tries: 60, seed: 3, heat: 0 });
  expect(one.drafts).toHaveLength(60);
});
