/** The answers of one party at one meeting, as this browser keeps them. */
import type { MeetingTerms } from '../terms/meeting-terms.ts';
import { isSwapAnswers, isWeightAnswers, NO_SWAP_ANSWERS, NO_WEIGHT_ANSWERS } from './answers-shape.ts';
import { useKeptAnswers } from './kept-answers.ts';

export const useWeightAnswers = ({ meeting = '' }: Pick<MeetingTerms, 'meeting'>, party: string) =>
  useKeptAnswers(`weights ${meeting}/${party}`, isWeightAnswers, NO_WEIGHT_ANSWERS);

export const useSwapAnswers = ({ meeting = '' }: Pick<MeetingTerms, 'meeting'>, party: string) =>
  useKeptAnswers(`swaps ${meeting}/${party}`, isSwapAnswers, NO_SWAP_ANSWERS);
