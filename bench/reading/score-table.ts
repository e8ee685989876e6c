/** The scores as a table, with counts and intervals. */
import { head, line } from '../table.ts';
import { type Confusion, MEASURES, type Measure, type Score } from './measures.ts';
import { f1, precision, recall, sumOf, type Tally, wilson } from './tally.ts';

export interface Scored {
  readonly name: string;
  readonly genre: string;
  readonly paragraphs: number;
  readonly statements: number;
  readonly score: Score;
}

const measures = Object.keys(MEASURES) as Measure[];
const share = (value: number) => (Number.isNaN(value) ? '' : value.toFixed(3).replace(/^0/, ''));

/** `.912 (114/125, .85–.95)` */
function withInterval(hits: number, of: number): string {
  if (of === 0) return '';
  const [low, high] = wilson(hits, of);
  return `${share(hits / of)} (${hits}/${of}, ${share(low)}–${share(high)})`;
}

/** What a measure comes to in one number: the share that is right, or F1. */
export function worth(measure: Measure, tally: Tally): number {
  return MEASURES[measure] === 'share' ? recall(tally) : f1(tally);
}

export function totalsOf(scored: readonly Scored[]): Record<Measure, Tally> {
  return Object.fromEntries(
    measures.map((measure) => [measure, sumOf(scored.map(({ score }) => score.tallies[measure]))]),
  ) as Record<Measure, Tally>;
}

/** One table over all, one by role, one line per report, and the confusions as counts. */
export function printScores(title: string, scored: readonly Scored[]): void {
  const count = (of: 'paragraphs' | 'statements') => scored.reduce((sum, one) => sum + one[of], 0);
  process.stdout.write(
    `\n${title}: ${scored.length} reports, ${count('paragraphs')} paragraphs, ${count('statements')} statements\n`,
  );
  const totals = totalsOf(scored);
  head(['measure', 'F1 or share right', 'precision (counts, 95%)', 'recall (counts, 95%)']);
  for (const measure of measures) line(rowOf(measure, totals[measure], MEASURES[measure] === 'share'));

  head(['role', 'F1', 'precision (counts, 95%)', 'recall (counts, 95%)']);
  const roles = [...new Set(scored.flatMap(({ score }) => Object.keys(score.roles)))];
  for (const role of roles) line(rowOf(role, sumOf(scored.flatMap(({ score }) => score.roles[role] ?? [])), false));

  head(['report', ...measures]);
  for (const { name, score } of scored)
    line([name, ...measures.map((measure) => share(worth(measure, score.tallies[measure])))]);

  const confusions = scored.flatMap(({ score }) => score.confusions);
  head(['measure', 'gold', 'proposed', 'times']);
  for (const measure of ['roles', 'kinds', 'status'] as const)
    for (const [gold, proposed, times] of confusionCounts(confusions, measure)) line([measure, gold, proposed, times]);
}

function rowOf(name: string, tally: Tally, isShare: boolean): string[] {
  const { hits, spurious, missed } = tally;
  return [
    name,
    share(isShare ? recall(tally) : f1(tally)),
    isShare ? '' : withInterval(hits, hits + spurious),
    withInterval(hits, hits + missed),
  ];
}

/** How often which gold was taken for what, the most frequent first. */
function confusionCounts(
  confusions: readonly Confusion[],
  measure: Measure,
): (readonly [gold: string, proposed: string, times: number])[] {
  const counts = new Map<string, [string, string, number]>();
  for (const { gold, proposed, measure: of } of confusions) {
    if (of !== measure) continue;
    const known = counts.get(`${gold}\n${proposed}`) ?? [gold, proposed, 0];
    counts.set(`${gold}\n${proposed}`, [gold, proposed, known[2] + 1]);
  }
  return [...counts.values()].sort((a, b) => b[2] - a[2]);
}

/** Every confusion with its place and text. Not for reports that are kept apart: nobody is to see them. */
export function printConfusions({ name, score }: Scored, only: readonly string[] | undefined): void {
  for (const { measure, gold, proposed, paragraph, text } of score.confusions) {
    if (only !== undefined && !only.some((one) => measure.startsWith(one))) continue;
    const excerpt = text.length > 110 ? `${text.slice(0, 110)}…` : text;
    process.stdout.write(`${name}:${paragraph ?? '?'} ${measure}: ${gold} -> ${proposed} | ${excerpt}\n`);
  }
  for (const text of score.lost) process.stdout.write(`${name} lost: ${text}\n`);
}

export function scoresAsData(scored: readonly Scored[]): object {
  const tallied = (tallies: Readonly<Record<string, Tally>>) =>
    Object.fromEntries(
      Object.entries(tallies).map(([name, tally]) => [
        name,
        { ...tally, precision: precision(tally), recall: recall(tally), f1: f1(tally) },
      ]),
    );
  return {
    all: tallied(totalsOf(scored)),
    reports: scored.map(({ name, genre, paragraphs, statements, score }) => ({
      name,
      genre,
      paragraphs,
      statements,
      measures: tallied(score.tallies),
      roles: tallied(score.roles),
      confusions: ['roles', 'kinds', 'status'].map((measure) => ({
        measure,
        pairs: confusionCounts(score.confusions, measure as Measure),
      })),
    })),
  };
}
