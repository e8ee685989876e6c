/** What a `.gmcr` file says, once every part of it has its shape and every index leads somewhere. */

import type { Report } from '../check/fault-report.ts';
import type { Path } from '../path.ts';
import type { Json } from '../read-json.ts';
import {
  type Condition,
  readConditions,
  readList,
  readStatements,
  type Statement,
  unknownOption,
} from './gmcr-conditions.ts';
import { bounds, filePart, flagPart, groupPart, listPart, optionPart, partyPart, rankingPart } from './gmcr-parts.ts';
import { kindOf, readPart } from './shape-faults.ts';

export interface GmcrOption {
  readonly name: string;
  readonly oneWay: 'take' | 'drop' | undefined;
}

export interface GmcrParty {
  readonly name: string;
  readonly options: readonly number[];
  /** Most important first; empty where direct rankings are in use. */
  readonly statements: readonly Statement[];
  /** Ordinals of feasible states in tie groups, best first; undefined where statements are in use. */
  readonly ranking: readonly (readonly number[])[] | undefined;
  /** The field that the ranking stands in. */
  readonly rankingField: string;
  /** Of statements that are there and not in use. */
  readonly unusedStatements: number;
  readonly misperceptions: readonly Condition[];
}

export interface GmcrModel {
  readonly title: string | undefined;
  readonly options: readonly GmcrOption[];
  readonly parties: readonly GmcrParty[];
  readonly infeasibles: readonly Condition[];
  /** As written, single parties included; undefined where there are none. */
  readonly coalitions: readonly (readonly number[])[] | undefined;
}

type Fields = { readonly [key: string]: Json };

/** Reports every fault of every part; undefined where there was any. */
export function gmcrModel(file: Json, report: Report): GmcrModel | undefined {
  const before = report.count;
  if (readPart(filePart, file, [], report) === undefined) return undefined;
  const fields = file as Fields;
  const optionList = readList(fields.options, ['options'], bounds.options, report);
  const partyList = readList(fields.decisionMakers, ['decisionMakers'], bounds.parties, report);
  const manual = manualRanking(fields, report);
  // Without the lists nothing can be said about indices into them.
  const optionCount = optionList?.length;
  const options = optionList?.map((option, place) => readOption(option, ['options', place], report));
  const parties = partyList?.map((party, place) =>
    readParty(party, ['decisionMakers', place], optionCount, manual, report),
  );
  const infeasibles = readConditions(fields.infeasibles, ['infeasibles'], optionCount, report);
  const infeasible = infeasibles?.indexOf('everything') ?? -1;
  if (infeasible !== -1) {
    report.fault({
      code: 'gmcr/no-state',
      at: ['infeasibles', infeasible],
      says: 'This condition names no option, so it holds in every state and leaves none.',
      hint: 'Remove it.',
    });
  }
  const coalitions = readCoalitions(fields.coalitions, partyList?.length, report);
  if (optionCount === 0) {
    report.fault({
      code: 'gmcr/no-options',
      at: ['options'],
      says: 'The file has no options.',
      hint: 'A conflict needs something that parties can do.',
    });
  }
  if (parties !== undefined && optionCount !== undefined) checkOwners(partyList!, parties, optionCount, report);
  if (report.count !== before) return undefined;
  return {
    title: typeof fields.title === 'string' && fields.title.trim() !== '' ? fields.title : undefined,
    options: options!.map((option) => option!),
    parties: parties!.map((party) => party!),
    infeasibles: infeasibles!.map((condition) => condition as Condition),
    coalitions,
  };
}

/** Whether direct rankings are in use; the newer field's word counts. */
function manualRanking(fields: Fields, report: Report): boolean {
  const field =
    fields.useManualPreferenceRanking === undefined ? 'useManualPreferenceVectors' : 'useManualPreferenceRanking';
  const flag = fields[field];
  return flag === undefined || flag === null ? false : (readPart(flagPart, flag, [field], report) ?? false);
}

function readOption(value: Json, at: Path, report: Report): GmcrOption | undefined {
  const part = readPart(optionPart, value, at, report);
  if (part === undefined) return undefined;
  const { name, permittedDirection } = part;
  checkLength(name, at, report);
  return { name, oneWay: permittedDirection === 'fwd' ? 'take' : permittedDirection === 'back' ? 'drop' : undefined };
}

