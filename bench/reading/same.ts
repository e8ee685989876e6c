/** When a name, a date's value or a unit counts as the same. */
import { knownParty } from '../../src/evidence/parties/gazetteer/gazetteer.ts';

/** Whichever case, marks and articles they are written with. */
export function sameName(a: string, b: string): boolean {
  return bare(a) === bare(b);
}

/** By name, or by two names of one party of the gazetteer: the `Food and Agriculture Organization` with or without its `of the United Nations`. */
export function sameParty(a: string, b: string): boolean {
  if (sameName(a, b)) return true;
  const known = knownParty(a);
  return known !== undefined && known.id === knownParty(b)?.id;
}

function bare(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]s?(?=\s|$)/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/(?:^| )(?:the|a|an)(?= )/gu, ' ')
    .trim()
    .replace(/ +/g, ' ');
}

/** TIMEX3 values: seasons by either name, times without their seconds. */
export function sameValue(a: string, b: string | undefined): boolean {
  return b !== undefined && plainValue(a) === plainValue(b);
}

function plainValue(value: string): string {
  return value
    .replace(/-AU$/, '-FA')
    .replace(/(T\d{2}:\d{2}):00$/, '$1')
    .replace(/(T\d{2}):00$/, '$1');
}

/**
 * Units: whichever case, in the singular or the plural, abbreviated or not, with or without the rate (`barrels a day`);
 * and the head noun for the compound that ends in it: `officers` for `customs officers`.
 */
export function sameUnit(a: string, b: string): boolean {
  const [one, other] = [bareUnit(a), bareUnit(b)];
  return one === other || one.endsWith(` ${other}`) || other.endsWith(` ${one}`);
}

const WRITTEN_OUT: ReadonlyMap<string, string> = new Map([
  ['km', 'kilometer'],
  ['m', 'meter'],
  ['cm', 'centimeter'],
  ['mm', 'millimeter'],
  ['kg', 'kilogram'],
  ['kilo', 'kilogram'],
  ['ha', 'hectare'],
  ['mw', 'megawatt'],
  ['gw', 'gigawatt'],
  ['kw', 'kilowatt'],
  ['bpd', 'barrel'],
  ['person', 'people'],
]);

function bareUnit(unit: string): string {
  return bare(unit.replace(/ (?:a|per|each) \w+$/u, ''))
    .split(' ')
    .map((word) => {
      const singular = word
        .replace(/metre/, 'meter')
        .replace(/litre/, 'liter')
        .replace(/gramme/, 'gram')
        .replace(/ies$/, 'y')
        .replace(/(?<=..)s$/, '');
      return WRITTEN_OUT.get(singular) ?? singular;
    })
    .join(' ');
}
