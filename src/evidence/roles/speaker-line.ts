/** Lines that hold nothing but who speaks next. */
import { speechVerbs } from '../text/abbreviations.ts';
import type { Line } from './line.ts';
import { office } from './presents.ts';

/**
 * Whether a paragraph is only a person's name, what she is, and a colon: `Ana Reyes, lecturer in law, Lima Institute:`,
 * `Ana Reyes (Lima Institute):`, `Ana Reyes – lecturer:`,
 * `Political scientist Ana Reyes:`. Whatever stands below it is her words, in quotation marks or not.
 */
export function isSpeakerLine({ paragraph, plain, words, endsInColon }: Line): boolean {
  if (!endsInColon || words < 3 || words > 30 || plain.length > 260) return false;
  if (paragraph.label !== undefined || (paragraph.mark !== undefined && paragraph.mark !== 'heading')) return false;
  const line = plain.replace(/[*_]/g, '').trim();
  if (/[“"«!?]/.test(line) || hasVerb(line)) return false;
  const named = nameFirst.exec(line);
  if (named !== null) {
    const rest = line.slice(named[0].length);
    return rest.startsWith('(') || office.test(rest) || trade.test(rest) || institution.test(rest);
  }
  const titled = titleFirst.exec(line);
  return titled !== null && (office.test(titled[1]!) || trade.test(titled[1]!)) && !endsInLink.test(titled[1]!);
}

const nameWord = String.raw`\p{Lu}[\p{L}'’-]*\.?`;
const particles = '(?:de|der|den|van|von|al|el|bin|ibn|da|di|dos|du|la|le|ould)';
const fullName = String.raw`${nameWord}(?:\s(?:${particles}\s){0,2}(?:al-)?${nameWord}){1,4}`;
const nameFirst = new RegExp(String.raw`^${fullName}(?:,\s|\s[–—-]\s|\s(?=\())`, 'u');
/** 1: what comes before the name. */
const titleFirst = new RegExp(
  String.raw`^((?:[\p{L}\d'’.,-]+\s){1,14}?)${nameWord}(?:\s(?:${particles}\s)?${nameWord}){1,2}(?:,\s[^:]{2,120}|\s\([^():]{2,100}\))?\s?:$`,
  'u',
);
const endsInLink = /\b(?:of|the|for|and|to|in|at|on|from|with|by|or)\s$/i;

/** What people are besides their offices. */
const trade =
  /\b(?:official|politician|statesman|stateswoman|deputy|businessman|businesswoman|entrepreneur|trader|merchant|farmer|herder|fisherman|fisher|skipper|teacher|pensioner|worker|retired|former|candidate|blogger|publicist|columnist|writer|priest|bishop|imam|student|owner|manager|partner|driver|nurse|physician|pilot|sailor|forester|mother|father|widow|orientalist|demographer|biologist|ecologist|arbitrator|mediator|reader|aged \d{2}|\d{2})\b/i;

const institution =
  /\b(?:institut\w*|universit\w*|academ\w+|cent(?:er|re)|college|school|faculty|department|foundation|council|committee|commission|association|league|union|agency|society|museum|observatory|laboratory|think tank|group|company|ministry|parliament|bank|bureau|chamber|federation|network|initiative|service|party)\b/i;

/** In lower case only: `Can Tho` and `Will Hartnoll` are names. */
function hasVerb(line: string): boolean {
  return line.split(/[^\p{L}'’]+/u).some((word) => speechVerbs.has(word) || auxiliaries.has(word));
}

const auxiliaries = new Set(
  'is are was were has have had will would can could should must does did do be been who which that speaks spoke sees finds agreed agrees disagrees met meets'.split(
    ' ',
  ),
);
