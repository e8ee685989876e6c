/** Who can move where: the graph of states and moves, and the same as a table. */
import './moves-view.css';
import { lazy, Suspense, useMemo, useState } from 'react';
import type { MovesAnswer, WhichMoves } from '../../desk/questions/moves.ts';
import { useQuestion } from '../../desk/use-question.ts';
import { Answering } from '../../parts/answering.tsx';
import { moves as phrases } from '../../phrases/moves.ts';
import { choose, lensOf, useCasePlace } from '../../place/use-place.ts';
import { useLine } from '../why/use-line.ts';
import { GL_MOVES, SVG_MOVES, SVG_STATES } from './bounds.ts';
import { standsAt } from './line.ts';
import { MovesControls, type ShownAs } from './moves-controls.tsx';
import { type GraphProps, MovesGraph } from './moves-graph.tsx';
import { MovesLegend } from './moves-legend.tsx';
import { MovesTable } from './moves-table.tsx';
import { WaysList } from './ways-list.tsx';

const MovesCanvas = lazy(async () => ({ default: (await import('./moves-canvas.tsx')).MovesCanvas }));

const kinds: readonly WhichMoves[] = ['best', 'improvements', 'all'];

export function MovesView() {
  const place = useCasePlace();
  const { chosen } = place;
  const lens = lensOf(place);
  const line = useLine();
  const [hasNoGl, setNoGl] = useState(false);
  const [isLarge, setLarge] = useState(false);
  const which = kinds.find((kind) => kind === chosen.moves) ?? 'best';
  const parties = useMemo(() => chosen.movers?.split(','), [chosen.movers]);
  const state = stateIn(chosen.state) ?? (line && standsAt(line));
  const [isNeighborhood, setNeighborhood] = useState(false);
  const asking = useQuestion('moves', {
    lens,
    which,
    parties,
    limit: isLarge ? GL_MOVES : SVG_MOVES,
    ...(isNeighborhood && { around: state }),
  });
  const ways = useQuestion('neighbors', state === undefined ? undefined : { lens, state });
  const { value } = asking;
  if (value !== undefined) {
    const large = value.nodes.length > SVG_STATES;
    if (large !== isLarge) setLarge(large);
    if ((value.around !== undefined) !== isNeighborhood) setNeighborhood(value.around !== undefined);
  }
  const movers = useMemo(() => moversOf(value, parties), [value, parties]);
  const takesTable = hasNoGl && isLarge;
  const shownAs: ShownAs = chosen.as === 'table' || takesTable ? 'table' : 'graph';
  const onChoose = (n: number | undefined) => choose({ chosen: { state: n ?? null, way: null, step: null } });

  return (
    <article className="moves-view">
      <header>
        <h2>{phrases.title}</h2>
        <p className="lead">{phrases.lead}</p>
      </header>
      <Answering asking={asking}>
        {(answer) => {
          const props: GraphProps = { answer, ways: ways.value, chosen: state, movers, line, onChoose };
          return (
            <div className="content">
              <MovesControls
                answer={answer}
                which={which}
                movers={movers}
                shownAs={shownAs}
                isTableOnly={takesTable}
                onWhich={(kind) => choose({ chosen: { moves: kind === 'best' ? null : kind } }, { replace: true })}
                onMovers={(ids) =>
                  choose(
                    { chosen: { movers: ids.length === answer.parties.length ? null : ids.join(',') } },
                    { replace: true },
                  )
                }
                onShownAs={(as) => choose({ chosen: { as: as === 'graph' ? null : as } }, { replace: true })}
              />
              <Notes answer={answer} which={which} movers={movers} hasNoGl={takesTable} />
              {shownAs === 'table' ? (
                <MovesTable lens={lens} parties={parties} which={which} chosen={state} />
              ) : (
                <div className="picture">
                  <div className="drawn">
                    {answer.nodes.length <= SVG_STATES ? (
                      <MovesGraph {...props} />
                    ) : (
                      <Suspense fallback={<p className="quiet">{phrases.loading}</p>}>
                        <MovesCanvas {...props} onFail={() => setNoGl(true)} />
                      </Suspense>
                    )}
                    <MovesLegend answer={answer} movers={movers} />
                    <Axes answer={answer} movers={movers} />
                  </div>
                  <WaysList
                    answer={answer}
                    ways={state === undefined ? undefined : ways.value}
                    movers={movers}
                    onClear={() => onChoose(undefined)}
                  />
                </div>
              )}
            </div>
          );
        }}
      </Answering>
    </article>
  );
}

function stateIn(text: string | undefined): number | undefined {
  const n = Number(text);
  return text === undefined || !Number.isInteger(n) ? undefined : n;
}

function moversOf(answer: MovesAnswer | undefined, ids: readonly string[] | undefined): number[] {
  if (answer === undefined) return [];
  return answer.parties.flatMap(({ id }, place) => (ids === undefined || ids.includes(id) ? [place] : []));
}

interface NotesProps {
  readonly answer: MovesAnswer;
  readonly which: WhichMoves;
  readonly movers: readonly number[];
  readonly hasNoGl: boolean;
}

/** What the picture leaves out. */
function Notes({ answer, which, movers, hasNoGl }: NotesProps) {
  const { around, drawn, stateCount } = answer;
  const unknown = movers.filter((place) => answer.parties[place]?.hasUnknownWants);
  const says = [
    hasNoGl && phrases.noGl,
    around !== undefined && phrases.around(around.n, stateCount, around.left),
    drawn !== which && phrases.drawnLess[drawn],
    which !== 'all' && unknown.length > 0 && phrases.unknownMoves(unknown.map((place) => answer.parties[place]!.name)),
  ].filter((one) => one !== false);
  if (says.length === 0) return null;
  return (
    <div className="notes" role="status">
      {says.map((one) => (
        <p key={one}>{one}</p>
      ))}
    </div>
  );
}

function Axes({ answer, movers }: { readonly answer: MovesAnswer; readonly movers: readonly number[] }) {
  const names = (places: readonly number[]) => places.map((place) => answer.parties[place]!.name);
  if (answer.around !== undefined) return <p className="axes">{phrases.rings(names(movers))}</p>;
  if (answer.form === 'circle') return null;
  return (
    <p className="axes">
      {answer.form === 'grid' ? phrases.axes(names(answer.across), names(answer.down)) : phrases.columns}
    </p>
  );
}
