/** Which moves, whose, and shown as what. The choice of parties is the legend of their lines. */
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { MovesAnswer, WhichMoves } from '../../desk/questions/moves.ts';
import { PartyName } from '../../parts/party-name.tsx';
import { Segments } from '../../parts/segments.tsx';
import { moves as phrases } from '../../phrases/moves.ts';
import { party as partyPhrases } from '../../phrases/parts.ts';
import { SavePicture } from './save-picture.tsx';

export type ShownAs = 'graph' | 'table';

const WHICH = Object.keys(phrases.which) as WhichMoves[];
const AS = (['graph', 'table'] as const).map((id) => ({ id, name: phrases.as[id] }));

interface Props {
  readonly answer: MovesAnswer;
  readonly which: WhichMoves;
  readonly movers: readonly number[];
  readonly shownAs: ShownAs;
  readonly isTableOnly: boolean;
  readonly onWhich: (which: WhichMoves) => void;
  readonly onMovers: (ids: string[]) => void;
  readonly onShownAs: (as: ShownAs) => void;
}

export function MovesControls({ answer, which, movers, shownAs, isTableOnly, onWhich, onMovers, onShownAs }: Props) {
  const { parties } = answer;
  return (
    <div className="controls no-print">
      <ToggleButtonGroup
        className="movers"
        aria-label={phrases.partiesLabel}
        selectionMode="multiple"
        disallowEmptySelection
        selectedKeys={movers.map((place) => parties[place]!.id)}
        // In the order of the case, whichever was pressed last.
        onSelectionChange={(keys) => onMovers(parties.map(({ id }) => id).filter((id) => keys.has(id)))}
      >
        {parties.map(({ id, name }, place) => (
          <ToggleButton key={id} id={id} className="mover">
            <PartyName party={place} name={name} />
            <span className="visually-hidden">, {partyPhrases.line[place % partyPhrases.line.length]}</span>
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <Segments
        label={phrases.whichLabel}
        items={WHICH.map((id) => ({ id, name: phrases.which[id], says: phrases.whichSays[id] }))}
        chosen={which}
        onChoose={onWhich}
      />
      {!isTableOnly && <Segments label={phrases.shownAs} items={AS} chosen={shownAs} onChoose={onShownAs} />}
      <SavePicture answer={answer} movers={movers} />
    </div>
  );
}
