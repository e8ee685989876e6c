/** Two parties that bargain over a river, in numbers; with three of them, and in orders only. */
export const riverTalks = `demarche: 1
title: A river is bargained over
parties:
  up: { name: Upstream }
  down: { name: Downstream }
statements:
  winter: { kind: claim, says: Upstream can spare water in winter., supports: [{ what: talks.parties.up.reservation, basis: stated }] }
talks:
  deadline: { rounds: 20, date: 2031-12-31 }
  issues:
    water: { name: Water let through, ordered: { none: none, winter: in winter, all: all year } }
    price: { name: Price, integer: [0, 4], unit: million }
    court: { name: The suit, values: { goes-on: goes on, dropped: is dropped } }
  parties:
    up:
      weights: { water: 50, price: 30, court: 20 }
      values:
        water: { none: 100, winter: 60, all: 0 }
        price: { 0: 0, 4: 100 }
        court: { goes-on: 0, dropped: 100 }
      order: { water: none > winter > all, price: more, court: dropped > goes-on }
      importance: water > price > court
      reservation: 40
      tactic: boulware
    down:
      weights: { water: 60, price: 30, court: 10 }
      values:
        water: { none: 0, winter: 70, all: 100 }
        price: { 0: 100, 4: 0 }
        court: { goes-on: 100, dropped: 0 }
      order: { water: all > winter > none, price: less, court: goes-on > dropped }
      reservation: 45 # not less
      tactic: linear
`;

/** A third party, and one meeting in which a word is read more broadly. */
export const threeAtTheRiver = `${riverTalks
  .replace('  down: { name: Downstream }', '  down: { name: Downstream }\n  town: { name: The town }')
  .replace(
    '    down:\n',
    `    town:
      weights: { water: 20, price: 0, court: 80 }
      values:
        water: { none: 0, winter: 100, all: 50 }
        court: { goes-on: 0, dropped: 100 }
      reservation: 20
    down:
`,
  )}  meetings:
    spring:
      name: The spring meeting
      by: down
      why: all year now includes the floods
      issues: { water: { ordered: { none: none, winter: in winter, most: most of the year, all: all year } } }
      parties:
        up: { values: { water: { none: 100, winter: 60, most: 30, all: 0 } }, order: { water: none > winter > most > all } }
        down: { values: { water: { none: 0, winter: 70, most: 90, all: 100 } }, order: { water: all > most > winter > none } }
        town: { values: { water: { none: 0, winter: 100, most: 70, all: 50 } } }
`;

/** Nobody gives a number. */
export const orderedRiver = riverTalks
  .replace(/ {6}weights:.*\n {6}values:\n(?: {8}.*\n)+/gu, '')
  .replace(/ {6}reservation: \d+.*\n/gu, '')
  .replace('supports: [{ what: talks.parties.up.reservation, basis: stated }] ', '');
