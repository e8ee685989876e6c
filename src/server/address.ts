/** How a case is named in an address: `/folder/2019%2Friver/answer`, `/api/case/library/elmira`. */
import type { Shelf } from './api.ts';

/**
 * The id as one segment of a path. A lone dot would be taken out by every browser on the way (and then
 * `/folder/./answer` means another case), so the opened folder itself is written `.%2F`.
 */
export function idInAddress(id: string): string {
  return id === '.' ? '.%2F' : encodeURIComponent(id);
}

/** The id that a segment of a path names; undefined where it is not properly encoded. */
export function idOfAddress(segment: string): string | undefined {
  try {
    const id = decodeURIComponent(segment);
    return id === './' || id === '' ? '.' : id;
  } catch {
    return undefined;
  }
}

/** Where the page shows a case: `/folder/river`. */
export function pageOfCase(shelf: Shelf, id: string): string {
  return `/${shelf}/${idInAddress(id)}`;
}

/** Where the server gives and takes a case: `/api/case/folder/river`. */
export function apiOfCase(shelf: Shelf, id: string): string {
  return `/api/case/${shelf}/${idInAddress(id)}`;
}

/** Where it keeps a case's unfinished work. */
export function apiOfJournal(id: string): string {
  return `/api/journal/folder/${idInAddress(id)}`;
}

/** Where it gives the text of a source that lies beside a case: `/api/source/folder/river/tass.txt`. */
export function apiOfSource(shelf: Shelf, id: string, file: string): string {
  return `/api/source/${shelf}/${idInAddress(id)}/${encodeURIComponent(file)}`;
}

/** Where it takes one. */
export function apiOfSources(id: string): string {
  return `/api/sources/folder/${idInAddress(id)}`;
}

/** Where it gives the text that was granted for a source when it started. */
export function apiOfGranted(source: string): string {
  return `/api/granted/${encodeURIComponent(source)}`;
}
