/**
 * The statements of a report: one for each sentence outside debris and teasers, with all that is read of it, and behind a
 * question one for each clause in it that it takes for granted.
 */
import type { Resumable } from '../model/index.ts';
import { findDates } from './dates/find-dates.ts';
import { findHedges } from './hedges/find-hedges.ts';
import { contentOf, kindOf, type Premise, premisesIn, questionIn, statusOf, tenseClash } from './kinds/index.ts';
import { oursAmong } from './ours-among.ts';
import { findQuantities } from './quantities/find-quantities.ts';
import type {
  Ask,
  FoundDate,
  FoundHedge,
  FoundParty,
  FoundQuantity,
  ProposedStatement,
  ReportDetails,
  Role,
  Span,
  StatementFlag,
} from './reading.ts';
import { type Ambiguous, type Attribution, attribute, attributeParts, isDayOfSaying } from './speakers/index.ts';
import type { ReportText } from './text/report-text.ts';

interface ReportRead {
  readonly report: ReportText;
  /** The same with sentences cut where the analyst says so. */
  readonly cut: ReportText;
  readonly roles: readonly Role[];
  readonly parties: readonly FoundParty[];
  readonly details: ReportDetails;
  /** The day that dates are reckoned from, guessed or known. */
  readonly published: string | undefined;
  /** Whom descriptions mean, as the analyst has said. */
  readonly who: Readonly<Record<string, string>> | undefined;
}

interface Proposed {
  readonly statements: readonly ProposedStatement[];
  /** Whose `our country` is to be asked, and whom `the ministry` means. */
  readonly asks: readonly Ask[];
}

/** Sentences between two pauses: some five milliseconds. */
const AT_A_TIME = 200;

/** The statements in the order of the text, and what of them is to be asked. */
export function* proposeStatements({
  report,
  cut,
  roles,
  parties,
  details,
  published,
  who,
}: ReportRead): Resumable<Proposed> {
  const dates = findDates(cut, { published, roles });
  yield { doing: 'finding dates', share: 0.5 };
  const quantities = findQuantities(cut, dates);
  yield { doing: 'finding figures', share: 0.65 };
  const { attributions: told, voice, ambiguous } = attribute(report, roles, parties, details, who);
  const parts =
    cut === report ? undefined : attributeParts(told, attribute(cut, roles, parties, details, who).attributions);
  const attributions = parts?.map(({ attribution }) => attribution) ?? told;
  const statements: ProposedStatement[] = [];
  for (const [i, attribution] of attributions.entries()) {
    if (i % AT_A_TIME === 0) yield { doing: 'reading the sentences', share: 0.8 + (0.15 * i) / attributions.length };
    const { sentence, names, words } = attribution.view;
    const role = roles[sentence.paragraph]!;
    if (role === 'debris' || role === 'teaser' || words === 0) continue;
    const dated = dates[i]!.map((date) =>
      isDayOfSaying(attribution, date, published) ? { ...date, isSaying: true } : date,
    );
    const own = { dates: dated, quantities: quantities[i]!, hedges: findHedges(sentence) };
    const content = contentOf(attribution, own.dates, own.quantities);
    const isLast = attributions[i + 1]?.view.sentence.paragraph !== sentence.paragraph;
    const whole = parts?.[i]?.whole;
    // A part of a question asks, with or without a mark of its own.
    const kind = (whole && questionIn(whole, role, isLast)) ?? kindOf(attribution, content, role, voice, isLast);
    const clash =
      attribution.manner === 'own' || attribution.manner === 'turn'
        ? tenseClash(sentence, own.dates, published)
        : undefined;
    const status =
      clash === undefined
        ? statusOf(attribution, content, kind.kind, role, published)
        : { status: 'planned' as const, because: { rule: 'status/tense-clash', words: clash } };
    const statement: ProposedStatement = {
      id: `s${statements.length + 1}`,
      start: sentence.start,
      end: sentence.end,
      paragraph: report.paragraphs[sentence.paragraph]!.n,
      kind: kind.kind,
      status: status.status,
      speaker: attribution.speaker,
      sources: attribution.sources,
      parties: [...new Set(names.map(({ party }) => party.id))],
      ...own,
      flags: flagsOf(role, kind.kind, clash, own),
      because: { kind: kind.because, status: status.because, speaker: attribution.because },
    };
    statements.push(statement);
    if (kind.kind !== 'question') continue;
    for (const premise of premisesIn(attribution.view))
      statements.push(premiseOf(premise, statement, attribution, `s${statements.length + 1}`));
  }
  const asks = [
    ...oursAmong(attributions, statements, roles, parties),
    ...ambiguous.flatMap((one) => whoAsk(one, told, statements)),
  ];
  return { statements, asks };
}

/** Whom a description means, asked at its first place; not where nobody is quoted for it there. */
function whoAsk(
  { words, after, place, taken, among }: Ambiguous,
  attributions: readonly Attribution[],
  statements: readonly ProposedStatement[],
): Ask[] {
  const start = attributions[place]!.view.sentence.start;
  const statement = statements.find((one) => one.start === start && one.within === undefined);
  if (statement === undefined || !statement.sources.some(({ name }) => name === taken.name)) return [];
  const names = { guess: taken.name, among: among.map(({ name }) => name) };
  return [{ about: 'who', statement: statement.id, words, ...(after !== undefined && { after }), ...names }];
}

/** A clause of a question as a statement of its own: the asker's claim, with what of the question stands in it. */
function premiseOf(
  { from, to, status, because }: Premise,
  question: ProposedStatement,
  { view: { tokens, names } }: Attribution,
  id: string,
): ProposedStatement {
  const start = tokens[from]!.start;
  const end = tokens[to - 1]!.end;
  const within = <T extends Span>(found: readonly T[]) => found.filter((one) => one.start >= start && one.end <= end);
  const named = names.filter((name) => name.from >= from && name.to <= to).map(({ party }) => party.id);
  return {
    ...question,
    id,
    start,
    end,
    kind: 'claim',
    status,
    parties: [...new Set(named)],
    dates: within(question.dates),
    quantities: within(question.quantities),
    hedges: within(question.hedges),
    flags: ['premise'],
    within: question.id,
    because: { ...because, speaker: question.because.speaker },
  };
}

function flagsOf(
  role: Role,
  kind: string,
  clash: string | undefined,
  {
    hedges,
  }: {
    readonly dates: readonly FoundDate[];
    readonly quantities: readonly FoundQuantity[];
    readonly hedges: readonly FoundHedge[];
  },
): StatementFlag[] {
  const flags: StatementFlag[] = [];
  if (clash !== undefined) flags.push('tense-clash');
  if (hedges.some((hedge) => hedge.class === 'booster')) flags.push('boosted');
  if (role === 'question' && kind === 'claim') flags.push('premise');
  return flags;
}
