/** The model critic's warnings as sentences, one heading per kind, with what to do about it. */

import type { Assumption, Criticism, Warning } from '../../analysis/index.ts';
import { conceptCalled } from '../../engine/stability/index.ts';
import { type Case, type Conflict, numberOf } from '../../model/index.ts';
import { day } from '../phrases/figures.ts';
import { critic as phrases, sentence } from '../phrases/index.ts';
import { type Block, heading, list, paragraph, said, type Text } from '../writers/document.ts';
import { plainText } from '../writers/text-writer.ts';
import { partySaid } from './party-said.ts';

export function criticBlocks(checked: Case, conflict: Conflict, { warnings, notTried }: Criticism): Block[] {
  const codes = [...new Set(warnings.map(({ code }) => code))];
  const skipped = notTried.map(({ code }) => phrases.titles[code]);
  return [
    heading(phrases.title),
    paragraph(warnings.length === 0 ? phrases.none : phrases.intro),
    ...codes.flatMap((code): Block[] => {
      const these = warnings.filter((warning) => warning.code === code);
      return [
        heading(phrases.titles[code], 3),
        list(these.flatMap((warning) => told(checked, conflict, warning))),
        paragraph(adviceOn(conflict, these).join(' '), 'quiet'),
      ];
    }),
    ...(skipped.length > 0 ? [paragraph(phrases.notTried(skipped), 'quiet')] : []),
  ];
}

/** The warnings for other programs: what they are about by the paths that evidence uses, and what they say. */
export function criticData(checked: Case, conflict: Conflict, { warnings, notTried }: Criticism) {
  return {
    warnings: warnings.map((warning) => ({
      code: warning.code,
      about: warning.about,
      says: told(checked, conflict, warning).map(plainText),
      advice: adviceOn(conflict, [warning]).join(' '),
    })),
    notTried,
  };
}

/** What to do about warnings of one kind; each piece of advice once. */
function adviceOn(conflict: Conflict, warnings: readonly Warning[]): string[] {
  const idle: string[] = [];
  const advice = new Set<string>();
  for (const warning of warnings) {
    if (warning.code === 'option-never-matters' && warning.data.how === 'to-nobody' && !warning.data.used)
      idle.push(said(conflict.options[warning.data.option]!.id));
    else if (warning.code === 'weak-concept' && !warning.data.narrower) advice.add(phrases.nothingNarrower);
    else advice.add(phrases.advice[warning.code]);
  }
  return [...(idle.length > 0 ? [phrases.leaveOut(idle)] : []), ...advice];
}

/** By its path; a rule without an id, and a want without one, by what it says. */
function assumptionInShort({ kind, path, text }: Assumption): string {
  if (kind === 'rule' && path === 'rules') return phrases.namedRule(said(text));
  const isWhole = kind === 'want' && path.split('.').length === 2 && text !== 'ranking';
  return isWhole ? phrases.namedWant(said(path), said(text)) : said(path);
}

