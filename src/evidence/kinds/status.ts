/**
 * Whether what a sentence says happened, is planned, is denied or only supposed; none for states of affairs, judgments, wants
 * and questions. Told by the main verb of what is said, not by `said`: the reporting verb is in the past anyway.
 */
import type { StatementKind, StatementStatus } from '../../model/index.ts';
import { dayNamed, weekValue } from '../dates/calendar.ts';
import type { Because, FoundDate, Role } from '../reading.ts';
import type { Attribution } from '../speakers/attribute.ts';
import type { Content } from './content.ts';
import { denyingWords, isDenyingVerb } from './denying-verbs.ts';
import { headlineVerb, STATES } from './headline-verb.ts';
import { type MainVerb, mainVerbIn } from './main-verb.ts';
import { negationOf } from './negation.ts';
import { isLack, notRuledOut, putOffUntil } from './no-denial.ts';
import { isDismissal, isRulingOut } from './position.ts';
import { isPastCould, suppositionIn } from './supposition.ts';

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
  const main = heldIn(content, mainVerbIn(content));
  if (kind === 'question') return askedStatus(content);
  const open = notRuledOut(attribution, content, main);
  if (open !== undefined) return of('hypothetical', 'status/supposed', open);
  if (attribution.isDenied || attribution.act === 'deny') {
    const isIf = content.has.has('if') || content.has.has('unless');
    return isIf && !attribution.isDenied
      ? of('hypothetical', 'status/supposed', 'if')
      : of('denied', 'status/denying-verb', denyingWords(attribution));
  }
  if (attribution.manner === 'indirect' && isDismissal(attribution.verb, attribution.standing, content))
    return of('denied', 'status/denying-verb', attribution.verb);
  if (isDemand(attribution, content)) return of('none', 'status/position', attribution.verb);
  const supposed = suppositionIn(content, main, attribution, kind);
  if (supposed !== undefined) return of('hypothetical', 'status/supposed', supposed);
  if (attribution.act === 'position' && PROMISES.has(attribution.verb ?? '') && isOfDeed(content, attribution.verb!))
    return of('planned', 'status/promised', attribution.verb);
  if (isWant(attribution, main)) return of('none', 'status/position', attribution.verb ?? main?.verb);
  // `She expects prices to fall`: foreseen, not planned.
  if (kind === 'assessment' && attribution.manner === 'indirect' && attribution.verb === 'expect')
    return of('hypothetical', 'status/supposed', 'expect');
  if (main === undefined) return withoutVerb(attribution, content, kind, role);
  if ((isDenyingVerb(main.verb) || isRulingOut(main, content.lowers)) && attribution.manner !== 'direct')
    return of('denied', 'status/denying-verb', main.verb);
  if (kind === 'fact' && isLack(content, main)) return of('none', 'status/state', undefined);
  const no = negationOf(content, main);
  const start = no === undefined ? undefined : putOffUntil(content, main);
  if (start !== undefined) return of('planned', 'status/planned', start);
  if (no !== undefined) {
    return isDenial(content, main, kind, attribution)
      ? of('denied', 'status/negated', no)
      : of('none', 'status/judgment', no);
  }
  if (kind === 'claim' && main.isCopula && main.form === 'present' && isRefuted(content, main))
    return of('denied', 'status/denying-verb', main.verb);
  // `one could hear the river`: the past of what one can.
  if (main.form === 'may' && isPastCould(content, main)) return of('occurred', 'status/past', content.lowers[main.at]);
  const plan = planIn(content, main, attribution, published);
  const weighed =
    kind === 'assessment' && plan !== undefined && main.form === 'will'
      ? content.lowers.find((lower) => WEIGHED.test(lower))
      : undefined;
  if (weighed !== undefined) return of('hypothetical', 'status/supposed', weighed);
  if (kind === 'assessment') {
    return plan !== undefined &&
      main.form !== 'must' &&
      main.form !== 'present' &&
      !content.has.has('hardly') &&
      !isDoubted(attribution)
      ? of('planned', 'status/planned', plan)
      : of('none', 'status/judgment', undefined);
  }
  if (plan !== undefined) {
    const isByDate = content.dates.some(({ words }) => words === plan);
    return of('planned', isByDate ? 'status/date-ahead' : 'status/planned', plan);
  }
  const told =
    main.form === 'present' && !main.isCopula ? content.dates.find((date) => isBehind(date, published)) : undefined;
  if (told !== undefined && attribution.manner === 'own' && !STATES.test(main.verb))
    return of('occurred', 'status/past', told.words);
  // "said the logs were open": the past of a state is that of `said`.
  if (
    attribution.manner === 'indirect' &&
    main.form === 'past' &&
    main.isCopula &&
    content.dates.length === 0 &&
    /^(?:was|were)$/.test(content.lowers[main.at]!)
  )
    return of('none', 'status/state', undefined);
  if (isDone(content, main)) return of('occurred', 'status/past', content.lowers[main.at]);
  if (role === 'headline' && isTold(main) && attribution.view.names.length > 0)
    return of('occurred', 'status/past', main.verb);
  const later = laterDeed(content, main);
  return later !== undefined ? of('occurred', 'status/past', later) : of('none', 'status/state', undefined);
}

