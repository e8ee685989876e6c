/** The evidence ledger: sources, statements, and what in the model they bear on. */
import type { CaseParty, Source, Statement, Support } from '../../model/index.ts';
import { didYouMean } from '../did-you-mean.ts';
import type { Draft } from '../draft.ts';
import { normalizeId, show } from '../identifier.ts';
import type { Path } from '../path.ts';
import { checkAnchor } from './check-anchor.ts';
import { checkDated } from './check-dated.ts';
import { checkKnown, checkSources, inCircles } from './check-sources.ts';
import type { MergedVariant } from './check-variants.ts';
import type { Report } from './fault-report.ts';
import type { MergedConflict } from './merged-conflict.ts';
import type { SharedWork } from './shared-work.ts';
import { pathsOfTalks } from './talks-paths.ts';

export function checkEvidence(
  draft: Draft,
  parties: readonly CaseParty[],
  base: MergedConflict | undefined,
  variants: readonly MergedVariant[],
  shared: SharedWork,
  report: Report,
): { readonly sources: Source[]; readonly statements: Statement[] } {
  const sources = shared.once('sources', [draft.sources], report, () => checkSources(draft.sources ?? {}, report));
  const written = Object.entries(draft.statements ?? {});
  if (written.length === 0) return { sources, statements: [] };
  const places = placesToPoint(parties, base, variants, draft);
  const statements = written.map(([id, statement]): Statement => {
    const checked = shared.once('statement', [id, statement, draft.sources, parties], report, () =>
      checkStatement(id, statement, draft.sources ?? {}, parties, report),
    );
    // What they name may be gone although the statement stands as it stood.
    for (const key of ['supports', 'contradicts', 'qualifies'] as const) {
      for (const [place, { what }] of checked[key].entries()) {
        checkNamed(what, ['statements', id, key, place, 'what'], places, report);
      }
    }
    return checked;
  });
  checkSame(statements, report);
  return { sources, statements };
}

/** All of a statement, but for whether there is what it bears on. */
function checkStatement(
  id: string,
  statement: NonNullable<Draft['statements']>[string],
  sources: NonNullable<Draft['sources']>,
  parties: readonly CaseParty[],
  report: Report,
): Statement {
  const at = ['statements', id];
  const { source, voice, date, said, by } = statement;
  if (source !== undefined) checkKnown(source, [...at, 'source'], sources, report);
  if (voice !== undefined && !parties.some((one) => one.id === voice)) {
    report.fault({
      code: 'party/unknown',
      at: [...at, 'voice'],
      says: `No party is called ${show(voice)}.`,
      hint:
        didYouMean(
          voice,
          parties.map((one) => one.id),
        ) ?? 'A voice is the id of a party; a person goes into "speaker:".',
    });
  }
  const links = (key: 'supports' | 'contradicts' | 'qualifies') =>
    (statement[key] ?? []).map(({ what, basis }): Support => ({ what: normalizeId(what.trim()), basis }));
  return {
    id,
    source,
    paragraph: statement.at?.paragraph,
    anchor: checkAnchor(statement.at, [...at, 'at'], source !== undefined, report),
    speaker: statement.speaker,
    via: statement.via ?? [],
    voice,
    kind: statement.kind,
    status: statement.status ?? 'none',
    says: statement.says,
    date: checkDated(date, [...at, 'date'], report),
    said: checkDated(said, [...at, 'said'], report),
    by: checkDated(by, [...at, 'by'], report),
    act: statement.act,
    sameAs: statement.sameAs,
    checked: statement.checked ?? 'confirmed',
    credibility: statement.credibility,
    estimate: statement.estimate,
    confidence: statement.confidence,
    supports: links('supports'),
    contradicts: links('contradicts'),
    qualifies: links('qualifies'),
  };
}

