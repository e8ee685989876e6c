/**
 * `npm run bench -- reading [--kept-apart] [--only NAME,…] [--confusions [--measures NAME,…]] [--json FILE]`: the reader
 * held against the gold ledgers. `npm run bench -- reading --speed`: how long it takes (measure-speed.ts).
 */
import { writeFileSync } from 'node:fs';
import { goldFiles } from './gold-files.ts';
import { readAsGiven } from './read-as-given.ts';
import { scoreReading } from './score.ts';
import { printConfusions, printScores, type Scored, scoresAsData } from './score-table.ts';

export interface ReadingOptions {
  /** The reports that no rule was made by, in place of the others. */
  readonly keptApart: boolean;
  /** Names of reports. */
  readonly only: readonly string[] | undefined;
  readonly confusions: boolean;
  /** Beginnings of measures' names whose confusions are wanted. */
  readonly measures: readonly string[] | undefined;
  readonly json: string | undefined;
}

/** Prints the scores; returns whether every gold file could be used. */
export function measureReading({ keptApart, only, confusions, measures, json }: ReadingOptions): boolean {
  const { golds, faults } = goldFiles(keptApart ? 'kept-apart' : 'reports', only);
  // A fault quotes the report: of those kept apart only the count is told.
  if (keptApart && faults.length > 0) process.stderr.write(`${faults.length} faults in the gold files\n`);
  else for (const fault of faults) process.stderr.write(`${fault}\n`);
  const scored = golds.map(
    (gold): Scored => ({
      name: gold.name,
      genre: gold.genre,
      paragraphs: gold.paragraphs.length,
      statements: gold.paragraphs.reduce((sum, { statements }) => sum + statements.length, 0),
      score: scoreReading(gold, readAsGiven(gold)),
    }),
  );
  printScores(keptApart ? 'Kept apart' : 'For development', scored);
  if (confusions && !keptApart) {
    process.stdout.write('\n');
    for (const one of scored) printConfusions(one, measures);
  }
  if (json !== undefined) writeFileSync(json, `${JSON.stringify({ keptApart, ...scoresAsData(scored) }, null, 2)}\n`);
  return faults.length === 0 && golds.length > 0;
}
