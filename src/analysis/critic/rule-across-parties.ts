import { type Ground, partiesNamed } from './ground.ts';

/**
 * A rule names options of more than one party. It then decides for one what another may do: threats and answers that
 * hold an outcome in the world are deleted from the model, and what is left may hold only for that reason.
 * Harmless where the two really exclude one another: what one has done leaves nothing for the other to do.
 * What to do: put it into what the parties want, and let the analysis find whether they keep to it.
 */
export interface RuleAcrossParties {
  readonly code: 'rule-across-parties';
  readonly about: readonly string[];
  readonly data: { readonly rule: number; readonly parties: readonly number[] };
}

export function rulesAcrossParties({ conflict }: Ground): RuleAcrossParties[] {
  return conflict.rules.flatMap(({ id, allows }, rule) => {
    const parties = partiesNamed(conflict, allows);
    if (parties.length < 2) return [];
    return [{ code: 'rule-across-parties', about: [`rules.${id}`], data: { rule, parties } }];
  });
}
