/** Units of measurement, each under one plural name. */
import type { Piece } from '../numbers/pieces.ts';

const ONE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    km: 'km kms kilometre kilometres kilometer kilometers',
    meters: 'metre metres meter meters m',
    centimeters: 'cm centimetre centimetres centimeter centimeters',
    millimeters: 'mm millimetre millimetres millimeter millimeters',
    miles: 'mile miles mi',
    feet: 'foot feet ft',
    inches: 'inch inches',
    yards: 'yard yards',
    knots: 'knot knots',
    tonnes: 'tonne tonnes t',
    tons: 'ton tons',
    kg: 'kg kilogram kilograms kilogramme kilogrammes kilo kilos',
    grams: 'gram grams gramme grammes g',
    liters: 'litre litres liter liters l',
    gallons: 'gallon gallons',
    barrels: 'barrel barrels',
    bushels: 'bushel bushels',
    hectares: 'hectare hectares ha',
    acres: 'acre acres',
    bcm: 'bcm',
    megawatts: 'megawatt megawatts mw',
    gigawatts: 'gigawatt gigawatts gw',
    kilowatts: 'kilowatt kilowatts kw',
    'megawatt-hours': 'mwh',
    'gigawatt-hours': 'gwh',
    'terawatt-hours': 'twh',
    'kilowatt-hours': 'kwh',
    kilovolts: 'kilovolt kilovolts kv',
    volts: 'volt volts',
    degrees: 'degree degrees',
    'km/h': 'kmh kph',
    'barrels a day': 'bpd',
    'percentage points': 'pp',
  }).flatMap(([name, words]) => words.split(' ').map((word) => [word, name] as const)),
);
const MEASURES: ReadonlySet<string> = new Set(ONE.values());
/** Too short to be told from something else unless they stand right against digits or in a capital: `5 t`, `3 m`, `2 l`. */
const SHORT = new Set(['m', 'g', 'l', 't', 'mi', 'ha', 'ft', 'pp', 'kv', 'kw', 'kilo']);
const PREFIX = new Set(['square', 'cubic', 'nautical', 'sq', 'metric']);

/** Whether a unit measures rather than names what is counted. */
export function isMeasure(unit: string): boolean {
  return MEASURES.has(unit) || /^(?:square|cubic|nautical) /.test(unit);
}

export interface UnitRead {
  readonly unit: string;
  readonly next: number;
}

/** A unit at a piece: percent, `km`, `cubic meters`, `nautical miles`, `barrels a day`. `isDigits`: digits stand before it. */
export function unitAt(pieces: readonly Piece[], k: number, isDigits: boolean): UnitRead | undefined {
  const piece = pieces[k];
  if (piece === undefined) return undefined;
  const percent = percentAt(pieces, k);
  if (percent !== undefined) return percent;
  if (piece.kind !== 'letters') return undefined;
  if (PREFIX.has(piece.lower)) {
    const dot = pieces[k + 1]?.text === '.' ? 1 : 0;
    const inner = ONE.get(pieces[k + 1 + dot]?.lower ?? '');
    if (inner === undefined) return undefined;
    if (piece.lower === 'metric') return { unit: inner === 'tons' ? 'tonnes' : inner, next: k + 2 };
    const kind = piece.lower === 'sq' ? 'square' : piece.lower;
    return { unit: `${kind} ${inner === 'km' ? 'kilometers' : inner}`, next: k + 2 + dot };
  }
  const unit = ONE.get(piece.lower);
  if (unit === undefined || (SHORT.has(piece.lower) && !(isDigits && isShortUnit(pieces, k)))) return undefined;
  return rateAt(pieces, k, unit);
}

/** `km/h`, `barrels a day`, `barrels per day`, `barrels of oil a day`. */
function rateAt(pieces: readonly Piece[], k: number, unit: string): UnitRead {
  if (unit === 'km' && pieces[k + 1]?.text === '/' && pieces[k + 2]?.lower === 'h')
    return { unit: 'km/h', next: k + 3 };
  if (unit === 'barrels') {
    const of = pieces[k + 1]?.lower === 'of' && /^(?:oil|crude)$/.test(pieces[k + 2]?.lower ?? '') ? k + 3 : k + 1;
    if (/^(?:a|per)$/.test(pieces[of]?.lower ?? '') && pieces[of + 1]?.lower === 'day')
      return { unit: 'barrels a day', next: of + 2 };
  }
  if (unit.endsWith('watts') && /^[-‑]$/.test(pieces[k + 1]?.text ?? '') && /^hours?$/.test(pieces[k + 2]?.lower ?? ''))
    return { unit: `${unit.slice(0, -1)}-hours`, next: k + 3 };
  // "m3", "km2".
  const power = pieces[k + 1];
  if (power !== undefined && !power.spaced && /^[23²³]$/.test(power.text)) {
    const kind = /[2²]/.test(power.text) ? 'square' : 'cubic';
    return { unit: `${kind} ${unit === 'km' ? 'kilometers' : unit}`, next: k + 2 };
  }
  return { unit, next: k + 1 };
}

/** A mark, the end, or a word that goes on about size stands behind it. */
function isShortUnit(pieces: readonly Piece[], k: number): boolean {
  const after = pieces[k + 1];
  return after === undefined || after.kind !== 'letters' || after.text === after.lower;
}

/** `%`, `percent`, `per cent`, `percentage points`. */
function percentAt(pieces: readonly Piece[], k: number): UnitRead | undefined {
  const [first, second] = [pieces[k]!.lower, pieces[k + 1]?.lower];
  if (first === 'percentage' || first === 'basis') {
    const dash = /^[-‑]$/.test(second ?? '') ? 1 : 0;
    if (/^points?$/.test(pieces[k + 1 + dash]?.lower ?? '')) return { unit: `${first} points`, next: k + 2 + dash };
  }
  if (first === '%' || first === 'percent' || first === 'pct' || first === 'procent' || first === 'percents') {
    return second === 'points' ? { unit: 'percentage points', next: k + 2 } : { unit: 'percent', next: k + 1 };
  }
  if (first === 'per' && (second === 'cent' || second === 'cents')) return { unit: 'percent', next: k + 2 };
  return undefined;
}
