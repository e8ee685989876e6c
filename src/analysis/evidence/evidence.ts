/**
 * The ledger against the model: what each element rests on and who says otherwise, by whose voice; what has no support,
 * and which statements bear on nothing. Nothing is added up to a score: which view is right is for the analyst.
 */
import type { Basis, Case, Conflict, Statement, Support, Variant } from '../../model/index.ts';
import { type Assumption, allAssumptions } from '../assumption-list.ts';
import { type AssumptionSupport, supportOfWants } from '../support.ts';
import { type Voice, type VoicesOf, voiceKey, voicesIn } from './voices.ts';

export interface Evidence {
  /** One per party that decides; none without a conflict. */
  readonly support: readonly AssumptionSupport[];
  /** All that the model assumes, as far as the ledger can point to it. */
  readonly assumptions: readonly Assumption[];
  /** Those that nothing supports. */
  readonly unsupported: readonly Assumption[];
  /** The ids of statements that bear on nothing, and are not the same as another. */
  readonly unused: readonly string[];
  /** The ids of those that nobody has confirmed. */
  readonly proposed: readonly string[];
  readonly voices: readonly VoiceUse[];
  readonly elements: readonly ModelElement[];
  readonly disputes: readonly Dispute[];
}

/** What one voice contributes. */
export interface VoiceUse {
  readonly voice: Voice;
  /** The ids of its statements. */
  readonly statements: readonly string[];
  /** How many of those are the same as another. */
  readonly repeated: number;
  /** How many elements of the model it supports, contradicts, qualifies. */
  readonly supports: number;
  readonly contradicts: number;
  readonly qualifies: number;
}

/** How a statement bears on an element. */
export type Bearing = 'supports' | 'contradicts' | 'qualifies';
export const BEARINGS: readonly Bearing[] = ['supports', 'contradicts', 'qualifies'];

/** A row of the matrix: an element of the model, and the statements that bear on it. */
export interface ModelElement {
  /** As evidence names it: `preferences.us.step`. */
  readonly path: string;
  readonly links: readonly ElementLink[];
}

export interface ElementLink {
  /** The id of the statement. */
  readonly statement: string;
  readonly how: Bearing;
  readonly basis: Basis;
}

/** An element that one voice supports and another contradicts. */
export interface Dispute {
  readonly path: string;
  readonly for: DisputeSide;
  readonly against: DisputeSide;
}

export interface DisputeSide {
  readonly statements: readonly string[];
  readonly voices: readonly Voice[];
}

/** For the case itself or one of its variants; a ledger without a conflict has voices, elements and disputes all the same. */
export function evidenceOf(checked: Case, conflict: Conflict | undefined, variant: Variant | undefined): Evidence {
  const voicesOf = voicesIn(checked);
  const assumptions = conflict === undefined ? [] : allAssumptions(checked, conflict, variant);
  const elements = elementsOf(checked, assumptions);
  return {
    support: conflict === undefined ? [] : supportOfWants(checked, conflict, variant),
    assumptions,
    unsupported: assumptions.filter(({ basis }) => basis === undefined),
    unused: checked.statements
      .filter((one) => one.sameAs === undefined && linksOf(one).length === 0)
      .map(({ id }) => id),
    proposed: checked.statements.filter((one) => one.checked === 'proposed').map(({ id }) => id),
    voices: voiceUses(checked.statements, voicesOf),
    elements,
    disputes: disputesIn(checked.statements, elements, voicesOf),
  };
}

/** All links of a statement, with how each bears on what it names. */
export function linksOf(statement: Statement): (Support & { readonly how: Bearing })[] {
  return BEARINGS.flatMap((how) => statement[how].map((link) => ({ ...link, how })));
}

/** First what the model assumes, in its order, then what else the ledger speaks of. */
function elementsOf({ statements }: Case, assumptions: readonly Assumption[]): ModelElement[] {
  const rows = new Map<string, ElementLink[]>(assumptions.map(({ path }) => [path, []]));
  for (const statement of statements) {
    for (const { what, how, basis } of linksOf(statement)) {
      const links = rows.get(what) ?? [];
      links.push({ statement: statement.id, how, basis });
      rows.set(what, links);
    }
  }
  return [...rows].map(([path, links]) => ({ path, links }));
}

function voiceUses(statements: readonly Statement[], voicesOf: VoicesOf): VoiceUse[] {
  const uses = new Map<string, { voice: Voice; statements: Statement[] }>();
  for (const statement of statements) {
    const voice = voicesOf([statement])[0]!;
    const use = uses.get(voiceKey(voice)) ?? { voice, statements: [] };
    use.statements.push(statement);
    uses.set(voiceKey(voice), use);
  }
  return [...uses.values()].map(({ voice, statements: own }) => {
    const count = (how: Bearing) => new Set(own.flatMap((one) => one[how].map(({ what }) => what))).size;
    return {
      voice,
      statements: own.map(({ id }) => id),
      repeated: own.filter(({ sameAs }) => sameAs !== undefined).length,
      supports: count('supports'),
      contradicts: count('contradicts'),
      qualifies: count('qualifies'),
    };
  });
}

function disputesIn(
  statements: readonly Statement[],
  elements: readonly ModelElement[],
  voicesOf: VoicesOf,
): Dispute[] {
  const byId = new Map(statements.map((one) => [one.id, one]));
  return elements.flatMap(({ path, links }): Dispute[] => {
    const side = (how: Bearing): DisputeSide => {
      const ids = [...new Set(links.filter((link) => link.how === how).map(({ statement }) => statement))];
      return { statements: ids, voices: voicesOf(ids.map((id) => byId.get(id)!)) };
    };
    const [pro, contra] = [side('supports'), side('contradicts')];
    const keys = new Set(pro.voices.map(voiceKey));
    const isBetweenTwo =
      pro.voices.length > 0 &&
      contra.voices.length > 0 &&
      (keys.size > 1 || contra.voices.some((voice) => !keys.has(voiceKey(voice))));
    return isBetweenTwo ? [{ path, for: pro, against: contra }] : [];
  });
}
