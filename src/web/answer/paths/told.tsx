/** A sentence in which states are links and parties have their line; which word stands where is the phrase's affair. */
import { Fragment } from 'react';
import { inside, many } from '../../../report/phrases/party-number.ts';
import { PartyName } from '../../parts/party-name.tsx';
import { StateLink } from '../../parts/state-link.tsx';
import { Words } from '../../parts/words.tsx';
import { PartyNames } from './party-names.tsx';

export type Part =
  | string
  | { readonly state: number }
  | { readonly party: number }
  | { readonly parties: readonly number[] }
  /** The one word or the other: as these parties are one, or many. */
  | { readonly by: readonly number[]; readonly one: string; readonly many: string }
  /** What somebody wrote, or the report layer said. */
  | { readonly words: string };

export type Telling = readonly Part[];

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** Whether these parties, of whom one may be several people, take the plural. */
export function isMany(which: readonly number[], parties: readonly Named[]): boolean {
  return many(which.map((party) => parties[party]!.name)) > 1;
}

export function Told({ telling, parties }: { readonly telling: Telling; readonly parties: readonly Named[] }) {
  return telling.map((part, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence have no other name.
    <Fragment key={place}>
      <One part={part} parties={parties} isWithin={place > 0} />
    </Fragment>
  ));
}

interface OneProps {
  readonly part: Part;
  readonly parties: readonly Named[];
  readonly isWithin: boolean;
}

function One({ part, parties, isWithin }: OneProps) {
  if (typeof part === 'string') return part;
  if ('state' in part) return <StateLink n={part.state} />;
  if ('party' in part) {
    const { name } = parties[part.party]!;
    return <PartyName party={part.party} name={isWithin ? inside(name) : name} />;
  }
  if ('parties' in part) return <PartyNames which={part.parties} parties={parties} isWithin={isWithin} />;
  if ('by' in part) return isMany(part.by, parties) ? part.many : part.one;
  return <Words text={part.words} />;
}
