/** The shape that says of what kind a date is: what occurred, is planned, denied, supposed; when something was said; a deadline; a report. */
import type { StatementStatus } from '../../../model/index.ts';
import type { DatedEntry } from '../../desk/questions/timeline.ts';
import { evidenceParts } from '../../phrases/evidence-parts.ts';

const phrases = evidenceParts.timeline;

export type DateShape = StatementStatus | 'said' | 'deadline' | 'option' | 'published' | 'asOf';

export function shapeOf(entry: DatedEntry): DateShape {
  return entry.kind === 'statement' ? entry.statement.status : entry.kind;
}

export function shapeInWords(shape: DateShape): string {
  return shape in phrases.statuses ? phrases.statuses[shape as StatementStatus] : phrases.kinds[shape as 'deadline'];
}

/** Around the origin of the drawing that it stands in, 14 wide and high. */
export function DateShapeMark({ shape }: { readonly shape: DateShape }) {
  switch (shape) {
    case 'occurred':
      return <circle r="5.5" className="full" />;
    case 'planned':
      return <circle r="5.5" className="hollow" />;
    case 'hypothetical':
      return <circle r="5.5" className="hollow" strokeDasharray="2.5 2.1" />;
    case 'denied':
      return (
        <>
          <circle r="5.5" className="hollow" />
          <path d="M-3.9 3.9 3.9-3.9" className="line" />
        </>
      );
    case 'none':
      return <circle r="2.6" className="full" />;
    case 'said':
      return <path d="M-6-5.5H6V2.5H-.5L-3.5 6V2.5H-6Z" className="hollow thin" />;
    case 'deadline':
      return <path d="M0-7 7 0 0 7-7 0Z" className="hollow due" />;
    case 'option':
      return <path d="M0-7 7 0 0 7-7 0Z" className="full due" />;
    case 'published':
      return <path d="M-5-6.5H5V6.5H-5ZM-2.4-2.6H2.4M-2.4.2H2.4M-2.4 3H2.4" className="hollow thin" />;
    case 'asOf':
      return <path d="M-7 0H7M2.5-4.5 7 0 2.5 4.5" className="line now" />;
  }
}

export function DateSign({ shape }: { readonly shape: DateShape }) {
  return (
    <svg className="date-sign" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
      <DateShapeMark shape={shape} />
    </svg>
  );
}
