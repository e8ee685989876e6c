/** A gold ledger and a reading side by side: which statement is which. */
import type { ProposedStatement, ReportReading, Span } from '../../src/evidence/reading.ts';
import type { Gold } from './gold.ts';
import type { Confusion, Measure } from './measures.ts';
import { pairUp, type Range } from './pair-up.ts';
import { type PlacedGold, type PlacedStatement, placeGold } from './place-gold.ts';

export type LocatedStatement = PlacedStatement & { readonly at: Range };

export interface SideBySide {
  readonly gold: Gold;
  readonly reading: ReportReading;
  readonly placed: PlacedGold;
  /** The gold's statements, those too that the reading's text does not hold. */
  readonly statements: readonly PlacedStatement[];
  readonly located: readonly LocatedStatement[];
  readonly proposed: readonly (Range & { readonly is: ProposedStatement })[];
  /** The proposed statement that is this one of the gold. */
  readonly readOf: (statement: PlacedStatement) => ProposedStatement | undefined;
  readonly rangeOf: (span: Span) => Range;
  readonly textAt: (span: Span) => string;
  readonly confusions: readonly Confusion[];
  /** Notes a confusion. */
  readonly confuse: (measure: Measure, statement: PlacedStatement | undefined, gold: string, proposed: string) => void;
  readonly confuseParagraph: (
    measure: Measure,
    paragraph: number | undefined,
    gold: string,
    proposed: string,
    text: string,
  ) => void;
}

export function sideBySide(gold: Gold, reading: ReportReading): SideBySide {
  const placed = placeGold(gold, reading);
  const { statements, rangeOf } = placed;
  const confusions: Confusion[] = [];
  // The gold takes each sentence down once: a premise within a question is neither right nor wrong.
  const proposed = reading.statements
    .filter(({ within }) => within === undefined)
    .map((statement) => ({ ...rangeOf(statement), is: statement }));
  const located = statements.filter((one): one is LocatedStatement => one.at !== undefined);
  const paired = pairUp(
    located.map(({ at }) => at),
    proposed,
  );
  const pairs = new Map<PlacedStatement, ProposedStatement>();
  for (const [g, p] of paired.entries()) if (p !== undefined) pairs.set(located[g]!, proposed[p]!.is);
  return {
    gold,
    reading,
    placed,
    statements,
    located,
    proposed,
    readOf: (statement) => pairs.get(statement),
    rangeOf,
    textAt: ({ start, end }) => reading.text.text.slice(start, end),
    confusions,
    confuse(measure, statement, wanted, found) {
      const paragraph = statement === undefined ? undefined : statement.paragraph + 1;
      confusions.push({ measure, gold: wanted, proposed: found, paragraph, text: statement?.gold.text ?? '' });
    },
    confuseParagraph(measure, paragraph, wanted, found, text) {
      confusions.push({ measure, gold: wanted, proposed: found, paragraph, text });
    },
  };
}
