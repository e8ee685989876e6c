/** Weights of one party: its swings put in order, rated beside the first, and held against what else was said. */

import { useState } from 'react';
import { useQuestion } from '../../desk/use-question.ts';
import { Answering } from '../../parts/answering.tsx';
import { Button } from '../../parts/button.tsx';
import { named } from '../../phrases/named.ts';
import { wants as words } from '../../phrases/talks-wants.ts';
import { choose } from '../../place/use-place.ts';
import { isNoNumber, numberFrom } from '../terms/cell-form.ts';
import type { MeetingTerms } from '../terms/meeting-terms.ts';
import { groupsOf, type Ranked, rankedFrom, rankedText } from '../terms/order-text.ts';
import { RatherDialog } from '../terms/rather-dialog.tsx';
import type { WeightAnswers } from './answers-shape.ts';
import { FoundWeights } from './found-weights.tsx';
import { SwingRanking } from './swing-ranking.tsx';
import { SwingRatings } from './swing-ratings.tsx';
import { useWeightAnswers } from './use-answers.ts';

interface Props {
  readonly terms: MeetingTerms;
  readonly party: { readonly id: string; readonly name: string };
}

export function WeightsWork({ terms, party }: Props) {
  const [answers, keep, forget] = useWeightAnswers(terms, party.id);
  const [isComparing, setComparing] = useState(false);
  const { ranking, comparisons } = answers;
  const asking = useQuestion('talksSwings', {
    meeting: terms.meeting,
    party: party.id,
    ranking: ranking === undefined ? undefined : groupsOf(ranking),
    ratings: ratingsOf(answers),
    comparisons,
  });
  const isBegun = ranking !== undefined || comparisons.length > 0 || Object.keys(answers.ratings).length > 0;
  return (
    <>
      <Answering asking={asking}>
        {(answer) => {
          const { asked, stated, notAsked, isCombined } = answer;
          if (asked.length < 2) return <Nothing />;
          const ids = asked.map(({ id }) => id);
          const statedText = stated.length === 0 ? undefined : stated.map((tied) => tied.join(' = ')).join(' > ');
          const ranked: readonly Ranked[] = rankedFrom(ranking ?? statedText, ids);
          return (
            <div className="weights-work">
              {isCombined && <p className="note">{words.combined}</p>}
              <SwingRanking
                party={party.name}
                asked={asked}
                ranked={ranked}
                standing={ranking !== undefined ? 'said' : statedText === undefined ? 'untouched' : 'stated'}
                onRank={(next) => keep({ ...answers, ranking: rankedText(next) })}
              />
              <SwingRatings
                asked={asked}
                ranked={ranked}
                isRanked={ranking !== undefined}
                ratings={answers.ratings}
                onRate={(id, rating) => keep({ ...answers, ratings: { ...answers.ratings, [id]: rating } })}
              />
              <FoundWeights
                terms={terms}
                party={party}
                answer={answer}
                ranking={ranking}
                given={comparisons.length}
                onCompare={() => setComparing(true)}
              />
              {notAsked.length > 0 && <p className="quiet">{words.notAsked(notAsked)}</p>}
            </div>
          );
        }}
      </Answering>
      <p className="quiet no-print">
        {words.kept}{' '}
        {isBegun && (
          <Button look="quiet" aria-label={named(words.forget, words.forgetSays)} onPress={forget}>
            {words.forget}
          </Button>
        )}
      </p>
      {isComparing && <RatherDialog terms={terms} party={party} onClose={() => setComparing(false)} />}
    </>
  );
}

export function Nothing() {
  return (
    <div className="nothing">
      <p>{words.nothing}</p>
      <Button onPress={() => choose({ chosen: { part: 'terms' } })}>{words.toTerms}</Button>
    </div>
  );
}

/** The first swing counts 100; what is no number is not given. */
function ratingsOf({ ranking, ratings }: WeightAnswers): Readonly<Record<string, number>> | undefined {
  const first = groupsOf(ranking)[0]?.[0];
  if (first === undefined) return undefined;
  const given = Object.entries(ratings).flatMap(([id, text]) => {
    const rating = isNoNumber(text) ? undefined : numberFrom(text);
    return rating === undefined ? [] : [[id, rating] as const];
  });
  return { ...Object.fromEntries(given), [first]: 100 };
}
