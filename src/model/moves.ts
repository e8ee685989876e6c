/** Who can move where. In option form moves follow from who owns which option; otherwise they are listed. */

export type Moves =
  /**
   * A party moves from s to t when the two differ only in its own options and no one-way option turns back.
   * Moves are direct: what lies between need not be feasible.
   */
  | { readonly kind: 'implied' }
  /** One list per party. */
  | { readonly kind: 'listed'; readonly byParty: readonly Arcs[] };

/** From state s a party can go to `target[start[s]] … target[start[s + 1] - 1]`, ascending, never s itself. */
export interface Arcs {
  readonly start: Int32Array;
  readonly target: Int32Array;
}
