/** How a party is told apart: by a color and, for whoever does not see it or prints in gray, by a style of line. */

export interface PartyLook {
  /** A CSS color. */
  readonly color: string;
  /** As in SVG's stroke-dasharray; undefined for a solid line. */
  readonly dash: string | undefined;
}

const dashes = [undefined, '7 4', '1.5 4', '8 3 1.5 3', '12 4', '4 3', '8 3 1.5 3 1.5 3', '1.5 7'];

/** Colors repeat after eight parties; with another line each time they come round. */
export function partyLook(party: number): PartyLook {
  const round = Math.floor(party / dashes.length);
  return { color: `var(--party-${party % dashes.length})`, dash: dashes[(party + round) % dashes.length] };
}
