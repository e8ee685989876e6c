/** From talks to the texts of a GENIUS domain and of its profiles. */
import { type Issue, reservationUtility, type Talks, type Utility } from '../../model/index.ts';
import type { Problem } from '../problem.ts';
import { type AdditiveForm, additiveForms, type FileKind, type Scale } from '../talks-files/additive-form.ts';
import { FileNotes, type Remark, type TalksFile } from '../talks-files/file-notes.ts';
import { amountName, levelsOf } from '../talks-files/issue-levels.ts';
import { type Note, noteLeftBehind, noteRescaled, noteSpeakingOrder } from '../talks-files/left-behind.ts';
import { type PartyWithNumbers, partiesToWrite } from '../talks-files/parties-to-write.ts';
import { type Piece, spanOfPiece } from '../talks-files/pieces.ts';
import { distinctNames, fileNames } from '../talks-files/written-names.ts';
import { combinationForms } from './combination-form.ts';
import { element, issueElement, objectives, type WrittenIssue } from './genius-text.ts';

export interface WrittenGenius {
  /** Undefined where there are problems. */
  readonly domain: TalksFile | undefined;
  /** One for each party that has numbers, in their order. */
  readonly profiles: readonly TalksFile[];
  /** For each profile: what is written is (utility + shift) / by; 0 and 1 where it is the utility itself. */
  readonly scales: readonly Scale[];
  readonly problems: readonly Problem[];
  readonly remarks: readonly Remark[];
}

const kind: FileKind = {
  takesRigid: ({ worth }, issue) => issue.kind === 'real' || (issue.kind === 'integer' && worth.form === 'linear'),
  cuts: true,
  takesAnyAmount: true,
  mostNames: 20_000,
};

/**
 * Writes the first meeting of the talks. Read again, a package has the utility it has here, or (utility + shift) / by
 * where a remark says so: GENIUS knows no utilities below 0 or above 1. Where something counts only in combination, all
 * is written as hyper-rectangles over whole numbers.
 */
export function writeGenius(talks: Talks, { name = 'domain' }: { readonly name?: string } = {}): WrittenGenius {
  const notes = new FileNotes<never>(undefined, () => undefined);
  const note: Note = (did, said) => notes.remark(did, undefined, said);
  const done = (
    domain?: TalksFile,
    profiles: readonly TalksFile[] = [],
    scales: readonly Scale[] = [],
  ): WrittenGenius => ({
    domain,
    profiles,
    scales,
    problems: notes.problems(),
    remarks: notes.remarks(),
  });
  const { issues } = talks;
  const parties = partiesToWrite(talks, notes);
  if (parties.length === 0) return done();
  noteLeftBehind(talks, { groups: true, discounts: true }, note);
  const utilities = parties.map(({ utility }) => utility);
  const isCombined = utilities.some(({ extra }) => extra !== undefined);
  const made = isCombined ? combined(issues, utilities, note) : additive(issues, utilities, note);
  if ('cannot' in made) {
    const issue = issues[made.cannot]!;
    notes.problem(undefined, {
      code: 'genius/cannot-write',
      path: `issues.${issue.id}`,
      says: `What ${issue.name} is worth cannot be written: ${isCombined ? 'in combination GENIUS knows whole numbers only' : 'GENIUS has no function of its kind for an amount without steps'}.`,
      hint: 'Give the issue a step, or named values.',
    });
    return done();
  }
  const files = fileNames([name, ...parties.map((party) => party.name)], 'xml', 'party');
  noteSpeakingOrder(files.slice(1), note);
  const domain = element('negotiation_template', {}, [
    element('utility_space', { number_of_issues: issues.length }, [
      objectives(
        made.issues,
        made.issues.map((issue, at) => issueElement(issue, at, undefined)),
        [],
      ),
    ]),
  ]);
  const profiles = parties.map((party, place) => {
    const { objective, shift, by } = made.profiles[place]!;
    noteRescaled(party, { shift, by }, note, '; so is the reservation value');
    const reservation = reservationOf(party, issues, note);
    const root = { ...(isCombined && { type: 'nonlinear' }), number_of_issues: issues.length };
    return {
      name: files[place + 1]!,
      text: `${element('utility_space', root, [
        objective,
        element('discount_factor', { value: party.discount }),
        element('reservation', { value: (reservation + shift) / by }),
      ])}\n`,
    };
  });
  return done(
    { name: files[0]!, text: `${domain}\n` },
    profiles,
    made.profiles.map(({ shift, by }) => ({ shift, by })),
  );
}

interface Made {
  readonly issues: readonly WrittenIssue[];
  readonly profiles: readonly { readonly objective: string; readonly shift: number; readonly by: number }[];
}

function additive(
  issues: readonly Issue[],
  utilities: readonly Utility[],
  note: Note,
): Made | { readonly cannot: number } {
  const made = additiveForms(utilities, issues, kind);
  if ('cannot' in made) return made;
  const written = writtenIssues(issues, made.asNames, note);
  return {
    issues: written,
    profiles: made.forms.map(({ pieces, shift, by }) => ({ objective: profileOf(written, pieces), shift, by })),
  };
}

