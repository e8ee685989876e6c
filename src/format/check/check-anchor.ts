/** Where in its source a statement stands: what is written must be enough to find the passage, and not speak twice. */
import type { Anchor } from '../../model/index.ts';
import type { Draft } from '../draft.ts';
import { show } from '../identifier.ts';
import type { Path } from '../path.ts';
import type { Report } from './fault-report.ts';

type DraftAt = NonNullable<Draft['statements']>[string]['at'];

/** The passage, beyond its paragraph; undefined where only that is written, or nothing. */
export function checkAnchor(at: DraftAt, path: Path, hasSource: boolean, report: Report): Anchor | undefined {
  if (at === undefined) return undefined;
  const { position, quote, quoteHash, textHash } = at;
  if (position === undefined && quote === undefined && quoteHash === undefined && textHash === undefined) {
    return undefined;
  }
  const fault = (key: string, says: string, hint: string) =>
    report.fault({ code: 'evidence/anchor', at: [...path, key], onKey: true, says, hint });
  if (!hasSource) {
    const key = quote !== undefined ? 'quote' : position !== undefined ? 'position' : 'textHash';
    fault(quoteHash === undefined ? key : 'quoteHash', 'This is a passage of no source.', 'Add "source:".');
  }
  if (position !== undefined && position.end <= position.start) {
    fault('position', 'The passage ends before it begins.', '"end" is the place behind its last character.');
  }
  if (position !== undefined && textHash === undefined) {
    fault(
      'position',
      'A position says nothing without the text that it counts in.',
      'Add "textHash:", or leave the position out and write a quote.',
    );
  }
  if (textHash !== undefined && position === undefined) {
    fault('textHash', 'The text is named, and no position in it.', 'Add "position:", or remove it.');
  }
  if (quote !== undefined && quoteHash !== undefined) {
    fault('quoteHash', 'The words stand here beside their hash.', 'Keep the quote, or only its hash.');
  }
  if (quoteHash !== undefined) checkHash(quoteHash, [...path, 'quoteHash'], report);
  if (textHash !== undefined) checkHash(textHash, [...path, 'textHash'], report);
  return {
    position,
    quote: quote && { exact: quote.exact, prefix: quote.prefix, suffix: quote.suffix },
    quoteHash,
    textHash,
  };
}

/** A fault where it is no SHA-256 in small hexadecimal digits. */
export function checkHash(hash: string, at: Path, report: Report): void {
  if (/^[0-9a-f]{64}$/.test(hash)) return;
  report.fault({
    code: 'evidence/hash',
    at,
    says: `${show(hash)} is not a SHA-256 hash.`,
    hint: 'It has 64 digits of 0-9 and a-f. The program writes it; to have it written anew, remove it.',
  });
}
