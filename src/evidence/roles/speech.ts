/** How much of a paragraph is somebody's direct speech. */

import type { Span } from '../reading.ts';
import type { TextParagraph } from '../text/report-text.ts';
import { isSpeechForm } from '../text/speech-verbs.ts';

/** The places in a text that stand in quotation marks. One that opens it and is not closed goes on to its end, as papers print a quotation that has another paragraph. */
export function quotedIn(text: string): Span[] {
  const spans: Span[] = [];
  let open = -1;
  let closedBy = '';
  for (let at = 0; at < text.length; at++) {
    const mark = text[at]!;
    if (open === -1) {
      const closing = closers[mark];
      if (closing === undefined || (isSingle(mark) && isLetter(text[at - 1]))) continue;
      open = at;
      closedBy = closing;
    } else if (closedBy.includes(mark) && !(isSingle(mark) && isLetter(text[at + 1]))) {
      spans.push({ start: open, end: at + 1 });
      open = -1;
    }
  }
  const opens = open !== -1 && open <= 6 && text[open] !== "'";
  if (opens) spans.push({ start: open, end: text.length });
  return spans;
}

const closers: Readonly<Record<string, string>> = {
  '“': '”',
  '"': '"',
  '«': '»',
  '„': '“”',
  '‘': '’',
  "'": "'",
  '「': '」',
};
const isSingle = (mark: string) => mark === "'" || mark === '‘' || mark === '’';
const isLetter = (mark: string | undefined) => mark !== undefined && /[\p{L}\p{N}]/u.test(mark);

/**
 * Whether a paragraph is wholly or mainly somebody's direct speech: half of it stands in quotation marks, or behind a dash
 * before a tag (`– No, – he said.`). Where a quotation opens the paragraph, each sentence that begins inside one counts
 * whole, however long its tag (`"No," the deputy minister of … told reporters.`).
 */
export function isMainlySpeech({ text, start, sentences }: TextParagraph): boolean {
  const quoted = quotedIn(text);
  const inside = quoted.reduce((sum, span) => sum + span.end - span.start, 0);
  if (Math.max(inside, dashSpeech(text)) >= text.length * 0.5) return true;
  if (closers[text.slice((sentences[0]?.start ?? start) - start)[0] ?? ''] === undefined) return false;
  const speech = quoted.filter((span) => span.end - span.start >= shortest && !isName(text, span));
  let place = 0;
  let whole = 0;
  for (const sentence of sentences) {
    const from = sentence.start - start;
    while (place < speech.length && speech[place]!.end <= from) place++;
    if (place < speech.length && speech[place]!.start <= from) whole += sentence.text.length;
  }
  return whole >= text.length * 0.5;
}

/** `"Levant Daily" asked`: nothing sets a name apart from what it does, as a comma or a stop does with what was said. */
const isName = (text: string, { start, end }: Span) =>
  end - start <= longestName &&
  !/[\p{P}\p{S}]/u.test(text[end - 2]!) &&
  /^\s[\p{L}\p{N}(]/u.test(text.slice(end, end + 2));
const longestName = 40;

/** In characters with the marks: anything shorter is a title or a word in quotation marks. */
const shortest = 14;

/** The characters from an opening dash to the end of the sentence with the last tag. */
function dashSpeech(text: string): number {
  const opening = /^(?:\[?\d{1,2}[:.]\d{2}\]?\s*)?[–—-]\s*(?=\S)|[.!?:]\s[–—]\s?(?=[\p{Lu}“"])/u.exec(text);
  if (opening === null) return 0;
  const said = opening.index + opening[0].length;
  return hasTag(text, said) || (opening.index === 0 && hasTagBehindComma(text)) ? text.length - opening.index : 0;
}

/** `– Not yet, says the consul`: the tag without a dash, at the paragraph's end. */
function hasTagBehindComma(text: string): boolean {
  const end = text.slice(-160);
  const comma = end.lastIndexOf(', ', end.length - 12);
  for (let at = comma; at > 0; at = end.lastIndexOf(', ', at - 1)) {
    const first = /^[\p{L}’']+/u.exec(end.slice(at + 2))?.[0].toLowerCase();
    if (first !== undefined && isSpeechForm(first)) return true;
  }
  return false;
}

/** Whether a dash after a comma or stop brings in who spoke: `, – he noted`, `! — Orlov told Channel 5`. */
export function hasTag(text: string, from: number): boolean {
  tag.lastIndex = from;
  for (let found = tag.exec(text); found !== null; found = tag.exec(text)) {
    const after = text.slice(tag.lastIndex, tag.lastIndex + 90).toLowerCase();
    const words = after.split(/[^\p{L}’']+/u).slice(0, 9);
    if (words.some((word) => isSpeechForm(word))) return true;
  }
  return false;
}

const tag = /[,.!?…][”"»]?\s[–—-]\s/g;
