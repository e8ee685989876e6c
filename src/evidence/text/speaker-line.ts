/** Lines that hold nothing but who speaks next. */
import type { TextParagraph } from './report-text.ts';
import { EXPERTS, namesSpeaker, OFFICIALS } from './speaker-nouns.ts';
import { isSpeechForm } from './speech-verbs.ts';

/** In characters. */
const LONGEST = 260;
/** In words. */
const FEWEST = 3;
const MOST = 30;

/**
 * The name on a paragraph that is only a person's name, what she is, and a colon: `Ana Reyes, lecturer in law, Lima Institute:`,
 * `Ana Reyes (Lima Institute):`, `Ana Reyes – lecturer:`, `Political scientist Ana Reyes:`; undefined where it is none.
 * Whatever stands below it is her words, in quotation marks or not.
 */
export function speakerLine({ text, start, mark, label, sentences }: TextParagraph): { name: string } | undefined {
  const first = sentences[0];
  if (first === undefined || text.length > LONGEST || label !== undefined) return undefined;
  if (mark !== undefined && mark !== 'heading') return undefined;
  const line = text
    .slice(first.start - start)
    .replace(/[*_]/g, '')
    .trim();
  if (!line.endsWith(':')) return undefined;
  const words = sentences.reduce((sum, { tokens }) => sum + tokens.filter(({ kind }) => kind !== 'mark').length, 0);
  if (words < FEWEST || words > MOST || /[“"«!?]/.test(line) || hasVerb(line)) return undefined;
  const named = nameFirst.exec(line);
  if (named !== null) {
    const rest = line.slice(named[0].length);
    return rest.startsWith('(') || describes(rest) ? { name: withoutTitle(named[1]!) } : undefined;
  }
  const titled = titleFirst.exec(line);
  return titled !== null && describes(titled[1]!) && !endsInLink.test(titled[1]!)
    ? { name: withoutTitle(titled[2]!) }
    : undefined;
}

const nameWord = String.raw`\p{Lu}[\p{L}'’-]*\.?`;
/** Between the capitals of a name. */
const particles = '(?:de|del|der|den|van|von|al|el|bin|ibn|da|di|dos|du|la|le|ould)';
const fullName = String.raw`${nameWord}(?:\s(?:${particles}\s){0,2}(?:al-)?${nameWord}){1,4}`;
/** 1: the name. */
const nameFirst = new RegExp(String.raw`^(${fullName})(?:,\s|\s[–—-]\s|\s(?=\())`, 'u');
/** 1: what comes before the name; 2: the name. */
const titleFirst = new RegExp(
  String.raw`^((?:[\p{L}\d'’.,-]+\s){1,14}?)(${nameWord}(?:\s(?:${particles}\s)?${nameWord}){1,2})(?:,\s[^:]{2,120}|\s\([^():]{2,100}\))?\s?:$`,
  'u',
);
const endsInLink = /\b(?:of|the|for|and|to|in|at|on|from|with|by|or)\s$/i;

/** What people are besides their offices, trades and bodies. */
const BESIDES = /\b(?:retired|former|aged \d{2}|\d{2}|(?:candidate|doctor) of|\w{4,}(?:ist|ographer|onomer))\b/i;

/** Whether words say what somebody is: an office, a trade, a body that she belongs to. */
function describes(text: string): boolean {
  return BESIDES.test(text) || wordsOf(text).some((word) => namesSpeaker(word.toLowerCase()));
}

function withoutTitle(name: string): string {
  const words = name.split(/\s+/);
  const from = words.findIndex((word) => !/\p{L}{2}\.$/u.test(word) && !namesSpeaker(word.toLowerCase()));
  return words.length - from < 2 ? name : words.slice(from).join(' ');
}

/** In lower case only: `Can Tho` and `Will Hartnoll` are names. */
function hasVerb(line: string): boolean {
  return wordsOf(line).some(
    (word) =>
      word === word.toLowerCase() &&
      !OFFICIALS.has(word) &&
      !EXPERTS.has(word) &&
      (auxiliaries.has(word) || isSpeechForm(word)),
  );
}

function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}'’]+/u).filter((word) => word !== '');
}

const auxiliaries = new Set(
  'is are was were am has have had will would can could should must does did do be been who which that speaks spoke sees takes took finds agreed agrees disagreed disagrees met meets'.split(
    ' ',
  ),
);
