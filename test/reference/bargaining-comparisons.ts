/** What comparisons of packages say, spelled out once more as inequalities over weights and steps. */
import type { Comparisons } from '../../src/engine/bargaining/elicit/package-comparisons.ts';
import type { ComparedIssue, Said } from '../../src/engine/bargaining/elicit/worth-model.ts';
import type { PlainStatement } from './bargaining-elicit.ts';

/** By issue and level, which unknowns count how much. */
export function plainOf(issues: readonly ComparedIssue[]) {
  const rows: number[][][] = [];
  let unknowns = 0;
  const blocks: { from: number; count: number; ranked: boolean }[] = [];
  for (const { levels, worth, order } of issues) {
    const from = unknowns;
    if (worth) {
      const [low, high] = [Math.min(...worth), Math.max(...worth)];
      rows.push(worth.map((one) => (high > low ? [...Array(from).fill(0), (one - low) / (high - low)] : [])));
      unknowns += high > low ? 1 : 0;
    } else {
      const ranks =
        order!.form === 'ranked'
          ? order!.ranks
          : Array.from({ length: levels }, (_, at) => [order!.better === 'more' ? levels - 1 - at : at]);
      rows.push(
        Array.from({ length: levels }, (_, level) => {
          const rank = ranks.findIndex((tied) => tied.includes(level));
          return [...Array(from + rank).fill(0), ...Array(ranks.length - 1 - rank).fill(1)];
        }),
      );
      unknowns += ranks.length - 1;
    }
    blocks.push({ from, count: unknowns - from, ranked: worth === undefined });
  }
  const wide = (row: readonly number[]) => Array.from({ length: unknowns }, (_, at) => row[at] ?? 0);
  const worthIn = (pack: readonly number[]) =>
    pack.map((level, issue) => wide(rows[issue]![level]!)).reduce((sum, row) => sum.map((one, at) => one + row[at]!));
  const weight = (issue: number) =>
    wide([]).map((_, at) => (at >= blocks[issue]!.from && at < blocks[issue]!.from + blocks[issue]!.count ? 1 : 0));
  return { unknowns, blocks, worthIn, weight };
}

export const minus = (a: readonly number[], b: readonly number[]) => a.map((one, at) => one - b[at]!);

/** Each thing said, as inequalities. */
export function statementsOf({ issues, answers, importance = [] }: Comparisons): Map<string, PlainStatement[]> {
  const { unknowns, blocks, worthIn, weight } = plainOf(issues);
  const said = new Map<string, PlainStatement[]>();
  const put = (by: Said, statement: PlainStatement) =>
    said.set(JSON.stringify(by), [...(said.get(JSON.stringify(by)) ?? []), statement]);
  for (const [answer, { a, b, says }] of answers.entries()) {
    const form = minus(worthIn(a), worthIn(b));
    const turned = form.map((one) => -one);
    if (says === 'unknown') continue;
    put(
      { form: 'answer', answer },
      says === 'equal' ? { kind: 'equal', form } : { kind: 'strict', form: says === 'a' ? form : turned },
    );
  }
  for (const [issue, { from, count, ranked }] of blocks.entries()) {
    for (let step = from; ranked && step < from + count; step += 1) {
      const form = Array.from({ length: unknowns }, (_, at) => (at === step ? count : 0));
      put({ form: 'value-order', issue }, { kind: 'strict', form });
    }
  }
  for (const [rank, tied] of importance.entries()) {
    for (const other of tied.slice(1)) {
      put({ form: 'issue-order', rank }, { kind: 'equal', form: minus(weight(tied[0]!), weight(other)) });
    }
    for (const below of importance[rank + 1] ?? []) {
      for (const one of tied) {
        put({ form: 'issue-order', rank }, { kind: 'strict', form: minus(weight(one), weight(below)) });
      }
    }
  }
  return said;
}
