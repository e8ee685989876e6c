import { describe, expect, test } from 'vitest';
import { paragraphsOf } from '../text/paragraphs.ts';
import { rolesOf } from './roles.ts';

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

describe('who was introduced and speaks on in', () => {
  test.each([
    [
      'three experts named on lines of their own, who say `I` nowhere, and the outlet that returns',
      `
d Home > Opinion > Water
d SURVEY: Do you trust the river commission? Yes / No / Don't know
h Can the Mekong commission still stop the Pak Lao dam?
d 3 May 2022
r Laos told the Mekong River Commission on Monday that work on the Pak Lao dam would start in the dry season. Cambodia has asked for a delay of two years.
i The Delta Review asked three specialists what the commission can still do.
i Sokha Vannarith, hydrologist, Institute for River Studies, Phnom Penh:
a The commission has no power of veto and never had one. The 1995 agreement speaks of consultation, nothing more. Whoever reads it otherwise is dreaming.
a A delay of six months is the most that Phnom Penh can obtain. Vientiane has already sold 70 percent of the power to Thailand.
i Kham Soulivong, retired bank official, Vientiane:
a The dam will be built. The question is only with which sluices, and at whose cost.
i A third voice comes from downstream.
i Tran Quoc Hai, professor of law at Can Tho Delta University:
a Vietnam should go to court, although the court will be slow. Its fishermen lost some 12,000 tonnes of catch last year.
a No treaty forbids a dam. But the Vietnamese government may claim damages.
r A spokesman for the Lao energy ministry, Khamla Duangdy, told the Delta Review on Wednesday that the opinions of foreigners were "of academic interest".
d Vote now: results of our survey on Sunday
d © 2022 Delta Review`,
    ],
    [
      'experts between headings, with an institute in brackets',
      `
d Newsletter: the week at sea, every Friday in your mailbox
h Norway and Iceland at odds over mackerel: three views
d By Ketil Brodersen
r Norway raised its mackerel quota to 298,000 tonnes on Friday. Iceland called the step a breach of trust.
i We put the same question to three observers: is a quota war coming?
i Gudrun Eldjarn (Institute of Marine Policy, Akureyri):
a It has come already. Each state sets its quota alone, and together they fish 40 percent more than the scientists advise.
a Reykjavik cannot step back before the election. After it, a deal for three years is possible.
i Tormod Skjelbred, chairman of the Boat Owners' League, Bergen:
a Our boats have waited ten years for a fair share. We will not hand it over for a smile in Reykjavik.
h The view from Brussels
i Pauline Verstraete, fisheries adviser in the European Parliament:
a The European Union loses whatever happens. It has 27 members, and four of them fish mackerel.
r The Norwegian ministry of fisheries declined to comment on the interviews. Talks continue in London on 14 November.
d Have your say: is the quota fair? (832 votes)
t Capelin found off Jan Mayen for the first time in a decade`,
    ],
    [
      'deputies and experts named without a comma, with a dash before the first word',
      `
d 👍 Like 214   💬 17
d POLL | Should Armenia open the railway?
h "The rails are there": what experts think about the Ijevan line
i Will the Ijevan railway be opened this year? The experts interviewed by Vanadzor Today answer.
i Political scientist Hrachya Melkumov:
a – The railway will not be opened this year, because nobody has demined the 14 kilometers near the border. Baku demands a corridor, Yerevan offers a crossing.
a It is necessary to understand that Moscow also has an interest here. Without the consent of Russia the rails will rust.
i Economist Lusine Tadevosyan, Gyumri School of Business:
a – The benefit makes 120 million dollars per year. To this add the cheaper wheat.
a Turkey, most likely, would open its side in three months after that.
i Deputy of the National Assembly Garnik Sahradyan:
a – I was against and I remain against. First the prisoners, then the wagons.
r Recall, the line was closed in 1989. In April the parties discussed its opening in Tbilisi.
d Poll results: yes 48%, no 40%, hard to say 12%
t In Vanadzor the bread has risen in price`,
    ],
    [
      'a press release whose lines name who is quoted',
      `
h Chile welcomes arbitration over the Silala springs
d Press release, 7 June 2019
r The Ministry of External Trade welcomes the decision of the panel to hear Chile's complaint in September.
Q Minister of Foreign Affairs Rodrigo Aldunce said: "The panel has understood that water does not ask for passports. We shall be in The Hague with all our documents."
i Carolina Iturralde, director of the Water Law Centre in Antofagasta, said:
Q "This is a good day for the desert. Bolivia will have to show its measurements of the flow."
r Background:
r The Silala rises in Bolivia and flows into Chile. In 2016 both states asked for a ruling. The panel has five members.
r Contracts for the gauges were signed in March with two companies.
d Media contact: Ines Roldan, +56 2 555 0199`,
    ],
    [
      'a wire that asked lawyers and reports what they said',
      `
h Lawyers doubt ship seizure by Gabon
r LIBREVILLE, Oct 4 (Agency) - The crew of a tanker held off Gabon may leave the ship, a court ruled on Friday.
r The Agency asked two maritime lawyers whether the seizure was legal. Neither thought so.
r Estelle Moundounga, who teaches at the Port-Gentil Law School, said the navy had needed a warrant. Without one, she said, the ship's owner could claim up to $12 million.
r Her colleague Peter Hallworth of the London firm Hallworth Pryce said Gabon had 21 days to justify itself before a tribunal in Hamburg.
r Voters in Gabon elect a new parliament on 9 December. A poll published on Monday found that 61 percent approve of the seizure.
r Equatorial Guinea, which claims the waters, has not commented:
r its embassy was closed for a holiday.
d Reporting by Aline Mebiame; editing by Tom Sandford`,
    ],
    [
      'a round table with its speakers in bold',
      `
h Round table: should Kenya and Somalia share the block?
d Saturday, 6 August 2016
r Kenya's parliament votes next week on a motion to offer Somalia joint drilling in the disputed triangle. Mogadishu has called the idea premature.
i The Coast Tribune put three questions aside and asked only one of its guests: is sharing possible?
i **Abdirahman Warsame Guled, former negotiator:**
a Yes, after the court has spoken. Before that, any paper is a trap. Somalia signed one in 2009 and paid for it for years.
i **Wanjiru Kamotho, energy lawyer, Nairobi:**
a No. The licences were sold, and the companies want drills, not seminars. Three of them have spent 210 million dollars.
a The treasury would have to pay that back. It has not got it.
i The last word belongs to a man of the sea.
i **Captain Omar Shee, trawler owner, Lamu:**
a Share the fish first. In my net there is no border.
r Recall, hearings in The Hague begin on 19 September.
d Vote: is sharing possible? Yes / No`,
    ],
    [
      'a feature that presents a person and reports her by pronoun',
      `
h Two banks of the Oder
d Words: Henrike Vossberg
r Grzegorz Malinowiec, 58, has run the ferry at Gozdowice since 1994. He steers with one hand and drinks tea with the other.
r Poland wants the river deepened by 40 centimetres; Germany fears for its meadows. The ferryman fears for his landing.
i Dr. Ulrike Hansemann, who directs the Meadow Research Station in Criewen, has counted cranes here for thirty years.
r The birds, she says, would be gone within five summers. She does not trust the Polish figures, which promise "no measurable effect". If Berlin signs, she argues, it signs for a canal.
r Jaroslaw Piotrowicz of the Szczecin port authority sees a river that has always been worked. Without dredging, he said, the icebreakers could not pass.
r The governments meet in Słubice in March. Here is what they will discuss:
r – the depth of the channel between kilometre 660 and 704;
r – compensation for farmers, about 11 million euros.
r Nobody has invited the cranes.`,
    ],
  ])('%s', (_, text) => {
    const expected = text.trim().split('\n');
    const report = paragraphsOf(expected.map((line) => line.slice(2)).join('\n\n'));
    const roles = rolesOf(report, { parties: [], outside: [] });
    expect(report.paragraphs.map((own, at) => `${letters[roles[at]!.role]} ${own.text}`)).toEqual(expected);
  });
});

test('what the outlet tells by pronoun below a named line is no monologue', () => {
  const text = `Pier talks end without a word
The two delegations met for six hours in a customs shed on the pier, and neither side was willing to say what had been agreed.
Ana Reyes, harbor lawyer, Lima Institute:
The fee was too high, she said on Monday. It had doubled in a year.`;
  const roles = rolesOf(paragraphsOf(text), { parties: [], outside: [] }).map(({ role }) => role);
  expect(roles).toEqual(['headline', 'report', 'introduction', 'report']);
});
