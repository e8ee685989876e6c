/**
 * What stands between quotation marks, over sentence and paragraph ends: straight, curly and single marks, guillemets, low-high
 * marks, quotes that re-open with each paragraph, and dash quotes with a tag after a second dash (`– Not yet, – he noted.`).
 * A quotation left open ends with its paragraph, so that one lost mark spoils one paragraph only.
 */
import type { Role, Span } from '../reading.ts';
import type { ReportText, Sentence, TextParagraph } from '../text/report-text.ts';

export interface Quote extends Span {
  /** The same speech goes on after it: no closing mark, and the next paragraph opens one. */
  readonly goesOn: boolean;
  /** The speech of the quote before it goes on here. */
  readonly continues: boolean;
  readonly by: 'marks' | 'dash' | 'block';
}

const CLOSING: Readonly<Record<string, string>> = {
  '“': '”"',
  '„': '“”"',
  '«': '»',
  '‹': '›',
  '"': '"”',
  '‘': "’'",
  "'": "'’",
};
const DASH = /^[-–—―]$/;

/** Per paragraph of the report, its quotes in order; none in debris and teasers. */
export function quotesIn(report: ReportText, roles: readonly Role[]): readonly (readonly Quote[])[] {
  let open = false;
  return report.paragraphs.map((paragraph, p) => {
    const role = roles[p]!;
    if (role === 'debris' || role === 'teaser') return [];
    const turn = role === 'question' || role === 'answer';
    const dash = turn ? [] : dashQuotes(paragraph, role);
    if (dash.length > 0) {
      open = false;
      return dash;
    }
    const found = markedQuotes(paragraph, open && !turn);
    if (found.length === 0 && paragraph.mark === 'quote' && role === 'quotation') {
      found.push({ start: paragraph.start, end: paragraph.end, goesOn: false, continues: false, by: 'block' });
    }
    open = found.at(-1)?.goesOn ?? false;
    return found;
  });
}

function markedQuotes(paragraph: TextParagraph, continued: boolean): Quote[] {
  const { text, start } = paragraph;
  const quotes: Quote[] = [];
  let from = -1;
  let closing = '';
  for (let i = 0; i < text.length; i++) {
    const mark = text[i]!;
    if (from < 0) {
      if (!opensAt(text, i)) continue;
      from = i;
      closing = CLOSING[mark]!;
    } else if (closing.includes(mark) && closesAt(text, i)) {
      if (!isName(text, from, i))
        quotes.push({
          start: start + from,
          end: start + i + 1,
          goesOn: false,
          continues: continued && quotes.length === 0 && from <= 2,
          by: 'marks',
        });
      from = -1;
    }
  }
  if (from >= 0) {
    quotes.push({
      start: start + from,
      end: start + text.length,
      goesOn: true,
      continues: continued && quotes.length === 0 && from <= 2,
      by: 'marks',
    });
  }
  return quotes;
}

/** `the newspaper «Niamey Soir»`, `the project “One Belt”`: quotation marks around a proper name, right after the word for what it names. */
function isName(text: string, from: number, to: number): boolean {
  if (to - from > 60 || !/\p{Ll} $/u.test(text.slice(Math.max(0, from - 2), from))) return false;
  const words = text.slice(from + 1, to).split(/\s+/);
  return (
    words.length <= 5 &&
    words.every((word) => /^[\p{Lu}\p{N}][\p{L}\p{N}’'-]*$/u.test(word) || /^(?:of|the|de|del|la|and)$/.test(word))
  );
}

function opensAt(text: string, i: number): boolean {
  const mark = text[i]!;
  if (CLOSING[mark] === undefined) return false;
  if (mark === '«' || mark === '„' || mark === '“' || mark === '‹') return true;
  const before = text[i - 1] ?? ' ';
  const after = text[i + 1] ?? ' ';
  if (!/[\s([{–—\-“"«>*:]/.test(before) || /\s/.test(after)) return false;
  // An apostrophe may open a word (`'90s`, `'tis`): a single mark opens a quote only where one closes it.
  if (mark === "'" || mark === '‘') return closesLater(text, i + 1);
  return true;
}

const REACH = 300;

function closesLater(text: string, from: number): boolean {
  const end = Math.min(text.length, from + REACH);
  for (let i = from; i < end; i++) if ((text[i] === '’' || text[i] === "'") && endsWord(text, i)) return true;
  return text[from - 1] === '‘';
}

function endsWord(text: string, i: number): boolean {
  return !/[\p{L}\p{N}]/u.test(text[i + 1] ?? ' ') && !/\s/.test(text[i - 1] ?? ' ');
}

function closesAt(text: string, i: number): boolean {
  const mark = text[i]!;
  if (mark !== '’' && mark !== "'") return true;
  if (!endsWord(text, i)) return false;
  const before = text[i - 1] ?? ' ';
  const after = text[i + 1] ?? ' ';
  // `the ministers’ plan`: a possessive of the plural, not an end, where a firmer end follows.
  if (before === 's' && /\s/.test(after)) {
    const end = Math.min(text.length, i + REACH);
    for (let k = i + 1; k < end; k++) {
      const c = text[k]!;
      if (c === '‘') return true;
      if ((c === '’' || c === "'") && /[.,?!…]/.test(text[k - 1]!)) return false;
    }
  }
  return true;
}

/** `– Not yet, – he noted. – We wait.`: the speech before and after the tag; the whole where the paragraph is a quotation without one. */
function dashQuotes(paragraph: TextParagraph, role: Role): Quote[] {
  const opens =
    paragraph.mark === 'dash' || (paragraph.sentences[0] !== undefined && startsWithDash(paragraph.sentences[0]));
  if (!opens && !paragraph.sentences.some((sentence) => startsWithDash(sentence))) return [];
  const quotes: Quote[] = [];
  let from: number | undefined = opens ? paragraph.start : undefined;
  let tags = 0;
  for (const sentence of paragraph.sentences) {
    if (from === undefined && startsWithDash(sentence)) from = sentence.start;
    const tokens = sentence.tokens;
    for (let i = 1; i < tokens.length; i++) {
      if (!DASH.test(tokens[i]!.text) || i < 2) continue;
      if (from === undefined) {
        if (tags > 0 && /^[,.?!…]$/.test(tokens[i - 1]!.text)) from = tokens[i]!.end;
      } else if (/^[,.?!…”"»]$/.test(tokens[i - 1]!.text) && i < tokens.length - 1) {
        quotes.push({ start: from, end: tokens[i - 1]!.end, goesOn: false, continues: false, by: 'dash' });
        from = undefined;
        tags++;
      }
    }
  }
  if (tags === 0) {
    return role === 'quotation'
      ? [{ start: paragraph.start, end: paragraph.end, goesOn: false, continues: false, by: 'dash' }]
      : [];
  }
  if (from !== undefined) quotes.push({ start: from, end: paragraph.end, goesOn: false, continues: false, by: 'dash' });
  return quotes;
}

/** `– Not yet` and, in a live report, `09:02 — Not yet`. */
function startsWithDash(sentence: Sentence): boolean {
  let i = 0;
  const tokens = sentence.tokens;
  while (
    i < tokens.length &&
    i < 4 &&
    (tokens[i]!.kind === 'number' || tokens[i]!.text === ':' || tokens[i]!.text === '.')
  )
    i++;
  return tokens[i] !== undefined && DASH.test(tokens[i]!.text) && i + 1 < tokens.length;
}
