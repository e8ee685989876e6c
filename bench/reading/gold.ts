/** A report with its hand-made ledger, and everything in it that cannot be meant. */
import { parse } from 'yaml';
import { z } from 'zod';
import { foldedText } from './folded-text.ts';

const ROLES = ['headline', 'report', 'introduction', 'question', 'answer', 'quotation', 'teaser', 'debris'] as const;
const KINDS = ['fact', 'claim', 'assessment', 'question', 'quotation'] as const;
const STATUSES = ['occurred', 'planned', 'denied', 'hypothetical', 'none'] as const;

const words = z.union([z.string().min(1), z.number()]).transform(String);
const timex = words.refine(
  (value) =>
    /^(?:\d{3,4}s?|\d{2,4}-(?:\d{2}|W\d{2}|Q[1-4]|H[12]|SP|SU|FA|AU|WI)(?:-\d{2}|-WE)?(?:T(?:\d{2}(?::\d{2})?|MO|MI|AF|EV|NI|DT))?|P(?=.)(?:[\d.]+[YMWD])*(?:T(?:[\d.]+[HMS])+)?|PX[YMWD]|T\d{2}:\d{2}|\d{3})$/.test(
      value,
    ),
  { message: 'is no TIMEX3 value' },
);

const goldDate = z.strictObject({
  words,
  value: timex,
  mod: z.enum(['START', 'MID', 'END', 'APPROX']).optional(),
  deadline: z.boolean().optional(),
  /** The day on which it was said, not that of what is said. */
  saying: z.boolean().optional(),
});
const goldQuantity = z.strictObject({
  words,
  value: z.number(),
  to: z.number().optional(),
  unit: z.string(),
  approximate: z.boolean().optional(),
  direction: z.enum(['up', 'down']).optional(),
});
const goldMention = z.strictObject({ words, party: z.string().min(1) });

const goldStatement = z.strictObject({
  text: z.string().min(1),
  kind: z.enum(KINDS),
  status: z.enum(STATUSES).default('none'),
  speaker: z.string().min(1),
  sources: z.array(z.string().min(1)).min(1).optional(),
  dates: z.array(goldDate).default([]),
  quantities: z.array(goldQuantity).default([]),
  mentions: z.array(goldMention).default([]),
});
const goldParagraph = z.strictObject({
  role: z.enum(ROLES),
  starts: words,
  statements: z.array(goldStatement).default([]),
});
const goldFile = z.strictObject({
  report: z.string(),
  genre: z.string(),
  published: z.string().nullable(),
  given: z.boolean().default(false),
  language: z.string().default('en'),
  /** Whether the days of saying are marked. */
  sayings: z.boolean().default(false),
  paragraphs: z.array(goldParagraph).min(1),
  /** Of an HTML page: visible texts that are not in the article. */
  debris: z.array(words).default([]),
});

export type GoldStatement = z.output<typeof goldStatement>;
export type GoldParagraph = z.output<typeof goldParagraph>;
export type GoldFile = z.output<typeof goldFile>;

export interface Gold extends GoldFile {
  /** `ferry-wire`. */
  readonly name: string;
  readonly isPage: boolean;
  /** The report's own text. */
  readonly raw: string;
}

export interface GoldRead {
  /** Undefined where the file has not the shape of a gold file. */
  readonly gold: Gold | undefined;
  /** One line each. */
  readonly faults: readonly string[];
}

/** Reads a gold file beside its report. The faults are all that there are, and none means that both fit together. */
export function readGold(name: string, yaml: string, raw: string): GoldRead {
  const { data, error } = goldFile.safeParse(parse(yaml));
  if (data === undefined) {
    return { gold: undefined, faults: error!.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) };
  }
  const gold: Gold = { ...data, name, raw, isPage: /\.html?$/i.test(data.report) };
  return { gold, faults: [...textFaults(gold), ...gold.paragraphs.flatMap(paragraphFaults)] };
}

/** The runs of text between line breaks that are not blank. */
function linesOf(raw: string): string[] {
  return raw
    .split(/\r\n|[\n\r]/)
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

function textFaults({ isPage, raw, paragraphs, debris }: Gold): string[] {
  if (isPage) return debris.length === 0 ? ['an HTML page names some of its debris'] : [];
  const lines = linesOf(raw);
  if (lines.length !== paragraphs.length)
    return [`${lines.length} paragraphs in the text, ${paragraphs.length} in the gold`];
  return paragraphs.flatMap(({ role, starts, statements }, place) => {
    const says = (fault: string) => `paragraph ${place + 1}: ${fault}`;
    const folded = foldedText(lines[place]!).text;
    if (!lines[place]!.startsWith(starts) && !folded.startsWith(foldedText(starts).text))
      return [says(`does not start with "${starts}"`)];
    const faults: string[] = [];
    let from = 0;
    let uncovered = folded.length;
    for (const { text } of statements) {
      const wanted = foldedText(text).text;
      const at = folded.indexOf(wanted, from);
      if (at < 0) faults.push(says(`does not hold, in this order, "${text}"`));
      else {
        from = at + wanted.length;
        uncovered -= wanted.length;
      }
    }
    const isLedger = role !== 'debris' && role !== 'teaser';
    if (faults.length === 0 && isLedger && uncovered > 3) faults.push(says(`${uncovered} letters are in no statement`));
    return faults;
  });
}

function paragraphFaults({ role, statements }: GoldParagraph, place: number): string[] {
  const says = (fault: string) => `paragraph ${place + 1}: ${fault}`;
  const isLedger = role !== 'debris' && role !== 'teaser';
  if (!isLedger) return statements.length === 0 ? [] : [says(`a ${role} has statements`)];
  if (statements.length === 0) return [says(`a ${role} has no statement`)];
  return statements.flatMap(({ text, speaker, sources, dates, quantities, mentions }) => [
    ...[...dates, ...quantities, ...mentions]
      .filter((one) => !text.includes(one.words))
      .map((one) => says(`"${one.words}" is not in "${text}"`)),
    ...(sources === undefined || sources.at(-1) === speaker
      ? []
      : [says(`the last source is not the speaker "${speaker}"`)]),
    ...(foldedText(text).text === '' ? [says(`no letter in "${text}"`)] : []),
  ]);
}
