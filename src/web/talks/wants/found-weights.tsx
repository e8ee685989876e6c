/** What the answers come to: weights by each way side by side, what does not agree, and writing them into the case. */

import { perform } from '../../case/case-store.ts';
import type { TalksSwingsAnswer } from '../../desk/questions/talks-swings.ts';
import { Button } from '../../parts/button.tsx';
import { Scrolling } from '../../parts/scrolling.tsx';
import { percent } from '../../phrases/figures.ts';
import { weightsWords as words } from '../../phrases/talks-wants.ts';
import type { MeetingTerms } from '../terms/meeting-terms.ts';
import { importanceEdits, weightEdits } from './weight-edits.ts';

const phrases = words.found;

interface Props {
  readonly terms: MeetingTerms;
  readonly party: { readonly id: string; readonly name: string };
  readonly answer: TalksSwingsAnswer;
  /** As a case writes it; undefined while nobody has put the swings in order. */
  readonly ranking: string | undefined;
  /** How many comparisons of packages were answered. */
  readonly given: number;
  readonly onCompare: () => void;
}

export function FoundWeights({ terms, party, answer, ranking, given, onCompare }: Props) {
  const { asked, clashes, isHeldTogether, inCase, compared } = answer;
  const has = (way: 'now' | 'ranking' | 'swings' | 'range') => asked.some((one) => one[way] !== undefined);
  return (
    <section className="found-weights" aria-labelledby="found-weights">
      <h4 id="found-weights">{phrases.title}</h4>
      <Scrolling label={phrases.table}>
        <table className="plain-table">
          <caption>{phrases.table}</caption>
          <thead>
            <tr>
              <th scope="col">{phrases.heads.issue}</th>
              {(['now', 'ranking', 'swings', 'range'] as const).filter(has).map((way) => (
                <th key={way} scope="col" className="right">
                  {phrases.heads[way]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {asked.map(({ id, name, range, ...one }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                {(['now', 'ranking', 'swings'] as const).filter(has).map((way) => (
                  <td key={way} className="right">
                    {one[way] === undefined ? '–' : percent(one[way])}
                  </td>
                ))}
                {has('range') && (
                  <td className="right">
                    {range === undefined ? '–' : phrases.range(percent(range.least), percent(range.most))}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolling>
      <div role="status">
        {clashes.length > 0 ? (
          <div className="clashes">
            <h5>{phrases.clashes}</h5>
            <ul>
              {clashes.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
            <p>{phrases.whichWasMeant}</p>
          </div>
        ) : (
          isHeldTogether && <p>{phrases.agrees}</p>
        )}
      </div>
      {(has('ranking') || has('range')) && (
        <p className="quiet">
          {phrases.ways} {has('ranking') && phrases.centroid}
        </p>
      )}
      <p>
        {compared === 0 ? words.compared.none : words.compared.some(compared)}{' '}
        {given > compared && words.compared.gone(given - compared)}{' '}
        <span className="no-print">
          <Button onPress={onCompare}>{words.compared.open}</Button>
        </span>
      </p>
      <div className="writes no-print">
        {(['swings', 'ranking'] as const).map((way) => {
          const shares = inCase[way];
          return shares === undefined ? null : (
            <Write
              key={way}
              name={words.write.ways[way]}
              look={way === 'swings' || inCase.swings === undefined ? 'main' : 'plain'}
              found={weightEdits(terms, party.id, shares)}
              said={words.write.said[way](party.name)}
            />
          );
        })}
        {ranking !== undefined && <WriteImportance terms={terms} party={party} ranking={ranking} />}
      </div>
      {(inCase.swings ?? inCase.ranking) !== undefined && <p className="quiet no-print">{words.write.says}</p>}
    </section>
  );
}

type ImportanceProps = Pick<Props, 'terms' | 'party'> & { readonly ranking: string };

function WriteImportance({ terms, party, ranking }: ImportanceProps) {
  const edits = importanceEdits(terms, party.id, ranking);
  return (
    <div>
      <Button
        isDisabled={edits === undefined}
        onPress={() => edits && void perform(edits, words.write.said.importance(party.name))}
      >
        {words.write.importance}
      </Button>
      {edits === undefined && <p className="quiet">{words.write.againstWeights}</p>}
    </div>
  );
}

interface WriteProps {
  readonly name: string;
  readonly look: 'main' | 'plain';
  readonly found: ReturnType<typeof weightEdits>;
  readonly said: string;
}

function Write({ name, look, found: { edits, filled, lacking, isReordered }, said }: WriteProps) {
  return (
    <div>
      <Button look={look} isDisabled={lacking.length > 0} onPress={() => void perform(edits, said)}>
        {name}
      </Button>
      {lacking.length > 0 && <p className="quiet">{words.write.cannot(lacking)}</p>}
      {lacking.length === 0 && filled.length > 0 && <p className="quiet">{words.write.withWorths(filled)}</p>}
      {lacking.length === 0 && isReordered && <p className="quiet">{words.write.reorders}</p>}
    </div>
  );
}
