/** Where the talks of a draft name parties, issues and values of issues: as keys, as values, and in orders. */
import type { Draft } from './draft.ts';
import type { DraftBreakdown, DraftIssue, DraftRange, DraftTalks, DraftTogether } from './draft-talks.ts';
import type { Path } from './path.ts';

export interface NameInTalks {
  readonly path: Path;
  /** The name; or several, with `>` and `=` between them. */
  readonly text: string;
  readonly of: { readonly kind: 'party' | 'issue' } | { readonly kind: 'value'; readonly issue: string };
  /** Whether it is the key at the end of the path, or what stands behind it. */
  readonly as: 'key' | 'text' | 'order';
  /** Whether it is what introduces the name. */
  readonly introduces: boolean;
}

type Part = Omit<DraftTalks, 'meetings'> | NonNullable<NonNullable<DraftTalks['meetings']>[string]>;
type Party = NonNullable<NonNullable<Part['parties']>[string]>;

/** The talks' own part and those of the meetings, each with the path that leads there. */
function* talksParts({ talks }: Draft): Generator<{ readonly part: Part; readonly root: Path }> {
  if (talks === undefined) return;
  yield { part: talks, root: ['talks'] };
  for (const [id, part] of Object.entries(talks.meetings ?? {})) yield { part, root: ['talks', 'meetings', id] };
}

export function* namesInTalks(draft: Draft): Generator<NameInTalks> {
  for (const { part, root } of talksParts(draft)) {
    for (const [id, issue] of Object.entries(part.issues ?? {})) {
      yield key([...root, 'issues', id], { kind: 'issue' }, true);
      if (issue !== null) yield* valuesOf(issue, id, [...root, 'issues', id]);
    }
    for (const [id, party] of Object.entries(part.parties ?? {})) {
      yield key([...root, 'parties', id], { kind: 'party' });
      if (party !== null) yield* inParty(party, [...root, 'parties', id]);
    }
    for (const [place, state] of (part.breakdown?.states ?? []).entries()) {
      for (const party of Object.keys(state.worth ?? {})) {
        yield key([...root, 'breakdown', 'states', place, 'worth', party], { kind: 'party' });
      }
    }
    if ('by' in part && part.by !== undefined) yield named([...root, 'by'], part.by, { kind: 'party' });
  }
}

/** The conditions on states of the conflict. */
export function* expressionsInTalks(draft: Draft): Generator<{ readonly path: Path; readonly text: string }> {
  for (const { part, root } of talksParts(draft)) {
    const states: NonNullable<DraftBreakdown['states']> = part.breakdown?.states ?? [];
    for (const [place, { where }] of states.entries()) {
      if (where !== undefined) yield { path: [...root, 'breakdown', 'states', place, 'where'], text: where };
    }
  }
}

function key(path: Path, of: NameInTalks['of'], introduces = false): NameInTalks {
  return { path, text: String(path.at(-1)), of, as: 'key', introduces };
}

function named(path: Path, text: string, of: NameInTalks['of'], introduces = false): NameInTalks {
  return { path, text, of, as: 'text', introduces };
}

function* valuesOf(issue: DraftIssue, id: string, at: Path): Generator<NameInTalks> {
  for (const kind of ['values', 'ordered'] as const) {
    const values = issue[kind];
    const of = { kind: 'value', issue: id } as const;
    if (Array.isArray(values)) {
      for (const [place, value] of values.entries()) yield named([...at, kind, place], value, of, true);
    } else for (const value of Object.keys(values ?? {})) yield key([...at, kind, value], of, true);
  }
}

function* inParty(party: Party, at: Path): Generator<NameInTalks> {
  yield* inNumbers(party, at);
  for (const [issue, order] of Object.entries(party.order ?? {})) {
    const path = [...at, 'order', issue];
    if (order !== null) yield { path, text: order, of: { kind: 'value', issue }, as: 'order', introduces: false };
    yield key(path, { kind: 'issue' });
  }
  if (party.importance != null) {
    const path = [...at, 'importance'];
    yield { path, text: party.importance, of: { kind: 'issue' }, as: 'order', introduces: false };
  }
  for (const [place, { never }] of (party.redLines ?? []).entries()) {
    yield* inRanges(never, [...at, 'redLines', place, 'never']);
  }
  if (party.reservation != null && typeof party.reservation === 'object') {
    yield* inRanges(party.reservation, [...at, 'reservation']);
  }
  for (const [about, belief] of Object.entries(party.believes ?? {})) {
    const path = [...at, 'believes', about];
    if (belief !== null) yield* inNumbers(belief, path);
    yield key(path, { kind: 'party' });
  }
}

function* inNumbers({ weights, values, together }: Pick<Party, 'weights' | 'values' | 'together'>, at: Path) {
  for (const issue of Object.keys(weights ?? {})) yield key([...at, 'weights', issue], { kind: 'issue' });
  for (const [issue, worth] of Object.entries(values ?? {})) {
    const path = [...at, 'values', issue];
    for (const value of Object.keys(worth ?? {})) yield key([...path, value], { kind: 'value', issue });
    yield key(path, { kind: 'issue' });
  }
  if (together != null) yield* inTogether(together, [...at, 'together']);
}

function* inTogether(terms: readonly DraftTogether[], at: Path): Generator<NameInTalks> {
  for (const [place, term] of terms.entries()) {
    const here = [...at, place];
    if ('adds' in term) {
      for (const side of ['when', 'unless'] as const) if (term[side]) yield* inRanges(term[side], [...here, side]);
    } else {
      for (const kind of ['sum', 'least', 'most'] as const)
        if (term[kind]) yield* inTogether(term[kind], [...here, kind]);
    }
  }
}

function* inRanges(ranges: { readonly [issue: string]: DraftRange }, at: Path): Generator<NameInTalks> {
  for (const [issue, range] of Object.entries(ranges)) {
    const path = [...at, issue];
    const of = { kind: 'value', issue } as const;
    if (Array.isArray(range)) {
      for (const [place, one] of range.entries()) if (typeof one === 'string') yield named([...path, place], one, of);
    } else if (typeof range === 'string') yield named(path, range, of);
    yield key(path, { kind: 'issue' });
  }
}