/** What a statement repeats must be there, lead to a first one in the end, and be said by the same voice. */
function checkSame(statements: readonly Statement[], report: Report): void {
  const byId = new Map(statements.map((one) => [one.id, one]));
  const circling = inCircles(byId.keys(), (id) => byId.get(id)?.sameAs);
  for (const { id, sameAs, voice } of statements) {
    if (sameAs === undefined) continue;
    const at = ['statements', id, 'sameAs'];
    const other = byId.get(sameAs);
    if (other === undefined) {
      report.fault({
        code: 'evidence/unknown-statement',
        at,
        says: `No statement is called ${show(sameAs)}.`,
        hint:
          didYouMean(sameAs, byId.keys()) ?? 'Name an entry of "statements:" in which the same voice says the same.',
      });
    } else if (circling.has(id)) {
      report.fault({
        code: 'evidence/circular',
        at,
        says: `${show(id)} is the same as ${show(sameAs)}, and that leads back to ${show(id)}.`,
        hint: 'Let the later ones name the first, and the first none.',
      });
    } else if (voice !== undefined && other.voice !== undefined && voice !== other.voice) {
      report.fault({
        code: 'evidence/other-voice',
        at,
        says: `${show(sameAs)} is said by ${show(other.voice)}, not by ${show(voice)}: two voices count as two.`,
        hint: 'Remove "sameAs:", or mend one of the voices.',
      });
    }
  }
}

function checkNamed(what: string, at: Path, places: Places, report: Report): void {
  if (places.has(what)) return;
  const withoutStart = what.replace(/^conflict\./, '');
  report.fault({
    code: 'evidence/unknown-path',
    at,
    says: `${show(what)} names nothing in the case.`,
    hint: places.has(withoutStart)
      ? `Did you mean "${withoutStart}"?`
      : (nearPath(what, places.all()) ??
        'Write a path such as options.us.relieve, rules.one-fate or preferences.russia.calm.'),
  });
}

/** The slip may be in one step of the path only: so the candidates are those with the same beginning first. */
function nearPath(what: string, places: ReadonlySet<string>): string | undefined {
  const start = what.slice(0, what.lastIndexOf('.') + 1);
  const kin = [...places].filter((place) => start !== '' && place.startsWith(start));
  return didYouMean(what, kin) ?? didYouMean(what, places);
}

/** The paths that evidence may name. */
interface Places {
  readonly has: (path: string) => boolean;
  /** Each of them, for whoever has to guess. */
  readonly all: () => ReadonlySet<string>;
}

/** A variant's paths are listed when one of them is asked for. */
function placesToPoint(
  parties: readonly CaseParty[],
  base: MergedConflict | undefined,
  variants: readonly MergedVariant[],
  draft: Draft,
): Places {
  const own = new Set<string>(parties.map(({ id }) => `parties.${id}`));
  if (base !== undefined) for (const path of pathsOf(base)) own.add(path);
  if (draft.talks !== undefined) for (const path of pathsOfTalks(draft.talks)) own.add(path);
  for (const id of Object.keys(draft.conflict?.variants ?? {})) own.add(`variants.${id}`);
  const conflicts = new Map(variants.map(({ id, conflict }) => [id, conflict]));
  const ofVariants = new Map<string, ReadonlySet<string>>();
  const ofVariant = (id: string): ReadonlySet<string> => {
    const conflict = conflicts.get(id);
    const paths = ofVariants.get(id) ?? new Set(conflict === undefined ? [] : pathsOf(conflict));
    ofVariants.set(id, paths);
    return paths;
  };
  return {
    has(path) {
      if (own.has(path)) return true;
      const [, id, rest] = /^variants\.([^.]*)\.(.*)$/s.exec(path) ?? [];
      return id !== undefined && ofVariant(id).has(rest!);
    },
    all() {
      const places = new Set(own);
      for (const id of conflicts.keys()) for (const path of ofVariant(id)) places.add(`variants.${id}.${path}`);
      return places;
    },
  };
}

function* pathsOf(conflict: MergedConflict): Generator<string> {
  yield* ['options', 'context', 'terms', 'rules', 'sameOutcome', 'statusQuo', 'preferences'];
  for (const [party, options] of conflict.options) {
    yield `options.${party}`;
    for (const option of options.keys()) yield `options.${party}.${option}`;
  }
  for (const id of conflict.context.keys()) yield `context.${id}`;
  for (const name of conflict.terms.keys()) yield `terms.${name}`;
  for (const rule of conflict.rules) if (typeof rule !== 'string' && rule.id !== undefined) yield `rules.${rule.id}`;
  for (const number of conflict.states?.keys() ?? []) yield `states.${number}`;
  for (const party of conflict.moves?.keys() ?? []) yield `moves.${party}`;
  for (const [party, preference] of conflict.preferences) {
    yield `preferences.${party}`;
    if (!Array.isArray(preference)) continue;
    for (const step of preference) {
      for (const part of Array.isArray(step) ? step : [step]) {
        if (typeof part !== 'string') for (const id of Object.keys(part)) yield `preferences.${party}.${id}`;
      }
    }
  }
}
