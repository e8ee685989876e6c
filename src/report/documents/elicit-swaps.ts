/** Even swaps, step by step. */
import type { Elicitation } from '../../analysis/index.ts';
import type { Answers } from '../../format/elicitation/index.ts';
import { allOf } from '../phrases/index.ts';
import { elicitPage as phrases } from '../phrases/talks/elicit-page.ts';
import { elicit } from '../phrases/talks/elicit-phrases.ts';
import { amountText } from '../words/packages-in-words.ts';
import { swapPlaceInWords } from '../words/swap-place.ts';
import { type Block, heading, list, paragraph, said } from '../writers/document.ts';

export function swapsBlocks({ swaps, terms, party }: Elicitation, answers: Answers): Block[] {
  const given = answers.swaps;
  if (swaps === undefined || given === undefined || !('found' in swaps)) return [];
  const { trace, oneSided, clash } = swaps.found;
  const issueName = (place: number) => said(terms.issues[given.issues[place]!]!.name);
  const valueName = (at: number, amount: number) => said(amountText(terms.issues[at]!, amount));
  const name = (alternative: number) => said(given.alternatives[alternative]!.id);
  const change = ({ issue, to }: { readonly issue: number; readonly to: number }) =>
    phrases.to(said(terms.issues[issue]!.name), valueName(issue, to));
  const steps = given.steps.map((step, at) => {
    const words =
      step.do === 'swap'
        ? phrases.swapped(name(step.alternative), change(step.change), change(step.against))
        : step.do === 'drop'
          ? phrases.dropped(said(terms.issues[step.issue]!.name))
          : phrases.removed[trace[at + 1]!.removed ?? 'judged'](name(step.alternative));
    return phrases.swapStep(at + 1, words);
  });
  const { rows, alternatives, issues, tied, dominated, practically } = trace.at(-1)!;
  const names = alternatives.map(name);
  const on = (some: readonly number[]) => some.map(issueName);
  const placeWords = (better: number, worse: number, place: number) =>
    swapPlaceInWords(terms, party?.utility, given.issues[place]!, [rows[worse]![place]!, rows[better]![place]!], said);
  const notes = [
    ...(tied.length === 0 || alternatives.length < 2 ? [] : [elicit.tied(on(tied))]),
    ...dominated.map(({ better, worse, on: where }) => elicit.dominated(name(better), name(worse), on(where))),
    ...practically.map(({ better, worse, on: where, except }) =>
      elicit.practically(name(better), name(worse), on(where), placeWords(better, worse, except)),
    ),
  ];
  return [
    heading(phrases.swapsTitle),
    ...(steps.length === 0 ? [] : [list(steps)]),
    ...oneSided.map(({ step, makes }) => paragraph(elicit.oneSided[makes](step + 1), 'warning')),
    ...(clash === undefined
      ? [paragraph(elicit.swapsNotLookedAt)]
      : clash.length > 0
        ? [paragraph(elicit.swapsClash(clash.map((step) => step + 1)), 'warning')]
        : steps.length > 1 && oneSided.length === 0
          ? [paragraph(phrases.swapsAgree)]
          : []),
    {
      kind: 'table',
      title: phrases.left(names, allOf(names)),
      columns: [
        { head: phrases.alternative },
        ...issues.map((place) => ({ head: terms.issues[given.issues[place]!]!.name, flexible: true })),
      ],
      rows: alternatives.map((alternative) => [
        name(alternative),
        ...issues.map((place) => valueName(given.issues[place]!, rows[alternative]![place]!)),
      ]),
    },
    ...(notes.length === 0 ? [] : [list(notes)]),
  ];
}
