/** What parties offer again and again, told once. */

export interface Told<Offer> {
  /** The round in which the party began to offer it. */
  readonly from: number;
  /** The last of these offers; */
  readonly offer: Offer;
  /** and all of them, in their order. */
  readonly offers: readonly [Offer, ...Offer[]];
}

/** What a party offers again in the next round is told once, where it was last offered. */
export function repeatsTogether<Offer extends { readonly by: number; readonly round: number }>(
  trace: readonly Offer[],
  /** Of two offers of one party: the same, where they are the same. */
  whatOf: (offer: Offer) => string,
): readonly Told<Offer>[] {
  const told: { from: number; offer: Offer; offers: [Offer, ...Offer[]] }[] = [];
  const latest = new Map<number, number>();
  for (const offer of trace) {
    const at = latest.get(offer.by);
    const before = at === undefined ? undefined : told[at];
    const isRepeat = before !== undefined && whatOf(before.offer) === whatOf(offer);
    if (isRepeat) {
      before.offers.push(offer);
      before.offer = offer;
    } else latest.set(offer.by, told.push({ from: offer.round, offer, offers: [offer] }) - 1);
  }
  return told;
}
