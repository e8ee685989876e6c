/** Text to draft to checked case, and back: the door of the layer. */

export { caseOfTalks } from './case-of-talks.ts';
export { MOST_STATES } from './check/check-case.ts';
export { pointsWritten } from './check/check-talks-utility.ts';
export { swingsWritten } from './check/swings-written.ts';
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
export type {
  DraftIssue,
  DraftTalks,
  DraftTalksParty,
  DraftTogether,
  DraftUtility,
  DraftWorth,
} from './draft-talks.ts';
export { TACTIC_NAMES } from './draft-talks.ts';
export * from './elicitation/index.ts';
export { parseExpression, type Syntax } from './expression/expression-text.ts';
export { writeExpression, writeSyntax } from './expression/write-expression.ts';
export * from './genius/index.ts';
export * from './geniusweb/index.ts';
export * from './gmcr/index.ts';
export { idFault, nameFault, normalizeId } from './identifier.ts';
export { caseJsonSchema } from './json-schema.ts';
export { KeptWork } from './kept-work.ts';
export * from './negmas/index.ts';
export { checkCase, checkingCase, type Parsed, type ParseOptions, parseCase, parsingCase } from './parse.ts';
export type { Path } from './path.ts';
export type { Place, Problem } from './problem.ts';
export { type Named, renameEdits } from './rename.ts';
export { sameValue } from './same-value.ts';
export { MOST_ROUNDS, MOST_TALKS_PARTIES } from './talks-bounds.ts';
export * from './talks-files/index.ts';
export { applyChange, invertChange, type TextChange, textChange } from './text-change.ts';
export { writeCase, writeDraft } from './write.ts';
export { draftOfTalks } from './write-talks.ts';
export type { CaseDocument } from './yaml/case-document.ts';
export { locate } from './yaml/case-document.ts';
export { insertIn, moveItem, removeIn, renameKey, setIn } from './yaml/edit.ts';
export type { TextEdit } from './yaml/plain-edit.ts';
export type { Plain } from './yaml/plain-value.ts';
export { editText } from './yaml/text-edit.ts';
