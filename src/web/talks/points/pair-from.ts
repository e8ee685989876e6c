/** The two parties that the address names by their places, `0-2`; the first two where it names none. */
export function pairFrom(text: string | undefined, parties: number): readonly [number, number] {
  const [, a, b] = /^(\d+)-(\d+)$/.exec(text ?? '')?.map(Number) ?? [];
  return a !== undefined && b !== undefined && a !== b && a < parties && b < parties ? [a, b] : [0, 1];
}
