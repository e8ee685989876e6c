/** What a browser keeps of alternatives to an agreement, and whether what it kept is that. */
import type { TalksWaysOutAsked } from '../../desk/questions/talks-ways-out.ts';

export type WrittenWay = TalksWaysOutAsked['ways'][number];

export function isWays(value: unknown): value is readonly WrittenWay[] {
  return Array.isArray(value) && value.every(isWay) && new Set(value.map(({ name }) => name)).size === value.length;
}

function isWay(way: unknown): way is WrittenWay {
  if (!isRecord(way) || typeof way.name !== 'string') return false;
  if (way.has === undefined) return typeof way.worth === 'number' && Number.isFinite(way.worth);
  return isRecord(way.has) && Object.values(way.has).every((one) => typeof one === 'string' || typeof one === 'number');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
