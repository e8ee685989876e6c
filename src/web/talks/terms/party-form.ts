/** What a party brings to the talks beside its worths, as a form holds it. */
import type { DraftTalks, DraftTalksParty, Path, Plain, TextEdit } from '../../../format/index.ts';
import { numberFrom } from './cell-form.ts';
import { type Ranked, rankedFrom, rankedText } from './order-text.ts';

export interface PartyForm {
  readonly reservation: 'none' | 'number' | 'package';
  readonly walksAway: string;
  /** By issue: a value's id or an amount; empty where it is left open. */
  readonly package: Readonly<Record<string, string>>;
  readonly discount: string;
  /** A named tactic; `none`; `own` where the case spells one out. */
  readonly tactic: string;
  /** Undefined where nothing is said of it. */
  readonly importance: readonly Ranked[] | undefined;
  readonly redLines: readonly RedLineForm[];
}

export interface RedLineForm {
  readonly why: string;
  /** By issue: a value's id or an amount; what the case spells out as a range stays as it is. */
  readonly never: Readonly<Record<string, Plain>>;
  readonly id: string | undefined;
}

export function partyForm(party: DraftTalksParty, issues: readonly string[]): PartyForm {
  const { reservation, discount, tactic, importance, redLines = [] } = party;
  return {
    reservation: reservation === undefined ? 'none' : typeof reservation === 'number' ? 'number' : 'package',
    walksAway: typeof reservation === 'number' ? String(reservation) : '',
    package:
      typeof reservation === 'object'
        ? Object.fromEntries(Object.entries(reservation).map(([issue, value]) => [issue, String(value)]))
        : {},
    discount: discount === undefined ? '' : String(discount),
    tactic: tactic === undefined ? 'none' : typeof tactic === 'string' ? tactic : 'own',
    importance: importance === undefined ? undefined : rankedFrom(importance, issues),
    redLines: redLines.map(({ never, why = '', id }) => ({ never: never as Readonly<Record<string, Plain>>, why, id })),
  };
}

/** Only what differs is written. `root` leads to the party. */
export function partyEdits(
  party: DraftTalksParty,
  issues: NonNullable<DraftTalks['issues']>,
  root: Path,
  form: PartyForm,
  isInMeeting = false,
): TextEdit[] {
  const before = partyForm(party, Object.keys(issues));
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
    const chosen = Object.entries(pack).flatMap(([issue, value]): [string, Plain][] =>
      value === '' ? [] : [[issue, isAmount(issues[issue]) ? (numberFrom(value) ?? value) : value]],
    );
    return chosen.length === 0 ? undefined : Object.fromEntries(chosen);
  };
  if (differs(reservationOf(form), reservationOf(before))) put('reservation', reservationOf(form));
  if (form.discount.trim() !== before.discount) put('discount', numberFrom(form.discount));
  if (form.tactic !== before.tactic && form.tactic !== 'own') {
    put('tactic', form.tactic === 'none' ? undefined : form.tactic);
  }
  if (differs(form.importance, before.importance)) put('importance', form.importance && rankedText(form.importance));
  if (differs(form.redLines, before.redLines)) {
    const lines = form.redLines
      .filter(({ never }) => Object.keys(never).length > 0)
      .map(
        ({ id, never, why }): Plain => ({
          ...(id !== undefined && { id }),
          never: Object.fromEntries(
            Object.entries(never).map(([issue, value]) => [
              issue,
              typeof value === 'string' && isAmount(issues[issue]) ? (numberFrom(value) ?? value) : value,
            ]),
          ),
          ...(why.trim() !== '' && { why: why.trim() }),
        }),
      );
    put('redLines', lines.length === 0 ? undefined : lines);
  }
  return edits;
}

function isAmount(issue: NonNullable<DraftTalks['issues']>[string] | undefined): boolean {
  return issue !== undefined && issue.values === undefined && issue.ordered === undefined;
}
