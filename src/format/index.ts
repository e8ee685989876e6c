/** Text to draft to checked case, and back: the door of the layer. */
export type { CaseDocument } from './case-document.ts';
export { locate } from './case-document.ts';
export { MOST_STATES } from './check-case.ts';
export type {
  Draft,
  DraftConflict,
  DraftOption,
  DraftPreference,
  DraftRanked,
  DraftRankingEntry,
  DraftRule,
  DraftState,
  DraftStep,
  DraftVariant,
} from './draft.ts';
export { draftSchema } from './draft.ts';
export { moveItem, removeIn, renameKey, setIn } from './edit.ts';
export { parseExpression, type Syntax } from './expression-text.ts';
export { idFault, nameFault, normalizeId } from './identifier.ts';
export { caseJsonSchema } from './json-schema.ts';
export { checkCase, checkingCase, type Parsed, type ParseOptions, parseCase, parsingCase } from './parse.ts';
export type { Path } from './path.ts';
export type { Place, Problem } from './problem.ts';
export { writeCase, writeDraft } from './write.ts';
export { writeExpression, writeSyntax } from './write-expression.ts';
