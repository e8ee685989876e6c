/** What parties refuse whatever else a package holds. */
import type { Talks } from '../../../../model/index.ts';
import type { BargainIssue, Package } from '../../bargain.ts';

/** A red line as the levels of each issue at which it can be crossed; undefined where it does not speak of the issue. */
export interface LineLevels {
  readonly party: number;
  /** Its place among the party's. */
  readonly line: number;
  readonly crossed: readonly (Uint8Array | undefined)[];
}

export function linesOf({ parties }: Pick<Talks, 'parties'>, issues: readonly BargainIssue[]): LineLevels[] {
  return parties.flatMap(({ order }, party) =>
    order.redLines.map(({ ranges }, line) => ({
      party,
      line,
      crossed: issues.map(({ levels }, issue) => {
        const about = ranges.filter((range) => range.issue === issue);
        if (about.length === 0) return undefined;
        return Uint8Array.from(levels, (amount) =>
          about.every(({ from, to }) => amount >= from && amount <= to) ? 1 : 0,
        );
      }),
    })),
  );
}

export function crosses({ crossed }: LineLevels, pack: Package): boolean {
  return crossed.every((levels, issue) => levels === undefined || levels[pack[issue]!] === 1);
}

/** How many packages cross it. */
export function crossingCount({ crossed }: LineLevels, issues: readonly BargainIssue[]): bigint {
  return crossed.reduce(
    (product, levels, issue) =>
      product * BigInt(levels === undefined ? issues[issue]!.levels.length : levels.reduce((a, b) => a + b, 0)),
    1n,
  );
}

const MOST_STATES = 50_000;

/**
 * How many packages cross none: issue by issue, by which lines can still be crossed. Undefined where lines entangle so much
 * that it would take too long.
 */
export function allowedCount(lines: readonly LineLevels[], issues: readonly BargainIssue[]): bigint | undefined {
  // Open lines, as a word of 0 and 1, and how many beginnings of packages leave these open.
  let open = new Map<string, bigint>([[lines.map(() => '1').join(''), 1n]]);
  for (const [issue, { levels }] of issues.entries()) {
    const next = new Map<string, bigint>();
    // Levels that are in the same ranges of the same lines count together.
    const kinds = new Map<string, bigint>();
    for (let level = 0; level < levels.length; level += 1) {
      const kind = lines.map(({ crossed }) => crossed[issue]?.[level] ?? 1).join('');
      kinds.set(kind, (kinds.get(kind) ?? 0n) + 1n);
    }
    for (const [before, count] of open) {
      for (const [kind, many] of kinds) {
        let after = '';
        for (let at = 0; at < before.length; at += 1) after += before[at] === '1' && kind[at] === '1' ? '1' : '0';
        next.set(after, (next.get(after) ?? 0n) + count * many);
      }
    }
    if (next.size > MOST_STATES) return undefined;
    open = next;
  }
  return open.get('0'.repeat(lines.length)) ?? 0n;
}
