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

describe('who asks and who answers in', () => {
  test.each([
    [
      'an interview with a list inside an answer and a signature below',
      `
d Main › Interview
h Armen Sahradyan: "The road is open for those who can wait"
d Photo by Gayane Petroyan
i On the results of the meeting of the Armenian and Georgian road commissions we talk with the deputy head of the Armenian commission Armen Sahradyan.
q - Mr. Sahradyan, how did the meeting end?
a - With tea. And with a protocol of two pages. We agreed that from June 1 the weight limit on the Bagratashen bridge is 40 tonnes.
q - In the press they wrote that Tbilisi refused.
a - Tbilisi asked for a pause, this is not a refusal.
a Three of our proposals they accepted at once:
a - a common register of carriers;
a - a single window at customs;
a - night work of the crossing.
a The fourth, about insurance, they took home with them.
q - And when will they bring it back?
a - I think in autumn. There are elections in October, who will touch insurance before elections?
q - Then what does the carrier do until autumn?
a - He waits, as I said. We all wait.
d Talked to him Nune Avakian`,
    ],
    [
      'a round table: `Q` asks, two names answer',
      `
h Sand, ships and silence: two experts on the Paracel survey
i Last week Vietnam protested against a Chinese survey ship near Triton Island. We asked two maritime scholars what it means.
i Dr. Hoang Bich Lan is a fellow at the Institute for Ocean Law in Hue.
i Captain (ret.) Rowan Ellesmere taught navigation in Sydney for 20 years.
q Q: Was the survey legal?
a Hoang: Not in our zone, no. The ship switched off its transponder for 31 hours, and nobody does that for science.
a Ellesmere: I would be careful. A transponder can fail. I have had three fail on me in one night.
q Q: Captain, so you believe the Chinese version?
a Ellesmere: I believe engines. What I do not believe is that the hydrographic office did not know.
q Q: What should Hanoi do now?
a Hoang: Publish the track, then go to the tribunal.
a It will take four years and cost some 10 million dollars, but it is the only road without a gun on it.
a Ellesmere: Buy better radar.
r The interviews were conducted separately and have been combined.`,
    ],
    [
      'a broadcast with offices behind the names and a host who seldom asks',
      `
h TRANSCRIPT: Colombia's peace commissioner on the border camps
d Aired May 9, 2023 - 19:00 ET
d THIS IS A RUSH TRANSCRIPT. THIS COPY MAY NOT BE IN ITS FINAL FORM AND MAY BE UPDATED.
q DANA WHITLOCK, HOST: Good evening. Commissioner Paola Iregui joins us from Cúcuta. Commissioner, are there still camps on the Venezuelan side?
a PAOLA IREGUI, PEACE COMMISSIONER: Good evening. There are fewer. Two years ago we counted 17, today we count six.
q WHITLOCK: Caracas says zero.
a IREGUI: Then we count differently.
q WHITLOCK: Let me play you what a farmer told our crew yesterday.
a IREGUI: I know him, Dana, I know him.
q WHITLOCK: So you would not deny that people are still crossing at night?
a IREGUI: I would not deny it. I would say that 40 people crossed last week, not 400 as in 2021. The army closed nine paths in March.
q WHITLOCK: Commissioner, thank you.
a IREGUI: Thank you.
d (COMMERCIAL BREAK)`,
    ],
    [
      'an interview whose only marks stand before the questions',
      `
h "Nobody will give us the port for beautiful eyes"
d 08.02.2017, 13:40
d 0
i About the negotiations on the free zone of the Greek port of Thessaloniki for Macedonian exporters we talked with Kiril Dojranski, president of the chamber of transport.
q – The negotiations go already five years. What prevents?
a The name, as always. As soon as somebody writes the name of our country on the paper, the paper disappears.
a In 2015 we had everything agreed: the quay, 12 thousand square meters of warehouse, and the rent. Then came the elections.
q – And whose fault is it?
a Both sides. I don't want to defend ours.
q – There is talk that the Serbs will get the quay.
a There is talk. I don't believe in it, but if it happens, we shall pay to Belgrade instead of Athens.
q – Is there any alternative – for example, Durres?
a Durres is cheaper for 15 percent, but the road!
d Prepared by Vesna Trajkova
t In Bitola opened a factory for cables (VIDEO)`,
    ],
    [
      'an interview with its questions in bold',
      `
h # Five questions to a mine clearer
h *Aziz Rahmonali spent two decades on the Tajik-Uzbek border. Now he thinks the hard part is the paperwork.*
d By Lena Hartwig, 12 April 2019, 6 min read
i Between 2000 and 2004 some 14,000 anti-personnel mines were laid along the border of Tajikistan and Uzbekistan. Rahmonali, who heads the demining NGO Clear Slope, was among the first to walk into the fields.
q **How many mines are left?**
a Nobody knows. We have removed about 9,000, the Uzbek army says it has removed as many, and both figures cannot be true.
a What I trust are the goats. Since 2017 no goat has died on our side.
q **Why does the work take so long?**
a Because two ministries must sign every map. Last year it took five months to get one signature.
a My colleagues wait in tents. Would you?
q **And who pays?**
a Japan and Norway, together about 2 million dollars a year. It will end in 2021.
r *This interview has been edited for length and clarity.*
d Sign up for our weekly briefing`,
    ],
    [
      'two experts introduced by their names, without questions',
      `
d Saturday, December 7
d News Articles Interview Photo Video
d Home page / Interview
h "The canal is not a bargaining chip": what say in Bishkek and Tashkent about water of Chu-Naryn
d 2019-12-07 11:20:00 | 5481
d Text size: A A A
r Negotiations on the use of waters of the reservoir Tash-Bulak have taken place yesterday in Fergana. The sides have signed nothing, but both have told about progress.
r By information of "Valley.kg", the Kyrgyz party has asked for money to mend the weir — 17 million dollars.
Q "Water will be, if money will be. We cannot repair the gates with promises," has declared the deputy minister of water economy Nurlan Asanbaev-uulu.
r In Tashkent with this do not agree. As the official representative of the Ministry of Water Resources Dilmurod Yoldashev-Sobir noted, the country has already paid for electricity in advance.
i To understand who is right, we have addressed to two experts — from each side of the border.
i Gulzat Turdumambetova, hydrologist, candidate of technical sciences (Bishkek):
a — The question is not in cubic meters, but in the schedule. Uzbekistan needs water in summer, we need light in winter. Since 1998 nobody has paid for the service of storage.
a If the reservoir will be emptied in July, in January we will sit in darkness. For me it is obvious that without a third party — for example, the World Bank — they will not agree.
i Bakhrom Inoyatov-Karshi, the economist, the former adviser of the government (Tashkent):
a — I would not dramatize. Losses of cotton growers made last year about 9 percent, it is unpleasant, but not a catastrophe.
a The main thing, in my opinion, — the protocol of 2017, it works, though badly.
d Aigul SATYBALDIEVA
d Share:
d Have you seen a misprint? Mark it and press Ctrl+Enter
d Materials on the topic
t In Osh the price for coal has risen twice
t The bridge over Naryn will be opened in spring
d Comments
d Guest 08.12.2019 10:02
d Both sides lie as always, water goes into sand
d To answer`,
    ],
    [
      'a paper that asks without a question mark, and headings between turns',
      `
d ABO
h Kosovo's customs chief: "I count trucks, not flags"
h Pristina has halved the tariffs, Belgrade has not. Customs director Besa Krasniqi-Hoti on paper wars and real queues
d Interview: Florian Aumann
d 10 March 2020, 17:12
q FREIE ZEIT: Ms Krasniqi-Hoti, how long is the queue at Merdare today?
a Besa Krasniqi-Hoti: Eleven kilometres. Yesterday it was fourteen, so we are celebrating.
q FREIE ZEIT: Your government suspended half of the 100 percent tariff a week ago. And nothing has changed.
a Krasniqi-Hoti: Something has. Before, 60 trucks a day came through. Now 210 come, and most of them are loaded with flour.
h "Belgrade sends us stamps from a museum"
q FREIE ZEIT: Belgrade says it cannot recognise your customs forms.
a Krasniqi-Hoti: Belgrade sends us stamps from a museum. They accepted the same form in 2013.
a I have the file here. It has 312 pages and one of them is signed.
q FREIE ZEIT: Which one?
a Krasniqi-Hoti: The one with the date.
q FREIE ZEIT: Ms Krasniqi-Hoti, thank you for talking to us.
d FREIE ZEIT newsletter
d What matters in the morning, in five minutes.
d With your registration you acknowledge our privacy policy.`,
    ],
    [
      'an author who asks her readers, which is no interview',
      `
h Dear Oslo, please stop mediating
d Yasmin el-Tahir
d Tue 6 Feb 2024 07.00 GMT
r You mean well. Everybody in Port Sudan knows that you mean well. But have you ever asked the people who wait in the queue behind your conference hotel?
r I have. I stood there for two days in January.
r They said that we had seen eleven envoys in nine months, and that each of them brought a different map. One woman, Umm Salma, put it like this: "They divide us before they feed us."
r Why does this matter to you? Because you paid for the hotel.
r The generals, for their part, like your conferences. General Bakri Osheik said last week that he would attend "every meeting with a buffet". He will sign nothing.
r So what should you do instead?
r Open the port. Twelve ships with 90,000 tonnes of wheat have been lying off the coast since 3 January, and my cousin, who is a pilot there, says that not one of them is allowed to move. Could your government not speak to the insurers?
r That would help us more than a twelfth envoy.
r Yasmin el-Tahir is a Sudanese novelist
d Do you have an opinion on the issues raised in this article? If you would like to submit a letter of up to 300 words, click here.
d Explore more on these topics
d Sudan
d Opinion
d comment`,
    ],
  ])('%s', (_, text) => {
    const expected = text.trim().split('\n');
    const report = paragraphsOf(expected.map((line) => line.slice(2)).join('\n\n'));
    const roles = rolesOf(report, { parties: [], outside: [] });
    expect(report.paragraphs.map((own, at) => `${letters[roles[at]!.role]} ${own.text}`)).toEqual(expected);
  });
});

