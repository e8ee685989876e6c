/** Whether a file that is no case was meant as a report: somebody's words, as a page or as plain text. */

/** By its name and its text, of which the beginning is looked at. */
export function looksLikeReport(name: string, text: string): boolean {
  const begin = text.slice(0, BEGINNING);
  if (/^\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|article)\b/iu.test(begin)) return true;
  if (/\.(?:html?|xhtml)$/iu.test(name)) return true;
  // What begins as a case is one, however broken.
  if (/^(?:demarche|title|parties|conflict)\s*:/mu.test(begin)) return false;
  if (/\.(?:ya?ml|gmcr|json|xml)$/iu.test(name)) return false;
  return /\.(?:txt|md|markdown)$/iu.test(name) || (begin.match(SENTENCE)?.length ?? 0) >= 2;
}

/** In UTF-16 units. */
const BEGINNING = 20_000;

/** Five words or more on one line, ended as a sentence is. */
const SENTENCE = /(?:[\p{L}\p{M}\p{N}'’“”",;-]{1,40} ){4,80}[\p{L}\p{M}\p{N}'’-]{1,40}[.!?]["”’]?(?=\s|$)/gu;
