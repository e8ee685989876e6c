/** `demarche talks` on a command line: through a party's eyes, after a breakdown, after a time that costs, before a day. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { riverTalks } from './river-talks.ts';
import { compileCommand } from './run-command.ts';
import { near, TalksSandbox } from './talks-sandbox.ts';

let sandbox: TalksSandbox;
beforeAll(() => {
  compileCommand();
  sandbox = new TalksSandbox();
});
afterAll(() => sandbox.remove());

test('through the eyes of a party, the others want what it believes of them', async () => {
  const believed = 'down: { weights: { water: 0, price: 100, court: 0 }, values: { price: { 0: 100, 4: 0 } } }';
  sandbox.write(
    'believed.yaml',
    riverTalks.replace('      tactic: boulware\n', `      tactic: boulware\n      believes: { ${believed} }\n`),
  );
  const own = await sandbox.data('points', 'believed.yaml');
  const seen = await sandbox.data('points', 'believed.yaml', '--eyes', 'Upstream');
  expect([own.eyes, seen.eyes]).toEqual([null, 'up']);
  // As it sees it, Downstream minds the price alone: water and the suit cost it nothing.
  expect(seen.pareto).toHaveLength(5);
  for (const { utilities, package: pack } of seen.pareto) near([utilities[1]], [1 - pack.price / 4]);
  // And what Downstream says without numbers does not fit that.
  expect(seen.order.setAside).toEqual([{ party: 'down', issues: ['water', 'court'], why: 'otherwise' }]);
  const { out } = await sandbox.talks('points', 'believed.yaml', '--eyes', 'up');
  expect(out.replaceAll(/\s+/g, ' ')).toContain('What Downstream wants is here what Upstream believes of it');
  expect((await sandbox.talks('points', 'believed.yaml', '--eyes', 'down')).out).toContain('has said nothing');
  expect(await sandbox.talks('points', 'believed.yaml', '--eyes', 'nobody')).toMatchObject({ code: 2, out: '' });
});

test('a breakdown says what would then hold, where the talks say that the conflict tells', async () => {
  const proud = ['run', 'vladivostok-2019', '--reservation', 'dprk=0.8'];
  const { states, breakdown } = await sandbox.data(...proud);
  expect(breakdown).not.toBeNull();
  const pointed = (await sandbox.data('points', 'vladivostok-2019', '--meeting', 'next-round')).states;
  expect(states.map(({ state }: { state: number }) => state)).toEqual(
    pointed.map(({ state }: { state: number }) => state),
  );
  for (const { utilities, under } of states) {
    expect(utilities).toHaveLength(2);
    expect(under.length).toBeGreaterThan(0);
  }
  const { out } = await sandbox.talks(...proud);
  expect(out).toContain('What would then hold');
  expect(out).toContain(`State ${states[0].state}: `);
  expect((await sandbox.data('run', 'vladivostok-2019')).states).toBeUndefined();
  // The river's talks do not say.
  expect((await sandbox.data('run', 'river.yaml', '--reservation', 'up=0.99', '--rounds', '5')).states).toBeUndefined();
});

test('an agreement is told with what is left of it by then; a day alone as what it is', async () => {
  sandbox.write(
    'late.yaml',
    riverTalks
      .replace('rounds: 20, date', 'date')
      .replace('      tactic: boulware\n', '      tactic: boulware\n      discount: 0.5\n'),
  );
  const { agreement, meetings } = await sandbox.data('run', 'late.yaml');
  expect(agreement.discounted[0]).toBeLessThan(agreement.utilities[0]);
  expect(meetings[0]).toMatchObject({ deadline: 100, deadlineAssumed: true });
  const late = (await sandbox.talks('run', 'late.yaml')).out.replaceAll(/\s+/g, ' ');
  expect(late).toContain(
    `After what the time costs: Upstream ${agreement.discounted[0].toFixed(3)} and Downstream ${agreement.utilities[1].toFixed(3)}.`,
  );
  expect(late).toContain('how many rounds that is, nobody said: 100 rounds are taken');
  const told = (await sandbox.talks('run', 'late.yaml', '--rounds', '20')).out;
  expect(told).not.toContain('nobody said');
  expect((await sandbox.talks('run', 'river.yaml')).out).not.toContain('After what the time costs');
});
