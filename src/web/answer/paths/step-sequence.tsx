/** A way drawn downwards: states on a line, and between them who moves, in the party's own line. */
import './step-sequence.css';
import { useId } from 'react';
import type { Member, WayAnswer, WayStep } from '../../desk/questions/way.ts';
import { partyLook } from '../../parts/party-look.ts';
import { PartyName } from '../../parts/party-name.tsx';
import { StateLink } from '../../parts/state-link.tsx';
import { plainWords, Words } from '../../parts/words.tsx';
import { paths as phrases } from '../../phrases/paths.ts';
import { Interest } from './interest.tsx';
import { PartyNames } from './party-names.tsx';
import { isMany, type Named, type Telling, Told } from './told.tsx';

interface Props {
  readonly answer: WayAnswer;
  readonly steps: readonly WayStep[];
}

export function StepSequence({ answer: { from, to, parties }, steps }: Props) {
  const title = useId();
  return (
    <figure className="step-sequence" aria-labelledby={title}>
      <figcaption id={title}>{phrases.figureTitle(from.n, to.n)}</figcaption>
      <Stop state={from} />
      <ol>
        {steps.map((step, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: steps are known by their place.
          <li key={place} className="leg">
            <div className="between">
              <Rail parties={step.members.map(({ party }) => party)} />
              <div className="deed">
                <Who step={step} parties={parties} />
                <p className="move">
                  <Words text={step.move} />
                </p>
                {step.members.length > 1 && (
                  <ul className="members">
                    {step.members.map((member) => (
                      <li key={member.party}>
                        <MemberRisk member={member} parties={parties} />
                      </li>
                    ))}
                  </ul>
                )}
                {!step.inTurn && <p className="quiet">{phrases.atOnceOnly}</p>}
              </div>
            </div>
            <Stop state={step.to} />
          </li>
        ))}
      </ol>
    </figure>
  );
}

function Stop({ state: { n, words } }: { readonly state: WayAnswer['from'] }) {
  return (
    <div className="stop">
      <span className="at">
        <StateLink n={n} words={plainWords(words)} />
      </span>
      <span className="quiet">
        <Words text={words} />
      </span>
    </div>
  );
}

function Who({ step: { members }, parties }: { readonly step: WayStep; readonly parties: readonly Named[] }) {
  const [only, another] = members;
  if (another !== undefined) {
    return (
      <p className="who">
        <PartyNames which={members.map(({ party }) => party)} parties={parties} /> {phrases.atOnce}
      </p>
    );
  }
  return (
    <p className="who">
      <PartyName party={only!.party} name={parties[only!.party]!.name} />{' '}
      <Interest is={only!.change} isMany={isMany([only!.party], parties)} />
    </p>
  );
}

function MemberRisk({ member, parties }: { readonly member: Member; readonly parties: readonly Named[] }) {
  return (
    <>
      <PartyName party={member.party} name={parties[member.party]!.name} />{' '}
      <Interest is={member.change} isMany={isMany([member.party], parties)} />
      <ul>
        {risksOf(member).map((telling, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: sentences have no other name.
          <li key={place} className="risk">
            <Told telling={telling} parties={parties} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** What it risks by moving first, and what it could gain by holding out. */
export function risksOf({ party, alone, partly, holdingOut }: Member): Telling[] {
  const risks: Telling[] = [];
  if (alone === undefined) risks.push(phrases.notFirst(party));
  else if (alone.is === 'unknown') risks.push(phrases.exposureUnknown(party, alone.n));
  else
    risks.push(
      alone.is === 'worse' ? phrases.exposed(party, alone.n) : phrases.safe(party, alone.n, alone.is === 'better'),
    );
  if (partly?.is === 'worse' && partly.n !== alone?.n) risks.push(phrases.partly(party, partly.n));
  if (holdingOut === undefined) risks.push(phrases.needed(party));
  else if (holdingOut.is === 'unknown') risks.push(phrases.defectionUnknown(party, holdingOut.n));
  else if (holdingOut.is === 'better') risks.push(phrases.couldDefect(party, holdingOut.n));
  else risks.push(phrases.follows(party, holdingOut.n, holdingOut.is === 'same'));
  return risks;
}

/** One line for each party that moves, side by side where several move at once. */
function Rail({ parties }: { readonly parties: readonly number[] }) {
  const gap = 7;
  const width = gap * (parties.length - 1);
  return (
    <svg className="rail" width="40" height="100%" aria-hidden="true">
      {parties.map((party, place) => {
        const { color, dash } = partyLook(party);
        const x = 20 - width / 2 + gap * place;
        return (
          <line key={party} x1={x} x2={x} y1="0" y2="100%" stroke={color} strokeWidth="2.6" strokeDasharray={dash} />
        );
      })}
    </svg>
  );
}
