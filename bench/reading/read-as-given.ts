/** A report read as the reader is handed it: with its day where the gold says that it is given from outside. */
import { readPage, readReport } from '../../src/evidence/index.ts';
import type { ReportReading } from '../../src/evidence/reading.ts';
import type { Gold } from './gold.ts';

export function readAsGiven({ raw, isPage, given, published }: Gold): ReportReading {
  const options = given && published !== null ? { published } : {};
  return isPage ? readPage(raw, options) : readReport({ text: raw, ...options });
}
