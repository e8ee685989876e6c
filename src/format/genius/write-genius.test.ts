import { expect, test } from 'vitest';
import { riverTalks } from '../../../test/river-talks.ts';
import { laptop, orchard } from '../../../test/talks-files.ts';
import { bargainOf, utilityOf } from '../../engine/bargaining/index.ts';
import type { Talks, TalksParty, Utility } from '../../model/index.ts';
import { parseCase } from '../parse.ts';
import { readGenius, writeGenius } from './index.ts';

const read = ([domain, ...profiles]: ReturnType<typeof laptop>) => readGenius({ domain, profiles }).talks!;
const again = (talks: Talks) => {
  const { domain, profiles } = writeGenius(talks);
  return readGenius({ domain: domain!, profiles }).talks!;
};

function talksOf(issues: Talks['issues'], utilities: readonly Utility[]): Talks {
  const parties = utilities.map(
    (utility, at): TalksParty => ({
      id: `p${at}`,
      name: `Party ${at}`,
      utility,
      order: { values: issues.map(() => undefined), issues: [], redLines: [] },
      reservation: { form: 'utility', utility: 0.25 },
      discount: 1,
      tactic: undefined,
      beliefs: [],
    }),
  );
  return { issues, parties, deadline: { rounds: undefined, date: undefined }, breakdown: undefined, meetings: [] };
}

const named = (...names: string[]) => ({
  id: 'water',
  name: 'Water',
  group: undefined,
  kind: 'named' as const,
  ordered: false,
  values: names.map((name, at) => ({ id: `v${at}`, name })),
});

const additive = (worth: readonly number[], other: Partial<Utility> = {}): Utility => ({
  weights: [1],
  values: [{ form: 'table', worth }],
  bias: 0,
  extra: undefined,
  scale: 1,
  cap: undefined,
  ...other,
});

test('what was read comes back: issues, headings, names, reservations, discounts', () => {
  const talks = read(laptop());
  const { issues, parties } = again(talks);
  expect(issues).toEqual(talks.issues);
  const about = ({ id, name, reservation, discount }: TalksParty) => ({ id, name, reservation, discount });
  expect(parties.map(about)).toEqual(talks.parties.map(about));
});

test('hyper-rectangles come back as such', () => {
  const talks = read(orchard());
  const { domain, profiles } = writeGenius(talks);
  expect(domain!.text).toContain('<issue index="1" name="Rows" type="integer"');
  for (const { text } of profiles) expect(text).toContain('<hyperRectangle utility=');
  expect(again(talks).issues).toEqual(talks.issues);
});

test('a short file, to look at', () => {
  const { domain, profiles } = writeGenius(talksOf([named('none', 'all')], [additive([0, 0.5]), additive([1, 0])]), {
    name: 'River',
  });
  expect(domain).toEqual({
    name: 'River.xml',
    text: `<negotiation_template>
  <utility_space number_of_issues="1">
    <objective index="0" name="root" description="" type="objective" etype="objective">
      <issue index="1" name="Water" type="discrete" etype="discrete" vtype="discrete">
        <item index="1" value="none"/>
        <item index="2" value="all"/>
      </issue>
    </objective>
  </utility_space>
</negotiation_template>
`,
  });
  expect(profiles[0]).toEqual({
    name: 'Party 0.xml',
    text: `<utility_space number_of_issues="1">
  <objective index="0" name="root" description="" type="objective" etype="objective">
    <issue index="1" name="Water" type="discrete" etype="discrete" vtype="discrete">
      <item index="1" value="none" evaluation="0"/>
      <item index="2" value="all" evaluation="1"/>
    </issue>
    <weight index="1" value="0.5"/>
  </objective>
  <discount_factor value="1"/>
  <reservation value="0.25"/>
</utility_space>
`,
  });
});

test.each<[string, Utility, shift: number, by: number, worth: number[]]>([
  ['from 0 to 1, nothing is changed', additive([0, 0.5, 1]), 0, 1, [0, 0.5, 1]],
  ['a bias goes into the issue', additive([0, 0.25, 0.5], { bias: 0.5 }), 0, 1, [0.5, 0.75, 1]],
  ['below 0 it is raised', additive([-0.5, 0, 0.5]), 0.5, 1, [0, 0.5, 1]],
  ['above 1 it is divided', additive([0, 1, 2]), 0, 2, [0, 0.5, 1]],
  ['a cut at 1 is written as it is', additive([0, 1, 2], { cap: 1 }), 0, 1, [0, 1, 1]],
  ['a cut elsewhere is brought to 1', additive([0, 0.25, 2], { cap: 0.5 }), 0, 0.5, [0, 0.5, 1]],
  ['a negative weight turns the values round', additive([0, 0.5, 1], { weights: [-1], bias: 1 }), 0, 1, [1, 0.5, 0]],
  ['a scale divides', additive([0, 50, 100], { scale: 100 }), 0, 1, [0, 0.5, 1]],
  ['cut off below everything, all is the same', additive([0.5, 0.75, 1], { cap: -1 }), 1, 1, [0, 0, 0]],
])('%s', (_what, utility, shift, by, worth) => {
  const talks = talksOf([named('none', 'some', 'all')], [utility, additive([1, 0, 0])]);
  const written = writeGenius(talks);
  expect(written.scales[0]).toEqual({ shift, by });
  const bargain = bargainOf(readGenius({ domain: written.domain!, profiles: written.profiles }).talks!);
  expect([0, 1, 2].map((level) => utilityOf(bargain.parties[0]!, [level], bargain))).toEqual(worth);
  expect(bargain.parties[0]!.reservation).toBe((0.25 + shift) / by);
});

test('a triangle over whole numbers needs a list of names, over any amount it does not', () => {
  const triangle: Utility = { ...additive([]), values: [{ form: 'triangular', low: 0, top: 2, high: 3 }] };
  const base = { id: 'days', name: 'Days', group: undefined, low: 0, high: 4, unit: undefined };
  const whole = writeGenius(talksOf([{ ...base, kind: 'integer' }], [triangle, triangle]));
  expect(whole.remarks.map(({ code }) => code)).toEqual(['genius/as-names']);
  expect(whole.profiles[0]!.text).toContain('<item index="2" value="1" evaluation="0.5"/>');
  const any = writeGenius(talksOf([{ ...base, kind: 'real', step: undefined }], [triangle, triangle]));
  expect(any.remarks).toEqual([]);
  expect(any.profiles[0]!.text).toContain(
    '<evaluator ftype="triangular" parameter0="0" parameter1="3" parameter2="2"/>',
  );
});

test('whole numbers of a case whose worth rises or falls evenly stay whole numbers', () => {
  const { case: checked } = parseCase(riverTalks);
  const { domain, profiles, remarks } = writeGenius(checked!.talks!);
  expect(domain!.text).toMatch(/name="Price" type="integer"/);
  expect(profiles.every(({ text }) => /<evaluator ftype="linear" slope="-?0\.25"/.test(text))).toBe(true);
  expect(remarks.map(({ code }) => code)).not.toContain('genius/as-names');
  const bent = parseCase(riverTalks.replace('price: { 0: 0, 4: 100 }', 'price: { 0: 0, 1: 90, 4: 100 }'));
  expect(writeGenius(bent.case!.talks!).remarks.map(({ code }) => code)).toContain('genius/as-names');
});
