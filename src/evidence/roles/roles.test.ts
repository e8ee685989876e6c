import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { processorTime } from '../../../test/processor-time.ts';
import { normalizeText } from '../text/normalize.ts';
import { paragraphsOf } from '../text/paragraphs.ts';
import { rolesOf } from './roles.ts';

/** Each line of a text with the first letter of its role before it: `h`eadline, `r`eport, `i`ntroduction, `q`uestion, `a`nswer, `Q`uotation, `t`easer, `d`ebris. */
const marked = (text: string) => {
  const lines = text
    .trim()
    .split('\n')
    .filter((line) => line.trim() !== '');
  const report = paragraphsOf(lines.map((line) => line.slice(2)).join('\n\n'));
  const roles = rolesOf(report, { parties: [], outside: [] });
  return { expected: lines, found: report.paragraphs.map(({ text: own }, at) => `${letters[roles[at]!.role]} ${own}`) };
};
const letters = {
  headline: 'h',
  report: 'r',
  introduction: 'i',
  question: 'q',
  answer: 'a',
  quotation: 'Q',
  teaser: 't',
  debris: 'd',
};

describe('every paragraph of', () => {
  test.each([
    [
      'an interview with dashes, pasted with its page',
      `
d Home  News  Sport  Contacts
d Main » Politics » World
h The president of the trawler union: "The quota was stolen from us"
d 12.03.2021 | 09:14 | Views: 1840
d Photo: archive
d Read also: Port of Klaipeda closes a terminal
i Norway and the Faroe Islands did not agree about mackerel. The head of the union of trawler owners Kristoffer Lindqvist-Moe told the "Coast Herald" why the talks failed and what comes next.
q – Mr. Lindqvist-Moe, why did the talks fail?
a – Because nobody wanted to lose face. We came with a proposal on Monday, and on Tuesday the other side has left the hall.
a It is not the first time. In 2013 it was the same.
q – There are rumors that you are ready to sue.
a – We do not exclude this. Our lawyers study the papers since January, and if they find a basis, we will file the claim in May.
q – Against whom?
a – Against the state, of course. Who else divides the quotas?
t In Bergen the museum of whaling is moving to a bigger house
q – Tell about your forecasts for this season.
a – I am a pessimist. Fuel became more expensive by 30 percent, crews are leaving.
a But we will go to the sea anyway.
r Recall, the quota for mackerel for 2021 was set at 852 thousand tons. Earlier the ministry of fisheries declared that it does not see violations.
d If you see a misprint, mark it and press Ctrl+Enter.
d Tags: fish, quota, Norway
d Related news:
t A fire at a warehouse in Ålesund was put out
d Comments (2)
d Petter77: correct, all are thieves
d To leave a comment, register or log in`,
    ],
    [
      'an interview by Q and A',
      `
h ‘We are not a toll booth’: an interview with Suriname's transport envoy
d By Delia Farnsworth and Okke van Rijn
d Paramaribo
d Last updated 3 June 2020 at 11.20
i The envoy, Henri Wijngaarde, met us in his office above the old harbour, two days after Guyana suspended the crossing.
q Q. When did you learn about the suspension?
a A. From the radio, like everybody. There was no note and no call.
a That is not how neighbours behave, and I told Georgetown so on Friday.
q Q. Guyana says you doubled the fee.
a A. The fee rose by 12 dollars. It is in article 9.
d More from the Americas
t Rainforest fund pays out its first grants
d Follow Delia Farnsworth on Twitter`,
    ],
    [
      'an interview with names, where the one who asks is found by asking',
      `
h The ferry and the friend
i Signe Aabye sat down with the harbour master of Rønne, Palle Storm, to talk about the strike.
q Signe Aabye: Palle Storm, who started it?
a Palle Storm: Nobody did. It grew.
q Aabye: The owners say that you did.
a Storm: The owners say a lot. Did they pay in March? They did not.
q Aabye: So what now?
a Storm: We wait until the end of the month.`,
    ],
    [
      'an interview whose questions have no marks',
      `
h How long will the bridge stay closed? Five questions to the mediator
i Sanna Virtapohja has mediated between the two towns since 2017. She answered our questions by e-mail.
q Why did the last round collapse?
a We had a text, and I thought we had a deal. Then my phone rang at 2 a.m. and it was over.
q Can it be revived?
a I believe so. Both mayors told me that they want it.
q What would it cost?
a About 4 million euros, we think. My estimate may be low.`,
    ],
    [
      'an interview in Markdown with bold questions',
      `
h # "We were never asked": a fisherman's lawyer speaks
d _By Tom Aldous, 3 May 2022_
i Grete Holmgaard has represented the fishermen of the sound since 2015.
q **What do the fishermen want from Copenhagen?**
a They want an apology, and they want 30 million kroner. My clients have waited for seven years.
q **Isn't it too late for that?**
a No. We filed in time, and I have the stamps to prove it.
a The court knows it too.
r *Tom Aldous is a reporter at The Sound.*`,
    ],
    [
      'a press release',
      `
d PRESS RELEASE
d Ministry of Energy of the Republic of Moldova
d Embargoed until 10:00, 4 February 2021
h Moldova and Romania sign agreement on emergency gas supplies
h Deal secures 1.2 million cubic metres a day until the end of March
r CHISINAU, 4 February 2021 – Moldova and Romania today signed an agreement under which Romania will deliver emergency gas to Moldova until 31 March.
Q "This is not charity, it is a contract between friends," said Deputy Minister Vasile Crudu. "We will pay for every cubic metre."
r Under the agreement:
r • Romania will supply up to 1.2 million cubic metres a day;
r • Moldova will pay within 30 days;
r The Ministry denied reports that talks had been broken off.
d For further information please contact:
d Irina Plop, press secretary
d Tel: +373 22 000 000
d E-mail: press@energy.example
d ENDS`,
    ],
    [
      'a wire story',
      `
h Kazakhstan, Uzbekistan agree to reopen checkpoint on disputed canal
r TASHKENT (Steppe News) - Kazakhstan and Uzbekistan agreed on Wednesday to reopen a border checkpoint that was closed last month, officials on both sides said.
Q "It's a first step. There will be others," Uzbek Deputy Prime Minister Shavkat Normurodov told reporters.
h FARMERS ANGRY
r Farmers on the Kazakh side blocked the road on March 2.
Q "Who will pay for our rice?" asked Bolat Seitov, who grows it on 40 hectares.
r He said he had lost $9,000.
d ($1 = 10,500 Uzbek soums)
d Reporting by Timur Asanov in Tashkent; Editing by J. Burrows
d Most Read
t 1. Wheat price jumps on drought fears
t 2. Train derails near Aktobe, none hurt`,
    ],
    [
      'an essay in Markdown',
      `
h # The strait is not a bargaining chip
d *Essay* · 9 min
d **By Yusra Benhaddou**
d ![A ferry at Tangier](x.jpg)
r For two years Madrid and Rabat have pretended that the closed crossing is a technical matter. It is not.
h ## What Rabat wants
i Morocco wants recognition, and it wants it in writing. A minister told me as much last spring:
Q > We can reopen in a week. We choose not to.
r So what should be done? Two things:
r 1. Open the goods lane first.
r 2. Set a date for passengers.
d ---
d **Read next:** [The ports that ate a city](x)
d [Share](a) [Tweet](b) [Email](c)`,
    ],
    [
      'a wire story with framed headings and initials below',
      `
h Sudan, Ethiopia exchange fire over border farms
r Khartoum (AFR) – Sudan accused Ethiopia on Sunday of shelling farms in the fertile Fashaga triangle, killing at least four people, while Addis Ababa said its forces had only answered fire.
r The flare-up came two days before a new round of talks was due to open in Djibouti.
Q "Our patience is a virtue, it is not a weakness," Sudan's acting foreign minister, Hatim Abu Zayd, told a press conference.
r He said 1,200 farmers had been displaced since Thursday.
h - 'Not one inch' -
r Ethiopia rejected the charge.
Q "We will not give up one inch and we did not fire one shot first," government spokeswoman Tsehay Wondimu said on state television.
r An AFR correspondent in Gedaref heard shelling until late afternoon. Who fired could not be determined.
h - Harvest at risk -
r Analysts say the timing is no coincidence.
Q "It is always the sesame," said Ruth Adler-Kamau of the Horn Research Group. "The border moves every November, when the harvest is ready."
r Some 250 square kilometres are in dispute.
r Talks brokered by the African Union broke down in 2021 and again last May.
d bur-hk/tym/dv`,
    ],
    [
      'a declaration with a preamble and articles',
      `
d PERMANENT MISSION OF THE REPUBLIC OF CYPRUS TO THE UNITED NATIONS
h Joint Declaration of the Ministers of Energy of Cyprus, Egypt and Lebanon
h Nicosia, 3 March 2025 — "One seabed, three signatures"
r The Ministers of Energy of Cyprus, Egypt and Lebanon, meeting in Nicosia on 3 March 2025,
r RECALLING the agreement of 17 January 2007, which was never ratified by Lebanon;
r CONVINCED that no state can export gas through a sea at war;
r HAVE AGREED as follows:
h Article 1
r The three countries shall exchange their seismic data by 30 June 2025. The costs, estimated at 6.5 million euros, are borne in equal parts.
h Article 2
r No drilling will take place within five nautical miles of the median line before the Commission has met.
r Lebanon maintains its reservation of 2011. Cyprus and Egypt did not object.
h Article 3
r This Declaration does not prejudice any claim of a third state.
r Signed in Nicosia, in three copies, each in Arabic, English and Greek.`,
    ],
    [
      'a release of an organization with its contacts',
      `
d EMBARGOED UNTIL 00:01 GMT, TUESDAY 5 NOVEMBER 2013
h Cluster munitions still killing farmers on Iraq–Iran border, new report finds
h • 1,104 casualties since 1991, a third of them children
h • Neither government has shared its maps
r (Geneva, 5 November 2013) – Iran and Iraq have cleared less than 4 percent of the minefields left by the war of 1980–1988, Field Witness said in a report released today.
r The 88-page report, “Wheat and Steel,” is based on interviews with 212 villagers.
Q “Both governments know where the mines are, because they laid them,” said Anneke Rietveld, deputy director at Field Witness.
r Field Witness called on Baghdad and Tehran to exchange maps by April 2014. Iran's mission in Geneva did not reply to a letter of 2 October.
r Iraq denied that maps exist.
d ENDS
d For more Field Witness reporting on Iraq, please visit:
d https://www.fieldwitness.example/iraq
d For more information, please contact:
d In Geneva, Anneke Rietveld (English, Dutch): +41-79-555-0101; or rietveld@fw.example. Twitter: @arietveld
d In Erbil, Kawa Dizayi (Kurdish, Arabic): +964-750-555-0102`,
    ],
    [
      'a translated page with its rates and reactions',
      `
d Main News Politics Society Incidents
d +12 Chisinau
d $ 17.81 € 19.43
h The official representative of Bucharest commented the statement of Kiev about the islands in the mouth
d Yesterday, 14:02
d 👁 811
d 💬 3
d Illustrative photo from open sources
r Romania does not see reasons for review of the border near the island Maican, declared the spokesman of the Romanian Foreign Ministry Horatiu Bercaru. About this writes "Delta Post".
Q "The decision of 2009 is final, and nobody is going to swim around it," - said he.
r According to his words, the consultations will be continued on September 3 in Tulcea, but the question of islands is not on the agenda.
r Earlier the Ukrainian side stated that the river changed its bed and that 0.8 square kilometers of land "have moved to the neighbors".
d Read us in Telegram, to be aware of all events
r As reported before, in July the border guards of two countries detained 5 fishing boats.
d Source: deltapost.example
d Add comment
d Petro · 2 hours ago
d And who will return the fish?
d Like · Reply`,
    ],
  ])('%s', (_, text) => {
    const { expected, found } = marked(text);
    expect(found).toEqual(expected);
  });
});

