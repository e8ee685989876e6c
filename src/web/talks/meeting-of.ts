/** Which meeting the address looks at. */

/** In the place of a meeting's id: the talks as they begin. No meeting is called so. */
export const BEGINNING = ':first';

/** Undefined for the talks as they begin, which are looked at where the address says nothing. */
export function meetingOf({ meeting }: Readonly<Record<string, string>>): string | undefined {
  return meeting === BEGINNING ? undefined : meeting;
}

/** The place of the meeting that was held; the last one, where talks end, unless the address names another that was. */
export function heldOf(
  held: readonly { readonly id: string | undefined }[],
  { meeting }: Readonly<Record<string, string>>,
): number {
  const named = held.findIndex(({ id }) => (id ?? BEGINNING) === meeting);
  return named < 0 ? held.length - 1 : named;
}
