/** That an option is taken, or is not: "United States eases sanctions", "North Korea does not test again". */

import type { Conflict } from '../../model/index.ts';
import { expressions as phrases } from '../phrases/expressions.ts';
import { said } from '../writers/document.ts';
import { partySaid } from './party-said.ts';

export function choiceInWords({ options, parties }: Conflict, option: number, isTaken: boolean): string {
  const { party, does } = options[option]!;
  if (party === undefined) return isTaken ? said(does) : phrases.notSo(said(does));
  const name = partySaid(parties[party]!);
  const clause = phrases.does(name, said(does));
  return isTaken ? clause : (phrases.doesNot(name, said(does)) ?? phrases.notSo(clause));
}
