/**
 * Whether what a sentence says happened, is planned, is denied or only supposed; none for states of affairs, judgments, wants
 * and questions. Told from the words that are said, not from `said`: the reporting verb is in the past anyway.
 */

import type { StatementKind, StatementStatus } from '../../model/index.ts';
import { IRREGULAR_PASTS, NOT_PAST } from '../hedges/past-verbs.ts';
import type { Because, Role } from '../reading.ts';
import type { Attribution } from '../speakers/attribute.ts';
import type { Content } from './content.ts';

export interface StatusOf {
  readonly status: StatementStatus;
  readonly because: Because;
}

/** The status of a sentence, from its content, and what it went by. */
export function statusOf(
  attribution: Attribution,
  content: Content,
  kind: StatementKind,
  role: Role,
  published: string | undefined,
): StatusOf {
  if (kind === 'question') return { status: 'none', because: { rule: 'status/question' } };
  const supposed = suppositionIn(content, attribution);
  if (attribution.isDenied && supposed === undefined) return of('denied', 'status/denying-verb', attribution.verb);
  if (supposed !== undefined) return of('hypothetical', 'status/supposed', supposed);
  if (attribution.act === 'position' && /^(?:promise|pledge|vow|agree|undertake)$/.test(attribution.verb ?? ''))
    return of('planned', 'status/promised', attribution.verb);
  if (isPosition(attribution, content)) return of('none', 'status/position', attribution.verb);
  const no = negationIn(content, kind);
  if (no !== undefined && !(kind === 'assessment' && /^(?:cannot|can't|can)$/.test(no)))
    return of('denied', 'status/negated', no);
  const plan = planIn(content, kind);
  if (plan !== undefined && !(kind === 'assessment' && plan === 'must')) return of('planned', 'status/planned', plan);
  if (kind === 'assessment') return of('none', 'status/judgment', undefined);
  const ahead = dateAhead(content, published);
  if (ahead !== undefined && attribution.manner !== 'own') return of('planned', 'status/date-ahead', ahead);
  const deed = deedIn(content) ?? headlineDeed(attribution, role);
  if (deed !== undefined) return of('occurred', 'status/past', deed);
  return of('none', 'status/state', undefined);
}

function of(status: StatementStatus, rule: string, words: string | undefined): StatusOf {
  return { status, because: words === undefined ? { rule } : { rule, words } };
}

const MAYBE = new Set(['might', 'could', 'may']);

function suppositionIn({ words, lowers }: Content, { manner }: Attribution): string | undefined {
  const first = lowers[0];
  if (first === 'had' || first === 'were' || first === 'should') return first;
  for (const [i, lower] of lowers.entries()) {
    if (
      (lower === 'if' && lowers[i - 1] !== 'as' && lowers[i - 1] !== 'even') ||
      lower === 'unless' ||
      (lower === 'provided' && (lowers[i + 1] === 'that' || i === 0))
    ) {
      return lower === 'if' && manner === 'own' && /^(?:asked|know|see|whether)$/.test(lowers[i - 1] ?? '')
        ? undefined
        : lower;
    }
    if (MAYBE.has(lower) && words[i]!.text !== 'May') {
      if (
        lower === 'could' &&
        /^(?:not|be)$/.test(lowers[i + 1] ?? '') &&
        /^(?:independently|verified|reached)$/.test(lowers[i + 2] ?? '')
      )
        continue;
      if (lower === 'could' && lowers[i + 1] === 'not') continue;
      return lower;
    }
    if (
      lower === 'would' &&
      manner !== 'indirect' &&
      !(
        manner === 'own' &&
        lowers[i + 1] === 'not' &&
        /^(?:comment|say|discuss|be|give|confirm|disclose)$/.test(lowers[i + 2] ?? '')
      )
    )
      return lower;
    if (lower === 'perhaps' || lower === 'maybe') return lower;
    if (lower === 'possible' && lowers[i - 1] === 'is') return 'possible';
  }
  return undefined;
}

const NOTHING = new Set('no not never nobody none nothing neither nowhere without cannot nor'.split(' '));

function negationIn({ words, lowers }: Content, kind: StatementKind): string | undefined {
  for (const [i, lower] of lowers.entries()) {
    if (!NOTHING.has(lower) && !lower.endsWith("n't")) continue;
    const next = lowers[i + 1] ?? '';
    if (lower === 'without' || lower === 'nor') continue;
    if (lower === 'not' && /^(?:only|just|merely|least|so)$/.test(next)) continue;
    if (
      lower === 'no' &&
      /^(?:later|more|less|longer|doubt|fewer|earlier|sooner|matter|one)$/.test(next) &&
      next !== 'longer' &&
      next !== 'one'
    )
      continue;
    if (i > 0 && (behindRelative(lowers, i) || inLaterClause(lowers, i))) continue;
    // `a circle, not a line`: what is set against something is not what the sentence says.
    if (
      lower === 'not' &&
      i > 0 &&
      words[i - 1]!.end + 1 < words[i]!.start &&
      /^(?:a|an|the|in|by|for|with|\d)/.test(next)
    )
      continue;
    if (kind === 'assessment' && /^(?:nothing|nobody|none|neither)$/.test(lower)) continue;
    return lower;
  }
  return undefined;
}

/** After `and` or `but` a clause of its own may be negated without the sentence being so. */
function inLaterClause(lowers: readonly string[], i: number): boolean {
  for (let k = 1; k < i; k++)
    if (/^(?:and|but|otherwise|while|whereas)$/.test(lowers[k]!) && lowers.slice(0, k).some(isVerbal)) return true;
  return false;
}

function isVerbal(lower: string): boolean {
  return (
    IRREGULAR_PASTS.has(lower) ||
    /^(?:is|are|has|have|do|does|will|can|must|should|would)$/.test(lower) ||
    (lower.endsWith('ed') && lower.length > 4)
  );
}

/** A negation inside `who did not`, `which no`, `if not`, `than not` is not the sentence's. */
function behindRelative(lowers: readonly string[], i: number): boolean {
  if (
    lowers[i - 1] === 'than' ||
    lowers[i - 1] === 'or' ||
    lowers[i - 1] === 'if' ||
    lowers[i - 1] === 'but' ||
    lowers[i - 1] === 'and'
  )
    return true;
  for (let k = i - 1; k >= Math.max(1, i - 5); k--)
    if (/^(?:which|who|whose|because|although|though|since|when|whether)$/.test(lowers[k]!)) return true;
  return false;
}

const PLANS = new Set(
  "will shall planned scheduled plans plan plans intends intend promised pledged vowed promise promises pledge upcoming won't".split(
    ' ',
  ),
);

/** Within a relative clause or after a determiner (`the present plan`). */
function isAside(lowers: readonly string[], i: number): boolean {
  if (/^plans?$/.test(lowers[i]!) && !/^(?:to|for)$/.test(lowers[i + 1] ?? '')) return true;
  if (/^(?:planned|promised|scheduled)$/.test(lowers[i]!) && /^(?:the|a|its|which)$/.test(lowers[i - 1] ?? ''))
    return true;
  for (let k = i - 1; k >= Math.max(1, i - 4); k--) if (/^(?:which|who|whose)$/.test(lowers[k]!)) return true;
  return false;
}

function planIn({ lowers, dates }: Content, kind: StatementKind): string | undefined {
  for (const [i, lower] of lowers.entries()) {
    if ((PLANS.has(lower) || lower.endsWith("'ll")) && !isAside(lowers, i)) return lower;
    const next = lowers[i + 1] ?? '';
    if (
      (lower === 'due' || lower === 'expected' || lower === 'set' || lower === 'slated' || lower === 'agreed') &&
      next === 'to'
    )
      return `${lower} to`;
    if (lower === 'would') return lower;
    if (lower === 'going' && next === 'to') return 'going to';
    if ((lower === 'is' || lower === 'are') && next === 'to') return `${lower} to`;
    if (lower === 'must' && dates.length > 0) return 'must';
    if (lower === 'should' && kind !== 'assessment' && dates.length > 0) return 'should';
    if (lower === 'decide' && lowers[i - 1] === 'must') return 'must';
    if (lower === 'expected' && /^(?:is|are)$/.test(lowers[i - 1] ?? '')) return 'expected';
    if (lower === 'begins' && dates.length > 0) return lower;
  }
  return undefined;
}

const WANTS = new Set(
  'want demand urge call prefer insist request ask appeal propose recommend need position support oppose welcome condemn'.split(
    ' ',
  ),
);

function isPosition({ verb, act }: Attribution, { has }: Content): boolean {
  return (
    (act === 'position' && verb !== undefined && WANTS.has(verb)) ||
    has.has('wants') ||
    has.has('want') ||
    has.has('prefers') ||
    has.has('prefer')
  );
}

function deedIn({ words, lowers }: Content): string | undefined {
  for (const [i, token] of words.entries()) {
    const { lower, text, kind } = token;
    if (kind !== 'word') continue;
    if (lower === 'was' || lower === 'were' || lower === 'had' || lower === 'been') {
      if (i + 1 < lowers.length) return lower;
      continue;
    }
    if (IRREGULAR_PASTS.has(lower) && !isAttributive(lowers, i)) return lower;
    if (lower.endsWith('ed') && lower.length > 4 && !NOT_PAST.has(lower) && text === lower && !isAttributive(lowers, i))
      return lower;
    if (
      /^(?:has|have|had)$/.test(lower) &&
      lowers
        .slice(i + 1, i + 5)
        .some(
          (one) =>
            /(?:ed|en)$/.test(one) ||
            IRREGULAR_PASTS.has(one) ||
            /^(?:set|cost|put|cut|hit|let|shut|read|spread|become|come|run)$/.test(one),
        )
    )
      return lower;
  }
  return undefined;
}

/** `is used`, `the frozen account`, `to be held`: participles that tell of no deed done. */
function isAttributive(lowers: readonly string[], i: number): boolean {
  const before = lowers[i - 1] ?? '';
  return (
    /^(?:is|are|be|the|a|an|its|his|her|their|of|by|most|being|not)$/.test(before) &&
    !/^(?:was|were|has|have|had)$/.test(before)
  );
}

/** A headline tells in the present what happened: `Ferry strands 200`. Headings of sections name a matter, and nobody. */
function headlineDeed({ view }: Attribution, role: Role): string | undefined {
  if (role !== 'headline' || view.names.length === 0 || view.words < 5) return undefined;
  const verb = view.tokens.find(
    ({ lower, text, kind }, i) =>
      i > 0 && kind === 'word' && text === lower && view.nameAt[i] === undefined && /[^s]s$/.test(lower),
  );
  return verb?.lower;
}

/** The words of a day after the publication, where no earlier one stands beside it. */
function dateAhead({ dates }: Content, published: string | undefined): string | undefined {
  if (published === undefined) return undefined;
  const days = dates.filter(
    ({ type, value, isDeadline }) =>
      type !== 'duration' && !isDeadline && value !== undefined && /^\d{4}-\d\d-\d\d/.test(value),
  );
  const isAhead = ({ value }: (typeof days)[number]) => value!.slice(0, 10) > published.slice(0, 10);
  return days.length > 0 && days.every(isAhead) ? days[0]!.words : undefined;
}
