/** A sentence in which states are links and parties have their line; which word stands where is the phrase's affair. */
import { Fragment } from 'react';
import { PartyName } from '../../parts/party-name.tsx';
import { StateLink } from '../../parts/state-link.tsx';
import { Words } from '../../parts/words.tsx';
import { PartyNames } from './party-names.tsx';

export type Part =
  | string
  | { readonly state: number }
  | { readonly party: number }
  | { readonly parties: readonly number[] }
  /** What somebody wrote, or the report layer said. */
  | { readonly words: string };

export type Telling = readonly Part[];

export interface Named {
  readonly id: string;
  readonly name: string;
}

export function Told({ telling, parties }: { readonly telling: Telling; readonly parties: readonly Named[] }) {
  return telling.map((part, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence have no other name.
    <Fragment key={place}>
      <One part={part} parties={parties} />
    </Fragment>
  ));
}

function One({ part, parties }: { readonly part: Part; readonly parties: readonly Named[] }) {
  if (typeof part === 'string') return part;
  if ('state' in part) return <StateLink n={part.state} />;
  if ('party' in part) return <PartyName party={part.party} name={parties[part.party]!.name} />;
  if ('parties' in part) return <PartyNames which={part.parties} parties={parties} />;
  return <Words text={part.words} />;
}
