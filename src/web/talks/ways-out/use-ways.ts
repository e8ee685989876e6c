/** What a party could do without an agreement, as this browser keeps it. */
import type { MeetingTerms } from '../terms/meeting-terms.ts';
import { useKeptAnswers } from '../wants/kept-answers.ts';
import { isWays, type WrittenWay } from './ways-shape.ts';

const NO_WAYS: readonly WrittenWay[] = [];

export const useWays = ({ meeting = '' }: Pick<MeetingTerms, 'meeting'>, party: string) =>
  useKeptAnswers(`ways out ${meeting}/${party}`, isWays, NO_WAYS);
