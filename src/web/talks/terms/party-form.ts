/** What a party brings to the talks beside its worths, as a form holds it. */
import type { DraftTalks, DraftTalksParty, Path, Plain, TextEdit } from '../../../format/index.ts';
import { termsWords } from '../../phrases/talks-terms.ts';
import { numberFrom } from './cell-form.ts';
import { amountBounds, type NumberBounds, numberFault } from './number-bounds.ts';
import { type Ranked, rankedFrom, rankedText } from './order-text.ts';
import { type RedLineForm, redLineFault, redLineForms, redLinesWritten } from './red-line-form.ts';
import { isTacticSound, type TacticForm, tacticForm, tacticWritten } from './tactic-form.ts';

export type Issues = NonNullable<DraftTalks['issues']>;

export interface PartyForm {
  readonly reservation: 'none' | 'number' | 'package';
  readonly walksAway: string;
  /** By issue: a value's id or an amount; empty where it is left open. */
  readonly package: Readonly<Record<string, string>>;
  readonly discount: string;
  readonly tactic: TacticForm;
  /** Undefined where nothing is said of it. */
  readonly importance: readonly Ranked[] | undefined;
  readonly redLines: readonly RedLineForm[];
}

/** Unless the case says what worths are out of. */
const MOST_POINTS = 100;

export const DISCOUNT_BOUNDS: NumberBounds = { above: 0, most: 1 };

/** Whether it says what a package is worth to it in numbers: only with these can a limit be compared. */
export function isInNumbers({ weights, values, together }: DraftTalksParty): boolean {
  return weights !== undefined || values !== undefined || together !== undefined;
}

/**
 * What it may walk away below. `range`: what packages can be worth to it, as utility; undefined where that is not worked
 * out, or cannot be: what the numbers are out of stands in.
 */
export function limitBounds(
  hasNumbers: boolean,
  points: number,
  range: { readonly least: number; readonly most: number } | undefined,
): NumberBounds {
  if (!hasNumbers) return {};
  const written = (utility: number) => Number((utility * points).toPrecision(6));
  return {
    least: written(range?.least ?? 0),
    most: written(range?.most ?? 1),
    ...(range !== undefined && { mostSays: termsWords.party.numberMost }),
  };
}

export function partyForm(party: DraftTalksParty, issues: Issues): PartyForm {
  const { reservation, discount, tactic, importance, redLines = [] } = party;
  return {
    reservation: reservation === undefined ? 'none' : typeof reservation === 'number' ? 'number' : 'package',
    walksAway: typeof reservation === 'number' ? String(reservation) : '',
    package:
      typeof reservation === 'object'
        ? Object.fromEntries(Object.entries(reservation).map(([issue, value]) => [issue, String(value)]))
        : {},
    discount: discount === undefined ? '' : String(discount),
    tactic: tacticForm(tactic),
    importance: importance === undefined ? undefined : rankedFrom(importance, Object.keys(issues)),
    redLines: redLineForms(redLines, issues),
  };
}

/** Whether all that should be a number is one that the case may have. `walksAway`: what it may walk away below; `points`: what its numbers are out of; `hasNumbers`: whether it gives any. */
export function isPartySound(
  form: PartyForm,
  issues: Issues,
  walksAway: NumberBounds = {},
  points = MOST_POINTS,
  hasNumbers = true,
): boolean {
  const { reservation, package: pack, discount, redLines } = form;
  return (
    isTacticSound(form.tactic, points) &&
    numberFault(discount, DISCOUNT_BOUNDS) === undefined &&
    !(
      reservation === 'number' &&
      (form.walksAway.trim() === '' || !hasNumbers || numberFault(form.walksAway, walksAway) !== undefined)
    ) &&
    !(
      reservation === 'package' &&
      Object.entries(pack).some(([issue, value]) => {
        const written = issues[issue];
        return isAmount(written) && numberFault(value, amountBounds(written)) !== undefined;
      })
    ) &&
    !redLines.some((line) => redLineFault(line, issues))
  );
}

/** Only what differs is written. `root` leads to the party. */
export function partyEdits(
  party: DraftTalksParty,
  issues: Issues,
  root: Path,
  form: PartyForm,
  isInMeeting = false,
): TextEdit[] {
  const before = partyForm(party, issues);
  const edits: TextEdit[] = [];
  const put = (key: keyof DraftTalksParty, value: Plain | undefined) => {
    const path = [...root, key];
    if (value !== undefined) edits.push({ kind: 'set', path, value });
    else if (isInMeeting) edits.push({ kind: 'set', path, value: null });
    else if (party[key] !== undefined) edits.push({ kind: 'remove', path });
  };
  const differs = (now: unknown, then: unknown) => JSON.stringify(now) !== JSON.stringify(then);
  const reservationOf = ({ reservation, walksAway, package: pack }: PartyForm): Plain | undefined => {
    if (reservation === 'none') return undefined;
    if (reservation === 'number') return numberFrom(walksAway);
    return packageWritten(pack, issues);
  };
  if (differs(reservationOf(form), reservationOf(before))) put('reservation', reservationOf(form));
  if (form.discount.trim() !== before.discount) put('discount', numberFrom(form.discount));
  const tacticOf = ({ tactic }: PartyForm) => tacticWritten(tactic) as Plain | undefined;
  if (differs(tacticOf(form), tacticOf(before))) put('tactic', tacticOf(form));
  if (differs(form.importance, before.importance)) put('importance', form.importance && rankedText(form.importance));
  if (differs(form.redLines, before.redLines)) {
    const lines = redLinesWritten(form.redLines, issues);
    put('redLines', lines.length === 0 ? undefined : lines);
  }
  return edits;
}

/** Where the party walks away as the form has it; undefined where it does not say, or not soundly. */
export function limitOf(
  { reservation, walksAway, package: pack }: Pick<PartyForm, 'reservation' | 'walksAway' | 'package'>,
  issues: Issues,
): { readonly worth: number } | { readonly has: Readonly<Record<string, string | number>> } | undefined {
  if (reservation === 'number') {
    const worth = numberFrom(walksAway);
    return worth === undefined ? undefined : { worth };
  }
  const has = reservation === 'package' ? packageWritten(pack, issues) : undefined;
  return has && { has };
}

/** As a case has it, without what is left open; undefined where all is. */
export function packageWritten(
  pack: Readonly<Record<string, string>>,
  issues: Issues,
): Readonly<Record<string, string | number>> | undefined {
  const chosen = Object.entries(pack).flatMap(([issue, value]): [string, string | number][] =>
    value === '' ? [] : [[issue, isAmount(issues[issue]) ? (numberFrom(value) ?? value) : value]],
  );
  return chosen.length === 0 ? undefined : Object.fromEntries(chosen);
}

function isAmount(issue: Issues[string] | undefined): issue is Issues[string] {
  return issue !== undefined && issue.values === undefined && issue.ordered === undefined;
}
