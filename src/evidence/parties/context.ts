/** Where a name of the gazetteer does not stand for its party: seas, treaties, newspapers, languages, people. */
import { isNextTo } from './claims.ts';
import { entriesFrom, type GazetteerEntry } from './gazetteer/gazetteer.ts';
import { COMMON_WORDS } from './lexicon/common-words.ts';
import { GIVEN_NAMES } from './lexicon/given-names.ts';
import { OFFICES, OUTLET_NOUNS, OUTLETS, PLACES } from './lexicon/institutions.ts';
import { isRoleNoun, TITLES } from './lexicon/roles.ts';
import { wordSet } from './lexicon/word-set.ts';
import type { Piece } from './pieces.ts';

const WATERS_AFTER = wordSet(
  'sea ocean river strait straits gulf bay peninsula channel canal delta basin lake lakes mountains valley island islands plateau desert highlands street avenue square stadium airport dollar dollars',
);
const EVENTS_OF = wordSet(
  'treaty battle peace congress statute convention declaration protocol accord accords charter siege',
);
const WATERS_OF = wordSet('gulf sea bay strait straits isthmus island lake mouth cape coast');
const WATERS_BEFORE = wordSet('river lake mount cape rio isla');
const TREATIES = wordSet(
  'convention conventions accord accords agreement agreements protocol protocols memorandum treaty statute declaration process club rules principles charter consensus format pact',
);
const LEARNING = wordSet(
  'university college school institute academy airport stadium hospital theater theatre museum orchestra marathon zoo stock',
);
const COMPASS = wordSet(
  'latin south north central inter pan afro native new inner outer west east northern southern equatorial meso proto',
);
const LANGUAGE_BEFORE = wordSet('in into speak speaks spoke speaking fluent wrote writes');
const LANGUAGE_AFTER = wordSet(
  'language languages translation version text speaker speakers speaking dialect alphabet subtitles lessons grammar word phrase',
);
const CROWN_COLONIES = wordSet('columbia virgin airways samoa guiana polynesia mail cup bulldog revolution');

/** First or family names too. */
const PERSONAL = wordSet(
  'georgia jordan chad israel paris sofia victoria santiago kingston washington lima london france berlin cuba montenegro malta havana nassau sucre kenya india wellington wagner dane finn french german holland ireland riga roma roman pole turk moroni dakar brazil spain oman mali niger vienna florence boston bern trinidad salvador dominica antigua',
);
/** What comes first in a name, when another capitalized word follows. */
const FIRST_NAMES = wordSet(
  'georgia jordan chad israel paris sofia victoria santiago kenya india german salvador dominica trinidad malta',
);
/** Of several states or bodies, or general words with a capital. */
const GENERIC = new Set([
  'security council',
  'general assembly',
  'red cross',
  'islamic republic',
  'peace and security council',
  'national liberation army',
  'revolutionary guard',
  'revolutionary guards',
  'national unity government',
  'world court',
]);
/** Ordinary words when all is in capitals. */
const SHOUTED_WORDS = wordSet('us who car pace is eta isa aid nam elf alba eni');
/** Ordinary words at the start of a sentence. */
const WORDS_WHEN_FIRST = wordSet('male quad addis brit poles pole finn emirates');

/** True where the entry at pieces `from` to `to` is not to be read as its party. */
export function isMisleading(pieces: readonly Piece[], from: number, to: number, entry: GazetteerEntry): boolean {
  const first = pieces[from]!;
  const before = isNextTo(pieces[from - 1], first) ? pieces[from - 1] : undefined;
  const after = isNextTo(pieces[to - 1], pieces[to]) ? pieces[to] : undefined;
  const key = entry.keys.join(' ');
  if (first.isShouted && SHOUTED_WORDS.has(key) && first.text === first.text.toUpperCase()) return true;
  if (first.isFirst && WORDS_WHEN_FIRST.has(key) && fullText(pieces, from, to) !== 'Malé') return true;
  if (
    GENERIC.has(key) &&
    before?.isCapital === true &&
    !/^(the|a|an|in|at|but|and|when|if|as|while|after|before|for|from|with|by|un|nations)$/.test(before.key)
  )
    return true;
  if (GENERIC.has(key) && after?.key === 'of' && pieces[to + 1]?.isCapital) return true;
  if (pieces[to]?.text === '$') return true;
  if (key === 'us' && after !== undefined && /^dollars?$/.test(after.key)) return true;
  if (entry.exact !== undefined) return false;
  return (
    isGeography(pieces, from, before, after, entry) ||
    (entry.kind === 'adjective' && isLanguage(pieces, from, before, after)) ||
    ((entry.kind !== 'adjective' || OUTLET_NOUNS.has(before?.key ?? '')) && isInOutlet(pieces, from, to)) ||
    (entry.kind === 'seat' && isEvent(pieces, from, to, before, after)) ||
    (entry.keys.length === 1 && isPersonal(pieces, from, key, entry.kind, before, after))
  );
}

