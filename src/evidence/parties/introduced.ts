/** Companies and armed groups that the text introduces as such: `the mine owner Rudoprom`, `Kestrel, a rebel group`. */
import type { PartyKind } from '../reading.ts';
import { isNextTo } from './claims.ts';
import { COMMON_WORDS } from './lexicon/common-words.ts';
import { FIRM_NOUNS, FORCE_NOUNS, GROUP_NOUNS, OUTLET_NOUNS, PLACE_NOUNS, PLACES } from './lexicon/institutions.ts';
import { isOfSpeaking, isRoleNoun } from './lexicon/roles.ts';
import type { Piece } from './pieces.ts';
import type { Run } from './runs.ts';

const REACH = 7;
const LOBBIES =
  /^(lobby|industry|trade|business|rights|advocacy|campaign|environmental|aid|growers|producers|exporters|importers|farmers|employers|workers|shippers|hauliers|miners|fishermen|consumer|labor|labour)$/;

/** `group` for a company or armed group; `none` for a newspaper, place or ship; undefined where the text does not say. */
export function introducedAs(pieces: readonly Piece[], run: Run): Extract<PartyKind, 'group'> | 'none' | undefined {
  if (run.title !== run.from) return undefined;
  const at = /^["“«„‘']$/.test(pieces[run.from - 1]?.text ?? '') ? run.from - 2 : run.from - 1;
  const isQuoted =
    at < run.from - 1 && pieces[at]?.kind === 'word' && pieces[at]!.sentence === pieces[run.from]!.sentence;
  const before = isQuoted || isNextTo(pieces[at], pieces[run.from]) ? pieces[at] : undefined;
  const noun = before?.isCapital === false ? before.key : undefined;
  if (noun !== undefined) {
    if (FIRM_NOUNS.has(noun)) return 'group';
    if (isArmed(pieces, at)) return 'group';
    // `the growers’ group CitrusUniao`.
    if ((GROUP_NOUNS.has(noun) || noun === 'lobby' || noun === 'union') && isLobby(pieces, at)) return 'group';
    if (OUTLET_NOUNS.has(noun) || PLACE_NOUNS.has(noun)) return 'none';
    if (
      (noun === 'by' && /^(operated|chartered|owned)$/.test(pieces[at - 1]?.key ?? '')) ||
      isOperatorOf(pieces, run.from)
    )
      return 'group';
  }
  // `an Ecuadorian rebel movement, the Third Banner,`
  if (pieces[run.from - 1]?.key === 'the' && pieces[run.from - 2]?.text === ',' && pieces[run.to]?.kind === 'mark') {
    const noun = pieces[run.from - 3];
    if (noun?.kind === 'word' && (FIRM_NOUNS.has(noun.key) || isArmed(pieces, run.from - 3))) return 'group';
  }
  return besideComma(pieces, run) ?? beforeFighters(pieces, run);
}

function isLobby(pieces: readonly Piece[], at: number): boolean {
  const of = /^['’]$/.test(pieces[at - 1]?.text ?? '') ? at - 2 : at - 1;
  return LOBBIES.test(pieces[of]?.key ?? '');
}

function isArmed(pieces: readonly Piece[], at: number): boolean {
  const { key } = pieces[at]!;
  if (FORCE_NOUNS.has(key) || key === 'movement' || key === 'faction') return true;
  return (
    GROUP_NOUNS.has(key) &&
    /^(rebel|armed|militant|separatist|insurgent|guerrilla|paramilitary|jihadist|terrorist|islamist|opposition)$/.test(
      pieces[at - 1]?.key ?? '',
    )
  );
}

/** `The owner of the copper mine Rudoprom`. */
function isOperatorOf(pieces: readonly Piece[], from: number): boolean {
  const last = pieces[from - 1]!;
  if (COMMON_WORDS.has(last.key) || isOfSpeaking(last.key) || isRoleNoun(last.key)) return false;
  for (let i = from - 2; i > from - REACH && i >= 1; i--) {
    const piece = pieces[i]!;
    if (!isNextTo(piece, pieces[i + 1]) || piece.isCapital || isRoleNoun(piece.key)) return false;
    if (piece.key === 'of') return FIRM_NOUNS.has(pieces[i - 1]!.key);
  }
  return false;
}

function besideComma(pieces: readonly Piece[], { from, to }: Run): 'group' | 'none' | undefined {
  const { sentence } = pieces[from]!;
  if (pieces[from - 1]?.text === ',' && pieces[to]?.text === ',' && FIRM_NOUNS.has(pieces[from - 2]?.key ?? ''))
    return 'group';
  if (pieces[to]?.text !== ',' || !/^(a|an|the|its|one|another)$/.test(pieces[to + 1]?.key ?? '')) return undefined;
  for (let i = to + 2; i < to + 2 + REACH; i++) {
    const piece = pieces[i];
    if (piece === undefined || piece.sentence !== sentence || piece.kind !== 'word') return undefined;
    if (/^(a|an|the|in|at|for|on|with|from|near|to|and)$/.test(piece.key) || isOfSpeaking(piece.key)) return undefined;
    if (FIRM_NOUNS.has(piece.key) || isArmed(pieces, i)) return isHeadNoun(pieces, i) ? 'group' : undefined;
    if (OUTLET_NOUNS.has(piece.key) || PLACE_NOUNS.has(piece.key)) {
      if (isHeadNoun(pieces, i)) return 'none';
    } else if (isRoleNoun(piece.key)) return undefined;
  }
  return undefined;
}

/** No further noun follows: `a ferry company` is a company, `a company director` is not. */
function isHeadNoun(pieces: readonly Piece[], at: number): boolean {
  const next = pieces[at + 1];
  return !isNextTo(pieces[at], next) || COMMON_WORDS.has(next!.key) || /(ed|ing)$/.test(next!.key);
}

function beforeFighters(pieces: readonly Piece[], { from, to }: Run): 'group' | undefined {
  const after = isNextTo(pieces[to - 1], pieces[to]) ? pieces[to]! : undefined;
  if (after === undefined || after.isCapital || !FORCE_NOUNS.has(after.key)) return undefined;
  return PLACES.has(pieces[from]!.key) ? undefined : 'group';
}