/** `That report is false`, `Your claim is wrong`: what somebody else said. */
function isRefuted({ lowers }: Content, { from, at, to, verb }: MainVerb): boolean {
  const isFalse =
    /^(?:false|wrong|untrue|incorrect|baseless|unfounded|groundless)$/.test(verb) && to >= lowers.length - 1;
  return isFalse && lowers.slice(from, at).some((lower) => SAID.test(lower));
}

const SAID =
  /^(?:premise|report|reports|claim|claims|allegations?|accusations?|rumou?rs?|story|stories|that|this|statements?|assertions?|charges?)$/;

/** Headlines tell in the present what was done; what is wanted or lies there is a state in them too. */
function isTold({ form, isCopula, verb }: MainVerb): boolean {
  return form === 'present' && !isCopula && !STATES.test(verb);
}

/** Of a state that comes first (`The road is long, and villagers blocked it`) the verb of a deed in a clause with a subject of its own. */
function laterDeed(content: Content, main: MainVerb): string | undefined {
  const { lowers, breaks } = content;
  for (let k = main.to; k < lowers.length; k++) {
    if (!breaks[k]) continue;
    const later = mainVerbIn(content, k);
    if (later === undefined) return undefined;
    if (later.at > k + 1 && isDone(content, later) && negationOf(content, later) === undefined) return lowers[later.at];
  }
  return undefined;
}

function of(status: StatementStatus, rule: string, words: string | undefined): StatusOf {
  return { status, because: words === undefined ? { rule } : { rule, words } };
}

/** `I am convinced that`, `it became known that`: what is held is what is said. */
function heldIn(content: Content, main: MainVerb | undefined): MainVerb | undefined {
  const { lowers } = content;
  // "quoted the mayor as saying that the bridge had fallen".
  const saying = lowers.indexOf('saying');
  if (saying > 0 && lowers[saying - 1] === 'as')
    return mainVerbIn(content, saying + 1 + Number(lowers[saying + 1] === 'that')) ?? main;
  if (main === undefined || main.isNegated) return main;
  const that = lowers.indexOf('that', main.at + 1);
  if (that > 0 && (that === main.at + 1 || (that <= main.at + 3 && HOLDING.test(main.verb))))
    return mainVerbIn(content, that + 1) ?? main;
  return SAYING.test(main.verb) && main.at > 2 ? (mainVerbIn(content, main.to) ?? main) : main;
}

const HOLDING =
  /^(?:convinced|sure|certain|confident|known|clear|think|believe|say|seems|means|became|told|assured|reported|confirmed|turned)$/;
const SAYING = /^(?:said|added|announced)$/;

/** A question supposes where it has a condition with a verb of its own. */
function askedStatus({ lowers }: Content): StatusOf {
  const at = lowers.indexOf('if');
  return at >= 0 && lowers.length - at > 3 && !/^(?:ask|asked|know|see|as)$/.test(lowers[at - 1] ?? '')
    ? of('hypothetical', 'status/supposed', 'if')
    : of('none', 'status/question', undefined);
}

const WEIGHED = /^(?:likely|unlikely|probably|presumably)$/;
const PROMISES = new Set('promise pledge vow agree undertake threaten offer'.split(' '));
const WANTS = new Set(
  'want demand urge prefer insist request ask appeal propose recommend need support oppose welcome condemn accuse blame criticize'.split(
    ' ',
  ),
);

/** `promised to pay`, `pledged that`, not `promised a solution`, which is done with the promise. */
function isOfDeed({ lowers }: Content, verb: string): boolean {
  const at = lowers.findIndex((lower) => lower.startsWith(verb.replace(/e$/, '')));
  const next = lowers[at + 1] ?? '';
  return /^(?:to|that|not|he|she|it|they)$/.test(next) || lowers.some((lower) => /^(?:to|will|would)$/.test(lower));
}

function isDemand({ verb, act }: Attribution, { lowers }: Content): boolean {
  if (act !== 'position' || verb === undefined) return false;
  return verb === 'call' ? /^(?:for|on|upon)$/.test(lowers[0] ?? '') : WANTS.has(verb);
}

function isWant({ manner }: Attribution, main: MainVerb | undefined): boolean {
  return (
    manner !== 'direct' &&
    main !== undefined &&
    main.form !== 'past' &&
    /^(?:wants?|prefers?|wanted|preferred)$/.test(main.verb)
  );
}

function isDoubted({ verb }: Attribution): boolean {
  return verb !== undefined && /^(?:doubt|fear|hope|suspect|question|wonder)$/.test(verb);
}

