/**
 * What in a report could become part of a model: a want or interest a preference, what one can or is ready to do an option, what
 * one must a rule or deadline, `X rather than Y` a pair. Each names its rule, its words, its passage and whose it would be.
 * Few and right before many: what has no party that could act is left out, but for pairs and deadlines.
 */
import { BASE_VERBS } from '../hedges/past-verbs.ts';
import type { FoundParty, ProposedStatement, Span, Suggestion } from '../reading.ts';
import type { ReportText, Sentence, Token } from '../text/report-text.ts';
import { CUES, type Cue } from './cues.ts';
import { type Named, partyOf } from './party-of.ts';

/** In the order of the text; at most one of each kind for a statement. */
export function suggestionsIn(
  report: ReportText,
  statements: readonly ProposedStatement[],
  parties: readonly FoundParty[],
): Suggestion[] {
  const byStart = new Map<number, Sentence>();
  for (const { sentences } of report.paragraphs)
    for (const sentence of sentences) byStart.set(sentence.start, sentence);
  const named = new Map(parties.map((party) => [party.id, party]));
  const mentions = parties
    .flatMap(({ id, mentions }) => mentions.map(({ start, end }) => ({ id, start, end })))
    .sort((a, b) => a.start - b.start);
  const suggestions: Suggestion[] = [];
  let next = 0;
  for (const statement of statements) {
    while (next < mentions.length && mentions[next]!.end <= statement.start) next++;
    const here: Named[] = [];
    for (let m = next; m < mentions.length && mentions[m]!.start < statement.end; m++) here.push(mentions[m]!);
    const sentence = byStart.get(statement.start);
    if (sentence === undefined || statement.kind === 'question' || statement.within !== undefined) continue;
    suggestions.push(...suggestionsOf(statement, sentence, here, named));
  }
  return suggestions;
}

function suggestionsOf(
  statement: ProposedStatement,
  sentence: Sentence,
  names: readonly Named[],
  parties: ReadonlyMap<string, FoundParty>,
): Suggestion[] {
  const { tokens } = sentence;
  const found = new Map<Suggestion['for'], Suggestion>();
  const put = (kind: Suggestion['for'], party: string | undefined, rule: string, words: string) =>
    found.set(kind, {
      statement: statement.id,
      for: kind,
      party,
      at: { start: statement.start, end: statement.end },
      because: { rule: `suggestion/${rule}`, words },
    });
  for (let i = 0; i < tokens.length; i++) {
    for (const cue of CUES.get(tokens[i]!.lower) ?? []) {
      if (found.has(cue.for) || !matches(cue, tokens, i)) continue;
      // What others foresee that a party will not do is no refusal of its own.
      if (cue.rule === 'refuse' && statement.kind === 'assessment') continue;
      const party = partyOf({ cue, tokens, at: i, statement, names, parties });
      if (party === undefined && cue.for !== 'pair') continue;
      const cued: Span = { start: tokens[i]!.start, end: tokens[i + cue.words.length - 1]!.end };
      put(cue.for, party, cue.rule, sentence.text.slice(cued.start - sentence.start, cued.end - sentence.start));
    }
  }
  const deadline = statement.dates.find(({ isDeadline }) => isDeadline);
  if (deadline !== undefined && isDue(statement, deadline.words)) {
    const party =
      found.get('rule')?.party ??
      found.get('option')?.party ??
      partyOf({
        cue: undefined,
        tokens,
        at: tokens.findIndex(({ end }) => end > deadline.start),
        statement,
        names,
        parties,
      });
    put('deadline', party, 'deadline', deadline.words);
  }
  return [...found.values()];
}

function matches(cue: Cue, tokens: readonly Token[], i: number): boolean {
  if (!cue.words.every((word, k) => tokens[i + k]?.lower === word)) return false;
  const after = i + cue.words.length;
  const next = tokens[after];
  if (next === undefined || next.kind === 'mark' || cue.notBefore.has(next.lower)) return false;
  if (cue.whose === 'subject' && tokens.slice(Math.max(0, i - 5), i).some(({ lower }) => NOBODY.test(lower)))
    return false;
  return cue.rule !== 'prefer' || !cue.words.at(-1)!.startsWith('prefer') || setsAgainst(tokens, after);
}

const NOBODY = /^(?:not|never|nobody|no|none|neither|nor)$|n't$/;

/** `prefers an early vote to a long quarrel`: with what it is compared; `prefers to wait` has none. */
function setsAgainst(tokens: readonly Token[], from: number): boolean {
  for (let k = from + 1; k < Math.min(tokens.length, from + 8); k++) {
    const { lower, kind } = tokens[k]!;
    if (kind === 'mark') return false;
    if (lower === 'over' || (lower === 'rather' && tokens[k + 1]?.lower === 'than')) return true;
    if (lower === 'to') return !/^(?:to|not)$/.test(tokens[from]!.lower) && !BASE_VERBS.has(tokens[k + 1]?.lower ?? '');
  }
  return false;
}

/** A day by which something must or will be; not until when something was, nor by when something might be. */
function isDue({ status, because }: ProposedStatement, words: string): boolean {
  if (status === 'occurred' || (/^until\b/i.test(words) && status !== 'planned')) return false;
  return !/^(?:could|might|may|would)$/.test(because.status.words ?? '');
}
