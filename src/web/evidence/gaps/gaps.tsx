/** What the model rests on and by whose voice; what has no support, what bears on nothing, what is disputed. */
import './gaps.css';
import { useMemo, useState } from 'react';
import type { EvidenceAnswer, ShownSide, Unsupported } from '../../desk/questions/evidence.ts';
import type { ShownStatement } from '../../desk/questions/evidence-seen.ts';
import { useQuestion } from '../../desk/use-question.ts';
import { Answering } from '../../parts/answering.tsx';
import { Button } from '../../parts/button.tsx';
import { plainWords, Words } from '../../parts/words.tsx';
import { evidence } from '../../phrases/evidence.ts';
import { evidenceParts } from '../../phrases/evidence-parts.ts';
import { lensOf, useCasePlace } from '../../place/use-place.ts';
import { type ElementName, elementNames } from '../element-names.ts';
import { NotLookedAt } from '../not-looked-at.tsx';
import { useDraft } from '../use-ledger.ts';
import { Way } from '../way.tsx';
import { toModel, toPassages, toStatement } from '../ways.ts';
import { PartyVoices } from './party-voices.tsx';

const phrases = evidenceParts.gaps;

/** Longer lists are unfolded first. */
const MOST = 30;

export function Gaps() {
  const lens = lensOf(useCasePlace());
  const asking = useQuestion('evidence', { lens }, { calmly: true });
  return (
    <div className="gaps-part">
      <h3>{phrases.title}</h3>
      <NotLookedAt />
      <Answering asking={asking}>{(answer) => <Shown answer={answer} />}</Answering>
    </div>
  );
}

function Shown({ answer }: { readonly answer: EvidenceAnswer }) {
  const draft = useDraft();
  const nameOf = useMemo(() => (draft === undefined ? undefined : elementNames(draft)), [draft]);
  const { statements, sources, proposed, hasModel, parties, assumptions, unsupported, unused, disputes } = answer;
  if (nameOf === undefined) return null;
  return (
    <>
      <p className="lead">{statements === 0 ? evidenceParts.noLedger : phrases.size(statements, sources, proposed)}</p>
      {!hasModel && <p className="lead">{phrases.noModel}</p>}
      {parties.length > 0 && statements > 0 && (
        <section>
          <h4>{phrases.parties}</h4>
          <div className="party-list">
            {parties.map((party, place) => (
              <PartyVoices key={party.id} party={party} place={place} />
            ))}
          </div>
        </section>
      )}
      <section>
        <h4>{phrases.disputed(disputes.length)}</h4>
        {disputes.length === 0 && <p className="quiet">{phrases.noDisputes}</p>}
        <ul className="disputes">
          {disputes.map(({ path, for: pro, against }) => (
            <li key={path}>
              <p className="what">
                <Way to={toModel(path)} label={`${nameOf(path).whole}: ${evidenceParts.inModel}`}>
                  {nameOf(path).whole}
                </Way>{' '}
                <span className="further">
                  <Way to={toPassages(path)} label={`${nameOf(path).whole}: ${phrases.passages}`}>
                    {phrases.passages}
                  </Way>
                </span>
              </p>
              <div className="sides">
                <Side sign="supports" head={phrases.for} side={pro} />
                <Side sign="contradicts" head={phrases.against} side={against} />
              </div>
            </li>
          ))}
        </ul>
      </section>
      {hasModel && (
        <section>
          <h4>{phrases.unsupported(unsupported.length)}</h4>
          <p className="quiet">
            {unsupported.length === 0 ? phrases.allSupported : phrases.unsupportedOf(unsupported.length, assumptions)}
          </p>
          <Unsupporteds all={unsupported} nameOf={nameOf} />
        </section>
      )}
      <section>
        <h4>{phrases.unused(unused.length)}</h4>
        <p className="quiet">{unused.length === 0 ? phrases.allUsed : phrases.unusedSays}</p>
        <Several all={unused}>{(one) => <Statement key={one.id} statement={one} />}</Several>
      </section>
    </>
  );
}

function Side({
  sign,
  head,
  side,
}: {
  readonly sign: 'supports' | 'contradicts';
  readonly head: string;
  readonly side: ShownSide;
}) {
  return (
    <div className={`side-of ${sign}`}>
      <p className="head">
        <span className="sign" aria-hidden="true">
          {evidenceParts.matrix.signs[sign]}
        </span>{' '}
        {head}
      </p>
      <ul>
        {side.statements.map((one) => (
          <Statement key={one.id} statement={one} />
        ))}
      </ul>
    </div>
  );
}

function Statement({ statement: { id, says, voice, kind, status } }: { readonly statement: ShownStatement }) {
  return (
    <li className="statement">
      <Way to={toStatement(id)}>{says}</Way>
      <span className="of">
        <Words text={voice} />, {evidence.kindAndStatus(kind, status)}
      </span>
    </li>
  );
}

/** By what kind of element it is and whose. */
function Unsupporteds({
  all,
  nameOf,
}: {
  readonly all: readonly Unsupported[];
  readonly nameOf: (path: string, text?: string) => ElementName;
}) {
  return (
    <Several all={all}>
      {({ path, text }, place) => {
        const { whole } = nameOf(path, text);
        return (
          <li key={`${path} ${place}`} className="statement">
            <Way to={toModel(path)} label={`${plainWords(whole)}: ${evidenceParts.inModel}`}>
              {whole}
            </Way>
          </li>
        );
      }}
    </Several>
  );
}

function Several<Item>({
  all,
  children,
}: {
  readonly all: readonly Item[];
  readonly children: (item: Item, place: number) => React.ReactNode;
}) {
  const [isOpen, setOpen] = useState(false);
  if (all.length === 0) return null;
  const shown = isOpen ? all : all.slice(0, MOST);
  return (
    <>
      <ul className="several">{shown.map(children)}</ul>
      {shown.length < all.length && (
        <Button look="quiet" onPress={() => setOpen(true)}>
          {phrases.more(all.length - shown.length)}
        </Button>
      )}
    </>
  );
}
