/** Dates, quantities and names: by the words they overlap, and by what they come to. */
import type { FoundDate, FoundParty, FoundQuantity, Mention, ReportReading } from '../../src/evidence/reading.ts';
import { type Measure, NOTHING } from './measures.ts';
import { pairUp, type Range } from './pair-up.ts';
import type { PlacedStatement } from './place-gold.ts';
import { sameParty, sameUnit, sameValue } from './same.ts';
import type { SideBySide } from './side-by-side.ts';
import type { Tally } from './tally.ts';

export function scoreItems({
  gold,
  reading,
  statements,
  located,
  proposed,
  readOf,
  rangeOf,
  textAt,
  confuse,
}: SideBySide) {
  return { ...scoreDates(), ...scoreQuantities(), ...scoreMentions() };

  function scoreDates() {
    const wanted = statements.flatMap((statement) =>
      statement.gold.dates.map((date, d) => ({ ...range(statement.dates[d]), statement, is: date })),
    );
    // A date without a value claims nothing.
    const found = proposed.flatMap(({ is }) =>
      is.dates.filter(({ value }) => value !== undefined).map((date) => ({ ...rangeOf(date), is: date })),
    );
    const isRight = (a: (typeof wanted)[number], b: (typeof found)[number]) => sameValue(a.is.value, b.is.value);
    const written = (date: FoundDate) => `${date.words} = ${date.value ?? '?'}`;
    const { touched, right } = matched(
      wanted,
      found,
      isRight,
      'dates (words, value)',
      written,
      (a) => `${a.is.words} = ${a.is.value}`,
    );
    const deadlines = matched(
      wanted.filter(({ is }) => is.deadline === true),
      found.filter(({ is }) => is.isDeadline),
      () => true,
      'deadlines',
      written,
      (a) => a.is.words,
    );
    const sayings = matched(
      gold.sayings ? wanted.filter(({ is }) => is.saying === true) : [],
      gold.sayings ? found.filter(({ is }) => is.isSaying) : [],
      () => true,
      'days of saying',
      written,
      (a) => a.is.words,
    );
    return {
      'dates (words)': touched,
      'dates (words, value)': right,
      'dates (value)': values(
        (statement) => statement.gold.dates.map(({ value }) => value),
        (statement) => statement.dates.flatMap(({ value }) => value ?? []),
        sameValue,
      ),
      deadlines: deadlines.touched,
      'days of saying': sayings.touched,
    };
  }

  function scoreQuantities() {
    const wanted = statements.flatMap((statement) =>
      statement.gold.quantities.map((quantity, q) => ({ ...range(statement.quantities[q]), statement, is: quantity })),
    );
    const found = proposed.flatMap(({ is }) =>
      is.quantities.map((quantity) => ({ ...rangeOf(quantity), is: quantity })),
    );
    const isRight = (a: (typeof wanted)[number], b: (typeof found)[number]) =>
      a.is.value === b.is.value && a.is.to === b.is.to && sameUnit(a.is.unit, b.is.unit);
    const number = ({ value, to }: { readonly value: number; readonly to?: number | undefined }) =>
      to === undefined ? String(value) : `${value} to ${to}`;
    const written = (one: FoundQuantity) => `${one.words} = ${number(one)} ${one.unit}`;
    const measure = 'quantities (words, value, unit)';
    const { touched, right } = matched(
      wanted,
      found,
      isRight,
      measure,
      written,
      ({ is }) => `${is.words} = ${number(is)} ${is.unit}`,
    );
    return {
      'quantities (words)': touched,
      'quantities (words, value, unit)': right,
      'quantities (value)': values(
        (statement) => statement.gold.quantities.map(number),
        (statement) => statement.quantities.map(number),
        (a, b) => a === b,
      ),
    };
  }

  function scoreMentions() {
    const wanted = statements.flatMap((statement) =>
      statement.gold.mentions.map((mention, m) => ({ ...range(statement.mentions[m]), statement, is: mention })),
    );
    // The gold says nothing of debris: a name there is neither right nor wrong.
    const ledger: Range[] = [...located.map(({ at }) => at), ...proposed];
    const found = reading.parties
      .flatMap((party) => party.mentions.map((mention) => ({ ...rangeOf(mention), is: { party, mention } })))
      .filter((mention) => pairUp([mention], ledger)[0] !== undefined);
    const { touched, right } = matched(
      wanted,
      found,
      (a, b) => sameParty(a.is.party, b.is.party.name),
      'mentions (words, party)',
      ({ party, mention }: { readonly party: FoundParty; readonly mention: Mention }) =>
        `${textAt(mention)} = ${party.name}`,
      ({ is }) => `${is.words} = ${is.party}`,
    );
    return { 'mentions (words)': touched, 'mentions (words, party)': right };
  }

  /** By overlap, what is right first: how many of the gold's are touched at all, and how many rightly. */
  function matched<G extends Range & { readonly statement: PlacedStatement }, P extends Range & { readonly is: I }, I>(
    wanted: readonly G[],
    found: readonly P[],
    isRight: (wanted: G, found: P) => boolean,
    measure: Measure,
    written: (one: I) => string,
    writtenGold: (one: G) => string,
  ): { readonly touched: Tally; readonly right: Tally } {
    const paired = pairUp(wanted, found, isRight);
    let [touched, right] = [0, 0];
    for (const [g, p] of paired.entries()) {
      const one = wanted[g]!;
      if (p !== undefined) touched++;
      if (p !== undefined && isRight(one, found[p]!)) right++;
      else confuse(measure, one.statement, writtenGold(one), p === undefined ? NOTHING : written(found[p]!.is));
    }
    const taken = new Set(paired);
    for (const [p, one] of found.entries()) {
      if (taken.has(p)) continue;
      const [within] = pairUp(
        [one],
        located.map(({ at }) => at),
      );
      confuse(measure, within === undefined ? undefined : located[within], NOTHING, written(one.is));
    }
    const tally = (hits: number): Tally => ({ hits, spurious: found.length - hits, missed: wanted.length - hits });
    return { touched: tally(touched), right: tally(right) };
  }

  /** Statement by statement, whatever the words. */
  function values(
    ofGold: (statement: PlacedStatement) => readonly string[],
    ofRead: (statement: ReportReading['statements'][number]) => readonly string[],
    isSame: (a: string, b: string) => boolean,
  ): Tally {
    let [hits, wanted] = [0, 0];
    for (const statement of statements) {
      const other = readOf(statement);
      const left = other === undefined ? [] : [...ofRead(other)];
      for (const value of ofGold(statement)) {
        wanted++;
        const at = left.findIndex((one) => isSame(value, one));
        if (at < 0) continue;
        hits++;
        left.splice(at, 1);
      }
    }
    const found = proposed.reduce((sum, { is }) => sum + ofRead(is).length, 0);
    return { hits, spurious: found - hits, missed: wanted - hits };
  }
}

/** A range that overlaps nothing, for what has no place. */
function range(place: Range | undefined): Range {
  return place ?? { start: -1, end: -1 };
}
