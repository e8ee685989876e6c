import { describe, expect, test } from 'vitest';
import { processorTime } from '../../../test/processor-time.ts';
import { paragraphsOf } from '../text/paragraphs.ts';
import { findParties } from './find-parties.ts';

/** `words = name` for each mention, in order. */
function mentionsIn(text: string): string[] {
  return findParties(paragraphsOf(text))
    .parties.flatMap(({ name, mentions }) =>
      mentions.map(({ start, end }) => ({ start, as: `${text.slice(start, end)} = ${name}` })),
    )
    .sort((a, b) => a.start - b.start)
    .map(({ as }) => as);
}

function partiesIn(text: string) {
  return findParties(paragraphsOf(text)).parties;
}

describe('states', () => {
  test('are their name, adjective, demonym, capital and seat of government', () => {
    expect(
      mentionsIn('Chile protested. Chilean ships left; the Chileans and Santiago agree, and La Moneda is silent.'),
    ).toEqual(['Chile = Chile', 'Chilean = Chile', 'Chileans = Chile', 'Santiago = Chile', 'La Moneda = Chile']);
  });

  test('keep the possessive ending out, and each half of a pair', () => {
    expect(mentionsIn('Norway’s answer on the Polish-Lithuanian line pleased the U.S. and the USA.')).toEqual([
      'Norway = Norway',
      'Polish = Poland',
      'Lithuanian = Lithuania',
      'U.S. = United States',
      'USA = United States',
    ]);
  });

  test('take the longest name', () => {
    expect(mentionsIn('Papua New Guinea, Guinea-Bissau, South Sudan and the Republic of the Congo voted.')).toEqual([
      'Papua New Guinea = Papua New Guinea',
      'Guinea-Bissau = Guinea-Bissau',
      'South Sudan = South Sudan',
      'Republic of the Congo = Republic of the Congo',
    ]);
  });

  test.each([
    'The ship crossed the Gulf of Oman and the Indian Ocean.',
    'He spoke in Arabic and French, and they speak only Turkish.',
    'The Jerusalem Standard and the Times of Malta are sold out.',
    'The Vienna Convention and the Minsk agreements are old.',
    'It cost US$40.',
    'The Korean Peninsula is quiet.',
  ])('are not in: %s', (text) => {
    expect(mentionsIn(text)).toEqual([]);
  });

  test('leave a dateline out', () => {
    expect(mentionsIn('OSLO, March 3 (Fjord Wire) - Denmark agreed.')).toEqual(['Denmark = Denmark']);
    expect(mentionsIn('LUSAKA, 12 June 2023. Zambia agreed.')).toEqual(['Zambia = Zambia']);
  });

  test('are not the first names of people', () => {
    expect(mentionsIn('Jordan Tellmark, a lawyer, left Jordan.')).toEqual([
      'Jordan Tellmark = Jordan Tellmark',
      'Jordan = Jordan',
    ]);
  });

  test('of Korea are told apart by what the text names in full', () => {
    expect(mentionsIn('The DPRK refused. A Korean envoy left.')).toEqual([
      'DPRK = North Korea',
      'Korean = North Korea',
    ]);
    expect(mentionsIn('North Korea and South Korea met; the North left.').at(-1)).toBe('North = North Korea');
    expect(mentionsIn('Mali and Chad met; the North left.')).toHaveLength(2);
  });
});

describe('organizations and groups', () => {
  test('go by their abbreviation, a short form, and one that the text explains', () => {
    const text =
      'The Joint Monitoring Commission (JMC) met. NATO sent the JMC a note. The Monitoring Commission read it.';
    expect(mentionsIn(text)).toEqual([
      'Joint Monitoring Commission = Joint Monitoring Commission',
      'JMC = Joint Monitoring Commission',
      'NATO = North Atlantic Treaty Organization',
      'JMC = Joint Monitoring Commission',
      'Monitoring Commission = Joint Monitoring Commission',
    ]);
  });

  test('put the explanation of the text before the gazetteer', () => {
    const text = 'The Alliance of Upland Unions (AU) called a strike. The AU has 300 members.';
    expect(mentionsIn(text).at(-1)).toBe('AU = Alliance of Upland Unions');
  });

  test('are companies and fighters by suffix, kind or introduction', () => {
    const text =
      'Harbour Salt Ltd. sued the Greek operator Porthmos. The Marsh Liberation Front and Estrela, a rebel group, denied it. Harbour Salt won.';
    expect(mentionsIn(text)).toEqual([
      'Harbour Salt Ltd. = Harbour Salt Ltd',
      'Greek = Greece',
      'Porthmos = Porthmos',
      'Marsh Liberation Front = Marsh Liberation Front',
      'Estrela = Estrela',
      'Harbour Salt = Harbour Salt Ltd',
    ]);
  });

  test('are no ministries, universities, newspapers; their national adjective is', () => {
    const text = 'The Ministry of Water of Chile, the Peruvian Academy of Sciences and the Delta Courier wrote.';
    expect(mentionsIn(text)).toEqual(['Chile = Chile', 'Peruvian = Peru']);
  });

  test('of one state are not those of the world', () => {
    expect(mentionsIn('The UN Security Council met. The National Security Council met.')).toHaveLength(1);
  });
});

