/** The table of states: filtered, ordered, and each cell a question. */
import './outcomes-view.css';
import { useCallback, useMemo, useState } from 'react';
import { useOpenCase } from '../../case/case-store.ts';
import type { OutcomeRow, OutcomesAnswer } from '../../desk/questions/outcomes.ts';
import { useQuestion } from '../../desk/use-question.ts';
import { Answering } from '../../parts/answering.tsx';
import { lateFocus } from '../../parts/late-focus.ts';
import { outcomes as phrases } from '../../phrases/outcomes.ts';
import { meantAt } from '../../place/meant-states.ts';
import { choose, lensOf, useCasePlace } from '../../place/use-place.ts';
import { setCompareMode, useCompareMode } from '../why/compare-mode.ts';
import { useLine } from '../why/use-line.ts';
import { OutcomeGrid } from './outcome-grid.tsx';
import { ComparingNote, FoldedConcepts, MeantNote, NoMatch, NothingHolds } from './outcome-notes.tsx';
import { OutcomeTools } from './outcome-tools.tsx';
import { chooseFilter, nextDeed, tableChoices } from './table-choices.ts';
import { type TableColumn, tableColumns } from './table-columns.ts';

/** Rows are asked for by the hundred, so that most scrolling needs no new answer. */
const CHUNK = 100;

interface Jump {
  readonly n: number;
  readonly key: number;
  /** What was chosen then. */
  readonly besides: string | undefined;
  /** Whether the row may still have the focus once it is there. */
  readonly isDue: () => boolean;
}

export function OutcomesView() {
  const place = useCasePlace();
  const { chosen } = place;
  const lens = lensOf(place);
  const { filter, sort, all, unfolded } = tableChoices(place);
  /** The states that whatever led here speaks of. */
  const meant = meantAt(
    place,
    useOpenCase(({ reading }) => reading?.outline?.model),
  );
  const [chunk, setChunk] = useState(0);
  const [lastJump, setJump] = useState<Jump>();
  // Once another state is chosen, that one counts.
  const jump = lastJump?.besides === chosen.state ? lastJump : undefined;
  const isComparing = useCompareMode();

  const find = jump?.n ?? (chosen.state === undefined ? meant[0] : Number(chosen.state));
  const asking = useQuestion('outcomes', {
    lens,
    filter,
    sort,
    ...(meant.length > 0 && { ahead: meant }),
    from: Math.max(0, (chunk - 1) * CHUNK),
    count: 3 * CHUNK,
    allConcepts: all,
    ...(find !== undefined && { find }),
  });
  const together = useTogether(lens);
  const line = useLine();
  const standsAt = line !== undefined && line.at > 0 ? line.states[line.at] : undefined;

  const onWindow = useCallback((first: number) => setChunk(Math.floor(first / CHUNK)), []);
  const onHead = (column: TableColumn) => {
    if (column.kind === 'option') chooseFilter(nextDeed(filter, column.option.id));
    else if (column.kind === 'standing') toggleUnfolded(unfolded, column.concept.id);
  };
  const onCell = ({ n }: OutcomeRow, column: TableColumn, { over }: { over: boolean }, answer: OutcomesAnswer) => {
    if ((isComparing || over) && chosen.state !== undefined && chosen.state !== String(n)) {
      setCompareMode(false);
      choose({ chosen: { over: n } });
      return;
    }
    const party = column.kind === 'standing' && column.of > 0 ? answer.parties[column.of - 1]!.id : null;
    const cell = column.kind === 'standing' ? { concept: column.concept.id, party } : {};
    choose({ chosen: { state: n, way: null, step: null, over: null, ...cell } });
  };
  const markOf = (row: OutcomeRow) => {
    if (chosen.state === String(row.n)) return 'state';
    if (chosen.over === String(row.n)) return 'over';
    if (row.n === standsAt) return 'step';
    return meant.includes(row.n) ? 'meant' : undefined;
  };

  return (
    <section className="outcomes-view" aria-labelledby="outcomes-title">
      <header>
        <h2 id="outcomes-title">{phrases.title}</h2>
        <p className="lead">{phrases.lead}</p>
      </header>
      <Answering asking={asking}>
        {(answer) => {
          const found = asking.isStale ? undefined : answer.found;
          return (
            <>
              <OutcomeTools
                answer={answer}
                filter={filter}
                sort={sort}
                unfolded={unfolded}
                jumped={jump !== undefined && !asking.isStale ? { n: jump.n, row: answer.found } : undefined}
                onJump={(n) =>
                  setJump(
                    n === undefined
                      ? undefined
                      : { n, key: (jump?.key ?? 0) + 1, besides: chosen.state, isDue: lateFocus() },
                  )
                }
              />
              <NothingHolds answer={answer} />
              {meant.length > 0 && <MeantNote meant={meant} />}
              {isComparing && chosen.state !== undefined && <ComparingNote state={chosen.state} />}
              {answer.total === 0 ? (
                <NoMatch />
              ) : (
                <OutcomeGrid
                  answer={answer}
                  columns={tableColumns(answer, sort, unfolded)}
                  filter={filter}
                  markOf={markOf}
                  togetherTo={together}
                  goTo={
                    typeof found === 'number'
                      ? {
                          row: found,
                          key: JSON.stringify([find, jump?.key, filter, sort]),
                          focus: jump?.isDue,
                        }
                      : undefined
                  }
                  onWindow={onWindow}
                  onHead={onHead}
                  onCell={(row, column, how) => onCell(row, column, how, answer)}
                />
              )}
              <FoldedConcepts answer={answer} all={all} />
            </>
          );
        }}
      </Answering>
    </section>
  );
}

export function toggleUnfolded(unfolded: readonly string[], concept: string): void {
  const next = unfolded.includes(concept) ? unfolded.filter((id) => id !== concept) : [...unfolded, concept];
  choose({ chosen: { by: next.join() } }, { replace: true });
}

/** In larger models it takes too long to be asked unasked. */
const MOST_FOR_JOINT = 4096;

/** Who has to take a step together to get to a state that holds: worked out beside the table, which does not wait for it. */
function useTogether(lens: ReturnType<typeof lensOf>): (n: number) => readonly string[] | undefined {
  const states = useOpenCase(({ reading }) => reading?.size?.states);
  const { value } = useQuestion('paths', states !== undefined && states > MOST_FOR_JOINT ? undefined : { lens });
  return useMemo(() => {
    const names = new Map<number, readonly string[]>();
    for (const { n, reached } of value?.holding ?? []) {
      if (reached?.by === 'joint')
        names.set(
          n,
          reached.together.map((party) => value!.parties[party]!.name),
        );
    }
    return (n: number) => names.get(n);
  }, [value]);
}
