/** The paths into the talks that evidence may name: names all the way, and nothing that stands at a place in a list. */

import { idPattern } from '../draft-shape.ts';
import type { DraftTalks, DraftTalksParty, DraftUtility } from '../draft-talks.ts';
import { valueIds } from './merged-talks.ts';

type Part = Omit<DraftTalks, 'meetings'> | NonNullable<NonNullable<DraftTalks['meetings']>[string]>;

export function* pathsOfTalks(talks: DraftTalks): Generator<string> {
  yield 'talks';
  yield* pathsOfPart(talks, 'talks');
  if (talks.meetings === undefined) return;
  yield 'talks.meetings';
  for (const [id, meeting] of Object.entries(talks.meetings)) {
    yield `talks.meetings.${id}`;
    yield* pathsOfPart(meeting, `talks.meetings.${id}`);
  }
}

function* pathsOfPart({ deadline, issues, parties, breakdown }: Part, root: string): Generator<string> {
  yield* keysOf(deadline, `${root}.deadline`);
  if (issues !== undefined) yield `${root}.issues`;
  for (const [id, issue] of Object.entries(issues ?? {})) {
    yield `${root}.issues.${id}`;
    for (const value of issue === null ? [] : valueIds(issue)) yield `${root}.issues.${id}.${value}`;
  }
  if (parties !== undefined) yield `${root}.parties`;
  for (const [id, party] of Object.entries(parties ?? {})) {
    yield `${root}.parties.${id}`;
    if (party !== null) yield* pathsOfParty(party as DraftTalksParty, `${root}.parties.${id}`);
  }
  if (breakdown != null) yield `${root}.breakdown`;
}

function* pathsOfParty(party: DraftTalksParty, root: string): Generator<string> {
  yield* pathsOfNumbers(party, root);
  yield* keysOf(party.order, `${root}.order`);
  for (const key of ['importance', 'reservation', 'discount', 'tactic', 'redLines', 'believes'] as const) {
    if (party[key] != null) yield `${root}.${key}`;
  }
  const { tactic } = party;
  // The numbers of a tactic go by their names, whichever of its parts they stand in.
  for (const part of tactic == null || typeof tactic === 'string' ? [] : [tactic.offers, tactic.accepts]) {
    yield* tacticNumbers(part, `${root}.tactic`);
  }
  for (const { id } of party.redLines ?? []) if (id !== undefined) yield `${root}.redLines.${id}`;
  for (const [about, belief] of Object.entries(party.believes ?? {})) {
    yield `${root}.believes.${about}`;
    if (belief !== null) yield* pathsOfNumbers(belief, `${root}.believes.${about}`);
  }
}

function* tacticNumbers(part: unknown, root: string): Generator<string> {
  for (const [key, value] of Object.entries(typeof part === 'object' && part !== null ? part : {})) {
    if (typeof value === 'number') yield `${root}.${key}`;
    else yield* tacticNumbers(value, root);
  }
}

function* pathsOfNumbers(written: DraftUtility, root: string): Generator<string> {
  yield* keysOf(written.weights, `${root}.weights`);
  yield* keysOf(written.values, `${root}.values`);
  for (const [issue, worth] of Object.entries(written.values ?? {})) {
    // Amounts are no names: what they are worth goes by its issue.
    for (const value of Object.keys(worth ?? {})) {
      if (idPattern.test(value)) yield `${root}.values.${issue}.${value}`;
    }
  }
  if (written.together != null) yield `${root}.together`;
}

function* keysOf(map: object | null | undefined, root: string): Generator<string> {
  if (map == null) return;
  yield root;
  for (const key of Object.keys(map)) yield `${root}.${key}`;
}
