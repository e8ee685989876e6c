/** The draft of a case that says what a `.gmcr` file says, and the note of what it could not say. */

import type { Report } from '../check/fault-report.ts';
import type { Draft, DraftConflict, DraftPreference, DraftRule, DraftVariant } from '../draft.ts';
import { cleanName } from '../id-from-name.ts';
import type { Ledger } from './carried-over.ts';
import type { GmcrModel } from './gmcr-model.ts';
import { bounds } from './gmcr-parts.ts';
import { checkOrdinals, rankedStates, worldsOf } from './gmcr-states.ts';
import { NamesInGmcr } from './names-in-gmcr.ts';
import { wantsAsRanking, wantsAsStatements } from './wants-of-gmcr.ts';

/** The most worlds that become a case and its variants. */
const MOST_WORLDS = 32;

/** What the parts of the draft are made from. */
interface Source {
  readonly model: GmcrModel;
  readonly names: NamesInGmcr;
  /** The options taken of those that nobody owns: in the case itself, then in each variant. */
  readonly worlds: readonly (readonly number[])[];
  /** The options taken in each feasible state, by ordinal less one, where direct rankings are in use. */
  readonly states: readonly (readonly number[])[] | undefined;
}

/** Undefined where the states do not bear what the file says of them, which is then reported. */
export function draftOfGmcr(model: GmcrModel, title: string, ledger: Ledger, report: Report): Draft | undefined {
  const before = report.count;
  const names = new NamesInGmcr(model);
  const worlds = findWorlds(model, names, ledger, report);
  // Rankings of no states, or of states not known, would only repeat that fault.
  const states = report.count === before ? findStates(model, report) : undefined;
  if (report.count !== before) return undefined;
  const source = { model, names, worlds, states };
  const rules = rulesOf(source, ledger);
  const options = optionsOf(source);
  const draft: Draft = {
    demarche: 1,
    title,
    parties: partiesOf(source),
    conflict: {
      options,
      ...(names.unowned.length > 0 && { context: contextOf(source) }),
      ...(rules.length > 0 && { rules }),
      preferences: preferencesOf(source, ledger),
      ...(worlds.length > 1 && { variants: variantsOf(source) }),
    },
  };
  noteParts(source, ledger);
  return draft;
}

function findWorlds(model: GmcrModel, names: NamesInGmcr, ledger: Ledger, report: Report): number[][] {
  const idle = idleOptions(model, names);
  const unowned = names.unowned.filter((option) => !idle.has(option));
  const worlds = worldsOf(model, unowned, MOST_WORLDS);
  if (worlds === 'too tangled') {
    // Without options of nobody's there is one world, however the states are to be found.
    if (unowned.length === 0) return [[]];
    report.fault({
      code: 'gmcr/too-tangled',
      at: ['infeasibles'],
      says: 'The infeasible conditions hang together in too many ways to tell which options without an owner can be taken.',
      hint: 'Give each option an owner, or remove the options that nobody has.',
    });
    return [];
  }
  if (worlds.length === 0) {
    report.fault({
      code: 'gmcr/no-state',
      at: ['infeasibles'],
      says: 'The infeasible conditions leave no state.',
      hint: 'Together they exclude everything: remove one.',
    });
  }
  const shown = (options: Iterable<number>) => [...options].map((option) => names.shown(option));
  ledger.lose('option/unowned-idle', 'options', shown(idle), idle.size);
  const what = shown(unowned);
  if (worlds.length === 1) ledger.lose('option/unowned', 'options', what, what.length);
  if (worlds.length > 1) ledger.lose('option/unowned-worlds', 'options', what, Math.min(worlds.length, MOST_WORLDS));
  if (worlds.length > MOST_WORLDS) ledger.lose('option/unowned-too-many', 'options', what);
  return worlds.slice(0, MOST_WORLDS);
}

/** Those that nobody owns and nothing speaks of: they double the states and tell none from another. */
function idleOptions({ parties, infeasibles }: GmcrModel, names: NamesInGmcr): ReadonlySet<number> {
  // A direct ranking speaks of every option.
  if (parties.some(({ ranking }) => ranking !== undefined)) return new Set();
  const conditions = [...infeasibles, ...parties.flatMap(({ statements }) => statements.flat())];
  const named = new Set(conditions.flatMap((condition) => condition.map(({ option }) => option)));
  return new Set(names.unowned.filter((option) => !named.has(option)));
}

/** Undefined where no ranking needs them, or where they are too many or a ranking does not fit them. */
function findStates(model: GmcrModel, report: Report): number[][] | undefined {
  if (model.parties.every(({ ranking }) => ranking === undefined)) return undefined;
  const states = rankedStates(model);
  if (states === undefined) {
    report.fault({
      code: 'gmcr/too-many-states',
      at: ['decisionMakers'],
      says: `The file ranks its states one by one, and more than ${bounds.rankedStates.toLocaleString('en-US')} are feasible.`,
      hint: 'State the wants as statements instead: they grow with what is wanted, not with the states.',
    });
    return undefined;
  }
  for (const [place, party] of model.parties.entries()) {
    checkOrdinals(party, ['decisionMakers', place, party.rankingField], states.length, report);
  }
  return states;
}

