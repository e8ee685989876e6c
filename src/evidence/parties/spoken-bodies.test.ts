import { describe, expect, test } from 'vitest';
import { paragraphsOf } from '../text/paragraphs.ts';
import { findParties } from './find-parties.ts';

/** `name: surface, surface` of each party of the text. */
function partiesIn(text: string): string[] {
  return findParties(paragraphsOf(text)).parties.map(
    ({ name, surfaces }) => `${name}: ${surfaces.map(({ words }) => words).join(', ')}`,
  );
}

describe('a body that speaks is a party', () => {
  test.each([
    ['The Crane Operators Union says the cranes stay down.', 'Crane Operators Union'],
    ['The lifts will run, according to the Ferry Workers Federation.', 'Ferry Workers Federation'],
    ['“We were never asked,” said the Orchard Growers Association.', 'Orchard Growers Association'],
    ['The Reed Cutters League (RCL) rejected the plan.', 'Reed Cutters League'],
    ['The Meadow Party demands a vote.', 'Meadow Party'],
    ['The Lighthouse Authority threatened to sue.', 'Lighthouse Authority'],
    ['The Transport Ministry denied it.', 'Transport Ministry'],
  ])('%s', (text, name) => {
    expect(findParties(paragraphsOf(text)).parties.map((party) => party.name)).toEqual([name]);
  });

  test('and so are two that speak as one', () => {
    expect(
      partiesIn('The Lockkeepers Union and the Lighthouse Authority warned of delays.').map((party) =>
        party.replace(/:.*/, ''),
      ),
    ).toEqual(['Lockkeepers Union', 'Lighthouse Authority']);
  });

  test.each([
    ['The barge belongs to the Lighthouse Authority.'],
    ['The Lighthouse Authority met on Monday.'],
    ['Each Contracting Party declares its catch.'],
    ['The Delta News Agency reported it.'],
  ])('but not one that is only named, or no body at all: %s', (text) => {
    expect(partiesIn(text)).toEqual([]);
  });

  test('a ministry speaks for its state where the text names states', () => {
    expect(partiesIn('The Transport Ministry denied it. Chile was silent.')).toEqual(['Chile: Chile']);
  });
});

describe('its head word alone', () => {
  test('is its surface where it is the only one of its kind', () => {
    expect(
      partiesIn('The Crane Operators Union said no. The union wants more; nobody asked the union’s members.'),
    ).toEqual(['Crane Operators Union: Crane Operators Union, The union, the union']);
  });

  test.each([
    ['where another is named', 'The Crane Operators Union said no. The Tug Crews Union said yes. The union waits.'],
    [
      'where the gazetteer knows another',
      'The Crane Operators Union left the European Union’s talks and said no. The union waits.',
    ],
    ['where it is of something', 'The Crane Operators Union said no to the union of both ports.'],
  ])('is nobody’s %s', (_, text) => {
    expect(partiesIn(text).filter((party) => /: .*[Tt]he union/.test(party))).toEqual([]);
  });
});

describe('a surname behind the body that its bearer speaks for', () => {
  const people = (text: string) =>
    findParties(paragraphsOf(text)).parties.flatMap(({ name, what }) => (what === 'person' ? [name] : []));

  test.each([
    ['The union’s Torvund said that the cranes stay down.'],
    ["The cranes stay down, said the union's Torvund."],
    ['The ministry’s Torvund, 61, says that they must rise.'],
    ['Torvund, of the Crane Operators Union, denied that they must.'],
    ['Torvund of the association wants them up.'],
  ])('is a person’s: %s', (text) => {
    expect(people(text)).toEqual(['Torvund']);
  });

  test.each([
    ['The union’s Torvund fund is empty.'],
    ['Torvund, of the Crane Operators Union, slept.'],
    ['The cranes stay down, said the union’s Torvund branch.'],
    ['The company’s Torvund said it would sue.'],
  ])('is nobody’s where it does not speak, or may be a branch: %s', (text) => {
    expect(people(text)).toEqual([]);
  });
});
