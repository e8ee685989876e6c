/**
 * Utilities as files of weighted issues hold them: what each issue adds, nowhere negative, summing to 1 at most, with no
 * constant beside. Whatever does not fit is first moved from issue to issue, which changes nothing; only what is left
 * is shifted and divided, which is told.
 */
import type { Issue, Utility } from '../../model/index.ts';
import { levelCount } from './issue-levels.ts';
import { divided, type Piece, pieceOf, raised, spanOfPiece, tableOf } from './pieces.ts';

/** What is written is (utility + shift) / by. */
export interface Scale {
  readonly shift: number;
  readonly by: number;
}

export interface AdditiveForm extends Scale {
  /** By issue. */
  readonly pieces: readonly Piece[];
  /** Whether what is written has to be cut off at 1. */
  readonly isCut: boolean;
}

export interface AdditiveForms {
  /** By party. */
  readonly forms: readonly AdditiveForm[];
  /** By issue: whether amounts are written as a list of names. */
  readonly asNames: readonly boolean[];
}

/** What a kind of file can hold. */
export interface FileKind {
  /** Whether it knows functions that are cut off at 0 and 1, and triangles, for this issue. */
  readonly takesRigid: (piece: Piece & { readonly form: 'rigid' }, issue: Issue) => boolean;
  /** Whether it cuts off at 1. */
  readonly cuts: boolean;
  /** Whether it knows intervals without steps; where not, they are cut into parts anyway. */
  readonly takesAnyAmount: boolean;
  /** As many values a list of names may have. */
  readonly mostNames: number;
}

/** Rounding of sums and no more. */
const TINY = 1e-12;

/** None of the utilities has an extra term. Undefined with the issue that cannot be written, where one cannot. */
export function additiveForms(
  utilities: readonly Utility[],
  issues: readonly Issue[],
  kind: FileKind,
): AdditiveForms | { readonly cannot: number } {
  const factors = utilities.map(({ weights, scale }) => issues.map((_, at) => (weights[at] ?? 0) / scale));
  const drafts = utilities.map(({ values }, party) =>
    issues.map((issue, at) => {
      const made = pieceOf(values[at] ?? { form: 'table', worth: [] }, factors[party]![at]!, issue);
      const isTaken = made !== undefined && (made.piece.form !== 'rigid' || kind.takesRigid(made.piece, issue));
      return isTaken ? made : undefined;
    }),
  );
  const asNames = issues.map(
    (issue, at) =>
      issue.kind === 'named' || drafts.some((made) => made[at] === undefined || made[at].piece.form === 'table'),
  );
  for (const [party, made] of drafts.entries()) {
    // A constant needs an issue that takes it.
    const constant = made.reduce(
      (sum, one) => sum + (one?.rest ?? 0),
      utilities[party]!.bias / utilities[party]!.scale,
    );
    const hasRoom = made.some((one, at) => asNames[at] || one?.piece.form !== 'rigid');
    if (hasRoom || constant === 0) continue;
    const [best] = issues.map((_, at) => at).sort((a, b) => countOf(issues[a]!) - countOf(issues[b]!));
    if (best !== undefined) asNames[best] = true;
  }
  const cannot = issues.findIndex((issue, at) => {
    if (!asNames[at] || issue.kind === 'named') return false;
    const count = levelCount(issue);
    return count === undefined ? kind.takesAnyAmount : count > kind.mostNames;
  });
  if (cannot !== -1) return { cannot };
  return {
    asNames,
    forms: utilities.map((utility, party) => {
      const pieces = issues.map((issue, at) =>
        asNames[at]
          ? { piece: tableOf(utility.values[at] ?? { form: 'table', worth: [] }, factors[party]![at]!, issue), rest: 0 }
          : drafts[party]![at]!,
      );
      const base = pieces.reduce((sum, { rest }) => sum + rest, utility.bias / utility.scale);
      return formOf(
        pieces.map(({ piece }) => piece),
        base,
        utility.cap,
        issues,
        kind,
      );
    }),
  };
}

function countOf(issue: Issue): number {
  return levelCount(issue) ?? Number.POSITIVE_INFINITY;
}

function formOf(
  given: readonly Piece[],
  constant: number,
  cap: number | undefined,
  issues: readonly Issue[],
  kind: FileKind,
): AdditiveForm {
  const pieces = [...given];
  let base = constant;
  const spans = () => pieces.map((piece, at) => spanOfPiece(piece, issues[at]!));
  const move = (at: number, by: number) => {
    if (by === 0 || pieces[at]!.form === 'rigid') return;
    pieces[at] = raised(pieces[at]!, by);
    base -= by;
  };
  for (const [at, { least }] of spans().entries()) if (least < 0) move(at, -least);
  for (const [at, { least }] of spans().entries()) if (base < 0 && least > 0) move(at, -Math.min(least, -base));
  const shift = base < -TINY ? -base : 0;
  base = base < TINY ? 0 : base;
  const total = base + spans().reduce((sum, { most }) => sum + most, 0);
  const ceiling = cap === undefined ? Number.POSITIVE_INFINITY : cap + shift;
  if (base > 0) move(roomiest(pieces, issues), base);
  const isCut = ceiling < total - TINY;
  if (isCut && ceiling <= 0) {
    // All is cut off to the same.
    return {
      pieces: pieces.map((piece) => divided(piece, Number.POSITIVE_INFINITY)),
      shift: -cap!,
      by: 1,
      isCut: false,
    };
  }
  const by = isCut && kind.cuts ? ceiling : total > 1 + TINY ? total : 1;
  return { pieces: pieces.map((piece) => divided(piece, by)), shift, by, isCut };
}

/** Where a constant changes the look of an issue least. */
function roomiest(pieces: readonly Piece[], issues: readonly Issue[]): number {
  let best = -1;
  let most = Number.NEGATIVE_INFINITY;
  for (const [at, piece] of pieces.entries()) {
    if (piece.form === 'rigid') continue;
    const span = spanOfPiece(piece, issues[at]!);
    if (span.most <= most) continue;
    most = span.most;
    best = at;
  }
  return best;
}
