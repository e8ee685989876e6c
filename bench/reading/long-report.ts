/** Reports of any length and pages around reports, to see how the time grows. The same input gives the same text. */
import type { Gold } from './gold.ts';

const SYLLABLES = ['ka', 'lo', 'mir', 'sen', 'tov', 'ru', 'dan', 'bel', 'ni', 'gor'];

/**
 * A text of at least so many characters: the reports over and over, each time with other surnames, so that there are
 * more people the longer it gets.
 */
export function longReport(golds: readonly Gold[], length: number): string {
  const texts = golds
    .filter(({ isPage }) => !isPage)
    .map((gold) => ({ raw: withoutDebris(gold), surnames: surnamesIn(gold) }));
  const parts: string[] = [];
  let size = 0;
  for (let round = 0; size < length; round++) {
    const { raw, surnames } = texts[round % texts.length]!;
    const part = surnames.reduce((text, name) => text.replaceAll(name, name + syllablesOf(round)), raw);
    parts.push(part);
    size += part.length + 1;
  }
  return parts.join('\n').slice(0, length);
}

/** A page's end in the middle of a text would make debris of all that follows. */
function withoutDebris({ raw, paragraphs }: Gold): string {
  const lines = raw.split(/\r?\n/).filter((line) => line.trim() !== '');
  return lines.filter((_, place) => !['debris', 'teaser'].includes(paragraphs[place]!.role)).join('\n');
}

function surnamesIn({ paragraphs }: Gold): string[] {
  const parties = paragraphs.flatMap(({ statements }) => statements.flatMap(({ mentions }) => mentions));
  const full = new Set(parties.map(({ party }) => party));
  return [...full].map((name) => name.split(' ')).flatMap((words) => (words.length === 2 ? [words[1]!] : []));
}

function syllablesOf(round: number): string {
  return round < SYLLABLES.length
    ? SYLLABLES[round]!
    : syllablesOf(Math.floor(round / SYLLABLES.length)) + syllablesOf(round % SYLLABLES.length);
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The report as the article of a news page: with menus, scripts, a column of other stories and comments around it. */
export function pageAround({ raw, name }: Gold): string {
  const items = Array.from({ length: 40 }, (_, n) => `<li><a href="/s/${n}">Section ${n} of the news</a></li>`).join(
    '',
  );
  const stories = Array.from(
    { length: 25 },
    (_, n) =>
      `<div class="card"><a href="/a/${n}"><h3>Another story of day ${n}</h3><p>What it says in short.</p></a></div>`,
  ).join('\n');
  const comments = Array.from(
    { length: 30 },
    (_, n) =>
      `<li class="comment"><b>reader${n}</b><p>I do not believe a word of number ${n}.</p><a href="#">Reply</a></li>`,
  ).join('\n');
  const paragraphs = raw
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => `<p>${escaped(line)}</p>`)
    .join('\n');
  const script = `<script>window.data = ${JSON.stringify(Array.from({ length: 2000 }, (_, n) => `value-${n}`))};</script>`;
  return `<!doctype html><html lang="en"><head><title>${name}</title><meta charset="utf-8">${script}<style>p{margin:0}</style></head>
<body><header><nav><ul>${items}</ul></nav></header><main><article><h1>${name}</h1>${paragraphs}</article>
<aside>${stories}</aside><section id="comments"><ol>${comments}</ol></section></main>
<footer><ul>${items}</ul><p>© All rights reserved</p></footer>${script}</body></html>`;
}
