/** What a party brings beside its worths, to be read: when it walks away, what matters most, its tactic, its red lines. */
import { named } from '../../phrases/named.ts';
import './party-summary.css';
import type { ReactNode } from 'react';
import type { Draft, DraftTalksParty } from '../../../format/index.ts';
import { perform } from '../../case/case-store.ts';
import { Button } from '../../parts/button.tsx';
import { number, percent } from '../../phrases/figures.ts';
import { talks } from '../../phrases/talks.ts';
import { beliefWords } from '../../phrases/talks-tactic.ts';
import { termsWords as words } from '../../phrases/talks-terms.ts';
import { choose } from '../../place/use-place.ts';
import { type MeetingTerms, namedValues } from './meeting-terms.ts';
import { numbersFromOrder } from './numbers-from-order.ts';
import { groupsOf, orderText } from './order-text.ts';
import { pathsOf, SupportMark } from './support-mark.tsx';
import { tacticPieces } from './tactic-text.ts';

interface Props {
  readonly draft: Draft;
  readonly terms: MeetingTerms;
  readonly party: { readonly id: string; readonly draft: DraftTalksParty; readonly name: string };
  readonly onCompare: () => void;
  /** What it takes this one to want is to be edited. */
  readonly onBelief: (about: string) => void;
}

export function PartySummary({ draft, terms, party, onCompare, onBelief }: Props) {
  const { part, root, meeting } = terms;
  const { id, name, draft: written } = party;
  const { reservation, importance, tactic, discount, redLines = [], believes = {}, together } = written;
  const issueName = (issue: string) => part.issues?.[issue]?.name ?? issue;
  const valueName = (issue: string, value: unknown) =>
    namedValues(part.issues?.[issue] ?? {})?.find((one) => one.id === String(value))?.name ?? String(value);
  const at = (key: string) => pathsOf(root, 'parties', id, key);
  const packageText = (pack: Readonly<Record<string, unknown>>) =>
    talks.packageOf(Object.entries(pack).map(([issue, value]) => [issueName(issue), valueName(issue, value)]));
  const others = Object.keys(part.parties ?? {}).filter((other) => other !== id);
  const partyName = (other: string) => draft.parties?.[other]?.name ?? other;
  return (
    <div className="party-summary">
      <dl>
        <Line head={words.walksAway} mark={reservation !== undefined && <SupportMark paths={at('reservation')} />}>
          {reservation === undefined
            ? words.walksAwayNone
            : typeof reservation === 'number'
              ? number(reservation)
              : words.walksAwayPackage(
                  packageText(reservation),
                  Object.keys(part.issues ?? {})
                    .filter((issue) => reservation[issue] === undefined)
                    .map(issueName),
                )}
        </Line>
        <Line head={words.importance} mark={importance !== undefined && <SupportMark paths={at('importance')} />}>
          {importance === undefined
            ? words.importanceNone
            : orderText(groupsOf(importance).map((group) => group.map(issueName)))}
        </Line>
        <Line head={words.tactic} mark={tactic !== undefined && <SupportMark paths={at('tactic')} />}>
          {tactic === undefined ? words.tacticNone : talks.clauses(tacticPieces(tactic))}
        </Line>
        {discount !== undefined && (
          <Line head={words.discount} mark={<SupportMark paths={at('discount')} />}>
            {words.discountLeft(percent(discount))}
          </Line>
        )}
        {redLines.map(({ never, why = '', id: line }, place) => (
          <Line
            // biome-ignore lint/suspicious/noArrayIndexKey: a red line may have no name.
            key={place}
            head={words.redLines}
            mark={<SupportMark paths={line === undefined ? at('redLines') : at(`redLines.${line}`)} />}
          >
            {words.redLine(
              Object.entries(never).map(([issue, value]) =>
                talks.packageOf([[issueName(issue), talks.either([value].flat().map((one) => valueName(issue, one)))]]),
              ),
              why,
            )}
          </Line>
        ))}
        {Object.entries(believes).map(([about, { weights = {} }]) => (
          <Line key={about} head={words.beliefs} mark={<SupportMark paths={at(`believes.${about}`)} />}>
            {words.believes(
              partyName(about),
              Object.entries(weights).map(([issue, weight]) => [issueName(issue), weight]),
            )}
          </Line>
        ))}
        {together !== undefined && (
          <Line head={words.combinations} mark={<SupportMark paths={at('together')} />}>
            {words.together(together.length)}
          </Line>
        )}
      </dl>
      <div className="no-print">
        <Button
          look="quiet"
          aria-label={named(words.rather.work, words.rather.workSays(name))}
          onPress={() => choose({ chosen: { part: 'wants', whose: id, how: null } })}
        >
          {words.rather.work}
        </Button>
        <Button look="quiet" aria-label={named(words.rather.open, words.rather.openSays(name))} onPress={onCompare}>
          {words.rather.open}
        </Button>
        <Button
          look="quiet"
          aria-label={named(words.rather.swaps, words.rather.swapsSays(name))}
          onPress={() => choose({ chosen: { part: 'wants', whose: id, how: 'swaps' } })}
        >
          {words.rather.swaps}
        </Button>
        <Button
          look="quiet"
          aria-label={named(words.rather.limit, words.rather.limitSays(name))}
          onPress={() => choose({ chosen: { part: 'wants', whose: id, how: 'limit' } })}
        >
          {words.rather.limit}
        </Button>
        {others.map((other) => (
          <Button
            key={other}
            look="quiet"
            aria-label={named(beliefWords.open(partyName(other)), beliefWords.openSays(name, partyName(other)))}
            onPress={() => onBelief(other)}
          >
            {beliefWords.open(partyName(other))}
          </Button>
        ))}
      </div>
      {meeting === undefined && <Numbers terms={terms} id={id} name={name} written={written} />}
    </div>
  );
}

function Line({
  head,
  mark,
  children,
}: {
  readonly head: string;
  readonly mark: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <div>
      <dt>{head}</dt>
      <dd>
        {children} {mark}
      </dd>
    </div>
  );
}

/** Numbers to begin with, or none again. */
function Numbers({
  terms,
  id,
  name,
  written,
}: {
  readonly terms: MeetingTerms;
  readonly id: string;
  readonly name: string;
  readonly written: DraftTalksParty;
}) {
  const at = [...terms.root, 'parties', id];
  const hasNumbers = written.weights !== undefined || written.values !== undefined;
  if (hasNumbers) {
    const keys = (['weights', 'values', 'together', 'points', 'bias', 'scale', 'cap'] as const).filter(
      (key) => written[key] !== undefined,
    );
    const all = typeof written.reservation === 'number' ? [...keys, 'reservation' as const] : keys;
    return (
      <div className="no-print">
        <Button
          look="quiet"
          aria-label={named(words.removeNumbers, words.removeNumbersSays(name))}
          onPress={() =>
            void perform(
              all.map((key) => ({ kind: 'remove', path: [...at, key] })),
              words.said.removeNumbers(name),
            )
          }
        >
          {words.removeNumbers}
        </Button>
      </div>
    );
  }
  const edits = numbersFromOrder(terms, id);
  return (
    <div className="no-print">
      <Button
        aria-label={named(words.fillIn, words.fillInSays(name))}
        isDisabled={edits === undefined}
        onPress={() => edits && void perform(edits, words.said.fillIn(name))}
      >
        {words.fillIn}
      </Button>
      {edits === undefined && <span className="quiet">{words.fillInNeeds}</span>}
    </div>
  );
}
