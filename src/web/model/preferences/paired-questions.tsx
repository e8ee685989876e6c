/** Questions in pairs: "which would they rather?", to check what a party is said to want, or to build it. */
import './paired-questions.css';
import { type KeyboardEvent, useRef, useState } from 'react';
import type { AnsweredPair, PairAnswer, PairsAsked } from '../../desk/questions/pairs.ts';
import { useQuestion } from '../../desk/use-question.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { paired as phrases } from '../../phrases/preferences.ts';
import { lensOf, useCasePlace } from '../../place/use-place.ts';
import { brokenLinks, withoutLinks } from '../broken-links.ts';
import { useModel } from '../model-context.ts';
import { BuiltList } from './built-list.tsx';
import { CheckedList } from './checked-list.tsx';
import { kindOf, sizeOfWants } from './kind-of-wants.ts';
import { PairSides } from './pair-sides.tsx';
import { joining, moving } from './steps.ts';
import { type EditedPreference, replacing } from './use-preference.ts';

interface Props {
  readonly party: string;
  readonly partyName: string;
  readonly edited: EditedPreference;
  readonly onClose: () => void;
}

export function PairedQuestions({ party, partyName, edited, onClose }: Props) {
  const [mode, setMode] = useState<PairsAsked['mode']>();
  return (
    <Dialog title={phrases.title(partyName)} isOpen onClose={onClose} size="large">
      <div className="paired-questions">
        {mode === undefined ? (
          <Modes partyName={partyName} canCheck={kindOf(edited.value) !== 'unknown'} onChoose={setMode} />
        ) : (
          <Interview
            party={party}
            partyName={partyName}
            mode={mode}
            edited={edited}
            onClose={onClose}
            onOther={() => setMode(undefined)}
          />
        )}
      </div>
    </Dialog>
  );
}

function Modes(props: {
  readonly partyName: string;
  readonly canCheck: boolean;
  readonly onChoose: (mode: PairsAsked['mode']) => void;
}) {
  const { partyName, canCheck, onChoose } = props;
  return (
    <>
      <p>{phrases.begin(partyName)}</p>
      <ul className="modes" aria-label={phrases.modes}>
        <li>
          <Button
            look={canCheck ? 'main' : 'plain'}
            isDisabled={!canCheck}
            autoFocus={canCheck}
            onPress={() => onChoose('check')}
          >
            {phrases.check}
          </Button>
          <p>{canCheck ? phrases.checkSays : phrases.noCheck}</p>
        </li>
        <li>
          <Button look={canCheck ? 'plain' : 'main'} autoFocus={!canCheck} onPress={() => onChoose('build')}>
            {phrases.build}
          </Button>
          <p>{phrases.buildSays}</p>
        </li>
      </ul>
    </>
  );
}

const ANSWERS = ['first', 'second', 'equal', 'unknown', 'skip'] as const;
const byKey: ReadonlyMap<string, PairAnswer> = new Map([
  ['1', 'first'],
  ['2', 'second'],
  ['3', 'equal'],
  ['=', 'equal'],
  ['?', 'unknown'],
  ['4', 'unknown'],
  ['0', 'skip'],
]);

function Interview(props: Props & { readonly mode: PairsAsked['mode']; readonly onOther: () => void }) {
  const { party, partyName, mode, edited, onClose, onOther } = props;
  const lens = lensOf(useCasePlace());
  const { draft } = useModel();
  const [told, setTold] = useState<readonly AnsweredPair[]>([]);
  const [answers, setAnswers] = useState<readonly PairAnswer[]>([]);
  const asking = useQuestion('pairs', mode === 'check' ? { lens, party, mode, told } : { lens, party, mode, answers });
  const box = useRef<HTMLDivElement>(null);
  const { value, isStale, refused } = asking;
  const question = value?.question;

  const answer = (said: PairAnswer) => {
    // While the next question is being worked out, the one shown has its answer already.
    if (question === undefined || isStale) return;
    if (question.states === undefined) setAnswers([...answers, said]);
    else setTold([...told, { ...question.states, answer: said }]);
    box.current?.focus();
  };
  const back = () => {
    setAnswers(answers.slice(0, -1));
    setTold(told.slice(0, -1));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const said = byKey.get(event.key);
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Backspace') back();
    else if (said !== undefined) answer(said);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys beside the buttons that do the same.
    <div className="interview" ref={box} tabIndex={-1} onKeyDown={onKeyDown} aria-busy={isStale}>
      {refused !== undefined && <p role="alert">{refused}</p>}
      {value !== undefined && (
        <p className="progress" role="status">
          {phrases.progress(value.asked, value.left)}
        </p>
      )}
      {question !== undefined && (
        <>
          <h3>{phrases.question(partyName)}</h3>
          <PairSides question={question} />
          <div className="answers">
            {ANSWERS.map((said) => (
              <Button
                key={said}
                look={said === 'skip' ? 'quiet' : 'plain'}
                aria-keyshortcuts={phrases.keys[said]}
                autoFocus={said === 'first' && value?.asked === 0}
                onPress={() => answer(said)}
              >
                {phrases.answers[said]} <kbd>{phrases.keys[said]}</kbd>
              </Button>
            ))}
          </div>
        </>
      )}
      {value?.mode === 'check' && (
        <CheckedList
          checked={value}
          onMend={({ kind, upper, lower }) =>
            edited.change(
              kind === 'join'
                ? joining(Array.isArray(edited.value) ? edited.value : [], lower)
                : [...moving(lower, upper), ...moving(upper + 1, lower)],
              phrases.said.mend(partyName),
            )
          }
        />
      )}
      {value?.mode === 'build' && question === undefined && (
        <BuiltList
          built={value.built}
          replaces={sizeOfWants(edited.value)}
          linksBroken={(steps) => brokenLinks(draft, edited.editsOf([replacing(steps)]))}
          onTake={(steps, links) => {
            edited.replace(steps, phrases.said.built(partyName), withoutLinks(draft, links));
            onClose();
          }}
        />
      )}
      <div className="ways">
        <Button
          look="quiet"
          isDisabled={answers.length + told.length === 0}
          aria-keyshortcuts="Backspace"
          onPress={back}
        >
          {phrases.back}
        </Button>
        <Button look="quiet" onPress={onOther}>
          {phrases.other}
        </Button>
      </div>
    </div>
  );
}
