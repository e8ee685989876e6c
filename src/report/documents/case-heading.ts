/** What stands below the title of a finding: which case, which variant. */
import type { Case, Variant } from '../../model/index.ts';
import { analysis as phrases } from '../phrases/index.ts';
import { variantName } from '../phrases/variant-name.ts';
import { said, type Text } from '../writers/document.ts';

export function ofCase({ title }: Case, variant: Variant | undefined): Text[] {
  return [
    said(title),
    ...(variant === undefined ? [] : [phrases.variant(said(variantName(variant.id)), said(variant.why))]),
  ];
}
