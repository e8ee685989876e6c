/** The furniture of a page that came along with a text: menus, share bars, forms, credits, bylines. */
import type { Because, Span } from '../reading.ts';
import { byWholeLine, fieldWords } from './debris-phrases.ts';
import { byShape } from './debris-shapes.ts';
import type { Line } from './line.ts';
import { bySiteShape } from './site-shapes.ts';
import { isMadeOfSiteWords } from './site-words.ts';

/**
 * Why a line is debris by its own look, wherever it stands; undefined where it may be text. `outside` are the places that
 * the page itself keeps apart from the article.
 */
export function debrisIn(line: Line, outside: readonly Span[]): Because | undefined {
  const { paragraph, bare, words, plain } = line;
  if (isWithin(paragraph, outside)) return { rule: 'debris/outside' };
  if (!line.hasLetters) return { rule: 'debris/no-letters' };
  if (line.link === 'picture') return { rule: 'debris/photo' };
  const footnote = /^\[\^[\w-]{1,20}\]:/.exec(paragraph.text);
  if (footnote !== null) return { rule: 'debris/footnote', words: footnote[0] };
  if (bare === '') return undefined;
  const byWords = wordedDebris(bare, words);
  if (byWords !== undefined) return byWords;
  // `Русский`, `العربية`: the same page in another language.
  if (words <= 3 && plain.length <= 40 && !/\p{Script=Latin}/u.test(plain))
    return { rule: 'debris/menu', words: plain };
  if (words <= 45 && creditBehind.test(plain.slice(-120).trim())) return { rule: 'debris/photo', words: plain };
  if (isHashtags(plain)) return { rule: 'debris/tags', words: plain };
  if (isDateLine(bare) || isPlacedDate(plain)) return { rule: 'debris/date-line', words: plain };
  if (/^\p{Ll}{2,4}(?:[-/]\p{Ll}{2,4}){1,6}$/u.test(plain.trim())) return { rule: 'debris/byline', words: plain };
  if (/^[+−-]\d{1,2}\s?°?C?\s\p{L}+$|^\p{L}+\s[+−-]?\d{1,2}\s?°C?$/u.test(plain.trim()))
    return { rule: 'debris/menu', words: plain };
  if (/^\p{Lu}\s?[+−-]$/u.test(plain.trim())) return { rule: 'debris/menu', words: plain };
  if (isFigures(plain)) return { rule: 'debris/menu', words: plain };
  if (/^(?:Follow|FOLLOW)(?:\s(?:\p{Lu}[\p{L}'’.-]*|@\w+|on|and)){1,6}$/u.test(plain.trim()))
    return { rule: 'debris/follow', words: plain };
  if (isByline(plain) || isDatedByline(plain)) return { rule: 'debris/byline', words: plain };
  return barIn(plain, line);
}

/** A caption's last words: `(Ana Reyes / Pier Post)`, `(Pier Post via Agency)`. */
const creditBehind = /\((?:photo: ?)?\p{Lu}[^()/]{2,50}(?: ?\/ ?| via )\p{Lu}[^()]{1,50}\)\.?$/u;

const shapes = [...byShape, ...bySiteShape];

/** By the words of a whole line or its first words. */
export function wordedDebris(bare: string, words: number): Because | undefined {
  const whole = byWholeLine.get(bare.replace(/[\s.!:)…*]+$/, '').replace(/^[#\s([]+/, ''));
  if (whole !== undefined) return { rule: whole, words: bare };
  if (isAttributed.test(bare)) return undefined;
  for (const [rule, most, shape] of shapes) {
    if (words > most) continue;
    const found = shape.exec(bare)?.[0];
    if (found !== undefined) return { rule, words: found };
  }
  return isMadeOfSiteWords(bare, words) ? { rule: 'debris/menu', words: bare } : undefined;
}

/** `…, he told the crowd.`: what somebody said is no furniture. */
const isAttributed =
  /, (?:[\p{L}’'.-]+ ){1,6}(?:said|says|told|asked|added|warned|argued|insisted|replied)(?: [\p{L}’'-]+){0,5}\.$/u;

/** Several entries on one line, set apart by bars, dots or wide gaps: `Politics · Culture · Shop`, `Name *   E-mail *`. */
function barIn(plain: string, line: Line): Because | undefined {
  if (plain.startsWith('|') || line.paragraph.label !== undefined) return undefined;
  const entries = plain
    .split(/\s*[|·•»›¦]\s*|\s[/>]\s|\s{2,}|\t/)
    .map((entry) => entry.trim())
    .filter((entry) => /[\p{L}\p{N}]/u.test(entry));
  if (entries.length < 2) {
    const entry = plain.toLowerCase().trim();
    const own = entry.split(/\s+/);
    const inMenu = own.filter((word) => fieldWords.has(word)).length;
    // `Peru Chile Bolivia World Sport`
    if (
      own.length >= 4 &&
      own.length <= 12 &&
      inMenu >= 2 &&
      fieldWords.has(own.at(-1)!) &&
      !/(?:^|\s)\p{Ll}/u.test(plain)
    )
      return { rule: 'debris/menu', words: plain };
    if (line.words >= 3 && line.words <= 12 && entry.split(/\s+/).every((word) => fieldWords.has(word)))
      return { rule: 'debris/menu', words: plain };
    if (line.link === 'links' && line.words <= 4) return { rule: 'debris/menu', words: plain };
    return undefined;
  }
  if (entries.some((entry) => entry.split(' ').length > 12)) return undefined;
  const known = entries.filter((entry) => isKnownEntry(entry.toLowerCase().replace(/[*:]/g, '').trim(), entry)).length;
  const short = entries.filter((entry) => entry.split(' ').length <= 5).length;
  const stopped = entries.filter((entry) => /\p{L}{2}[.!?]$/u.test(entry)).length;
  if (known * 2 >= entries.length && known > 0) return { rule: 'debris/menu', words: plain };
  // A path through the site: `Voices › Security`.
  if (/ [›»>] /.test(plain) && !/[«‹]/.test(plain) && short === entries.length && stopped === 0)
    return { rule: 'debris/menu', words: plain };
  if (entries.length >= 3 && short === entries.length && stopped === 0) return { rule: 'debris/menu', words: plain };
  return known > 0 && short === entries.length && stopped === 0 ? { rule: 'debris/menu', words: plain } : undefined;
}

function isKnownEntry(entry: string, asWritten: string): boolean {
  return (
    fieldWords.has(entry) ||
    byWholeLine.has(entry) ||
    isDateLine(entry) ||
    isByline(asWritten) ||
    wordedDebris(entry, entry.split(' ').length) !== undefined ||
    entry.split(' ').every((word) => fieldWords.has(word))
  );
}

const isHashtags = (plain: string) => {
  const words = plain.split(/[\s,]+/).filter((word) => word !== '');
  return words.length > 0 && words.every((word) => /^#[\p{L}\p{N}_]/u.test(word));
};

const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const days = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?';
const dateWord = new RegExp(
  `^(?:${months}|${days}|today|yesterday|at|on|of|the|and|am|pm|a\\.m|p\\.m|gmt|utc|est|edt|cet|cest|eet|msk|bst|ist|z|local|moscow|time|updated|published|posted|modified|last|first|date|hours?|h|min|\\d{1,4}(?:st|nd|rd|th)?|\\d{1,2}h\\d{2}|\\d{4}-\\d{2}-\\d{2}t[\\d:.+z-]+)$`,
);

/** Nothing but a date or a time: `12 September 2023, 14:05`. */
function isDateLine(bare: string): boolean {
  if (bare.length > 90) return false;
  const words = bare.split(/[\s,/|()[\]–—:+-]+|\.(?=\d|\s|$)/).filter((word) => word !== '');
  return words.length > 0 && /\d/.test(bare) && words.every((word) => dateWord.test(word));
}

/** A place and a date, no more: `Brussels, 14 February 2020`. */
function isPlacedDate(plain: string): boolean {
  const place = /^\p{Lu}[\p{L}'’-]+(?:[ -]\p{Lu}[\p{L}'’-]+){0,2}(?:,| [–—|-])\s/u.exec(plain.slice(0, 70));
  return place !== null && plain.length < 90 && isDateLine(plain.slice(place[0].length).toLowerCase().trim());
}

/** Rates and weather: `USD 1.08 EUR 1.17 +31°`. */
function isFigures(plain: string): boolean {
  if (plain.length > 160) return false;
  const entries = plain.split(/[\s|/]+/).filter((entry) => /[\p{L}\p{N}]/u.test(entry));
  const figures = entries.filter((entry) => /^[^\p{L}]*\p{N}[^\p{L}]*(?:[°%][CF]?)?$/u.test(entry)).length;
  const labels = entries.filter((entry) => /^\p{Lu}/u.test(entry)).length;
  return figures >= 3 && figures + labels === entries.length && figures * 5 >= entries.length * 2;
}

const nameWord = String.raw`(?:\p{Lu}[\p{L}\p{M}'’.-]*|(?:de|der|van|von|bin|al|el|da|di|du|la|and|&)(?=\s)|al-\p{Lu}\p{L}*)`;
const bylineShape = new RegExp(
  String.raw`^(?:By|BY|by|From|FROM)\s+(?:our\s+\p{L}+(?:\s\p{L}+){0,3}|${nameWord}(?:,?\s+${nameWord}){0,8})(?:\s+(?:staff|correspondent|reporters?|in\s+\p{Lu}[\p{L}\s-]{1,30}|for\s+\p{Lu}[\p{L}\s-]{1,30}))*(?:\s+\p{L}+){0,1}(?:\s*[,|/–—-]\s*[^.]{1,60})?$`,
  'u',
);

/** `Conversed Ana Reyes`, `Interview conducted by Ana Reyes`: a participle or two before a name, as translated pages have it. */
const doneBy = new RegExp(
  String.raw`^(?:(?:The )?(?:[Ii]nterview|[Cc]onversation|[Qq]uestions|[Dd]ialogue)(?: was| were)? (?:conducted|led|recorded|prepared|held|done|asked|taken)|Recorded|Conversed|Talked|Conducted|Interviewed|Spoke|Asked|Questioned|Prepared|Recorded the (?:interview|conversation))(?: (?:to|with) (?:him|her|them|it))?(?: by| –| —|:)? ${nameWord}(?:\s+${nameWord}){1,3}$`,
  'u',
);

/** `Ana REYES`, as some agencies sign. */
const surnameInCapitals = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)? \p{Lu}{4,}(?:-\p{Lu}{3,})?$/u;

/** `By Ana Reyes and Tom Lund in Lima`: no stop behind it. `By Friday …` with a verb is longer than a byline. */
export function isByline(plain: string): boolean {
  if (plain.length > 140) return false;
  const line = plain.trim().replace(/[*_]/g, '');
  if (/[.!?:]$/.test(line) && !/\b\p{Lu}\.$/u.test(line)) return false;
  if (doneBy.test(line) || surnameInCapitals.test(line)) return true;
  if (/^by\s+(?:the|a|an|this|that|then|now)(?=\s)/i.test(line)) return false;
  return bylineShape.test(line) && line.split(/\s+/).length <= 16;
}

/** `By Ana Reyes Published 4 May 2016, 14:05`, as a page's spans run together. */
function isDatedByline(plain: string): boolean {
  const parts = /^(By\s.{3,100}?)[\s,|•·–—-]+((?:Published|Updated|Posted|Last|\p{Lu}\p{Ll}{2,8}\.? \d|\d).*)$/u.exec(
    plain.slice(0, 200).trim(),
  );
  return parts !== null && isByline(parts[1]!) && isDateLine(parts[2]!.toLowerCase());
}

/** Whether a paragraph lies within one of some ascending places. */
export function isWithin({ start, end }: Span, outside: readonly Span[]): boolean {
  let low = 0;
  let high = outside.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (outside[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  const at = outside[low];
  return at !== undefined && at.start <= start && at.end >= end;
}
