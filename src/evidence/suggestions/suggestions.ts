/**
 * What in a report could become part of a model: a want or interest a preference, what one can or is ready to do an option, what
 * one must a rule or deadline, `X rather than Y` a pair. Each names its rule, its words, its passage and whose it would be.
 */
import type { FoundParty, ProposedStatement, Span, Suggestion } from '../reading.ts';
import type { ReportText, Sentence, Token } from '../text/report-text.ts';
import { CUES, type Cue } from './cues.ts';

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
    if (sentence === undefined || statement.kind === 'question') continue;
    suggestions.push(...suggestionsOf(statement, sentence, here, named));
  }
  return suggestions;
}

interface Named extends Span {
  readonly id: string;
}

function suggestionsOf(
  statement: ProposedStatement,
  sentence: Sentence,
  names: readonly Named[],
  parties: ReadonlyMap<string, FoundParty>,
): Suggestion[] {
  const words = sentence.tokens.filter(({ kind }) => kind === 'word');
  const found = new Map<Suggestion['for'], Suggestion>();
  for (let i = 0; i < words.length; i++) {
    for (const cue of CUES.get(words[i]!.lower) ?? []) {
      if (found.has(cue.for) || !matches(cue, words, i)) continue;
      const last = words[i + cue.words.length - 1]!;
      const cued = { start: words[i]!.start, end: last.end };
      const party = partyOf(statement, cued, names, parties, words, i);
      // What anybody can is no option of anybody's.
      if (cue.rule === 'can' && party === undefined) continue;
      found.set(cue.for, {
        statement: statement.id,
        for: cue.for,
        party,
        at: { start: statement.start, end: statement.end },
        because: {
          rule: `suggestion/${cue.rule}`,
          words: sentence.text.slice(cued.start - sentence.start, cued.end - sentence.start),
        },
      });
    }
  }
  const deadline = statement.dates.find(({ isDeadline }) => isDeadline);
  if (deadline !== undefined) {
    found.set('deadline', {
      statement: statement.id,
      for: 'deadline',
      party: found.get('rule')?.party ?? partyOf(statement, deadline, names, parties, words, words.length),
      at: { start: statement.start, end: statement.end },
      because: { rule: 'suggestion/deadline', words: deadline.words },
    });
  }
  return [...found.values()];
}

function matches(cue: Cue, words: readonly Token[], i: number): boolean {
  if (!cue.words.every((word, k) => words[i + k]?.lower === word)) return false;
  const before = words[i - 1]?.lower ?? '';
  return cue.notAfter === undefined || !cue.notAfter.has(before);
}

/** The state, body or person's side named last before the cue; for `I` and `we` the speaker's; undefined where nobody is named. */
function partyOf(
  statement: ProposedStatement,
  cued: Span,
  names: readonly Named[],
  parties: ReadonlyMap<string, FoundParty>,
  words: readonly Token[],
  i: number,
): string | undefined {
  const near = words.slice(Math.max(0, i - 4), i).map(({ lower }) => lower);
  if (near.includes('we') || near.includes('i')) return sideOf(statement.speaker.party, parties);
  // `beneficial for Russia`, `goal of Russia`: the name that the cue leads to.
  const after = names.find(({ start }) => start >= cued.end && start - cued.end <= 5);
  if (after !== undefined && /^(?:for|of|to)$/.test(words.findLast(({ end }) => end <= cued.end)?.lower ?? ''))
    return sideOf(after.id, parties);
  const before = names.filter(({ end }) => end <= cued.start).at(-1);
  if (before !== undefined) return sideOf(before.id, parties);
  const isSpeakers = statement.speaker.what === 'state' || statement.speaker.what === 'organization';
  return isSpeakers ? statement.speaker.party : undefined;
}

function sideOf(id: string | undefined, parties: ReadonlyMap<string, FoundParty>): string | undefined {
  if (id === undefined) return undefined;
  return parties.get(id)?.what === 'person' ? (parties.get(id)?.of ?? id) : id;
}
