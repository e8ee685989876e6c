/** What the commands about talks have in common: the files, what was read otherwise than it stands there, the meeting. */
import type { Command as Commander } from 'commander';
import { type BreakdownState, breakdownOf, reservationRange, termsOf } from '../../../analysis/index.ts';
import { driveWork, isThere, libraryCases, type OpenedTalks, openTalks } from '../../../host/index.ts';
import type { Talks } from '../../../model/index.ts';
import { talks as phrases } from '../../../report/phrases/index.ts';
import { problemsInWords } from '../../../report/words/problems-in-words.ts';
import { asTyped } from '../../as-typed.ts';
import { refused } from '../../open.ts';
import type { Terminal } from '../../terminal.ts';
import { visibly } from '../../visibly.ts';
import { unknownName, WrongUse } from '../../wrong-use.ts';

export interface Found extends OpenedTalks {
  readonly talks: Talks;
}

/** What files of other programs do not say. */
type Reading = Parameters<typeof openTalks>[2];

export function talksArgument(commander: Commander): Commander {
  return commander.argument(
    '[files...]',
    'a case; or the XML files of a GENIUS domain and its profiles; or files of GeniusWeb or NegMAS, or their folder',
    ['.'],
  );
}

/** Opens the talks and goes on with them. Problems are printed, and the exit code says so; remarks go to the error stream. */
export async function talksAt(
  paths: readonly string[],
  terminal: Terminal,
  json: boolean | undefined,
  go: (found: Found) => Promise<number>,
  reading: Reading = {},
): Promise<number> {
  const found = await terminal.driving((driving) => openedTalks(paths, driving, reading));
  const { talks, problems, remarks, text } = found;
  if (talks === undefined) return refused(problems, terminal, json, text);
  if (remarks.length > 0 && !json) {
    const words = problemsInWords(remarks, { width: terminal.width, counts: false });
    terminal.complain(visibly(`${phrases.remarks(remarks.length)}\n\n${words}\n`));
  }
  return go({ ...found, talks });
}

/** Opens the talks; shipped cases go by their names. */
export async function openedTalks(
  paths: readonly string[],
  driving: Parameters<typeof openTalks>[1],
  reading: Reading = {},
): Promise<OpenedTalks> {
  const [path] = paths;
  if (paths.length !== 1 || path === undefined || (await isThere(path))) return openTalks(paths, driving, reading);
  const named = (await libraryCases()).find(({ id }) => id === asTyped(path));
  return openTalks(named === undefined ? paths : [named.folder], driving, reading);
}

export function meetingNamed(talks: Talks, given: string | undefined): { meeting?: string } {
  if (given === undefined) return {};
  const meeting = asTyped(given);
  if (termsOf(talks, meeting) !== undefined) return { meeting };
  throw unknownName(
    'meeting',
    meeting,
    talks.meetings.map(({ id }) => id),
  );
}

/** The states that would hold without an agreement; none where the talks do not say that their case's conflict tells. */
export async function statesOnBreakdown(
  { case: checked }: Found,
  terminal: Terminal,
  meeting: string | undefined,
): Promise<readonly BreakdownState[]> {
  if (checked === undefined) return [];
  const found = await terminal.driving((driving) =>
    driveWork(breakdownOf(checked, meeting === undefined ? {} : { meeting }), driving),
  );
  return found.kind === 'states' ? found.states : [];
}

/** Into more steps than these an interval of amounts is not cut: an issue may have no more values either. */
export const MOST_STEPS = 10_000;

/** A whole number from `least` on, up to `most`. */
export function wholeNumber(
  name: string,
  given: string | undefined,
  least: number,
  most: number = 999_999_999,
): number | undefined {
  if (given === undefined) return undefined;
  const value = /^\d{1,15}$/.test(given) ? Number(given) : Number.NaN;
  if (value >= least && value <= most) return value;
  const bounds = value > most ? `up to ${most.toLocaleString('en-US')}` : `from ${least} on`;
  throw new WrongUse(`--${name} takes a whole number ${bounds}, not "${given}".`);
}

/** `party=value`, for parties of the talks by their ids or names. */
export function byParty(name: string, given: readonly string[], talks: Talks): readonly (readonly [string, string])[] {
  const { parties } = talks;
  return given.map((one) => {
    const at = one.indexOf('=');
    if (at <= 0) throw new WrongUse(`"${one}" names no party.`, `Write --${name} party=value.`);
    return [parties[partyNamed(talks, one.slice(0, at))]!.id, one.slice(at + 1)];
  });
}

/** The place of the party with this id or name. */
export function partyNamed({ parties }: Pick<Talks, 'parties'>, given: string): number {
  const wanted = asTyped(given);
  const found = parties.findIndex(({ id, name }) => id === wanted || name.toLowerCase() === wanted.toLowerCase());
  if (found >= 0) return found;
  throw unknownName(
    'party',
    wanted,
    parties.map(({ id }) => id),
  );
}

/** `--reservation party=utility`, by the party's id: each a utility as all that is printed is, and one that some package reaches. */
export function reservationsGiven(
  given: readonly string[] | undefined,
  talks: Talks,
): Readonly<Record<string, number>> {
  return Object.fromEntries(
    byParty('reservation', given ?? [], talks).map(([party, written]) => {
      const value = written.trim() === '' ? Number.NaN : Number(written);
      if (!Number.isFinite(value)) throw new WrongUse(`"${written}" is no utility.`, 'Write a number, such as 0.4.');
      const range = reservationRange(talks, party);
      if (range === undefined) {
        throw new WrongUse(
          `Nothing says what a package is worth to "${party}", so that no utility can be its limit.`,
          'Give it weights and worths in the case first.',
        );
      }
      const { least, most } = range;
      const bounds = `Utilities are written out of 1 here, whatever the case writes them in: from ${shown(least)} to ${shown(most)} for ${party}.`;
      const outOf100 = value >= 2 && value / 100 <= most ? ` Is ${shown(value / 100)} meant?` : '';
      if (value > most + SLACK) {
        throw new WrongUse(
          `"${party}" would walk away below ${written}, and no package is worth more than ${shown(most)} to it: it could never agree.`,
          `${bounds}${outOf100}`,
        );
      }
      if (value < least - SLACK) {
        throw new WrongUse(`No package is worth as little as ${written} to "${party}".`, bounds);
      }
      return [party, value];
    }),
  );
}

/** As far as sums of decimal fractions may be off. */
const SLACK = 1e-9;

function shown(utility: number): string {
  return String(Number(utility.toPrecision(6)));
}
