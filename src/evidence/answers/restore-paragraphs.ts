/** Paragraphs that the analyst says are no debris: the turn around them goes on, or they are running text. */
import type { Because, Role } from '../reading.ts';

interface Told {
  readonly role: Role;
  readonly because: Because;
}

/** The roles with those of the restored paragraphs, by their numbers from 1; other roles, and other numbers, change nothing. */
export function restoreParagraphs(roles: readonly Told[], restored: readonly number[] = []): readonly Told[] {
  const isRestored = new Set(restored.map((n) => n - 1).filter((p) => isLeftOut(roles[p])));
  if (isRestored.size === 0) return roles;
  const kept = roles.flatMap(({ role }, p) => (isLeftOut(roles[p]) ? [] : [{ p, role }]));
  let next = 0;
  return roles.map((told, p) => {
    while (next < kept.length && kept[next]!.p < p) next++;
    if (!isRestored.has(p)) return told;
    const goesOn =
      kept[next - 1]?.role === 'answer' && (kept[next]?.role === 'answer' || kept[next]?.role === 'question');
    return { role: goesOn ? 'answer' : 'report', because: { rule: goesOn ? 'answer/restored' : 'report/restored' } };
  });
}

function isLeftOut(told: Told | undefined): boolean {
  return told?.role === 'debris' || told?.role === 'teaser';
}
