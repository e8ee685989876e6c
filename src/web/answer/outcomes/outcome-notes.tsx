/** What stands around the table: what to do where nothing holds or fits, and what is folded away. */
import { useEffect } from 'react';
import { Button as AriaButton, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import type { OutcomesAnswer } from '../../desk/questions/outcomes.ts';
import { Button } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { outcomes as phrases } from '../../phrases/outcomes.ts';
import { choose } from '../../place/use-place.ts';
import { setCompareMode } from '../why/compare-mode.ts';
import { chooseFilter } from './table-choices.ts';

export function NoMatch() {
  return (
    <div className="note" role="status">
      <p>{phrases.noMatch}</p>
      <Button onPress={() => chooseFilter({})}>{phrases.clear}</Button>
    </div>
  );
}

/** Where no state holds under what is shown: why, and which weaker ideas of foresight keep some. */
export function NothingHolds({ answer }: { readonly answer: OutcomesAnswer }) {
  const { concepts, folded, stateCount } = answer;
  if (concepts.length === 0 || concepts.some(({ holds }) => holds > 0)) return null;
  const open = Math.max(...concepts.map((concept) => concept.open));
  const weaker = folded.filter(({ holds }) => holds > 0);
  return (
    <div className="note" role="status">
      <p>
        {open > 0 ? phrases.onlyOpen(open) : phrases.noneHolds(concepts, stateCount)}{' '}
        {weaker.length > 0 && phrases.weaker(weaker)}
      </p>
      {weaker.length > 0 && (
        <Button onPress={() => choose({ chosen: { all: 1 } }, { replace: true })}>{phrases.showWeaker}</Button>
      )}
    </div>
  );
}

/** The next state pointed at is one to compare with. */
export function ComparingNote({ state }: { readonly state: string }) {
  useEffect(() => {
    const leave = (event: KeyboardEvent) => event.key === 'Escape' && setCompareMode(false);
    addEventListener('keydown', leave);
    return () => removeEventListener('keydown', leave);
  }, []);
  return (
    <div className="note" role="status">
      <p>{phrases.comparing(state)}</p>
      <Button look="quiet" onPress={() => setCompareMode(false)}>
        {phrases.stopComparing}
      </Button>
    </div>
  );
}

/** Whatever led here spoke of some states: which are marked. */
export function MeantNote({ meant }: { readonly meant: readonly number[] }) {
  return (
    <div className="note" role="status">
      <p>{phrases.meant(meant)}</p>
      <Button look="quiet" onPress={() => choose({ chosen: { meant: null } }, { replace: true })}>
        {phrases.unmark}
      </Button>
    </div>
  );
}

export function FoldedConcepts({ answer, all }: { readonly answer: OutcomesAnswer; readonly all: boolean }) {
  const { folded, leftOut } = answer;
  const set = (isOn: boolean) => choose({ chosen: { all: isOn ? 1 : null } }, { replace: true });
  const canShow = folded.some(({ holds, open }) => holds + open > 0);
  if (folded.length === 0 && leftOut.length === 0) {
    return all ? (
      <p className="folded">
        <Button look="quiet" onPress={() => set(false)}>
          {phrases.showFew}
        </Button>
      </p>
    ) : null;
  }
  return (
    <Disclosure className="folded">
      <Heading level={3}>
        <AriaButton slot="trigger" className="button quiet">
          <Icon name="forward" />
          {phrases.folded(folded.length + leftOut.length)}
        </AriaButton>
        {(canShow || all) && (
          <Button look="quiet" onPress={() => set(!all)}>
            {all ? phrases.showFew : phrases.showAll}
          </Button>
        )}
      </Heading>
      <DisclosurePanel aria-label={phrases.foldedTitle}>
        <ul>
          {folded.map(({ id, folded: says }) => (
            <li key={id}>{says}</li>
          ))}
          {leftOut.length > 0 && <li>{phrases.leftOut(leftOut)}</li>}
        </ul>
      </DisclosurePanel>
    </Disclosure>
  );
}
