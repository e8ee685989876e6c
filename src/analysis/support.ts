/**
 * What the ledger says for each assumption: the best basis it has, and whose voice it is. A want that several
 * statements support counts once, and so does a voice that says it twice.
 */
import type { Basis, Case, Conflict, Statement, Variant, WantedStatement } from '../model/index.ts';
import { expressionKey } from './change/named-expression.ts';
import { type Voice, type VoicesOf, voiceKey, voicesIn } from './evidence/voices.ts';

export interface SupportedAssumption {
  /** As evidence names it: `preferences.us.step`; for a want without an id the party's whole list, `preferences.us`. */
  readonly path: string;
  readonly text: string;
  /** The best there is; undefined where nothing supports it. */
  readonly basis: Basis | undefined;
  /** True where only the party's wants as a whole, or the variant as a whole, are supported. */
  readonly asPartOfWhole: boolean;
  /** The ids of the statements, in the order of the ledger. */
  readonly statements: readonly string[];
  readonly contradictedBy: readonly string[];
  readonly qualifiedBy: readonly string[];
  readonly voices: readonly Voice[];
}

export interface AssumptionSupport {
  readonly party: number;
  /** One per want; one in all for a direct ranking; none where the wants are unknown. */
  readonly wants: readonly SupportedAssumption[];
  readonly stated: number;
  readonly inferred: number;
  readonly analyst: number;
  readonly unsupported: number;
  /** Those that a statement in the party's own voice supports. */
  readonly inOwnVoice: number;
  /** Those that only statements in the voices of other parties support. */
  readonly inOthersVoice: number;
  /** How many wants each voice supports, the most first; the analyst's own stand apart. */
  readonly byVoice: readonly { readonly voice: Voice; readonly wants: number }[];
}

const BASES: readonly Basis[] = ['stated', 'inferred', 'analyst'];

/** One entry per party that decides, in the case itself or in a variant. */
export function supportOfWants(checked: Case, conflict: Conflict, variant: Variant | undefined): AssumptionSupport[] {
  const look = ledgerFor(checked, variant);
  return conflict.parties.map(({ id }, party) => {
    const wants = wantsIn(conflict, party).map(({ path, text, statement }) => look(path, text, statement));
    const count = (basis: Basis | undefined) => wants.filter((want) => want.basis === basis).length;
    const byVoice = new Map<string, { voice: Voice; wants: number }>();
    for (const want of wants) {
      for (const voice of want.voices) {
        const known = byVoice.get(voiceKey(voice));
        if (known === undefined) byVoice.set(voiceKey(voice), { voice, wants: 1 });
        else known.wants++;
      }
    }
    return {
      party,
      wants,
      stated: count('stated'),
      inferred: count('inferred'),
      analyst: count('analyst'),
      unsupported: count(undefined),
      inOwnVoice: wants.filter(({ voices }) => voices.some(({ voice }) => voice === id)).length,
      inOthersVoice: wants.filter(
        ({ voices }) => voices.length > 0 && voices.every(({ voice }) => voice !== undefined && voice !== id),
      ).length,
      byVoice: [...byVoice.values()].sort((a, b) => b.wants - a.wants),
    };
  });
}

interface Want {
  readonly path: string;
  readonly text: string;
  readonly statement: WantedStatement | undefined;
}

function wantsIn({ parties, options, preferences }: Conflict, party: number): Want[] {
  const { wants } = preferences[party]!;
  const whole = `preferences.${parties[party]!.id}`;
  switch (wants.kind) {
    case 'statements':
      return wants.steps.flat().map((statement) => ({
        path: statement.id === undefined ? whole : `${whole}.${statement.id}`,
        text: statement.text,
        statement,
      }));
    case 'weights':
      return wants.weights.map(({ option, weight }) => ({
        path: whole,
        text: `${options[option]!.id}: ${weight / wants.scale}`,
        statement: undefined,
      }));
    case 'ranking':
      return [{ path: whole, text: 'ranking', statement: undefined }];
    case 'unknown':
      return [];
  }
}

/**
 * Looks a path up in the ledger. In a variant, what it wrote itself is found under its own name; what it took over
 * unchanged is found where it was written first.
 */
