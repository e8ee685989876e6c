/** The concepts as a person meets them, and how a state stands under each, for everybody and for each party. */
import type { Analysis } from '../../../analysis/index.ts';
import { type ConceptFinding, conceptCalled } from '../../../engine/stability/index.ts';
import { has, type StateSet, sizeOf } from '../../../model/index.ts';
import { shownConcepts } from '../../../report/documents/shown-concepts.ts';
import { analysis as phrases } from '../../../report/phrases/index.ts';

export type Standing = 'holds' | 'fails' | 'open' | 'undefined';

export interface ConceptFacts {
  readonly id: string;
  readonly letters: string;
  /** Says what it means: shown before the letters. */
  readonly name: string;
  /** After "A state holds for a party if …". */
  readonly means: string;
  readonly foresight: string;
  /** In how many states everybody stays, whatever the unknown wants are, and in how many more that hangs on them. */
  readonly holds: number;
  readonly open: number;
  /** Why it has no column unless all are asked for, as a sentence; undefined where it has one. */
  readonly folded: string | undefined;
}

/** Every concept that was reckoned with, in the order in which they are always shown. */
export function conceptFacts(analysis: Analysis): ConceptFacts[] {
  const { conflict, stability } = analysis;
  const { concepts, same, weak, open } = shownConcepts(analysis, {});
  return stability.concepts.map((finding) => {
    const { letters, name, means, foresight } = conceptCalled(finding.id)!;
    const count = finding.equilibria === null ? 0 : sizeOf(finding.equilibria);
    const hanging = finding.possible === undefined ? 0 : sizeOf(finding.possible.equilibria) - count;
    const facts = { id: finding.id, letters, name, means, foresight, holds: count, open: hanging };
    return { ...facts, folded: whyFolded(finding) };

    function whyFolded({ id, undefinedBecause }: ConceptFinding): string | undefined {
      const named = phrases.named(name, letters);
      const isIn = (some: readonly ConceptFinding[]) => some.some((one) => one.id === id);
      if (undefinedBecause !== undefined) return phrases.conceptUndefined(name, letters, undefinedBecause);
      const twin = same.find(({ concepts: others }) => isIn(others));
      if (twin !== undefined) return phrases.same([named], conceptCalled(twin.as.id)!.letters);
      if (isIn(weak)) return phrases.folded([named], [count], conflict.states.count);
      if (isIn(open)) return phrases.foldedOpen([named], [count], [hanging]);
      return isIn(concepts) ? undefined : named;
    }
  });
}

/** For everybody first, then party by party. */
export function standingsAt({ equilibria, byParty, possible }: ConceptFinding, state: number): Standing[] {
  if (equilibria === null || byParty === null) return [];
  return [
    standing(equilibria, possible?.equilibria, state),
    ...byParty.map((sure, party) => standing(sure, possible?.byParty[party], state)),
  ];
}

function standing(sure: StateSet, possible: StateSet | undefined, state: number): Standing {
  if (has(sure, state)) return 'holds';
  return possible !== undefined && has(possible, state) ? 'open' : 'fails';
}
