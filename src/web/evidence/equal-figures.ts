/** Where else in the report the same figure stands. */
import type { FoundQuantity, ReportReading } from '../../evidence/reading.ts';

/** The numbers of the paragraphs with an equal figure of the same unit, this one itself left out; ascending, each once. */
export function equalFigures({ statements }: ReportReading, { same, start }: FoundQuantity): number[] {
  const found = statements.flatMap(({ paragraph, quantities }) =>
    quantities.some((one) => one.same === same && one.start !== start) ? [paragraph] : [],
  );
  return [...new Set(found)].sort((a, b) => a - b);
}
