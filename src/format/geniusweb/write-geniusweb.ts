/** From talks to the texts of GeniusWeb profiles. */
import type { Issue, Talks } from '../../model/index.ts';
import type { Problem } from '../problem.ts';
import { type AdditiveForm, additiveForms, type FileKind, type Scale } from '../talks-files/additive-form.ts';
import { FileNotes, type Remark, type TalksFile } from '../talks-files/file-notes.ts';
import { amountName, levelsOf, PARTS } from '../talks-files/issue-levels.ts';
import { type Note, noteLeftBehind, noteRescaled, noteSpeakingOrder } from '../talks-files/left-behind.ts';
import { type PartyWithNumbers, partiesToWrite } from '../talks-files/parties-to-write.ts';
import { spanOfPiece } from '../talks-files/pieces.ts';
import { distinctNames, fileNames } from '../talks-files/written-names.ts';

export interface WrittenGeniusWeb {
  /** One for each party that has numbers, in their order; none where there are problems. */
  readonly profiles: readonly TalksFile[];
  /** For each profile: what is written is (utility + shift) / by; 0 and 1 where it is the utility itself. */
  readonly scales: readonly Scale[];
  readonly problems: readonly Problem[];
  readonly remarks: readonly Remark[];
}

const kind: FileKind = { takesRigid: () => false, cuts: false, takesAnyAmount: false, mostNames: 20_000 };

/** Weights are written in this many decimals, so that they sum to 1 exactly, as GeniusWeb demands. */
const DECIMALS = 12;

/**
 * Writes the first meeting of the talks. Read again, a package has the utility it has here, to some twelve decimals, or
 * (utility + shift) / by where a remark says so. GeniusWeb knows weighted issues only.
 */
export function writeGeniusWeb(talks: Talks, { name = 'talks' }: { readonly name?: string } = {}): WrittenGeniusWeb {
  const notes = new FileNotes<never>(undefined, () => undefined);
  const note: Note = (did, said) => notes.remark(did, undefined, said);
  const done = (profiles: readonly TalksFile[] = [], scales: readonly Scale[] = []): WrittenGeniusWeb => ({
    profiles,
    scales,
    problems: notes.problems(),
    remarks: notes.remarks(),
  });
  const { issues } = talks;
  const parties = partiesToWrite(talks, notes);
  if (parties.length === 0) return done();
  for (const party of parties) {
    if (party.utility.extra === undefined) continue;
    notes.problem(undefined, {
      code: 'geniusweb/cannot-write',
      path: `parties.${party.id}.utility`,
      says: `What ${party.name} gains in combination cannot be written: a GeniusWeb profile only adds up its issues.`,
      hint: 'GENIUS itself has a form for it.',
    });
  }
  if (notes.count > 0) return done();
  noteLeftBehind(talks, { groups: false, discounts: false }, note);
  const made = additiveForms(
    parties.map(({ utility }) => utility),
    issues,
    kind,
  );
  if ('cannot' in made) {
    const issue = issues[made.cannot]!;
    notes.problem(undefined, {
      code: 'geniusweb/cannot-write',
      path: `issues.${issue.id}`,
      says: `What ${issue.name} is worth does not rise or fall evenly, and it has too many values for a list.`,
      hint: 'Give it a larger step.',
    });
    return done();
  }
  const written = writtenIssues(issues, made.asNames, note);
  const domain = object([
    ['name', JSON.stringify(name)],
    ['issuesValues', object(written.map((issue): Entry => [issue.name, valuesOf(issue)]))],
  ]);
  const files = fileNames(
    parties.map((party) => party.name),
    'json',
    'party',
  );
  noteSpeakingOrder(files, note);
  return done(
    parties.map((party, place) => {
      const form = made.forms[place]!;
      noteRescaled(party, form, note);
      noteCut(party, form, note);
      const { weights, utilities } = weightsOf(form, written);
      const space = object([
        ['domain', domain],
        ['name', JSON.stringify(party.name)],
        ['issueUtilities', object(written.map((issue, at): Entry => [issue.name, utilities[at]!]))],
        ['issueWeights', object(written.map((issue, at): Entry => [issue.name, String(weights[at]!)]))],
        ['reservationBid', reservationBid(party, written, note)],
      ]);
      return { name: files[place]!, text: `${object([['LinearAdditiveUtilitySpace', space]])}\n` };
    }),
    made.forms.map(({ shift, by }) => ({ shift, by })),
  );
}

interface WebIssue {
  readonly issue: Issue;
  readonly name: string;
  /** Undefined for numbers. */
  readonly values: readonly string[] | undefined;
  readonly low: number;
  readonly high: number;
  readonly step: number;
}

type Entry = readonly [name: string, text: string];

/** By hand, in the order in which the entries come: an object would put those named by numbers first. */
function object(entries: readonly Entry[]): string {
  if (entries.length === 0) return '{}';
  const lines = entries.map(([name, text]) => `${JSON.stringify(name)}: ${text}`.replace(/^/gm, '  '));
  return `{\n${lines.join(',\n')}\n}`;
}

