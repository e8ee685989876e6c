/** The text of GENIUS files: elements, objectives around issues, numbers. */
import type { Issue } from '../../model/index.ts';

const escapes: { readonly [character: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function element(
  name: string,
  attributes: { readonly [name: string]: string | number },
  children: readonly string[] = [],
): string {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${String(value).replace(/[&<>"]/g, (character) => escapes[character]!)}"`,
  );
  const start = `<${name}${written.join('')}`;
  return children.length === 0
    ? `${start}/>`
    : `${start}>\n${children.map((child) => child.replace(/^/gm, '  ')).join('\n')}\n</${name}>`;
}

/** An issue as it is written: its kind, and the names it was given. */
export interface WrittenIssue {
  readonly issue: Issue;
  readonly name: string;
  readonly type: 'discrete' | 'integer' | 'real';
  /** Of a discrete one. */
  readonly values: readonly string[];
  readonly low: number;
  readonly high: number;
}

/** The element of an issue, numbered from 1. `inner` gives what a profile says of it. */
export function issueElement(
  { name, type, values, low, high }: WrittenIssue,
  place: number,
  evaluations: readonly number[] | undefined,
  inner: readonly string[] = [],
): string {
  const attributes = { index: place + 1, name, type, etype: type, vtype: type };
  if (type === 'discrete') {
    const items = values.map((value, at) =>
      element('item', {
        index: at + 1,
        value,
        ...(evaluations !== undefined && { evaluation: evaluations[at] ?? 0 }),
      }),
    );
    return element('issue', attributes, items);
  }
  const bounds = { lowerbound: low, upperbound: high };
  return type === 'integer'
    ? element('issue', { ...attributes, ...bounds }, inner)
    : element('issue', attributes, [element('range', bounds), ...inner]);
}

/**
 * Issues, and behind them their weights, within the root objective, and within an objective of its own each run of issues
 * that share a heading.
 */
export function objectives(
  issues: readonly WrittenIssue[],
  elements: readonly string[],
  weights: readonly string[],
  behind: readonly string[] = [],
): string {
  const children: string[] = [];
  const own: string[] = [];
  let at = 0;
  // Issues are numbered from 1 on, so objectives come behind them.
  let index = issues.length + 1;
  while (at < issues.length) {
    const { group } = issues[at]!.issue;
    let end = at + 1;
    while (end < issues.length && issues[end]!.issue.group === group) end += 1;
    if (group === undefined) {
      children.push(...elements.slice(at, end));
      own.push(...weights.slice(at, end));
    } else {
      children.push(
        element('objective', { index, name: group, description: '', type: 'objective', etype: 'objective' }, [
          ...elements.slice(at, end),
          ...weights.slice(at, end),
        ]),
      );
      index += 1;
    }
    at = end;
  }
  const root = { index: 0, name: 'root', description: '', type: 'objective', etype: 'objective' };
  return element('objective', root, [...children, ...own, ...behind]);
}
