import { describe, expect, test } from 'vitest';
import { processorTime } from '../../../test/processor-time.ts';
import { findParties } from '../parties/index.ts';
import type { Role } from '../reading.ts';
import { paragraphsOf } from '../text/paragraphs.ts';
import { attribute } from './attribute.ts';

/** The sources of each sentence, the outlet left out; every paragraph is running text unless `roles` says otherwise. */
function heard(text: string, roles: readonly Role[] = []): string[] {
  const report = paragraphsOf(text);
  const given = report.paragraphs.map((_, p): Role => roles[p] ?? 'report');
  const { attributions } = attribute(report, given, findParties(report).parties);
  return attributions.map(({ sources }) =>
    sources
      .slice(1)
      .map(({ name }) => name)
      .join(' > '),
  );
}

describe('within a sentence', () => {
  test.each([
    ['The lock stays shut, Deputy Minister Mihai Stanescu-Pop told lawmakers on Monday.', 'Mihai Stanescu-Pop'],
    ['The lock stays shut, said Ousmane Dabo, the water minister.', 'Ousmane Dabo'],
    ['The barges, witnesses said, sank within minutes.', 'witnesses'],
    ['The head of the Ministry of Transport Mihai Stanescu noted that the lock is closed.', 'Mihai Stanescu'],
    ['Sofia insists that the cargo belongs to the state.', 'Bulgaria'],
    ['Turkey, which controls the straits, urged both sides to talk.', 'Turkey'],
    ['In a statement, the Bulgarian Foreign Ministry said it regretted the incident.', 'Bulgarian Foreign Ministry'],
    ['As the head of the port authority, Viorel Manea, put it, nobody had asked for the barges.', 'Viorel Manea'],
    ['It was, in the words of one diplomat, “a small war over sand”.', 'one diplomat'],
    ['Romania has agreed to pay, according to a lawyer familiar with the deal.', 'a lawyer familiar with the deal'],
    [
      'A spokesman for President Ana Dobrescu said the president would not travel.',
      'a spokesman for President Ana Dobrescu',
    ],
    ['A European diplomat who asked for anonymity said the plan was dead.', 'a European diplomat'],
    ['The lock is closed, this was stated by the minister Mihai Stanescu.', 'Mihai Stanescu'],
    ['The lock is closed, transmits Channel Marina.', 'Channel Marina'],
    ['The draft, Askar Nurmanov is sure, will be rejected.', 'Askar Nurmanov'],
    ['Bulgaria does not confirm such plans.', 'Bulgaria'],
    ['The next morning the ministry of transport spoke of an accident.', 'the ministry of transport'],
    ['The barges remain stuck, and Romania says talks could resume.', 'Romania'],
    ['Romania has offered to pay a pilot in Giurgiu.', 'Romania'],
    ['Serbia and Bulgaria, whose crews use the lock, want observer seats.', 'Serbia and Bulgaria'],
    ['Analysts at the Danube Institute expect the talks to drag on.', 'analysts at the Danube Institute'],
    ['In the port authority they reminded that the lock was built in 1980.', 'the port authority'],
    ['As local media write, the wells have dried up.', 'local media'],
    ['By words of the Ministry of Energy, the losses make 30 percent.', 'Ministry of Energy'],
    ['According to data from the Danube Traffic Mechanism, the cargo fell by half.', 'Danube Traffic Mechanism'],
    ['The lock will open, is convinced the engineer Mihai Stanescu.', 'Mihai Stanescu'],
    ['Nobody asked us, shared the engineer Mihai Stanescu.', 'Mihai Stanescu'],
    ['A captain I met in Ruse put it bluntly: “We wait for nothing.”', 'a captain'],
    ['Halima, a mother of three, said the shells fell at dawn.', 'Halima'],
    ['“I lost everything,” said a 40-year-old trader in Kousseri.', 'a 40-year-old trader'],
    ['Chad’s Ministry of Defence said seven traders were killed.', 'Ministry of Defence'],
    ['Judge Paul Etoundi ruled that the prisoners must be freed.', 'Paul Etoundi'],
    ['The minister Osman Bashir has ruled out a new round.', 'Osman Bashir'],
    ['In Ankara, for its part, declared that the strait is open.', 'Turkey'],
    ['At the Ministry of Transport noted that the lock is closed.', 'Ministry of Transport'],
    ['In Sofia later clarified that nobody was hurt.', 'Bulgaria'],
    ['In Sofia a court stated that nobody was hurt.', 'a court'],
    ['About this informed on Tuesday the head of the port Stoyan Velikov.', 'Stoyan Velikov'],
    ['Radio Chari quoted district governor Adoum Saleh as saying that it was shut.', 'Radio Chari > Adoum Saleh'],
    [
      'The portal "Bosphorus Morning" quotes an unnamed pilot: the queue is long.',
      'Bosphorus Morning > an unnamed pilot',
    ],
    [
      'Last week the daily Reed Mirror, citing two officers, wrote that the post is empty.',
      'Reed Mirror > two officers',
    ],
    [
      'The Reed Mirror tells it otherwise: citing two officers, the paper reported that it is empty.',
      'Reed Mirror > two officers',
    ],
  ])('%s', (text, speaker) => {
    expect(heard(text)).toEqual([speaker]);
  });

  test.each([
    ['The claims have not been tested in court.'],
    ['They spoke anonymously, citing the delicacy of the case.'],
    ['The transport ministry of Romania did not confirm this news.'],
    ['The tunnel, designed in 1987, will link two valleys of 30,000 people.'],
    ['The agency did not reply to a request for comment.'],
    ['Hundreds of people marched through Ruse, calling for the captain to be freed.'],
    ['The drivers were told that the border was closed.'],
    ['Romania closed the lock in May and has not said when it will reopen.'],
    ['According to the plan, the dam will be finished in 2026.'],
  ])('is nobody but the outlet: %s', (text) => {
    expect(heard(text)).toEqual(['']);
  });

  test.each([
    ['Three officials told Reuters that the cargo had been sold.', 'Reuters > three officials'],
    [
      'The Danube Post reported on Sunday, citing two brokers, that the cargo had been sold.',
      'Danube Post > two brokers',
    ],
    [
      'The Danube Post quoted an unnamed official as saying that the cargo had been sold.',
      'Danube Post > an unnamed official',
    ],
    ['According to three brokers quoted by the weekly Danube Post, the cargo was sold.', 'Danube Post > three brokers'],
    ['Danube Today with reference to three sailors: six tugs left the port.', 'Danube Today > three sailors'],
  ])('comes through a medium: %s', (text, chain) => {
    expect(heard(text)).toEqual([chain]);
  });
});

