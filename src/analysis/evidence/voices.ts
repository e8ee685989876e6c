/**
 * Who speaks in the ledger, each counted once: a party speaks with one voice, whoever speaks for it, and also where it is
 * itself the speaker named; a person with one,
 * whoever quotes her; whoever has no name with one for each medium that passes it on; an outlet with one, however often it says a thing, and so do several outlets that report one event
 * in their own words, or an original and its translation. Whether they have it from one another the ledger does not say:
 * they are taken together, so that no number of reprints makes a thing surer.
 */
import type { Case, Source, Statement } from '../../model/index.ts';
import { isUnnamed } from './is-unnamed.ts';

/** Whose statement it is: the speaker named, and the party it speaks for, where it speaks for one. */
export interface Voice {
  /** Undefined for what the analyst brings herself, and for a source that names no speaker. */
  readonly speaker: string | undefined;
  /** The id of a party: written so, or whose name or other name the speaker goes by. */
  readonly voice: string | undefined;
  /** True where it is the analyst who says so: a statement without a source. */
  readonly isAnalyst: boolean;
  /**
   * Where the speaker is whoever writes or asks there, the id of the first source of those that count as one; `the
   * outlet` of another paper is another voice.
   */
  readonly of: string | undefined;
  /** Where the speaker has no name, the medium that heard it: `a source` of another medium is another voice. */
  readonly via: string | undefined;
}

export type VoicesOf = (statements: readonly Statement[]) => Voice[];

/** What is the same for one voice and differs for two. */
export function voiceKey({ speaker, voice, isAnalyst, of, via }: Voice): string {
  if (voice !== undefined) return `party ${voice}`;
  if (isAnalyst && speaker === undefined) return 'analyst';
  if (via !== undefined) return `${speaker ?? ''} via ${via}`;
  return of === undefined ? `speaker ${speaker ?? ''}` : `${speaker ?? 'the outlet'} of ${of}`;
}

/** The voices of statements of this case, in the order in which they are first heard, each once. */
export function voicesIn(checked: Pick<Case, 'parties' | 'sources' | 'statements'>): VoicesOf {
  const voiceOf = voiceIn(checked);
  return (statements) => {
    const voices = new Map<string, Voice>();
    for (const statement of statements) {
      const voice = voiceOf(statement);
      if (!voices.has(voiceKey(voice))) voices.set(voiceKey(voice), voice);
    }
    return [...voices.values()];
  };
}

/** The voice of one statement of this case; of one that is the same as another, the other's. */
export function voiceIn({
  parties,
  sources,
  statements,
}: Pick<Case, 'parties' | 'sources' | 'statements'>): (statement: Statement) => Voice {
  const byId = new Map(statements.map((one) => [one.id, one]));
  const firstOf = endOfChain((id) => byId.get(id)?.sameAs);
  const group = groupsOf(sources);
  const outlets = new Map(sources.map(({ id, outlet }) => [id, outlet]));
  const media = new Set(statements.map(({ via }) => lastNamed(via)));
  const partyNamed = partiesByName(parties);
  // Heard by the outlet itself, it counts with what others have from that outlet.
  const mediumOf = (via: readonly string[], outlet: string | undefined) =>
    lastNamed(via) ?? (media.has(outlet) ? outlet : undefined);
  return (statement) => {
    const { source, speaker, voice: written, via } = byId.get(firstOf(statement.id)) ?? statement;
    const voice = written ?? (speaker === undefined ? undefined : partyNamed.get(bare(speaker)));
    if (source === undefined) return { speaker, voice, isAnalyst: true, of: undefined, via: undefined };
    const name = speaker !== undefined && speaker === outlets.get(source) ? 'the outlet' : speaker;
    const isOfSource = name === undefined || OF_SOURCE.has(name);
    const of = isOfSource ? group.get(source) : undefined;
    const isDescribed = speaker !== undefined && !isOfSource && isUnnamed(speaker);
    return {
      speaker: name,
      voice,
      isAnalyst: false,
      of,
      via: isDescribed ? mediumOf(via, outlets.get(source)) : undefined,
    };
  };
}

/** By its names, as `bare` has them, the id of a party; a name that several go by is nobody's. */
function partiesByName(parties: Case['parties']): ReadonlyMap<string, string> {
  const named = new Map<string, string | undefined>();
  for (const { id, name, aliases } of parties) {
    for (const one of [name, ...aliases].map(bare)) {
      named.set(one, named.has(one) && named.get(one) !== id ? undefined : id);
    }
  }
  return new Map([...named].flatMap(([name, id]) => (id === undefined ? [] : [[name, id] as const])));
}

/** `The Rural Party` and `rural party` are one name. */
const bare = (name: string) =>
  name
    .trim()
    .replace(/\s+/gu, ' ')
    .toLowerCase()
    .replace(/^(?:the|an?) /, '');

/** The one with a name who heard it first. */
function lastNamed(via: readonly string[]): string | undefined {
  return via.findLast((name) => !isUnnamed(name));
}

/** Those who are told apart by the source they write or ask in. */
const OF_SOURCE: ReadonlySet<string> = new Set(['the outlet', 'the author', 'the interviewer']);

/** By source the first of those that it counts as one with: by translation, and by event. */
function groupsOf(sources: readonly Source[]): ReadonlyMap<string, string> {
  const byId = new Map(sources.map((one) => [one.id, one]));
  const originalOf = endOfChain((id) => byId.get(id)?.translationOf);
  const byEvent = new Map<string, string>();
  const groups = new Map<string, string>();
  for (const { id, event: own } of sources) {
    const original = originalOf(id);
    const event = own ?? byId.get(original)?.event;
    const first = (event === undefined ? undefined : byEvent.get(event)) ?? original;
    if (event !== undefined) byEvent.set(event, first);
    groups.set(id, first);
  }
  return groups;
}

/** Follows links to the last one. Each is followed once, however long the chains; they do not circle. */
function endOfChain(next: (id: string) => string | undefined): (id: string) => string {
  const ends = new Map<string, string>();
  return (id) => {
    const chain: string[] = [];
    let at = id;
    for (let to = next(at); to !== undefined && !ends.has(at); to = next(at)) {
      chain.push(at);
      at = to;
    }
    const end = ends.get(at) ?? at;
    for (const one of chain) ends.set(one, end);
    return end;
  };
}