function writtenIssues(issues: readonly Issue[], asNames: readonly boolean[], note: Note): WebIssue[] {
  const names = distinctNames(
    issues.map(({ name }) => name),
    'Issue',
  );
  const changed = (code: ChangeCode, issue: Issue, says: string) =>
    note('changed', { code, path: `issues.${issue.id}`, says });
  return issues.map((issue, at): WebIssue => {
    const name = names[at]!;
    const rename = (was: string, is: string) => {
      if (was !== is) changed('foreign/name', issue, `"${was}" is written as "${is}", so that it can be told apart.`);
    };
    rename(issue.name, name);
    if (issue.kind === 'named') {
      const values = distinctNames(
        issue.values.map((value) => value.name),
        'Value',
      );
      for (const [place, value] of issue.values.entries()) rename(value.name, values[place]!);
      return { issue, name, values, low: 0, high: 0, step: 1 };
    }
    const isWhole = issue.kind === 'integer' || issue.step !== undefined || issue.low === issue.high;
    if (!isWhole) {
      changed(
        'foreign/steps',
        issue,
        `${name} is written in ${PARTS} equal steps: GeniusWeb knows no amounts without steps.`,
      );
    }
    if (asNames[at] || issue.low === issue.high) {
      if (issue.low !== issue.high) {
        changed(
          'geniusweb/as-names',
          issue,
          `The amounts of ${name} are written as a list of names: in GeniusWeb the worth of numbers rises or falls evenly.`,
        );
      }
      return { issue, name, values: distinctNames(levelsOf(issue).map(amountName), 'Value'), low: 0, high: 0, step: 1 };
    }
    const step =
      issue.kind === 'integer' ? 1 : (issue.step ?? Number(((issue.high - issue.low) / PARTS).toPrecision(15)));
    // A range may end beyond its last step; the utilities' line would then, too, and might leave 0 to 1.
    const high = Number(levelsOf(issue).at(-1)!.toPrecision(14));
    return { issue, name, values: undefined, low: issue.low, high, step };
  });
}

type ChangeCode = 'foreign/name' | 'foreign/steps' | 'geniusweb/as-names';

function valuesOf({ values, low, high, step }: WebIssue): string {
  return values === undefined
    ? object([['range', JSON.stringify([low, high, step].map(String))]])
    : object([['values', JSON.stringify(values)]]);
}

/** Weights that sum to 1, and utilities between 0 and 1 that give each value what it adds. */
function weightsOf({ pieces }: AdditiveForm, issues: readonly WebIssue[]) {
  const most = pieces.map((piece, at) => Math.max(0, spanOfPiece(piece, issues[at]!.issue).most));
  const rest = Math.max(0, 1 - most.reduce((sum, one) => sum + one, 0));
  // What the best package lacks to 1 goes to all issues alike: utilities below 1 then make up for it.
  const share = rest < 1e-9 ? 0 : rest / most.length;
  const unit = 10 ** DECIMALS;
  const units = most.map((one) => Math.round((one + share) * unit));
  const largest = units.indexOf(Math.max(...units));
  units[largest]! += unit - units.reduce((sum, one) => sum + one, 0);
  const weights = units.map((one) => Number((one / unit).toFixed(DECIMALS)));
  const utilities = pieces.map((piece, at) => {
    const { values, low, high } = issues[at]!;
    const weight = weights[at]!;
    // One decimal less than the weights have hides their rounding.
    const of = (add: number) =>
      weight === 0 ? 0 : Math.min(1, Math.max(0, Number((add / weight).toFixed(DECIMALS - 1))));
    if (values !== undefined) {
      const adds = piece.form === 'table' ? piece.adds : piece.form === 'line' ? [piece.from] : [];
      const entries = values.map((name, place): Entry => [name, String(of(adds[place] ?? 0))]);
      return object([['DiscreteValueSetUtilities', object([['valueUtilities', object(entries)]])]]);
    }
    if (piece.form !== 'line') throw new Error('What is no line has been written as a table.');
    const ends: Entry[] = [
      ['lowValue', String(low)],
      ['lowUtility', String(of(piece.from))],
      ['highValue', String(high)],
      ['highUtility', String(of(piece.to))],
    ];
    return object([['NumberValueSetUtilities', object(ends)]]);
  });
  return { weights, utilities };
}

function noteCut({ id, name, utility }: PartyWithNumbers, { isCut }: AdditiveForm, note: Note): void {
  if (!isCut) return;
  note('left-out', {
    code: 'geniusweb/cut',
    path: `parties.${id}.utility`,
    says: `That no utility of ${name} is above ${utility.cap} is not written: GeniusWeb cuts nothing off.`,
  });
}

function reservationBid({ id, name, reservation }: PartyWithNumbers, issues: readonly WebIssue[], note: Note): string {
  if (reservation === undefined) return 'null';
  if (reservation.form === 'utility') {
    note('left-out', {
      code: 'foreign/reservation',
      path: `parties.${id}.reservation`,
      says: `The reservation value of ${name}, ${reservation.utility}, is not written: GeniusWeb asks for a package that is worth it.`,
      hint: 'Say which package is as good as no agreement.',
    });
    return 'null';
  }
  const entries = issues.flatMap(({ name: issueName, issue, values }, at): Entry[] => {
    const amount = reservation.values[at];
    if (amount === undefined) return [];
    if (values === undefined) return [[issueName, String(amount)]];
    const place =
      issue.kind === 'named' ? amount : levelsOf(issue).findIndex((level) => Math.abs(level - amount) < 1e-9);
    return values[place] === undefined ? [] : [[issueName, JSON.stringify(values[place])]];
  });
  return object([['issuevalues', object(entries)]]);
}
