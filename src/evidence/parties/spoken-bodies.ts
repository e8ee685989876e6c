/** Bodies that are parties because they speak in the text: `the Dockers' Union says`, `according to the Port Authority`. */
import { type Claim, isNextTo } from './claims.ts';
import { OF_ONE_STATE } from './lexicon/institutions.ts';
import { isOfSpeaking } from './lexicon/roles.ts';
import { wordSet } from './lexicon/word-set.ts';
import type { Piece } from './pieces.ts';

/** Those whose members or owners they speak for, whatever state they are in. */
const MEMBERSHIPS = wordSet('union association federation party league guild cooperative');
/** Those that administer something. */
const AUTHORITIES = wordSet('authority agency council company');
/** Those through which a state speaks: parties of their own only in a text that names no state. */
const STATE_ORGANS = wordSet('ministry department');
/** Agencies that report, and the sides of a treaty. */
const NO_PARTIES = wordSet('news press wire telegraph each either every neither other third contracting');

/**
 * True of a name, at a place where it speaks, whose head word is that of a body that can speak for itself. `namesState`:
 * whether the text names a state.
 */
export function isSpokenBody(
  pieces: readonly Piece[],
  { from, to, head }: { readonly from: number; readonly to: number; readonly head: string },
  namesState: boolean,
): boolean {
  if (to - from < 2 || !(MEMBERSHIPS.has(head) || AUTHORITIES.has(head) || STATE_ORGANS.has(head))) return false;
  const keys = pieces.slice(from, to).map(({ key }) => key);
  if (keys.some((key) => NO_PARTIES.has(key))) return false;
  if (namesState && (STATE_ORGANS.has(head) || (AUTHORITIES.has(head) && keys.some((key) => OF_ONE_STATE.has(key)))))
    return false;
  return speaks(pieces, from, to);
}

/** What bodies do by words, beside what people do. */
const STANCES = wordSet(
  'protested protests threatened threatens offered offers proposed proposes pledged pledges responded opposed opposes disputed disputes appealed appeals',
);
/** What people and bodies do without a word, though it tells a person. */
const WORDLESS = wordSet(
  'met meets visited chaired led resigned signed continued continues laughed sighed shrugged smiled',
);
const LONGEST_OTHER = 6;

/** Subject of a verb of speech, alone or with another (`the Union and the Port Authority said`), or behind `according to` or `said`. */
function speaks(pieces: readonly Piece[], from: number, to: number): boolean {
  const start = pieces[from - 1]?.key === 'the' ? from - 1 : from;
  const before = isNextTo(pieces[start - 1], pieces[start]) ? pieces[start - 1]!.key : '';
  if (before === 'to' && pieces[start - 2]?.key === 'according') return true;
  const isTag = (before === 'said' || before === 'says') && /^[,”"»’']$/.test(pieces[start - 2]?.text ?? '');
  return isTag || isSubject(pieces, to) || isSubject(pieces, endOfOther(pieces, to));
}

/** A verb of speech at `at`, or behind an abbreviation in brackets there: `the Dockers' Union (DU) said`. */
function isSubject(pieces: readonly Piece[], at: number): boolean {
  const isExplained = pieces[at]?.text === '(' && pieces[at + 2]?.text === ')';
  const next = pieces[isExplained ? at + 3 : at];
  if (next === undefined || next.isCapital || next.sentence !== pieces[at - 1]!.sentence) return false;
  if (!isExplained && !isNextTo(pieces[at - 1], next)) return false;
  return STANCES.has(next.key) || (isOfSpeaking(next.key) && !WORDLESS.has(next.key));
}

/** The end of the name that `and` joins; `at` itself where there is none. */
function endOfOther(pieces: readonly Piece[], at: number): number {
  if (pieces[at]?.key !== 'and' || !isNextTo(pieces[at - 1], pieces[at])) return at;
  let end = pieces[at + 1]?.key === 'the' ? at + 2 : at + 1;
  const first = end;
  while (end < first + LONGEST_OTHER && pieces[end]?.isCapital && isNextTo(pieces[end - 1], pieces[end])) end++;
  return end > first ? end : at;
}

/**
 * `the union`, where the text names a single one that speaks: its head word in lower case behind `the`. `spoken`: the ids of
 * the parties that speak. A head word of several parties is nobody's. Gives all claims, in order.
 */
export function headWordClaims(
  pieces: readonly Piece[],
  claims: readonly Claim[],
  spoken: ReadonlySet<string>,
): Claim[] {
  if (spoken.size === 0) return [...claims];
  const owners = new Map<string, Set<string>>();
  for (const { from, to, party, kind } of claims) {
    if (kind !== 'body' || to - from < 2) continue;
    for (let i = from; i < to; i++) {
      const { key } = pieces[i]!;
      if (MEMBERSHIPS.has(key) || AUTHORITIES.has(key) || STATE_ORGANS.has(key))
        owners.set(key, (owners.get(key) ?? new Set()).add(party));
    }
  }
  const all: Claim[] = [];
  let next = 0;
  for (let i = 0; i < pieces.length; i++) {
    while (next < claims.length && claims[next]!.from < i) next++;
    const held = claims[next];
    if (held !== undefined && held.from <= i + 1) continue;
    const [article, noun] = [pieces[i]!, pieces[i + 1]];
    if (article.key !== 'the' || noun === undefined || noun.isCapital || !isNextTo(article, noun)) continue;
    const only = owners.get(noun.key);
    const [party] = only ?? [];
    if (only?.size !== 1 || party === undefined || !spoken.has(party)) continue;
    const after = isNextTo(noun, pieces[i + 2]) ? pieces[i + 2] : undefined;
    // `the union of drivers`, `the Council-run ferry`, `the party leader` are others.
    if (after !== undefined && !noun.isPossessive && (after.key === 'of' || after.isCapital || after.isJoined))
      continue;
    all.push({ from: i, to: i + 2, party, kind: 'body' });
  }
  return [...claims, ...all].sort((a, b) => a.from - b.from);
}
