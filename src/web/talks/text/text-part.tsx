/** The mediator's single text as a document with its versions, and who objected to what. */
import './text-part.css';
import type { SeenVersion, TalksTextAnswer } from '../../desk/questions/talks-text.ts';
import { useQuestion } from '../../desk/use-question.ts';
import { Answering } from '../../parts/answering.tsx';
import { Button, IconButton } from '../../parts/button.tsx';
import { Choice } from '../../parts/choice.tsx';
import { Icon } from '../../parts/icon.tsx';
import { PartyName } from '../../parts/party-name.tsx';
import { Scrolling } from '../../parts/scrolling.tsx';
import { listed, number, utility } from '../../phrases/figures.ts';
import { talks } from '../../phrases/talks.ts';
import { talksRun } from '../../phrases/talks-run.ts';
import { talksText as phrases } from '../../phrases/talks-text.ts';
import { choose, useCasePlace } from '../../place/use-place.ts';
import { AssumedNote } from '../assumed-note.tsx';
import { DealPanel } from '../deal/deal-panel.tsx';
import { useMeeting } from '../use-meeting.ts';
import { useTrial } from '../what-if/use-trial.ts';
import { WhatIf } from '../what-if/what-if.tsx';

const TRIES = ['50', '200', '1000', '5000'];
const USUAL = '200';
/** As a share of a party's range: what still passes at first. */
const WARM = 0.1;

export function TextPart() {
  const { chosen } = useCasePlace();
  const meeting = useMeeting();
  const trial = useTrial();
  const tries = TRIES.includes(chosen.tries ?? '') ? chosen.tries! : USUAL;
  const seed = Math.max(1, Math.floor(Number(chosen.seed ?? 1)) || 1);
  const isWarm = chosen.warm !== undefined;
  const asking = useQuestion('talksText', {
    meeting,
    trial,
    tries: Number(tries),
    seed,
    heat: isWarm ? WARM : 0,
  });
  const { heat } = phrases;
  const go = (change: Readonly<Record<string, string | number | null>>) =>
    choose({ chosen: { ...change, version: null } }, { replace: true });
  return (
    <div className="talks-part text-part">
      <WhatIf />
      <h3>{phrases.title}</h3>
      <p className="quiet">{phrases.lead}</p>
      <AssumedNote meeting={meeting} />
      <div className="tools no-print">
        <Choice
          label={heat.label}
          items={[
            { id: 'cold', ...heat.cold },
            { id: 'warm', ...heat.warm },
          ]}
          chosen={isWarm ? 'warm' : 'cold'}
          onChoose={(id) => go({ warm: id === 'warm' ? 1 : null })}
        />
        <Choice
          label={phrases.tries}
          items={TRIES.map((id) => ({ id, name: number(Number(id)) }))}
          chosen={tries}
          onChoose={(id) => go({ tries: id === USUAL ? null : id })}
        />
        <Button onPress={() => go({ seed: seed + 1 })}>{phrases.another}</Button>
        <span className="quiet">
          {phrases.seed}: {number(seed)}
        </span>
      </div>
      <Answering asking={asking}>{(answer) => <Shown answer={answer} />}</Answering>
    </div>
  );
}

