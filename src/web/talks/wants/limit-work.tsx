/** Where a party walks away as the case has it, beside what it has without an agreement. */
import { perform } from '../../case/case-store.ts';
import { waysOutWords } from '../../phrases/talks-ways-out.ts';
import type { MeetingTerms } from '../terms/meeting-terms.ts';
import { limitOf, partyForm } from '../terms/party-form.ts';
import { WaysOut } from '../ways-out/ways-out.tsx';

interface Props {
  readonly terms: MeetingTerms;
  readonly party: { readonly id: string; readonly name: string };
}

export function LimitWork({ terms, party }: Props) {
  const { issues = {}, parties = {} } = terms.part;
  return (
    <WaysOut
      terms={terms}
      party={party}
      limit={limitOf(partyForm(parties[party.id] ?? {}, issues), issues)}
      onTake={(value) =>
        void perform(
          [{ kind: 'set', path: [...terms.root, 'parties', party.id, 'reservation'], value }],
          waysOutWords.said(party.name),
        )
      }
      level={4}
    />
  );
}