describe('over sentences', () => {
  test('a pronoun and a title mean the one heard last', () => {
    expect(
      heard(
        'The lock stays shut, said Ousmane Dabo, the water minister. He added that boats must wait. The minister denied that this was a threat.',
      ),
    ).toEqual(['Ousmane Dabo', 'Ousmane Dabo', 'Ousmane Dabo']);
  });

  test('“she” is not the man heard last', () => {
    expect(
      heard(
        'The spokeswoman Irina Cojocaru said the lock was shut. The chairman Radu Iliescu denied it. The lock, she said, would open in May.',
      ).at(-1),
    ).toBe('Irina Cojocaru');
  });

  test('a quotation over several sentences is all hers, the tag first or last', () => {
    expect(heard('“We wait. We have time,” said Radu Iliescu. “Nobody is in a hurry.”')).toEqual(
      Array(3).fill('Radu Iliescu'),
    );
  });

  test('a quotation that opens again with the next paragraph goes on', () => {
    expect(heard('“We wait,” said Radu Iliescu. “We have time.\n\n“Nobody is in a hurry. Let them come.”')).toEqual(
      Array(4).fill('Radu Iliescu'),
    );
  });

  test('a dash quote belongs to its tag', () => {
    expect(heard('– Not yet, – noted before journalists the vice-minister Plamen Yordanov.', ['quotation'])).toEqual([
      'Plamen Yordanov',
    ]);
  });

  test('one of the officials speaks through the paper that cited them', () => {
    expect(
      heard(
        'The Danube Post reported, citing two inspectors, that the captain was held. One of the inspectors put the cargo at 90 tonnes.',
      ).at(-1),
    ).toBe('Danube Post > one of the inspectors');
  });

  test('without a cue the next sentence is the outlet’s again', () => {
    expect(heard('Radu Iliescu said the lock was shut. The river has been low since June.')).toEqual([
      'Radu Iliescu',
      '',
    ]);
  });

  test('an interviewee answers until another is presented, and reports what others say', () => {
    const text =
      'We asked the hydrologist Amadou Tchiroma:\n\n– Is there water?\n\n– No.\n\nThe Malians say that there is. I doubt it.\n\nThe lawyer Nadia Belkacem sees it otherwise:\n\n– Of course.';
    expect(heard(text, ['introduction', 'question', 'answer', 'answer', 'introduction', 'answer'])).toEqual([
      '',
      'the interviewer',
      'Amadou Tchiroma',
      'Amadou Tchiroma > Mali',
      'Amadou Tchiroma',
      '',
      'Nadia Belkacem',
    ]);
  });
});

