/** A choice of one among a few that lie side by side. */
import './segments.css';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';

interface Segment<Id extends string> {
  readonly id: Id;
  readonly name: string;
  /** Read, and not shown. */
  readonly says?: string | undefined;
  /** Shown beside the name, quieter. */
  readonly count?: string | undefined;
}

interface Props<Id extends string> {
  readonly label: string;
  readonly items: readonly Segment<Id>[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
  readonly isPrinted?: boolean;
}

export function Segments<Id extends string>({ label, items, chosen, onChoose, isPrinted = true }: Props<Id>) {
  return (
    <ToggleButtonGroup
      className={isPrinted ? 'segments' : 'segments no-print'}
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[chosen]}
      onSelectionChange={(keys) => {
        const next = items.find(({ id }) => keys.has(id));
        if (next !== undefined) onChoose(next.id);
      }}
    >
      {items.map(({ id, name, says, count }) => (
        <ToggleButton key={id} id={id} className="segment">
          {name}
          {count !== undefined && <span className="count">{count}</span>}
          {says !== undefined && <span className="visually-hidden">: {says}</span>}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
