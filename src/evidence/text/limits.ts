/** How much of a report is read, wherever it comes from. */

/** In bytes of the file: about forty times the longest report that anybody reads, or a page with a good deal of script in it. */
export const LARGEST_REPORT = 20 * 2 ** 20;

/** In UTF-16 units of the text, of a page its article: some ten seconds of reading. */
export const LONGEST_TEXT = 2_000_000;
