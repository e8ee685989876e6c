/** What an outlet tells below a text of who wrote it. */

const WRITER =
  /^(?:The|Our) (?:writer|author|columnist)(?: of this (?:article|column|piece))? (?:is|was|teaches|works|has|heads|served)\b/;
const CALLING = /^ (?:is|was|teaches|works|has|heads|served|directs|lectures|writes)\b/;
const SOMEBODY =
  /^(?:The (?:author|writer)|\p{Lu}[\p{L}'’-]+(?:\s(?:(?:el|al|de|van|von|bin)[- ])?\p{Lu}[\p{L}'’.-]+){1,3}) (?:is|was|teaches|works|writes|covers|reports|has been) (?:a|an|the|our|at|in|for|on|from|\p{L}+ (?:law|history|politics|relations|affairs|economics|studies|policy)|(?:\p{Lu}[\p{L}.]*\s){0,3}\p{Lu}[\p{L}.]*['’]s?)(?=\s)/u;

const unmarked = (text: string): string => text.slice(0, 400).replace(/^[*_]+/, '');

/** `The writer is a retired judge`, or, of the author's name, `Ana Reyes teaches in Lima`. */
export function isNoteOnAuthor(text: string, name: string | undefined): boolean {
  const words = unmarked(text);
  if (WRITER.test(words)) return true;
  return name !== undefined && words.startsWith(`${name} `) && CALLING.test(words.slice(name.length));
}

/** The same of anybody with a name: `Ana Reyes teaches at Lima`, whoever wrote the text. */
export function mayBeNoteOnAuthor(text: string): boolean {
  return SOMEBODY.test(unmarked(text));
}
