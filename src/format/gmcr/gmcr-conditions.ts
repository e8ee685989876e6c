/** Conditions and statements: patterns of options, as a `.gmcr` file has them. */

import type { Fault, Report } from '../check/fault-report.ts';
import { show } from '../identifier.ts';
import type { Path } from '../path.ts';
import type { Json } from '../read-json.ts';
import { bounds, compoundPart, conditionPart, listPart } from './gmcr-parts.ts';
import { readPart } from './shape-faults.ts';

/** All of it holds at once; ascending by option, each option once. Empty: holds everywhere. */
export type Condition = readonly Literal[];

export interface Literal {
  /** By its place in the file. */
  readonly option: number;
  readonly taken: boolean;
}

/** Any of it holds. */
export type Statement = readonly Condition[];

/** A list of anything, unless it is longer than is read. */
export function readList(value: Json | undefined, at: Path, most: number, report: Report): Json[] | undefined {
  const list = readPart(listPart, value, at, report) as Json[] | undefined;
  if (list === undefined || list.length <= most) return list;
  report.fault({
    code: 'gmcr/too-many',
    at,
    says: `${show(String(at.at(-1)))} has ${list.length.toLocaleString('en-US')} entries; at most ${most.toLocaleString('en-US')} can be read.`,
  });
  return undefined;
}

export function readStatements(
  value: Json | undefined,
  at: Path,
  optionCount: number | undefined,
  report: Report,
): (Statement | undefined)[] | undefined {
  return readList(value, at, bounds.statements, report)?.map((one, place): Statement | undefined => {
    const here = [...at, place];
    if (one !== null && typeof one === 'object' && !Array.isArray(one)) {
      const compound = readPart(compoundPart, one, here, report);
      const members = compound && readConditions(one.members, [...here, 'members'], optionCount, report);
      return members?.flatMap((member) => (member === undefined ? [] : [member === 'everything' ? [] : member]));
    }
    const condition = readCondition(one, here, optionCount, report);
    return condition && [condition === 'everything' ? [] : condition];
  });
}

/** 'everything' stands for the condition that names no option. */
export function readConditions(
  value: Json | undefined,
  at: Path,
  optionCount: number | undefined,
  report: Report,
): (Condition | 'everything' | undefined)[] | undefined {
  return readList(value, at, bounds.conditions, report)?.map((one, place) =>
    readCondition(one, [...at, place], optionCount, report),
  );
}

function readCondition(
  value: Json,
  at: Path,
  optionCount: number | undefined,
  report: Report,
): Condition | 'everything' | undefined {
  const pairs = readPart(conditionPart, value, at, report);
  if (pairs === undefined) return undefined;
  if (pairs.length === 0) return 'everything';
  const taken = new Map<number, boolean>();
  for (const [place, [option, answer]] of pairs.entries()) {
    const here = [...at, place];
    if (optionCount !== undefined && option >= optionCount) {
      report.fault(unknownOption(option, [...here, 0], optionCount));
      continue;
    }
    const wants = answer === 'Y';
    if (taken.has(option) && taken.get(option) !== wants) {
      report.fault({
        code: 'gmcr/contradiction',
        at: here,
        says: `Option ${option} is both "Y" and "N" in this condition, which no state can be.`,
        hint: 'Keep one of the two.',
      });
    }
    taken.set(option, wants);
  }
  return [...taken].map(([option, wants]) => ({ option, taken: wants })).sort((a, b) => a.option - b.option);
}

export function unknownOption(option: number, at: Path, optionCount: number): Fault {
  return {
    code: 'gmcr/unknown-option',
    at,
    says: `There is no option ${option}.`,
    hint: optionCount === 0 ? 'The file has none.' : `They are counted from 0 to ${optionCount - 1}.`,
  };
}
