/**
 * The language of expressions: from text to a tree whose names still stand for themselves.
 *
 *   expression  = either [("implies" | "if" | "iff") either]
 *   either      = both {"or" both}
 *   both        = negation {"and" negation}
 *   negation    = "not" negation | "(" expression ")" | name
 *
 * `A if B` is `B implies A`. A second implies, if or iff needs parentheses: readers disagree about what it would mean.
 */
import { show } from '../identifier.ts';

export type Syntax =
  /** Offset and length in the text. */
  | { readonly kind: 'name'; readonly name: string; readonly at: number; readonly length: number }
  | { readonly kind: 'not'; readonly of: Syntax }
  | { readonly kind: 'and' | 'or'; readonly of: readonly Syntax[] }
  | { readonly kind: 'implies' | 'iff'; readonly left: Syntax; readonly right: Syntax };

export interface ExpressionFault {
  readonly code: string;
  /** Characters from the start of the text. */
  readonly at: number;
  readonly says: string;
  readonly hint?: string;
}

/** Parentheses and negations inside one another. */
export const DEEPEST_NESTING = 200;
const LONGEST = 1_000_000;

type Word = 'not' | 'and' | 'or' | 'if' | 'implies' | 'iff' | '(' | ')';
type Token =
  | { readonly kind: Word; readonly at: number; readonly text: string }
  | { readonly kind: 'name'; readonly at: number; readonly text: string }
  | { readonly kind: 'strange'; readonly at: number; readonly text: string }
  | { readonly kind: 'end'; readonly at: number; readonly text: '' };

const words: ReadonlySet<string> = new Set(['not', 'and', 'or', 'if', 'implies', 'iff']);
const symbols: ReadonlyMap<string, Word> = new Map([
  ['<->', 'iff'],
  ['↔', 'iff'],
  ['->', 'implies'],
  ['→', 'implies'],
  ['!', 'not'],
  ['¬', 'not'],
  ['&', 'and'],
  ['∧', 'and'],
  ['|', 'or'],
  ['∨', 'or'],
  ['(', '('],
  [')', ')'],
]);
const space = /\s+/uy;
const name = /[\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}_.\u200c\u200d]|-(?!>))*/uy;
const symbol = /<->|->|&&|\|\||==|=>|<=>|[↔→!¬&∧|∨()]/uy;

/** What people write from habit, and what to write here. */
const habits: ReadonlyMap<string, string> = new Map([
  ['&&', 'Write "and", or a single "&".'],
  ['||', 'Write "or", or a single "|".'],
  ['==', 'Write "iff".'],
  ['=', 'Write "iff".'],
  ['=>', 'Write "implies", or "->".'],
  ['<=>', 'Write "iff", or "<->".'],
  [',', 'Join the parts with "and" or "or".'],
  ['+', 'Join the parts with "and" or "or".'],
  ['~', 'Write "not".'],
  ['-', 'Write "not" to deny something.'],
  ['^', 'Write "and".'],
  ['then', 'Write "A implies B", or "B if A".'],
  ['unless', 'Write "A if not B" for "A unless B".'],
  ['xor', 'Write "not (A iff B)".'],
  ['nor', 'Write "not A and not B".'],
  ['never', 'A rule of that kind has a colon: "never: …".'],
  ['always', 'A rule of that kind has a colon: "always: …".'],
]);

/** The hint of a fault where two names stand side by side and nothing says what else was meant. */
export const JOINT_MISSING = 'Put "and", "or" or "implies" between them.';

/** The tree, or the first thing wrong with the text. Never deeper than `DEEPEST_NESTING` allows. */
export function parseExpression(text: string): { readonly syntax: Syntax } | { readonly fault: ExpressionFault } {
  if (text.length > LONGEST) {
    return {
      fault: { code: 'expression/too-large', at: 0, says: 'The expression is too long.', hint: 'Split it into terms.' },
    };
  }
  try {
    return { syntax: new Reader(text).whole() };
  } catch (thrown) {
    if (thrown instanceof Wrong) return { fault: thrown.fault };
    throw thrown;
  }
}

/** The names in a text and where they stand, also where the text is not an expression (yet). */
export function* namesIn(text: string): Generator<{ readonly name: string; readonly at: number }> {
  for (let at = 0; at < text.length; ) {
    name.lastIndex = at;
    const found = name.exec(text)?.[0];
    if (found !== undefined && !words.has(found)) yield { name: found, at };
    at += found?.length ?? 1;
  }
}

/** Leaves the reader from whatever depth; it does not leave this file. */
class Wrong extends Error {
  readonly fault: ExpressionFault;
  constructor(code: string, at: number, says: string, hint?: string) {
    super(says);
    this.fault = { code: `expression/${code}`, at, says, ...(hint !== undefined && { hint }) };
  }
}