function combined(
  issues: readonly Issue[],
  utilities: readonly Utility[],
  note: Note,
): Made | { readonly cannot: number } {
  const made = combinationForms(utilities, issues);
  if ('cannot' in made) return made;
  for (const issue of issues) {
    if (issue.kind === 'integer') continue;
    note('changed', {
      code: 'genius/as-numbers',
      path: `issues.${issue.id}`,
      says: `The ${issue.kind === 'named' ? 'values' : 'steps'} of ${issue.name} are written as numbers from 0 on: in combination GENIUS knows whole numbers only.`,
    });
  }
  const names = distinctNames(
    issues.map(({ name }) => name),
    'Issue',
  );
  const written = made.ranges.map(
    ({ low, high }, at): WrittenIssue => ({
      issue: issues[at]!,
      name: names[at]!,
      type: 'integer',
      values: [],
      low,
      high,
    }),
  );
  const elements = written.map((issue, at) => issueElement(issue, at, undefined));
  return {
    issues: written,
    profiles: made.forms.map(({ functions, maxUtility, by }) => ({
      objective: objectives(written, elements, [], [element('utility', { maxutility: maxUtility }, [functions])]),
      shift: 0,
      by,
    })),
  };
}

function writtenIssues(issues: readonly Issue[], asNames: readonly boolean[], note: Note): WrittenIssue[] {
  const names = distinctNames(
    issues.map(({ name }) => name),
    'Issue',
  );
  return issues.map((issue, at): WrittenIssue => {
    if (names[at] !== issue.name) noteName(note, `issues.${issue.id}`, issue.name, names[at]!);
    const base = { issue, name: names[at]! };
    if (issue.kind === 'named') {
      const values = distinctNames(
        issue.values.map((value) => value.name),
        'Value',
      );
      for (const [place, value] of issue.values.entries()) {
        if (values[place] !== value.name) noteName(note, `issues.${issue.id}`, value.name, values[place]!);
      }
      return { ...base, type: 'discrete', values, low: 0, high: 0 };
    }
    if (asNames[at]) {
      note('changed', {
        code: 'genius/as-names',
        path: `issues.${issue.id}`,
        says: `The amounts of ${issue.name} are written as a list of names: GENIUS has no function of the kind that its worth needs.`,
      });
      const values = distinctNames(levelsOf(issue).map(amountName), 'Value');
      return { ...base, type: 'discrete', values, low: 0, high: 0 };
    }
    if (issue.kind === 'real' && issue.step !== undefined) {
      note('changed', {
        code: 'foreign/steps',
        path: `issues.${issue.id}`,
        says: `${issue.name} is written without its steps of ${issue.step}: in GENIUS any amount between can be agreed on.`,
      });
    }
    return { ...base, type: issue.kind, values: [], low: issue.low, high: issue.high };
  });
}

function noteName(note: Note, path: string, name: string, written: string): void {
  note('changed', {
    code: 'foreign/name',
    path,
    says: `"${name}" is written as "${written}", so that it can be told apart.`,
  });
}

function profileOf(issues: readonly WrittenIssue[], pieces: AdditiveForm['pieces']): string {
  const weights = pieces.map((piece, at) => Math.max(0, spanOfWeight(piece, issues[at]!.issue)));
  const elements = issues.map((issue, at) => {
    const piece = pieces[at]!;
    const weight = weights[at]!;
    if (piece.form === 'table') {
      return issueElement(
        issue,
        at,
        piece.adds.map((add) => (weight === 0 ? 0 : Math.max(0, add / weight))),
      );
    }
    return issueElement(issue, at, undefined, [evaluator(issue, piece, weight)]);
  });
  return objectives(
    issues,
    elements,
    weights.map((value, at) => element('weight', { index: at + 1, value })),
  );
}

function spanOfWeight(piece: Piece, issue: Issue): number {
  return piece.form === 'rigid' ? piece.weight : spanOfPiece(piece, issue).most;
}

/** Integer issues count from their lower bound, real ones do not. */
function evaluator(
  { type, low, high, issue }: WrittenIssue,
  piece: Exclude<Piece, { readonly form: 'table' }>,
  weight: number,
): string {
  if (piece.form === 'rigid' && piece.worth.form === 'triangular') {
    const { low: parameter0, high: parameter1, top: parameter2 } = piece.worth;
    return element('evaluator', { ftype: 'triangular', parameter0, parameter1, parameter2 });
  }
  let slope = 0;
  let atLow = 0;
  if (piece.form === 'rigid' && piece.worth.form === 'linear') {
    slope = piece.worth.slope;
    atLow = piece.worth.offset + slope * low;
  } else if (piece.form === 'line' && weight > 0) {
    const levels = issue.kind === 'real' && issue.step !== undefined ? levelsOf(issue) : [low, high];
    const width = levels.at(-1)! - low;
    slope = width === 0 ? 0 : (piece.to - piece.from) / weight / width;
    atLow = piece.from / weight;
  }
  return type === 'integer'
    ? element('evaluator', { ftype: 'linear', slope, offset: atLow })
    : element('evaluator', { ftype: 'linear', parameter0: atLow - slope * low, parameter1: slope });
}

function reservationOf(
  { id, name, utility, reservation }: PartyWithNumbers,
  issues: readonly Issue[],
  note: Note,
): number {
  if (reservation === undefined) {
    note('guessed', {
      code: 'genius/no-reservation',
      path: `parties.${id}.reservation`,
      says: `${name} has no reservation value; 0 is written, which is what GENIUS takes for none.`,
    });
    return 0;
  }
  const value = reservationUtility(reservation, utility, issues);
  if (reservation.form === 'package') {
    note('changed', {
      code: 'foreign/reservation',
      path: `parties.${id}.reservation`,
      says: `The reservation package of ${name} is written as what it is worth, ${Number(value.toPrecision(12))}.`,
    });
  }
  return value;
}
