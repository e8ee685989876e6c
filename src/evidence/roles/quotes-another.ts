/** Whether a paragraph quotes somebody by name who is not the one who answers: the outlet is back. */
import { isSpeechForm } from '../text/speech-verbs.ts';
import { isPersonal } from './is-personal.ts';
import type { Line } from './line.ts';

/**
 * `“We lose the rice,” said Ana Pell, who …`, `…, its operator Karsenergo says.`: a tag with a name, in a paragraph that says
 * no `I`, and the name has none of the `known` words, those of the labels that answer.
 */
export function quotesAnother(line: Line, known: ReadonlySet<string>): boolean {
  if (isPersonal(line)) return false;
  for (const [, inverted, name] of line.plain.matchAll(afterVerb))
    if (isSpeechForm(inverted!.toLowerCase()) && isOther(name!, known)) return true;
  for (const [, name, verb] of line.plain.matchAll(beforeVerb))
    if (isSpeechForm(verb!.toLowerCase()) && isOther(name!, known)) return true;
  return false;
}

/** The words of labels, in lower case. */
export function namesIn(labels: readonly string[]): ReadonlySet<string> {
  return new Set(labels.flatMap((label) => label.toLowerCase().split(/[^\p{L}’'-]+/u)));
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