function told(checked: Case, conflict: Conflict, warning: Warning): Text[] {
  const party = (p: number) => partySaid(conflict.parties[p]!);
  const rule = (r: number) => said(conflict.rules[r]!.text);
  const option = (o: number) => said(conflict.options[o]!.id);
  const numbers = (states: readonly number[]) => states.map((state) => numberOf(conflict.states, state));
  const letters = (id: string) => conceptCalled(id)?.letters ?? id;
  switch (warning.code) {
    case 'result-rests-on-a-rule': {
      const { rests, keepsFrom } = warning.data;
      const words = rule(warning.data.rule);
      const leavers = [...new Set(rests.flatMap(({ leaver }) => (leaver === undefined ? [] : [leaver.party])))];
      const kept = [...new Set(keepsFrom.flatMap(({ states }) => states))].sort((a, b) => a - b);
      return [
        ...(rests.length > 0
          ? [
              `${sentence(phrases.rests(numbers(rests.map(({ state }) => state)), words))}${leavers.length > 0 ? phrases.restsLeaver(leavers.map(party).join(', ')) : ''}.`,
            ]
          : []),
        ...(kept.length > 0 ? [`${sentence(phrases.keepsFrom(numbers(kept), words))}.`] : []),
      ];
    }
    case 'rule-across-parties':
      return [phrases.ruleAcross(rule(warning.data.rule), warning.data.parties.map(party))];
    case 'preference-restates-conclusion': {
      const { how, step, option: own, concepts } = warning.data;
      const want = wantText(conflict, warning.data.party, step);
      return [
        how === 'prescribes' && own !== undefined
          ? phrases.prescribes(party(warning.data.party), want, option(own), concepts.map(letters))
          : phrases.pins(party(warning.data.party), want, concepts.map(letters)),
      ];
    }
    case 'unknown-wants': {
      const { why, open, statusQuoOpen } = warning.data;
      const counts = open
        .map(({ concept, holds, open: count }) => phrases.unknownOpen(letters(concept), holds, count))
        .join('; ');
      const statusQuo = statusQuoOpen.length > 0 ? phrases.unknownStatusQuo(statusQuoOpen.map(letters)) : '';
      return [
        `${phrases.unknown(party(warning.data.party), why === undefined ? undefined : said(why))} ${counts}.${statusQuo}`,
      ];
    }
    case 'no-better-move':
      return [phrases.noBetterMove[warning.data.how](party(warning.data.party))];
    case 'one-voice': {
      const { how, voice, support } = warning.data;
      const name = party(warning.data.party);
      if (how === 'others-only') return [phrases.othersOnly(name)];
      if (how === 'analyst-only') return [phrases.analystOnly(name)];
      if (how === 'not-its-own') return [phrases.notItsOwn(name)];
      const speaker = voice?.speaker ?? checked.parties.find(({ id }) => id === voice?.voice)?.name;
      const mouth =
        speaker !== undefined ? said(speaker) : voice?.isAnalyst ? phrases.analystVoice : phrases.sourceVoice;
      return [phrases.oneVoice(name, mouth, support.analyst > 0)];
    }
    case 'unsupported-assumption': {
      const { assumptions } = warning.data;
      return [`${sentence(phrases.unsupported(assumptions.length))} ${assumptions.map(assumptionInShort).join(', ')}.`];
    }
    case 'no-ledger':
      return [sentence(phrases.noLedger(warning.data.assumptions, warning.data.citations))];
    case 'unused-statement': {
      const statement = checked.statements.find(({ id }) => id === warning.data.statement);
      return [[{ code: warning.data.statement }, ...(statement === undefined ? [] : [`: ${said(statement.says)}`])]];
    }
    case 'said-after-published': {
      const { statement, said: day, source, known } = warning.data;
      return [[{ code: statement }, `: ${phrases.saidLate(day, said(source), known)}`]];
    }
    case 'weak-concept': {
      const concept = conceptCalled(warning.data.concept)!;
      return [phrases.weak(sentence(concept.name), concept.letters, warning.data.holds, warning.data.stateCount)];
    }
    case 'option-never-matters':
      return [phrases.idleOption[warning.data.how](option(warning.data.option))];
    case 'option-fixed-by-rules':
      return [phrases.fixed(option(warning.data.option), warning.data.taken, warning.data.rules.map(rule))];
    case 'rule-without-effect':
      return [phrases.ruleIdle(rule(warning.data.rule))];
    case 'want-without-effect':
      return [
        phrases.wantIdle[warning.data.because](
          party(warning.data.party),
          wantText(conflict, warning.data.party, warning.data.step),
        ),
      ];
    case 'duplicate-want':
      return [
        phrases.duplicate(party(warning.data.party), wantText(conflict, warning.data.party, warning.data.steps[0]!)),
      ];
    case 'same-outcome-without-effect':
      return [phrases.outcomeIdle(said(warning.data.text), warning.data.states)];
    case 'deadline-unused':
      return [phrases.deadline(option(warning.data.option), day(warning.data.by))];
    case 'unused-term':
      return [phrases.term(said(warning.data.term))];
  }
}

/** One step of a party's list of wants, as it was written. */
export function wantText(conflict: Conflict, party: number, step: number): string {
  const { wants } = conflict.preferences[party]!;
  return wants.kind === 'statements' ? said(wants.steps[step]!.map(({ text }) => text).join(', ')) : '';
}
