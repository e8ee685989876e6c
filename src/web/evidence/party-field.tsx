/** One of the parties that the case and the report know, or another by the name that is typed. */
import './party-field.css';
import type { Choosable } from '../parts/choice.tsx';
import { Choice } from '../parts/choice.tsx';
import { Field } from '../parts/field.tsx';
import { evidence as phrases } from '../phrases/evidence.ts';
import { ANOTHER } from './voice-choice.ts';

const words = phrases.make;

/** An item of the list, empty where none is chosen; and the name, where it is another party. */
export interface ChosenParty {
  readonly item: string;
  readonly name: string;
}

interface Props {
  readonly label: string;
  readonly items: readonly Choosable<string>[];
  readonly chosen: ChosenParty;
  readonly onChoose: (chosen: ChosenParty) => void;
}

export function PartyField({ label, items, chosen: { item, name }, onChoose }: Props) {
  return (
    <div className="party-field">
      <Choice
        label={label}
        items={[...items, { id: ANOTHER, name: words.another }]}
        chosen={item}
        onChoose={(id) => onChoose({ item: id, name })}
      />
      {item === ANOTHER && (
        <Field
          label={words.partyName}
          value={name}
          onChange={(typed) => onChoose({ item, name: typed })}
          says={words.partyNameSays}
          autoFocus
        />
      )}
    </div>
  );
}
