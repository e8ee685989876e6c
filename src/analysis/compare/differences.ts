/** What two conflicts assume differently, as changes that can be made one by one, in any combination. */
import type { Conflict } from '../../model/index.ts';
import { type Assumptions, assumptionsOf, type NamedRule } from '../change/assumptions.ts';
import { namedKey } from '../change/named-expression.ts';
import type { Difference, OneWay } from './difference.ts';
import { joinedParties, unionOf, wantsDiffer } from './party-differences.ts';

export interface Differences {
  readonly list: readonly Difference[];
  /** Why they cannot be made one by one: one of the two lists its states, and not the same ones as the other. */
  readonly inseparable: 'forms-differ' | 'listed-states-differ' | undefined;
  /** What the first assumes, with some of the differences made. */
  readonly mixed: (chosen: (difference: number) => boolean) => Assumptions;
}

export function differencesBetween(first: Conflict, second: Conflict): Differences {
  const a = assumptionsOf(first);
  const b = assumptionsOf(second);
  const list: Difference[] = [];
  const sections = [...optionsDiffer(a, b, list), ...contextDiffers(a, b, list), ...termsDiffer(a, b, list)];
  const rules = rulesDiffer(a, b, list);
  const sameOutcome = listDiffers(
    'sameOutcome',
    a.sameOutcome.map(({ text, where }) => ({ text, key: namedKey(where) })),
    b.sameOutcome.map(({ text, where }) => ({ text, key: namedKey(where) })),
    list,
  );
  const moves = movesDiffer(a, b, list);
  const wants = wantsDiffer(a, b, list);
  if (JSON.stringify(sorted(a.statusQuo)) !== JSON.stringify(sorted(b.statusQuo))) {
    const change = a.statusQuo === undefined ? 'added' : b.statusQuo === undefined ? 'removed' : 'changed';
    const before = a.statusQuo ?? [];
    list.push({ path: 'statusQuo', what: 'statusQuo', change, bears: false, before, after: b.statusQuo ?? [] });
  }
  return {
    list,
    inseparable:
      a.form !== b.form
        ? 'forms-differ'
        : a.graph !== undefined && !sameListedStates(first, second)
          ? 'listed-states-differ'
          : undefined,
    mixed(chosen) {
      const options = new Map(a.options);
      const context = new Map(a.context);
      const terms = new Map(a.terms);
      const target: Target = { options, context, terms };
      for (const { place, make } of sections) if (chosen(place)) make(target);
      // Where a term is named and not chosen, it means what the other side means by it.
      for (const [name, term] of b.terms) if (!a.terms.has(name)) terms.set(name, term);
      return {
        form: a.form,
        parties: joinedParties(a, b),
        options,
        context,
        terms,
        rules: rules(chosen),
        sameOutcome: sameOutcome !== undefined && chosen(sameOutcome) ? b.sameOutcome : a.sameOutcome,
        wants: wants(chosen),
        statusQuo: undefined,
        graph: a.graph && { states: a.graph.states, moves: moves(chosen) },
      };
    },
  };
}

interface Target {
  readonly options: Map<string, NonNullable<ReturnType<Assumptions['options']['get']>>>;
  readonly context: Map<string, NonNullable<ReturnType<Assumptions['context']['get']>>>;
  readonly terms: Map<string, NonNullable<ReturnType<Assumptions['terms']['get']>>>;
}

interface Section {
  readonly place: number;
  readonly make: (target: Target) => void;
}

function optionsDiffer(a: Assumptions, b: Assumptions, list: Difference[]): Section[] {
  return unionOf(a.options, b.options).flatMap((id) => {
    const before = a.options.get(id);
    const after = b.options.get(id);
    const way = (option: typeof before): OneWay => option && (option.option.oneWay ?? 'both');
    if (way(before) === way(after)) return [];
    const change = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
    list.push({ path: `options.${id}`, what: 'option', change, bears: true, before: way(before), after: way(after) });
    return [{ place: list.length - 1, make: ({ options }: Target) => put(options, id, after) }];
  });
}

function contextDiffers(a: Assumptions, b: Assumptions, list: Difference[]): Section[] {
  return unionOf(a.context, b.context).flatMap((id) => {
    const before = a.context.get(id);
    const after = b.context.get(id);
    if (before?.holds === after?.holds) return [];
    const change = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
    list.push({ path: id, what: 'context', change, bears: true, before: before?.holds, after: after?.holds });
    return [{ place: list.length - 1, make: ({ context }: Target) => put(context, id, after) }];
  });
}

