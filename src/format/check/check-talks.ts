/** The talks of a case, from what was written to what an engine can take; all faults are told. */
import type {
  CaseParty,
  Meeting,
  Reservation,
  Resumable,
  Talks,
  TalksParty,
  TalksTerms,
  Utility,
} from '../../model/index.ts';
import { didYouMean } from '../did-you-mean.ts';
import type { DraftTalks, DraftTalksParty } from '../draft-talks.ts';
import type { Names } from '../expression/names.ts';
import { show } from '../identifier.ts';
import type { Path } from '../path.ts';
import { MOST_MEETINGS, MOST_ROUNDS, MOST_TALKS_PARTIES } from '../talks-bounds.ts';
import { checkBreakdown } from './check-talks-breakdown.ts';
import { checkIssues, type OnTheTable } from './check-talks-issues.ts';
import { checkOrder } from './check-talks-order.ts';
import { readPackage } from './check-talks-package.ts';
import { checkTactic } from './check-talks-tactic.ts';
import { checkUtility, givesNumbers, mostWorth, pointsOf } from './check-talks-utility.ts';
import type { Report } from './fault-report.ts';
import { firstMeeting, type MergedTalks, talksReport, withMeeting } from './merged-talks.ts';

/** Undefined where something is wrong. `names` are those of the case's conflict; undefined where it has none. */
export function* checkTalks(
  written: DraftTalks,
  everybody: readonly CaseParty[],
  names: Names | undefined,
  top: Report,
): Resumable<Talks | undefined> {
  const before = top.count;
  let merged = firstMeeting(written);
  let report = talksReport(top, merged);
  const talks = checkPart(merged, everybody, names, report);
  const meetings: Meeting[] = [];
  const later = Object.entries(written.meetings ?? {});
  if (later.length > MOST_MEETINGS) {
    top.fault({
      code: 'talks/too-many-meetings',
      at: ['talks', 'meetings'],
      onKey: true,
      says: `The talks have ${later.length} meetings; at most ${MOST_MEETINGS} can be worked with.`,
      hint: 'A meeting is where the terms change, not every time that somebody speaks.',
    });
  }
  for (const [place, [id, meeting]] of later.slice(0, MOST_MEETINGS).entries()) {
    yield { doing: 'checking the talks', share: place / later.length };
    const { merged: now, removedNothing } = withMeeting(merged, id, meeting);
    for (const { at, name, known } of removedNothing) {
      top.fault({
        code: 'talks/removes-nothing',
        at,
        onKey: true,
        says: `The meeting removes ${show(name)}, which is not there.`,
        hint:
          didYouMean(name, known) ??
          (known.length === 0 ? 'There is nothing to remove.' : `There are: ${known.slice(0, 8).join(', ')}.`),
      });
    }
    report = talksReport(top, now, { id, before: report.known });
    const part = checkPart(now, everybody, names, report);
    const { name = id, why, by } = meeting;
    if (by !== undefined && now.part.parties?.[by] === undefined && !now.gone.parties.has(by)) {
      top.fault({ ...noParty(by, Object.keys(now.part.parties ?? {})), at: ['talks', 'meetings', id, 'by'] });
    }
    if (part !== undefined) meetings.push({ id, name, why, by, talks: part });
    merged = now;
  }
  return top.count === before && talks !== undefined ? { ...talks, meetings } : undefined;
}

function checkPart(
  { part, gone }: MergedTalks,
  everybody: readonly CaseParty[],
  names: Names | undefined,
  report: Report,
): TalksTerms | undefined {
  const before = report.count;
  const table = checkIssues(part.issues ?? {}, gone, report);
  const written = Object.entries(part.parties ?? {});
  checkCount(written.length, report);
  checkRounds(part.deadline?.rounds, report);
  const parties = written.map(([id, party]) => checkParty(id, party, written, gone.parties, everybody, table, report));
  const points = new Map(written.map(([id, party]) => [id, givesNumbers(party) ? pointsOf(party, table) : undefined]));
  const breakdown = part.breakdown && checkBreakdown(part.breakdown, points, gone.parties, names, report);
  if (report.count !== before) return undefined;
  return {
    issues: [...table.issues.values()].filter((issue) => issue !== undefined),
    parties: parties.filter((party) => party !== undefined),
    deadline: { rounds: part.deadline?.rounds, date: part.deadline?.date },
    breakdown,
  };
}

function checkRounds(rounds: number | undefined, report: Report): void {
  if (rounds === undefined || rounds <= MOST_ROUNDS) return;
  report.fault({
    code: 'talks/too-many-rounds',
    at: ['deadline', 'rounds'],
    says: `The talks have ${rounds.toLocaleString('en-US')} rounds; at most ${MOST_ROUNDS.toLocaleString('en-US')} can be followed.`,
    hint: 'A round is an offer of each party: write how many there may be before the deadline.',
  });
}

function checkCount(count: number, report: Report): void {
  if (count >= 2 && count <= MOST_TALKS_PARTIES) return;
  report.fault({
    code: count < 2 ? 'talks/too-few-parties' : 'talks/too-many-parties',
    at: ['parties'],
    onKey: true,
    says:
      count < 2
        ? `Nobody talks alone: the talks have ${count === 0 ? 'no party' : 'one party'}.`
        : `The talks have ${count} parties; at most ${MOST_TALKS_PARTIES} can be worked with.`,
    hint:
      count < 2
        ? 'Name at least two under "parties:" of the talks.'
        : 'Let those that always side with another speak through it.',
  });
}

