/** What a party brings beside its worths: when it walks away, what matters most, its tactic, its red lines. */
import './terms-dialog.css';
import { type FormEvent, useState } from 'react';
import { type DraftTalksParty, pointsWritten, type TextEdit } from '../../../format/index.ts';
import { perform } from '../../case/case-store.ts';
import { useQuestion } from '../../desk/use-question.ts';
import { Button } from '../../parts/button.tsx';
import { Choice } from '../../parts/choice.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Tick } from '../../parts/tick.tsx';
import { termsWords } from '../../phrases/talks-terms.ts';
import { WaysOut } from '../ways-out/ways-out.tsx';
import { DialogDeeds } from './dialog-deeds.tsx';
import type { MeetingTerms } from './meeting-terms.ts';
import { NumberField } from './number-field.tsx';
import { rankedFrom } from './order-text.ts';
import {
  DISCOUNT_BOUNDS,
  isInNumbers,
  isPartySound,
  limitBounds,
  limitOf,
  type PartyForm,
  partyEdits,
  partyForm,
} from './party-form.ts';
import { RankingField } from './ranking-field.tsx';
import { RedLinesField } from './red-lines-field.tsx';
import { TacticField } from './tactic-field.tsx';
import { ValueChoice } from './value-choice.tsx';

const words = termsWords.party;
const RESERVATIONS = ['none', 'number', 'package'] as const;

interface Props {
  readonly terms: MeetingTerms;
  readonly party: { readonly id: string; readonly draft: DraftTalksParty; readonly name: string };
  /** What a party of the talks is called. */
  readonly nameOf: (party: string) => string;
  readonly onClose: () => void;
}

export function PartyDialog({ terms, party, nameOf: partyName, onClose }: Props) {
  const issues = terms.part.issues ?? {};
  const ids = Object.keys(issues);
  const nameOf = (id: string) => issues[id]?.name ?? id;
  const [form, setForm] = useState(() => partyForm(party.draft, issues));
  const change = (more: Partial<PartyForm>) => setForm((before) => ({ ...before, ...more }));
  const { value: stakes } = useQuestion('talksStakes', { meeting: terms.meeting });
  const points = pointsWritten(terms.part, party.id);
  const range = stakes?.parties.find(({ id }) => id === party.id)?.numbers?.range;
  const hasNumbers = isInNumbers(party.draft);
  const bounds = limitBounds(hasNumbers, points, range);
  const reservations = RESERVATIONS.filter((id) => id !== 'number' || hasNumbers || form.reservation === 'number');
  const isSound = isPartySound(form, issues, bounds, points, hasNumbers);
  const finish = (edits: readonly TextEdit[], says: string) => {
    onClose();
    if (edits.length > 0) void perform(edits, says);
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (!isSound) return;
    const root = [...terms.root, 'parties', party.id];
    finish(partyEdits(party.draft, issues, root, form, terms.meeting !== undefined), termsWords.said.party(party.name));
  };
  const leave = () => {
    const path = [...terms.root, 'parties', party.id];
    finish(
      [terms.meeting === undefined ? { kind: 'remove', path } : { kind: 'set', path, value: null }],
      termsWords.said.removeParty(party.name),
    );
  };
  const others = Object.keys(terms.part.parties ?? {}).filter((id) => id !== party.id);
  const isBelieved = (id: string) => party.draft.believes?.[id] !== undefined;
  return (
    <Dialog title={words.title(party.name)} isOpen onClose={onClose} size="large">
      <form className="terms-dialog" onSubmit={save}>
        <div className="fields">
          <Choice
            label={words.reservation}
            items={reservations.map((id) => ({ id, ...words.reservations[id] }))}
            chosen={form.reservation}
            onChoose={(reservation) => change({ reservation })}
          />
          {form.reservation === 'number' && (
            <NumberField
              label={words.number}
              value={form.walksAway}
              bounds={bounds}
              fault={hasNumbers ? undefined : words.numberNone}
              onChange={(walksAway) => change({ walksAway })}
              says={words.numberSays(points, form.walksAway.trim() === '')}
            />
          )}
        </div>
        {form.reservation === 'package' && (
          <>
            <div className="fields">
              {ids.map((id) => (
                <ValueChoice
                  key={id}
                  label={nameOf(id)}
                  issue={issues[id]!}
                  value={form.package[id] ?? ''}
                  open={words.leftOpen}
                  onChange={(value) => change({ package: { ...form.package, [id]: value } })}
                />
              ))}
            </div>
            {ids.some((id) => (form.package[id] ?? '') === '') && <p className="quiet">{words.leftOpenSays}</p>}
          </>
        )}
      </form>
      <div className="terms-dialog">
        <WaysOut
          terms={terms}
          party={party}
          limit={limitOf(form, issues)}
          onTake={(worth) => change({ reservation: 'number', walksAway: String(worth) })}
          level={3}
        />
      </div>
      <form className="terms-dialog" onSubmit={save}>
        <Tick
          label={words.hasImportance}
          isTicked={form.importance !== undefined}
          onTick={(ticked) => change({ importance: ticked ? rankedFrom(undefined, ids) : undefined })}
        >
          <span>{words.hasImportance}</span>
        </Tick>
        {form.importance !== undefined && (
          <RankingField
            label={words.importance}
            ranked={form.importance}
            nameOf={nameOf}
            tied={termsWords.rank.equal}
            onChange={(importance) => change({ importance })}
          />
        )}
        <div className="fields">
          <NumberField
            label={words.discount}
            value={form.discount}
            bounds={DISCOUNT_BOUNDS}
            onChange={(discount) => change({ discount })}
          />
        </div>
        <TacticField
          form={form.tactic}
          points={points}
          believed={others.filter(isBelieved).map(partyName)}
          unknown={others.filter((id) => !isBelieved(id)).map(partyName)}
          onChange={(tactic) => change({ tactic })}
        />
        <RedLinesField lines={form.redLines} issues={issues} onChange={(redLines) => change({ redLines })} />
        <DialogDeeds isSound={isSound} onClose={onClose}>
          <span className="apart">
            <Button look="danger" onPress={leave}>
              {words.leave}
            </Button>
          </span>
        </DialogDeeds>
      </form>
    </Dialog>
  );
}