function termsDiffer(a: Assumptions, b: Assumptions, list: Difference[]): Section[] {
  return unionOf(a.terms, b.terms).flatMap((name) => {
    const before = a.terms.get(name);
    const after = b.terms.get(name);
    // A term that only one side has does nothing by itself: what uses it is the difference.
    if (before === undefined || after === undefined || namedKey(before.means) === namedKey(after.means)) return [];
    list.push({
      path: `terms.${name}`,
      what: 'term',
      change: 'changed',
      bears: true,
      before: before.text,
      after: after.text,
    });
    return [{ place: list.length - 1, make: ({ terms }: Target) => put(terms, name, after) }];
  });
}

/** Rules with the same meaning are the same rule; of the others, those with one id are one rule changed. */
function rulesDiffer(
  a: Assumptions,
  b: Assumptions,
  list: Difference[],
): (chosen: (n: number) => boolean) => NamedRule[] {
  const rest = [...b.rules];
  const take = (matches: (rule: NamedRule) => boolean) => {
    const place = rest.findIndex(matches);
    return place === -1 ? undefined : rest.splice(place, 1)[0];
  };
  const same = a.rules.map((rule) => take((other) => namedKey(other.allows) === namedKey(rule.allows)));
  const lines: { old: NamedRule | undefined; now: NamedRule | undefined; place: number | undefined }[] = [];
  for (const [n, old] of a.rules.entries()) {
    if (same[n] !== undefined) {
      lines.push({ old, now: old, place: undefined });
      continue;
    }
    const now = take(({ id }) => id === old.id);
    const change = now === undefined ? 'removed' : 'changed';
    lines.push({ old, now, place: list.length });
    list.push({ path: `rules.${old.id}`, what: 'rule', change, bears: true, before: old.text, after: now?.text });
  }
  for (const now of rest) {
    lines.push({ old: undefined, now, place: list.length });
    list.push({
      path: `rules.${now.id}`,
      what: 'rule',
      change: 'added',
      bears: true,
      before: undefined,
      after: now.text,
    });
  }
  return (chosen) => lines.flatMap(({ old, now, place }) => (place !== undefined && chosen(place) ? now : old) ?? []);
}

function listDiffers(
  path: 'sameOutcome',
  before: readonly { readonly text: string; readonly key: string }[],
  after: readonly { readonly text: string; readonly key: string }[],
  list: Difference[],
): number | undefined {
  if (JSON.stringify(before.map(({ key }) => key)) === JSON.stringify(after.map(({ key }) => key))) return undefined;
  const texts = (lines: typeof before) => lines.map(({ text }) => text);
  list.push({ path, what: path, change: 'changed', bears: true, before: texts(before), after: texts(after) });
  return list.length - 1;
}

function movesDiffer(a: Assumptions, b: Assumptions, list: Difference[]) {
  if (a.graph === undefined || b.graph === undefined) return () => new Map();
  const moves = [...a.graph.moves].map(([party, arcs]) => {
    const other = b.graph!.moves.get(party);
    const differ =
      other !== undefined && (`${arcs.start}` !== `${other.start}` || `${arcs.target}` !== `${other.target}`);
    if (differ) list.push({ path: `moves.${party}`, what: 'moves', party, change: 'changed', bears: true });
    return { party, arcs, other, place: differ ? list.length - 1 : undefined };
  });
  return (chosen: (n: number) => boolean) =>
    new Map(
      moves.map(({ party, arcs, other, place }) => [party, place !== undefined && chosen(place) ? other! : arcs]),
    );
}

function sameListedStates(first: Conflict, second: Conflict): boolean {
  const numbers = ({ states }: Conflict) => `${states.numbers ?? states.count}`;
  if (numbers(first) !== numbers(second)) return false;
  const columns = ({ states, options }: Conflict) =>
    JSON.stringify(options.map(({ id }, place) => [id, [...states.columns[place]!]]).sort());
  return columns(first) === columns(second);
}

function put<Value>(map: Map<string, Value>, key: string, value: Value | undefined): void {
  if (value === undefined) map.delete(key);
  else map.set(key, value);
}

function sorted(pattern: readonly string[] | undefined): string[] | undefined {
  return pattern && [...pattern].sort();
}
