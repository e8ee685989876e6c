/** Interviews whose turns open with names, initials, or Q and A: who of them asks. */
import { mostVoices, voiceOf } from '../text/voice-of.ts';
import type { Line } from './line.ts';

/** The place of each labelled paragraph, and whether its speaker is one who asks. */
export function labelledTurns(lines: readonly Line[]): Map<number, 'question' | 'answer'> {
  const turns = lines.flatMap(({ paragraph }, at) =>
    paragraph.label === undefined ? [] : [{ at, label: paragraph.label }],
  );
  const labels = [...new Set(turns.map(({ label }) => label))];
  const voices = new Map(labels.map((label) => [label, voiceOf(label, labels.slice(0, mostVoices))]));
  const spoken = turns.map(({ at, label }) => ({ at, voice: voices.get(label)! }));
  const askers = askersOf(lines, spoken);
  return new Map(spoken.map(({ at, voice }) => [at, askers.has(voice) ? 'question' : 'answer'] as const));
}

/** Those who ask: `Q`, a host and who asks beside her, or whoever's turns end in a question clearly more often than the others'. */
function askersOf(
  lines: readonly Line[],
  turns: readonly { readonly at: number; readonly voice: string }[],
): Set<string> {
  const voices = new Map<string, { asks: number; turns: number; words: number }>();
  for (const { at, voice } of turns) {
    const sum = voices.get(voice) ?? { asks: 0, turns: 0, words: 0 };
    const { asks, words, plain } = lines[at]!;
    sum.asks += asks ? 1 : /\?/.test(plain) ? 0.4 : 0;
    sum.turns++;
    sum.words += words;
    voices.set(voice, sum);
  }
  const names = [...voices.keys()];
  const known = names.filter((voice) => askerName.test(voice));
  const rate = (voice: string) => {
    const { asks, turns: count } = voices.get(voice)!;
    return asks / count;
  };
  const mean = turns.length === 0 ? 0 : [...voices.values()].reduce((sum, { words }) => sum + words, 0) / turns.length;
  const isBrief = (voice: string) => voices.get(voice)!.words / voices.get(voice)!.turns <= mean * 1.1;
  if (names.some((voice) => answererName.test(voice)))
    return new Set(names.filter((voice) => !answererName.test(voice)));
  if (known.length > 0) {
    // A second interviewer is asked nothing: her turns never come behind one that asks.
    const asked = new Set<string>();
    for (const [place, { voice }] of turns.entries()) {
      const before = turns[place - 1]?.voice;
      if (before !== voice && known.includes(before ?? '')) asked.add(voice);
    }
    return new Set([
      ...known,
      ...names.filter((voice) => isBrief(voice) && rate(voice) >= (asked.has(voice) ? 0.7 : 0.3)),
    ]);
  }
  const best = Math.max(0, ...names.map(rate));
  if (best < 0.25) return new Set();
  return new Set(
    names.filter((voice) => rate(voice) >= Math.max(0.25, best * 0.6) && (rate(voice) > 0.7 || isBrief(voice))),
  );
}

const answererName = /^(?:a|answer)$/;
const askerName =
  /^(?:q|question|questions|(?:the )?(?:interviewer|moderator|host|co-host|presenter|anchor|reporter|journalist|correspondent|editor|press|audience|chair))$|\((?:moderator|host|interviewer|journalist|correspondent)\)$/;
