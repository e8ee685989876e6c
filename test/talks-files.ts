/** Small files of talks in each format, made for the tests. */
import type { TalksFile } from '../src/format/index.ts';

const item = (value: string, evaluation?: number) =>
  `<item index="1" value="${value}"${evaluation === undefined ? '' : ` evaluation="${evaluation}"`}/>`;

/** GENIUS: two discrete issues under an objective of their own, an integer and a real one. */
export function laptop(): [domain: TalksFile, buyer: TalksFile, seller: TalksFile] {
  const issues = (buyer?: boolean) => {
    const of = (one: number, other: number) => (buyer === undefined ? undefined : buyer ? one : other);
    const evaluator = (text: string) => (buyer === undefined ? '' : `<evaluator ${text}/>`);
    const weights = buyer === undefined ? '' : '<weight index="1" value="0.25"/>\n    <weight index="3" value="0.25"/>';
    const inner = buyer === undefined ? '' : '<weight index="5" value="0.3"/>\n  <weight index="6" value="0.2"/>';
    return `<objective index="0" name="any" type="objective">
  <objective index="7" name="Machine">
    <issue index="1" name="Maker" type="discrete">
      ${item("Bell &amp; Sons'", of(12, 30))}
      ${item('Pear, small', of(20, 10))}
    </issue>
    <issue index="3" name="Disk" type="discrete">
      ${item('60 Gb', of(0, 5))}
      ${item('80 Gb', of(10, 4))}
      ${item('120 Gb', of(5, 0))}
    </issue>
    ${weights}
  </objective>
  <issue index="5" name="Warranty" type="integer" lowerbound="-1" upperbound="4">
    ${evaluator(`ftype="linear" slope="${buyer ? 0.2 : -0.25}" offset="${buyer ? 0 : 1}"`)}
  </issue>
  <issue index="6" name="Price" type="real">
    <range lowerbound="300" upperbound="700.5"/>
    ${evaluator(buyer ? 'ftype="linear" parameter0="1.75" parameter1="-0.0025"' : 'ftype="triangular" parameter0="300" parameter1="700" parameter2="600"')}
  </issue>
  ${inner}
</objective>`;
  };
  const profile = (buyer: boolean) =>
    `\n\n<utility_space number_of_issues="4">\n${issues(buyer)}\n<discount_factor value="0.5"/>\n<reservation value="${buyer ? 0.25 : 0.125}"/>\n</utility_space>\n`;
  return [
    {
      name: 'laptop_domain.xml',
      text: `<?xml version="1.0"?>\n<!-- a shop -->\n<negotiation_template>\n<utility_space number_of_issues="4">\n${issues()}\n</utility_space>\n</negotiation_template>\n`,
    },
    { name: 'buyer.xml', text: profile(true) },
    { name: 'seller.xml', text: profile(false) },
  ];
}

/** GENIUS: hyper-rectangles over two integer issues. */
export function orchard(): [domain: TalksFile, one: TalksFile, other: TalksFile] {
  const tree = (utility: string) => `<objective index="0" name="any">
  <issue index="1" name="Rows" type="integer" lowerbound="0" upperbound="9"/>
  <issue index="2" name="Years" type="integer" lowerbound="1" upperbound="5"/>
  ${utility}
</objective>`;
  const profile = (max: number, ufun: string) =>
    `<utility_space type="nonlinear" number_of_issues="2">\n${tree(`<utility maxutility="${max}">${ufun}</utility>`)}\n<reservation value="0.1"/>\n</utility_space>\n`;
  return [
    {
      name: 'orchard.xml',
      text: `<negotiation_template>\n<utility_space>\n${tree('')}\n</utility_space>\n</negotiation_template>\n`,
    },
    {
      name: 'north.xml',
      text: profile(
        100,
        `
    <ufun type="PlainUfun" weight="1" aggregation="sum">
      <hyperRectangle utility="40" weight="1"><INCLUDES index="1" min="2" max="7"/><INCLUDES index="2" min="1" max="3"/></hyperRectangle>
      <hyperRectangle utility="30" weight="2"><EXCLUDES index="1" min="0" max="4"/><EXCLUDES index="2" min="4" max="5"/></hyperRectangle>
      <hyperRectangle utility="5" weight="1"/>
      <ufun type="PlainUfun" weight="0.5" aggregation="max">
        <hyperRectangle utility="20"><INCLUDES index="2" min="5" max="5"/></hyperRectangle>
        <hyperRectangle utility="10"><INCLUDES index="1" min="9" max="9"/></hyperRectangle>
      </ufun>
    </ufun>`,
      ),
    },
    {
      name: 'south.xml',
      text: profile(
        10,
        '<ufun type="PlainUfun" weight="1" aggregation="min"><hyperRectangle utility="9"><INCLUDES index="1" min="0" max="5"/></hyperRectangle><hyperRectangle utility="8"><INCLUDES index="2" min="2" max="4"/></hyperRectangle></ufun>',
      ),
    },
  ];
}

