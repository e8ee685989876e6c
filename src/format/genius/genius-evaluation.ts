/** What the values of one issue are worth in a GENIUS profile, before the issue's weight. */
import type { ValueFunction } from '../../model/index.ts';
import { didYouMean } from '../did-you-mean.ts';
import { cleanName } from '../id-from-name.ts';
import { show } from '../identifier.ts';
import { type GeniusIssue, readRange, typeOf } from './genius-domain.ts';
import type { GeniusFile } from './genius-file.ts';
import { childrenNamed, type XmlElement } from './xml-tree.ts';

/** Below this GENIUS takes the best evaluation of an issue for none. */
const LEAST_BEST = 1e-5;

/** Whether what the profile says of a named issue is about a value that the domain has. */
export function namesAValue(element: XmlElement, { places }: GeniusIssue): boolean {
  return childrenNamed(element, 'item').some((item) => placeOf(item, places) !== undefined);
}

function placeOf(item: XmlElement, places: GeniusIssue['places']): number | undefined {
  const written = item.attributes.get('value') ?? '';
  return places.get(written) ?? places.get(cleanName(written));
}

/** Undefined, and a problem or a remark, where the profile gives none that can be read; `isWeighed`: the issue counts for something. */
export function readEvaluation(
  file: GeniusFile,
  element: XmlElement,
  known: GeniusIssue,
  isWeighed: boolean,
): ValueFunction | undefined {
  const { issue } = known;
  const kind = issue.kind === 'named' ? 'discrete' : issue.kind;
  const type = typeOf(element);
  if (type !== kind) {
    file.notes.problem(file.at(element, 'type'), {
      code: 'genius/other-type',
      says: `The issue ${show(issue.name)} is ${type} here and ${kind} in the domain.`,
    });
    return undefined;
  }
  if (isWeighed && isUnsaid(file, element, known)) return undefined;
  if (issue.kind === 'named') return readTable(file, element, known);
  const evaluator = childrenNamed(element, 'evaluator')[0];
  if (evaluator === undefined) {
    file.notes.remark('guessed', element.at, {
      code: 'genius/no-evaluation',
      says: `The profile does not say what the values of ${show(issue.name)} are worth; they count as 0.`,
    });
    return undefined;
  }
  if (element.attributes.has('lowerbound') || childrenNamed(element, 'range').length > 0) {
    const range = readRange(file, element, kind === 'integer');
    if (range !== undefined && (range.low !== issue.low || range.high !== issue.high)) {
      file.notes.remark('kept', element.at, {
        code: 'genius/other-range',
        says: `The issue ${show(issue.name)} goes from ${range.low} to ${range.high} here and from ${issue.low} to ${issue.high} in the domain; the domain counts for what can be agreed on${kind === 'integer' ? ', this profile for where its slope starts' : ''}.`,
      });
    }
    if (kind === 'integer') return range && readLine(file, evaluator, range.low, issue.name);
  }
  return kind === 'integer' ? readLine(file, evaluator, issue.low, issue.name) : readCurve(file, evaluator, issue.name);
}

/** GENIUS refuses a profile that weighs what it does not evaluate; a single value without a number counts 0. */
function isUnsaid(file: GeniusFile, element: XmlElement, { issue }: GeniusIssue): boolean {
  const isNamed = issue.kind === 'named';
  const isSaid = isNamed
    ? childrenNamed(element, 'item').some((item) => isEvaluated(item))
    : childrenNamed(element, 'evaluator').length > 0;
  if (isSaid) return false;
  file.notes.problem(element.at, {
    code: 'genius/nothing-evaluated',
    says: `The profile weighs the issue ${show(issue.name)} and does not say what ${isNamed ? 'any of its values is' : 'its amounts are'} worth.`,
    hint: isNamed
      ? 'Write evaluation="…" at each item, or give the issue the weight 0.'
      : 'Write an <evaluator> within the issue, or give it the weight 0.',
  });
  return true;
}

function isEvaluated(item: XmlElement): boolean {
  const written = (item.attributes.get('evaluation') ?? '').trim();
  return written !== '' && written.toLowerCase() !== 'null';
}

