/** From the text of a case file to a checked case, or to everything that stands against it. */
import { type Case, finish, type Resumable } from '../model/index.ts';
import { checkDraft } from './check/check-case.ts';
import { NAMES_ONLY } from './check/check-conflict.ts';
import { draftByParts } from './check/draft-by-parts.ts';
import { ProblemList, type Report } from './check/fault-report.ts';
import { readDraft } from './check/schema-faults.ts';
import type { Draft } from './draft.ts';
import type { KeptWork } from './kept-work.ts';
import type { Problem } from './problem.ts';
import { type CaseDocument, EverydayDocument, locate, readDocument } from './yaml/case-document.ts';
import { type Plain, plainValue } from './yaml/plain-value.ts';

export interface ParseOptions {
  /** Named in the problems, where more than one file is in play. */
  readonly file?: string;
  /** The most feasible states to work with; 8,388,608 unless told. */
  readonly maxStates?: number;
  /** From one text of a case to the next: only what changed is then read and checked. */
  readonly kept?: KeptWork;
}

export interface Parsed {
  /** Only where there are no problems at all. */
  readonly case?: Case;
  /** What was written, where it has the shape of a case. */
  readonly draft?: Draft;
  /** In the order of the file. */
  readonly problems: readonly Problem[];
  /** For problems of others' and for edits; absent where the text is not YAML. */
  readonly document?: CaseDocument;
}

/** Reads and checks a case. Whatever is wrong with the text comes back as problems; nothing is thrown for it. */
export function parseCase(text: string, options: ParseOptions = {}): Parsed {
  return finish(parsingCase(text, options));
}

/** As `parseCase`, in steps, for models that take a while. */
export function* parsingCase(text: string, options: ParseOptions = {}): Resumable<Parsed> {
  const { file, maxStates, kept } = options;
  const quick = kept && (yield* parsingChanges(text, kept, options));
  if (quick !== undefined) return quick;
  const { document, problems } = readDocument(text, file);
  if (document === undefined) return { problems };
  const report = new ProblemList(({ at, onKey, inside }) => locate(document, at, { onKey, inside }), file);
  const value = plainValue(document, report);
  const draft = readDraft(value, report);
  yield { doing: 'checking the case' };
  const checked = yield* checkRead(draft, report, maxStates);
  const isMisshapen = draft.draft === undefined && draft.remainder !== undefined;
  return {
    ...(checked !== undefined && report.count === 0 && { case: checked }),
    ...(draft.draft !== undefined && { draft: draft.draft }),
    problems: isMisshapen ? moreMayShow(report.sorted()) : report.sorted(),
    document,
  };
}

/** Undefined where the text is not one of entries, or has not the shape of a case. */
function* parsingChanges(
  text: string,
  kept: KeptWork,
  { file, maxStates }: ParseOptions,
): Resumable<Parsed | undefined> {
  const value = kept.read(text);
  const draft = value === undefined ? undefined : draftByParts(value, kept.parts);
  if (draft === undefined) return undefined;
  const document = new EverydayDocument(text);
  const report = new ProblemList(({ at, onKey, inside }) => locate(document, at, { onKey, inside }), file);
  yield { doing: 'checking the case' };
  const shared = kept.shared();
  const checked = yield* checkDraft(draft, report, maxStates, shared);
  kept.settled(shared);
  return {
    ...(checked !== undefined && report.count === 0 && { case: checked }),
    draft,
    problems: report.sorted(),
    document,
  };
}

/** Checks a draft that has no text, such as one just made by an importer: the same problems, without places. */
export function checkCase(draft: Draft, options: ParseOptions = {}): Pick<Parsed, 'case' | 'problems'> {
  return finish(checkingCase(draft, options));
}

export function* checkingCase(
  draft: Draft,
  { file, maxStates }: ParseOptions = {},
): Resumable<Pick<Parsed, 'case' | 'problems'>> {
  const report = new ProblemList(() => undefined, file);
  const checked = yield* checkRead(readDraft(draft as Plain, report), report, maxStates);
  return { ...(checked !== undefined && report.count === 0 && { case: checked }), problems: report.sorted() };
}

/** Says with the last fault of shape that the checks behind it have yet to be made. */
function moreMayShow(problems: readonly Problem[]): readonly Problem[] {
  const isOfShape = ({ code }: Problem) => /^(case|name|yaml)\//.test(code) && code !== 'case/more-problems';
  const last = problems.findLastIndex(isOfShape);
  const these = problems.filter(isOfShape).length > 1 ? 'these are' : 'this is';
  const note = `More may show once ${these} mended.`;
  return problems.map((problem, p) =>
    p === last ? { ...problem, hint: problem.hint === undefined ? note : `${problem.hint} ${note}` } : problem,
  );
}

/** Faults that may be there only because something misshapen was left out. */
const countsParts: ReadonlySet<string> = new Set([
  'conflict/too-few-parties',
  'party/decides-nothing',
  'party/no-moves',
  ...[
    'no-issues',
    'too-few-parties',
    'weight-missing',
    'worth-missing',
    'order-missing',
    'issue-form',
    'weights-sum',
  ].map((what) => `talks/${what}`),
  ...['no-weight', 'reservation-without-numbers', 'reservation-above-best'].map((what) => `talks/${what}`),
]);

/** A misshapen case is not checked further than its names: whatever hangs on what was lost would be reported twice. */
function* checkRead(
  { draft, remainder }: ReturnType<typeof readDraft>,
  report: Report,
  maxStates: number | undefined,
): Resumable<Case | undefined> {
  if (draft !== undefined) return yield* checkDraft(draft, report, maxStates);
  if (remainder === undefined) return undefined;
  const isLost = (says: string) =>
    [...remainder.lost].some((name) => says.includes(`"${name}"`) || says.includes(`.${name}"`));
  const careful: Report = {
    get count() {
      return report.count;
    },
    locate: report.locate,
    fault: (fault) => {
      if (!countsParts.has(fault.code) && !isLost(fault.says)) report.fault(fault);
    },
  };
  yield* checkDraft(remainder.draft, careful, NAMES_ONLY);
  return undefined;
}
