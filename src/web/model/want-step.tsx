/**
 * The fourth question, put to one party after the other: answered in pairs, said in a line that is added with Enter, or
 * left open.
 */
import './want-step.css';
import { useState } from 'react';
import { parseExpression } from '../../format/expression/expression-text.ts';
import type { Problem } from '../../format/index.ts';
import { expressionInWords } from '../../report/words/expression-in-words.ts';
import { Button } from '../parts/button.tsx';
import { Words } from '../parts/words.tsx';
import { model as phrases } from '../phrases/model.ts';
import { statements } from '../phrases/preferences.ts';
import { ExpressionField } from './preferences/expression-field.tsx';
import { PairedQuestions } from './preferences/paired-questions.tsx';
import { adding, wantsOf } from './preferences/steps.ts';
import { usePreference } from './preferences/use-preference.ts';
import { useVocabulary } from './preferences/use-vocabulary.ts';
import type { DecidingParty, Vocabulary } from './preferences/vocabulary.ts';
import { wantFaults } from './want-faults.ts';

const words = phrases.steps;

interface Props {
  readonly party: DecidingParty;
  readonly autoFocus: boolean;
  /** Something is being said of it: it stays the one that is asked for. */
  readonly onWork: () => void;
  /** Enter on the empty line, or left open; `isSettled`: something is said of it, if only that nobody knows. */
  readonly onNext: (isSettled: boolean) => void;
  /** To all the wants of the party, where they are put in order. */
  readonly onAll: () => void;
}

export function WantStep({ party: { id, name }, autoFocus, onWork, onNext, onAll }: Props) {
  const edited = usePreference(id);
  const vocabulary = useVocabulary();
  const [text, setText] = useState('');
  const [faults, setFaults] = useState<readonly Problem[]>([]);
  const [isPaired, setPaired] = useState(false);
  const { value } = edited;
  const steps = Array.isArray(value) ? value : [];
  const isLine = value === undefined || value === 'unknown' || Array.isArray(value);
  const enter = () => {
    if (text === '') {
      onNext(value !== undefined);
      return;
    }
    const found = wantFaults(text, vocabulary);
    setFaults(found);
    if (found.length > 0) return;
    const says = statements.said.added(name);
    if (value === 'unknown') edited.replace([text], says);
    else edited.change(adding(steps, steps.length, text), says);
    setText('');
  };
  return (
    <section className="want-step" aria-label={words.wantOf(name)}>
      <h3>{words.wantOf(name)}</h3>
      {steps.length > 0 && (
        <ol className="said">
          {steps.flatMap(wantsOf).map((want, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two can say the same.
            <li key={place}>
              <Words text={inWords(want.text, vocabulary)} />
            </li>
          ))}
        </ol>
      )}
      {!isLine && <p className="note">{words.wantElse}</p>}
      <p className="deeds">
        <Button
          look={steps.length === 0 ? 'main' : 'plain'}
          onPress={() => {
            onWork();
            setPaired(true);
          }}
        >
          {words.wantPairs}
        </Button>
        {value === undefined && (
          <Button
            onPress={() => {
              edited.replace('unknown', phrases.steps.saidOpen(name));
              onNext(true);
            }}
          >
            {words.wantOpen}
          </Button>
        )}
        {(steps.length > 1 || !isLine) && (
          <Button look="quiet" onPress={onAll}>
            {words.wantAll}
          </Button>
        )}
      </p>
      {isLine && (
        <ExpressionField
          label={words.wantLabel(name)}
          value={text}
          placeholder={words.wantPlaceholder}
          problems={faults}
          autoFocus={autoFocus}
          onChange={(next) => {
            onWork();
            setText(next);
            setFaults([]);
          }}
          onEnter={enter}
        />
      )}
      {isPaired && <PairedQuestions party={id} partyName={name} edited={edited} onClose={() => setPaired(false)} />}
    </section>
  );
}

function inWords(text: string, vocabulary: Vocabulary): string {
  const parsed = parseExpression(text);
  const said =
    'fault' in parsed
      ? undefined
      : expressionInWords(parsed.syntax, (name) => vocabulary.get(name.normalize('NFC'))?.named);
  return said ?? text;
}
