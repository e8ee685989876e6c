/** What the page of the talks rests on, at its end: what was put in for whom, as the terms have it. */
import { type Draft, type DraftTalksParty, pointsWritten } from '../../../format/index.ts';
import { type Block, heading, paragraph, type Text } from '../../../report/writers/document.ts';
import { day, number, percent } from '../../phrases/figures.ts';
import { talks } from '../../phrases/talks.ts';
import { talksPage as phrases } from '../../phrases/talks-page.ts';
import { termsWords as words } from '../../phrases/talks-terms.ts';
import { cellForm, numberFrom } from '../../talks/terms/cell-form.ts';
import { type MeetingTerms, meetingTerms, namedValues } from '../../talks/terms/meeting-terms.ts';
import { groupsOf, orderText, rankedText } from '../../talks/terms/order-text.ts';
import { tacticPieces } from '../../talks/terms/tactic-text.ts';

/** None where the draft has no talks. */
export function annexBlocks(draft: Draft, meeting: string | undefined): Block[] {
  if (draft.talks === undefined) return [];
  const terms = meetingTerms(draft.talks, meeting);
  const issues = Object.keys(terms.part.issues ?? {});
  const parties = Object.entries(terms.part.parties ?? {});
  const nameOf = (party: string) => draft.parties?.[party]?.name ?? party;
  const { rounds, date } = terms.part.deadline ?? {};
  const deadline = words.deadline.says(rounds, date && (day(date) ?? date));
  const row = (head: string, cell: (party: DraftTalksParty, id: string) => string | undefined): Text[][] => {
    const cells = parties.map(([id, party]) => cell(party, id));
    return cells.every((one) => one === undefined) ? [] : [[head, ...cells.map((one) => one ?? talks.none)]];
  };
  return [
    heading(phrases.annex),
    {
      kind: 'table',
      title: phrases.annexTable,
      columns: [
        { head: phrases.annexOf, flexible: true },
        ...parties.map(([id]) => ({ head: nameOf(id), flexible: true as const })),
      ],
      rows: [
        ...issues.flatMap((issue) => row(issueName(terms, issue), (party, id) => ofIssue(terms, issue, party, id))),
        ...row(words.importance, ({ importance }) => importance && ordered(terms, importance)),
        ...row(words.walksAway, (party) => limitText(terms, party) ?? words.walksAwayNone),
        ...row(words.redLines, (party) => redLineText(terms, party)),
        ...row(words.tactic, ({ tactic }) =>
          tactic === undefined ? words.tacticNone : talks.clauses(tacticPieces(tactic)),
        ),
        ...row(words.discount, ({ discount }) =>
          discount === undefined ? undefined : words.discountLeft(percent(discount)),
        ),
        ...row(words.beliefs, ({ believes }) =>
          believes === undefined
            ? undefined
            : talks.clauses(
                Object.entries(believes).map(([about, { weights = {} }]) =>
                  words.believes(
                    nameOf(about),
                    Object.entries(weights).map(([issue, weight]) => [issueName(terms, issue), weight]),
                  ),
                ),
              ),
        ),
        ...row(words.combinations, ({ together }) => together && words.together(together.length)),
      ],
    },
    paragraph(`${words.deadline.title}: ${deadline === '' ? words.deadline.none : deadline}.`),
  ];
}

function issueName({ part }: MeetingTerms, issue: string): string {
  return part.issues?.[issue]?.name ?? issue;
}

function valueName({ part }: MeetingTerms, issue: string, value: unknown): string {
  return namedValues(part.issues?.[issue] ?? {})?.find(({ id }) => id === String(value))?.name ?? String(value);
}

function ordered(terms: MeetingTerms, importance: string): string {
  return orderText(groupsOf(importance).map((group) => group.map((issue) => issueName(terms, issue))));
}

/** The order, the weight, and the worths out of what they are out of. */
function ofIssue(terms: MeetingTerms, id: string, party: DraftTalksParty, who: string): string | undefined {
  const issue = terms.part.issues![id]!;
  const { ranked, direction, weight, worths, isFormula } = cellForm(issue, id, party);
  const sum = Object.values(party.weights ?? {}).reduce((total, one) => total + one, 0);
  const own = numberFrom(weight);
  const given = worths.filter(({ worth }) => worth !== '').map(({ name, worth }) => `${name} ${worth}`);
  const parts = [
    ...(ranked !== undefined ? [rankedText(ranked.map((one) => ({ ...one, id: valueName(terms, id, one.id) })))] : []),
    ...(direction === 'more' ? [words.moreIsBetter] : direction === 'less' ? [words.lessIsBetter] : []),
    ...(own === undefined ? [] : [words.weighs(number(own), percent(sum > 0 ? own / sum : 0))]),
    ...(isFormula ? [words.formula] : []),
    ...(given.length === 0 ? [] : [phrases.annexWorths(given, pointsWritten(terms.part, who))]),
  ];
  return parts.length === 0 ? undefined : talks.clauses(parts);
}

function limitText(terms: MeetingTerms, { reservation }: DraftTalksParty): string | undefined {
  if (reservation === undefined) return undefined;
  if (typeof reservation === 'number') return number(reservation);
  const open = Object.keys(terms.part.issues ?? {}).filter((issue) => reservation[issue] === undefined);
  return words.walksAwayPackage(
    talks.packageOf(
      Object.entries(reservation).map(([issue, value]) => [issueName(terms, issue), valueName(terms, issue, value)]),
    ),
    open.map((issue) => issueName(terms, issue)),
  );
}

function redLineText(terms: MeetingTerms, { redLines }: DraftTalksParty): string | undefined {
  if (redLines === undefined || redLines.length === 0) return undefined;
  return talks.clauses(
    redLines.map(({ never, why = '' }) =>
      words.redLine(
        Object.entries(never).map(([issue, value]) =>
          talks.packageOf([
            [issueName(terms, issue), talks.either([value].flat().map((one) => valueName(terms, issue, one)))],
          ]),
        ),
        why,
      ),
    ),
  );
}
