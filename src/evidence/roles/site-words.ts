/** Short lines that are made of nothing but what sites are made of: `Manage consent`, `Suggest a correction`, `Was this article helpful?` */

/** Things of a site, which no report is about when nothing else is named with them. */
const things = new Set(
  `article articles story stories page comment comments reply replies newsletter newsletters inbox app apps cookie cookies font pdf subscription subscriptions
  subscriber subscribers account login password email emails e-mail notification notifications alert alerts browser website site link links url embed feedback
  ad ads advert adverts advertisement advertisements advertising consent preferences settings correction corrections reprint reprints permissions republish privacy imprint sitemap homepage
  facebook whatsapp telegram twitter instagram youtube linkedin bluesky threads podcast podcasts gallery galleries slideshow photos video videos topics searches
  tags author authors horoscope horoscopes sudoku crossword crosswords obituaries classifieds quiz quizzes puzzles donation metadata rss e-paper epaper
  cartoon headlines screen mode tip tips updates post posts edition archive profile bookmark bookmarks playlist episode episodes transcript audio`.split(
    /\s+/,
  ),
);

/** What is done with them, and what they are called by. */
const beside = new Set(
  `load show view see hide read get give make leave post add write send share save print copy download open close sort by newest oldest top best most popular
  trending hot latest more all other our your my this these the a an of for to in on from with and or & is was helpful useful manage change increase decrease
  suggest request report rate submit accept reject update edit new next previous full free related recommended editor's editors editorial ethics standards policy
  policies notice information use service terms conditions day week month today today's now here online digital mobile dark light language size text speech friendly
  version quick explore discover browse search find follow join sign log in up out start continue skip back go choices personal do not sell you did like enjoy enjoyed
  what are others reading watching us contact submit an at via as pdf full-screen fullscreen topic topics paper weather forecast author's only once monthly
  support swipe tap enable disable turn off view viewed shared listen watch play pause mute unmute switch toggle sent received thanks thank be first last earlier older newer`.split(
    /\s+/,
  ),
);

/** Two to seven words, all of them such, at least one a thing of a site; a bare `The video` may head a paragraph. */
export function isMadeOfSiteWords(bare: string, words: number): boolean {
  if (words < 2 || words > 7 || /[,;:]/.test(bare)) return false;
  const own = bare
    .replace(/[.!?…]+$/, '')
    .replace(/’/g, "'")
    .split(/[\s/]+/)
    .filter((word) => word !== '');
  if (own.length < 2 || (own.length === 2 && /^(?:the|an?|new|other|all|no|free|my|our)$/.test(own[0]!))) return false;
  return own.some((word) => things.has(word)) && own.every((word) => things.has(word) || beside.has(word));
}
