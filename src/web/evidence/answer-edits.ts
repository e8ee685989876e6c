/** What the analyst answers where only she can know, as edits of the case; and what is still to be asked. */
import type { Ask, ReportReading } from '../../evidence/reading.ts';
import { whoAsked } from '../../evidence/who-asked.ts';
import type { Draft, TextEdit } from '../../format/index.ts';
import { keptPath } from './ledger-edits.ts';
import { readingDecisions } from './reading-decisions.ts';

/** Those without an answer in the case, the day of publication first. */
export function openAsks(draft: Draft, source: string, reading: ReportReading): Ask[] {
  const { our = {}, who = {}, same = {} } = readingDecisions(draft, source, reading.text.hash);
  const isOpen = (ask: Ask) => {
    if (ask.about === 'published') return draft.sources?.[source]?.published === undefined;
    if (ask.about === 'our') return !Object.hasOwn(our, ask.speaker);
    if (ask.about === 'who') return !Object.hasOwn(who, whoAsked(ask));
    const [one, other] = ask.parties.map((id) => nameOf(id, reading));
    return !Object.hasOwn(same, one!) && !Object.hasOwn(same, other!);
  };
  const all = reading.asks.filter(isOpen);
  return [...all.filter(({ about }) => about === 'published'), ...all.filter(({ about }) => about !== 'published')];
}

/** `isGuess`: she says yes to what fits the text. */
export function publishedEdits(source: string, day: string, isGuess: boolean): TextEdit[] {
  const value = { value: day, basis: isGuess ? 'inferred' : 'analyst' };
  return [{ kind: 'set', path: ['sources', source, 'published'], value }];
}

/** The later name is the earlier one's, or its own. */
export function sameEdits(source: string, names: readonly [string, string], areSame: boolean): TextEdit[] {
  const [one, other] = names;
  return [{ kind: 'set', path: [...keptPath(source, 'same'), other], value: areSame ? one : other }];
}

/** From there on, until somebody else whom the words fit is told of. */
export function whoEdits(source: string, ask: Parameters<typeof whoAsked>[0], name: string): TextEdit[] {
  return [{ kind: 'set', path: [...keptPath(source, 'who'), whoAsked(ask)], value: name }];
}

/** Of this speaker alone. */
export function ourEdits(source: string, speaker: string, party: string): TextEdit[] {
  return [{ kind: 'set', path: [...keptPath(source, 'our'), speaker], value: party }];
}

export function nameOf(party: string, { parties }: ReportReading): string {
  return parties.find(({ id }) => id === party)?.name ?? party;
}
