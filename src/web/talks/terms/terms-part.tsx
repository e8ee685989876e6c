/** The terms: issues in rows, parties in columns, edited in dialogs; whatever no statement supports is marked as assumed. */
import './terms-part.css';
import { useState } from 'react';
import type { Draft, DraftIssue, DraftTalks, DraftTalksParty } from '../../../format/index.ts';
import { perform, useOpenCase } from '../../case/case-store.ts';
import { useQuestion } from '../../desk/use-question.ts';
import { useDraft } from '../../evidence/use-ledger.ts';
import { Citations } from '../../model/citations.tsx';
import { ProblemNotes } from '../../model/problem-notes.tsx';
import { Button, IconButton } from '../../parts/button.tsx';
import { Choice } from '../../parts/choice.tsx';
import { Icon } from '../../parts/icon.tsx';
import { PartyName } from '../../parts/party-name.tsx';
import { Scrolling } from '../../parts/scrolling.tsx';
import { talks } from '../../phrases/talks.ts';
import { termsWords as words } from '../../phrases/talks-terms.ts';
import { AssumedNote } from '../assumed-note.tsx';
import { useMeeting } from '../use-meeting.ts';
import { BeliefDialog } from './belief-dialog.tsx';
import { BreakdownTerms } from './breakdown.tsx';
import { CellDialog } from './cell-dialog.tsx';
import { CellView } from './cell-view.tsx';
import { Deadline } from './deadline.tsx';
import { IssueDialog } from './issue-dialog.tsx';
import { boundsOf, type MeetingTerms, meetingTerms, namedValues } from './meeting-terms.ts';
import { Meetings } from './meetings.tsx';
import { PartyDialog } from './party-dialog.tsx';
import { PartySummary } from './party-summary.tsx';
import { RatherDialog } from './rather-dialog.tsx';
import { SupportContext, type Supported } from './support-mark.tsx';

type Editing =
  | { readonly what: 'cell'; readonly issue: string; readonly party: string }
  | { readonly what: 'party'; readonly party: string }
  | { readonly what: 'compare'; readonly party: string }
  | { readonly what: 'belief'; readonly party: string; readonly about: string }
  | { readonly what: 'issue'; readonly issue: string | undefined };

export function TermsPart() {
  const draft = useDraft();
  const meeting = useMeeting();
  if (draft?.talks === undefined) return null;
  return (
    <Citations>
      <Terms draft={draft} terms={meetingTerms(draft.talks, meeting)} />
    </Citations>
  );
}

