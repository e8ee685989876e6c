/** Whether a paragraph quotes somebody by name who is not the one who answers: the outlet is back. */
import { isSpeechForm } from '../text/speech-verbs.ts';
import { isPersonal } from './is-personal.ts';
import type { Line } from './line.ts';

/**
 * `“We lose the rice,” said Ana Pell, who …`, `…, its operator Karsenergo says.`: a tag with a name, in a paragraph that says
 * no `I`, and the name is none of the `answering`, who are told apart by label.
 */
export function quotesAnother(line: Line, answering: readonly string[]): boolean {
  if (isPersonal(line)) return false;
  const known = new Set(answering.flatMap((label) => label.toLowerCase().split(/[^\p{L}’'-]+/u)));
  for (const [, inverted, name] of line.plain.matchAll(afterVerb))
    if (isSpeechForm(inverted!.toLowerCase()) && isOther(name!, known)) return true;
  for (const [, name, verb] of line.plain.matchAll(beforeVerb))
    if (isSpeechForm(verb!.toLowerCase()) && isOther(name!, known)) return true;
  return false;
}

function isOther(name: string, known: ReadonlySet<string>): boolean {
  return !name.split(/\s+/).some((word) => known.has(word.toLowerCase()));
}

const NAME = String.raw`\p{Lu}[\p{L}’'-]+(?: (?:(?:de|van|von|al|bin) )?\p{Lu}[\p{L}’'-]+){0,3}`;
/** `,” said Ana Pell`, `, said the harbor master, Ana Pell`: offices stand before the name. */
const afterVerb = new RegExp(String.raw`[,?!][”"’»]? (\p{Ll}+) (?:(?!that )[\p{L}’'-]+,? ){0,6}?(${NAME})`, 'gu');
/** `, its grid operator Karsenergo says.` */
const beforeVerb = new RegExp(
  String.raw`[,?!][”"’»]? (?:(?!that |and |but |who |which )[\p{Ll}’'-]+ ){0,6}(${NAME}) (\p{Ll}+)(?=[.,]| on | in | to | after )`,
  'gu',
);
