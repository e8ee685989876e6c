/** What a party wants as a direct ranking: states by what is taken or holds in them, best first; those of one row are tied. */
import './ranking-rows.css';
import type { DraftRanked, DraftRankingEntry, Problem } from '../../../format/index.ts';
import type { RankedState } from '../../desk/questions/want-effects.ts';
import { Button } from '../../parts/button.tsx';
import { plainWords, Words } from '../../parts/words.tsx';
import { ranking as phrases } from '../../phrases/preferences.ts';
import { problemsWithin, useModel } from '../model-context.ts';
import { ProblemNotes } from '../problem-notes.tsx';
import { type Deed, movingDeeds, RowMenu } from '../row-menu.tsx';
import { ExpressionField } from './expression-field.tsx';
import { OrderedRows } from './ordered-rows.tsx';
import { entryOf, joiningEntries, membersOfEntry, removingMember, splittingEntry } from './ranking-entries.ts';
import type { EditedPreference } from './use-preference.ts';

interface Props {
  readonly party: string;
  readonly partyName: string;
  readonly entries: readonly DraftRankingEntry[];
  readonly edited: EditedPreference;
  /** The states with their words, where they are few. */
  readonly states: readonly RankedState[] | undefined;
}

export function RankingRows({ party, partyName, entries, edited, states }: Props) {
  const model = useModel();
  const { change } = edited;
  const inWords = (ranked: DraftRanked) => wordsFor(ranked, states);
  const nameOf = (at: number) => plainWords(membersOfEntry(entries[at]!).map(inWords).join('; '));
  const move = (from: number, to: number) =>
    change([{ kind: 'move', path: ['ranking'], from, to }], phrases.said.moved(partyName));
  const deedsOf = (at: number, place: number): Deed[] => [
    ...movingDeeds(at, entries.length, (to) => move(at, to)),
    ...(at > 0
      ? [
          {
            id: 'join',
            name: phrases.join,
            do: () => change(joiningEntries(entries, at), phrases.said.tied(partyName)),
          },
        ]
      : []),
    ...(membersOfEntry(entries[at]!).length > 1
      ? [
          {
            id: 'split',
            name: phrases.split,
            do: () => change(splittingEntry(entries, at), phrases.said.split(partyName)),
          },
        ]
      : []),
    ...(entries.length > 1 || membersOfEntry(entries[at]!).length > 1
      ? [
          {
            id: 'remove',
            name: phrases.remove,
            isDangerous: true,
            do: () => change(removingMember(entries, at, place), phrases.said.removed(partyName)),
          },
        ]
      : []),
  ];
  const problemsOf = (at: number, place: number): Problem[] => {
    const within = Array.isArray(entries[at]) ? [place] : [];
    return problemsWithin(model, 'preferences', party, 'ranking', at, ...within);
  };
  const ofAll = problemsWithin(model, 'preferences', party).filter(({ path }) => /\.(?:ranking)$/.test(path ?? ''));
  const hasRest = entries.some((entry) => membersOfEntry(entry).includes('rest'));
  return (
    <div className="ranking-rows">
      <OrderedRows
        label={phrases.list(partyName)}
        rows={entries.map((entry) => JSON.stringify(entry))}
        nameOf={nameOf}
        onMove={move}
      >
        {({ at, isEmpty, goTo }) =>
          isEmpty ? (
            <ExpressionField
              label={phrases.another(partyName)}
              value=""
              problems={[]}
              placeholder={phrases.placeholder}
              onChange={(text) =>
                change(
                  [{ kind: 'insert', path: ['ranking'], at, value: { where: text } }],
                  phrases.said.added(partyName),
                  `new ${at}`,
                )
              }
            />
          ) : (
            <div className="entry">
              {membersOfEntry(entries[at]!).map((ranked, place) => (
                <div
                  className="member"
                  key={typeof ranked === 'object' && 'where' in ranked ? `where ${place}` : JSON.stringify(ranked)}
                >
                  {typeof ranked === 'object' && 'where' in ranked ? (
                    <ExpressionField
                      label={phrases.where(partyName, at + 1)}
                      value={ranked.where}
                      problems={problemsOf(at, place)}
                      onChange={(text) =>
                        change(
                          [
                            {
                              kind: 'set',
                              path: ['ranking', at],
                              value: entryOf(membersOfEntry(entries[at]!).with(place, { where: text })),
                            },
                          ],
                          phrases.said.wrote(partyName),
                          `${at} ${place}`,
                        )
                      }
                      onEnter={() => goTo(at + 1)}
                    />
                  ) : (
                    <div className="words">
                      <Words text={inWords(ranked)} />
                      <ProblemNotes problems={problemsOf(at, place)} />
                    </div>
                  )}
                  <RowMenu name={plainWords(inWords(ranked))} deeds={deedsOf(at, place)} />
                </div>
              ))}
              {membersOfEntry(entries[at]!).length > 1 && <p className="note">{phrases.tied}</p>}
            </div>
          )
        }
      </OrderedRows>
      <ProblemNotes problems={ofAll} />
      {!hasRest && (
        <Button
          look="quiet"
          onPress={() =>
            change(
              [{ kind: 'insert', path: ['ranking'], at: entries.length, value: 'rest' }],
              phrases.said.added(partyName),
            )
          }
        >
          {phrases.addRest}
        </Button>
      )}
    </div>
  );
}

function wordsFor(ranked: DraftRanked, states: readonly RankedState[] | undefined): string {
  if (ranked === 'rest') return phrases.rest;
  if (typeof ranked === 'number') return states?.find(({ n }) => n === ranked)?.words ?? phrases.number(ranked);
  if (typeof ranked === 'string') return ranked;
  if ('where' in ranked) return ranked.where;
  const key = [...ranked.taken].sort().join(' ');
  const state = states?.find(({ taken }) => [...taken].sort().join(' ') === key);
  return state?.words ?? (ranked.taken.length === 0 ? phrases.nothing : ranked.taken.join(', '));
}
