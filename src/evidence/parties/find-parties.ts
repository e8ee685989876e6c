import type { Ask, FoundParty, Mention } from '../reading.ts';
import type { ReportText } from '../text/report-text.ts';
import type { Claim, NamedParty } from './claims.ts';
import { holdersOf } from './claims.ts';
import { fold } from './fold.ts';
import { gazetteerParty } from './gazetteer/gazetteer.ts';
import { knownParties } from './known-parties.ts';
import { FIRM_ENDINGS } from './lexicon/institutions.ts';
import { bodiesIn } from './named-bodies.ts';
import { namedMentions } from './named-mentions.ts';
import { peopleIn } from './people.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { runsIn } from './runs.ts';
import { sameNameAsks } from './same-name.ts';

/**
 * Who is named in a report, debris included: states by name, adjective, demonym, capital and seat of government;
 * organizations; groups and companies that act; people. Mentions do not overlap. In order of their first mention.
 * Linear in the length of the report.
 */
export function findParties(report: ReportText): { parties: FoundParty[]; asks: Ask[] } {
  const pieces = piecesOf(report);
  const { claims, parties: bodies, taken, nameless } = bodiesIn(pieces, knownParties(pieces));
  const holders = holdersOf(pieces.length, claims);
  const isTaken = (at: number) => holders[at]! >= 0 || taken[at] === 1;
  const runs = runsIn(pieces, isTaken);
  const labels = new Set(
    report.paragraphs.flatMap(({ label }) =>
      label === undefined
        ? []
        : [
            label
              .split(/[\s-]+/)
              .map(fold)
              .join(' '),
          ],
    ),
  );
  const people = peopleIn(pieces, runs, claims, holders, labels, nameless, isTaken);
  const all = [...claims, ...namedMentions(pieces, people, isTaken)].sort((a, b) => a.from - b.from);
  const parties = gathered(report.text, pieces, all, new Map([...bodies, ...people].map((party) => [party.id, party])));
  return { parties, asks: sameNameAsks(parties) };
}

/** With the dot of `Ltd.` and the like, unless it ends the sentence. */
function endOf(text: string, pieces: readonly Piece[], to: number): number {
  const last = pieces[to - 1]!;
  const isDotted = FIRM_ENDINGS.has(last.key) && text[last.end] === '.' && pieces[to]?.sentence === last.sentence;
  return isDotted ? last.end + 1 : last.end;
}

function gathered(
  text: string,
  pieces: readonly Piece[],
  claims: readonly Claim[],
  named: ReadonlyMap<string, NamedParty>,
): FoundParty[] {
  const found = new Map<string, { mentions: Mention[]; counts: Map<string, number> }>();
  for (const { from, to, party } of claims) {
    const first = pieces[from]!;
    const mention: Mention = { start: first.start, end: endOf(text, pieces, to), paragraph: first.paragraph };
    const words = text.slice(mention.start, mention.end);
    const entry = found.get(party) ?? { mentions: [], counts: new Map<string, number>() };
    entry.mentions.push(mention);
    entry.counts.set(words, (entry.counts.get(words) ?? 0) + 1);
    found.set(party, entry);
  }
  return [...found].map(([id, { mentions, counts }]) => {
    const { name, what, of, title } = named.get(id) ?? { ...gazetteerParty(id), of: undefined, title: undefined };
    return { id, name, what, of, title, surfaces: [...counts].map(([words, count]) => ({ words, count })), mentions };
  });
}
