/** Who published a report, where the text itself says so: the name that a dateline ends in. */
import type { Role } from './reading.ts';
import { nameInDateline } from './text/dateline.ts';
import type { ReportText } from './text/report-text.ts';

/** Undefined where no dateline names one: the first paragraph of running text has it. */
export function outletIn({ paragraphs }: ReportText, roles: readonly Role[]): string | undefined {
  const first = paragraphs.find((_, at) => roles[at] === 'report' || roles[at] === 'quotation');
  return first === undefined ? undefined : nameInDateline(first.text);
}
