/** Why a party ranks one state above another: the first thing it wants that tells them apart. */

import { type Conflict, numberOf, type RankedPair, type WantedStatement } from '../../model/index.ts';
import { language, ranked as phrases } from '../phrases/index.ts';
import { type Block, type Document, list, paragraph, said, type Text } from '../writers/document.ts';
import { partySaid } from './party-said.ts';
import { stateInWords } from './state-in-words.ts';

export function rankedDocument(conflict: Conflict, pairs: readonly RankedPair[], subtitle: readonly Text[]): Document {
  const { first, second } = pairs[0]!;
  const number = (state: number) => numberOf(conflict.states, state);
  return {
    title: phrases.title(number(first), number(second)),
    subtitle,
    language,
    blocks: [
      list([first, second].map((state) => phrases.state(number(state), stateInWords(conflict, state)))),
      ...pairs.flatMap((pair) => rankedBlocks(conflict, pair)),
    ],
  };
}

function rankedBlocks(conflict: Conflict, { party, first, second, better, because }: RankedPair): Block[] {
  const name = partySaid(conflict.parties[party]!);
  const [a, b] = [numberOf(conflict.states, first), numberOf(conflict.states, second)];
  const verdict =
    better === 'first'
      ? phrases.better(name, a, b)
      : better === 'second'
        ? phrases.better(name, b, a)
        : phrases.neither(name, a, b);
  const strong = { strong: verdict };
  switch (because.kind) {
    case 'unknown':
      return [
        paragraph([{ strong: phrases.unknown(name, because.why === undefined ? undefined : said(because.why)) }]),
      ];
    case 'alike':
      return [paragraph([strong, ` ${phrases.alike(because.stepCount)}`])];
    case 'ranking':
      return [
        paragraph([strong, ` ${phrases.places(a, because.places[0], b, because.places[1], because.placeCount)}`]),
      ];
    case 'weights':
      return [
        paragraph([strong, ` ${phrases.sums(a, because.sums[0], b, because.sums[1])}`]),
        list(
          because.differing.map(({ option, weight, takenIn }) =>
            phrases.weight(said(conflict.options[option]!.id), weight, takenIn === 'first' ? a : b),
          ),
        ),
      ];
    case 'statements': {
      const { step, stepCount, inFirst, inSecond } = because;
      const { wants } = conflict.preferences[party]!;
      const before = wants.kind === 'statements' ? wants.steps.slice(0, step).flat().map(wantInWords) : [];
      const [winner, loser, state, other] =
        inFirst.length > inSecond.length ? [inFirst, inSecond, a, b] : [inSecond, inFirst, b, a];
      const told =
        winner.length === 1 && loser.length === 0
          ? phrases.holdsIn(wantInWords(winner[0]!), state)
          : phrases.more(state, winner.map(wantInWords), other, loser.map(wantInWords));
      return [
        paragraph([strong, ` ${phrases.decides(step + 1, stepCount)} ${told}`]),
        ...(before.length > 0 ? [paragraph(phrases.before(before), 'quiet')] : []),
      ];
    }
  }
}

/** A want with its name, as it was written. */
export function wantInWords({ id, text }: WantedStatement): string {
  return said(id === undefined ? text : `${id}: ${text}`);
}