describe('people', () => {
  test('are found by title, role, apposition and speech, and then by a part of the name', () => {
    const text =
      'Foreign Minister Ilka Torvund spoke. Presidential aide Davit Merabeli agreed. Sanna Lillevik, a geologist, did not. "No," said Pavo Orrin. Torvund left; Merabeli, Lillevik and Orrin stayed.';
    expect(partiesIn(text).map(({ name, mentions }) => `${name} ${mentions.length}`)).toEqual([
      'Ilka Torvund 2',
      'Davit Merabeli 2',
      'Sanna Lillevik 2',
      'Pavo Orrin 2',
    ]);
  });

  test('are found where a translation puts the name last', () => {
    const text =
      'The chief of the customs office of Kyrgyzstan Tilek Osmonbaev declared it. The inhabitant of Batkent Aida Sultanova saw it.';
    expect(
      partiesIn(text)
        .filter(({ what }) => what === 'person')
        .map(({ name }) => name),
    ).toEqual(['Tilek Osmonbaev', 'Aida Sultanova']);
  });

  test('keep particles, initials and hyphens, and may have the family name first', () => {
    const text =
      'President Kim Dal-soo met Dr. J. P. van der Hoek and Sheikh Salem bin Rashid al-Tamri. Kim smiled. Van der Hoek frowned. Al-Tamri slept.';
    expect(mentionsIn(text)).toEqual([
      'Kim Dal-soo = Kim Dal-soo',
      'J. P. van der Hoek = J. P. van der Hoek',
      'Salem bin Rashid al-Tamri = Salem bin Rashid al-Tamri',
      'Kim = Kim Dal-soo',
      'Van der Hoek = J. P. van der Hoek',
      'Al-Tamri = Salem bin Rashid al-Tamri',
    ]);
  });

  test('say whom they belong to and what they are', () => {
    const [, person] = partiesIn('Mauritania’s top lawyer, Cheikh Ould Lemine, said no.');
    expect(person).toMatchObject({
      name: 'Cheikh Ould Lemine',
      of: 'mauritania',
      title: 'top lawyer',
      what: 'person',
    });
    const [, other] = partiesIn('Kazakh President Daniyar Ospan left.');
    expect(other).toMatchObject({ of: 'kazakhstan', title: 'President' });
  });

  test('of one family name are the one last named in full', () => {
    const text =
      'President Ana Brankov met Minister Ivo Brankov. Brankov left. Minister Ivo Brankov stayed. Brankov slept. Ana Brankov woke.';
    const brankovs = mentionsIn(text).filter((as) => as.startsWith('Brankov'));
    expect(brankovs).toEqual(['Brankov = Ivo Brankov', 'Brankov = Ivo Brankov']);
  });

  test.each([
    'On Tuesday the Saint Oswald sailed from Port Clement to Don Lek.',
    'The Delta Courier, a weekly in San Cayetano, reported it.',
    'Salt, Silence and the Lake That Lost Its Shore',
    'The village of Muang Lek was empty.',
  ])('are none in: %s', (text) => {
    expect(partiesIn(text).filter(({ what }) => what === 'person')).toEqual([]);
  });

  test('are not ordinary words that open a sentence', () => {
    const text = 'President Noor Will spoke. Will she return? Nobody will say. Will said so.';
    expect(mentionsIn(text)).toEqual(['Noor Will = Noor Will']);
  });
});

