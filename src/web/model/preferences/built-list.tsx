/** The list of wants that follows from the answers, with what stayed open, to be taken over in one go. */
import { useState } from 'react';
import type { DraftStep } from '../../../format/index.ts';
import type { Text } from '../../../report/writers/document.ts';
import type { BuiltInWords } from '../../desk/questions/pairs.ts';
import { Button } from '../../parts/button.tsx';
import { plainWords, Words } from '../../parts/words.tsx';
import { paired as phrases } from '../../phrases/preferences.ts';
import type { Link } from '../broken-links.ts';
import { Cited } from './cited.tsx';
import { stepSaying } from './steps.ts';

interface Props {
  readonly built: BuiltInWords;
  /** How many parts written before it takes the place of. */
  readonly replaces: number;
  /** What the ledger says of what the list would take the place of. */
  readonly linksBroken: (steps: DraftStep[]) => readonly Link[];
  /** With the links that go along. */
  readonly onTake: (steps: DraftStep[], links: readonly Link[]) => void;
}

export function BuiltList({ built, replaces, linksBroken, onTake }: Props) {
  const { steps, indifferent, undirected, unordered, contradicted } = built;
  const [isTidy, setTidy] = useState(true);
  const taken = steps.map((step) => stepSaying(step.map(({ text }) => ({ id: undefined, text }))));
  const links = linksBroken(taken);
  return (
    <div className="built-list">
      <h3>{phrases.built}</h3>
      {steps.length === 0 && <p>{phrases.noneBuilt}</p>}
      <ol>
        {steps.map((step) => (
          <li key={step.map(({ text }) => text).join(' ')}>
            {step.map(({ text, words }) => (
              <p key={text}>
                <code>{text}</code> <Words text={words} />
              </p>
            ))}
            {step.length > 1 && <p className="quiet">{phrases.sameStep}</p>}
          </li>
        ))}
      </ol>
      {unordered.map(([one, other]) => (
        <p key={`${plainWords(one)} ${plainWords(other)}`}>{phrases.unordered(plainWords(one), plainWords(other))}</p>
      ))}
      {contradicted.map(({ upper, lower, answer }) => (
        <p key={`${plainWords(upper)} ${plainWords(lower)}`} className="warning">
          {phrases.contradicted(plainWords(upper), plainWords(lower), answer === 'equal')}
        </p>
      ))}
      <LeftOut title={phrases.indifferent} texts={indifferent} />
      <LeftOut title={phrases.undirected} texts={undirected} />
      {steps.length > 0 && (
        <>
          <Cited links={links.length} isTidy={isTidy} onTidy={setTidy} />
          <p className="take">
            <Button look="main" autoFocus onPress={() => onTake(taken, isTidy ? links : [])}>
              {phrases.take}
            </Button>
            {replaces > 0 && <span className="quiet">{phrases.replaces(replaces)}</span>}
          </p>
        </>
      )}
    </div>
  );
}

function LeftOut({ title, texts }: { readonly title: string; readonly texts: readonly Text[] }) {
  if (texts.length === 0) return null;
  return (
    <div className="left-out">
      <h4>{title}</h4>
      <ul>
        {texts.map((text) => (
          <li key={plainWords(text)}>
            <Words text={text} />
          </li>
        ))}
      </ul>
    </div>
  );
}
