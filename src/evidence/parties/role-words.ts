import type { Claim, NamedParty } from './claims.ts';
import type { Piece } from './pieces.ts';

/**
 * The words that say what somebody is, without article and state, and the id of the state or organization that they name:
 * `Russian President X`, `the trade minister of Chile X`, `X, head of FAO`. `name` is the first piece of the name.
 */
export function roleWords(
  pieces: readonly Piece[],
  role: { readonly from: number; readonly to: number } | undefined,
  name: number,
  claims: readonly Claim[],
  holders: Int32Array,
): Pick<NamedParty, 'of' | 'title'> {
  if (role === undefined || role.from === role.to) return { of: undefined, title: undefined };
  let of: string | undefined;
  let start = role.from;
  for (let i = Math.max(0, role.from - 2); i < role.to; i++) {
    const holder = holders[i]!;
    if (holder < 0 || pieces[i]!.sentence !== pieces[name]!.sentence) continue;
    // Before the role itself only what leads to it: `Malta’s chief prosecutor`, `Russian President`.
    if (i < role.from && claims[holder]!.to !== role.from) continue;
    of ??= claims[holder]!.party;
    if (claims[holder]!.from <= start && claims[holder]!.to < role.to) start = Math.max(start, claims[holder]!.to);
  }
  const words = pieces
    .slice(start, role.to)
    .filter(({ kind }) => kind === 'word')
    .map(({ text, isJoined }, at) => (at === 0 ? text : isJoined ? `-${text}` : ` ${text}`));
  return { of, title: words.length === 0 ? undefined : words.join('') };
}
