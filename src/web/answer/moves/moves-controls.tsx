/** Which moves, whose, and shown as what. The choice of parties is the legend of their lines. */
import '../../parts/segments.css';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { MovesAnswer, WhichMoves } from '../../desk/questions/moves.ts';
import { PartyName } from '../../parts/party-name.tsx';
import { moves as phrases } from '../../phrases/moves.ts';
import { party as partyPhrases } from '../../phrases/parts.ts';
import { SavePicture } from './save-picture.tsx';

export type ShownAs = 'graph' | 'table';

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
        names={phrases.which}
        says={phrases.whichSays}
        chosen={which}
        onChoose={onWhich}
      />
      {!isTableOnly && <Segments label={phrases.shownAs} names={phrases.as} chosen={shownAs} onChoose={onShownAs} />}
      <SavePicture answer={answer} movers={movers} />
    </div>
  );
}

interface SegmentsProps<Id extends string> {
  readonly label: string;
  readonly names: Readonly<Record<Id, string>>;
  readonly says?: Readonly<Record<Id, string>>;
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
}

function Segments<Id extends string>({ label, names, says, chosen, onChoose }: SegmentsProps<Id>) {
  const ids = Object.keys(names) as Id[];
  return (
    <ToggleButtonGroup
      className="segments"
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[chosen]}
      onSelectionChange={(keys) => {
        for (const id of ids) if (keys.has(id)) onChoose(id);
      }}
    >
      {ids.map((id) => (
        <ToggleButton key={id} id={id} className="segment">
          {names[id]}
          {says !== undefined && <span className="visually-hidden">: {says[id]}</span>}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
