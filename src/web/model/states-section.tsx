/** Graph form: the states that are listed, and where each party can go from them. */
import { perform } from '../case/case-store.ts';
import { IconButton } from '../parts/button.tsx';
import { Choice } from '../parts/choice.tsx';
import { Icon } from '../parts/icon.tsx';
import { PartyName } from '../parts/party-name.tsx';
import { Scrolling } from '../parts/scrolling.tsx';
import { model as phrases } from '../phrases/model.ts';
import { AddLine } from './add-line.tsx';
import { Changed } from './change-badge.tsx';
import { numbersIn, stateRemoval } from './listed-states.ts';
import { LiveField } from './live-field.tsx';
import { problemsWithin, useModel } from './model-context.ts';
import { decidingParties } from './preferences/vocabulary.ts';
import { ProblemNotes } from './problem-notes.tsx';
import { Section } from './section.tsx';

const words = phrases.graph;
const UNSET = '';

export function StatesSection() {
  const model = useModel();
  const { draft, target } = model;
  const { states = {}, statusQuo } = target.conflict;
  const parties = decidingParties(draft, target.conflict);
  const numbers = Object.keys(states);
  const labelOf = (n: string) => {
    const state = states[n];
    return (typeof state === 'string' ? state : state?.label) ?? '';
  };
  const add = (label: string) => {
    const key = String(Math.max(0, ...numbers.map(Number)) + 1);
    void perform(target.edits({ kind: 'insert', path: ['states'], at: -1, key, value: label }), words.said.add(key));
  };
  return (
    <Section
      id="states"
      intro={words.intro}
      says={String(numbers.length)}
      isChanged={target.isChanged('states') || target.isChanged('moves')}
    >
      <div className="status-quo" data-section="statusQuo">
        <Choice
          label={words.statusQuo}
          items={[
            ...(typeof statusQuo === 'number' ? [] : [{ id: UNSET, name: words.unset }]),
            ...numbers.map((n) => ({ id: n, name: words.state(n, labelOf(n)) })),
          ]}
          chosen={typeof statusQuo === 'number' ? String(statusQuo) : UNSET}
          onChoose={(n) => {
            if (n === UNSET) return;
            const edits = target.edits({ kind: 'set', path: ['statusQuo'], value: Number(n) });
            void perform(edits, words.said.statusQuo);
          }}
        />
        <Changed within={['statusQuo']} />
        <ProblemNotes problems={problemsWithin(model, 'statusQuo')} />
      </div>
      <Scrolling label={words.table}>
        <table className="states">
          <caption className="visually-hidden">{words.table}</caption>
          <thead>
            <tr>
              <th scope="col">{words.number}</th>
              <th scope="col">{words.label}</th>
              {parties.map(({ id, name, place }) => (
                <th key={id} scope="col">
                  <PartyName party={place} name={name} />
                  <span className="visually-hidden">: {words.to}</span>
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {numbers.map((n) => (
              <tr key={n}>
                <th scope="row">{n}</th>
                <td className="label-cell">
                  <StateLabel n={n} label={labelOf(n)} />
                  <Changed within={['states', n]} />
                </td>
                {parties.map(({ id, name }) => (
                  <td key={id}>
                    <MovesFrom party={id} name={name} n={n} />
                  </td>
                ))}
                <td>
                  <IconButton
                    name={`${phrases.remove}: ${words.state(n, labelOf(n))}`}
                    onPress={() => void perform(target.edits(...stateRemoval(target, n)), words.said.remove(n))}
                  >
                    <Icon name="trash" />
                  </IconButton>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolling>
      <AddLine label={words.addLabel} placeholder={words.addPlaceholder} add={add} />
    </Section>
  );
}

function StateLabel({ n, label }: { readonly n: string; readonly label: string }) {
  const model = useModel();
  const { target } = model;
  const state = target.conflict.states?.[n];
  const isMap = state !== null && typeof state === 'object' && state.taken !== undefined;
  const write = (text: string) => {
    if (isMap) {
      if (text !== '') {
        const edits = target.edits({ kind: 'set', path: ['states', n, 'label'], value: text });
        return perform(edits, words.said.label(n));
      }
      if (state.label === undefined) return Promise.resolve();
      return perform(target.edits({ kind: 'remove', path: ['states', n, 'label'] }), words.said.label(n));
    }
    const value = text === '' ? null : text;
    // In a variant, nothing would take the state away; a state without a label is a map there.
    const empty = target.variant === undefined ? null : {};
    return perform(target.edits({ kind: 'set', path: ['states', n], value: value ?? empty }), words.said.label(n));
  };
  return (
    <>
      <LiveField
        label={words.labelOf(n)}
        value={label}
        placeholder={words.state(n, '')}
        problems={problemsWithin(model, 'states', n)}
        write={write}
      />
      {isMap && <code className="taken">{state.taken!.join(', ')}</code>}
    </>
  );
}

function MovesFrom({ party, name, n }: { readonly party: string; readonly name: string; readonly n: string }) {
  const model = useModel();
  const { target } = model;
  const moves = target.conflict.moves?.[party]?.[n];
  const write = (text: string) => {
    const value = numbersIn(text);
    if (value === undefined) return undefined;
    const says = words.said.moves(name, n);
    if (value.length > 0) {
      return perform(target.edits({ kind: 'set', path: ['moves', party, n], value: [...value] }), says);
    }
    if (moves === undefined) return Promise.resolve();
    return perform(target.edits({ kind: 'remove', path: ['moves', party, n] }), says);
  };
  return (
    <LiveField
      label={words.movesOf(name, n)}
      value={(moves ?? []).join(', ')}
      placeholder={words.nowhere}
      kind="short"
      look="code"
      held={words.misread}
      problems={problemsWithin(model, 'moves', party, n)}
      write={write}
    />
  );
}
