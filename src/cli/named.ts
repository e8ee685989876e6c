/** Names given on the command line, looked up in what exists. */
import { CONCEPTS, conceptCalled, type Response, RESPONSES } from '../engine/stability/index.ts';
import { normalizeId } from '../format/index.ts';
import type { Case } from '../model/index.ts';
import { unknownName } from './wrong-use.ts';

export function variantNamed({ variants }: Case, id: string | undefined): { variant?: string } {
  if (id === undefined) return {};
  const wanted = normalizeId(id);
  if (variants.some((variant) => variant.id === wanted)) return { variant: wanted };
  throw unknownName('variant', id, variants.map((variant) => variant.id));
}

export function conceptsNamed(ids: readonly string[] | undefined): { concepts?: string[] } {
  return ids === undefined || ids.length === 0 ? {} : { concepts: [...new Set(ids.map(conceptNamed))] };
}

export function conceptNamed(id: string): string {
  const concept = conceptCalled(id);
  if (concept === undefined) throw unknownName('concept', id, [...CONCEPTS.map((one) => one.id), 'l2']);
  return concept.id;
}

export function responseNamed(id: string | undefined): { response?: Response } {
  if (id === undefined) return {};
  const response = RESPONSES.find((known) => known === id.toLowerCase());
  if (response === undefined) throw unknownName('response', id, RESPONSES);
  return { response };
}
