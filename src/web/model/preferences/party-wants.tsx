/** What one party wants, in whichever way it is said, and the way from one to another. */
import { useRef, useState } from 'react';
import type { DraftPreference } from '../../../format/index.ts';
import type { PartyEffects } from '../../desk/questions/want-effects.ts';
import { Button } from '../../parts/button.tsx';
import { Choice } from '../../parts/choice.tsx';
import { PartyName } from '../../parts/party-name.tsx';
import { preferences as phrases } from '../../phrases/preferences.ts';
import { brokenLinks, withoutLinks } from '../broken-links.ts';
import { Changed } from '../change-badge.tsx';
import { CitedMark } from '../citations.tsx';
import { DoubtMark } from '../doubt-mark.tsx';
import { LiveField } from '../live-field.tsx';
import { doubtsAt, useModel } from '../model-context.ts';
import { ProblemNotes } from '../problem-notes.tsx';
import { Cited } from './cited.tsx';
import { begunAs, kindOf, sizeOfWants, WANTS_KINDS, type WantsKind } from './kind-of-wants.ts';
import { PairedQuestions } from './paired-questions.tsx';
import { RankingRows } from './ranking-rows.tsx';
import { StatementRows } from './statement-rows.tsx';
import { type EditedPreference, replacing, usePreference } from './use-preference.ts';
import type { DecidingParty } from './vocabulary.ts';
import { WeightTable } from './weight-table.tsx';

interface Props {
  readonly party: DecidingParty;
  readonly answer: PartyEffects | undefined;
  /** The answer is to an earlier text. */
  readonly isStale: boolean;
  /** On to the next party. */
  readonly onDone: () => void;
}

export function PartyWants({ party: { id, name, place }, answer, isStale, onDone }: Props) {
  const model = useModel();
  const edited = usePreference(id);
  const { value } = edited;
  /** Statements that are yet to be written. */
  const [isBegun, setBegun] = useState(value === undefined);
  const [asked, setAsked] = useState<WantsKind>();
  const [isPaired, setPaired] = useState(false);
  const written = kindOf(value);
  const kind = written === 'unknown' && isBegun ? 'statements' : written;
  const isGraph = model.target.conflict.moves !== undefined || model.target.conflict.states !== undefined;

  const section = useRef<HTMLElement>(null);
  /** Gives the focus back to where it was asked for. */
  const closeAsked = () => {
    setAsked(undefined);
    section.current?.querySelector<HTMLElement>('.choice button')?.focus();
  };
  const [isTidy, setTidy] = useState(true);
  const links =
    asked === undefined
      ? []
      : brokenLinks(model.draft, edited.editsOf([replacing(begunAs(asked, answer?.ranking, isGraph))]));

  const turnTo = (next: WantsKind) => {
    setBegun(next === 'statements');
    if (next === written && !(next === 'unknown' && value === undefined)) return;
    if (next === 'statements' && value === undefined) return;
    const beside = isTidy ? withoutLinks(model.draft, links) : [];
    edited.replace(begunAs(next, answer?.ranking, isGraph), phrases.said.kind(name), beside);
  };
  const choose = (next: WantsKind) => {
    if (next === kind) return;
    if (next === written || sizeOfWants(value) === 0) turnTo(next);
    else setAsked(next);
  };
  const at = ['conflict', 'preferences', id].join('.');
  const whole = model.problems.filter(
    ({ path }) => path === at || path === edited.target.pathOf('preferences', id).join('.'),
  );

  return (
    <section className="party-wants" aria-label={name} data-party={id} data-section={`preferences.${id}`} ref={section}>
      <header>
        <h3>
          <PartyName party={place} name={name} />
        </h3>
        <CitedMark path={`preferences.${id}`} />
        <DoubtMark doubts={doubtsAt(model, `preferences.${id}`)} />
        <div className="ways">
          <Changed within={['preferences', id]} />
          <Button look="quiet" aria-label={phrases.inPairsOf(name)} onPress={() => setPaired(true)}>
            {phrases.inPairs}
          </Button>
          <Choice
            label={phrases.kindOf(name)}
            hideLabel
            items={WANTS_KINDS.map((one) => ({ id: one, ...phrases.kinds[one] }))}
            chosen={kind}
            onChoose={choose}
          />
        </div>
      </header>
      {asked !== undefined && (
        <div className="lost" role="alertdialog" aria-label={phrases.lost.title(name)}>
          <p>
            <strong>{phrases.lost.title(name)}</strong> {whatIsLost(value)}{' '}
            {asked === 'ranking' && (answer?.ranking === undefined ? phrases.lost.tied : phrases.lost.kept)}{' '}
            {phrases.lost.undo}
          </p>
          <Cited links={links.length} isTidy={isTidy} onTidy={setTidy} />
          <div className="deeds">
            <Button autoFocus onPress={closeAsked}>
              {phrases.lost.stay}
            </Button>
            <Button
              look="danger"
              onPress={() => {
                turnTo(asked);
                closeAsked();
              }}
            >
              {phrases.lost.go}
            </Button>
          </div>
        </div>
      )}
      <ProblemNotes problems={whole} />
      <Wants kind={kind} party={id} name={name} edited={edited} answer={answer} isStale={isStale} onDone={onDone} />
      {isPaired && <PairedQuestions party={id} partyName={name} edited={edited} onClose={() => setPaired(false)} />}
    </section>
  );
}

function whatIsLost(value: DraftPreference | undefined): string {
  if (typeof value === 'object' && 'unknown' in value) return phrases.lost.unknown(value.unknown);
  return phrases.lost[kindOf(value) as Exclude<WantsKind, 'unknown'>](sizeOfWants(value));
}

function Wants(props: {
  readonly kind: WantsKind;
  readonly party: string;
  readonly name: string;
  readonly edited: EditedPreference;
  readonly answer: PartyEffects | undefined;
  readonly isStale: boolean;
  readonly onDone: () => void;
}) {
  const { kind, party, name, edited, answer, isStale, onDone } = props;
  const { value } = edited;
  if (kind === 'statements') {
    const steps = Array.isArray(value) ? value : [];
    const isOfThese = !isStale && answer?.effects.length === steps.length;
    return (
      <StatementRows
        party={party}
        partyName={name}
        steps={steps}
        edited={edited}
        effects={isOfThese ? answer.effects : undefined}
        onDone={onDone}
      />
    );
  }
  if (typeof value === 'object' && 'weights' in value) {
    return <WeightTable party={party} partyName={name} written={value.weights} edited={edited} />;
  }
  if (typeof value === 'object' && 'ranking' in value) {
    return (
      <RankingRows
        party={party}
        partyName={name}
        entries={value.ranking}
        edited={edited}
        states={answer?.ranking?.flat()}
      />
    );
  }
  const why = typeof value === 'object' && 'unknown' in value ? value.unknown : '';
  return (
    <div className="unknown">
      <p>{phrases.unknown(name)}</p>
      <LiveField
        label={phrases.why}
        showLabel
        value={why}
        placeholder={phrases.whyPlaceholder}
        write={async (text) => edited.replace(text === '' ? 'unknown' : { unknown: text }, phrases.said.why(name))}
      />
    </div>
  );
}
