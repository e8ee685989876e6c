/**
 * The worker's part of an answer, each piece by itself, in a process of its own: what `page.ts` calls with the text of
 * a case on standard input and the number of runs; prints milliseconds as JSON.
 */
import { readFileSync } from 'node:fs';
import { editText, parseCase } from '../../src/format/index.ts';
import { finish } from '../../src/model/index.ts';
import { groundOf } from '../../src/web/desk/ground.ts';
import { summary } from '../../src/web/desk/questions/summary.ts';
import { ascending } from '../table.ts';

export const DESK_PARTS = ['edit', 'parse', 'analysis', 'summary'] as const;
/** Per piece: the first run, cold, and the warm ones in ascending order. */
export type DeskParts = Readonly<
  Record<(typeof DESK_PARTS)[number], { readonly first: number; readonly runs: readonly number[] }>
>;

const text = readFileSync(0, 'utf8');
const runs = Number(process.argv[2]);

function once(n: number): Record<(typeof DESK_PARTS)[number], number> {
  // Another text each time, as it is while somebody types.
  const typed = text.replace(/^title: .*$/m, `title: Text ${n}`);
  const marks = [performance.now()];
  const parsed = parseCase(typed);
  marks.push(performance.now());
  const edited = editText(parsed.document!, [{ kind: 'set', path: ['title'], value: `Text ${n} anew` }]);
  marks.push(performance.now());
  if ('problem' in edited) throw new Error(edited.problem.says);
  const ground = groundOf(parsed.case!, parsed.draft!);
  finish(ground.analysis({}));
  marks.push(performance.now());
  finish(summary(ground, { lens: {} }));
  marks.push(performance.now());
  const [parse, edit, analysis, rest] = marks.slice(1).map((mark, m) => mark - marks[m]!);
  return { parse: parse!, edit: edit!, analysis: analysis!, summary: rest! };
}

const first = once(0);
const began = performance.now();
for (let n = 1; performance.now() - began < 2000 && n < 100; n++) once(n);
const measured = Array.from({ length: runs }, (_, n) => once(1000 + n));
const found: DeskParts = Object.fromEntries(
  DESK_PARTS.map((part) => [part, { first: first[part], runs: ascending(measured.map((one) => one[part])) }]),
) as unknown as DeskParts;
process.stdout.write(JSON.stringify(found));