describe('in interviews', () => {
  const roles: Role[] = ['introduction', 'question', 'answer', 'answer', 'answer', 'question', 'answer'];

  test('a tag of the outlet’s on whoever answers leaves the answer hers', () => {
    const text =
      'We asked the lawyer Nadia Belkacem:\n\n– Is there a treaty?\n\n– It lapsed in May, reminds the expert.\n\nNobody noticed, added Belkacem.';
    expect(heard(text, roles.slice(0, 4)).slice(2)).toEqual(Array(2).fill('Nadia Belkacem'));
  });

  test('a paragraph taken for an answer that presents somebody new hands over to her', () => {
    const text =
      'We asked the lawyer Nadia Belkacem:\n\n– Is there a treaty?\n\n– No.\n\nWith this does not agree the hydrologist Amadou Tchiroma, whom we reached by phone.\n\n– There is one, shared Tchiroma.\n\n– Since when?\n\n– Since May.';
    expect(heard(text, roles)).toEqual([
      '',
      'the interviewer',
      'Nadia Belkacem',
      '',
      'Amadou Tchiroma',
      'the interviewer',
      'Amadou Tchiroma',
    ]);
  });

  test('somebody presented before a colon speaks on as long as she says “I”', () => {
    const text =
      'Nadia Belkacem, a lawyer in Oran, takes the opposite view:\n\nThe treaty is dead. I read it twice.\n\nLet them ask me.\n\nThe ministry declined to comment.';
    expect(heard(text).slice(1)).toEqual(['Nadia Belkacem', 'Nadia Belkacem', 'Nadia Belkacem', '']);
  });

  test('what others want or refuse is the word of the one who answers; what they say is theirs', () => {
    const text =
      'We asked the lawyer Nadia Belkacem:\n\n– And Mali?\n\n– Mali refused the offer. Mali says that it was never asked.';
    expect(heard(text, roles.slice(0, 3)).slice(2)).toEqual(['Nadia Belkacem', 'Nadia Belkacem > Mali']);
  });
});

test('a quotation in a heading is of whoever says it below', () => {
  const text =
    'They took the keys\n\n‘They took the keys’\n\nThe boats are gone. “They took the keys and the ice,” said Radu Iliescu.';
  expect(heard(text, ['report', 'headline'])[1]).toBe('Radu Iliescu');
});

test('a sentence without an end takes no time', () => {
  const started = processorTime();
  heard('a, b said, '.repeat(5000));
  expect(processorTime() - started).toBeLessThan(3000);
});