/** A judgment that something is not so denies no event, unless it denies a deed to come or a belief; nor does a saying. */
function isDenial({ lowers, words }: Content, main: MainVerb, kind: StatementKind, { manner }: Attribution): boolean {
  const isPresent = main.form === 'present' || main.form === 'can';
  if (kind === 'assessment')
    return (
      (main.form === 'will' && manner !== 'own') ||
      ((main.form === 'past' || main.form === 'perfect') &&
        !main.isCopula &&
        main.verb !== 'had' &&
        main.verb !== 'have') ||
      /^(?:think|believe)$/.test(main.verb) ||
      (words.length <= 4 && lowers.length <= 4)
    );
  if (kind === 'quotation' && isPresent)
    return /^(?:i|we|there)$/.test(lowers[main.at - 1] ?? '') || main.verb.endsWith('ing');
  return main.form !== 'must' || kind === 'claim';
}

function planIn(
  content: Content,
  main: MainVerb,
  { manner, because }: Attribution,
  published: string | undefined,
): string | undefined {
  const { lowers, dates } = content;
  const { form, verb, at, to } = main;
  if (form === 'will' || form === 'plan') return lowers[at];
  if (form === 'would' && manner === 'indirect' && !/^(?:like|prefer)$/.test(verb)) return 'would';
  const next = lowers[to] ?? '';
  if (
    /^(?:plans?|planned|intends?|promised|promises|vowed|vows|pledged|pledges|threatened|threatens|offered|offers|undertook|undertakes)$/.test(
      verb,
    ) &&
    /^(?:to|that|not)$/.test(next)
  )
    return verb;
  const ahead = dates.filter((date) => isAhead(date, published));
  if (/^agreed?$/.test(verb) && next === 'to' && ahead.length > 0) return `${verb} to`;
  if (form === 'must')
    return because.rule === 'speaker/issuer' || dates.some(({ type }) => type !== 'duration') ? lowers[at] : undefined;
  if (because.rule === 'speaker/issuer' && verb === 'invited') return verb;
  const isOpen = form === 'present' && !main.isCopula;
  if (
    isOpen &&
    verb.endsWith('ing') &&
    /^(?:going|leaving|coming|returning|flying|arriving|travelling|traveling)$/.test(verb)
  )
    return verb;
  const days = dates.filter(
    ({ type, isDeadline }) => type !== 'duration' && (!isDeadline || /^(?:expires?|lapses?)$/.test(verb)),
  );
  return isOpen && days.length > 0 && days.some((date) => isAhead(date, published)) ? days[0]!.words : undefined;
}

/** A day after the publication; a bare month or year only where it lies wholly ahead. */
function isAhead({ type, value }: FoundDate, published: string | undefined): boolean {
  if (published === undefined || type === 'duration' || value === undefined) return false;
  if (!/^\d{4}(?:-(?:\d\d|W\d\d))?(?:-\d\d)?/.test(value)) return false;
  const day0 = dayNamed(published);
  if (value.includes('W')) return day0 !== undefined && value.slice(0, 8) > weekValue(day0);
  const day = value.slice(0, 10);
  return day > published.slice(0, day.length);
}

/** A single day up to the publication: what is told of it in the present is told as done. */
function isBehind({ type, value, words }: FoundDate, published: string | undefined): boolean {
  if (
    published === undefined ||
    type === 'duration' ||
    value === undefined ||
    !/^[0-9]{4}-[0-9]{2}-[0-9]{2}/.test(value)
  )
    return false;
  return value.slice(0, 10) <= published && /^(?:on|yesterday|early|late)\b/i.test(words);
}

const LASTING = /^(?:strained|stalled|deadlocked|divided|split|disputed|tense|locked|known|used)$/;

/** Told as done: a past, or a perfect that is not a lasting state (`has been its envoy since`, `has always wanted`). */
function isDone({ lowers }: Content, { form, verb, isCopula, at, to }: MainVerb): boolean {
  if (form === 'past') return true;
  if (form === 'present')
    return (
      verb.endsWith('ing') &&
      !/^(?:considering|thinking|hoping|planning|seeking|expecting|wondering)$/.test(verb) &&
      lowers[to - 1] === verb &&
      !isCopula
    );
  if (form !== 'perfect' || isCopula) return false;
  if (/^(?:wanted|known|needed|belonged|existed|had|loved|hosted|lived)$/.test(verb)) return false;
  return !(lowers.slice(at, to).includes('been') && LASTING.test(verb));
}

/** Fragments: headings, answers of a word, lists. */
function withoutVerb({ view }: Attribution, { lowers }: Content, kind: StatementKind, role: Role): StatusOf {
  const no = lowers.find(
    (lower, i) =>
      /^(?:no|not|never|nobody|nothing|none)$/.test(lower) && !/^(?:only|less|more|later)$/.test(lowers[i + 1] ?? ''),
  );
  if (no !== undefined && kind !== 'assessment' && lowers.length <= 8) return of('denied', 'status/negated', no);
  const deed = role === 'headline' ? headlineVerb(view) : undefined;
  if (deed !== undefined)
    return of(deed.isPlan ? 'planned' : 'occurred', deed.isPlan ? 'status/planned' : 'status/past', deed.verb);
  return of('none', kind === 'assessment' ? 'status/judgment' : 'status/state', undefined);
}
