/** What a name in a case may look like. */

export interface IdFault {
  readonly code: string;
  readonly says: string;
  readonly hint: string;
}

/** Words of the expression language; no party, option, term or context fact can bear them. */
export const reservedWords: ReadonlySet<string> = new Set(['not', 'and', 'or', 'if', 'implies', 'iff']);

/** One letter, digit or underscore of a name; a hyphen may stand between two of them, but `->` is an arrow. */
const shape =
  /^[\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}_]|-+(?=[\p{L}\p{M}\p{N}_])|(?<=[^\0-\x7f])[\u200c\u200d](?=[^\0-\x7f]))*$/u;
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]/u;

/** The same name however it was typed: an accent as a letter of its own or as part of one. */
export function normalizeId(id: string): string {
  return id.normalize('NFC');
}

/** What is wrong with an id; undefined where it may stand. */
export function idFault(id: string): IdFault | undefined {
  const shown = show(id);
  if (id === '') return { code: 'name/invalid', says: 'A name is empty.', hint: 'Give it at least one letter.' };
  if (id === '__proto__') return reserved(shown);
  if (/^\d+$/.test(id)) {
    return {
      code: 'name/only-digits',
      says: `The name ${shown} has digits only.`,
      hint: 'A name needs at least one letter, so that nobody takes it for a place in a list.',
    };
  }
  if (shape.test(id)) return undefined;
  const found = invisible.exec(id);
  if (found !== null) {
    return {
      code: 'name/invisible-character',
      says: `The name ${shown} contains an invisible character (${codePoint(found[0])}).`,
      hint: 'Type the name again; control characters and marks that turn the reading direction cannot be part of it.',
    };
  }
  return {
    code: 'name/invalid',
    says: `The name ${shown} cannot be used.`,
    hint: /\s/.test(id)
      ? `Names have no spaces: write ${show(id.trim().replace(/\s+/g, '-'))}.`
      : 'Names are made of letters of any script, digits, "_", and "-" between them.',
  };
}

/** As `idFault`, for names that stand in expressions. */
export function nameFault(id: string): IdFault | undefined {
  return reservedWords.has(id) ? reserved(show(id)) : idFault(id);
}

function reserved(shown: string): IdFault {
  return { code: 'name/reserved', says: `The name ${shown} is reserved.`, hint: 'Choose another name.' };
}

/** A name in quotation marks, with what cannot be seen made visible. */
export function show(name: string): string {
  const short = name.length > 60 ? `${name.slice(0, 57)}…` : name;
  return `"${short.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, (c) => (/[\u200c\u200d]/.test(c) ? c : `<${codePoint(c)}>`))}"`;
}

function codePoint(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Names that nobody could tell apart have the same key. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase();
}