function Terms({ draft, terms }: { readonly draft: Draft; readonly terms: MeetingTerms }) {
  const [editing, setEditing] = useState<Editing>();
  const { value } = useQuestion('talksAssumed', { meeting: terms.meeting }, { calmly: true });
  const problems = useOpenCase(({ reading }) => reading?.problems ?? []);
  const here = problems.filter(({ path }) => path?.startsWith('talks') ?? false);
  const { issues = {}, parties = {} } = terms.part;
  const meeting = terms.meeting === undefined ? undefined : draft.talks?.meetings?.[terms.meeting];
  const nameOf = (party: string) => draft.parties?.[party]?.name ?? party;
  const lookOf = useLooks(draft);
  const close = () => setEditing(undefined);
  const supported: Supported = value?.supported ?? {};
  return (
    <SupportContext value={supported}>
      <div className="terms-part">
        <h3>{words.title}</h3>
        <p className="quiet">{words.lead}</p>
        {meeting !== undefined && <p>{words.ofMeeting(meeting.name ?? terms.meeting!, meeting.why)}</p>}
        <AssumedNote meeting={terms.meeting} isLed={false} />
        {here.length > 0 && (
          <section className="terms-problems" aria-label={words.problems}>
            <h4>{words.problems}</h4>
            <ProblemNotes problems={here} />
          </section>
        )}
        <Scrolling label={words.table}>
          <table className="terms-table">
            <caption className="visually-hidden">{words.table}</caption>
            <thead>
              <tr>
                <th scope="col">{words.heads.issue}</th>
                {Object.entries(parties).map(([id, party]) => (
                  <th key={id} scope="col">
                    <div className="party-head">
                      <PartyName party={lookOf(id)} name={nameOf(id)} />
                      <IconButton
                        name={words.editParty(nameOf(id))}
                        onPress={() => setEditing({ what: 'party', party: id })}
                      >
                        <Icon name="pencil" />
                      </IconButton>
                    </div>
                    <PartySummary
                      draft={draft}
                      terms={terms}
                      party={{ id, draft: party, name: nameOf(id) }}
                      onCompare={() => setEditing({ what: 'compare', party: id })}
                      onBelief={(about) => setEditing({ what: 'belief', party: id, about })}
                    />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {Object.entries(issues).map(([id, issue]) => (
                <tr key={id}>
                  <th scope="row">
                    <IssueHead id={id} issue={issue} onEdit={() => setEditing({ what: 'issue', issue: id })} />
                  </th>
                  {Object.entries(parties).map(([party, written]) => (
                    <td key={party}>
                      <CellView
                        terms={terms}
                        issue={{ id, draft: issue, name: issue.name ?? id }}
                        party={{ id: party, draft: written, name: nameOf(party), look: lookOf(party) }}
                        onEdit={() => setEditing({ what: 'cell', issue: id, party })}
                      />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Scrolling>
        <div className="deeds no-print">
          <Button onPress={() => setEditing({ what: 'issue', issue: undefined })}>
            <Icon name="plus" />
            {words.addIssue}
          </Button>
          <AddParty draft={draft} terms={terms} />
        </div>
        <Deadline terms={terms} />
        <BreakdownTerms draft={draft} terms={terms} nameOf={nameOf} />
        <Meetings draft={draft} />
        {editing !== undefined && (
          <Dialogs
            key={JSON.stringify(editing)}
            editing={editing}
            talks={draft.talks ?? {}}
            terms={terms}
            nameOf={nameOf}
            onClose={close}
          />
        )}
      </div>
    </SupportContext>
  );
}

function Dialogs({
  editing,
  talks: draft,
  terms,
  nameOf,
  onClose,
}: {
  readonly editing: Editing;
  readonly talks: DraftTalks;
  readonly terms: MeetingTerms;
  readonly nameOf: (party: string) => string;
  readonly onClose: () => void;
}) {
  const issueOf = (id: string): DraftIssue => terms.part.issues?.[id] ?? {};
  const partyOf = (id: string) => {
    const draft: DraftTalksParty = terms.part.parties?.[id] ?? {};
    return { id, draft, name: nameOf(id) };
  };
  switch (editing.what) {
    case 'compare':
      return <RatherDialog terms={terms} party={partyOf(editing.party)} onClose={onClose} />;
    case 'party':
      return <PartyDialog terms={terms} party={partyOf(editing.party)} nameOf={nameOf} onClose={onClose} />;
    case 'belief':
      return (
        <BeliefDialog
          talks={draft}
          terms={terms}
          party={partyOf(editing.party)}
          other={partyOf(editing.about)}
          onClose={onClose}
        />
      );
    case 'issue': {
      const { issue: id } = editing;
      return (
        <IssueDialog
          terms={terms}
          issue={id === undefined ? undefined : { id, draft: issueOf(id) }}
          nameOf={nameOf}
          onClose={onClose}
        />
      );
    }
    case 'cell': {
      const written = issueOf(editing.issue);
      const issue = { id: editing.issue, draft: written, name: written.name ?? editing.issue };
      return <CellDialog terms={terms} issue={issue} party={partyOf(editing.party)} onClose={onClose} />;
    }
  }
}

function IssueHead({
  id,
  issue,
  onEdit,
}: {
  readonly id: string;
  readonly issue: DraftIssue;
  readonly onEdit: () => void;
}) {
  const { name = id, group, unit = '', step } = issue;
  const bounds = boundsOf(issue);
  const named = namedValues(issue);
  return (
    <>
      {group !== undefined && <span className="group">{group}</span>}
      <div className="party-head">
        <bdi>{name}</bdi>
        <IconButton name={words.editIssue(name)} onPress={onEdit}>
          <Icon name="pencil" />
        </IconButton>
      </div>
      <span className="values">
        {named !== undefined
          ? talks.values(named.map((one) => one.name))
          : bounds !== undefined &&
            words.bounds(String(bounds[0]), String(bounds[1]), unit, step === undefined ? undefined : String(step))}
      </span>
    </>
  );
}

/** The place of each party among those of the case, as elsewhere: it gives its color. */
function useLooks(draft: Draft): (party: string) => number {
  const outline = useOpenCase(({ reading }) => reading?.outline?.parties);
  const before = outline?.map(({ id }) => id) ?? [];
  const order = [...before, ...Object.keys(draft.parties ?? {}).filter((id) => !before.includes(id))];
  return (party) => Math.max(0, order.indexOf(party));
}

function AddParty({ draft, terms }: { readonly draft: Draft; readonly terms: MeetingTerms }) {
  const talking = Object.keys(terms.part.parties ?? {});
  const items = Object.entries(draft.parties ?? {})
    .filter(([id, party]) => !talking.includes(id) && party?.modeled !== false)
    .map(([id, party]) => ({ id, name: party?.name ?? id }));
  if (items.length === 0) return null;
  return (
    <Choice
      label={words.addParty}
      items={items}
      chosen=""
      onChoose={(id) => {
        const name = items.find((one) => one.id === id)?.name ?? id;
        const path = [...terms.root, 'parties', id];
        void perform([{ kind: 'set', path, value: {} }], words.said.newParty(name));
      }}
    />
  );
}
