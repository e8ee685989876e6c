/** The place, day and agency that a report opens with. */

/** In characters: no dateline is longer. */
const LONGEST = 140;

const OPENING =
  /^(?:\p{Lu}[\p{Lu}'’.-]+(?:\s\p{Lu}[\p{Lu}'’.-]+){0,3}|\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?(?=,? [^.]{0,30}\())(?:[,/]?[^.!?]{0,40}|, \w{3,4}\.[^.!?]{0,30})\s?(?:\([^)]{2,40}\)\s?)?[–—-]\s?/u;
/** Words of running text: months, days and names have a capital. */
const RUNNING = /(?:^|\s)(?!(?:of|de|del|la|el|and|the)\s)\p{Ll}/u;
const NAME =
  /^(?=[^(/]*(?:\d|\p{Lu}{3}))\p{Lu}[^()/]{1,60}(?:\((\p{Lu}[^()]{1,40})\)\s*[-–—]|\/(\p{Lu}[^/]{1,40})\/)\s/u;
const NO_NAME = /^(?:news )?agenc(?:y|ies)$|^update/i;

/** Whether a paragraph opens with `GENEVA, March 3 (Agency) –`, `PALERMO, 4 June –`, `Lima, 4 June (Agency) –`. */
export function opensWithDateline(text: string): boolean {
  return OPENING.test(text.slice(0, LONGEST));
}

/** How many characters of `text` are its dateline: none of a sentence that only has a dash in it. */
export function datelineAt(text: string): number {
  const opening = OPENING.exec(text.slice(0, LONGEST))?.[0] ?? '';
  return RUNNING.test(opening) ? 0 : opening.length;
}

/** Who reports: `Baltic Courier` of `RIGA, March 14 (Baltic Courier) -` and of `RIGA. March 14. /Baltic Courier/`. */
export function nameInDateline(text: string): string | undefined {
  const [, inBrackets, inSlashes] = NAME.exec(text.slice(0, LONGEST)) ?? [];
  const name = (inBrackets ?? inSlashes)?.trim();
  return name === undefined || NO_NAME.test(name) ? undefined : name;
}