function Shown({ answer }: { readonly answer: TalksTextAnswer }) {
  const { chosen } = useCasePlace();
  const meeting = useMeeting();
  const trial = useTrial();
  const { versions, tries, left, improvements = 0 } = answer;
  const isDominated = improvements > 0;
  const count = versions.length;
  if (count === 0) return <p className="verdict none">{phrases.none(tries)}</p>;
  const asked = Number(chosen.version);
  const at = Number.isInteger(asked) && asked >= 1 && asked <= count ? asked : count;
  const show = (next: number) => choose({ chosen: { version: next === count ? null : next } }, { replace: true });
  return (
    <>
      <p className={isDominated ? 'verdict part' : 'verdict some'}>
        {phrases.last(count, versions.at(-1)!.draft, tries)} {isDominated && phrases.dominated(improvements)}
      </p>
      <p>{left === 0 ? phrases.settled : phrases.notSettled(left)}</p>
      <div className="document-and-notes">
        <section className="document" aria-label={phrases.draftOf(at, count)}>
          <header>
            <h4>{phrases.draftOf(at, count)}</h4>
            <span className="steps no-print">
              <IconButton name={phrases.previous} isDisabled={at === 1} onPress={() => show(at - 1)}>
                <Icon name="back" />
              </IconButton>
              <IconButton name={phrases.next} isDisabled={at === count} onPress={() => show(at + 1)}>
                <Icon name="forward" />
              </IconButton>
            </span>
          </header>
          <Version answer={answer} version={versions[at - 1]!} before={versions[at - 2]} />
        </section>
        <Refusals answer={answer} version={versions[at - 1]!} />
      </div>
      <Objections answer={answer} />
      <DealPanel title={talksRun.left.title} asked={{ meeting, trial, levels: versions.at(-1)!.levels }} />
    </>
  );
}

function Version({
  answer: { issues, parties },
  version: { values, changed, draft, worths },
  before,
}: {
  readonly answer: TalksTextAnswer;
  readonly version: SeenVersion;
  readonly before: SeenVersion | undefined;
}) {
  return (
    <div aria-live="polite">
      <p className="quiet">{phrases.byDraft(draft, changed === undefined)}</p>
      <ol>
        {values.map((value, issue) => (
          <li key={issues[issue]!.id} data-changed={changed?.issue === issue || undefined}>
            <span className="number">{number(issue + 1)}</span>
            <span>
              <strong>{talks.headOf(issues[issue]!.name)}</strong>{' '}
              {changed?.issue === issue ? (
                <>
                  <ins>{value}</ins> <del>{changed.before}</del>
                </>
              ) : (
                value
              )}
            </span>
          </li>
        ))}
      </ol>
      <p>
        {phrases.worth(
          worths.map((worth, party) =>
            phrases.worthTo(parties[party]!.name, utility(worth), before && worth - before.worths[party]!),
          ),
        )}
      </p>
    </div>
  );
}

function Refusals({
  answer: { issues, parties },
  version: { refused, refusedCount },
}: {
  readonly answer: TalksTextAnswer;
  readonly version: SeenVersion;
}) {
  if (refusedCount === 0) return null;
  const { change, times, by } = phrases.refusedHeads;
  return (
    <div className="refusals">
      <Scrolling label={phrases.refusedTitle}>
        <table className="plain-table">
          <caption>{phrases.refusedTitle}</caption>
          <thead>
            <tr>
              <th scope="col">{change}</th>
              <th scope="col">{times}</th>
              <th scope="col">{by}</th>
            </tr>
          </thead>
          <tbody>
            {refused.map((one) => (
              <tr key={JSON.stringify(one)}>
                <td>{phrases.change(issues[one.change.issue]!.name, one.change.from, one.change.to)}</td>
                <td>{number(one.times)}</td>
                <td>
                  {listed(
                    one.by.map(({ party, because }) =>
                      phrases.objected(parties[party]!.name, phrases.because[because] ?? because),
                    ),
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolling>
      {refusedCount > refused.length && <p className="quiet">{phrases.moreRefused(refusedCount - refused.length)}</p>}
    </div>
  );
}

function Objections({ answer: { issues, parties, objections } }: { readonly answer: TalksTextAnswer }) {
  return (
    <Scrolling label={phrases.objectionsTitle}>
      <table className="plain-table">
        <caption>{phrases.objectionsTitle}</caption>
        <thead>
          <tr>
            <th scope="col">{phrases.objectionHeads.issue}</th>
            {parties.map(({ id, name, look }) => (
              <th key={id} scope="col">
                <PartyName party={look} name={name} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {objections.map((byParty, issue) => (
            <tr key={issues[issue]!.id}>
              <th scope="row">{issues[issue]!.name}</th>
              {byParty.map(({ asked, objected }, party) => (
                <td key={parties[party]!.id}>{asked === 0 ? phrases.notAsked : phrases.objections(objected, asked)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolling>
  );
}