function noParty(id: string, known: readonly string[]) {
  return {
    code: 'talks/unknown-party',
    says: `No party of the talks is called ${show(id)}.`,
    hint: didYouMean(id, known) ?? `Those who talk are: ${known.slice(0, 8).join(', ')}.`,
  };
}

function checkParty(
  id: string,
  written: DraftTalksParty,
  all: readonly (readonly [string, DraftTalksParty])[],
  gone: ReadonlySet<string>,
  everybody: readonly CaseParty[],
  table: OnTheTable,
  report: Report,
): TalksParty | undefined {
  const before = report.count;
  const at = ['parties', id];
  const known = checkKnown(id, at, everybody, report);
  const hasNumbers = givesNumbers(written);
  const utility = hasNumbers ? checkUtility(written, id, at, table, report) : undefined;
  const order = checkOrder(written, utility, id, at, table, report);
  const points = pointsOf(written, table);
  const reservation =
    written.reservation === undefined
      ? undefined
      : readReservation(written.reservation, hasNumbers, points, utility, id, [...at, 'reservation'], table, report);
  const { discount = 1 } = written;
  if (!(discount > 0 && discount <= 1)) {
    report.fault({
      code: 'talks/discount',
      at: [...at, 'discount'],
      says: `A discount of ${discount} would leave ${discount > 1 ? 'more than there was' : 'nothing'}.`,
      hint: 'Write what is left of a gain after the whole of the time: above 0, and 1 where time costs nothing.',
    });
  }
  const tactic =
    written.tactic === undefined ? undefined : checkTactic(written.tactic, points, [...at, 'tactic'], report);
  const beliefs = Object.entries(written.believes ?? {}).flatMap(([about, belief]) => {
    const here = [...at, 'believes', about];
    if (gone.has(about)) return [];
    if (about === id || !all.some(([other]) => other === about)) {
      report.fault({
        ...noParty(
          about,
          all.map(([other]) => other).filter((other) => other !== id),
        ),
        ...(about === id && { says: `${show(id)} need not believe what it wants itself.` }),
        at: here,
        onKey: true,
      });
    }
    const believed = checkUtility(belief, about, here, table, report);
    return believed === undefined ? [] : [{ about, utility: believed }];
  });
  if (tactic?.model?.form === 'believed') checkBelieved(id, written, all, at, report);
  if (report.count !== before || order === undefined || known === undefined) return undefined;
  return { id, name: known.name, utility, order, reservation, discount, tactic, beliefs };
}

/** A tactic that goes by beliefs needs one of everybody else who talks. */
function checkBelieved(
  id: string,
  { believes = {} }: DraftTalksParty,
  all: readonly (readonly [string, DraftTalksParty])[],
  at: Path,
  report: Report,
): void {
  const unknown = all.map(([other]) => other).filter((other) => other !== id && believes[other] === undefined);
  if (unknown.length === 0) return;
  report.fault({
    code: 'talks/nothing-believed',
    at: [...at, 'tactic', 'model'],
    says: `${show(id)} is to go by what it believes, and nothing is said of what it takes ${unknown.slice(0, 5).map(show).join(', ')}${unknown.length > 5 ? ` and ${unknown.length - 5} more` : ''} to want.`,
    hint: `Say so under "believes:", as believes: { ${unknown[0]}: { weights: { … }, values: { … } } }; or write "model: bayesian", which learns from offers.`,
  });
}

function checkKnown(id: string, at: Path, everybody: readonly CaseParty[], report: Report): CaseParty | undefined {
  const party = everybody.find((one) => one.id === id);
  if (party === undefined) {
    const ids = everybody.map((one) => one.id);
    report.fault({
      code: 'party/unknown',
      at,
      onKey: true,
      says: `No party is called ${show(id)}.`,
      hint: didYouMean(id, ids) ?? 'Add it to "parties:" of the case, with its name.',
    });
  } else if (!party.modeled) {
    report.fault({
      code: 'party/not-modeled',
      at,
      onKey: true,
      says: `${show(id)} is not modeled, so it does not talk.`,
      hint: 'Remove this part, or remove "modeled: false" from the party.',
    });
  }
  return party;
}

function readReservation(
  written: NonNullable<DraftTalksParty['reservation']>,
  hasNumbers: boolean,
  points: number,
  utility: Utility | undefined,
  who: string,
  at: Path,
  table: OnTheTable,
  report: Report,
): Reservation | undefined {
  if (typeof written !== 'number') {
    const values = readPackage(written, at, table, report);
    return values && { form: 'package', values };
  }
  if (!hasNumbers) {
    report.fault({
      code: 'talks/reservation-without-numbers',
      at,
      says: `${show(who)} would walk away with ${written}, and nothing says what a package is worth to it.`,
      hint: 'Write a package, as { scope: none }; or give "weights:" and "values:".',
    });
    return undefined;
  }
  const issues = [...table.issues.values()].filter((issue) => issue !== undefined);
  const most = utility === undefined ? undefined : mostWorth(utility, issues) * points;
  if (most !== undefined && written > most + 1e-9 * points) {
    const shown = Number(most.toPrecision(6));
    report.fault({
      code: 'talks/reservation-above-best',
      at,
      says: `${show(who)} would walk away with ${written}, and no package is worth more than ${shown} to it: it could never agree.`,
      hint:
        points === 1 && written > 1 && written <= 100
          ? `Its numbers are out of 1: write ${written / 100}; or "points: 100".`
          : `Write less than ${shown}, or mend what the packages are worth.`,
    });
  }
  return { form: 'utility', utility: written / points };
}