describe('two spellings', () => {
  test('are asked about and not merged', () => {
    const { parties, asks } = findParties(paragraphsOf('Minister Plamen Yordanov came. “No,” said Jordanov.'));
    expect(parties.map(({ id }) => id)).toEqual(['plamen-yordanov', 'jordanov']);
    expect(asks).toMatchObject([{ about: 'same', parties: ['plamen-yordanov', 'jordanov'] }]);
  });

  test('of different people raise no question', () => {
    const text =
      'President Kim Dal-il, Minister Kim Dal-un and Dr. Kim Dae-jung met Ms. Marta Silva and Mr. Mario Salvi.';
    expect(findParties(paragraphsOf(text)).asks).toEqual([]);
  });
});

const TEXTS = [
  'VILNIUS, May 3 (Nord) - Lithuania’s Energy Minister Rasa Kairyte told the EU that Minsk lies. Kairyte left for Brussels.',
  'The Sons of Sinai, an armed group, met Qatari envoys; the ICRC (Red Cross) flew to Doha with Dr. Omar el-Haddad.',
  '– We go to The Hague, – declared the vice-minister of energy Bojan Krstev. U.S.-led talks, Pak Jong-something and O’Hara…',
  'Harbour Salt & Grain Inc. (HSG) sued “Porthmos”, a ferry operator, in Côte d’Ivoire. HSG’s lawyer Inés del Valle won.',
  '((((A.B. C. Mr. Dr. – - the of of Ministry of of (ABC) U.S. ’s ’’ &&& Saint-',
  '',
];

describe.each(TEXTS)('laws for: %s', (text) => {
  const report = paragraphsOf(text);
  const { parties } = findParties(report);

  test('a mention is in its paragraph and reads as one of the surfaces, counted', () => {
    for (const { mentions, surfaces } of parties) {
      const words = mentions.map(({ start, end }) => text.slice(start, end));
      expect(surfaces.reduce((sum, { count }) => sum + count, 0)).toBe(mentions.length);
      expect(surfaces.every((surface) => words.filter((word) => word === surface.words).length === surface.count)).toBe(
        true,
      );
      for (const { start, end, paragraph } of mentions) {
        const home = report.paragraphs[paragraph - 1]!;
        expect(home.start <= start && start < end && end <= home.end).toBe(true);
      }
    }
  });

  test('no two mentions overlap, no two parties share an id', () => {
    const all = parties.flatMap(({ mentions }) => mentions).sort((a, b) => a.start - b.start);
    expect(all.every(({ end }, at) => at + 1 === all.length || end <= all[at + 1]!.start)).toBe(true);
    expect(new Set(parties.map(({ id }) => id)).size).toBe(parties.length);
  });
});

test('the order of paragraphs does not change who is found', () => {
  const paragraphs = TEXTS.slice(0, 4);
  const names = (text: string) =>
    partiesIn(text)
      .map(({ name, mentions }) => `${name} ${mentions.length}`)
      .sort();
  expect(names([...paragraphs].reverse().join('\n'))).toEqual(names(paragraphs.join('\n')));
});

test.each([
  ['names', (n: number) => 'President Kim said so. '.repeat(n / 23)],
  ['one endless name', (n: number) => 'Kim-Jong Il '.repeat(n / 12)],
  ['brackets', (n: number) => 'Joint Commission (JMC '.repeat(n / 22)],
  ['small words', (n: number) => 'Ministry of the '.repeat(n / 16)],
  ['initials', (n: number) => 'U.'.repeat(n / 2)],
  [
    'people beyond count',
    (n: number) =>
      Array.from(
        { length: n / 40 },
        (_, i) => `President Kim A${'bcdfgh'[i % 6]}${'aeiou'[i % 5]}${i}x said no. `,
      ).join(''),
  ],
])('ten times the text takes no more than some thirty times as long: %s', (_, make) => {
  const timeFor = (size: number) => {
    const report = paragraphsOf(make(size));
    const start = processorTime();
    findParties(report);
    return processorTime() - start;
  };
  timeFor(20_000);
  const small = Math.max(timeFor(20_000), 10);
  expect(timeFor(200_000)).toBeLessThan(small * 30);
});

test('institutions may have a plural possessive within', () => {
  const text = 'The International Dock Workers’ Federation (IDWF) met. IDWF left.';
  expect(mentionsIn(text)).toEqual([
    'International Dock Workers’ Federation = International Dock Workers’ Federation',
    'IDWF = International Dock Workers’ Federation',
    'IDWF = International Dock Workers’ Federation',
  ]);
});
