/** Which proposals of a reading are settled already, by statements of the ledger or by having been dropped. */
import type { Span } from '../../evidence/reading.ts';

/** How much of two passages is common to both, from which on they are one: a full stop more or less is no other passage. */
export const SAME_PASSAGE = 0.95;
/** How much of a proposal is covered from which on it is settled. */
const MOSTLY = 0.5;

/**
 * For each proposal whether the passages cover it. A passage that is one of the proposals covers that one alone, not what
 * stands within it, such as the premise of a question; any other, made by splitting and merging, covers what it lies over.
 */
export function coveredBy(proposals: readonly Span[], passages: readonly Span[]): boolean[] {
  const covered = proposals.map(() => false);
  const byStart = new Map<string, number>(proposals.map((span, at) => [keyOf(span), at]));
  const others: Span[] = [];
  for (const passage of passages) {
    const at = byStart.get(keyOf(passage)) ?? proposals.findIndex((span) => commonShare(span, passage) >= SAME_PASSAGE);
    if (at >= 0) covered[at] = true;
    else others.push(passage);
  }
  const united = union(others);
  return proposals.map((span, at) => covered[at]! || lengthWithin(span, united) > MOSTLY * (span.end - span.start));
}

/** The proposal that a passage is, or lies over most. */
export function proposalAt<P extends Span>(proposals: readonly P[], passage: Span): P | undefined {
  let best: P | undefined;
  let most = 0;
  for (const proposal of proposals) {
    const share = commonShare(proposal, passage);
    if (share > most) [best, most] = [proposal, share];
  }
  return best;
}

/** Of what both cover together, how much both cover. */
function commonShare(one: Span, other: Span): number {
  const common = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return common <= 0 ? 0 : common / (Math.max(one.end, other.end) - Math.min(one.start, other.start));
}

function union(spans: readonly Span[]): Span[] {
  const united: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = united.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else united.push({ start, end });
  }
  return united;
}

/** `spans` in order, apart from one another. */
function lengthWithin({ start, end }: Span, spans: readonly Span[]): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  let length = 0;
  for (let at = low; at < spans.length && spans[at]!.start < end; at++) {
    length += Math.min(end, spans[at]!.end) - Math.max(start, spans[at]!.start);
  }
  return length;
}

const keyOf = ({ start, end }: Span) => `${start} ${end}`;
