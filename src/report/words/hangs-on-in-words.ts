/** Which single assumptions the answer falls without. */

import type { AssumptionChange, HangsOn } from '../../analysis/index.ts';
import { conceptCalled } from '../../engine/stability/index.ts';
import { type Conflict, isTaken, numberOf } from '../../model/index.ts';
import { report as phrases } from '../phrases/index.ts';
import { type Block, list, paragraph, said, type Text } from '../writers/document.ts';
import { choiceInWords } from './choice-in-words.ts';
import { type Cite, noNotes } from './cite.ts';
import { formulaInWords } from './formula-in-words.ts';
import { partySaid } from './party-said.ts';

export function hangsOnBlocks(
  conflict: Conflict,
  { tried, notTried, conclusions }: HangsOn,
  cite: Cite = noNotes,
): Block[] {
  const numbers = (states: readonly number[]) =>
    states.map((state) => numberOf(conflict.states, state)).sort((a, b) => a - b);
  const concepts = [...new Set(conclusions.map(({ concept }) => concept))];
  const falling = tried.flatMap(({ change }, n) => {
    // Concepts under which the same states fall are told in one breath.
    const byStates = new Map<string, { readonly states: number[]; readonly letters: string[] }>();
    for (const concept of concepts) {
      const fallen = conclusions.filter(
        (one) => one.concept === concept && one.fallsIf.some((fall) => fall.change === n),
      );
      if (fallen.length === 0) continue;
      const states = numbers(fallen.map(({ state }) => state));
      const group = byStates.get(states.join()) ?? { states, letters: [] };
      group.letters.push(conceptCalled(concept)!.letters);
      byStates.set(states.join(), group);
    }
    return [...byStates.values()].map(
      ({ states, letters }): Text => [
        phrases.falls(changeInWords(conflict, change), states, letters),
        ...cite(pathsOf(conflict, change)),
      ],
    );
  });
  const firm = [...new Set(conclusions.map(({ state }) => state))].filter((state) =>
    conclusions.every((one) => one.state !== state || one.fallsIf.length === 0),
  );
  return [
    ...(falling.length > 0 ? [list(falling)] : []),
    ...(firm.length > 0
      ? [
          paragraph(
            phrases.hangsOnNothing(
              numbers(firm),
              concepts.map((id) => conceptCalled(id)!.letters),
              tried.length,
            ),
          ),
        ]
      : []),
    ...(concepts.length > 0 ? [paragraph(concepts.map(meaningOf).join(' '), 'quiet')] : []),
    paragraph(`${phrases.tried}${notTried.length > 0 ? ` ${phrases.notTried(notTried.length)}` : ''}`, 'quiet'),
  ];
}

function meaningOf(concept: string): string {
  const { letters, means } = conceptCalled(concept)!;
  return phrases.meaning(letters, means);
}

function changeInWords(conflict: Conflict, change: AssumptionChange): string {
  const party = (p: number) => partySaid(conflict.parties[p]!);
  const want = (text: string) => formulaInWords(conflict, text) ?? said(text);
  const says = (option: number) => said(conflict.options[option]!.does);
  switch (change.kind) {
    case 'drop-want':
      return phrases.change['drop-want'](party(change.party), want(change.text));
    case 'drop-weight':
      return phrases.change['drop-weight'](party(change.party), choiceInWords(conflict, change.option, true));
    case 'swap-wants':
      return phrases.change['swap-wants'](party(change.party), want(change.texts[0]), want(change.texts[1]));
    case 'swap-groups':
      return phrases.change['swap-groups'](party(change.party), change.place + 1);
    case 'drop-rule':
      return phrases.change['drop-rule'](want(conflict.rules[change.rule]!.text));
    case 'make-reversible':
      return phrases.change['make-reversible'](choiceInWords(conflict, change.option, true));
    case 'turn-fact':
      return phrases.change['turn-fact'](says(change.option), isTaken(conflict.states, 0, change.option));
  }
}

/** The assumptions that are changed, as evidence names them. */
function pathsOf({ parties, rules, options }: Conflict, change: AssumptionChange): string[] {
  switch (change.kind) {
    case 'drop-want':
    case 'swap-wants': {
      const whole = `preferences.${parties[change.party]!.id}`;
      const ids = change.kind === 'drop-want' ? [change.id] : change.ids;
      return ids.map((id) => (id === undefined ? whole : `${whole}.${id}`));
    }
    case 'drop-weight':
    case 'swap-groups':
      return [`preferences.${parties[change.party]!.id}`];
    case 'drop-rule':
      return [`rules.${rules[change.rule]!.id}`];
    case 'make-reversible':
      return [`options.${options[change.option]!.id}`];
    case 'turn-fact':
      return [options[change.option]!.id];
  }
}