export function ledgerFor(
  checked: Case,
  variant: Variant | undefined,
): (path: string, text: string, statement?: WantedStatement) => SupportedAssumption {
  const links = linksOf(checked.statements);
  const voicesOf: VoicesOf = voicesIn(checked);
  const chain = chainOf(checked, variant);
  return (path, text, statement) => {
    const whole = wholeOf(path);
    const prefixes: string[] = [];
    for (const one of chain) {
      prefixes.push(`variants.${one.id}.`);
      // What a variant writes anew, its predecessors say nothing about.
      const isWritten = one.changes.some((change) => path === change || path.startsWith(`${change}.`));
      if (isWritten && !isTakenOver(checked, one, path, statement)) break;
      if (one === chain.at(-1)) prefixes.push('');
    }
    if (chain.length === 0) prefixes.push('');
    const exact = firstLinked(
      links,
      prefixes.map((prefix) => prefix + path),
    );
    // A whole variant is evidence for what it writes, not for what it takes over.
    const written = prefixes.at(-1) === '' ? [] : [prefixes.at(-1)!.slice(0, -1)];
    const general = firstLinked(links, [
      ...(whole === path ? [] : prefixes.map((prefix) => prefix + whole)),
      ...written,
    ]);
    const found = exact ?? general;
    const linked = (how: 'against' | 'qualifying') => [
      ...new Set(prefixes.flatMap((prefix) => links.get(prefix + path)?.[how] ?? []).map(({ id }) => id)),
    ];
    const supporting = found?.supporting ?? [];
    return {
      path,
      text,
      basis: BASES.find((basis) => supporting.some((link) => link.basis === basis)),
      asPartOfWhole: exact === undefined && found !== undefined,
      statements: [...new Set(supporting.map(({ statement: one }) => one.id))],
      contradictedBy: linked('against'),
      qualifiedBy: linked('qualifying'),
      voices: voicesOf(supporting.map(({ statement: one }) => one)),
    };
  };
}

interface Links {
  readonly supporting: { readonly statement: Statement; readonly basis: Basis }[];
  readonly against: Statement[];
  readonly qualifying: Statement[];
}

function linksOf(statements: readonly Statement[]): ReadonlyMap<string, Links> {
  const links = new Map<string, Links>();
  const at = (what: string): Links => {
    const known = links.get(what);
    if (known !== undefined) return known;
    const made: Links = { supporting: [], against: [], qualifying: [] };
    links.set(what, made);
    return made;
  };
  for (const statement of statements) {
    for (const { what, basis } of statement.supports) at(what).supporting.push({ statement, basis });
    for (const { what } of statement.contradicts) at(what).against.push(statement);
    for (const { what } of statement.qualifies) at(what).qualifying.push(statement);
  }
  return links;
}

function firstLinked(links: ReadonlyMap<string, Links>, paths: readonly string[]): Links | undefined {
  return paths.map((path) => links.get(path)).find((found) => found !== undefined && found.supporting.length > 0);
}

/** The variant, the one it starts from, and so on. */
function chainOf(checked: Case, variant: Variant | undefined): Variant[] {
  const chain: Variant[] = [];
  for (let at = variant; at !== undefined; at = checked.variants.find(({ id }) => id === at!.from)) chain.push(at);
  return chain;
}

/** Whether a variant that rewrites a list only repeats this line of it. */
function isTakenOver(checked: Case, variant: Variant, path: string, statement: WantedStatement | undefined): boolean {
  const before =
    variant.from === undefined ? checked.conflict : checked.variants.find(({ id }) => id === variant.from)?.conflict;
  if (before === undefined) return false;
  const [section, name, id] = path.split('.');
  if (section === 'preferences') {
    const party = before.parties.findIndex((one) => one.id === name);
    const wants = before.preferences[party]?.wants;
    if (wants?.kind !== 'statements' || statement === undefined || id === undefined) return false;
    const old = wants.steps.flat().find((one) => one.id === id);
    return old !== undefined && expressionKey(old.wants, before) === expressionKey(statement.wants, variant.conflict);
  }
  if (section === 'rules') {
    const old = before.rules.find((rule) => rule.id === name);
    const now = variant.conflict.rules.find((rule) => rule.id === name);
    if (old === undefined || now === undefined) return false;
    return expressionKey(old.allows, before) === expressionKey(now.allows, variant.conflict);
  }
  return false;
}

function wholeOf(path: string): string {
  const parts = path.split('.');
  return parts[0] === 'preferences' ? parts.slice(0, 2).join('.') : path;
}
