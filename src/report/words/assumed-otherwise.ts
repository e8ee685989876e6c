/** One assumption that two conflicts do not share, by what it is about, not by its place in the file. */
import type { Difference } from '../../analysis/index.ts';
import type { Conflict } from '../../model/index.ts';
import { assumedOtherwise as phrases } from '../phrases/assumed-otherwise.ts';
import { number } from '../phrases/figures.ts';
import { states } from '../phrases/states.ts';
import { said } from '../writers/document.ts';
import { choiceInWords } from './choice-in-words.ts';
import { differenceInWords } from './difference-in-words.ts';
import { formulaInWords } from './formula-in-words.ts';
import { partySaid } from './party-said.ts';
import { ruleInWords } from './rule-in-words.ts';

/** `before` and `after` are the two conflicts; where something has no words of its own, it is told by its place after all. */
export function assumedOtherwise(difference: Difference, before: Conflict, after: Conflict): string {
  return (
    (difference.what === 'want' || difference.what === 'weight'
      ? ofWants(difference, before, after)
      : ofOthers(difference, before, after)) ?? differenceInWords(difference)
  );
}

function ofWants(
  difference: Extract<Difference, { what: 'want' | 'weight' }>,
  before: Conflict,
  after: Conflict,
): string | undefined {
  const party = after.parties.find(({ id }) => id === difference.party);
  if (party === undefined) return undefined;
  const name = partySaid(party);
  if (difference.what === 'weight') {
    const option = after.options.findIndex(({ id }) => id === difference.option);
    if (option === -1) return undefined;
    return phrases.weight(
      name,
      choiceInWords(after, option, true),
      number(difference.before),
      number(difference.after),
    );
  }
  const old = difference.before && formula(before, difference.before.text);
  const now = difference.after && formula(after, difference.after.text);
  const place = (one: typeof difference.before) => number((one?.place ?? 0) + 1);
  if (now === undefined) return old === undefined ? undefined : phrases.wantRemoved(name, old);
  if (old === undefined) return phrases.wantAdded(name, now, place(difference.after));
  return difference.change === 'moved'
    ? phrases.wantMoved(name, now, place(difference.before), place(difference.after))
    : phrases.wantChanged(name, old, now);
}

function ofOthers(difference: Difference, before: Conflict, after: Conflict): string | undefined {
  switch (difference.what) {
    case 'option': {
      const choice = choiceCalled(difference.path.replace(/^options\./, ''));
      if (choice === undefined) return undefined;
      const way = (one: typeof difference.before) => (one === undefined ? '' : phrases.oneWay[one]);
      if (difference.before === undefined) return phrases.optionAdded(choice, way(difference.after));
      if (difference.after === undefined) return phrases.optionRemoved(choice);
      return phrases.optionWay(choice, way(difference.before), way(difference.after));
    }
    case 'context': {
      const option = after.options.findIndex(({ id }) => id === difference.path);
      if (option === -1 || difference.after === undefined) return undefined;
      return phrases.context(choiceInWords(after, option, difference.after));
    }
    case 'rule': {
      const [old, now] = [difference.before, difference.after];
      if (now === undefined) return old === undefined ? undefined : phrases.ruleRemoved(rule(before, old));
      return old === undefined
        ? phrases.ruleAdded(rule(after, now))
        : phrases.ruleChanged(rule(before, old), rule(after, now));
    }
    case 'statusQuo': {
      const done = (options: readonly string[]) =>
        options.length === 0 ? [states.nothingDone] : options.map(choiceCalled);
      const [old, now] = [done(difference.before), done(difference.after)];
      return isTold(old) && isTold(now) && difference.change === 'changed' ? phrases.statusQuo(now, old) : undefined;
    }
    default:
      return undefined;
  }

  function choiceCalled(id: string): string | undefined {
    for (const conflict of [after, before]) {
      const option = conflict.options.findIndex((one) => one.id === id);
      if (option !== -1) return choiceInWords(conflict, option, true);
    }
    return undefined;
  }
}

function isTold(words: readonly (string | undefined)[]): words is readonly string[] {
  return !words.includes(undefined);
}

function rule(conflict: Conflict, text: string): string {
  return ruleInWords(conflict, text) ?? `“${said(text)}”`;
}

/** Where it has no words, as it was written. */
function formula(conflict: Conflict, text: string): string {
  return formulaInWords(conflict, text) ?? `“${said(text)}”`;
}
