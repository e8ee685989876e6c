/** How the state stands under each idea of foresight, for everybody and for each party; each cell asks why. */
import { type KeyboardEvent, useRef, useState } from 'react';
import type { StateAnswer, StateConcept } from '../../desk/questions/state.ts';
import { PartyLine } from '../../parts/party-name.tsx';
import { StandingMark } from '../../parts/standing-mark.tsx';
import { standing as standingWords } from '../../phrases/parts.ts';
import { why as phrases } from '../../phrases/why.ts';
import { choose } from '../../place/use-place.ts';

interface Props {
  readonly answer: StateAnswer;
  /** The cell whose reason is shown. */
  readonly concept: string | undefined;
  readonly party: string | undefined;
}

export function StandingMatrix({ answer, concept, party }: Props) {
  const { parties, concepts } = answer;
  const table = useRef<HTMLTableElement>(null);
  const chosenRow = Math.max(
    0,
    concepts.findIndex(({ id }) => id === concept),
  );
  const chosenColumn = parties.findIndex(({ id }) => id === party) + 1;
  const [moved, setMoved] = useState<{ readonly row: number; readonly column: number }>();
  const row = Math.min(moved?.row ?? chosenRow, concepts.length - 1);
  const column = Math.min(moved?.column ?? chosenColumn, parties.length);

  const select = (at: { row: number; column: number }) => {
    const { id, standings } = concepts[at.row]!;
    setMoved(at);
    if (standings.length === 0) return;
    choose({ chosen: { concept: id, party: parties[at.column - 1]?.id ?? null, way: null, step: null } });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Record<string, readonly [number, number]> = {
      ArrowDown: [1, 0],
      ArrowUp: [-1, 0],
      ArrowRight: [0, 1],
      ArrowLeft: [0, -1],
      Home: [0, -column],
      End: [0, parties.length - column],
    };
    const step = steps[event.key];
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      select({ row, column });
    }
    if (step === undefined) return;
    event.preventDefault();
    const next = {
      row: Math.min(concepts.length - 1, Math.max(0, row + step[0])),
      column: Math.min(parties.length, Math.max(0, column + step[1])),
    };
    setMoved(next);
    table.current?.querySelector<HTMLElement>(`[data-cell="${next.row}:${next.column}"]`)?.focus();
  };

  return (
    <section className="standing-matrix" aria-labelledby="why-matrix">
      <h3 id="why-matrix">{phrases.matrix}</h3>
      <div className="scrolling">
        <table
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its cells are moved between and pressed.
          role="grid"
          ref={table}
          aria-labelledby="why-matrix"
          aria-description={phrases.matrixHelp}
          onKeyDown={onKeyDown}
        >
          <thead>
            <tr>
              <td />
              {[phrases.all, ...parties.map(({ name }) => name)].map((name, place) => (
                <th key={parties[place - 1]?.id ?? ''} scope="col" title={name}>
                  <span className="upright">
                    <bdi>{name}</bdi>
                  </span>
                  {place > 0 && <PartyLine party={place - 1} />}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {concepts.map((one, at) => (
              <tr key={one.id} data-chosen={one.id === concept || undefined}>
                <th scope="row" title={phrases.means(one.name, one.letters, one.means)}>
                  {phrases.concept(one.name)} <span className="letters">{one.letters}</span>
                </th>
                {['', ...parties.map(({ id }) => id)].map((id, place) => (
                  // biome-ignore lint/a11y/useKeyWithClickEvents: the grid takes the keys.
                  <td
                    key={id}
                    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: as above.
                    role="gridcell"
                    data-cell={`${at}:${place}`}
                    aria-label={cellName(one, place, parties)}
                    aria-selected={one.id === concept && id === (party ?? '')}
                    tabIndex={at === row && place === column ? 0 : -1}
                    onClick={() => select({ row: at, column: place })}
                  >
                    <StandingMark standing={one.standings[place] ?? 'undefined'} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function cellName({ name, standings }: StateConcept, place: number, parties: StateAnswer['parties']): string {
  const standing = standings[place];
  return phrases.cell(
    phrases.concept(name),
    parties[place - 1]?.name ?? phrases.all,
    standing === undefined ? phrases.notDefined : standingWords[standing],
  );
}