function isGeography(
  pieces: readonly Piece[],
  from: number,
  before: Piece | undefined,
  after: Piece | undefined,
  entry: GazetteerEntry,
): boolean {
  if (after !== undefined && WATERS_AFTER.has(after.key) && (after.isCapital || after.key === 'peninsula')) return true;
  if (after?.isCapital && CROWN_COLONIES.has(after.key) && entry.kind === 'adjective') return true;
  if (before === undefined) return false;
  if (before.isCapital && COMPASS.has(before.key) && !before.isFirst) return true;
  if (before.isCapital && COMPASS.has(before.key) && /^(latin|inter|pan|afro|new|inner|equatorial)$/.test(before.key))
    return true;
  if (before.isCapital && WATERS_BEFORE.has(before.key)) return true;
  const of = before.key === 'of' || before.key === 'the' ? before : undefined;
  if (of === undefined || entry.kind === 'adjective') return false;
  const head = before.key === 'the' && pieces[from - 2]?.key === 'of' ? pieces[from - 3] : pieces[from - 2];
  if (head?.isCapital !== true || head.sentence !== before.sentence) return false;
  return WATERS_OF.has(head.key) || OUTLETS.has(head.key) || (entry.kind === 'seat' && EVENTS_OF.has(head.key));
}

function isLanguage(
  pieces: readonly Piece[],
  from: number,
  before: Piece | undefined,
  after: Piece | undefined,
): boolean {
  // `in the Kazakh, Kyrgyz and Russian languages`.
  let end = from + 1;
  while (
    end < from + 12 &&
    pieces[end]?.sentence === pieces[from]!.sentence &&
    (/^(and|or|,)$/.test(pieces[end]!.key) || (pieces[end]!.isCapital && pieces[end]!.kind === 'word'))
  )
    end++;
  const isListed = end > from + 1 && /^(languages|texts)$/.test(pieces[end]?.key ?? '');
  if (isListed || (after !== undefined && LANGUAGE_AFTER.has(after.key))) return true;
  const endsHere =
    after === undefined || /^(and|or|but|to|with|that|on|at|by|for|as|when|rather|only|instead)$/.test(after.key);
  if (!endsHere) return false;
  // `in Arabic and French`: the word before stands before the first of them.
  let i = from;
  while (
    i >= 2 &&
    /^(and|or|,)$/.test(pieces[i - 1]!.key) &&
    pieces[i - 2]!.isCapital &&
    pieces[i - 2]!.sentence === pieces[from]!.sentence
  ) {
    i -= 2;
  }
  const isFirst = i === from;
  if (isFirst && before === undefined) return false;
  const isAside = /^(only|fluent|some|no|little|good|perfect|broken|both|either)$/.test(pieces[i - 1]?.key ?? '');
  const lead = pieces[isAside ? i - 2 : i - 1];
  return lead !== undefined && lead.sentence === pieces[from]!.sentence && LANGUAGE_BEFORE.has(lead.key);
}

/** `Kyiv Courier`, `South China Morning Post`: the capitalized words run on to the name of a newspaper. */
function isInOutlet(pieces: readonly Piece[], from: number, to: number): boolean {
  if (pieces[from]!.isTitled || pieces[from]!.isShouted) return false;
  let end = to;
  while (end < pieces.length && end < to + 4 && isNextTo(pieces[end - 1], pieces[end]) && pieces[end]!.isCapital) end++;
  return end > to && OUTLETS.has(pieces[end - 1]!.key);
}

function isEvent(
  pieces: readonly Piece[],
  from: number,
  to: number,
  before: Piece | undefined,
  after: Piece | undefined,
): boolean {
  if (after !== undefined && TREATIES.has(after.key)) return true;
  let end = to;
  while (end < pieces.length && end < to + 4 && isNextTo(pieces[end - 1], pieces[end]) && pieces[end]!.isCapital) end++;
  if (end > to && LEARNING.has(pieces[end - 1]!.key)) return true;
  return (
    before?.key === 'of' &&
    pieces[from - 2]?.isCapital === true &&
    (LEARNING.has(pieces[from - 2]!.key) || pieces[from - 2]!.key === 'bank')
  );
}

function isPersonal(
  pieces: readonly Piece[],
  from: number,
  key: string,
  kind: GazetteerEntry['kind'],
  before: Piece | undefined,
  after: Piece | undefined,
): boolean {
  const piece = pieces[from]!;
  // A part of a double name: `Lima-Torres`.
  if (kind === 'adjective' && !PERSONAL.has(key)) return false;
  if (before?.isCapital && piece.isJoined && isUnknownName(before)) return true;
  if (after?.isCapital && after.isJoined && isUnknownName(after)) return true;
  // `Inés Valdivieso Lima, who …`: behind two names that nobody else has.
  const earlier = pieces[from - 2];
  if (
    kind === 'seat' &&
    !piece.isTitled &&
    before?.isCapital &&
    isUnknownName(before) &&
    isNextTo(earlier, before) &&
    earlier!.isCapital &&
    isUnknownName(earlier!)
  )
    return true;
  if (!PERSONAL.has(key) || piece.isTitled || piece.isShouted) return false;
  if (
    before?.isCapital &&
    (GIVEN_NAMES.has(before.key) || /^(mr|mrs|ms|dr|prof)$/.test(before.key) || /^\p{Lu}\.$/u.test(before.text))
  )
    return true;
  // `the head of the customs of Georgia Irakli Chkhaberidze`.
  const isOfOffice =
    before?.key === 'of' &&
    after?.isCapital === true &&
    isNextTo(after, pieces[from + 2]) &&
    pieces[from + 2]!.isCapital;
  return !isOfOffice && FIRST_NAMES.has(key) && after?.isCapital === true && isUnknownName(after);
}

function isUnknownName({ key }: Piece): boolean {
  return (
    entriesFrom(key).length === 0 &&
    !COMMON_WORDS.has(key) &&
    !TITLES.has(key) &&
    !isRoleNoun(key) &&
    !OFFICES.has(key) &&
    !PLACES.has(key) &&
    !OUTLETS.has(key)
  );
}

function fullText(pieces: readonly Piece[], from: number, to: number): string {
  return pieces
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');
}
