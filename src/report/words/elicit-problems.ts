/** Faults of what somebody answered, as problems: what is wrong, where it stands in the file of answers, how to mend it. */
import type { Elicitation } from '../../analysis/index.ts';
import type { Elicited, ElicitFault } from '../../engine/bargaining/index.ts';
import type { Place, Problem } from '../../format/index.ts';
import type { TalksTerms } from '../../model/index.ts';
import { elicit } from '../phrases/talks/elicit-phrases.ts';

export interface AnswersFile {
  readonly file: string;
  readonly placeOf: (path: readonly (string | number)[]) => Place | undefined;
}

/** None where every way of asking came to something. */
export function elicitProblems(found: Elicitation, { file, placeOf }: AnswersFile): readonly Problem[] {
  const { ranking, swings, comparisons, swaps, division, alternatives, zone, terms } = found;
  const parts: readonly (Elicited<unknown> | undefined)[] = [
    ranking,
    swings,
    comparisons,
    swaps,
    division,
    alternatives,
    zone,
  ];
  return parts.flatMap((part): Problem[] => {
    if (part === undefined || !('faults' in part)) return [];
    return part.faults.map((fault) => {
      const place = placeOf(fault.at);
      return {
        code: fault.code,
        file,
        ...(place !== undefined && { place }),
        path: fault.at.join('.'),
        ...faultInWords(fault, terms),
      };
    });
  });
}

function faultInWords(fault: ElicitFault, terms: TalksTerms): Pick<Problem, 'says' | 'hint'> {
  const { says, hint } = elicit.faults[fault.code];
  const number = (amount: number | undefined) => (amount === undefined ? '' : String(Number(amount.toPrecision(12))));
  return { says: says(whatOf(fault, terms), number(fault.amount), number(fault.needed)), hint };
}

function whatOf({ code, at, amount }: ElicitFault, { issues, parties }: TalksTerms): string {
  const issueAt = (place: number | undefined) => issues[place ?? -1]?.name;
  const [kind, first, second] = at;
  if (code === 'ranking/issue-twice' || code === 'ranking/issue-missing') return issueAt(amount) ?? 'an issue';
  if (code === 'values/missing') return issueAt(amount) ?? 'an issue';
  if (kind === 'swings' && typeof first === 'string') return issues.find(({ id }) => id === first)?.name ?? first;
  if (kind === 'swaps' && first === 'orders') return issues.find(({ id }) => id === second)?.name ?? 'an issue';
  if (kind === 'swaps' && first === 'steps') return `step ${Number(second) + 1}`;
  if (kind === 'limits' && typeof first === 'string') return parties.find(({ id }) => id === first)?.name ?? first;
  const named = at.filter((step) => typeof step === 'string').slice(1);
  return named.at(-1) ?? String(kind);
}
