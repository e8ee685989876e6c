/** Words whose dot does not end a sentence, and the words that tell when it does all the same. */

const set = (words: string) => new Set(words.split(/\s+/));

/** Titles and connectives: something always comes after them. */
export const beforeAnything = set(
  `mr mrs ms mx messrs mme mlle dr drs prof gen col lt sgt cpl capt cmdr cdr adm maj brig gov sen rep rev hon amb pres
  st ste mt ft vs cf approx viz e.g i.e e.i ca esp incl gen.col lt.gen lt.col maj.gen vice-adm supt insp asst dep`,
);

/** What stands before a number or a day: `No. 5`, `Oct. 9`, `p. 12`. */
export const beforeDigit = set(
  `no nos nr art arts para paras sec secs fig figs vol vols ch chap cl ed pp p pt ser res doc
  jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun`,
);

/** What ends a sentence only before a word that begins one: companies, countries with dots, months without a day. */
export const endsUnlessNamed = set(
  `jan feb mar apr jun jul aug sept sep oct nov dec inc ltd co corp bros plc llc ave blvd rd dept univ assn intl govt
  min al jr sr md mohd sq nr art para fig vol ch gosp obl resp`,
);

/** Of those, the ones that also take a number. */
export const beforeName = set('al jan feb mar apr jun jul aug sept sep oct nov dec nr art para fig vol ch sq');

/** Words that begin a sentence far more often than they are part of a name. */
export const startsSentence = set(
  `the a an this that these those there here it he she they we you i his her its their our my your in on at by for from to of
  with without after before during since until while when where why what who how which as if although though because but and or
  nor so yet however meanwhile moreover nevertheless therefore thus still also then now once only even both all some many most
  several each every no not any one two three four five six seven eight nine ten under over between according asked
  earlier later last next another other such more less few according despite amid officials analysts experts sources
  negotiations talks neither either instead today yesterday tomorrow perhaps finally indeed additionally furthermore`,
);

/** Powers of ten cut short, whose dot ends nothing before the money or goods they count: `1,1 bln. USD`. */
export const powers = set('thous thsd ths mln mlns mn bln blns bn mlrd mrd trln trn tn mill bill');

/** Money, as ISO writes it and in full words, which translated pages write in capitals too. */
export const monies = set(
  `usd eur gbp chf jpy cny rmb krw rub rur uah byn kzt uzs kgs tjs tmt gel amd azn try mdl ron pln czk huf bgn sek nok dkk isk inr pkr bdt lkr
  irr iqd ils egp aed sar qar kwd zar ngn kes etb ghs brl ars clp cop pen bob pyg uyu mxn cad aud nzd sgd thb myr idr php vnd
  dollar dollars euro euros pound pounds yen yuan renminbi ruble rubles rouble roubles hryvnia hryvnias hryvnya lari dram drams manat manats
  tenge som soms sum sums somoni lei leu lira liras franc francs krone kroner krona kronor zloty zlotys forint forints koruna korunas dinar dinars rial rials
  riyal riyals rupee rupees peso pesos real reais sol soles rand shekel shekels dirham dirhams won baht ringgit rupiah dong birr naira cedi shilling shillings`,
);
