/** Whose want, option or duty a passage tells of: a state, organization or group that stands by the cue, or the speaker's side. */
import type { FoundParty, ProposedStatement, Span } from '../reading.ts';
import type { Token } from '../text/report-text.ts';
import type { Cue } from './cues.ts';

export interface Named extends Span {
  readonly id: string;
}

interface Passage {
  /** Undefined for a deadline. */
  readonly cue: Cue | undefined;
  readonly tokens: readonly Token[];
  /** The place of the cue in the tokens. */
  readonly at: number;
  readonly statement: ProposedStatement;
  /** In the sentence, in order. */
  readonly names: readonly Named[];
  readonly parties: ReadonlyMap<string, FoundParty>;
}

/** Words between a name and the verb that is its. */
const FAR = 5;
const OPENS_CLAUSE = /^(?:and|but|or|that|which|who|whose|because|if|when|while|as|than|said|says|whether|unless)$/;
const PRONOUNS = /^(?:it|they|he|she)$/;

/** The party's id; undefined where nobody stands there who could act. */
export function partyOf(passage: Passage): string | undefined {
  const { cue, tokens, at, statement, names } = passage;
  const start = tokens[at]?.start ?? statement.end;
  if (cue?.whose === 'led-to') {
    const end = tokens[at + cue.words.length - 1]!.end;
    const after = names.find((name) => name.start >= end && name.start - end <= 6);
    return after === undefined ? undefined : sideOf(after.id, passage);
  }
  for (let k = at - 1, words = 0; k >= 0 && words <= FAR; k--) {
    const token = tokens[k]!;
    if (/^(?:we|i)$/.test(token.lower)) return sideOf(statement.speaker.party, passage);
    const name = names.find((one) => one.start <= token.start && token.end <= one.end);
    if (name !== undefined && cue === undefined && isReached(name, tokens)) continue;
    if (name !== undefined) return sideOf(name.id, passage);
    if (PRONOUNS.test(token.lower))
      return names.some(({ end }) => end <= token.start) || statement.speaker.what === 'outlet'
        ? beforePronoun(passage, token.start)
        : sideOf(statement.speaker.party, passage);
    // Beyond a clause's opening, or a mark, stands another subject.
    if (cue?.whose === 'subject' && (OPENS_CLAUSE.test(token.lower) || /^[,;:–—]$/.test(token.text))) break;
    words++;
  }
  if (cue === undefined || cue.whose === 'free') {
    const before = names.findLast((name) => name.end <= start && !(cue === undefined && isReached(name, tokens)));
    if (before !== undefined) return sideOf(before.id, passage);
  }
  return isBareVerb(passage) ? sideOf(statement.speaker.party, passage) : undefined;
}

/**
 * `go to the court`, `talks with Norway`: where or with whom something is done, not who has to do it by a day; unlike
 * `expected from Norway` and `for Norway to leave`.
 */
function isReached({ start, end }: Named, tokens: readonly Token[]): boolean {
  let k = tokens.findLastIndex((token) => token.end <= start);
  while (k >= 0 && /^(?:the|a|an|its|their|his|her|neighboring|both)$/.test(tokens[k]!.lower)) k--;
  const preposition = tokens[k]?.lower ?? '';
  if (preposition === 'from') return !OWED.test(tokens[k - 1]?.lower ?? '');
  if (preposition === 'for') return tokens.find((token) => token.start >= end)?.lower !== 'to';
  return /^(?:to|with|at|before|in|into|against|on|over|via|through)$/.test(preposition);
}

const OWED = /^(?:expected|demanded|required|due|wanted|asked|needed|sought|requested|payment|answer|reply)$/;

/** `Bulgaria said it wants`: the name before the pronoun, a person's side or a body; else the speaker's side. */
function beforePronoun(passage: Passage, start: number): string | undefined {
  const { names, statement } = passage;
  const before = names.findLast(({ end }) => end <= start);
  return sideOf(statement.speaker.party, passage) ?? (before === undefined ? undefined : sideOf(before.id, passage));
}

/** Where a body is the speaker and the verb is what reports it: `The ministry demands`. */
function isBareVerb({ cue, statement }: Passage): boolean {
  return cue === undefined
    ? false
    : /^(?:demand|offer|threat|refuse)$/.test(cue.rule) &&
        statement.speaker.what !== 'outlet' &&
        statement.speaker.what !== 'author';
}

function sideOf(id: string | undefined, { parties }: Passage): string | undefined {
  const party = id === undefined ? undefined : parties.get(id);
  if (party === undefined || party.what !== 'person') return party?.id;
  const side = party.of === undefined ? undefined : parties.get(party.of);
  return side?.what === 'person' ? undefined : side?.id;
}
