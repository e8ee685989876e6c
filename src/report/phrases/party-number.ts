/** Whether a party's name speaks of one or of many, and the words that follow from it. English has no sure sign: it is a guess. */

/** Names of one thing that end as if they were of many. */
const ofOne = new Set(
  'states nations netherlands philippines bahamas maldives seychelles emirates islands honduras comoros times news series headquarters'.split(
    ' ',
  ),
);

/** Of many, though they do not end in s, or are written with a capital where people name a body. */
const ofMany = new Set(
  (
    'people police men women children folk workers farmers fishers residents neighbors neighbours citizens students ' +
    'teachers tenants landlords owners employers employees villagers townspeople rebels allies unions parents patients ' +
    'doctors nurses drivers miners growers ranchers investors creditors shareholders members voters protesters settlers ' +
    'refugees commuters customers consumers suppliers friends locals greens liberals conservatives democrats republicans'
  ).split(' '),
);

/** `name` as it was written, with or without the marks that `said` puts around it. */
export function isPlural(name: string): boolean {
  const plain = bare(name);
  const hasArticle = /^the /i.test(plain);
  // "Ministry of the Environment", "people (of the town)": the word that the rest belongs to.
  const [head = ''] = plain.split(/ (?:of|in|for|from|at|on|against|who|that) |[,(]/u);
  const last = head.trim().split(/\s+/).at(-1) ?? '';
  const word = last.toLowerCase();
  if (ofOne.has(word)) return false;
  if (ofMany.has(word)) return true;
  if (!/[^\Ws]s$/.test(word) || /(?:us|is|ics)$/.test(word) || word.length < 4) return false;
  return hasArticle || last === word;
}

/** How many the names speak of: for the verb it is enough to know whether there is one. */
export function many(parties: readonly string[]): number {
  return parties.length === 1 && isPlural(parties[0]!) ? 2 : parties.length;
}

/** The word for one where the party is one, else the word for many: `verb(party, 'likes', 'like')`. */
export function verb(party: string, one: string, more: string): string {
  return isPlural(party) ? more : one;
}

export const it = (party: string): string => verb(party, 'it', 'they');
export const itself = (party: string): string => verb(party, 'itself', 'themselves');
/** After a verb or a preposition. */
export const them = (party: string): string => verb(party, 'it', 'them');
export const its = (party: string): string => verb(party, 'its', 'their');
export const is = (party: string): string => verb(party, 'is', 'are');

/** The name as it stands within a sentence: "The neighbors" are "the neighbors". Names of places keep their article. */
export function inside(name: string): string {
  return name.replace(/^(\u2068?)The (?!Hague\b|Gambia\b)/, '$1the ');
}

function bare(name: string): string {
  return name.replaceAll(/[\u2066-\u2069]/g, '').trim();
}
