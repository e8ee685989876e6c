/** The statements of a report: one for each sentence outside debris and teasers, with all that is read of it. */
import { findDates } from './dates/find-dates.ts';
import { findHedges } from './hedges/find-hedges.ts';
import { contentOf, kindOf, statusOf, tenseClash } from './kinds/index.ts';
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
  StatementFlag,
} from './reading.ts';
import { type Attribution, attribute } from './speakers/index.ts';
import type { ReportText } from './text/report-text.ts';

interface ReportRead {
  readonly report: ReportText;
  readonly roles: readonly Role[];
  readonly parties: readonly FoundParty[];
  readonly details: ReportDetails;
  /** The day that dates are reckoned from, guessed or known. */
  readonly published: string | undefined;
}

/** The statements in the order of the text, and whose `our country` is to be asked. */
export function proposeStatements({ report, roles, parties, details, published }: ReportRead): {
  readonly statements: readonly ProposedStatement[];
  readonly ours: readonly Ask[];
} {
  const dates = findDates(report, { published, roles });
  const quantities = findQuantities(report, dates);
  const { attributions, voice } = attribute(report, roles, parties, details);
  const statements: ProposedStatement[] = [];
  for (const [i, attribution] of attributions.entries()) {
    const { sentence, names, words } = attribution.view;
    const role = roles[sentence.paragraph]!;
    if (role === 'debris' || role === 'teaser' || words === 0) continue;
    const own = { dates: dates[i]!, quantities: quantities[i]!, hedges: findHedges(sentence) };
    const content = contentOf(attribution, own.dates, own.quantities);
    const isLast = attributions[i + 1]?.view.sentence.paragraph !== sentence.paragraph;
    const kind = kindOf(attribution, content, role, voice, isLast);
    const clash =
      attribution.manner === 'own' || attribution.manner === 'turn'
        ? tenseClash(sentence, own.dates, published)
        : undefined;
    const status =
      clash === undefined
        ? statusOf(attribution, content, kind.kind, role, published)
        : { status: 'planned' as const, because: { rule: 'status/tense-clash', words: clash } };
    statements.push({
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
    });
  }
  return { statements, ours: oursAmong(attributions, statements, roles) };
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

const COUNTRY = new Set([
  'country',
  'state',
  'nation',
  'government',
  'president',
  'ministry',
  'army',
  'side',
  'land',
  'homeland',
  'parliament',
  'region',
  'capital',
]);

/** One ask for each speaker who says `our country`, with the state most often named in what she says as a guess. */
function oursAmong(
  attributions: readonly Attribution[],
  statements: readonly ProposedStatement[],
  roles: readonly Role[],
): Ask[] {
  const asks: Ask[] = [];
  const asked = new Set<string>();
  const guess = statesNamed(attributions);
  const byStart = new Map(statements.map((statement) => [statement.start, statement]));
  for (const { view, speaker: vouching, sources, tags } of attributions) {
    const role = roles[view.sentence.paragraph];
    const statement = byStart.get(view.sentence.start);
    if (statement === undefined || role === 'debris' || role === 'teaser') continue;
    const at = view.tokens.findIndex(
      ({ lower }, i) => lower === 'our' && view.tokens.slice(i + 1, i + 4).some((token) => COUNTRY.has(token.lower)),
    );
    if (at < 0) continue;
    // In the words that attribute, `our government said`, it is the voice outside that says `our`.
    const speaker = tags.some(({ from, to }) => from <= at && at < to) ? (sources.at(-2) ?? vouching) : vouching;
    if (asked.has(speaker.name)) continue;
    asked.add(speaker.name);
    asks.push({
      about: 'our',
      statement: statement.id,
      speaker: speaker.name,
      guess: guess(speaker.name),
    });
  }
  return asks;
}

/** For each speaker the state that she names most. */
function statesNamed(attributions: readonly Attribution[]): (speaker: string) => string | undefined {
  const counts = new Map<string, Map<string, number>>();
  for (const { view, speaker } of attributions) {
    const own = counts.get(speaker.name) ?? new Map<string, number>();
    counts.set(speaker.name, own);
    for (const { party } of view.names) if (party.what === 'state') own.set(party.id, (own.get(party.id) ?? 0) + 1);
  }
  return (speaker) => [...(counts.get(speaker) ?? [])].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
}