class Reader {
  readonly #text: string;
  #next: Token;
  /** For faults that look back. */
  #last: Token | undefined;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
    this.#next = this.#tokenFrom(0);
  }

  whole(): Syntax {
    if (this.#next.kind === 'end')
      throw new Wrong('empty', 0, 'An expression is missing.', 'Write the name of an option, or "not" and a name.');
    const syntax = this.#expression();
    const { kind, at, text } = this.#peek();
    if (kind === 'end') return syntax;
    if (kind === ')')
      throw new Wrong('unbalanced', at, 'This parenthesis closes nothing.', 'Remove it, or open one before.');
    if (kind === 'strange') throw this.#strange(text, at);
    throw new Wrong(
      'unexpected',
      at,
      `Between ${show(this.#last!.text)} and ${show(text)} a word is missing.`,
      this.#habit(text) ?? this.#habit(this.#last!.text) ?? JOINT_MISSING,
    );
  }

  #expression(): Syntax {
    const left = this.#chain('or');
    const joint = this.#next;
    if (joint.kind !== 'implies' && joint.kind !== 'if' && joint.kind !== 'iff') return left;
    this.#advance();
    const right = this.#chain('or');
    const second = this.#next;
    if (second.kind === 'implies' || second.kind === 'if' || second.kind === 'iff') {
      throw new Wrong(
        'mixed',
        second.at,
        `${show(joint.text)} and ${show(second.text)} stand side by side, which can be read in two ways.`,
        'Put parentheses around the part that belongs together.',
      );
    }
    if (joint.kind === 'if') return { kind: 'implies', left: right, right: left };
    return { kind: joint.kind, left, right };
  }

  #chain(kind: 'and' | 'or'): Syntax {
    const part = () => (kind === 'or' ? this.#chain('and') : this.#negation());
    const first = part();
    if (this.#next.kind !== kind) return first;
    const of = [first];
    while (this.#next.kind === kind) {
      this.#advance();
      of.push(part());
    }
    return { kind, of };
  }

  #negation(): Syntax {
    const { kind, at, text } = this.#next;
    switch (kind) {
      case 'name':
        this.#advance();
        return { kind: 'name', name: text, at, length: text.length };
      case 'not': {
        this.#descend(at);
        this.#advance();
        const of = this.#negation();
        this.#depth--;
        return { kind: 'not', of };
      }
      case '(': {
        this.#descend(at);
        this.#advance();
        const inner = this.#expression();
        const closing = this.#peek();
        if (closing.kind === 'strange') throw this.#strange(closing.text, closing.at);
        if (closing.kind === 'name' || closing.kind === '(' || closing.kind === 'not') {
          throw new Wrong(
            'unexpected',
            closing.at,
            `Before ${show(closing.text)} a word is missing.`,
            this.#habit(closing.text) ?? 'Put "and", "or" or "implies" there.',
          );
        }
        if (closing.kind !== ')')
          throw new Wrong('unbalanced', at, 'This parenthesis is never closed.', 'Add ")" where the part ends.');
        this.#advance();
        this.#depth--;
        return inner;
      }
      case 'strange':
        throw this.#strange(text, at);
      case 'end':
        throw new Wrong(
          'cut-short',
          at,
          `The expression breaks off after ${show(this.#last?.text ?? '')}.`,
          'An option, a term or a parenthesis is expected there.',
        );
      case ')':
        if (this.#last?.kind === '(') throw new Wrong('empty', at, 'There is nothing between these parentheses.');
        throw this.#last === undefined
          ? new Wrong('unbalanced', at, 'This parenthesis closes nothing.', 'Remove it, or open one before.')
          : new Wrong('unexpected', at, `After ${show(this.#last.text)} an option or a term is expected.`);
      default:
        throw new Wrong(
          'unexpected',
          at,
          this.#last === undefined
            ? `An expression cannot begin with ${show(text)}.`
            : `After ${show(this.#last.text)} an option or a term is expected, not ${show(text)}.`,
          kind === 'if' ? 'Write "B if A", or "A implies B".' : this.#habit(text),
        );
    }
  }

  #descend(at: number): void {
    if (++this.#depth > DEEPEST_NESTING) {
      throw new Wrong(
        'too-deep',
        at,
        `Parentheses and negations are nested more than ${DEEPEST_NESTING} deep.`,
        'Split the expression into terms.',
      );
    }
  }

  #strange(text: string, at: number): Wrong {
    return new Wrong(
      'character',
      at,
      `${show(text)} has no meaning in an expression.`,
      this.#habit(text) ??
        'Names have letters, digits, "-" and "_"; between them stand not, and, or, if, implies, iff.',
    );
  }

  #habit(text: string): string | undefined {
    const lower = text.toLowerCase();
    if (lower !== text && words.has(lower)) return `Write "${lower}" in small letters.`;
    return habits.get(lower);
  }

  #peek(): Token {
    return this.#next;
  }

  #advance(): void {
    this.#last = this.#next;
    this.#next = this.#tokenFrom(this.#next.at + this.#next.text.length);
  }

  #tokenFrom(start: number): Token {
    const at = start + this.#match(space, start).length;
    if (at >= this.#text.length) return { kind: 'end', at, text: '' };
    const word = this.#match(name, at);
    if (word !== '') return { kind: words.has(word) ? (word as Word) : 'name', at, text: word };
    const sign = this.#match(symbol, at);
    const meaning = symbols.get(sign);
    if (meaning !== undefined) return { kind: meaning, at, text: sign };
    return { kind: 'strange', at, text: sign === '' ? String.fromCodePoint(this.#text.codePointAt(at)!) : sign };
  }

  #match(pattern: RegExp, at: number): string {
    pattern.lastIndex = at;
    return pattern.exec(this.#text)?.[0] ?? '';
  }
}
