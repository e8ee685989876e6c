/** Whether a sentence only supposes: a condition, or a verb that says what may or would be. */
import type { StatementKind } from '../../model/index.ts';
import { isSensing } from '../hedges/sense-verbs.ts';
import type { Attribution } from '../speakers/attribute.ts';
import type { Content } from './content.ts';
import type { MainVerb } from './main-verb.ts';

/** The words that suppose; undefined where nothing does. */
export function suppositionIn(
  content: Content,
  main: MainVerb | undefined,
  { manner, because, tags }: Attribution,
  kind: StatementKind,
): string | undefined {
  const { words, lowers } = content;
  const first = lowers[0];
  if (/^(?:had|were|should)$/.test(first ?? '') && main?.at === 0 && /^\p{Lu}/u.test(words[0]!.text)) return first;
  const condition = conditionIn(content);
  // What happened happened, whatever it hung on.
  if (condition !== undefined && !(main !== undefined && isOver(main) && condition.at > main.at)) return condition.word;
  if (main?.form === 'may' && !isPastCould(content, main) && !isPermission(because.rule)) return lowers[main.at];
  if (
    main?.form === 'would' &&
    (manner !== 'indirect' || kind === 'assessment' || tags.length === 0) &&
    !isPolite(content, main) &&
    !lowers.includes('hardly') &&
    !(manner === 'own' && (main.isNegated || hasNegativeSubject(lowers, main.at)))
  )
    return 'would';
  const perhaps = lowers.findIndex((lower) => lower === 'perhaps' || lower === 'maybe');
  if (perhaps >= 0 && !isAmount(content, perhaps + 1) && !(main !== undefined && isOver(main))) return lowers[perhaps];
  const possible = lowers.indexOf('possible');
  if (possible === 0 || (possible > 0 && /^(?:is|be)$/.test(lowers[possible - 1]!) && main?.to === possible + 1))
    return 'possible';
  return undefined;
}

function isOver({ form, isCopula }: MainVerb): boolean {
  return (form === 'past' || form === 'perfect') && !isCopula;
}

function conditionIn({ lowers }: Content): { readonly at: number; readonly word: string } | undefined {
  for (const [i, lower] of lowers.entries()) {
    if (lower === 'unless') return { at: i, word: lower };
    if (lower === 'provided' && (lowers[i + 1] === 'that' || i === 0)) return { at: i, word: lower };
    if (
      lower !== 'if' ||
      /^(?:as|even|asked|know|knows|knew|see|wonder|wonders|or|check|ask|doubt|decide)$/.test(lowers[i - 1] ?? '')
    )
      continue;
    // `if any`, `if not` are no conditions.
    if (/^(?:any|not|anything|ever|only)$/.test(lowers[i + 1] ?? '') && lowers.length - i < 4) continue;
    return { at: i, word: lower };
  }
  return undefined;
}

/** `could not be reached`, `could be heard`: the past of `can`. */
export function isPastCould({ lowers }: Content, { at, isNegated, verb }: MainVerb): boolean {
  return (
    lowers[at]!.startsWith('could') &&
    (isNegated ||
      isSensing(verb) ||
      /^(?:seen|heard|reached|verified|felt|remember|understand)$/.test(verb) ||
      hasNegativeSubject(lowers, at))
  );
}

function hasNegativeSubject(lowers: readonly string[], at: number): boolean {
  return lowers.slice(Math.max(0, at - 3), at).some((lower) => /^(?:nobody|neither|no|none|nothing)$/.test(lower));
}

/** In a text that binds, `may` permits. */
function isPermission(rule: string): boolean {
  return rule === 'speaker/issuer';
}

/** `I would call it`, `I would begin with`: said so now. */
function isPolite({ lowers }: Content, { at, verb }: MainVerb): boolean {
  return (
    (/^(?:i|we)$/.test(lowers[at - 1] ?? '') || /^(?:i|we)'d$/.test(lowers[at]!)) &&
    /^(?:call|say|add|begin|start|argue|describe|note|put|suggest|advise|recommend|like|prefer|rather|remind|stress|even|also)$/.test(
      verb,
    )
  );
}

function isAmount({ words }: Content, i: number): boolean {
  return (
    words[i]?.kind === 'number' ||
    /^(?:a|one|two|three|four|five|six|seven|eight|nine|ten|half|dozens|hundreds|thousands|as|the)$/.test(
      words[i]?.lower ?? '',
    )
  );
}
