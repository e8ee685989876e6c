/** One party: in a sentence whether it speaks for its own wants; what they rest on; who speaks for them. */
import type { PartyEvidence } from '../../desk/questions/evidence.ts';
import { PartyLine } from '../../parts/party-name.tsx';
import { Words } from '../../parts/words.tsx';
import { evidenceParts } from '../../phrases/evidence-parts.ts';
import { Way } from '../way.tsx';
import { toModel } from '../ways.ts';

const phrases = evidenceParts.gaps;
const BASES = ['stated', 'inferred', 'analyst', 'unsupported'] as const;

/** `place`: of the party in the model. */
export function PartyVoices({ party, place }: { readonly party: PartyEvidence; readonly place: number }) {
  const { id, name, wants, inOwnVoice, inOthersVoice, byVoice } = party;
  // One of them may speak for it after all.
  const isOpen = byVoice.some(({ isNobodys }) => isNobodys);
  const says = wants === 0 ? phrases.unknown(name) : phrases.sentence(name, wants, inOwnVoice, isOpen);
  return (
    <div className="party-voices">
      <p className="sentence">
        <PartyLine party={place} />
        <span>
          <Way to={toModel(`preferences.${id}`)} label={`${says} ${phrases.toWants(name)}`}>
            {says}
          </Way>
          {inOthersVoice > 0 && ` ${phrases.othersOnly(inOthersVoice)}`}
        </span>
      </p>
      {wants > 0 && (
        <div className="rests">
          <div>
            <div className="share" aria-hidden="true">
              {BASES.map(
                (basis) =>
                  party[basis] > 0 && <span key={basis} className={basis} style={{ flexGrow: party[basis] }} />,
              )}
            </div>
            <ul className="bases">
              {BASES.filter((basis) => party[basis] > 0).map((basis) => (
                <li key={basis}>
                  <span className={`key ${basis}`} aria-hidden="true" />
                  {phrases.bases[basis]} <b>{phrases.share(party[basis], wants)}</b>
                </li>
              ))}
            </ul>
          </div>
          <div>
            <p className="quiet">{byVoice.length === 0 ? phrases.noVoice : phrases.byVoice}</p>
            <ul className="voices">
              {byVoice.map(({ voice, wants: count, isNobodys }, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two voices may be called the same.
                <li key={at}>
                  <Words text={voice} /> <span className="quiet">{phrases.voice(count, isNobodys)}</span>
                </li>
              ))}
            </ul>
          </div>
        </div>
      )}
    </div>
  );
}
