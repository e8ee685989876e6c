/** A state of the comparison: a link where the case as it is looked at has it, else the variant's own number. */
import type { HeatState } from '../../desk/questions/heat.ts';
import { StateLink } from '../../parts/state-link.tsx';
import { plainWords } from '../../parts/words.tsx';
import { compare as phrases } from '../../phrases/compare.ts';

export function ComparedState({ state: { n, of, words } }: { readonly state: HeatState }) {
  if (of === undefined) return <StateLink n={n} words={plainWords(words)} />;
  return (
    <span title={phrases.ofVariant(n, of.variant, plainWords(words))}>
      {phrases.starred(n)}
      <span className="visually-hidden">{phrases.ofVariant(n, of.variant, plainWords(words))}</span>
    </span>
  );
}
