/** What an answer rests on: wants by their support, unknown wants, rules that the answer needs. */

import type { Analysis, Summary } from '../../analysis/index.ts';
import { numberOf } from '../../model/index.ts';
import { summary as phrases } from '../phrases/index.ts';
import { type Block, heading, type Inline, list, said, type Text } from '../writers/document.ts';
import { type Cite, noNotes } from './cite.ts';
import { partySaid } from './party-said.ts';

/**
 * Nothing where all there is to say is that the case keeps no ledger, which the summary says; unless `inFull`. `cite`: the
 * notes on what the wants of a party, and a rule, rest on.
 */
export function assumptionBlocks(
  { conflict }: Analysis,
  { assumes }: Summary,
  { inFull = false, cite = noNotes }: { readonly inFull?: boolean; readonly cite?: Cite } = {},
): Block[] {
  const name = (party: number) => partySaid(conflict.parties[party]!);
  const support = assumes.hasLedger
    ? assumes.support.flatMap(({ party, wants, stated, inferred, analyst, unsupported, inOwnVoice }) =>
        wants.length === 0
          ? []
          : [
              [
                ...leading(
                  phrases.support(name(party), wants.length, stated, inferred, analyst, unsupported) +
                    phrases.ownVoice(inOwnVoice, name(party)),
                ),
                ...cite([`preferences.${conflict.parties[party]!.id}`], { within: true }),
              ],
            ],
      )
    : [];
  const rules = (assumes.rules ?? []).map(
    ({ rule, states }): Text => [
      phrases.restsOnRule(
        states.map((state) => numberOf(conflict.states, state)),
        said(conflict.rules[rule]!.text),
      ),
      ...cite([`rules.${conflict.rules[rule]!.id}`]),
    ],
  );
  const items = [
    ...support,
    ...assumes.unknownWants.map((party) => phrases.unknownWants(name(party))),
    assumes.hasLedger ? leading(phrases.unsupported(assumes.unsupported)) : phrases.noLedger,
    ...rules,
  ];
  if (!inFull && !assumes.hasLedger && items.length === 1) return [];
  return [heading(phrases.assumesTitle), list(items)];
}

/** To the ledger, where a page can show it. */
function leading(phrase: string): readonly Inline[] {
  return [{ phrase, about: { kind: 'evidence' } }];
}
