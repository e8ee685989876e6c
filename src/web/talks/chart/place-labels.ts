/** Labels beside points, moved out of one another's way. */

export interface Labeled {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

export interface PlacedLabel extends Labeled {
  readonly labelX: number;
  readonly labelY: number;
  readonly anchor: 'start' | 'end';
}

/** In the unit of the picture, as far as one can tell without measuring. */
const LETTER = 8.5;
const LINE = 14;
const AWAY = 9;
const CAPITAL = 11;

/** What labels should not lie over: a box, or a line where two of its sides meet. */
export interface Obstacle {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Right above the point where there is room; else to the left, or further and further down. `most`: the right end. Where there
 * is no room clear of the obstacles, a label keeps clear of the other labels at least.
 */
export function placeLabels<Label extends Labeled>(
  labels: readonly Label[],
  most: number,
  obstacles: readonly Obstacle[] = [],
): (Label & PlacedLabel)[] {
  const placed: (Label & PlacedLabel)[] = [];
  for (const label of [...labels].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const width = label.text.length * LETTER;
    const tries = [0, 1, 2, 3, 4].flatMap((line) =>
      (['start', 'end'] as const).map((anchor) => ({
        anchor,
        labelX: label.x + (anchor === 'start' ? AWAY : -AWAY),
        labelY: label.y - AWAY + 2 + line * LINE,
      })),
    );
    const fitting = tries.filter((one) => {
      const [from, to] = spanOf(one, width);
      if (to > most) return false;
      return placed.every((other) => {
        const [left, right] = spanOf(other, other.text.length * LETTER);
        return Math.abs(other.labelY - one.labelY) >= LINE || to < left || from > right;
      });
    });
    const clear = fitting.find((one) => {
      const [from, to] = spanOf(one, width);
      return obstacles.every(
        ({ left, right, top, bottom }) =>
          to < left || from > right || one.labelY < top || one.labelY - CAPITAL > bottom,
      );
    });
    placed.push({ ...label, ...(clear ?? fitting[0] ?? tries[0]!) });
  }
  return placed;
}

function spanOf({ labelX, anchor }: Pick<PlacedLabel, 'labelX' | 'anchor'>, width: number): [number, number] {
  return anchor === 'start' ? [labelX, labelX + width] : [labelX - width, labelX];
}
