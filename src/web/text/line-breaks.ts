/** The editor knows one line break; the file may have another, or several. What is typed must not change the others. */
import { applyChange, type TextChange, textChange } from '../../format/text-change.ts';

const BREAK = /\r\n?/g;

/** The text with `\n` for every line break: what the editor shows. */
export function shownText(text: string): string {
  return text.includes('\r') ? text.replace(BREAK, '\n') : text;
}

/** The file's text once what is shown of it has become `shown`. */
export function typedText(text: string, shown: string): string {
  if (!text.includes('\r')) return shown;
  const { from, to, insert } = textChange(shownText(text), shown);
  const change: TextChange = {
    from: placeInFile(text, from),
    to: placeInFile(text, to),
    insert: insert.replaceAll('\n', /\r\n?|\n/.exec(text)?.[0] ?? '\n'),
  };
  return applyChange(text, change);
}

function placeInFile(text: string, shownPlace: number): number {
  let longer = 0;
  for (const { index } of text.matchAll(/\r\n/g)) {
    if (index - longer >= shownPlace) break;
    longer++;
  }
  return shownPlace + longer;
}
