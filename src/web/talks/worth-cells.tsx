/** What something is worth to each party, in a table: a column for each, headed by the party. */
import type { SeenParty } from '../desk/questions/talks-seen.ts';
import { PartyName } from '../parts/party-name.tsx';
import { utility } from '../phrases/figures.ts';

interface HeadsProps {
  readonly parties: readonly SeenParty[];
}

export function PartyHeads({ parties }: HeadsProps) {
  return parties.map(({ id, name, look }) => (
    <th key={id} scope="col" className="right">
      <PartyName party={look} name={name} />
    </th>
  ));
}

interface WorthsProps extends HeadsProps {
  readonly utilities: readonly number[];
}

export function Worths({ parties, utilities }: WorthsProps) {
  return utilities.map((one, party) => (
    <td key={parties[party]!.id} className="right">
      {utility(one)}
    </td>
  ));
}
