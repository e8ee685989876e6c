/** Who published a report, where the text itself says so: the name that a dateline ends in. */
import type { Role } from './reading.ts';
import type { ReportText } from './text/report-text.ts';

/** `RIGA, March 14 (Baltic Courier) - `, `MOSCOW. April 24. /Northern Wire/ `: what stands between, in the first lines of the report. */
const datelineName =
  /^(?=[^(/]*(?:\d|\p{Lu}{3}))\p{Lu}[^()/]{1,60}(?:\((\p{Lu}[^()]{1,40})\)\s*[-–—]|\/(\p{Lu}[^/]{1,40})\/)\s/u;
const noName = /^(?:news )?agenc(?:y|ies)$|^update/i;

/** Undefined where no dateline names one. */
export function outletIn({ paragraphs }: ReportText, roles: readonly Role[]): string | undefined {
  const first = paragraphs.find((_, at) => roles[at] === 'report' || roles[at] === 'quotation');
  const [, inBrackets, inSlashes] = datelineName.exec(first?.text.slice(0, 140) ?? '') ?? [];
  const name = (inBrackets ?? inSlashes)?.trim();
  return name === undefined || noName.test(name) ? undefined : name;
}
