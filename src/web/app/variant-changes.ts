/** What a variant changes, by its parts: so short that it stands on its tab. */
import type { Draft, DraftVariant } from '../../format/index.ts';
import { variants as phrases } from '../phrases/variants.ts';

const PARTS = [
  'context',
  'terms',
  'rules',
  'sameOutcome',
  'statusQuo',
  'states',
  'moves',
] as const satisfies readonly (keyof DraftVariant)[];

/** In the order of the model; what it takes over from the variant that it starts from is not among it, only that variant. */
export function variantChanges(draft: Draft, id: string): string[] {
  const variant = draft.conflict?.variants?.[id];
  if (variant === undefined) return [];
  const names = (part: 'options' | 'preferences') =>
    Object.keys(variant[part] ?? {}).map((party) => draft.parties?.[party]?.name ?? party);
  const [able, wanting] = [names('options'), names('preferences')];
  return [
    ...(variant.from === undefined ? [] : [phrases.startsFrom(variant.from)]),
    ...(able.length === 0 ? [] : [phrases.changes.options(able)]),
    ...PARTS.filter((part) => variant[part] !== undefined).map((part) => phrases.changes[part]),
    ...(wanting.length === 0 ? [] : [phrases.changes.preferences(wanting)]),
  ];
}
