/** A small `.gmcr` file, made up for the tests: two villages and a weir. */

export type Fields = { [key: string]: unknown };

export function weir(): Fields & { options: Fields[]; decisionMakers: Fields[] } {
  return {
    program: 'gmcr-py',
    version: '0.3.12',
    somethingElse: { ignored: [1, 2, 3] },
    options: [
      { name: 'Open the weir', permittedDirection: 'both' },
      { name: 'Dig a canal', permittedDirection: 'fwd' },
      { name: 'Pay for the water', permittedDirection: 'both' },
      { name: 'Go to court', permittedDirection: 'back' },
    ],
    decisionMakers: [
      {
        name: 'Upper village',
        options: [2, 0],
        preferences: [
          [[3, 'N']],
          {
            compound: true,
            members: [
              [
                [2, 'Y'],
                [0, 'N'],
              ],
              [[1, 'Y']],
            ],
          },
          [[3, 'N']],
        ],
        misperceptions: [],
        payoffs: [1, 'not looked at'],
      },
      { name: 'Lower village', options: [3, 1], preferences: [[[0, 'Y']], [[2, 'N']]] },
    ],
    infeasibles: [
      [
        [0, 'Y'],
        [3, 'Y'],
      ],
    ],
    useManualPreferenceRanking: false,
    coalitions: [0, 1],
  };
}

export type Weir = ReturnType<typeof weir>;
