/** What can stand where one is writing in an expression. */
import { isProse, meantText, optionsInProse } from '../../../format/expression/option-in-prose.ts';
import type { Vocabulary, Word } from './vocabulary.ts';

export const OPERATORS = ['not', 'and', 'or', 'if', 'implies', 'iff'] as const;
export type Operator = (typeof OPERATORS)[number];

export type Completion =
  | { readonly kind: 'word'; readonly text: string; readonly word: Word }
  | { readonly kind: 'operator'; readonly text: Operator };

export interface Completions {
  /** What of the text a completion replaces. */
  readonly from: number;
  readonly to: number;
  /** What is being written; empty between words. */
  readonly typed: string;
  readonly items: readonly Completion[];
}

/** What a clause ends at. */
const JOINTS = /(?:^|\s)(?:and|or|if|implies|iff)\s+|[()]\s*/g;
const NEXT_JOINT = /\s(?:and|or|if|implies|iff)\s|[()]/;
const before = /[\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}_.-]|\u200c|\u200d)*$/u;
const after = /^(?:[\p{L}\p{M}\p{N}_.-]|\u200c|\u200d)+/u;
const operators: ReadonlySet<string> = new Set(OPERATORS);

/** The names and operators that fit at the place, those that begin with what is typed first. */
export function completionsAt(text: string, caret: number, vocabulary: Vocabulary): Completions {
  const head = text.slice(0, caret);
  const inWords = proseAt(text, caret, vocabulary);
  if (inWords !== undefined) return inWords;
  const start = before.exec(head)?.[0] ?? '';
  const from = caret - start.length;
  const rest = start === '' ? '' : (after.exec(text.slice(caret))?.[0] ?? '');
  const typed = start.toLowerCase();
  const scored: { readonly score: number; readonly item: Completion }[] = [];
  const offer = (item: Completion, score: number | undefined) => {
    if (score !== undefined) scored.push({ score, item });
  };
  if (wantsOperator(text.slice(0, from))) {
    for (const text of OPERATORS.slice(1)) offer({ kind: 'operator', text }, text.startsWith(typed) ? 0 : undefined);
  } else {
    for (const word of vocabulary.values()) offer({ kind: 'word', text: word.name, word }, scoreOf(word, typed));
    offer(
      { kind: 'operator', text: 'not' },
      typed === '' || !'not'.startsWith(typed) ? (typed === '' ? 9 : undefined) : 0,
    );
  }
  scored.sort((a, b) => a.score - b.score);
  return { from, to: caret + rest.length, typed: start, items: scored.map(({ item }) => item) };
}

/** Whoever writes a whole clause in words is offered what says it: it takes the place of the clause. */
function proseAt(text: string, caret: number, vocabulary: Vocabulary): Completions | undefined {
  const from = [...text.slice(0, caret).matchAll(JOINTS)].at(-1);
  const begin = from === undefined ? 0 : from.index + from[0].length;
  const rest = text.slice(caret).search(NEXT_JOINT);
  const to = rest === -1 ? text.length : caret + rest;
  const typed = text.slice(begin, to);
  if (!isProse(typed)) return undefined;
  const sayable = [...vocabulary.values()].flatMap(({ name, named }) =>
    named.kind === 'option' ? [{ name, party: named.party, does: named.does ?? named.id }] : [],
  );
  const items = optionsInProse(typed, sayable).map(
    (meant): Completion => ({ kind: 'word', text: meantText(meant), word: vocabulary.get(meant.name)! }),
  );
  return items.length === 0 ? undefined : { from: begin, to, typed, items };
}

/** The text with the completion in it, and where one goes on writing. */
export function completed(
  text: string,
  { from, to }: Completions,
  chosen: Completion,
): { readonly text: string; readonly caret: number } {
  const rest = text.slice(to);
  const put = chosen.kind === 'operator' && !/^\s/.test(rest) ? `${chosen.text} ` : chosen.text;
  return { text: text.slice(0, from) + put + rest, caret: from + put.length };
}

/** After something that can be said: a name or a closing parenthesis. */
function wantsOperator(head: string): boolean {
  const told = head.trimEnd();
  if (told.endsWith(')')) return true;
  const last = before.exec(told)?.[0];
  return last !== undefined && !operators.has(last);
}

/** The less, the better; undefined where it does not fit. */
function scoreOf({ name, named, says }: Word, typed: string): number | undefined {
  if (typed === '') return 1;
  const lower = name.toLowerCase();
  if (lower.startsWith(typed)) return 1;
  if (lower.slice(lower.indexOf('.') + 1).startsWith(typed)) return 2;
  if (named.kind === 'option' && named.party.toLowerCase().startsWith(typed)) return 3;
  const words = says.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  if (words.some((word) => word.startsWith(typed))) return 4;
  return typed.length > 2 && lower.includes(typed) ? 5 : undefined;
}