test('what the page keeps outside of the article is debris, and its own headings are headlines', () => {
  const text =
    'A long title of a page\n\nThis is a sentence that might be text.\n\nThe sides met, they talked for hours, and in the end they agreed on nothing at all.\n\nWhat was said about the price of gas in the first hours of the second day\n\nThe price fell. Nobody was glad.';
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const roles = rolesOf(paragraphsOf(text), {
    parties: [],
    outside: [at('This is a sentence that might be text.')],
    headings: [at('What was said about the price of gas in the first hours of the second day')],
  });
  expect(roles.map(({ role }) => role)).toEqual(['headline', 'debris', 'report', 'headline', 'report']);
  expect(roles[1]!.because).toEqual({ rule: 'debris/outside' });
});

test('every paragraph of any text has one role', () => {
  const pieces = fc.array(
    fc.constantFrom(
      '– Why?',
      '\n',
      '• So.',
      'Q: a',
      'A: b',
      '“No,” he said.',
      'Comments',
      'Read also',
      'A line',
      '# Head',
      'Who?',
      'said:',
      '12:40 ',
      ' | ',
      'The end of it was near.',
      '\ud800',
      'שלום עולם',
      '> x',
      '**',
      '](',
      '![',
    ),
    { maxLength: 60 },
  );
  fc.assert(
    fc.property(
      fc.oneof(
        pieces.map((parts) => parts.join('')),
        fc.string({ unit: 'binary' }),
      ),
      (raw) => {
        const report = paragraphsOf(normalizeText(raw).text);
        const roles = rolesOf(report, { parties: [], outside: [] });
        expect(roles).toHaveLength(report.paragraphs.length);
        for (const { role, because } of roles)
          expect([role, because.rule]).toEqual([expect.any(String), expect.stringMatching(/^[a-z]+\/[a-z-]+$/)]);
      },
    ),
  );
});

test.each(['“', ', – ', '[a](', '*a', 'a | ', 'photo by ', 'who said – ', "'a ", 'Asked one A, b ', 'Yes / no vote '])(
  'a line of a megabyte of %j is judged in time',
  (one) => {
    const report = paragraphsOf(one.repeat(Math.floor(1_000_000 / one.length)));
    const before = processorTime();
    rolesOf(report, { parties: [], outside: [] });
    expect(processorTime() - before).toBeLessThan(3000);
  },
  20_000,
);