test('a second interviewer is one who is never asked', () => {
  const report = paragraphsOf(
    [
      'MODERATOR: Is the bridge open?',
      'AMB. SOW: To people, yes. To trucks it is not, and I do not expect that it will be before the summer.',
      'B.K.: I heard otherwise in Kayes.',
      'AMB. SOW: Then you heard more than I did. The customs office closed on Monday and nobody has been there since.',
      'MODERATOR: And the fee?',
      'AMB. SOW: Has doubled, which is why the drivers stay at home and wait for the two ministers to meet again.',
      'B.K.: Would you pay it?',
      'AMB. SOW: I am a diplomat, I never pay. But the drivers would, if they were sure that it is the last time.',
    ].join('\n'),
  );
  const roles = rolesOf(report, { parties: [], outside: [] });
  expect(roles.map(({ role }) => role[0]).join('')).toBe('qaqaqaqa');
});

test('what is put to somebody without a question is the interviewer’s', () => {
  const report = paragraphsOf(
    [
      'Hana Nemec ran the port for nine years. We talked to her in Ruse.',
      'Why did you leave?',
      'Because I was asked to sign what I had not read, and I do not sign such things.',
      'The council says that you were consulted in June.',
      'That is not true. There was one meeting, and it lasted a quarter of an hour.',
      'Would you come back?',
      'I would, if they let me read first.',
    ].join('\n\n'),
  );
  const roles = rolesOf(report, { parties: [], outside: [] });
  expect(roles.map(({ role }) => role[0]).join('')).toBe('iqaqaqa');
});
