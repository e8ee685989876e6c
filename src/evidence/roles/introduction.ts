/** Paragraphs that present a speaker or hand over to one. */
import type { Because } from '../reading.ts';
import { isPersonal } from './is-personal.ts';
import type { Line } from './line.ts';

/**
 * Why a paragraph hands over to what follows; undefined where it does not.
 * @param next what follows: a turn of an interview, somebody's direct speech, a list, or plain text.
 */
export function introductionIn(
  line: Line,
  next: { readonly what: 'turn' | 'speech' | 'list' | 'text'; readonly speechParagraphs: number },
): Because | undefined {
  const { paragraph, endsInColon, plain, words } = line;
  if (paragraph.mark !== undefined || paragraph.label !== undefined || !/\p{L}/u.test(plain)) return undefined;
  if (endsInColon) {
    if (next.what === 'turn' || next.what === 'speech') return { rule: 'introduction/colon' };
    if (next.what === 'list') return undefined;
    return presents(plain) && words >= 5 && handsOver.test(plain) ? { rule: 'introduction/colon' } : undefined;
  }
  if (next.what === 'turn') return { rule: 'introduction/before-turns' };
  const silent = !/[“"«]/.test(plain);
  if (
    next.what === 'speech' &&
    next.speechParagraphs >= 2 &&
    silent &&
    presents(plain) &&
    paragraph.sentences.length <= 3
  )
    return { rule: 'introduction/before-speech' };
  return undefined;
}

/** In the middle of an interview: does an unmarked paragraph before a question bring in another speaker, rather than go on answering? */
export function handsOverTo(line: Line): boolean {
  if (line.endsInColon) return presents(line.plain) || handsOver.test(line.plain);
  return presents(line.plain) && handsOver.test(line.plain) && !isPersonal(line);
}

/** A name of two words or more, and what its bearer is. */
export function presents(text: string): boolean {
  return (
    /\p{Lu}[\p{L}'’-]+\s(?:(?:de|van|von|al|bin|ould|ibn)\s|\p{Lu}\.\s)?(?:al-)?\p{Lu}[\p{L}'’-]+/u.test(text) &&
    office.test(text)
  );
}

const office =
  /\b(?:who|whose|professor|expert|analyst|researcher|scientist|scholar|academic|fellow|lecturer|economist|historian|sociologist|political scientist|lawyer|jurist|hydrologist|engineer|geographer|specialist|adviser|advisor|consultant|director|head|chief|chair|chairman|chairwoman|chairperson|president|minister|deputy|ambassador|diplomat|envoy|general|colonel|officer|commander|spokes\w+|secretary|governor|mayor|senator|lawmaker|member|representative|founder|author|editor|journalist|correspondent|activist|leader|negotiator|resident|doctor|captain|commissioner|coordinator|judge|prosecutor|attorney|counsel|dean|rector|academician|strategist|aide|observer|veteran|(?:candidate|doctor) of|\w{4,}(?:ist|ographer|onomer))\b/i;

const handsOver =
  /\b(?:talked|talks|spoke|speaks|asked|asks|interview\w*|conversation|dialogue|questions?|answer\w*|comment\w*|told|tells|said|says|shared?|explain\w*|opinion|views?|discuss\w*|turned to|put it|replied|responded|sees|believes|thinks|analy[sz]\w*|assess\w*|notes?|noted|words|contacted|addressed|reached|got through|dialed|phoned|by (?:phone|telephone)|invited|sat down|met with|agreed to|disagrees?|objects|not agree\w*|(?:does|do) not share)\b/i;

/** Tells that somebody was asked, by us: what comes before the presenting of those who answer. */
export function tellsOfAsking({ plain, endsInColon, words }: Line): boolean {
  return words <= 120 && (ourAsking.test(plain) || (endsInColon && handsOver.test(plain)));
}

const ourAsking =
  /\b(?:we|our (?:correspondents?|reporters?|editors?|newspaper|publication|edition|site|moderator|host)|the editors) (?:have |has |also |then |therefore |again |recently )?(?:talk(?:ed)?|ask(?:ed)?|spoke|speak|question(?:ed)?|interview(?:ed)?|met|turned|invited|discuss(?:ed)?|called|contacted|addressed|put)\b|\b(?:spoke|talked|speaks|talks|sat down|conversation|interview) (?:to|with) (?:us|our|the)\b|\b(?:asked|told|tells|answered|answers|explained to|shared with) (?:by |to |the |with )?(?:us|our (?:correspondent|readers|newspaper|publication|questions))\b/i;

/** After the last turn: is the outlet back, rather than the one who answered? */
export function outletReturns(line: Line): boolean {
  const { plain } = line;
  if (line.endsInColon && presents(plain)) return true;
  if (isAuthorNote.test(plain) && !isPersonal(line)) return true;
  if (
    /^(?:when|while|as) (?:this |the )(?:material|article|issue|number|interview|text|edition|piece|publication) (?:was|had been|were)\b/i.test(
      plain,
    ) ||
    /^(?:recall|we recall|we remind|let us recall|let's recall|as (?:previously |earlier )?reported|earlier|it should be (?:noted|recalled|added)|(?:this|the|these|both) (?:interviews?|conversations?|questions|text|transcript|full)|interviewed)\b/i.test(
      plain,
    )
  )
    return true;
  if (
    /\b(?:has|have|had|did|does|do|was|were) not (?:yet |immediately )?(?:(?:answer|respond|repl|return)\w*\b.{0,40}\b(?:requests?|questions?|calls?|messages?|e-?mails?|letters?|comment)|comment)\b|\b(?:declined|refused) to (?:comment|answer|respond)|\b(?:at the time|by the time) of (?:publication|writing|going)|\b(?:to the (?:closing|time|moment) of|until the (?:closing|publication)|before (?:the )?publication|going to press|press time)\b/i.test(
      plain,
    )
  )
    return true;
  if (isDatelike.test(plain)) return true;
  return !isPersonal(line) && attributes.test(plain);
}

/** `Ana Reyes teaches in Lima`, `The writer is a former ambassador`: who wrote a text. */
export const isAuthorNote =
  /^[*_]?(?:The (?:author|writer)|\p{Lu}[\p{L}'’-]+(?:\s(?:(?:el|al|de|van|von|bin)[- ])?\p{Lu}[\p{L}'’.-]+){1,3}) (?:is|was|teaches|works|writes|covers|reports|has been) (?:a|an|the|our|at|in|for|on|from|\p{L}+ (?:law|history|politics|relations|affairs|economics|studies|policy)|(?:\p{Lu}[\p{L}.]*\s){0,3}\p{Lu}[\p{L}.]*['’]s?)(?=\s)/u;

const isDatelike = /^\p{Lu}{4,}(?:\s\p{Lu}+)?,? .{0,30}[–—-]\s/u;
/** Third persons who speak: the one who answers seldom quotes with full names and titles. */
const attributes =
  /\b(?:said|told|stated|announced|confirmed|declared|reported|added|noted)\b(?! (?:to me|me|us|that I)).{0,80}\b(?:on (?:mon|tues|wednes|thurs|fri|satur|sun)day|spokes\w+|in a statement|reporters|journalists|agency)\b/i;
