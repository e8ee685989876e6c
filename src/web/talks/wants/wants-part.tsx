/** What a party wants, asked without asking for numbers: weights from swings, and even swaps among alternatives. */
import './wants.css';
import type { Draft, DraftTalks } from '../../../format/index.ts';
import { useDraft } from '../../evidence/use-ledger.ts';
import { Choice } from '../../parts/choice.tsx';
import { Segments } from '../../parts/segments.tsx';
import { wants as words } from '../../phrases/talks-wants.ts';
import { choose, useCasePlace } from '../../place/use-place.ts';
import { meetingTerms } from '../terms/meeting-terms.ts';
import { useMeeting } from '../use-meeting.ts';
import { LimitWork } from './limit-work.tsx';
import { SwapsWork } from './swaps-work.tsx';
import { WeightsWork } from './weights-work.tsx';

const HOWS = ['weights', 'swaps', 'limit'] as const;
/** More parties than these are chosen from a list. */
const MOST_SIDE_BY_SIDE = 4;

export function WantsPart() {
  const draft = useDraft();
  if (draft?.talks === undefined) return null;
  return <Wants draft={draft} talks={draft.talks} />;
}

function Wants({ draft, talks }: { readonly draft: Draft; readonly talks: DraftTalks }) {
  const { chosen } = useCasePlace();
  const terms = meetingTerms(talks, useMeeting());
  const parties = Object.keys(terms.part.parties ?? {}).map((id) => ({ id, name: draft.parties?.[id]?.name ?? id }));
  const party = parties.find(({ id }) => id === chosen.whose) ?? parties[0];
  const how = HOWS.find((one) => one === chosen.how) ?? 'weights';
  if (party === undefined) return null;
  const whose = {
    label: words.party,
    items: parties,
    chosen: party.id,
    onChoose: (id: string) => choose({ chosen: { whose: id } }),
  };
  return (
    <div className="talks-part wants-part">
      <h3>{words.title}</h3>
      <p className="quiet">{words.lead}</p>
      <div className="tools">
        {parties.length > MOST_SIDE_BY_SIDE ? <Choice {...whose} hideLabel /> : <Segments {...whose} />}
        <Segments
          label={words.how}
          items={HOWS.map((id) => ({ id, name: words.hows[id] }))}
          chosen={how}
          onChoose={(id) => choose({ chosen: { how: id === 'weights' ? null : id } })}
        />
      </div>
      {how === 'weights' ? (
        <WeightsWork key={`${terms.meeting} ${party.id}`} terms={terms} party={party} />
      ) : how === 'limit' ? (
        <LimitWork key={`${terms.meeting} ${party.id}`} terms={terms} party={party} />
      ) : (
        <SwapsWork key={`${terms.meeting} ${party.id}`} terms={terms} party={party} />
      )}
    </div>
  );
}