function readTable(file: GeniusFile, element: XmlElement, { issue, places }: GeniusIssue): ValueFunction | undefined {
  if (issue.kind !== 'named') return undefined;
  const { notes } = file;
  const told: (number | undefined)[] = issue.values.map(() => undefined);
  const seen = new Set<number>();
  let best = 0;
  for (const item of childrenNamed(element, 'item')) {
    const written = item.attributes.get('value') ?? '';
    const evaluation = readNumber(file, item, written);
    best = Math.max(best, evaluation ?? 0);
    const place = placeOf(item, places);
    if (place === undefined) {
      const near = didYouMean(
        cleanName(written),
        issue.values.slice(0, 200).map(({ name }) => name),
      );
      notes.remark('left-out', file.at(item, 'value'), {
        code: 'genius/unknown-value',
        says: `The domain has no value ${show(cleanName(written))} of the issue ${show(issue.name)}; it was left out.`,
        ...(near !== undefined && { hint: near }),
      });
      continue;
    }
    if (seen.has(place)) {
      notes.remark('changed', item.at, {
        code: 'genius/repeated-value',
        says: `The value ${show(cleanName(written))} is evaluated twice; the later evaluation counts.`,
      });
    }
    seen.add(place);
    told[place] = evaluation;
  }
  for (const [place, { name }] of issue.values.entries()) {
    if (seen.has(place)) continue;
    notes.remark('guessed', element.at, {
      code: 'genius/no-evaluation',
      says: `The profile does not name the value ${show(name)} of the issue ${show(issue.name)}; it counts as 0.`,
    });
  }
  if (best < LEAST_BEST) {
    notes.remark('kept', element.at, {
      code: 'genius/nothing-wanted',
      says: `No value of the issue ${show(issue.name)} is worth anything, so it counts for nothing.`,
    });
  }
  return { form: 'table', worth: told.map((worth) => (best < LEAST_BEST ? 0 : (worth ?? 0) / best)) };
}

function readNumber(file: GeniusFile, item: XmlElement, value: string): number | undefined {
  if (!isEvaluated(item)) {
    file.notes.remark('guessed', item.at, {
      code: 'genius/no-evaluation',
      says: `The value ${show(cleanName(value))} has no evaluation; it counts as 0.`,
    });
    return undefined;
  }
  const evaluation = file.number(item, 'evaluation');
  if (evaluation === undefined || evaluation >= 0) return evaluation;
  file.notes.problem(file.at(item, 'evaluation'), {
    code: 'genius/negative',
    says: `The value ${show(cleanName(value))} is evaluated with ${evaluation}; an evaluation cannot be negative.`,
    hint: 'Add the same number to all evaluations of the issue, so that the worst has 0.',
  });
  return undefined;
}

/** Of an integer issue: slope and offset count from the lower bound on. */
function readLine(file: GeniusFile, evaluator: XmlElement, low: number, name: string): ValueFunction | undefined {
  const form = formOf(evaluator);
  if (form === 'constant') {
    const worth = file.neededNumber(evaluator, evaluator.attributes.has('offset') ? 'offset' : 'parameter0');
    return worth === undefined ? undefined : { form: 'linear', offset: worth, slope: 0, clamped: true };
  }
  if (form !== 'linear') return unknownForm(file, evaluator, form, name, 'linear');
  if (evaluator.attributes.has('parameter1') && !evaluator.attributes.has('slope')) {
    file.notes.remark('guessed', evaluator.at, {
      code: 'genius/as-real',
      says: `The issue ${show(name)} is evaluated as if it were real, and was read so: parameter0 + parameter1 × the amount itself.`,
    });
    return readCurve(file, evaluator, name);
  }
  const slope = file.neededNumber(evaluator, 'slope');
  const offset = file.neededNumber(evaluator, 'offset');
  if (slope === undefined || offset === undefined) return undefined;
  return { form: 'linear', offset: offset - slope * low, slope, clamped: true };
}

/** Of a real issue: of the amount itself. */
function readCurve(file: GeniusFile, evaluator: XmlElement, name: string): ValueFunction | undefined {
  const form = formOf(evaluator);
  const first = () => file.neededNumber(evaluator, 'parameter0');
  const second = () => file.neededNumber(evaluator, 'parameter1');
  switch (form) {
    case 'linear': {
      const [offset, slope] = [first(), second()];
      return offset === undefined || slope === undefined ? undefined : { form: 'linear', offset, slope, clamped: true };
    }
    case 'constant': {
      const offset = first();
      return offset === undefined ? undefined : { form: 'linear', offset, slope: 0, clamped: false };
    }
    case 'triangular': {
      const [low, high, top] = [first(), second(), file.neededNumber(evaluator, 'parameter2')];
      if (low === undefined || high === undefined || top === undefined) return undefined;
      if (low <= top && top <= high) return { form: 'triangular', low, top, high };
      file.notes.problem(evaluator.at, {
        code: 'genius/range',
        says: `The triangle from ${low} to ${high} has its top at ${top}, outside of it.`,
        hint: 'parameter0 is the lower end, parameter1 the upper end, parameter2 the top.',
      });
      return undefined;
    }
    default:
      return unknownForm(file, evaluator, form, name, 'linear, constant or triangular');
  }
}

function formOf(evaluator: XmlElement): string {
  return (evaluator.attributes.get('ftype') ?? 'linear').trim().toLowerCase();
}

function unknownForm(file: GeniusFile, evaluator: XmlElement, form: string, name: string, known: string): undefined {
  file.notes.problem(file.at(evaluator, 'ftype'), {
    code: 'genius/unknown-function',
    says: `The values of the issue ${show(name)} are evaluated by a function ${show(form)}, which cannot be read.`,
    hint: `Here it is ${known}.`,
  });
  return undefined;
}
