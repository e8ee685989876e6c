/** Who published a report, where the text itself says so: its dateline, its copyright line, or how it labels its questions. */
import type { Role } from './reading.ts';
import { nameInDateline } from './text/dateline.ts';
import type { ReportText } from './text/report-text.ts';
import { MASTHEADS } from './text/speaker-nouns.ts';

/** The name in the first paragraph of running text that ends a dateline, else who holds the copyright, else the paper that asks. */
export function outletIn(report: ReportText, roles: readonly Role[]): string | undefined {
  const first = report.paragraphs.find((_, at) => roles[at] === 'report' || roles[at] === 'quotation');
  return (
    (first === undefined ? undefined : nameInDateline(first.text)) ?? holderIn(report, roles) ?? askerIn(report, roles)
  );
}

/** `Danube Post` of `© 2019 Danube Post. All rights reserved.` */
function holderIn({ paragraphs }: ReportText, roles: readonly Role[]): string | undefined {
  for (const [p, { text }] of paragraphs.entries()) {
    if (roles[p] !== 'debris' || text.length > LONGEST) continue;
    const name = HOLDER.exec(text)?.[1]?.trim();
    if (name !== undefined && /^\p{Lu}/u.test(name) && !NO_HOLDER.test(name)) return name;
  }
  return undefined;
}

/** In characters. */
const LONGEST = 200;
const HOLDER =
  /(?:©|\(c\)|[Cc]opyright)\s*(?:©\s*)?(?:(?:19|20)\d{2}(?:\s*[-–]\s*\d{4})?,?\s*)?(?:by )?([^.,|·©\d]{3,50})/u;
const NO_HOLDER =
  /\b(?:all|rights|reserved|terms|policy|notice|theme|powered|photo|images?|use|material|infringement)\b/i;

/** `Meridian Post: Would it win in court?`: the label of questions, where it is the name of a paper or station. */
function askerIn({ paragraphs }: ReportText, roles: readonly Role[]): string | undefined {
  for (const [p, { label }] of paragraphs.entries()) {
    if (roles[p] !== 'question' || label === undefined) continue;
    const words = label.split(/\s+/);
    if (words.length > 1 && words.some((word) => MASTHEADS.has(word.toLowerCase()))) return label;
  }
  return undefined;
}
