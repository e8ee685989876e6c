/** The words that say what a sentence is about: common words left out, endings cut so that `talks` and `talk` meet. */

export const STOP_WORDS: ReadonlySet<string> = new Set(
  `the and for with from that this these those there their they them its his her him she was were are has have had been being will would
  could should may might must can cannot not but nor yet also into onto over under after before between during while about against among
  said says say told tell tells according added noted stated reported reports report announced announce confirmed claimed denied denies
  deny declared spoke statement statements which who whom whose what when where why how than then only more most less least very such some any each every all both other
  others another one two three four five six seven eight nine ten first second last next new old own same our your out off per via upon
  because since until unless though although however therefore still already just even ever never now today yesterday tomorrow
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november
  december year years month months week weeks day days time times people percent cent million billion thousand hundred about around
  does did done doing make makes made take takes taken took get got give gives gave given put set let come came went goes going want
  wants wanted need needs like many much few several here well don't didn't isn't aren't wasn't weren't it's he's she's they're we're
  minister ministry president government country countries state side sides official officials spokesman spokeswoman foreign`.split(
    /\s+/,
  ),
);

/** A word without its inflection, roughly: equal for the forms of one word. */
export function normalWord(word: string): string {
  if (word.length > 5 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length > 5 && word.endsWith('ing')) return word.slice(0, -3);
  if (word.length > 4 && word.endsWith('ed')) return word.slice(0, -2);
  if (word.length > 4 && word.endsWith('es')) return word.slice(0, -2);
  if (word.length > 3 && word.endsWith('s') && !word.endsWith('ss')) return word.slice(0, -1);
  return word.length > 4 && word.endsWith('e') ? word.slice(0, -1) : word;
}
