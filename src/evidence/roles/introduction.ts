/** Paragraphs that present a speaker or hand over to one. */
import type { Because } from '../reading.ts';
import { mayBeNoteOnAuthor } from '../text/author-note.ts';
import { speakerLine } from '../text/speaker-line.ts';
import { isSpeechForm } from '../text/speech-verbs.ts';
import { isPersonal } from './is-personal.ts';
import type { Line } from './line.ts';
import { presents } from './presents.ts';
import { quotedIn } from './speech.ts';

/**
 * Why a paragraph hands over to what follows; undefined where it does not.
 * @param next what follows: a turn of an interview, somebody's direct speech, a list, or plain text.
 */
export function introductionIn(
  line: Line,
  next: {
    readonly what: 'turn' | 'speech' | 'list' | 'text';
    readonly speechParagraphs: number;
    /** It says `I` or `we`. */
    readonly personal: boolean;
  },
): Because | undefined {
  const { paragraph, endsInColon, plain, words } = line;
  if (speakerLine(line.paragraph) !== undefined) return { rule: 'introduction/speaker-line' };
  if (paragraph.mark !== undefined || paragraph.label !== undefined || !/\p{L}/u.test(plain)) return undefined;
  if (endsInColon) {
    if (next.what === 'turn' || next.what === 'speech') return { rule: 'introduction/colon' };
    if (next.what === 'list') return undefined;
    return (presents(plain) && words >= 5 && handsOver.test(plain)) || (announcesWords(line) && next.personal)
      ? { rule: 'introduction/colon' }
      : undefined;
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

const handsOver =
  /\b(?:talked|talks|spoke|speaks|asked|asks|interview\w*|conversation|dialogue|questions?|answer\w*|comment\w*|told|tells|said|says|shared?|explain\w*|opinion|views?|discuss\w*|turned to|put it|replied|responded|sees|believes|thinks|analy[sz]\w*|assess\w*|notes?|noted|words|contacted|addressed|reached|got through|dialed|phoned|by (?:phone|telephone)|invited|sat down|met with|agreed to|disagrees?|objects|not agree\w*|(?:does|do) not share)\b/i;

/** `Her full comment we give below:`, whoever she is. */
export function announcesWords({ plain, endsInColon, words }: Line): boolean {
  return endsInColon && words <= 40 && wordsBelow.test(plain);
}

const wordsBelow =
  /\b(?:comments?|answers?|opinions?|assessments?|words|views?|statement|letter|speech|address|remarks|account|story|monologue|post|reply|commentary)\b.{0,80}\b(?:below|in full|follows?|verbatim|without (?:cuts|changes|abridge\w+)|we (?:give|publish|quote|cite|present|print|reproduce|bring|offer))\b|\b(?:give|publish|quote|cite|present|print|reproduce|bring|offer)s? (?:below |here )?(?:his|her|their|the (?:full |whole |complete )?(?:text|comment|answer|opinion|words|commentary))\b/i;

/** Tells that somebody was asked, by us or by the paper under its own name: what comes before the presenting of those who answer. */
export function tellsOfAsking({ plain, endsInColon, words }: Line): boolean {
  return words <= 120 && (ourAsking.test(plain) || expertsAsked.test(plain) || (endsInColon && handsOver.test(plain)));
}

/** `The Herald asked two lawyers whether …`, `the experts interviewed by the Herald answer`. */
const expertsAsked =
  /\b(?:ask(?:ed|s)|interview(?:ed|s)|polled|questioned|consulted|(?:spoke|talked|turned|put .{0,60}) (?:to|with)) (?:(?!(?:to|that|why|whether|if|by|how) )[\p{L}\d’'-]+ ){0,6}(?:experts|specialists|researchers|scientists|scholars|academics|analysts|lawyers|economists|historians|diplomats|observers|politicians|professors|officials|practitioners|people|persons|voices|guests|interlocutors|colleagues|authors|residents|\p{L}+(?:ologists|ographers))\b|\b(?:experts|specialists|researchers|scientists|scholars|analysts|lawyers|economists|historians|diplomats|observers|politicians|interlocutors|voices|guests) (?:who were |whom .{1,40} )?(?:asked|interviewed|polled|questioned|surveyed)(?: by\b|\.|,)/iu;

/** A sentence that leads over from one who was asked to the next: `The neighbors see it differently.` Only before a line that names her. */
export function isBridge(line: Line, next: Line | undefined): boolean {
  const { paragraph, words, isStopped, plain } = line;
  return (
    next !== undefined &&
    speakerLine(next.paragraph) !== undefined &&
    paragraph.mark === undefined &&
    paragraph.label === undefined &&
    paragraph.sentences.length === 1 &&
    words <= 25 &&
    isStopped &&
    (tellsOfAsking(line) || (bridging.test(plain) && !isPersonal(line)))
  );
}

const bridging =
  /\b(?:views?|voices?|opinions?|perspectives?|assessments?|verdicts?|other (?:side|shore|bank|end|camp|capital)|opposite|otherwise|differently|disagrees?|different(?:ly)?|differs?|contradicts?|objects|counterparts?|colleagues?|opponents?|critics?|optimis\w+|pessimis\w+|scepti\w+|skepti\w+|more (?:cheerful|hopeful|cautious|reserved|critical|confident)|less (?:cheerful|hopeful|cautious|critical|sure|certain)|agrees?|last word|floor|third|second|another|answers?|replies|replied|responds?|sees?|thinks?|believes?)\b/i;

/** One sentence about a person whom the next paragraph goes on to report by pronoun: `Ana Reyes, who …, has read the treaty.` */
export function presentsNext(line: Line, next: Line): boolean {
  const { paragraph, words, plain } = line;
  if (paragraph.mark !== undefined || paragraph.label !== undefined || paragraph.sentences.length !== 1) return false;
  if (words > 45 || quotedIn(plain).length > 0 || handsOver.test(plain)) return false;
  const first = next.paragraph.sentences[0]?.text ?? '';
  return startsWithPerson.test(plain) && presents(plain) && saysByPronoun(first.slice(0, 300));
}

const startsWithPerson = /^\p{Lu}[\p{L}'’-]+\.?(?:\s(?:(?:al|el|de|van|von|bin)\s)?\p{Lu}[\p{L}'’.-]+){1,3}, \p{L}/u;
function saysByPronoun(text: string): boolean {
  return [...text.matchAll(/(?:^|, )(?:he|she) (\p{L}+)/giu)].some(([, verb]) => isSpeechForm(verb!.toLowerCase()));
}

const ourAsking =
  /\b(?:we|(?<!whom )our (?:correspondents?|reporters?|editors?|newspaper|publication|edition|site|moderator|host)|the editors) (?:have |has |also |then |therefore |again |recently )?(?:talk(?:ed)?|ask(?:ed)?|spoke|speak|question(?:ed)?|interview(?:ed)?|met|turned|invited|discuss(?:ed)?|called|contacted|addressed|put)\b|\b(?:spoke|talked|speaks|talks|sat down|conversation|interview) (?:to|with) (?:us|our|the)\b|\b(?:asked|told|tells|answered|answers|explained to|shared with) (?:by |to |the |with )?(?:us|our (?:correspondent|readers|newspaper|publication|questions))\b/i;

/** After the last turn: is the outlet back, rather than the one who answered? */
export function outletReturns(line: Line): boolean {
  const { plain } = line;
  if (speakerLine(line.paragraph) !== undefined || (line.endsInColon && presents(plain))) return true;
  if (mayBeNoteOnAuthor(plain) && !isPersonal(line)) return true;
  if (
    /^(?:when|while|as) (?:this |the )(?:material|article|issue|number|interview|text|edition|piece|publication) (?:was|had been|were)\b/i.test(
      plain,
    ) ||
    /^(?:recall|we recall|(?:we |let us |let's |let’s )?remind\b(?! (?:you|me)\b)|as a reminder|let us recall|let's recall|as (?:previously |earlier )?reported|earlier|it should be (?:noted|recalled|added)|(?:this|the|these|both) (?:interviews?|conversations?|questions|text|transcript|full)|interviewed)\b/i.test(
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

const isDatelike = /^\p{Lu}{4,}(?:\s\p{Lu}+)?,? .{0,30}[–—-]\s/u;
/** Third persons who speak: the one who answers seldom quotes with full names and titles. */
const attributes =
  /\b(?:said|told|stated|announced|confirmed|declared|reported|added|noted)\b(?! (?:to me|me|us|that I)).{0,80}\b(?:on (?:mon|tues|wednes|thurs|fri|satur|sun)day|spokes\w+|in a statement|reporters|journalists|agency)\b/i;
