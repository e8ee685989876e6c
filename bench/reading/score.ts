/** A reading held against the gold ledger of the same report. */
import type { ReportReading } from '../../src/evidence/reading.ts';
import type { Gold } from './gold.ts';
import { NOTHING, type Score } from './measures.ts';
import { sameName } from './same.ts';
import { scoreItems } from './score-items.ts';
import { scoreParagraphs } from './score-paragraphs.ts';
import { type SideBySide, sideBySide } from './side-by-side.ts';
import { nothing, type Tally } from './tally.ts';

/** Holds the reading against the gold. Nothing is forgiven but marks, spaces, case, accents and articles. */
export function scoreReading(gold: Gold, reading: ReportReading): Score {
  const both = sideBySide(gold, reading);
  const { debris, roles } = scoreParagraphs(both);
  const tallies = {
    debris,
    roles: roles.all,
    ...scoreStatements(both),
    ...scoreItems(both),
    published: scorePublished(both),
  };
  const lost = both.statements.filter(({ at }) => at === undefined);
  return { tallies, roles: roles.each, confusions: both.confusions, lost: lost.map(({ gold: { text } }) => text) };
}

function scoreStatements({ statements, located, proposed, readOf, rangeOf, textAt, confuse }: SideBySide) {
  let whole = 0;
  for (const statement of located) {
    const read = readOf(statement);
    const at = read && rangeOf(read);
    if (at?.start === statement.at.start && at.end === statement.at.end) whole++;
    else confuse('sentences', statement, statement.gold.text, read === undefined ? NOTHING : textAt(read));
  }
  const [speakers, kinds, status, sources] = [share(), share(), share(), share()];
  for (const statement of statements) {
    const { gold } = statement;
    const read = readOf(statement);
    const judge = (
      measure: 'speakers' | 'kinds' | 'status' | 'sources',
      of: Share,
      right: boolean,
      wanted: string,
      found?: string,
    ) => {
      of[right ? 'hits' : 'missed']++;
      if (!right) confuse(measure, statement, wanted, found || NOTHING);
    };
    const name = read?.speaker.name;
    judge('speakers', speakers, name !== undefined && sameName(gold.speaker, name), gold.speaker, name);
    judge('kinds', kinds, gold.kind === read?.kind, gold.kind, read?.kind);
    judge('status', status, gold.status === read?.status, gold.status, read?.status);
    if (gold.sources === undefined) continue;
    const wanted = gold.sources;
    const found = read?.sources.map((source) => source.name) ?? [];
    const right = found.length === wanted.length && found.every((one, n) => sameName(one, wanted[n]!));
    judge('sources', sources, right, wanted.join(' > '), found.join(' > '));
  }
  const sentences: Tally = { hits: whole, spurious: proposed.length - whole, missed: statements.length - whole };
  return { sentences, speakers, sources, kinds, status };
}

type Share = { hits: number; spurious: number; missed: number };
const share = (): Share => ({ ...nothing });

/** Whether the day is known where the text says it, and is not made up where it does not. */
function scorePublished({
  gold,
  reading: {
    about: { published },
  },
  confuse,
}: SideBySide): Tally {
  if (gold.given) return nothing;
  const isKnown = published !== undefined && published.basis !== 'inferred';
  const right = gold.published === null ? !isKnown : published?.value.startsWith(gold.published) === true;
  if (!right) confuse('published', undefined, gold.published ?? NOTHING, published?.value ?? NOTHING);
  return { hits: Number(right), spurious: 0, missed: Number(!right) };
}
