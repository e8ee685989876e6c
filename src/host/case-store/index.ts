/** The opened folder as a store of cases. */

export { CardDesk } from './card-desk.ts';
export { type CardFacts, MOST_COUNTED } from './card-facts.ts';
export { caseIdFault, isBelow, isCaseFileName, noSuchCase, realOr, whyMoved } from './case-place.ts';
export { CaseStore, type Conflicting, type Refused, type StoredText, type StoreEvent } from './case-store.ts';
export { contentVersion } from './content-version.ts';
export { type FoundCase, type FoundCases, MOST_LISTED, markOf, type Within } from './find-cases.ts';
export { folderName } from './folder-name.ts';
export { MOST_SOURCES, readLibrarySource, readSourceFile, SOURCE_BOUNDS } from './source-file.ts';
