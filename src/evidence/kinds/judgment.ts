/**
 * How much a sentence judges, and how much it tells what can be checked: words that evaluate, advise, explain or foresee
 * against dates, figures, names and deeds in the past. Counts of cues, not measures of truth.
 */
import { IRREGULAR_PASTS, NOT_PAST } from '../hedges/past-verbs.ts';
import type { Content } from './content.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

/** Words that evaluate. */
const VALUES = words(`
  good bad better best worse worst great terrible wonderful excellent poor weak weaker strong stronger strange odd absurd foolish wise clever
  right wrong fair unfair just unjust legitimate illegitimate reasonable unreasonable acceptable unacceptable useful useless important
  unimportant significant insignificant key crucial vital essential necessary unnecessary inevitable impossible difficult hard easy easier simple
  dangerous safe risky serious severe grave tragic sad happy unfortunate fortunate lucky surprising remarkable unprecedented historic
  cheap cheapest expensive costly profitable beneficial advantageous harmful painful careful careless rightly wrongly clearly obviously
  certainly undoubtedly unquestionably honest dishonest sincere cynical naive realistic unrealistic hopeless promising disappointing
  effective ineffective successful unsuccessful failed mistake error blunder failure success disaster catastrophe shame pity illusion myth
  fantasy nonsense excuse pretext trap gift threat danger risk chance opportunity advantage disadvantage benefit price cost lesson
  symbol signal sign proof matter matters deserves worth interest interests interested reason reasons cause motive purpose point
  hardly barely merely simply rather too enough far most least more less likely unlikely probable improbable probably perhaps maybe presumably
  apparently seemingly arguably doubtful sceptic sceptical skeptical optimistic pessimistic logical illogical natural unnatural neighbor
  moral immoral credible incredible plausible implausible ambitious modest bold timid nervous guarantee guarantor winner loser
  wins loses gain gains lose profit suffers prefers hopes fears understand regret
  real depends odds threatens
  shameful shame disgrace disgraceful ridiculous outrageous scandalous tragedy miracle farce theater theatre humiliation humiliating reckless brave cowardly
  cruel generous hypocrisy hypocritical pointless meaningless senseless worrying alarming dubious questionable
  ironically unfortunately fortunately sadly hopefully frankly honestly essentially fundamentally basically`);

/** Words that advise or oblige. */
const ADVICE = words("should must ought need needs shouldn't advice recommend advisable had-better better");
/** Words by which a writer weighs what she does not know. */
const EPISTEMIC = words('likely unlikely probably perhaps presumably apparently arguably seemingly');
const NUMERALS = /^(?:a|one|two|three|four|five|six|seven|eight|nine|ten|half|dozens|hundreds|thousands)$/;
const FORESEEING = words('will would could might may can cannot shall likely');
const OPINION = words(
  'want prefer think believe suppose guess doubt opinion view sceptic afraid suspect assume feel hope understand convinced sure confident seems seem appears appear',
);

export interface Judgment {
  /** Cues of judgment, with the first of them. */
  readonly judging: number;
  readonly checkable: number;
  readonly cue: string | undefined;
}

/** The cues of a sentence's content. */
export function judgmentIn(content: Content): Judgment {
  let judging = 0;
  let cue: string | undefined;
  let deeds = 0;
  const note = (word: string, weight: number) => {
    judging += weight;
    cue ??= word;
  };
  const { words: tokens, lowers } = content;
  for (const [i, lower] of lowers.entries()) {
    const before = lowers[i - 1] ?? '';
    const isMeasure =
      (lower === 'more' || lower === 'less' || lower === 'far' || lower === 'most' || lower === 'least') &&
      (lowers[i + 1] === 'than' ? tokens[i + 2]?.kind === 'number' : before === 'at' || before === 'so');
    if (EPISTEMIC.has(lower) && (tokens[i + 1]?.kind === 'number' || NUMERALS.test(lowers[i + 1] ?? ''))) continue;
    if (EPISTEMIC.has(lower) && !isMeasure) note(lower, 2);
    else if (VALUES.has(lower) && !isMeasure)
      note(
        lower,
        lower === 'more' ||
          lower === 'most' ||
          lower === 'less' ||
          lower === 'too' ||
          lower === 'far' ||
          lower === 'rather' ||
          lower === 'just' ||
          lower === 'hardly' ||
          lower === 'point' ||
          lower === 'key'
          ? 0.5
          : 1,
      );
    else if (ADVICE.has(lower)) note(lower, 1);
    else if (OPINION.has(lower)) note(lower, 1);
    else if (FORESEEING.has(lower) && tokens[i]!.text === lower)
      note(lower, lower === 'will' || lower === 'can' || lower === 'cannot' || lower === 'shall' ? 0.4 : 0.8);
    else if (lower === 'because' || lower === 'therefore' || lower === 'thus' || lower === 'if') note(lower, 0.6);
    if (isDeed(content, i)) deeds++;
  }
  const { dates, quantities } = content;
  const checkable = Math.min(deeds, 3) * 0.6 + Math.min(dates.length, 2) * 0.7 + Math.min(quantities.length, 2) * 0.7;
  return { judging, checkable, cue };
}

const STATES = words('was were had been could would');

function isDeed({ words: tokens, lowers }: Content, i: number): boolean {
  const token = tokens[i]!;
  const { lower, text } = token;
  if (token.kind !== 'word' || STATES.has(lower)) return lower === 'was' || lower === 'were';
  if (IRREGULAR_PASTS.has(lower)) return true;
  return lower.endsWith('ed') && lower.length > 4 && !NOT_PAST.has(lower) && text === lower && lowers[i - 1] !== 'be';
}
