/** Verbs and phrases that report speech only with a clause in `that`: `posited that`, `took the view that`, `was quick to stress that`. */

import { type SpeechAct, type SpeechVerb, speechVerb } from '../text/speech-verbs.ts';
import type { Segment } from './clause.ts';
import type { SentenceView } from './sentence-view.ts';

const words = (list: string): readonly string[] => list.split(' ');

/** By the stem, to which `-s` and `-ed` are added. */
const VERBS: readonly (readonly [act: SpeechAct, bases: readonly string[]])[] = [
  [
    'say',
    words('posit theorize theorise hypothesize hypothesise venture scoff bemoan vouch submit determine establish'),
  ],
  ['judge', words('surmise guess envisage figure trust concur')],
];

const ALONE = new Map<string, readonly [base: string, act: SpeechAct]>();
for (const [act, bases] of VERBS) {
  for (const base of bases) {
    ALONE.set(base.endsWith('e') ? `${base}d` : `${base}${base === 'submit' ? 't' : ''}ed`, [base, act]);
    ALONE.set(/(?:s|ch)$/.test(base) ? `${base}es` : `${base}s`, [base, act]);
  }
}

/** Verbs whose object says what is spoken: `issued a warning that`. */
const LIGHT = new Set(
  words(
    'issue issues issued give gives gave raise raises raised take takes took serve serves served leave leaves left offer offers offered make makes made renew renews renewed repeat repeats repeated reach reaches reached come comes came float floats floated send sends sent put puts',
  ),
);

const SPOKEN = new Map<string, SpeechAct>([
  ...words(
    'warning assurance assurances notice doubt impression point claim allegation accusation signal word reminder case',
  ).map((noun) => [noun, 'say'] as const),
  ...words('possibility prospect view conclusion prediction suggestion idea argument opinion position theory').map(
    (noun) => [noun, 'judge'] as const,
  ),
  ...words('pledge promise threat demand commitment undertaking').map((noun) => [noun, 'position'] as const),
]);

/** The verb at a token that reports by what follows it; undefined where none does. */
export function onlyWithThat({ tokens }: SentenceView, v: number, { from, to }: Segment): SpeechVerb | undefined {
  const { lower } = tokens[v]!;
  const known = (base: string, act: SpeechAct): SpeechVerb => ({
    base,
    act,
    form: /[^s]s$/.test(lower) ? 's' : 'past',
    isAlsoNoun: false,
    needsClause: false,
  });
  if (v === from) return undefined;
  const alone = ALONE.get(lower);
  if (alone !== undefined) return tokens[v + 1]?.lower === 'that' ? known(...alone) : undefined;
  const rest = tokens.slice(v + 1, Math.min(to, v + 8)).map((token) => token.lower);
  if (lower === 'let') {
    const isKnown = rest[0] === 'it' && rest[1] === 'be' && rest[2] === 'known';
    return (isKnown && rest[3] === 'that') || (rest[0] === 'slip' && rest[1] === 'that')
      ? known('say', 'say')
      : undefined;
  }
  if (/^(?:is|are|was|were|hastens|hastened)$/.test(lower)) return attuned(rest, lower.startsWith('h'), known);
  if (!LIGHT.has(lower)) return undefined;
  const that = rest.indexOf('that');
  const act = that > 0 ? SPOKEN.get(rest[that - 1]!) : undefined;
  return act === undefined ? undefined : known(act === 'judge' ? 'argue' : act === 'position' ? 'promise' : 'say', act);
}

/** `is of the opinion that`, `was quick to stress that`, `hastened to add that`. */
function attuned(
  rest: readonly string[],
  isHasty: boolean,
  known: (base: string, act: SpeechAct) => SpeechVerb,
): SpeechVerb | undefined {
  if (rest[0] === 'of' && rest[1] === 'the' && /^(?:opinion|view)$/.test(rest[2] ?? '') && rest[3] === 'that')
    return known('think', 'judge');
  const at = isHasty ? 0 : rest.indexOf('to');
  const isEager = isHasty || (at > 0 && /^(?:quick|keen|careful|eager|anxious|pains)$/.test(rest[at - 1]!));
  if (!isEager || rest[at] !== 'to' || rest[at + 2] !== 'that') return undefined;
  const verb = speechVerb(rest[at + 1] ?? '');
  return verb?.act === 'say' ? known(verb.base, 'say') : undefined;
}
