/** From best to worst as a case writes it: `all > partial = freeze > none`, in groups that are equally good. */

export function groupsOf(text: string | undefined): string[][] {
  if (text === undefined || text.trim() === '') return [];
  return text.split('>').map((group) => group.split('=').map((one) => one.trim()));
}

export function orderText(groups: readonly (readonly string[])[]): string {
  return groups.map((group) => group.join(' = ')).join(' > ');
}

/** One after the other, each with whether it is as good as the one before. */
export interface Ranked {
  readonly id: string;
  readonly tied: boolean;
}

/** `all`: what there is to rank; what the text leaves out comes last, what is no more goes. */
export function rankedFrom(text: string | undefined, all: readonly string[]): Ranked[] {
  const seen = new Set<string>();
  const ranked = groupsOf(text).flatMap((group) => {
    const known = group.filter((id) => all.includes(id) && !seen.has(id));
    for (const id of known) seen.add(id);
    return known.map((id, at) => ({ id, tied: at > 0 }));
  });
  return [...ranked, ...all.filter((id) => !seen.has(id)).map((id) => ({ id, tied: false }))];
}

export function rankedText(ranked: readonly Ranked[]): string {
  const groups: string[][] = [];
  for (const { id, tied } of ranked) {
    const last = groups.at(-1);
    if (tied && last !== undefined) last.push(id);
    else groups.push([id]);
  }
  return orderText(groups);
}

/** `more` and `less` of an ordered issue, spelled out; as it is where it is no such word. */
export function spelledOut(text: string | undefined, ordered: readonly string[] | undefined): string | undefined {
  const word = text?.trim();
  if (ordered === undefined || (word !== 'more' && word !== 'less') || ordered.includes(word)) return text;
  return orderText((word === 'more' ? ordered.toReversed() : ordered).map((id) => [id]));
}

/** The order without one of its names; undefined where nothing is left of it. */
export function withoutName(text: string, name: string): string | undefined {
  const left = groupsOf(text)
    .map((group) => group.filter((id) => id !== name))
    .filter((group) => group.length > 0);
  return left.length === 0 ? undefined : orderText(left);
}
