/** Two of them: how many states hold in both and in one only, what is assumed differently, and which of it did it. */
import '../../parts/plain-table.css';
import './two-variants.css';
import { variantName } from '../../../report/phrases/variant-name.ts';
import type { ChangeGroup, DifferenceAnswer } from '../../desk/questions/difference.ts';
import type { HeatAnswer } from '../../desk/questions/heat.ts';
import { useQuestion } from '../../desk/use-question.ts';
import { Answering } from '../../parts/answering.tsx';
import { Button } from '../../parts/button.tsx';
import { Choice } from '../../parts/choice.tsx';
import { SaveTable } from '../../parts/save-table.tsx';
import { Words } from '../../parts/words.tsx';
import { compare as phrases } from '../../phrases/compare.ts';
import { number } from '../../phrases/figures.ts';
import { choose, lensOf, useCasePlace } from '../../place/use-place.ts';
import { ComparedState } from './compared-state.tsx';

/** The case itself, among the ids of variants. */
const THE_CASE = '*';

export function TwoVariants({ answer: { rows, dissent, concepts } }: { readonly answer: HeatAnswer }) {
  const place = useCasePlace();
  const { chosen } = place;
  const concept = concepts.some(({ id }) => id === chosen.concept) ? chosen.concept : undefined;
  const asking = useQuestion('difference', { lens: lensOf(place), a: chosen.a, b: chosen.b, concept });
  const a = chosen.a ?? THE_CASE;
  const b = chosen.b ?? asking.value?.b ?? dissent?.variant ?? rows[1]!.variant!;
  const items = rows.map(({ variant, why }) => ({
    id: variant ?? THE_CASE,
    name: variant === undefined ? phrases.theCase : variantName(variant),
    ...(why !== '' && { says: why }),
  }));
  const whyOf = (side: string) => rows.find(({ variant }) => variant === side)?.why;
  return (
    <section className="two-variants">
      <h3>{phrases.pairTitle}</h3>
      <div className="sides">
        <Side
          label={phrases.first}
          items={items}
          chosen={a}
          why={whyOf(a)}
          onChoose={(id) => choose({ chosen: { a: id } })}
        />
        <Side
          label={phrases.second}
          items={items}
          chosen={b}
          why={whyOf(b)}
          onChoose={(id) => choose({ chosen: { b: id } })}
        />
        <Button look="quiet" onPress={() => choose({ chosen: { a: b, b: a } })}>
          {phrases.swap}
        </Button>
      </div>
      {dissent !== undefined && a === THE_CASE && b === dissent.variant && (
        <p className="quiet">{phrases.dissent(dissent.variant, dissent.letters)}</p>
      )}
      {a === b ? (
        <p>{phrases.same}</p>
      ) : (
        <>
          <Answering asking={asking}>{(found) => <Found found={found} />}</Answering>
          <p className="save no-print">
            <SaveTable asked={{ lens: lensOf(place), kind: 'two-variants', a, b, concept }} />
          </p>
        </>
      )}
    </section>
  );
}

interface SideProps {
  readonly label: string;
  readonly items: readonly { readonly id: string; readonly name: string; readonly says?: string }[];
  readonly chosen: string;
  readonly why: string | undefined;
  readonly onChoose: (id: string) => void;
}

function Side({ label, items, chosen, why, onChoose }: SideProps) {
  return (
    <div className="side-of-two">
      <Choice label={label} items={items} chosen={chosen} onChoose={onChoose} />
      {why !== undefined && why !== '' && (
        <p className="quiet">
          <bdi>{why}</bdi>
        </p>
      )}
    </div>
  );
}

function Found({ found }: { readonly found: DifferenceAnswer }) {
  const { counts, differences, inseparable, groups, more, complete } = found;
  return (
    <>
      <table className="plain-table counts">
        <caption>{phrases.countsTitle}</caption>
        <thead>
          <tr>
            <th scope="col">{phrases.counts.concept}</th>
            <th scope="col">{phrases.counts.both}</th>
            <th scope="col">{phrases.counts.onlyA}</th>
            <th scope="col">{phrases.counts.onlyB}</th>
          </tr>
        </thead>
        <tbody>
          {counts.map(({ letters, name, both, onlyA, onlyB }) => (
            <tr key={letters}>
              <th scope="row">
                <abbr title={name}>{letters}</abbr>
              </th>
              <td>{number(both)}</td>
              <td>{number(onlyA)}</td>
              <td>{number(onlyB)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h4>{phrases.assumedTitle}</h4>
      {differences.length === 0 ? (
        <p>{phrases.assumedNothing}</p>
      ) : (
        <ul className="plain">
          {differences.map(({ words, bears }, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: differences are known by their place.
            <li key={place}>
              <Words text={words} />
              {!bears && <span className="quiet"> ({phrases.doesNotBear})</span>}
            </li>
          ))}
        </ul>
      )}
      <h4>{phrases.changesTitle}</h4>
      {inseparable !== undefined && <p>{phrases.inseparable[inseparable]}</p>}
      {groups.length === 0 && <p>{phrases.noChanges}</p>}
      <ul className="changes">
        {groups.map((group, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: groups have no other name.
          <li key={place} className={group.change}>
            <Group group={group} found={found} isTraced={inseparable === undefined} />
          </li>
        ))}
      </ul>
      {more > 0 && <p className="quiet">{phrases.more(more)}</p>}
      {!complete && <p className="quiet">{phrases.incomplete}</p>}
    </>
  );
}

interface GroupProps {
  readonly group: ChangeGroup;
  readonly found: DifferenceAnswer;
  readonly isTraced: boolean;
}

function Group({ group: { change, states, letters, otherwise, cause }, found, isTraced }: GroupProps) {
  const note = phrases.otherwise[change][otherwise];
  return (
    <>
      <p className="what">
        <span className="sign" aria-hidden="true">
          {change === 'lost' ? '−' : '+'}
        </span>
        {phrases.group(change, states.length, letters)}
      </p>
      <p className="states">
        {states.map((state) => (
          <ComparedState key={`${state.of?.variant ?? ''} ${state.n}`} state={state} />
        ))}
      </p>
      {note !== '' && <p className="quiet">{note}</p>}
      {isTraced && <Cause cause={cause} found={found} />}
    </>
  );
}

function Cause({ cause, found }: { readonly cause: ChangeGroup['cause']; readonly found: DifferenceAnswer }) {
  const { because } = phrases;
  switch (cause.kind) {
    case 'untold':
      return <p className="quiet">{because.untold}</p>;
    case 'together':
      return cause.sets.map((set, place) => (
        <Causes key={set.join()} title={place === 0 ? because.together : because.or} which={set} found={found} />
      ));
    case 'sufficient':
      return (
        <Causes
          title={cause.differences.length === 1 ? because.alone : because.each}
          which={cause.differences}
          found={found}
        />
      );
    case 'necessary':
      return <Causes title={because.necessary} which={cause.differences} found={found} />;
  }
}

interface CausesProps {
  readonly title: string;
  readonly which: readonly number[];
  readonly found: DifferenceAnswer;
}

function Causes({ title, which, found }: CausesProps) {
  return (
    <div className="cause">
      <p className="quiet">{title}</p>
      <ul className="plain">
        {which.map((difference) => (
          <li key={difference}>
            <Words text={found.differences[difference]!.words} />
          </li>
        ))}
      </ul>
    </div>
  );
}