function readParty(
  value: Json,
  at: Path,
  optionCount: number | undefined,
  manual: boolean,
  report: Report,
): GmcrParty | undefined {
  const part = readPart(partyPart, value, at, report);
  if (part !== undefined) checkLength(part.name, at, report);
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return undefined;
  const rankingField =
    value.preferenceRanking === undefined && value.preferenceVector !== undefined
      ? 'preferenceVector'
      : 'preferenceRanking';
  const ranking = manual ? readRanking(value[rankingField], [...at, rankingField], report) : undefined;
  const statements = manual ? [] : readStatements(value.preferences, [...at, 'preferences'], optionCount, report);
  const misperceptions =
    value.misperceptions === undefined || value.misperceptions === null
      ? []
      : readConditions(value.misperceptions, [...at, 'misperceptions'], optionCount, report);
  if (part === undefined || statements === undefined || misperceptions === undefined) return undefined;
  return {
    ...part,
    statements: statements.flatMap((statement) => (statement === undefined ? [] : [statement])),
    ranking,
    rankingField,
    unusedStatements: manual && Array.isArray(value.preferences) ? value.preferences.length : 0,
    misperceptions: misperceptions.flatMap((condition) =>
      condition === 'everything' ? [[]] : (condition ?? []).length > 0 ? [condition!] : [],
    ),
  };
}

/** Its ordinals are looked at where the states are known. */
function readRanking(value: Json | undefined, at: Path, report: Report): number[][] | undefined {
  const entries = readPart(rankingPart, value, at, report) as Json[] | undefined;
  return entries?.flatMap((entry, place) => {
    const group = readPart(
      groupPart,
      Array.isArray(entry) ? entry : [entry],
      Array.isArray(entry) ? [...at, place] : at,
      {
        locate: report.locate,
        get count() {
          return report.count;
        },
        // An entry that is no list was wrapped in one: its place in that list means nothing.
        fault: (fault) => report.fault(Array.isArray(entry) ? fault : { ...fault, at: [...at, place] }),
      },
    );
    return group === undefined || group.length === 0 ? [] : [group];
  });
}

function readCoalitions(
  value: Json | undefined,
  partyCount: number | undefined,
  report: Report,
): number[][] | undefined {
  if (value === undefined || value === null) return undefined;
  return readPart(listPart, value, ['coalitions'], report)?.map((entry, place) => {
    const isList = Array.isArray(entry);
    const members: Json[] = isList ? entry : [entry as Json];
    return members.flatMap((member, inner) => {
      const at = isList ? ['coalitions', place, inner] : ['coalitions', place];
      if (typeof member !== 'number' || !Number.isInteger(member)) {
        report.fault({
          code: 'gmcr/wrong-kind',
          at,
          says: `This should be a decision maker’s index, not ${kindOf(member)}.`,
        });
        return [];
      }
      if (partyCount === undefined || (member >= 0 && member < partyCount)) return [member];
      report.fault({
        code: 'gmcr/unknown-party',
        at,
        says: `There is no decision maker ${member}.`,
        hint: partyCount === 0 ? 'The file has none.' : `They are counted from 0 to ${partyCount - 1}.`,
      });
      return [];
    });
  });
}

/** An option has one owner at most, named once. One without is looked at when the states are known. */
function checkOwners(
  written: readonly Json[],
  parties: readonly (GmcrParty | undefined)[],
  optionCount: number,
  report: Report,
): void {
  const owner = new Map<number, number>();
  for (const [party, value] of written.entries()) {
    const list = value !== null && typeof value === 'object' && !Array.isArray(value) ? value.options : undefined;
    if (!Array.isArray(list)) continue;
    for (const [place, option] of list.entries()) {
      if (typeof option !== 'number' || !Number.isInteger(option) || option < 0) continue;
      const at = ['decisionMakers', party, 'options', place];
      if (option >= optionCount) {
        report.fault(unknownOption(option, at, optionCount));
        continue;
      }
      const first = owner.get(option);
      if (first !== undefined) {
        report.fault({
          code: first === party ? 'gmcr/option-repeated' : 'gmcr/option-shared',
          at,
          says:
            first === party
              ? `Decision maker ${party} names option ${option} twice.`
              : `Option ${option} belongs to decision maker ${first} already.`,
          hint:
            first === party
              ? 'Remove one.'
              : 'An option has one owner: remove it here, or give each party an option of its own.',
        });
      } else owner.set(option, party);
    }
  }
  if (written.length > 0 && parties.every((party) => party !== undefined)) {
    const deciding = parties.filter((party) => party!.options.length > 0).length;
    if (deciding < 2) {
      report.fault({
        code: 'gmcr/too-few-parties',
        at: ['decisionMakers'],
        says: `A conflict needs two parties that can decide something; here ${deciding === 0 ? 'none has' : 'only one has'} an option.`,
      });
    }
  } else if (written.length === 0) {
    report.fault({ code: 'gmcr/too-few-parties', at: ['decisionMakers'], says: 'The file has no decision makers.' });
  }
}

function checkLength(name: string, at: Path, report: Report): void {
  if (name.length <= bounds.nameLength) return;
  report.fault({
    code: 'gmcr/long-name',
    at: [...at, 'name'],
    says: `This name has ${name.length.toLocaleString('en-US')} characters; at most ${bounds.nameLength} can be read.`,
  });
}
