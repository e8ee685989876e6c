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

/** Right above the point where there is room; else to the left, or further and further down. `most`: the right end. */
export function placeLabels(labels: readonly Labeled[], most: number): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const label of [...labels].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const width = label.text.length * LETTER;
    const tries = [0, 1, 2, 3, 4].flatMap((line) =>
      (['start', 'end'] as const).map((anchor) => ({
        anchor,
        labelX: label.x + (anchor === 'start' ? AWAY : -AWAY),
        labelY: label.y - AWAY + 2 + line * LINE,
      })),
    );
    const fits = tries.find((one) => {
      const [from, to] = spanOf(one, width);
      if (to > most) return false;
      return placed.every((other) => {
        const [left, right] = spanOf(other, other.text.length * LETTER);
        return Math.abs(other.labelY - one.labelY) >= LINE || to < left || from > right;
      });
    });
    placed.push({ ...label, ...(fits ?? tries[0]!) });
  }
  return placed;
}

function spanOf({ labelX, anchor }: Pick<PlacedLabel, 'labelX' | 'anchor'>, width: number): [number, number] {
  return anchor === 'start' ? [labelX, labelX + width] : [labelX - width, labelX];
}