const food = ['Catering', "Chips & 'nuts'", 'None'];

/** A dinner in the formats that are names, lists and maps. */
export const dinner = {
  web(): [TalksFile, TalksFile] {
    const profile = (name: string, worth: readonly number[], ends: readonly number[], older: boolean) => ({
      name: `${name}.json`,
      text: JSON.stringify(
        {
          LinearAdditiveUtilitySpace: {
            domain: {
              name: 'dinner',
              issuesValues: {
                Food: { values: food },
                Guests: { range: ['10', 30, '1'] },
                Price: { range: ['0', '10.2', '0.5'] },
              },
            },
            name,
            issueUtilities: {
              Food: {
                [older ? 'discreteutils' : 'DiscreteValueSetUtilities']: {
                  valueUtilities: Object.fromEntries(food.map((one, at) => [one, worth[at]])),
                },
              },
              Guests: { NumberValueSetUtilities: { lowValue: 10, lowUtility: 0, highValue: 30, highUtility: 1 } },
              Price: {
                [older ? 'numberutils' : 'NumberValueSetUtilities']: {
                  lowValue: 0,
                  lowUtility: ends[0],
                  highValue: 10.2,
                  highUtility: ends[1],
                },
              },
            },
            issueWeights: { Food: 0.5, Guests: 0.3, Price: 0.2 },
            reservationBid: older ? null : { issuevalues: { Food: 'None', Price: 1.5 } },
          },
        },
        null,
        2,
      ),
    });
    return [profile('host', [1, 0.25, 0], [1, 0.2], true), profile('guest', [0.5, 1, 0.125], [0, 1], false)];
  },

  negmas(): [TalksFile, TalksFile, TalksFile] {
    return [
      {
        name: 'dinner.yml',
        text: `name: dinner
type: negmas.outcomes.DiscreteCartesianOutcomeSpace
issues:
  - name: Food
    type: negmas.outcomes.CategoricalIssue
    values: [Catering, "Chips & 'nuts'", None]
  - name: Guests
    type: ContiguousIssue
    values: [10, 30]
  - {name: Courses, type: CardinalIssue, values: [1, 2, 4]}
  - name: Hours
    type: ContinuousIssue
    values: [0.5, 4]
`,
      },
      {
        name: 'host.yml',
        text: `type: LinearAdditiveUtilityFunction
name: host
weights: [0.5, 0.2, 0.2, 0.1]
bias: 0
reserved_value: -.inf
values:
  - {type: TableFun, mapping: {Catering: 1, "Chips & 'nuts'": 0.25, None: 0}}
  - type: AffineFun
    slope: 0.05
    bias: -0.5
  - type: TableFun
    mapping: {1: 0, 2: 1, 4: 0.5}
  - {type: TriangularFun, start: 0, middle: 2, end: 5}
`,
      },
      {
        name: 'guest.yml',
        text: `type: ExpDiscountedUFun
name: guest
discount: 0.9
factor: relative_time
ufun:
  type: LinearAdditiveUtilityFunction
  weights: {Food: 0.25, Guests: 0.25, Courses: 0.25, Hours: 0.25}
  reserved_value: 0.2
  values:
    Food: {type: TableFun, mapping: {Catering: 0.5, "Chips & 'nuts'": 1, None: 0.125}}
    Guests: {type: ConstFun, bias: 0.5}
    Courses: {type: LinearFun, slope: 0.25}
    Hours: {type: IdentityFun}
`,
      },
    ];
  },

  negmasJson(): [TalksFile, TalksFile, TalksFile] {
    return [
      {
        name: 'dinner.json',
        text: JSON.stringify(
          {
            name: 'dinner',
            issues: [
              { name: 'Food', type: 'CategoricalIssue', values: food },
              { name: 'Guests', type: 'ContiguousIssue', values: 4 },
            ],
          },
          null,
          1,
        ),
      },
      {
        name: 'host.json',
        text: `{"type": "LinearAdditiveUtilityFunction", "weights": [1, 0], "reserved_value": NaN,
  "values": [{"type": "TableFun", "mapping": {"Catering": 1, "Chips & 'nuts'": 0.5, "None": 0}}, {"type": "TableFun", "mapping": {"0": 0, "1": 1, "2": 1, "3": 0}}]}`,
      },
      {
        name: 'guest.json',
        text: '{"type": "LinearAdditiveUtilityFunction", "weights": [0, 1], "reserved_value": 0.25,\n  "values": [{"type": "ConstFun", "bias": 1}, {"type": "LinearFun", "slope": 0.25}]}',
      },
    ];
  },
};
