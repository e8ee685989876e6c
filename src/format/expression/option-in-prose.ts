/**
 * The option that a sentence is about, where somebody writes "the pub closes at eleven" for `pub.close`. Decided by the
 * words alone, endings left aside; nothing is guessed from their order. It can miss irregular verbs ("went" for "goes").
 */

export interface SayableOption {
  /** As an expression writes it: `pub.close`. */
  readonly name: string;
  /** The party's name, for people. */
  readonly party: string;
  /** "closes at eleven". */
  readonly does: string;
}

export interface MeantOption {
  readonly name: string;
  /** The sentence says that it is not done. */
  readonly isNot: boolean;
}

const fillers = new Set(
  'a an the this that these those to will would shall should must may can could does do did be is are was were it they'.split(
    ' ',
  ),
);
const denials = new Set(['not', 'no', 'never', "don't", "doesn't", "won't", 'cannot', 'without']);
const wordsIn = /[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu;

/** The text is several words, none a name with its dot, and nothing of the language between them but a "not". */
export function isProse(text: string): boolean {
  const words = text.match(/[\p{L}\p{M}\p{N}_.'’-]+/gu) ?? [];
  const said = words.filter((word) => word !== 'not');
  const joins = words.some((word) => ['and', 'or', 'if', 'implies', 'iff'].includes(word));
  return said.length > 1 && !joins && !/[()&|!→↔<>=]|\p{L}\.\p{L}/u.test(text);
}

/**
 * The options that the text can mean, the likeliest first: those all of whose doing it names, or that name all that it
 * says. Empty where none does.
 */
export function optionsInProse(text: string, options: Iterable<SayableOption>): MeantOption[] {
  const { words, isNot } = contentOf(text);
  if (words.size === 0) return [];
  const found: { readonly name: string; readonly score: number }[] = [];
  for (const { name, party, does } of options) {
    const [owner = '', id = ''] = splitName(name);
    const doing = contentOf(does).words;
    const isNamedById = [...contentOf(id.replaceAll(/[-_]/g, ' ')).words].every((word) => words.has(word));
    const known = new Set([...doing, ...contentOf(party).words, ...contentOf(`${owner} ${id}`).words]);
    const met = [...doing].filter((word) => words.has(word)).length;
    if (met === 0 && !isNamedById) continue;
    const isWhole = doing.size > 0 && met === doing.size;
    const isCovered = [...words].every((word) => known.has(word));
    if (!isWhole && !isCovered) continue;
    const isOwners = [...contentOf(`${party} ${owner}`).words].some((word) => words.has(word));
    found.push({ name, score: met / Math.max(1, doing.size) + (isOwners ? 1 : 0) + (isWhole && isCovered ? 1 : 0) });
  }
  // A stable sort: of equals, the one that the case has first.
  found.sort((a, b) => b.score - a.score);
  const best = found[0]?.score ?? 0;
  return found.filter(({ score }) => score > best - 1).map(({ name }) => ({ name, isNot }));
}

/** As an expression says it. */
export function meantText({ name, isNot }: MeantOption): string {
  return isNot ? `not ${name}` : name;
}

function splitName(name: string): [string, string] {
  const dot = name.indexOf('.');
  return [name.slice(0, dot), name.slice(dot + 1)];
}

/** What the words mean without their endings, and whether they deny it. */
function contentOf(text: string): { readonly words: ReadonlySet<string>; readonly isNot: boolean } {
  const words = new Set<string>();
  let isNot = false;
  for (const found of text.toLowerCase().replaceAll('’', "'").match(wordsIn) ?? []) {
    if (denials.has(found)) isNot = !isNot;
    else if (!fillers.has(found)) words.add(stemOf(found.replace(/'s?$/, '')));
  }
  return { words, isNot };
}

/** "closes", "close", "closing" and "closed" are one word; "stopping" is "stop", "carries" is "carry". */
function stemOf(word: string): string {
  if (word.length <= 3) return word;
  const bare = word.replace(/(?:ies|ied)$/, 'y').replace(/(?:ings?|ed|es|s)$/, '');
  if (bare.length < 2) return word;
  const short = bare.replace(/([^aeiouls])\1$/, '$1');
  return short.length > 2 ? short.replace(/e$/, '') : short;
}