function partiesOf({ model, names }: Source): NonNullable<Draft['parties']> {
  const noOption = { modeled: false, why: 'It has no option in the file that the case was read from.' };
  return Object.fromEntries(
    model.parties.map(({ options }, party) => [
      names.parties[party]!,
      { name: names.shownParty(party), ...(options.length === 0 && noOption) },
    ]),
  );
}

function optionsOf({ model, names }: Source): NonNullable<DraftConflict['options']> {
  const detailsOf = (option: number) => {
    const { name, oneWay } = model.options[option]!;
    const does = cleanName(name);
    const details = { ...(does !== '' && { does }), ...(oneWay !== undefined && { oneWay }) };
    return Object.keys(details).length === 0 ? null : details;
  };
  return Object.fromEntries(
    model.parties.flatMap(({ options }, party) =>
      options.length === 0
        ? []
        : [
            [
              names.parties[party]!,
              Object.fromEntries(options.map((option) => [names.local(option), detailsOf(option)])),
            ],
          ],
    ),
  );
}

function contextOf({ names, worlds }: Source): NonNullable<DraftConflict['context']> {
  return Object.fromEntries(
    names.unowned.map((option) => [
      names.local(option),
      { says: names.shown(option), holds: worlds[0]!.includes(option) },
    ]),
  );
}

function rulesOf({ model, names }: Source, ledger: Ledger): DraftRule[] {
  const written = [...new Set(model.infeasibles.map((condition) => names.text(condition)))];
  ledger.lose('infeasibles/repeated', 'infeasibles', [], model.infeasibles.length - written.length);
  return written.map((never) => ({ never }));
}

function preferencesOf({ model, names, worlds, states }: Source, ledger: Ledger): { [id: string]: DraftPreference } {
  return Object.fromEntries(
    model.parties.flatMap(({ options, statements, ranking }, party): [string, DraftPreference][] => {
      if (options.length === 0) return [];
      const wants =
        ranking === undefined
          ? wantsAsStatements(statements, party, names, ledger)
          : wantsAsRanking(ranking, states!, worlds[0]!, names);
      return [[names.parties[party]!, wants]];
    }),
  );
}

/** What differs from the first world in each of the others. */
function variantsOf({ model, names, worlds, states }: Source): { [id: string]: DraftVariant } {
  const [first, ...others] = worlds;
  return Object.fromEntries(
    others.map((world, place): [string, DraftVariant] => {
      const differs = names.unowned.filter((option) => first!.includes(option) !== world.includes(option));
      const holding = world.map((option) => names.shown(option)).join('; ');
      const rankings = model.parties.flatMap(({ options, ranking }, party) =>
        options.length === 0 || ranking === undefined
          ? []
          : [[names.parties[party]!, wantsAsRanking(ranking, states!, world, names)]],
      );
      return [
        `world-${place + 2}`,
        {
          why: `The file leaves open what nobody decides. Here ${holding === '' ? 'none of it holds' : `this holds: ${holding}`}.`,
          context: Object.fromEntries(
            differs.map((option) => [names.local(option), { holds: world.includes(option) }]),
          ),
          ...(rankings.length > 0 && { preferences: Object.fromEntries(rankings) }),
        },
      ];
    }),
  );
}

function noteParts({ model, names }: Source, ledger: Ledger): void {
  const { parties, options, infeasibles, coalitions } = model;
  const deciding = parties.filter((party) => party.options.length > 0);
  const owned = deciding.flatMap((party) => party.options);
  ledger.keep('parties', deciding.length);
  ledger.keep('options', owned.length);
  ledger.keep('one-way options', owned.filter((option) => options[option]!.oneWay !== undefined).length);
  ledger.keep('context', names.unowned.length);
  ledger.keep('rules', new Set(infeasibles.map((condition) => names.text(condition))).size);
  ledger.keep(parties.some(({ ranking }) => ranking !== undefined) ? 'rankings' : 'wants', deciding.length);
  const changed = names.changed();
  ledger.lose('name/changed', 'decisionMakers', changed, changed.length);
  for (const [place, party] of parties.entries()) {
    const what = `decisionMakers.${place}`;
    const who = [names.shownParty(place)];
    if (party.options.length === 0) ledger.lose('party/no-options', what, who);
    ledger.lose('statements/unused', `${what}.preferences`, who, party.unusedStatements);
    ledger.lose('misperceptions', `${what}.misperceptions`, who, party.misperceptions.length);
  }
  if (coalitions === undefined) return;
  const members = coalitions.flat();
  if (members.length !== parties.length || new Set(members).size !== parties.length) {
    ledger.lose('coalitions/no-partition', 'coalitions');
    return;
  }
  for (const [place, coalition] of coalitions.entries()) {
    if (coalition.length < 2) continue;
    ledger.lose(
      'coalitions',
      `coalitions.${place}`,
      coalition.map((party) => names.shownParty(party)),
    );
  }
}
